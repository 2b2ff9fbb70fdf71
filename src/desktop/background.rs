//! Work that may take its time, away from the window's thread.
//!
//! Whatever comes of it waits in a queue until the window asks, and the window is woken so that it does. It knows
//! nothing of the work.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Called from another thread when an outcome is there, so that the window looks.
pub type Wake = Box<dyn Fn() + Send + Sync>;

/// Work under way, and what came of it.
pub(super) struct Background<T> {
    sender: Sender<T>,
    outcomes: Receiver<T>,
    wake: Arc<Wake>,
}

impl<T: Send + 'static> Background<T> {
    /// Nothing is under way yet.
    pub fn new(wake: Arc<Wake>) -> Self {
        let (sender, outcomes) = mpsc::channel();
        Self { sender, outcomes, wake }
    }

    /// Starts some work on a thread of its own.
    pub fn start(&self, work: impl FnOnce() -> T + Send + 'static) {
        let (sender, wake) = (self.sender.clone(), Arc::clone(&self.wake));
        thread::spawn(move || {
            // The app has ended if nobody listens.
            let _ = sender.send(work());
            wake();
        });
    }

    /// The next outcome that is there; they come in the order in which the work ends.
    pub fn outcome(&self) -> Option<T> {
        self.outcomes.try_recv().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_waits_until_it_is_asked_for_and_wakes_the_window() {
        let (woken, wakes) = mpsc::channel();
        let (go, gate) = mpsc::channel::<()>();
        let background = Background::new(Arc::new(Box::new(move || woken.send(()).unwrap()) as Wake));
        background.start(move || gate.recv().map(|()| "done"));
        assert_eq!(background.outcome(), None);
        go.send(()).unwrap();
        wakes.recv().unwrap();
        assert_eq!(background.outcome(), Some(Ok("done")));
        assert_eq!(background.outcome(), None);
    }
}
