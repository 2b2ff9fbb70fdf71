//! Letters: the right claim for each law, nothing claimed where there is nothing, and own words kept harmless.

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use jiff::civil::date;
use proptest::prelude::*;
use right_to_object::advice::letter::{Brief, Letter, own_words, write};
use right_to_object::advice::reasons::Reasons;
use right_to_object::advice::{Question, advise};
use right_to_object::cases::{Length, OWN_WORDS_LIMIT};
use right_to_object::knowledge::{
    Articles, Fee, Fields, Knowledge, Law, Mark, ObjectionRight, Product, ProductId, Reach, Reason, ReasonField,
    Request, Scope,
};
use right_to_object::language::{LANGUAGES, Words};

use crate::every::{REQUESTS, subject, subjects};

/// In the order of the facts.
const REASONS: [&str; 14] = [
    "children-photos",
    "sensitive",
    "for-friends",
    "posts-by-others",
    "creative-work",
    "likeness",
    "never-agreed",
    "unforeseeable-use",
    "cannot-undo",
    "safety",
    "minor",
    "objected-2024",
    "no-account",
    "wrong-answer",
];
const RIGHTS: [ObjectionRight; 4] =
    [ObjectionRight::None, ObjectionRight::ConsentWithdrawal, ObjectionRight::Conditional, ObjectionRight::Strong];
const LENGTHS: [Length; 2] = [Length::Short, Length::Full];

const OPTIONAL: Fields =
    Fields { reason: ReasonField::Optional, reason_min_chars: 0, evidence: false, email_code: false, country: false };
const DEMANDING: Fields =
    Fields { reason: ReasonField::Required, reason_min_chars: 300, evidence: true, email_code: true, country: true };

/// As the app writes it. Panics on a missing message or argument.
fn write_in(words: &Words, brief: &Brief) -> Letter {
    write(brief, &|message| {
        let text = words.say(&message);
        assert!(text != message.id() && !text.contains("{$"), "{message:?}: {text}");
        text
    })
}

fn letter(brief: &Brief) -> Letter {
    write_in(&Words::new(brief.language), brief)
}

fn brief<'a>(law: Option<&'a Law>, language: &'a str) -> Brief<'a> {
    Brief {
        law,
        right: law.map_or(ObjectionRight::None, |law| law.object),
        scope: subject("meta.facebook").scope,
        product: product("facebook"),
        request: Request::Object,
        reasons: Reasons::default(),
        own_words: "",
        length: Length::Full,
        fields: &OPTIONAL,
        language,
    }
}

fn product(id: &str) -> Option<&'static Product> {
    Knowledge::builtin().unwrap().product(&ProductId::new(id)?)
}

/// These reasons, as if all fitted.
fn reasons(ids: &[&str]) -> Reasons<'static> {
    let all: Vec<&Reason> = Knowledge::builtin().unwrap().reasons.iter().collect();
    Reasons::chosen(&all, ids.iter().copied())
}

/// Articles in the order object, restrict, access, erase; an empty one is none.
fn articles(numbers: [&str; 4]) -> Articles {
    let [object, restrict, access, erase] = numbers.map(|number| (!number.is_empty()).then(|| number.to_owned()));
    Articles { object, restrict, access, rectify: None, erase }
}

fn law(name: &str, short: &[(&str, &str)], object: ObjectionRight, articles: Articles) -> Law {
    Law {
        id: "test".to_owned(),
        names: [("en".to_owned(), name.to_owned())].into(),
        short: short.iter().map(|(tag, name)| ((*tag).to_owned(), (*name).to_owned())).collect(),
        citation: String::new(),
        in_force: None,
        object,
        articles,
        articles_local: [].into(),
        answer: None,
        fee: Fee::Free,
        reach: Reach::Yes,
        authority: None,
        note: None,
        sources: Vec::new(),
        mark: Mark::Confirmed,
        checked: date(2026, 11, 24),
    }
}

fn gdpr() -> Law {
    let english = articles(["Art. 21(1)", "Art. 18(1)(d)", "Art. 15", "Art. 17(1)(c)"]);
    let german = articles(["Art. 21 Abs. 1", "Art. 18 Abs. 1 Buchst. d", "Art. 15", "Art. 17 Abs. 1 Buchst. c"]);
    let mut law =
        law("General Data Protection Regulation", &[("en", "GDPR"), ("de", "DSGVO")], ObjectionRight::Strong, english);
    law.articles_local.insert("de".to_owned(), german);
    law
}

fn lgpd() -> Law {
    let articles = articles(["Art. 18 §2", "", "Art. 18 II", ""]);
    law(
        "General Personal Data Protection Law",
        &[("en", "LGPD"), ("pt", "LGPD")],
        ObjectionRight::Conditional,
        articles,
    )
}

fn ccpa() -> Law {
    let articles = articles(["", "", "§ 1798.110", "§ 1798.105"]);
    law("California Consumer Privacy Act", &[("en", "CCPA")], ObjectionRight::None, articles)
}

fn consent_law() -> Law {
    let articles = articles(["s. 16", "s. 99", "", ""]);
    law("Personal Data Protection Act 2012", &[], ObjectionRight::ConsentWithdrawal, articles)
}

/// The laws of the tests and those of the app.
fn laws() -> Vec<Law> {
    let builtin = Knowledge::builtin().unwrap();
    [gdpr(), lgpd(), ccpa(), consent_law()].into_iter().chain(builtin.laws.iter().cloned()).collect()
}

fn has_all(letter: &Letter, wanted: &[&str]) {
    let body = letter.body();
    for words in wanted {
        assert!(body.contains(words), "“{words}” is missing in:\n{body}");
    }
}

fn has_none(letter: &Letter, unwanted: &[&str]) {
    let body = letter.body().to_lowercase();
    for words in unwanted {
        assert!(!body.contains(&words.to_lowercase()), "“{words}” stands in:\n{body}");
    }
}

#[test]
fn germany_in_german() {
    let gdpr = gdpr();
    let letter = letter(&brief(Some(&gdpr), "de"));
    assert_eq!(letter.language, "de");
    has_all(
        &letter,
        &[
            "Ich widerspreche",
            "Art. 21 Abs. 1 DSGVO",
            "Art. 18 Abs. 1 Buchst. d DSGVO",
            "öffentliche Beiträge, Fotos und Kommentare",
            "Chats mit Meta AI",
            "KI zu entwickeln und zu verbessern",
            "in Zukunft",
            "berechtigten Gründe",
            "Kontenübersicht",
            "per E-Mail",
        ],
    );
    has_none(&letter, &["GDPR", "Art. 21(1)"]);
}

#[test]
fn germany_in_english() {
    let gdpr = gdpr();
    let letter = letter(&brief(Some(&gdpr), "en"));
    let expected = "I object to the use of my personal data to develop and improve AI, now and in future. \
        I have this right by law: Art. 21(1) GDPR.\n\n\
        This covers my data from Meta’s products: public posts, photos and comments, and my chats with Meta AI.\n\n\
        Please restrict the use of my data while you check my request. I refer to this law: Art. 18(1)(d) GDPR.\n\n\
        If you refuse, please name your legitimate grounds.\n\n\
        This applies to all accounts in my Accounts Center.\n\n\
        Please confirm by e-mail.";
    assert_eq!(letter.body(), expected);
    assert_eq!(letter.characters(), expected.chars().count());
}

#[test]
fn a_region_of_a_language_uses_the_language() {
    let gdpr = gdpr();
    let brief = brief(Some(&gdpr), "de-AT");
    let german = Words::new("de");
    has_all(&write_in(&german, &brief), &["Art. 21 Abs. 1 DSGVO"]);
}

#[test]
fn short_letter_asks_and_closes() {
    let gdpr = gdpr();
    let brief = Brief { length: Length::Short, reasons: reasons(&["never-agreed"]), ..brief(Some(&gdpr), "en") };
    let letter = letter(&brief);
    has_all(&letter, &["I object", "Art. 21(1) GDPR", "I never agreed to this.", "Please confirm by e-mail."]);
    has_none(&letter, &["Art. 18", "Accounts Center", "grounds"]);
    assert_eq!(letter.paragraphs.len(), 4);
}

#[test]
fn conditional_right_is_asked_for_and_not_claimed() {
    let lgpd = lgpd();
    let letter = letter(&brief(Some(&lgpd), "en"));
    has_all(&letter, &["I ask you not to use my personal data", "check my request by this law: Art. 18 §2 LGPD"]);
    has_none(&letter, &["this right", "I object", "grounds"]);
}

#[test]
fn short_name_serves_a_language_without_its_own() {
    let lgpd = lgpd();
    has_all(&letter(&brief(Some(&lgpd), "de")), &["Art. 18 §2 LGPD"]);
}

#[test]
fn without_a_right_none_is_claimed() {
    let ccpa = ccpa();
    for law in [None, Some(&ccpa)] {
        // Even where the right is given by mistake: without a law there is none.
        let right = if law.is_none() { ObjectionRight::Strong } else { ObjectionRight::None };
        for (language, ask) in [("en", "I ask you not to use"), ("de", "Ich bitte Sie")] {
            let letter = letter(&Brief { right, ..brief(law, language) });
            has_all(&letter, &[ask]);
            has_none(&letter, &["this right", "I object", "I refer", "CCPA", "Art.", "§"]);
            has_none(&letter, &["gibt mir das Gesetz", "Ich widerspreche", "Ich beziehe"]);
        }
    }
}

#[test]
fn law_built_on_consent_hears_that_there_is_none() {
    let law = consent_law();
    for (language, words) in [("en", "I do not agree"), ("de", "Ich bin nicht damit einverstanden")] {
        let letter = letter(&brief(Some(&law), language));
        has_all(&letter, &[words, "Personal Data Protection Act 2012"]);
        has_none(&letter, &["this right", "gibt mir das Gesetz", "s. 16", "s. 99"]);
    }
}

#[test]
fn strong_right_without_a_known_article_names_the_law() {
    let law = law("Law on Personal Data", &[], ObjectionRight::Strong, Articles::default());
    has_all(&letter(&brief(Some(&law), "en")), &["I have this right by law: “Law on Personal Data”."]);
}

#[test]
fn each_kind_of_data_is_named() {
    let gdpr = gdpr();
    let base = brief(Some(&gdpr), "en");
    let whatsapp = letter(&Brief { product: product("whatsapp"), ..base.clone() });
    has_all(&whatsapp, &["my messages to Meta AI in WhatsApp"]);
    has_none(&whatsapp, &["photos", "Accounts Center"]);

    let stranger = letter(&Brief { scope: Scope::NoAccount, product: None, ..base.clone() });
    has_all(&stranger, &["what others share about me"]);
    has_none(&stranger, &["my chats", "Accounts Center"]);

    let elsewhere = Brief { scope: Scope::Elsewhere, product: None, fields: &DEMANDING, ..base };
    let third_party = letter(&elsewhere);
    has_all(&third_party, &["from third parties", "public websites", "licensed data", "My evidence is attached."]);
    has_none(&third_party, &["my chats", "Accounts Center"]);

    let without_evidence = letter(&Brief { fields: &OPTIONAL, ..elsewhere });
    has_none(&without_evidence, &["evidence"]);
}

#[test]
fn data_of_a_product_without_words_of_its_own_is_named_by_its_brand() {
    let unknown = Product { letter_scope: None, hub: false, ..product("facebook").unwrap().clone() };
    let gdpr = gdpr();
    let letter = letter(&Brief { product: Some(&unknown), ..brief(Some(&gdpr), "en") });
    has_all(&letter, &["This covers my data from Facebook."]);
    has_none(&letter, &["Accounts Center", "Meta"]);
}

#[test]
fn other_requests_have_their_own_articles() {
    let (gdpr, ccpa) = (gdpr(), ccpa());
    let ask = |law, request| letter(&Brief { request, ..brief(law, "en") });
    has_all(&ask(Some(&gdpr), Request::Access), &["a copy", "sources", "purposes", "who receives", "Art. 15 GDPR"]);
    has_all(&ask(Some(&gdpr), Request::Delete), &["Please delete", "Art. 17(1)(c) GDPR"]);
    has_all(&ask(Some(&ccpa), Request::Delete), &["Please delete", "§ 1798.105 CCPA"]);
    has_none(&ask(None, Request::Access), &["this right", "refer"]);
    has_none(&ask(Some(&gdpr), Request::Access), &["Art. 21", "Art. 18"]);
}

#[test]
fn own_words_come_first_in_a_request_of_another_kind() {
    let gdpr = gdpr();
    let words = "Do you use my avatar?";
    let place = |request| {
        let brief = Brief { request, own_words: words, reasons: reasons(&["minor"]), ..brief(Some(&gdpr), "en") };
        letter(&brief).paragraphs.iter().position(|paragraph| paragraph.text == words)
    };
    assert_eq!(place(Request::Other), Some(0));
    assert_eq!(place(Request::Object), Some(3));
}

#[test]
fn each_reason_is_a_paragraph_that_knows_its_id() {
    let gdpr = gdpr();
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let words = Words::new(language);
        for length in LENGTHS {
            let reasons = reasons(&REASONS);
            let letter = write_in(&words, &Brief { reasons, length, ..brief(Some(&gdpr), language) });
            let found: Vec<&str> =
                letter.paragraphs.iter().filter_map(|paragraph| paragraph.reason.as_deref()).collect();
            assert_eq!(found, REASONS);
        }
    }
}

#[test]
fn a_reason_stands_once_in_the_order_of_the_facts_and_only_where_it_fits() {
    let facts = Knowledge::builtin().unwrap();
    let question = Question { place: "JP".to_owned(), subject: subject("meta.facebook"), request: Request::Object };
    let advice = advise(facts, &question, date(2026, 11, 24)).unwrap();
    let chosen = ["minor", "no-account", "sensitive", "minor", "objected-2024", "wrong-answer", "no-such-reason"];
    let brief = Brief::new(&advice, chosen, "en");
    assert_eq!(brief.reasons.ids().collect::<Vec<_>>(), ["sensitive", "minor"]);
    assert_eq!(letter(&brief).paragraphs.iter().filter(|paragraph| paragraph.reason.is_some()).count(), 2);
}

#[test]
fn each_reason_of_the_knowledge_has_its_words() {
    let builtin = Knowledge::builtin().unwrap();
    let ids = REASONS.into_iter().chain(builtin.reasons.iter().map(|reason| reason.id.as_str()));
    for words in LANGUAGES.iter().map(|language| Words::new(language.tag)) {
        for id in ids.clone() {
            for message in [format!("reason-{id}"), format!("letter-reason-{id}"), format!("letter-reason-{id}-short")]
            {
                assert!(words.has_fact_itself(&message), "{message}");
            }
        }
    }
}

#[test]
fn law_is_named_once_in_a_citation() {
    for words in LANGUAGES.iter().map(|language| Words::new(language.tag)) {
        for law in &laws() {
            for request in REQUESTS {
                let body = write_in(&words, &Brief { request, ..brief(Some(law), words.tag()) }).body();
                for short in law.short.values() {
                    assert!(!body.contains(&format!("{short} {short}")), "{}: {body}", law.id);
                }
                assert!(!body.to_lowercase().contains("confirmed"), "{}: {body}", law.id);
            }
        }
    }
}

/// Every mixture of right, subject, request, length, fields and reasons.
fn every_letter(language: &str, mut check: impl FnMut(&Brief, &Letter)) {
    let (words, gdpr) = (Words::new(language), gdpr());
    let reasons = [Reasons::default(), reasons(&REASONS)];
    for right in RIGHTS {
        for law in [None, Some(&gdpr)] {
            for subject in subjects() {
                for request in REQUESTS {
                    for length in LENGTHS {
                        for fields in [&OPTIONAL, &DEMANDING] {
                            for reasons in &reasons {
                                let brief = Brief {
                                    law,
                                    right,
                                    product: subject.scope.product().and_then(|id| product(id.as_str())),
                                    scope: subject.scope.clone(),
                                    request,
                                    reasons: reasons.clone(),
                                    own_words: "",
                                    length,
                                    fields,
                                    language,
                                };
                                check(&brief, &write_in(&words, &brief));
                            }
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn no_letter_takes_back_a_consent_or_leaves_a_gap() {
    for language in LANGUAGES.iter().map(|language| language.tag) {
        every_letter(language, |_, letter| {
            has_none(letter, &["withdraw", "revoke", "widerruf", "zurücknehm", "zurückzieh"]);
            has_none(letter, &["{", "}", "[", "]", "@", "…", "\u{2068}", "\u{2069}", "  ", "\n\n\n"]);
        });
    }
}

#[test]
fn only_a_strong_right_is_called_objection_and_right() {
    every_letter("en", |brief, letter| {
        let strong = brief.law.is_some() && brief.right == ObjectionRight::Strong;
        let objects = brief.request == Request::Object;
        assert_eq!(letter.body().contains("I object"), strong && objects);
        // A short letter may borrow the sentence on grounds to reach the form’s minimum.
        if brief.length == Length::Full || !(strong && objects) {
            assert_eq!(letter.body().contains("legitimate grounds"), strong && objects);
        }
        if objects && !strong {
            has_none(letter, &["this right"]);
        }
    });
}

#[test]
fn every_letter_is_long_enough_for_its_form() {
    for language in LANGUAGES.iter().map(|language| language.tag) {
        every_letter(language, |brief, letter| {
            let full = if brief.length == Length::Full { 100 } else { 0 };
            let least = usize::from(brief.fields.reason_min_chars).max(full);
            assert!(letter.characters() >= least, "{} of {least}: {}", letter.characters(), letter.body());
        });
    }
}

#[test]
fn a_hundred_thousand_characters_are_cut() {
    let typed = "Märchen ".repeat(12_500);
    let kept = own_words(&typed);
    assert!(typed.starts_with(&kept));
    assert_eq!(kept.chars().count(), OWN_WORDS_LIMIT - 1); // the last is the blank that is trimmed
}

#[test]
fn no_visible_character_is_cut_in_two() {
    let family = "👨‍👩‍👧‍👦";
    let kept = own_words(&family.repeat(1_000));
    assert_eq!(kept.replace(family, ""), "");
    assert_eq!(kept.chars().count(), OWN_WORDS_LIMIT / 7 * 7);
}

#[test]
fn own_words_table() {
    let table = [
        ("  plain words \n", "plain words"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\tb\u{0}c\u{7}d\u{1b}[31m\u{9b}", "a bcd[31m"),
        ("\u{202e}evil\u{202c} \u{2066}x\u{2069}\u{feff}", "evil x"),
        ("a\n\n\n\n\n \n\nb", "a\n\n\nb"),
        ("e\u{301} 🇩🇪 שלום \u{200f}سلام", "e\u{301} 🇩🇪 שלום \u{200f}سلام"),
        ("\u{7}\u{202e} \n ", ""),
        ("", ""),
    ];
    for (typed, expected) in table {
        assert_eq!(own_words(typed), expected, "{typed:?}");
    }
}

#[test]
fn own_words_are_never_read_as_markup() {
    let gdpr = gdpr();
    let typed = "{ $law } { letter-confirm } <b>bold</b> [link](https://example.org) *x* \\u0041 %s {}";
    let letter = letter(&Brief { own_words: typed, ..brief(Some(&gdpr), "en") });
    assert!(letter.paragraphs.iter().any(|paragraph| paragraph.text == typed && paragraph.reason.is_none()));
}

proptest! {
    #[test]
    fn any_own_words_stay_harmless(typed in "\\PC{0,40}|(?s).{0,200}") {
        let kept = own_words(&typed);
        let harmful = |c: char| {
            (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        prop_assert!(!kept.contains(harmful));
        prop_assert!(!kept.contains("\n\n\n\n"));
        prop_assert_eq!(kept.trim(), &kept);
        prop_assert!(kept.chars().count() <= OWN_WORDS_LIMIT);
        prop_assert_eq!(own_words(&kept), kept.clone());
    }
}
