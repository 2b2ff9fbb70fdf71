//! What the facts about Meta promise: every question finds an offer, nobody ends on the wrong form, and every claim
//! has a source and a sentence in each language.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use right_to_object::knowledge::{
    About, Account, Device, FormStatus, Knowledge, Offer, Offered, Path, Practice, ReasonField, Request, Switch,
};

use crate::every::{ABOUTS, ACCOUNTS, REQUESTS};

const REGIONS: [&str; 15] = [
    "everywhere",
    "norway",
    "eu-eea",
    "uk",
    "uk-like",
    "switzerland",
    "brazil",
    "united-states",
    "australia",
    "canada",
    "argentina",
    "japan",
    "south-korea",
    "turkey",
    "netherlands",
];
const LANGUAGES: [&str; 2] = ["en", "de"];

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"))
}

/// The first offer that fits, for a place that lies in this region and in no other but “everywhere”.
fn offer(region: &str, about: About, request: Request, account: Account) -> &'static Offer {
    let fits = |offer: &&Offer| {
        offer.regions.iter().any(|id| id == region || id == "everywhere")
            && offer.about == about
            && offer.requests.contains(&request)
            && (offer.accounts.is_empty() || offer.accounts.contains(&account))
    };
    knowledge()
        .offers
        .iter()
        .find(fits)
        .unwrap_or_else(|| panic!("no offer for {region} {about:?} {request:?} {account:?}"))
}

fn own_objection(region: &str, account: Account) -> &'static Offer {
    offer(region, About::Own, Request::Object, account)
}

/// Every message of a language with its text; a message may have no line that Fluent can't read.
fn messages(language: &str) -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut all = Vec::new();
    for name in ["outlook.ftl", "paths.ftl", "switches.ftl", "sources.ftl"] {
        let text = fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{language}/{name} has faults: {errors:?}"));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                all.push((message.id.name, message.value.map(|pattern| words(&pattern)).unwrap_or_default()));
            }
        }
    }
    all
}

/// A message's text, with “X” for each argument.
fn words(pattern: &Pattern<String>) -> String {
    let part = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { .. } => "X".to_owned(),
    };
    pattern.elements.iter().map(part).collect()
}

fn ids(language: &str) -> BTreeSet<String> {
    messages(language).into_iter().map(|(id, _)| id).collect()
}

fn assert_unique<'a>(kind: &str, ids: impl Iterator<Item = &'a String>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        assert!(seen.insert(id), "{kind} {id} stands twice");
    }
}

#[test]
fn ids_are_unique() {
    let knowledge = knowledge();
    assert_unique("source", knowledge.sources.iter().map(|source| &source.id));
    assert_unique("source address", knowledge.sources.iter().map(|source| &source.url));
    assert_unique("form", knowledge.forms.iter().map(|form| &form.id));
    assert_unique("form address", knowledge.forms.iter().map(|form| &form.url));
    assert_unique("offer", knowledge.offers.iter().map(|offer| &offer.id));
    assert_unique("path", knowledge.paths.iter().map(|path| &path.id));
    assert_unique("reason", knowledge.reasons.iter().map(|reason| &reason.id));
    assert_unique("switch", knowledge.switches.iter().map(|switch| &switch.id));
}

#[test]
fn every_source_named_is_listed() {
    let knowledge = knowledge();
    let mut named: Vec<(&str, &[String])> = Vec::new();
    named.extend(knowledge.forms.iter().map(|form| (form.id.as_str(), form.sources.as_slice())));
    named.extend(knowledge.paths.iter().map(|path| (path.id.as_str(), path.sources.as_slice())));
    named.extend(knowledge.switches.iter().map(|switch| (switch.id.as_str(), switch.sources.as_slice())));
    named.extend(knowledge.evidence.iter().map(|evidence| (evidence.id.as_str(), evidence.sources.as_slice())));
    for (record, sources) in named {
        assert!(!sources.is_empty(), "{record} names no source");
        for source in sources {
            assert!(knowledge.source(source).is_some(), "{record} names the unknown source {source}");
        }
    }
}

#[test]
fn every_region_named_is_agreed() {
    let knowledge = knowledge();
    let regions = knowledge
        .offers
        .iter()
        .flat_map(|offer| &offer.regions)
        .chain(knowledge.paths.iter().flat_map(|path| &path.regions))
        .chain(knowledge.reasons.iter().flat_map(|reason| &reason.regions))
        .chain(knowledge.switches.iter().flat_map(|switch| &switch.regions));
    for region in regions {
        assert!(REGIONS.contains(&region.as_str()), "unknown region {region}");
    }
}

#[test]
fn addresses_are_https_and_forms_are_metas() {
    let knowledge = knowledge();
    for source in &knowledge.sources {
        assert!(source.url.starts_with("https://"), "{} is not https", source.id);
    }
    for form in &knowledge.forms {
        let host = url::Url::parse(&form.url).unwrap().host_str().unwrap().to_owned();
        assert!(knowledge.owner_of(&host).is_some(), "{host} is nobody’s");
    }
}

#[test]
fn every_question_finds_an_offer_in_every_region() {
    for region in REGIONS {
        for about in ABOUTS {
            for request in REQUESTS {
                for account in ACCOUNTS {
                    let found = offer(region, about, request, account);
                    assert_eq!(found.about, about);
                }
            }
        }
    }
}

#[test]
fn nobody_ends_on_the_wrong_one_of_the_two_forms() {
    let knowledge = knowledge();
    for offer in &knowledge.offers {
        for id in &offer.forms {
            let form = knowledge.form(id).unwrap_or_else(|| panic!("{} names the unknown form {id}", offer.id));
            assert_ne!(form.status, FormStatus::Retired, "{} leads to the retired form {id}", offer.id);
            let right = form.about.map_or(offer.about == About::Own, |about| about == offer.about);
            assert!(right, "{} is about {:?} but leads to {id}", offer.id, offer.about);
        }
    }
    for path in &knowledge.paths {
        let form = knowledge.form(&path.form).unwrap_or_else(|| panic!("{} ends on an unknown form", path.id));
        assert!(form.about.is_none_or(|about| about == path.about), "{} ends on the wrong form", path.id);
    }
}

#[test]
fn the_general_page_is_always_among_the_forms_for_own_content() {
    for offer in knowledge().offers.iter().filter(|offer| offer.about == About::Own && !offer.forms.is_empty()) {
        assert!(offer.forms.iter().any(|form| form == "privacy-rights-request"), "{}", offer.id);
    }
}

#[test]
fn a_form_is_missing_only_where_meta_refused() {
    for offer in &knowledge().offers {
        assert_eq!(offer.forms.is_empty(), offer.offered == Offered::Refused, "{}", offer.id);
    }
}

#[test]
fn every_first_form_has_a_way_to_it() {
    let knowledge = knowledge();
    for offer in &knowledge.offers {
        if let Some(first) = offer.forms.first() {
            assert!(knowledge.paths.iter().any(|path| path.form == *first), "no way to {first}");
        }
    }
}

/// The devices on which a way to this form has a German label wherever it has a label.
fn german_devices(form: &str) -> BTreeSet<Device> {
    let is_german =
        |path: &&Path| path.steps.iter().all(|step| step.choose.is_empty() || step.choose.contains_key("de"));
    knowledge().paths.iter().filter(|path| path.form == form).filter(is_german).map(|path| path.device).collect()
}

#[test]
fn german_people_find_their_own_labels_on_each_device() {
    let all = BTreeSet::from([Device::Computer, Device::Android, Device::Iphone]);
    assert_eq!(german_devices("facebook-own-6359191084165019"), all);
    let phones = BTreeSet::from([Device::Android, Device::Iphone]);
    assert_eq!(german_devices("instagram-own-233964459562201"), phones);
}

#[test]
fn labels_have_an_english_form() {
    for path in &knowledge().paths {
        assert!(!path.steps.is_empty(), "{} has no steps", path.id);
        for step in &path.steps {
            assert!(step.choose.is_empty() || step.choose.contains_key("en"), "{} {}", path.id, step.screen);
        }
    }
}

#[test]
fn evidence_stands_behind_every_offer() {
    for offer in &knowledge().offers {
        assert!(offer.evidence.len() >= 2, "{} has too little evidence", offer.id);
    }
}

#[test]
fn every_observation_bears_on_some_offer() {
    let used: BTreeSet<&str> =
        knowledge().offers.iter().flat_map(|offer| &offer.evidence).map(String::as_str).collect();
    for evidence in &knowledge().evidence {
        assert!(used.contains(evidence.id.as_str()), "{}", evidence.id);
    }
}

#[test]
fn every_form_is_said_to_be_untested() {
    for offer in knowledge().offers.iter().filter(|offer| !offer.forms.is_empty()) {
        let mut evidence = knowledge().evidence_of(offer);
        assert!(evidence.any(|evidence| evidence.called() == "form-not-tested"), "{}", offer.id);
    }
}

#[test]
fn every_record_has_its_sentences_in_every_language() {
    let knowledge = knowledge();
    for language in LANGUAGES {
        let ids = ids(language);
        let need = |id: String| assert!(ids.contains(&id), "{language} lacks {id}");
        knowledge.evidence.iter().for_each(|evidence| need(format!("outlook-{}", evidence.called())));
        knowledge.paths.iter().flat_map(|path| &path.steps).for_each(|step| need(step.screen.clone()));
        knowledge.switches.iter().flat_map(sentences_of).for_each(need);
        knowledge.sources.iter().filter_map(|source| source.label.clone()).for_each(need);
    }
}

fn sentences_of(switch: &Switch) -> [String; 4] {
    ["", "-does", "-limits", "-where"].map(|part| format!("switch-{}{part}", switch.id))
}

#[test]
fn languages_have_the_same_sentences() {
    for language in LANGUAGES {
        assert_eq!(ids(language), ids("en"));
    }
}

#[test]
fn english_sentences_are_short() {
    for (id, text) in messages("en") {
        for sentence in text.split_inclusive(['.', ':', '?']) {
            assert!(sentence.split_whitespace().count() <= 20, "{id} is long: {sentence}");
        }
    }
}

#[test]
fn germans_are_granted_what_they_ask_without_a_reason() {
    let offer = own_objection("eu-eea", Account::Facebook);
    assert_eq!((offer.offered, offer.practice), (Offered::ByMeta, Practice::Granted));
    assert_eq!(offer.fields.reason, ReasonField::Optional);
    assert_eq!(offer.forms.first().map(String::as_str), Some("facebook-own-6359191084165019"));
}

#[test]
fn instagram_and_threads_have_the_instagram_form() {
    for account in [Account::Instagram, Account::Threads] {
        let forms = &own_objection("uk", account).forms;
        assert_eq!(forms.first().map(String::as_str), Some("instagram-own-233964459562201"));
    }
}

#[test]
fn brazilians_need_a_reason_a_country_and_a_code() {
    let fields = &own_objection("brazil", Account::Instagram).fields;
    assert_eq!(fields.reason, ReasonField::Required);
    assert!(fields.reason_min_chars >= 100 && fields.email_code && fields.country && !fields.evidence);
}

#[test]
fn americans_and_australians_are_told_that_meta_refused() {
    for region in ["united-states", "australia"] {
        for account in ACCOUNTS {
            let offer = own_objection(region, account);
            assert_eq!((offer.offered, offer.practice), (Offered::Refused, Practice::Refused));
        }
    }
}

#[test]
fn information_from_elsewhere_always_needs_proof() {
    for region in REGIONS {
        for request in REQUESTS {
            let offer = offer(region, About::ThirdParty, request, Account::NoAccount);
            assert!(offer.fields.evidence, "{}", offer.id);
            assert_ne!(offer.practice, Practice::Granted, "{}", offer.id);
        }
    }
}

#[test]
fn seeing_and_deleting_ones_own_content_is_no_ai_form() {
    for request in [Request::Access, Request::Delete] {
        let offer = offer("everywhere", About::Own, request, Account::Facebook);
        assert!(offer.general_tool);
        assert_eq!(offer.forms.first().map(String::as_str), Some("accounts-center"));
    }
}

#[test]
fn where_meta_refuses_a_setting_comes_first() {
    let first = knowledge().switches.first().unwrap();
    assert_eq!(first.id, "private-audience");
    assert!(first.helps_instead);
}
