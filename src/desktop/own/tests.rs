use std::fs;

use super::*;

fn own() -> (tempfile::TempDir, Dir) {
    let above = tempfile::tempdir().unwrap();
    let dir = Dir::own(&above.path().join("a").join("own")).unwrap();
    (above, dir)
}

#[test]
fn a_file_is_written_whole_and_read_within_its_limit() {
    let (_above, dir) = own();
    assert!(dir.read("x", 10).unwrap().is_none());
    for care in [Care::Safe, Care::Quick] {
        dir.write("x", b"0123456789", care).unwrap();
        assert_eq!(dir.read("x", 10).unwrap().unwrap(), b"0123456789");
        assert!(matches!(dir.read("x", 9), Err(Fault::TooLarge)));
        assert_eq!(dir.names().unwrap(), ["x"]);
    }
}

#[test]
fn folders_are_made_and_go_when_they_are_empty() {
    let (_above, dir) = own();
    assert!(dir.sub("people").unwrap().is_none());
    dir.make_sub("people").unwrap().write("x", b"", Care::Safe).unwrap();
    dir.remove_sub("people").unwrap();
    dir.sub("people").unwrap().unwrap().remove("x").unwrap();
    dir.remove_sub("people").unwrap();
    assert!(dir.names().unwrap().is_empty());
    dir.remove("x").unwrap();
    dir.remove_sub("x").unwrap();
}

#[test]
fn what_is_set_aside_never_replaces_anything() {
    let (_above, dir) = own();
    for text in ["first", "second", "third"] {
        dir.write("x", text.as_bytes(), Care::Safe).unwrap();
        let aside = dir.set_aside("x", "x.aside").unwrap();
        assert_eq!(fs::read_to_string(aside).unwrap(), text);
    }
    assert_eq!(dir.names().unwrap().len(), 3);
}

#[test]
fn a_folder_that_is_gone_is_noticed() {
    let (above, dir) = own();
    assert!(dir.is_there());
    fs::rename(dir.path(), above.path().join("elsewhere")).unwrap();
    assert!(!dir.is_there());
    assert!(Dir::existing(dir.path()).unwrap().is_none());
    if cfg!(unix) {
        fs::create_dir(dir.path()).unwrap();
        assert!(!dir.is_there(), "another one of the same name");
    }
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn what_is_in_the_place_of_the_folder_is_said() {
        let above = tempfile::tempdir().unwrap();
        let path = above.path().join("own");
        let target = above.path().join("target");
        fs::create_dir(&target).unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o755)).unwrap();
        symlink(&target, &path).unwrap();
        assert!(matches!(Dir::own(&path), Err(Fault::NotPlain(Kind::Link))));
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o755);
        fs::remove_file(&path).unwrap();
        fs::write(&path, "").unwrap();
        assert!(matches!(Dir::own(&path), Err(Fault::NotPlain(Kind::File))));
    }

    #[test]
    fn only_the_owner_can_read() {
        let (_above, dir) = own();
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let dir = Dir::own(dir.path()).unwrap();
        let sub = dir.make_sub("people").unwrap();
        dir.write("x", b"", Care::Safe).unwrap();
        drop(dir.open_lock("lock").unwrap());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!([mode(dir.path()), mode(sub.path())], [0o700; 2]);
        assert_eq!([mode(&dir.path_of("x")), mode(&dir.path_of("lock"))], [0o600; 2]);
    }

    /// What can be put in the place of a file, and how it is told.
    fn odd_things(dir: &Dir, target: &Path) -> Vec<(&'static str, Kind)> {
        symlink(target, dir.path_of("link")).unwrap();
        symlink(target.join("nowhere"), dir.path_of("dangling")).unwrap();
        symlink("/dev/zero", dir.path_of("endless")).unwrap();
        fs::create_dir(dir.path_of("folder")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(dir.path_of("pipe")).status().unwrap().success());
        drop(std::os::unix::net::UnixListener::bind(dir.path_of("socket")).unwrap());
        vec![
            ("link", Kind::Link),
            ("dangling", Kind::Link),
            ("endless", Kind::Link),
            ("folder", Kind::Folder),
            ("pipe", Kind::Pipe),
            ("socket", Kind::Socket),
        ]
    }

    #[test]
    fn only_plain_files_are_read_written_and_locked_and_no_link_is_followed() {
        let (above, dir) = own();
        let target = above.path().join("target");
        fs::write(&target, "mine").unwrap();
        for (name, kind) in odd_things(&dir, &target) {
            assert_eq!(dir.kind(name).unwrap(), Some(kind), "{name}");
            assert!(matches!(dir.read(name, 100), Err(Fault::NotPlain(found)) if found == kind), "{name}");
            assert!(matches!(dir.write(name, b"x", Care::Safe), Err(Fault::NotPlain(_))), "{name}");
            assert!(matches!(dir.open_lock(name), Err(Fault::NotPlain(_))), "{name}");
            assert!(kind == Kind::Folder || matches!(dir.sub(name), Err(Fault::NotPlain(_))), "{name}");
            // Even between looking and opening somebody may have put it there.
            let opened = dir.handle.open(name).map_err(Fault::from).and_then(plain);
            assert!(opened.is_err(), "{name}");
            assert!(kind == Kind::Folder || dir.handle.sub(name).is_err(), "{name}");
            assert!(kind == Kind::Folder || dir.remove(name).is_ok(), "{name}");
        }
        assert_eq!(fs::read_to_string(target).unwrap(), "mine");
        assert_eq!(fs::read_dir(above.path()).unwrap().count(), 2);
    }

    #[test]
    fn another_name_of_a_file_keeps_its_text() {
        let (above, dir) = own();
        let other = above.path().join("other");
        fs::write(&other, "mine").unwrap();
        fs::hard_link(&other, dir.path_of("x")).unwrap();
        dir.write("x", b"ours", Care::Quick).unwrap();
        assert_eq!(fs::read_to_string(other).unwrap(), "mine");
    }
}
