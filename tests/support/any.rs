//! Anything that can come from outside: typed text, answers, whole states, damaged files. For tests that try many.
//!
//! A few dozen cases each; `PROPTEST_CASES=100000 cargo test properties` looks for hours.

#![allow(dead_code, reason = "each test needs a part of it")]
#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;
use right_to_object::cases::{Answers, Draft, Instead, Length, Reply, Rewritten, Topic};
use right_to_object::knowledge::{Device, Knowledge, ProductId, Request, Scope, Subject};
use right_to_object::language::LANGUAGES;

use crate::every::{PAGES, REQUESTS};
use crate::left::{self, Left};

pub fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    // A regression gets a test of its own, with a name.
    ProptestConfig { cases: cases.unwrap_or(usual), failure_persistence: None, ..ProptestConfig::default() }
}

pub fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().unwrap()
}

pub fn today() -> Date {
    date(2026, 11, 24)
}

/// What people type, and what they don't.
pub fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-ZäöüßÄÖÜçéñ '’.,()-]{0,24}",
        "\\PC{0,60}",
        "(?s).{0,60}",
        select(vec![
            "",
            "İ",
            "ǅ",
            "ﬁ",
            "a\u{0}b",
            "\u{202e}",
            "🇩🇪",
            "👩‍👩‍👧‍👦",
            "e\u{301}",
            "ẞ",
            "\\E[31m",
            "{ $place }",
            "\r\n\r\n"
        ])
        .prop_map(str::to_owned),
    ]
}

/// The code of a known place, or something else.
pub fn place_code() -> impl Strategy<Value = String> {
    let codes: Vec<String> = knowledge().places.iter().map(|place| place.code.clone()).collect();
    prop_oneof![8 => select(codes), 1 => "[A-Za-z]{2}(-[A-Z0-9]{1,3})?", 1 => typed()]
}

pub fn known_reason() -> impl Strategy<Value = String> {
    select(knowledge().reasons.iter().map(|reason| reason.id.clone()).collect::<Vec<_>>())
}

/// The id of a known reason, or something else.
pub fn reason_id() -> impl Strategy<Value = String> {
    prop_oneof![8 => known_reason(), 1 => typed()]
}

pub fn language_tag() -> impl Strategy<Value = String> {
    let tags: Vec<String> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
    prop_oneof![4 => select(tags), 1 => "[a-z]{2}(-[A-Z]{2})?", 1 => typed()]
}

/// A known product, or one that nobody knows.
pub fn product() -> impl Strategy<Value = ProductId> {
    let known: Vec<ProductId> = knowledge().products.iter().map(|product| product.id.clone()).collect();
    prop_oneof![8 => select(known), 1 => Just(left::product("orkut"))]
}

pub fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![4 => product().prop_map(Scope::Product), 1 => Just(Scope::NoAccount), 1 => Just(Scope::Elsewhere)]
}

pub fn subject() -> impl Strategy<Value = Subject> {
    (select(vec!["meta", "nobody"]), scope())
        .prop_map(|(controller, scope)| Subject { controller: controller.parse().unwrap(), scope })
}

pub fn request() -> impl Strategy<Value = Request> {
    select(REQUESTS.to_vec())
}

pub fn any_day() -> impl Strategy<Value = Date> {
    prop_oneof![
        4 => (2024_i16..2030, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day)),
        1 => select(vec![Date::MIN, Date::MAX, date(2024, 2, 29), date(1, 1, 1)]),
    ]
}

prop_compose! {
    pub fn draft()(
        reasons in prop::collection::btree_set(reason_id(), 0..5),
        own_words in typed(),
        length in select(vec![Length::Short, Length::Full]),
        letter_language in prop::option::of(language_tag()),
        rewritten in prop::option::of((typed(), place_code()).prop_map(|(text, place)| Rewritten { text, place })),
    ) -> Draft {
        Draft { reasons, own_words, letter_language, length, rewritten }
    }
}

prop_compose! {
    pub fn answers()(
        country in prop::option::of(place_code()),
        subdivision in prop::option::of(place_code()),
        topic in prop::option::of(select(vec![Topic::Own, Topic::ThirdParty, Topic::Both])),
        (products, no_account) in (prop::collection::btree_set(product(), 0..=6), any::<bool>()),
        current in prop::option::of(subject()),
        request in prop::option::of(request()),
        instead in prop::option::of(prop_oneof![Just(Instead::ThirdPartyForm), typed().prop_map(Instead::Switch)]),
        (device, product_language) in (prop::option::of(device()), prop::option::of(language_tag())),
    ) -> Answers {
        Answers {
            country, subdivision, controller: None, topic, products, no_account, current, request, instead, device,
            product_language,
        }
    }
}

pub fn device() -> impl Strategy<Value = Device> {
    select(vec![Device::Computer, Device::Android, Device::Iphone])
}

pub fn reply() -> impl Strategy<Value = Reply> {
    select(vec![Reply::Yes, Reply::No, Reply::More, Reply::Silence])
}

prop_compose! {
    pub fn left()(
        page in select(PAGES.to_vec()), answers in answers(), drafts in prop::collection::vec((scope(), draft()), 0..2),
        sent in prop::collection::vec((scope(), request(), any_day(), prop::option::of(reply())), 0..3),
        language in prop::option::of(language_tag()), text_size in any::<u16>(),
    ) -> Left {
        let mut left = Left::at(page, answers);
        for (scope, draft) in drafts {
            let request = left.answers.request.unwrap_or_default();
            left = left.writing(left::key(scope, request), draft);
        }
        for (scope, request, on, reply) in sent {
            left = left.after(scope, request, on, reply);
        }
        left.settings.preferences.language = language;
        left.settings.preferences.text_size = text_size;
        left
    }
}

/// A text with a few pieces cut out, doubled, or replaced by something else.
pub fn damaged(text: String) -> impl Strategy<Value = String> {
    let piece = prop_oneof!["[()\\[\\]{}\",:#/*\\\\ \n-]{0,4}", "[0-9]{1,20}", typed(), Just("((((((((".repeat(40))];
    let damage = (any::<prop::sample::Index>(), 0_usize..30, piece);
    prop::collection::vec(damage, 1..4).prop_map(move |all| {
        let mut letters: Vec<char> = text.chars().collect();
        for (start, length, piece) in all {
            let start = start.index(letters.len() + 1);
            let end = (start + length).min(letters.len());
            letters.splice(start..end, piece.chars());
        }
        letters.into_iter().collect()
    })
}

/// A text of several thousand letters around some place of a long one: whole records can't all be tried each time.
pub fn part_of(texts: Vec<(&'static str, String)>) -> impl Strategy<Value = (&'static str, String)> {
    select(texts).prop_flat_map(|(name, text)| damaged(text).prop_map(move |text| (name, text)))
}
