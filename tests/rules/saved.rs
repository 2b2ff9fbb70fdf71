//! What is kept as text: it comes back whole, keeps what a newer version wrote, and takes over what an older one did.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;
use right_to_object::cases::{
    Answers, Case, CaseKey, Draft, Event, Fingerprint, Household, Instead, LABEL_LIMIT, Length, LetterId,
    OWN_WORDS_LIMIT, Person, PersonId, Reply, Rewritten, Sent, Topic, What, clean_text,
};
use right_to_object::knowledge::{Device, Request, Subject};
use right_to_object::saved::{
    CaseRest, Frozen, Look, Migrated, Preferences, Rest, Settings, Unreadable, WhenSent, WindowPlace, from_v1,
    merge_case, merge_person, names, read_case, read_person, read_settings, write_case, write_person, write_settings,
};

use crate::any;

fn key(text: &str) -> CaseKey {
    text.parse().unwrap()
}

// ---- Comes back whole ----

fn text() -> impl Strategy<Value = String> {
    any::typed().prop_map(|text| clean_text(&text))
}

fn maybe_text() -> impl Strategy<Value = Option<String>> {
    prop::option::of(text())
}

fn day() -> impl Strategy<Value = Date> {
    (2020_i16..2040, 1_i8..13, 1_i8..29).prop_map(|(year, month, day)| date(year, month, day))
}

fn request() -> impl Strategy<Value = Request> {
    select(vec![Request::Object, Request::Access, Request::Delete, Request::Other])
}

fn subject() -> impl Strategy<Value = Subject> {
    let scope = prop_oneof!["[a-z][a-z0-9-]{0,9}", Just("_elsewhere".to_owned()), Just("_no-account".to_owned())];
    ("[a-z][a-z0-9]{0,9}", scope).prop_filter_map("a device of Windows", |(controller, scope)| {
        Some(Subject { controller: controller.parse().ok()?, scope: scope.parse().ok()? })
    })
}

fn person_id() -> impl Strategy<Value = PersonId> {
    prop_oneof![Just(PersonId::me()), (2_u32..5).prop_map(PersonId::numbered)]
}

prop_compose! {
    fn answers()(
        (country, subdivision, topic) in (maybe_text(), maybe_text(), prop::option::of(select(vec![Topic::Own, Topic::ThirdParty, Topic::Both]))),
        products in prop::collection::btree_set("[a-z]{1,4}[0-9]{2}".prop_map(|id| id.parse().unwrap()), 0..4),
        controller in prop::option::of("[a-z]{1,4}[0-9]{2}".prop_map(|id| id.parse().unwrap())),
        (no_account, current, request) in (any::<bool>(), prop::option::of(subject()), prop::option::of(request())),
        instead in prop::option::of(prop_oneof![text().prop_map(Instead::Switch), Just(Instead::ThirdPartyForm)]),
        device in prop::option::of(select(vec![Device::Computer, Device::Android, Device::Iphone])),
        product_language in maybe_text(),
    ) -> Answers {
        Answers { country, subdivision, controller, topic, products, no_account, current, request, instead, device, product_language }
    }
}

prop_compose! {
    fn person()(id in person_id(), label in text(), answers in answers()) -> Person {
        Person { id, label: label.chars().take(LABEL_LIMIT).collect(), answers }
    }
}

prop_compose! {
    fn draft()(
        reasons in prop::collection::btree_set(any::reason_id(), 0..4),
        own_words in text(),
        letter_language in maybe_text(),
        length in select(vec![Length::Short, Length::Full]),
        rewritten in prop::option::of((text(), text()).prop_map(|(text, place)| Rewritten { text, place })),
    ) -> Draft {
        Draft { reasons, own_words, letter_language, length, rewritten }
    }
}

prop_compose! {
    fn sent()(
        (form, url, place, law) in (text(), maybe_text(), maybe_text(), maybe_text()),
        (seat, entity, authority) in (maybe_text(), maybe_text(), maybe_text()),
        (due, letter, words) in (prop::option::of(day()), 0_u32..9, text()),
    ) -> Sent {
        Sent { form, url, place, law, seat, entity, authority, due, letter: LetterId(letter), text: Fingerprint::of(&words) }
    }
}

fn reply() -> impl Strategy<Value = Reply> {
    select(vec![Reply::Yes, Reply::No, Reply::More, Reply::Silence])
}

prop_compose! {
    fn event()(
        on in day(),
        what in prop_oneof![sent().prop_map(What::Sent), reply().prop_map(What::Answered)],
        filled_in in any::<bool>(),
    ) -> Event {
        Event { on, what, filled_in }
    }
}

prop_compose! {
    fn case()(
        person in person_id(), subject in subject(), request in request(),
        draft in draft(), events in prop::collection::vec(event(), 0..5),
    ) -> Case {
        Case { key: CaseKey { person, subject, request }, draft, events }
    }
}

prop_compose! {
    fn settings()(
        language in maybe_text(), text_size in select(vec![100, 125, 150, 175, 200]),
        look in select(vec![Look::System, Look::Light, Look::Dark, Look::HighContrast]),
        (on_top, less_motion) in any::<(bool, bool)>(),
        window in prop::option::of(any::<([u16; 2], Option<[i32; 2]>)>().prop_map(|(size, position)| WindowPlace { size, position })),
        person in person_id(), page in maybe_text(),
    ) -> Settings {
        Settings { preferences: Preferences { language, text_size, look, on_top, less_motion }, window, person, page }
    }
}

prop_compose! {
    fn household()(people in prop::collection::vec(person(), 0..4), cases in prop::collection::vec(case(), 0..6)) -> Household {
        let mut household = Household::default();
        for person in people {
            household.put_person(person);
        }
        for case in cases {
            household.put_case(case);
        }
        household
    }
}

/// All files of a household, by name.
fn files(household: &Household) -> BTreeMap<String, String> {
    let people = household.people().map(|person| {
        (format!("people/{}", names::person(&person.id)), write_person(person, &Rest::default()).unwrap())
    });
    let cases = household
        .cases()
        .map(|case| (format!("cases/{}", names::case(&case.key)), write_case(case, &CaseRest::default()).unwrap()));
    people.chain(cases).collect()
}

fn household_of(files: &BTreeMap<String, String>) -> Household {
    let mut household = Household::default();
    for (name, text) in files {
        if let Some(id) = name.strip_prefix("people/").and_then(names::person_in) {
            let read = read_person(&id, text).unwrap();
            assert_eq!(read.unread, [""; 0]);
            household.put_person(read.value);
        }
        if let Some(key) = name.strip_prefix("cases/").and_then(names::case_in) {
            let read = read_case(&key, text).unwrap();
            assert_eq!(read.unread, [""; 0]);
            household.put_case(read.value);
        }
    }
    household
}

proptest! {
    #![proptest_config(any::cases(256))]

    #[test]
    fn any_household_comes_back_from_its_files(household in household()) {
        let files = files(&household);
        prop_assert_eq!(&household_of(&files), &household);
        prop_assert!(files.keys().all(|name| name.split_once('/').is_some_and(|(folder, name)| names::is_ours(folder, name))));
    }

    #[test]
    fn any_settings_come_back(settings in settings()) {
        let text = write_settings(&settings, &Rest::default()).unwrap();
        let read = read_settings(&text).unwrap();
        prop_assert_eq!(read.value, settings);
        prop_assert_eq!(read.unread, [""; 0]);
    }

    #[test]
    fn any_text_is_read_or_refused_and_never_more(text in "\\PC{0,60}|\\{(\"[a-z_]{1,9}\": ?[A-Z0-9\"(\\[{][a-z\"]{0,5},? ?){0,5}\\}?") {
        for again in [
            read_settings(&text).ok().map(|read| write_settings(&read.value, &read.rest).unwrap()),
            read_person(&PersonId::me(), &text).ok().map(|read| write_person(&read.value, &read.rest).unwrap()),
            read_case(&key("me.a.b.object"), &text).ok().map(|read| write_case(&read.value, &read.rest).unwrap()),
        ].into_iter().flatten() {
            prop_assert!(again.starts_with("{\n    \"version\": 2,"), "{}", again);
        }
    }
}

// ---- Keeps what a newer version wrote ----

/// What a newer version may write: parts of any name and value, in RON.
fn foreign() -> impl Strategy<Value = (String, String)> {
    let value = select(vec![
        "Deep(red: [1, 2.50], x: r#\"\"raw\"\"#)",
        "{1: (), \"k\": Some(-0x1F)}",
        "'c'",
        "\"\\u{1F600} }\"",
        "[Sent, (a: 1 /* why */, b: \"//\")]",
        "Some((1, true))",
    ]);
    ("x[a-z-]{1,8}", value.prop_map(str::to_owned))
}

/// Puts more parts into a text, before its end.
fn with_parts(text: &str, more: &[(String, String)]) -> String {
    let (start, end) = text.split_at(text.rfind('}').unwrap());
    let more: Vec<String> = more.iter().map(|(name, value)| format!("    \"{name}\": {value}, // new\n")).collect();
    format!("{start}{}{end}", more.concat())
}

proptest! {
    #![proptest_config(any::cases(128))]

    #[test]
    fn parts_of_a_newer_version_survive_any_change(
        before in case(), after in case(), (old, new) in (person(), person()),
        more in prop::collection::vec(foreign(), 1..5),
    ) {
        let text = with_parts(&write_case(&before, &CaseRest::default()).unwrap(), &more);
        let read = read_case(&before.key, &text).unwrap();
        prop_assert_eq!(&read.value, &before);
        let case_text = write_case(&Case { key: before.key, ..after }, &read.rest).unwrap();

        let text = with_parts(&write_person(&old, &Rest::default()).unwrap(), &more);
        let read = read_person(&old.id, &text).unwrap();
        prop_assert_eq!(&read.value, &old);
        let person_text = write_person(&new, &read.rest).unwrap();
        for (name, value) in more {
            let part = format!("\"{name}\": {value}");
            prop_assert!(case_text.contains(&part) && person_text.contains(&part), "{}", part);
        }
    }
}

const NEWER_CASE: &str = r#"{
    "version": 2,
    "tone": Stern(2),
    "length": Endless,
    "events": [
        {"on": "2026-01-01", "what": Dreamt, "of": ["sheep"]},
        {"on": "2026-05-01", "what": Sent, "form": "own", "letter": 1, "stamp": Blue, "due": Never},
        {"on": "2026-05-02", "what": Reminded, "letter": 7},
        {"on": "2026-05-09", "what": Answered, "reply": No, "words": "no, no"},
        (odd: 1),
    ],
}"#;

#[test]
fn events_of_a_newer_version_stay_where_they_are() {
    let key = key("me.meta.facebook.object");
    let read = read_case(&key, NEWER_CASE).unwrap();
    assert_eq!(read.unread, ["length", "events", "events: due", "events", "events"]);
    let mut case = read.value;
    assert_eq!(case.letters().count(), 1);
    assert_eq!(case.answer(), Some(Reply::No));

    // Something is corrected, and something more happens.
    let sent = case.events.iter_mut().find(|event| matches!(event.what, What::Sent(_))).unwrap();
    sent.on = date(2026, 4, 30);
    case.send(date(2026, 6, 1), Sent { form: "own".to_owned(), ..Sent::default() }, "Again.");
    let text = write_case(&case, &read.rest).unwrap();
    let again = read_case(&key, &text).unwrap();
    assert_eq!(again.value, case);
    assert_eq!(again.unread, read.unread);
    let found = |needle: &str| text.find(needle).unwrap_or_else(|| panic!("{needle} is missing in {text}"));
    let order = [
        r#"{"on": "2026-01-01", "what": Dreamt, "of": ["sheep"]}"#,
        r#"{"on": "2026-04-30", "what": Sent, "form": "own", "letter": 1,"#,
        r#"{"on": "2026-05-02", "what": Reminded, "letter": 7}"#,
        r#"{"on": "2026-05-09", "what": Answered, "reply": No, "words": "no, no"}"#,
        "(odd: 1)",
        r#"{"on": "2026-06-01", "what": Sent, "form": "own", "letter": 2,"#,
    ];
    assert!(order.map(found).is_sorted(), "{text}");
    for kept in ["\"tone\": Stern(2)", "\"length\": Endless", "\"stamp\": Blue", "\"due\": Never"] {
        found(kept);
    }
}

#[test]
fn what_was_undone_takes_only_itself_away() {
    let key = key("me.meta.facebook.object");
    let read = read_case(&key, NEWER_CASE).unwrap();
    let text = write_case(&Case::new(key), &read.rest).unwrap();
    assert!(text.contains("Dreamt") && text.contains("Reminded") && !text.contains("\"form\""), "{text}");
}

#[test]
fn one_damaged_part_costs_only_itself() {
    let person = person_id_me();
    let text = r#"{"version": 2, "country": "DE", "topic": Group, "products": ["UPPER"], "label": 7}"#;
    let read = read_person(&person, text).unwrap();
    assert_eq!(read.value.answers.country.as_deref(), Some("DE"));
    assert_eq!(read.unread, ["label", "topic", "products"]);
    // What is set now takes the name; the rest waits for a version that understands it.
    let mut now = read.value;
    now.answers.topic = Some(Topic::Own);
    let text = write_person(&now, &read.rest).unwrap();
    for part in ["\"topic\": Own", "\"topic.aside\": Group", "\"products\": [\"UPPER\"]", "\"label\": 7"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

fn person_id_me() -> PersonId {
    PersonId::me()
}

#[test]
fn a_file_of_a_newer_shape_is_refused() {
    assert!(matches!(read_settings("{\"version\": 3}"), Err(Unreadable::Newer(3))));
    assert!(matches!(
        read_case(&key("me.a.b.object"), "{\"version\": 9, \"own_words\": \"x\"}"),
        Err(Unreadable::Newer(9))
    ));
}

#[test]
fn texts_of_the_files_are_fit_to_be_shown() {
    let mut case = Case::new(key("me.a.b.object"));
    case.draft.own_words = "ж\u{202E}".repeat(OWN_WORDS_LIMIT * 2);
    let read = read_case(&case.key, &write_case(&case, &CaseRest::default()).unwrap()).unwrap();
    assert_eq!(read.value.draft.own_words, "ж".repeat(OWN_WORDS_LIMIT));
    let read = read_settings("{\"version\": 2, \"text_size\": 60000}").unwrap();
    assert_eq!(read.value.preferences.text_size, 200);
}

// ---- Takes over what version 1 wrote ----

/// Files of version 1, each with what it becomes in today's shape. `UPDATE_DOCS=1` writes the latter anew: only for a
/// new file, never for an old one.
#[test]
fn old_files_become_what_they_always_became() {
    for name in ["two-letters", "rewritten", "every-part"] {
        let becomes = all_files(&take_over(&old(name)));
        let path = v1_folder().join(format!("{name}.becomes.txt"));
        if std::env::var_os("UPDATE_DOCS").is_some() {
            fs::write(&path, &becomes).unwrap();
        }
        assert_eq!(becomes, fs::read_to_string(&path).unwrap().replace("\r\n", "\n"), "{name}");
    }
}

fn v1_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/v1")
}

fn old(name: &str) -> String {
    fs::read_to_string(v1_folder().join(format!("{name}.ron"))).unwrap().replace("\r\n", "\n")
}

/// Stands for the facts: it knows all about objections.
fn then(letter: &WhenSent<'_>) -> Frozen {
    if letter.request != Request::Object {
        return Frozen::default();
    }
    Frozen {
        url: Some(format!("https://example.org/{}", letter.form)),
        law: Some(format!("law-of-{}", letter.place.unwrap_or("nowhere"))),
        seat: Some(format!("seat-for-{}", letter.subject.scope)),
        entity: Some("Example Limited".to_owned()),
        authority: Some("authority".to_owned()),
        due: letter.on.tomorrow().ok(),
    }
}

fn take_over(text: &str) -> Migrated {
    from_v1(text, &then).unwrap()
}

/// Everything that is written, as one text.
fn all_files(migrated: &Migrated) -> String {
    let mut text = format!("==> settings.ron\n{}", write_settings(&migrated.settings, &Rest::default()).unwrap());
    let person = merge_person(None, &migrated.person);
    let _ =
        write!(text, "==> people/{}\n{}", names::person(&person.id), write_person(&person, &Rest::default()).unwrap());
    for case in &migrated.cases {
        let (case, letters) = merge_case(None, case);
        let name = names::case(&case.key);
        let _ = write!(text, "==> cases/{name}\n{}", write_case(&case, &CaseRest::default()).unwrap());
        for (letter, words) in letters {
            let _ = writeln!(text, "==> letters/{}\n{words}", names::letter(&case.key, letter));
        }
    }
    text
}

#[test]
fn taking_over_once_more_changes_nothing() {
    for name in ["two-letters", "rewritten", "every-part"] {
        let migrated = take_over(&old(name));
        assert_eq!(take_over(&old(name)), migrated);
        for case in &migrated.cases {
            let (once, _) = merge_case(None, case);
            let (twice, letters) = merge_case(Some(once.clone()), case);
            assert_eq!((twice, letters), (once.clone(), vec![]));
            // The day of a letter may have been corrected since.
            let mut moved = once;
            moved.move_sent(date(2027, 1, 1), None);
            assert_eq!(merge_case(Some(moved.clone()), case), (moved, vec![]));
        }
    }
}

#[test]
fn what_was_done_since_counts_and_no_letter_is_lost() {
    let migrated = take_over(&old("two-letters"));
    let case = migrated.cases.iter().find(|case| case.key == key("me.meta.facebook.object")).unwrap();
    let mut since = Case::new(case.key.clone());
    since.draft.own_words = "Newer words.".to_owned();
    since.send(date(2026, 12, 24), Sent { form: "own".to_owned(), ..Sent::default() }, "Newer letter.");
    let (merged, letters) = merge_case(Some(since), case);
    assert_eq!(merged.draft.own_words, "Newer words.");
    let days: Vec<(Date, LetterId)> = merged.letters().map(|(on, sent)| (on, sent.letter)).collect();
    assert_eq!(days, [(date(2026, 11, 27), LetterId(2)), (date(2026, 12, 24), LetterId(1))]);
    assert_eq!(letters.len(), 1);

    let mut person = migrated.person.clone();
    person.answers.country = Some("FR".to_owned());
    assert_eq!(merge_person(Some(person.clone()), &migrated.person), person);
    assert_eq!(merge_person(Some(Person::new(PersonId::me())), &migrated.person), migrated.person);
}

#[test]
fn one_damaged_part_of_version_1_costs_only_itself() {
    let whole = old("two-letters");
    for (good, bad, unread) in [
        ("answer: Some(No)", "answer: Some(Perhaps)", "sent[0]: answer"),
        ("topic: Some(Both)", "topic: Some(All)", "answers: topic"),
        ("page: Reasons", "page: 7", "page"),
        ("look: System", "look: Purple", "preferences: look"),
        ("            Instagram,\n", "            Myspace,\n", "answers: accounts"),
        ("form: \"facebook-own-6359191084165019\"", "form: None", "sent[0]: form"),
        ("window: None", "window: Some(Wide)", "window"),
        ("letter_language: Some(\"de\")", "letter_language: [[[]]]", "answers: letter_language"),
    ] {
        let damaged = whole.replacen(good, bad, 1);
        assert_ne!(damaged, whole, "{good}");
        let migrated = take_over(&damaged);
        assert_eq!(migrated.unread, [unread], "{bad}");
        assert_eq!(texts(&migrated), texts(&take_over(&whole)), "{bad}");
    }
    let damaged = whole.replacen("matter: Own(Facebook)", "matter: Own(Myspace)", 1);
    let migrated = take_over(&damaged);
    assert_eq!(migrated.unread, ["sent[0]"]);
    assert_eq!(texts(&migrated).len(), 1, "the other one is there");
}

fn texts(migrated: &Migrated) -> BTreeSet<String> {
    migrated.cases.iter().flat_map(|case| &case.letters).map(|letter| letter.text.clone()).collect()
}

#[test]
fn what_is_no_file_of_version_1_is_refused() {
    for text in ["", "(", "nonsense", "(version: 1", "{\"version\": 2}", "(page: Sent)"] {
        assert!(from_v1(text, &then).is_err(), "{text}");
    }
    assert!(matches!(from_v1("(version: 2, dreams: [])", &then), Err(Unreadable::Newer(2))));
    assert_eq!(take_over("(version: 1)").cases, []);
}

/// A record of version 1, as its text.
fn v1_letter() -> impl Strategy<Value = (String, String)> {
    let matter = select(vec!["Own(Facebook)", "Own(NoAccount)", "Own(Meta)", "ThirdParty"]);
    let request = select(vec!["Object", "Access", "Delete", "Other"]);
    let answer = select(vec!["None", "Some(Yes)", "Some(Silence)"]);
    (matter, request, text(), day(), text(), answer).prop_map(|(matter, request, form, on, text, answer)| {
        let quoted = |text: &String| ron::to_string(text).unwrap();
        let form = quoted(&form);
        let record = format!(
            "(matter: {matter}, request: {request}, form: {form}, on: \"{on}\", text: {}, answer: {answer})",
            quoted(&text)
        );
        (record, text)
    })
}

proptest! {
    #![proptest_config(any::cases(128))]

    #[test]
    fn no_letter_of_version_1_is_ever_lost(letters in prop::collection::vec(v1_letter(), 0..12)) {
        let (records, words): (Vec<String>, Vec<String>) = letters.into_iter().unzip();
        let migrated = take_over(&format!("(version: 1, sent: [{}])", records.join(", ")));
        prop_assert_eq!(migrated.unread.as_slice(), [""; 0]);
        let mut kept = BTreeSet::new();
        for case in &migrated.cases {
            let (merged, letters) = merge_case(None, case);
            prop_assert_eq!(merged.letters().count(), letters.len());
            let numbers: BTreeSet<LetterId> = letters.iter().map(|(letter, _)| *letter).collect();
            prop_assert_eq!(numbers.len(), letters.len());
            kept.extend(letters.into_iter().map(|(_, text)| text));
        }
        prop_assert_eq!(kept, words.into_iter().collect::<BTreeSet<_>>());
    }
}
