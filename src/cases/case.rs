//! One request of one person about one subject, from the first word to the answer.

use jiff::civil::Date;

use super::draft::Draft;
use super::event::{Event, LetterId, Reply, Sent, What};
use super::key::CaseKey;
use super::text::Fingerprint;

/// A case: what is being written, and what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Which case it is.
    pub key: CaseKey,
    /// What is being written.
    pub draft: Draft,
    /// What happened, in the order in which it was noted.
    pub events: Vec<Event>,
}

impl Case {
    /// A case in which nothing was written and nothing happened.
    #[must_use]
    pub fn new(key: CaseKey) -> Self {
        Self { key, draft: Draft::default(), events: Vec::new() }
    }

    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.draft == Draft::default() && self.events.is_empty()
    }

    /// The letters that were sent and their days, the first one first.
    #[must_use]
    pub fn letters(&self) -> impl DoubleEndedIterator<Item = (Date, &Sent)> {
        self.events.iter().filter_map(|event| match &event.what {
            What::Sent(sent) => Some((event.on, sent)),
            What::Answered(_) => None,
        })
    }

    /// The letter that was sent last, and its day.
    #[must_use]
    pub fn sent(&self) -> Option<(Date, &Sent)> {
        self.letters().next_back()
    }

    /// What was answered to the letter that was sent last.
    #[must_use]
    pub fn answer(&self) -> Option<Reply> {
        self.answer_event().and_then(|event| match event.what {
            What::Answered(reply) => Some(reply),
            What::Sent(_) => None,
        })
    }

    /// The event of [`Case::answer`].
    #[must_use]
    pub fn answer_event(&self) -> Option<&Event> {
        self.events.last().filter(|event| matches!(event.what, What::Answered(_)) && self.sent().is_some())
    }

    /// Notes that a letter was sent, with what is true on that day, and says under which number its text is to be
    /// kept. `sent.letter` and `sent.text` are set here. The same form and text on the same day as the last letter is
    /// the same letter, told twice: nothing is noted then.
    pub fn send(&mut self, on: Date, sent: Sent, text: &str) -> Option<LetterId> {
        let text = Fingerprint::of(text);
        let is_told = self.sent().is_some_and(|(day, last)| day == on && last.form == sent.form && last.text == text);
        if is_told {
            return None;
        }
        let letter = self.next_letter();
        self.events.push(Event::new(on, What::Sent(Sent { letter, text, ..sent })));
        Some(letter)
    }

    /// The number for the next letter.
    #[must_use]
    pub fn next_letter(&self) -> LetterId {
        LetterId(self.letters().map(|(_, sent)| sent.letter.0).max().unwrap_or(0).saturating_add(1))
    }

    /// Corrects the day on which the last letter was sent, and with it the last day for the answer; whether there is
    /// such a letter.
    pub fn move_sent(&mut self, on: Date, due: Option<Date>) -> bool {
        for event in self.events.iter_mut().rev() {
            if let What::Sent(sent) = &mut event.what {
                sent.due = due;
                event.on = on;
                return true;
            }
        }
        false
    }

    /// Notes what was answered to the last letter. On the day of an earlier answer, or of one whose day is not known,
    /// it corrects that one; the same answer once more changes nothing. Says whether anything changed.
    pub fn note_answer(&mut self, on: Date, reply: Reply) -> bool {
        if self.sent().is_none() || self.answer() == Some(reply) {
            return false;
        }
        if self.answer_event().is_some_and(|last| last.on == on || last.filled_in) {
            self.events.pop();
        }
        self.events.push(Event::new(on, What::Answered(reply)));
        true
    }

    /// Takes the last event back, and hands it over: the text of a letter that was not sent can be deleted then.
    pub fn undo(&mut self) -> Option<Event> {
        self.events.pop()
    }

    /// The same with every text fit to be shown.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.draft = self.draft.cleaned();
        self
    }
}

/// How a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Nothing was sent.
    Drafting,
    /// Sent; the answer may take until the end of that day. None where no law sets one.
    Waiting {
        /// The last day.
        due: Option<Date>,
    },
    /// The last day is over.
    Overdue {
        /// Which day that was.
        since: Date,
    },
    /// Answered.
    Answered(Reply),
}

/// How a case stands on a day.
#[must_use]
pub fn state(case: &Case, today: Date) -> State {
    if let Some(reply) = case.answer() {
        return State::Answered(reply);
    }
    match case.sent().map(|(_, sent)| sent.due) {
        None => State::Drafting,
        Some(Some(since)) if since < today => State::Overdue { since },
        Some(due) => State::Waiting { due },
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const FIRST: Date = date(2026, 11, 1);
    const LATER: Date = date(2026, 11, 20);

    fn case() -> Case {
        Case::new("me.meta.facebook.object".parse().unwrap())
    }

    fn to(form: &str, due: Option<Date>) -> Sent {
        Sent { form: form.to_owned(), due, ..Sent::default() }
    }

    #[test]
    fn a_second_letter_is_another_event_and_opens_the_case_again() {
        let mut case = case();
        assert_eq!(case.send(FIRST, to("own", Some(LATER)), "I object."), Some(LetterId(1)));
        assert_eq!(state(&case, LATER), State::Waiting { due: Some(LATER) });
        assert!(case.note_answer(LATER, Reply::No));
        assert_eq!(state(&case, LATER), State::Answered(Reply::No));
        assert_eq!(case.send(LATER, to("own", None), "I object."), Some(LetterId(2)));
        assert_eq!(state(&case, LATER), State::Waiting { due: None });
        assert_eq!(case.letters().count(), 2);
    }

    #[test]
    fn the_same_letter_told_twice_is_one() {
        let mut case = case();
        case.send(FIRST, to("own", None), "I object.");
        assert_eq!(case.send(FIRST, to("own", None), "I object."), None);
        assert_eq!(case.send(FIRST, to("other", None), "I object."), Some(LetterId(2)));
        assert_eq!(case.send(FIRST, to("other", None), "I object!"), Some(LetterId(3)));
        assert_eq!(case.send(LATER, to("other", None), "I object!"), Some(LetterId(4)));
    }

    #[test]
    fn a_case_is_late_only_after_its_last_day() {
        let mut case = case();
        assert_eq!(state(&case, LATER), State::Drafting);
        case.send(FIRST, to("own", Some(LATER)), "I object.");
        assert_eq!(state(&case, LATER.tomorrow().unwrap()), State::Overdue { since: LATER });
        assert!(case.move_sent(LATER, None));
        assert_eq!(case.sent().map(|(on, sent)| (on, sent.due)), Some((LATER, None)));
    }

    #[test]
    fn an_answer_is_corrected_on_its_day_and_followed_on_others() {
        let mut case = case();
        assert!(!case.note_answer(FIRST, Reply::Yes), "to which letter?");
        case.send(FIRST, to("own", None), "I object.");
        assert!(case.note_answer(FIRST, Reply::Yes) && !case.note_answer(LATER, Reply::Yes));
        assert!(case.note_answer(FIRST, Reply::More));
        assert!(case.note_answer(LATER, Reply::No));
        assert_eq!((case.events.len(), case.answer()), (3, Some(Reply::No)));
        assert_eq!(case.undo().map(|event| event.what), Some(What::Answered(Reply::No)));
        assert_eq!(case.answer(), Some(Reply::More));
    }

    #[test]
    fn nothing_can_be_undone_or_moved_where_nothing_happened() {
        assert!(case().is_empty() && case().undo().is_none() && !case().move_sent(FIRST, None));
    }
}
