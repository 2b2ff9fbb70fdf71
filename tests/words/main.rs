//! The words: messages in every language, how hard they are to read, names, dates, numbers and the search.

mod messages;
mod readability;
mod words;
