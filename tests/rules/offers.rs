//! What the facts about Meta promise a few people known by place and account, and what no check can see. That every
//! question finds an offer, and no offer a wrong form, is for the checks (`checks.rs`).

use std::collections::BTreeSet;

use right_to_object::knowledge::{Device, Knowledge, Offer, Offered, Path, Practice, ReasonField, Request};

use crate::every::{REQUESTS, SUBJECTS, subject};

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"))
}

/// The first offer that fits, for a place that lies in this region and in no other but “everywhere”.
fn offer(region: &str, about: &str, request: Request) -> &'static Offer {
    let wanted = subject(about);
    let fits = |offer: &&Offer| {
        offer.regions.iter().any(|id| id == region || id == "everywhere")
            && offer.concerns(&wanted)
            && offer.requests.contains(&request)
    };
    let mut offers = knowledge().offers.iter();
    offers.find(fits).unwrap_or_else(|| panic!("no offer for {region} {about} {request:?}"))
}

fn objection(region: &str, about: &str) -> &'static Offer {
    offer(region, about, Request::Object)
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
fn germans_are_granted_what_they_ask_without_a_reason() {
    let offer = objection("eu-eea", "meta.facebook");
    assert_eq!((offer.offered, offer.practice), (Offered::ByController, Practice::Granted));
    assert_eq!(offer.fields.reason, ReasonField::Optional);
    assert_eq!(offer.forms.first().map(String::as_str), Some("facebook-own-6359191084165019"));
}

#[test]
fn instagram_and_threads_have_the_instagram_form() {
    for account in ["meta.instagram", "meta.threads"] {
        let forms = &objection("uk", account).forms;
        assert_eq!(forms.first().map(String::as_str), Some("instagram-own-233964459562201"));
    }
}

#[test]
fn brazilians_need_a_reason_a_country_and_a_code() {
    let fields = &objection("brazil", "meta.instagram").fields;
    assert_eq!(fields.reason, ReasonField::Required);
    assert!(fields.reason_min_chars >= 100 && fields.email_code && fields.country && !fields.evidence);
}

#[test]
fn americans_and_australians_are_told_that_meta_refused() {
    for region in ["united-states", "australia"] {
        for account in SUBJECTS.into_iter().filter(|account| *account != "meta._elsewhere") {
            let offer = objection(region, account);
            assert_eq!((offer.offered, offer.practice), (Offered::Refused, Practice::Refused));
        }
    }
}

#[test]
fn information_from_elsewhere_always_needs_proof() {
    for region in &knowledge().regions {
        for request in REQUESTS {
            let offer = offer(&region.id, "meta._elsewhere", request);
            assert!(offer.fields.evidence, "{}", offer.id);
            assert_ne!(offer.practice, Practice::Granted, "{}", offer.id);
        }
    }
}

#[test]
fn seeing_and_deleting_ones_own_content_is_no_ai_form() {
    for request in [Request::Access, Request::Delete] {
        let offer = offer("everywhere", "meta.facebook", request);
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
