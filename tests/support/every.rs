//! Every answer there is to a question with few of them, and every page: for tests that try them all.

#![allow(dead_code, reason = "each test needs a part of it")]

use right_to_object::flow::PageId;
use right_to_object::knowledge::{About, Account, Request};

/// Which information.
pub const ABOUTS: [About; 2] = [About::Own, About::ThirdParty];

/// Which account.
pub const ACCOUNTS: [Account; 6] =
    [Account::Facebook, Account::Instagram, Account::Threads, Account::Whatsapp, Account::Meta, Account::NoAccount];

/// What Meta is to do.
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
