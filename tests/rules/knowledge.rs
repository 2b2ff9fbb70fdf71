//! What the built-in facts say of a few places known by name, and what no check can see. That they hang together is
//! for the checks (`checks.rs`); what they say of every place stands in `world.rs`.

use jiff::civil::Date;
use right_to_object::knowledge::{Knowledge, Law, Place, ProductId};

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().unwrap_or_else(|fault| panic!("a built-in file is malformed: {fault}"))
}

fn place(code: &str) -> &'static Place {
    knowledge().place(code).unwrap_or_else(|| panic!("{code} is missing"))
}

/// The last of a place's laws whose day has come.
fn law_on(code: &str, day: Date) -> Option<&'static Law> {
    let mut laws = place(code).laws.iter().filter_map(|id| knowledge().law(id));
    laws.rfind(|law| law.in_force.is_none_or(|since| since.earliest() <= day))
}

fn today() -> Date {
    Date::constant(2026, 11, 24)
}

#[test]
fn every_law_serves_some_place() {
    let k = knowledge();
    for law in &k.laws {
        assert!(k.places.iter().any(|place| place.laws.contains(&law.id)), "no place has the law {}", law.id);
    }
}

#[test]
fn people_find_the_law_of_their_place() {
    let law = |code| law_on(code, today()).map(|law| law.id.as_str());
    assert_eq!(law("DE"), Some("eu-gdpr"));
    assert_eq!(law("DE-BY"), Some("eu-gdpr"));
    assert_eq!(law("NO"), Some("eu-gdpr"));
    assert_eq!(law("US-TX"), Some("us-tx-tdpsa"));
    assert_eq!(law("BR"), Some("br-lgpd"));
    assert_eq!(law("GB"), Some("gb-uk-gdpr"));
    assert_eq!(law("AQ"), None);
    assert_eq!(law("US"), None);
}

#[test]
fn territories_have_the_law_that_holds_there_and_not_that_of_their_state() {
    let law = |code| law_on(code, today()).map(|law| law.id.as_str());
    assert_eq!(law("RE"), Some("eu-gdpr"), "an outermost region");
    assert_eq!(law("MF"), Some("eu-gdpr"), "an outermost region");
    assert_eq!(law("AX"), Some("eu-gdpr"));
    assert_eq!(law("BL"), Some("fr-lil-outre-mer"), "no outermost region since 2012");
    assert_eq!(law("PF"), Some("fr-lil-outre-mer"));
    assert_eq!(law("GL"), Some("gl-personal-data-act-2016"));
    assert_eq!(law("FO"), Some("fo-dpa-2020"));
    assert_eq!(law("AW"), Some("aw-lpr-2011"));
    assert_eq!(law("JE"), Some("je-dpl-2018"));
    assert_eq!(law("HK"), Some("hk-pdpo"));
    assert_eq!(law("PR"), None);
    assert_eq!(law("FK"), None);
}

#[test]
fn a_new_law_counts_from_its_day_and_not_before() {
    let law = |code, day| law_on(code, day).map(|law| law.id.as_str());
    assert_eq!(law("CL", Date::constant(2026, 11, 30)), Some("cl-19628"));
    assert_eq!(law("CL", Date::constant(2026, 12, 1)), Some("cl-21719"));
    assert_eq!(law("MD", Date::constant(2026, 8, 22)), Some("md-133-2011"));
    assert_eq!(law("MD", Date::constant(2026, 8, 23)), Some("md-195-2024"));
    assert_eq!(law("US-AL", Date::constant(2027, 4, 30)), None);
    assert_eq!(law("US-AL", Date::constant(2027, 5, 1)), Some("us-al-apdpa"));
}

#[test]
fn people_complain_where_they_live() {
    assert_eq!(place("AT").authority.as_deref(), Some("at"));
    assert_eq!(place("DE-BW").authority.as_deref(), Some("de-bw"));
    assert_eq!(place("AX").authority.as_deref(), Some("fi"), "Åland's own authority takes no such complaints");
    let gdpr = knowledge().law("eu-gdpr").and_then(|law| law.authority.as_deref());
    assert_eq!(gdpr, Some("ie"), "the lead authority serves where no other is named");
}

fn seat(code: &str, product: Option<&str>) -> &'static str {
    let controller = knowledge().controllers.first().unwrap_or_else(|| panic!("no controller"));
    let seat = knowledge().seat(controller, product.and_then(ProductId::new).as_ref(), place(code));
    seat.map_or("nobody", |seat| seat.id.as_str())
}

#[test]
fn europeans_deal_with_a_company_in_ireland_and_others_with_the_american_one() {
    for code in ["DE", "DE-HH", "IE", "NO", "GP", "CH"] {
        assert_eq!(seat(code, Some("facebook")), "meta-ireland", "{code}");
        assert_eq!(seat(code, None), "meta-ireland", "{code}");
    }
    for code in ["US", "US-CA", "BR", "JP", "AD", "JE"] {
        assert_eq!(seat(code, Some("threads")), "meta-inc", "{code}");
    }
    assert_eq!(seat("GB", Some("instagram")), "meta-inc-uk");
}

#[test]
fn a_product_may_have_companies_of_its_own() {
    for code in ["DE", "CH", "AD", "VA"] {
        assert_eq!(seat(code, Some("whatsapp")), "whatsapp-ireland", "{code}");
    }
    assert_eq!(seat("JE", Some("whatsapp")), "whatsapp-ireland-islands");
    assert_eq!(seat("GB", Some("whatsapp")), "whatsapp-llc-uk");
    assert_eq!(seat("BR", Some("whatsapp")), "whatsapp-llc");
}

#[test]
fn every_law_has_a_source_and_an_english_name() {
    for law in &knowledge().laws {
        assert!(!law.sources.is_empty(), "{} has no source", law.id);
        assert!(law.names.contains_key("en"), "{} has no English name", law.id);
    }
}

#[test]
fn every_authority_can_be_written_to_where_it_has_an_address() {
    for email in knowledge().authorities.iter().filter_map(|authority| authority.email.as_ref()) {
        assert!(email.split('@').count() == 2 && !email.contains(char::is_whitespace), "{email}");
    }
}

#[test]
fn regions_reach_as_far_as_their_names() {
    let within = |code, region: &str| knowledge().is_in(place(code), &[region.to_owned()]);
    assert!(within("AQ", "everywhere"));
    assert!(within("DE-SN", "eu-eea") && within("RE", "eu-eea") && within("LI", "eu-eea"));
    assert!(!within("GL", "eu-eea") && !within("GB", "eu-eea") && !within("CH", "eu-eea"));
    assert!(within("US-NY", "united-states") && within("PR", "united-states"));
    for code in ["KR", "GB", "DE", "DE-SN", "SJ"] {
        assert!(within(code, "ai-chat-ads-excluded"), "a region may include others: {code}");
    }
    assert!(!within("CH", "ai-chat-ads-excluded") && !within("JE", "uk") && within("JE", "uk-like"));
}
