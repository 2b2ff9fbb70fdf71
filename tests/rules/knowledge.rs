//! The built-in knowledge hangs together: ids are unique, references resolve, every country is there, dates and
//! addresses make sense. It knows the shapes and a few places by name; it never judges what a law says.

use std::collections::HashSet;

use jiff::civil::Date;
use right_to_object::knowledge::{Knowledge, Law, Mark, ObjectionRight, Place, ProductId, Seen};

/// The officially assigned codes of ISO 3166-1.
const ISO_3166_1: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE \
    BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD \
    CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM \
    DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF \
    GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU \
    ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN \
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME \
    MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM \
    PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI \
    SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK \
    TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI \
    VN VU WF WS YE YT ZA ZM ZW";

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

#[track_caller]
fn assert_unique<'k>(kind: &str, ids: impl Iterator<Item = &'k String>) {
    let mut seen = HashSet::new();
    let twice: Vec<_> = ids.filter(|id| !seen.insert(*id)).collect();
    assert!(twice.is_empty(), "{kind} twice: {twice:?}");
}

#[test]
fn every_id_names_one_record() {
    let k = knowledge();
    assert_unique("source", k.sources.iter().map(|r| &r.id));
    assert_unique("law", k.laws.iter().map(|r| &r.id));
    assert_unique("place", k.places.iter().map(|r| &r.code));
    assert_unique("authority", k.authorities.iter().map(|r| &r.id));
    assert_unique("region", k.regions.iter().map(|r| &r.id));
    assert_unique("calendar", k.calendars.iter().map(|r| &r.id));
}

#[test]
fn every_source_is_listed_once() {
    assert_unique("address", knowledge().sources.iter().map(|source| &source.url));
}

#[test]
fn every_named_source_exists() {
    let k = knowledge();
    let laws = k.laws.iter().map(|r| (&r.id, &r.sources));
    let places = k.places.iter().map(|r| (&r.code, &r.sources));
    let authorities = k.authorities.iter().map(|r| (&r.id, &r.sources));
    let calendars = k.calendars.iter().map(|r| (&r.id, &r.sources));
    for (record, sources) in laws.chain(places).chain(authorities).chain(calendars) {
        for id in sources {
            assert!(k.source(id).is_some(), "{record} names the source {id}, which is missing");
        }
    }
}

#[test]
fn every_law_names_an_authority_that_exists() {
    let k = knowledge();
    for law in &k.laws {
        let authority = law.authority.as_deref();
        assert!(authority.is_none_or(|id| k.authority(id).is_some()), "{}: authority {authority:?}", law.id);
    }
}

#[test]
fn every_place_names_laws_and_an_authority_that_exist() {
    let k = knowledge();
    for place in &k.places {
        for law in &place.laws {
            assert!(k.law(law).is_some(), "{}: law {law} is missing", place.code);
        }
        let authority = place.authority.as_deref();
        assert!(authority.is_none_or(|id| k.authority(id).is_some()), "{}: authority {authority:?}", place.code);
    }
}

#[test]
fn every_law_serves_some_place() {
    let k = knowledge();
    for law in &k.laws {
        assert!(k.places.iter().any(|place| place.laws.contains(&law.id)), "no place has the law {}", law.id);
    }
}

#[test]
fn every_region_is_made_of_known_places() {
    let k = knowledge();
    for region in &k.regions {
        for code in &region.places {
            assert!(k.place(code).is_some(), "{}: {code} is missing", region.id);
        }
    }
}

#[test]
fn every_named_region_exists() {
    let k = knowledge();
    let known: HashSet<_> = k.regions.iter().map(|region| region.id.as_str()).collect();
    let offers = k.offers.iter().map(|r| (&r.id, &r.regions));
    let paths = k.paths.iter().map(|r| (&r.id, &r.regions));
    let reasons = k.reasons.iter().map(|r| (&r.id, &r.regions));
    let switches = k.switches.iter().map(|r| (&r.id, &r.regions));
    for (record, regions) in offers.chain(paths).chain(reasons).chain(switches) {
        for id in regions {
            assert!(known.contains(id.as_str()), "{record} names the region {id}, which is missing");
        }
    }
}

#[test]
fn every_country_of_the_world_is_there_and_kosovo() {
    let known: HashSet<_> = knowledge().countries().map(|place| place.code.as_str()).collect();
    let wanted: HashSet<_> = ISO_3166_1.split_whitespace().chain(["XK"]).collect();
    assert_eq!(wanted.len(), 250);
    assert_eq!(wanted.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "missing");
    assert_eq!(known.difference(&wanted).collect::<Vec<_>>(), Vec::<&&str>::new(), "no such country");
}

#[test]
fn every_part_of_a_country_has_its_country_and_a_name() {
    for part in knowledge().places.iter().filter(|place| place.is_subdivision()) {
        assert!(knowledge().place(part.country()).is_some(), "{} has no country", part.code);
        assert!(part.names.contains_key("en"), "{} has no English name", part.code);
    }
    assert_eq!(knowledge().subdivisions("US").count(), 51);
    assert_eq!(knowledge().subdivisions("CA").count(), 13);
    assert_eq!(knowledge().subdivisions("DE").count(), 16);
}

#[test]
fn what_we_say_of_a_place_is_backed_or_marked_as_not() {
    for place in &knowledge().places {
        let backed = !place.laws.is_empty() || !place.sources.is_empty();
        assert!(backed || place.mark == Mark::Unconfirmed, "{} has no law, no source and no warning", place.code);
    }
    for law in &knowledge().laws {
        assert!(!law.sources.is_empty(), "{} has no source", law.id);
        assert!(law.names.contains_key("en"), "{} has no English name", law.id);
    }
}

#[test]
fn every_address_is_https() {
    let k = knowledge();
    let sources = k.sources.iter().map(|source| &source.url);
    let websites = k.authorities.iter().filter_map(|authority| authority.website.as_ref());
    let complaints = k.authorities.iter().filter_map(|authority| authority.complaint.as_ref());
    for address in sources.chain(websites).chain(complaints) {
        let parsed = url::Url::parse(address).unwrap_or_else(|error| panic!("{address}: {error}"));
        assert_eq!(parsed.scheme(), "https", "{address}");
        assert!(parsed.domain().is_some_and(|host| host.contains('.')), "{address} has no proper host");
    }
    for email in k.authorities.iter().filter_map(|authority| authority.email.as_ref()) {
        assert!(email.split('@').count() == 2 && !email.contains(char::is_whitespace), "{email}");
    }
}

#[test]
fn the_laws_of_a_place_run_from_old_to_new() {
    for place in &knowledge().places {
        let days: Vec<_> =
            place.laws.iter().filter_map(|id| knowledge().law(id)?.in_force).map(Seen::earliest).collect();
        assert!(days.is_sorted(), "{}: {:?}", place.code, place.laws);
    }
}

#[test]
fn a_law_that_gives_no_objection_cites_no_article_for_it() {
    for law in knowledge().laws.iter().filter(|law| law.object == ObjectionRight::None) {
        assert_eq!(law.articles.object, None, "{}", law.id);
    }
}

#[test]
fn a_citation_is_a_number_and_no_prose() {
    for law in &knowledge().laws {
        let a = &law.articles;
        for citation in [&a.object, &a.restrict, &a.access, &a.rectify, &a.erase].into_iter().flatten() {
            assert!(citation.contains(|c: char| c.is_ascii_digit()), "{}: {citation}", law.id);
            assert!(citation.chars().count() <= 40 && !citation.contains(['[', ';']), "{}: {citation}", law.id);
        }
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
    let seat = knowledge().seat(controller, product.map(ProductId::from).as_ref(), place(code));
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
fn the_regions_that_the_offers_speak_of_exist() {
    let within = |code, region: &str| knowledge().is_in(place(code), &[region.to_owned()]);
    for region in ["everywhere", "uk", "uk-like", "switzerland", "brazil", "australia", "canada", "argentina"] {
        assert!(knowledge().regions.iter().any(|known| known.id == region), "{region}");
    }
    for region in ["japan", "south-korea", "turkey", "netherlands", "ai-chat-ads-excluded"] {
        assert!(knowledge().regions.iter().any(|known| known.id == region), "{region}");
    }
    assert!(within("AQ", "everywhere"));
    assert!(within("DE-SN", "eu-eea") && within("RE", "eu-eea") && within("LI", "eu-eea"));
    assert!(!within("GL", "eu-eea") && !within("GB", "eu-eea") && !within("CH", "eu-eea"));
    assert!(within("US-NY", "united-states") && within("PR", "united-states"));
    for code in ["KR", "GB", "DE", "DE-SN", "SJ"] {
        assert!(within(code, "ai-chat-ads-excluded"), "a region may include others: {code}");
    }
    assert!(!within("CH", "ai-chat-ads-excluded") && !within("JE", "uk") && within("JE", "uk-like"));
}
