//! Every answer there is to a question with few of them, and every page: for tests that try them all.

#![allow(dead_code, reason = "each test needs a part of it")]

use right_to_object::flow::PageId;
use right_to_object::knowledge::{Request, Subject};

/// Everything that can be asked about, as files and the command line spell it.
pub const SUBJECTS: [&str; 7] = [
    "meta.facebook",
    "meta.instagram",
    "meta.threads",
    "meta.whatsapp",
    "meta.meta",
    "meta._no-account",
    "meta._elsewhere",
];

/// A subject by its spelling.
pub fn subject(spelling: &str) -> Subject {
    spelling.parse().unwrap_or_else(|fault| panic!("{fault}"))
}

/// All of them.
pub fn subjects() -> impl Iterator<Item = Subject> {
    SUBJECTS.into_iter().map(subject)
}

/// What is asked.
pub const REQUESTS: [Request; 4] = [Request::Object, Request::Access, Request::Delete, Request::Other];

/// The pages of the way.
pub const PAGES: [PageId; 13] = [
    PageId::Welcome,
    PageId::Place,
    PageId::About,
    PageId::Accounts,
    PageId::Request,
    PageId::Outlook,
    PageId::Reasons,
    PageId::GoThere,
    PageId::Steps,
    PageId::OnForm,
    PageId::Protect,
    PageId::Sent,
    PageId::Answered,
];
