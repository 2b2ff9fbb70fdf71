//! Keeps what changed on a thread of its own, so that the window never waits for the disk.
//!
//! What is being typed is written after a pause, what happened at once. What can't be written is tried again until it
//! can, and said meanwhile. Reading on demand goes through the same thread, so that it sees what is not written yet.
//! It knows when to write, not what.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::folder::{Folder, Keep, NotKept, Odd, Slot, Started};
use crate::cases::{Case, CaseKey, LetterId, Person, PersonId};

/// Called from another thread when there is something to look at; see [`Keeper::news`].
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// How long typing has to pause until a draft is written.
pub const PAUSE: Duration = Duration::from_millis(400);

/// How long a draft waits at most while somebody types without a pause.
pub const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// How long to wait until what could not be written is tried again.
pub const AGAIN: Duration = Duration::from_secs(3);

/// How long reading on demand, and the end of the app, wait for the disk at most.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// How soon something is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// After a pause: it is still changing.
    Draft,
    /// At once: it happened.
    Event,
}

/// Whether all that was handed over is on the disk.
#[derive(Clone, Debug, Default)]
pub enum Kept {
    /// All of it is.
    #[default]
    Safe,
    /// It will be in a moment.
    Soon,
    /// Something can't be written; it is tried again until it can.
    Not(NotKept),
}

/// Something that the app may want to say.
#[derive(Clone, Debug)]
pub enum News {
    /// All is kept again, after something could not be.
    Kept,
    /// Something can't be kept.
    NotKept(NotKept),
    /// Something in the folder is not as the app left it.
    Odd(Odd),
}

/// What the thread says.
enum Said {
    /// Everything up to this number of things handed over is written.
    Written(u64),
    News(News),
}

type Task = Box<dyn FnOnce(&mut Worker) + Send>;

enum Message {
    Keep(Box<Keep>, Urgency),
    Do(Task),
}

/// The hand that gives things to keep.
pub struct Keeper {
    /// None once the thread is told to end.
    to: Option<Sender<Message>>,
    said: Receiver<Said>,
    ended: Receiver<()>,
    handed: u64,
    kept: Kept,
    news: Vec<News>,
    path: Option<PathBuf>,
}

impl Keeper {
    /// Takes over the folder, after its start. What that could not write is handed over with it.
    #[must_use]
    pub fn new(folder: Folder, started: &Started, wake: Wake) -> Self {
        let path = folder.path().map(ToOwned::to_owned);
        let (to, from) = mpsc::channel();
        let (says, said) = mpsc::channel();
        let (ends, ended) = mpsc::channel();
        let worker =
            Worker { folder, wake, says, pending: BTreeMap::new(), taken: 0, times: Times::default(), failed: false };
        let mut keeper = Self { to: Some(to), said, ended, handed: 0, kept: Kept::Safe, news: Vec::new(), path };
        let spawned = thread::Builder::new().name("keeper".to_owned()).spawn(move || {
            worker.run(&from);
            // Nobody may be waiting.
            let _ = ends.send(());
        });
        if let Err(error) = spawned {
            keeper.to = None;
            keeper.not_kept(error);
        }
        for keep in &started.unwritten {
            keeper.keep(keep.clone(), Urgency::Event);
        }
        keeper
    }

    /// Hands something over. Something newer of the same person, case or letter replaces what is not written yet.
    pub fn keep(&mut self, keep: Keep, urgency: Urgency) {
        self.handed += 1;
        let sent = self.to.as_ref().is_some_and(|to| to.send(Message::Keep(Box::new(keep), urgency)).is_ok());
        if sent && !matches!(self.kept, Kept::Not(_)) {
            self.kept = Kept::Soon;
        } else if !sent {
            self.not_kept(std::io::ErrorKind::BrokenPipe.into());
        }
    }

    /// Whether all is kept, as far as the thread has said.
    pub fn kept(&mut self) -> &Kept {
        self.listen();
        &self.kept
    }

    /// What there is to say since this was last asked.
    pub fn news(&mut self) -> Vec<News> {
        self.listen();
        std::mem::take(&mut self.news)
    }

    /// A case, as it was kept last.
    #[must_use]
    pub fn case(&self, key: &CaseKey) -> Option<Case> {
        let key = key.clone();
        self.ask(PATIENCE, move |worker| worker.case(&key)).flatten()
    }

    /// All cases of a person.
    #[must_use]
    pub fn cases_of(&self, person: &PersonId) -> Vec<Case> {
        let person = person.clone();
        self.ask(PATIENCE, move |worker| worker.cases_of(&person)).unwrap_or_default()
    }

    /// A person.
    #[must_use]
    pub fn person(&self, id: &PersonId) -> Option<Person> {
        let id = id.clone();
        self.ask(PATIENCE, move |worker| worker.person(&id)).flatten()
    }

    /// All people.
    #[must_use]
    pub fn people(&self) -> Vec<Person> {
        self.ask(PATIENCE, Worker::people).unwrap_or_default()
    }

    /// The text of a letter.
    #[must_use]
    pub fn letter(&self, case: &CaseKey, letter: LetterId) -> Option<String> {
        let case = case.clone();
        self.ask(PATIENCE, move |worker| worker.letter(&case, letter)).flatten()
    }

    /// Writes a file of the app's own, for another program to open.
    ///
    /// # Errors
    /// [`NotKept`].
    pub fn write_file(&self, name: &str, contents: &[u8]) -> Result<PathBuf, NotKept> {
        let (name, contents) = (name.to_owned(), contents.to_owned());
        let written = self.ask(PATIENCE, move |worker| worker.folder.write_file(&name, &contents));
        written.unwrap_or_else(|| Err(self.no_answer()))
    }

    /// Deletes the report of the last start.
    ///
    /// # Errors
    /// [`NotKept`] where it is still there.
    pub fn delete_report(&self) -> Result<(), NotKept> {
        let deleted = self.ask(PATIENCE, |worker| worker.folder.delete_report());
        deleted.unwrap_or_else(|| Err(self.no_answer()))
    }

    /// Deletes everything that the app wrote, and what is not written yet; see [`Folder::delete_everything`].
    ///
    /// # Errors
    /// What could not be deleted.
    pub fn delete_everything(&mut self) -> Result<(), Vec<PathBuf>> {
        /// Ten thousand files take a while.
        const PATIENCE: Duration = Duration::from_secs(30);

        let deleted = self.ask(PATIENCE, Worker::delete_everything);
        self.listen();
        deleted.unwrap_or_else(|| Err(self.path.iter().cloned().collect()))
    }

    /// Writes all that waits, and says whether all is kept; waits at most so long.
    pub fn flush(&mut self, patience: Duration) -> bool {
        let is_kept = self.ask(patience, |worker| {
            worker.write();
            worker.pending.is_empty()
        });
        self.listen();
        is_kept.unwrap_or(false)
    }

    /// Has the thread do something after all that it was told before; none where it has no answer in time.
    fn ask<T: Send + 'static>(
        &self,
        patience: Duration,
        task: impl FnOnce(&mut Worker) -> T + Send + 'static,
    ) -> Option<T> {
        let (answers, answer) = mpsc::channel();
        let task: Task = Box::new(move |worker| {
            // Whoever asked may have lost patience.
            let _ = answers.send(task(worker));
        });
        self.to.as_ref()?.send(Message::Do(task)).ok()?;
        answer.recv_timeout(patience).ok()
    }

    fn listen(&mut self) {
        while let Ok(said) = self.said.try_recv() {
            match said {
                Said::Written(number) if number == self.handed => self.kept = Kept::Safe,
                Said::Written(_) => self.kept = Kept::Soon,
                Said::News(news) => {
                    if let News::NotKept(why) = &news {
                        self.kept = Kept::Not(why.clone());
                    }
                    self.news.push(news);
                }
            }
        }
    }

    fn not_kept(&mut self, error: std::io::Error) {
        let why = NotKept::Write { path: self.path.clone().unwrap_or_default(), source: Arc::new(error) };
        self.kept = Kept::Not(why.clone());
        self.news.push(News::NotKept(why));
    }

    fn no_answer(&self) -> NotKept {
        let source = Arc::new(std::io::ErrorKind::TimedOut.into());
        NotKept::Write { path: self.path.clone().unwrap_or_default(), source }
    }
}

impl Drop for Keeper {
    /// Writes what waits. A disk that does not answer does not hold the app.
    fn drop(&mut self) {
        if self.to.take().is_some() {
            // It ended before, or it does not answer: either way there is nothing more to do.
            let _ = self.ended.recv_timeout(PATIENCE);
        }
    }
}

/// When to write.
#[derive(Clone, Copy, Debug, Default)]
struct Times {
    /// When the oldest draft that waits was handed over.
    first: Option<Instant>,
    /// When the newest was.
    last: Option<Instant>,
    /// When to try again what could not be written.
    again: Option<Instant>,
}

impl Times {
    fn due(self) -> Option<Instant> {
        let draft = self.first.zip(self.last).map(|(first, last)| (last + PAUSE).min(first + LONGEST_PAUSE));
        [draft, self.again].into_iter().flatten().min()
    }
}

/// What the thread owns.
struct Worker {
    folder: Folder,
    wake: Wake,
    says: Sender<Said>,
    pending: BTreeMap<Slot, Keep>,
    /// How many things were taken.
    taken: u64,
    times: Times,
    /// Whether the last writing failed.
    failed: bool,
}

impl Worker {
    fn run(mut self, from: &Receiver<Message>) {
        let mut is_swept = false;
        loop {
            let due = self.times.due();
            // Sweeping can wait until there is nothing better to do.
            let wait = due.map(|due| due.saturating_duration_since(Instant::now())).or((!is_swept).then_some(AGAIN));
            let message = match wait {
                Some(wait) => from.recv_timeout(wait),
                None => from.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match message {
                Ok(message) => self.obey(message),
                Err(RecvTimeoutError::Timeout) if due.is_some() => self.write(),
                Err(RecvTimeoutError::Timeout) => {
                    self.folder.sweep();
                    is_swept = true;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
            self.say_what_is_odd();
        }
        if !self.pending.is_empty() {
            self.write();
        }
    }

    fn obey(&mut self, message: Message) {
        match message {
            Message::Do(task) => task(self),
            Message::Keep(keep, urgency) => {
                self.taken += 1;
                self.put(*keep);
                match urgency {
                    Urgency::Event => self.write(),
                    Urgency::Draft => {
                        let now = Instant::now();
                        self.times.first.get_or_insert(now);
                        self.times.last = Some(now);
                        // Typing does not stop for as long as the pause may be.
                        if self.times.due().is_some_and(|due| due <= now) {
                            self.write();
                        }
                    }
                }
            }
        }
    }

    /// A letter and its absence are the same place.
    fn put(&mut self, keep: Keep) {
        match keep.slot() {
            Slot::Letter(case, letter) => self.pending.remove(&Slot::NoLetter(case, letter)),
            Slot::NoLetter(case, letter) => self.pending.remove(&Slot::Letter(case, letter)),
            _ => None,
        };
        self.pending.insert(keep.slot(), keep);
    }

    /// Writes all that waits, as far as it can.
    fn write(&mut self) {
        let mut why = None;
        for (slot, keep) in std::mem::take(&mut self.pending) {
            if let Err(error) = self.folder.keep(&keep) {
                why.get_or_insert(error);
                self.pending.insert(slot, keep);
            }
        }
        // What another window keeps is not ours to try.
        let may_end = why.as_ref().filter(|why| !matches!(why, NotKept::OpenElsewhere(_)));
        self.times = Times { again: may_end.map(|_| Instant::now() + AGAIN), ..Times::default() };
        match why {
            Some(why) => self.say_not_kept(why),
            None => self.say_kept(),
        }
    }

    fn say_kept(&mut self) {
        self.folder.finish_migration();
        self.say(Said::Written(self.taken));
        if std::mem::take(&mut self.failed) {
            self.say(Said::News(News::Kept));
            (self.wake)();
        }
    }

    /// Once, not at each try.
    fn say_not_kept(&mut self, why: NotKept) {
        if !std::mem::replace(&mut self.failed, true) {
            self.say(Said::News(News::NotKept(why)));
            (self.wake)();
        }
    }

    fn say_what_is_odd(&mut self) {
        let odd = self.folder.take_odd();
        if !odd.is_empty() {
            for odd in odd {
                self.say(Said::News(News::Odd(odd)));
            }
            (self.wake)();
        }
    }

    /// At the end of the app nobody listens.
    fn say(&self, said: Said) {
        let _ = self.says.send(said);
    }

    fn case(&mut self, key: &CaseKey) -> Option<Case> {
        match self.pending.get(&Slot::Case(key.clone())) {
            Some(Keep::Case(case)) => Some(case.clone()),
            _ => self.folder.case(key),
        }
    }

    fn cases_of(&mut self, person: &PersonId) -> Vec<Case> {
        let read = self.folder.cases_of(person).into_iter().map(|case| (case.key.clone(), case));
        let mut cases: BTreeMap<CaseKey, Case> = read.collect();
        let newer =
            self.pending.values().filter_map(|keep| if let Keep::Case(case) = keep { Some(case) } else { None });
        cases.extend(newer.filter(|case| case.key.person == *person).map(|case| (case.key.clone(), case.clone())));
        cases.into_values().collect()
    }

    fn person(&mut self, id: &PersonId) -> Option<Person> {
        match self.pending.get(&Slot::Person(id.clone())) {
            Some(Keep::Person(person)) => Some(person.clone()),
            _ => self.folder.person(id),
        }
    }

    fn people(&mut self) -> Vec<Person> {
        let read = self.folder.people().into_iter().map(|person| (person.id.clone(), person));
        let mut people: BTreeMap<PersonId, Person> = read.collect();
        let newer =
            self.pending.values().filter_map(|keep| if let Keep::Person(person) = keep { Some(person) } else { None });
        people.extend(newer.map(|person| (person.id.clone(), person.clone())));
        people.into_values().collect()
    }

    fn letter(&mut self, case: &CaseKey, letter: LetterId) -> Option<String> {
        match self.pending.get(&Slot::Letter(case.clone(), letter)) {
            Some(Keep::Letter(.., text)) => Some(text.clone()),
            _ => self.folder.letter(case, letter),
        }
    }

    fn delete_everything(&mut self) -> Result<(), Vec<PathBuf>> {
        let deleted = self.folder.delete_everything();
        self.pending.clear();
        self.times = Times::default();
        self.say_kept();
        deleted
    }
}
