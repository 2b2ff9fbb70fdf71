//! The way to say messages by their ids as text, for code that is not converted yet. It goes when the last of it is.

use std::sync::OnceLock;

use super::{Argument, Group, Message, Words};

/// What messages took before [`Argument`].
pub type Value<'a> = Argument<'a>;

impl<'a> From<&'a str> for Message<'a> {
    fn from(id: &'a str) -> Self {
        Message::new(group(id), id, Vec::new())
    }
}

impl<'a> From<&'a String> for Message<'a> {
    fn from(id: &'a String) -> Self {
        Message::from(id.as_str())
    }
}

impl<'a> From<&&'a str> for Message<'a> {
    fn from(id: &&'a str) -> Self {
        Message::from(*id)
    }
}

impl Words {
    /// A message with arguments.
    #[must_use]
    pub fn say_with(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        self.say(Message::new(group(id), id, arguments.to_vec()))
    }
}

/// Where a message is written.
fn group(id: &str) -> Group {
    static ENGLISH: OnceLock<Words> = OnceLock::new();
    let english = ENGLISH.get_or_init(|| Words::new("en"));
    let groups = [Group::Interface, Group::Terminal];
    groups.into_iter().find(|group| english.has(*group, id)).unwrap_or(Group::Knowledge)
}
