//! Bringing the window that is open already to the front, when the app is started a second time.
//!
//! The first start listens on a socket that is a file in the app's own folder (no network: only this person's programs
//! reach it) and sleeps until somebody knocks. Nothing is said over it. Systems without such sockets can't do it:
//! there the second start says in a sentence that the app is open.

use std::path::Path;

#[cfg(unix)]
use super::own::{Dir, Kind};

/// The name of the socket.
pub(super) const SOCKET: &str = "knock";

/// Listens for later starts until the process ends, and calls `raise` from another thread for each. Only whoever
/// holds the lock of the folder may listen: what an earlier start left there is taken away. Where it can't listen,
/// later starts get no answer, which they notice.
#[cfg(unix)]
pub fn listen(folder: &Path, raise: impl Fn() + Send + 'static) {
    use std::os::unix::net::UnixListener;

    let Ok(Some(dir)) = Dir::existing(folder) else { return };
    if let Ok(Some(Kind::Socket)) = dir.kind(SOCKET) {
        // Where it can't be taken away, binding fails.
        let _ = dir.remove(SOCKET);
    }
    let Ok(listener) = UnixListener::bind(folder.join(SOCKET)) else { return };
    if let Ok(Some(Kind::Socket)) = dir.kind(SOCKET) {
        // Nobody else may enter the folder either.
        let _ = std::fs::set_permissions(folder.join(SOCKET), std::os::unix::fs::PermissionsExt::from_mode(0o600));
    }
    std::thread::spawn(move || {
        while listener.accept().is_ok() {
            raise();
        }
    });
}

/// Asks the first start to come forward; says whether it heard.
#[cfg(unix)]
#[must_use]
pub fn knock(folder: &Path) -> bool {
    let is_socket =
        Dir::existing(folder).ok().flatten().is_some_and(|dir| matches!(dir.kind(SOCKET), Ok(Some(Kind::Socket))));
    is_socket && std::os::unix::net::UnixStream::connect(folder.join(SOCKET)).is_ok()
}

/// Not here.
#[cfg(not(unix))]
pub fn listen(_folder: &Path, _raise: impl Fn() + Send + 'static) {}

/// Nobody hears.
#[cfg(not(unix))]
#[must_use]
pub fn knock(_folder: &Path) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn nobody_answers_where_nobody_listens() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!knock(folder.path()));
        std::fs::write(folder.path().join(SOCKET), "").unwrap();
        assert!(!knock(folder.path()));
    }

    #[test]
    fn each_knock_is_heard_even_after_a_start_that_left_its_socket_behind() {
        let folder = tempfile::tempdir().unwrap();
        drop(std::os::unix::net::UnixListener::bind(folder.path().join(SOCKET)).unwrap());
        assert!(!knock(folder.path()));
        let (sender, heard) = mpsc::channel();
        listen(folder.path(), move || sender.send(()).unwrap());
        for _ in 0..2 {
            assert!(knock(folder.path()));
            heard.recv().unwrap();
        }
    }
}
