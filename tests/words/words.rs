//! What people read and what they may type: messages, dates, numbers, names of places, the search for a country.

#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use jiff::civil::date;
use proptest::prelude::*;
use right_to_object::knowledge::Seen;
use right_to_object::language::{Countries, Hit, LANGUAGES, Words, choose, m};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

fn codes(language: &str, query: &str) -> Vec<&'static str> {
    Countries::new(language).search(query).into_iter().map(|hit| hit.code).collect()
}

fn first(language: &str, query: &str) -> Hit {
    let hits = Countries::new(language).search(query);
    hits.into_iter().next().unwrap_or_else(|| panic!("“{query}” finds nothing in {language}"))
}

#[test]
fn a_country_is_found_first_by_what_people_type() {
    let table = [
        ("en", "ger", "DE"),
        ("en", "Germany", "DE"),
        ("en", "deutschland", "DE"),
        ("en", "  gErMaNy ", "DE"),
        ("en", "uk", "GB"),
        ("en", "Great Britain", "GB"),
        ("en", "england", "GB"),
        ("en", "holland", "NL"),
        ("en", "usa", "US"),
        ("en", "U.S.A.", "US"),
        ("en", "america", "US"),
        ("en", "us", "US"),
        ("en", "cote d'ivoire", "CI"),
        ("en", "Côte d’Ivoire", "CI"),
        ("en", "ivory coast", "CI"),
        ("en", "burma", "MM"),
        ("en", "czech republic", "CZ"),
        ("en", "macedonia", "MK"),
        ("en", "swaziland", "SZ"),
        ("en", "turkey", "TR"),
        ("en", "turkiye", "TR"),
        ("en", "vatican", "VA"),
        ("en", "uae", "AE"),
        ("en", "south korea", "KR"),
        ("en", "saint lucia", "LC"),
        ("en", "bosnia and", "BA"),
        ("en", "aland", "AX"),
        ("en", "espana", "ES"),
        ("en", "ελλαδα", "GR"),
        ("en", "україна", "UA"),
        ("en", "日本", "JP"),
        ("en", "مصر", "EG"),
        ("en", "kosovo", "XK"),
        ("de", "Österreich", "AT"),
        ("de", "osterreich", "AT"),
        ("de", "oesterreich", "AT"),
        ("de", "tuerkei", "TR"),
        ("de", "deu", "DE"),
        ("de", "brd", "DE"),
        ("de", "schweiz", "CH"),
        ("de", "suisse", "CH"),
        ("de", "elfenbeinküste", "CI"),
        ("de", "amerika", "US"),
        ("de", "grossbritannien", "GB"),
        ("de", "großbritannien", "GB"),
        ("de", "england", "GB"),
        ("de", "germany", "DE"),
        ("de", "spain", "ES"),
        ("de", "aut", "AT"),
    ];
    for (language, query, code) in table {
        assert_eq!(first(language, query).code, code, "“{query}” in {language}");
    }
}

#[test]
fn a_code_comes_before_names_and_starts_before_the_rest() {
    assert_eq!(codes("en", "in").first(), Some(&"IN"));
    assert_eq!(codes("en", "guinea"), ["GN", "GQ", "GW", "PG"], "one of them calls itself Guinea Ecuatorial");
    assert_eq!(codes("en", "korea"), ["KP", "KR"]);
    let hits = codes("en", "ger");
    let place = |code| hits.iter().position(|hit| *hit == code).unwrap();
    assert!(place("DE") < place("DZ"), "Germany starts with “ger”, Algeria contains it");
    assert!(place("DZ") < place("NE"), "equals stand in the order of their names");
}

#[test]
fn one_letter_finds_only_starts_of_words() {
    let words = Words::new("en");
    let hits = codes("en", "z");
    assert!(hits.contains(&"ZM") && hits.contains(&"NZ"));
    assert!(!hits.contains(&"BR"), "{} has its z within", words.country("BR"));
}

#[test]
fn the_typed_letters_are_marked_in_the_name() {
    let hit = first("en", "united ki");
    assert_eq!(&hit.name[hit.matched.unwrap()], "United Ki");
    let hit = first("en", "cote d'i");
    assert_eq!(&hit.name[hit.matched.unwrap()], "Côte d’I");
    let hit = Countries::new("en").search("guinea").swap_remove(1);
    assert_eq!(&hit.name[hit.matched.unwrap()], "Guinea", "in the name that is shown, where it stands there too");
    let hit = first("de", "oester");
    assert_eq!(&hit.name[hit.matched.unwrap()], "Öster");
}

#[test]
fn another_name_is_shown_beside() {
    let holland = first("en", "holl");
    assert_eq!((holland.name, holland.also, holland.matched), ("Netherlands", Some("Holland"), None));
    assert_eq!(first("en", "germany").also, Some("Deutschland"), "its own name, where it was not typed");
    assert_eq!(first("de", "deutschland").also, None, "which needs no repeating");
    assert_eq!(first("en", "مصر").also, None, "egui can’t order Arabic letters yet");
    assert_eq!(first("en", "india").also, None, "nor may letters show that many systems lack");
}

#[test]
fn an_empty_or_strange_query_finds_nothing() {
    let long = "a".repeat(100_000);
    for query in ["", "   ", "\0\u{1b}", "\u{202e}\u{200f}\u{2066}", "🎉👍🏽", "…", "'", "qqqq", &long] {
        assert_eq!(codes("en", query), [] as [&str; 0], "{query:.20}");
    }
}

#[test]
fn marks_that_nobody_sees_do_not_disturb() {
    for query in ["\u{202e}germany\u{202c}", "ger\u{200b}many", "Germany 🎉", "\tgermany\r\n", "ger\0many"] {
        assert_eq!(first("en", query).code, "DE", "{query:?}");
    }
    let long = format!("Germany{}", " ".repeat(100_000));
    assert_eq!(first("en", &long).code, "DE");
}

proptest! {
    #[test]
    fn whatever_is_typed_the_marks_lie_on_letters(query in ".{0,12}|[a-zäöüßç '’.-]{1,4}") {
        for hit in Countries::new("de").search(&query) {
            if let Some(matched) = hit.matched {
                prop_assert!(hit.name.get(matched.clone()).is_some_and(|text| !text.is_empty()), "{query} {hit:?}", hit = hit.name);
            }
        }
    }
}

#[test]
fn every_country_has_a_name_in_every_language_and_finds_itself() {
    for language in &LANGUAGES {
        let words = Words::new(language.tag);
        let countries = Countries::new(language.tag);
        let all: Vec<Hit> = countries.all().collect();
        assert_eq!(all.len(), 250, "249 of ISO 3166-1, and Kosovo");
        for country in all {
            assert_ne!(words.country(country.code), country.code, "{} in {}", country.code, language.tag);
            assert_eq!(words.country(country.code), country.name);
            for query in [country.name, country.code] {
                assert_eq!(countries.search(query)[0].code, country.code, "“{query}” in {}", language.tag);
            }
        }
    }
}

/// As people type a name who have none of its accents: “ü” as “u” or as “ue”.
fn in_ascii(name: &str, spelled: bool) -> Option<String> {
    let mut ascii = String::new();
    for letter in name.nfkd() {
        let long =
            [('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('å', "aa"), ('ø', "oe"), ('Ö', "Oe"), ('Å', "Aa"), ('Ü', "Ue")];
        let plain = [('ß', "ss"), ('ø', "o"), ('ł', "l"), ('æ', "ae"), ('ı', "i"), ('’', "'"), ('–', "-"), ('Ø', "O")];
        match letter {
            '\u{308}' | '\u{30a}' if spelled => {
                // The letter before it, put together again.
                let before = ascii.pop()?;
                let whole: String = [before, letter].iter().collect::<String>().nfc().collect();
                ascii.push_str(
                    long.iter().find(|(one, _)| whole.starts_with(*one)).map_or(whole.as_str(), |(_, to)| to),
                );
            }
            letter if is_combining_mark(letter) => {}
            letter if letter.is_ascii() => ascii.push(letter),
            letter => {
                let table = if spelled { long.iter().chain(&plain) } else { plain.iter().chain(&[]) };
                ascii.push_str(table.clone().find(|(one, _)| *one == letter)?.1);
            }
        }
    }
    ascii.is_ascii().then_some(ascii)
}

#[test]
fn every_place_is_found_by_its_ascii_spelling() {
    let mut tried = 0;
    for language in &LANGUAGES {
        let countries = Countries::new(language.tag);
        let parts = ["DE", "US", "CA"].into_iter().flat_map(|country| countries.search_parts(country, ""));
        for place in countries.all().chain(parts) {
            for spelling in [false, true].into_iter().filter_map(|spelled| in_ascii(place.name, spelled)) {
                let hits = match place.code.split_once('-') {
                    Some((country, _)) => countries.search_parts(country, &spelling),
                    None => countries.search(&spelling),
                };
                let found = hits.iter().any(|hit| hit.code == place.code);
                assert!(found, "“{spelling}” does not find {} in {}", place.name, language.tag);
                tried += 1;
            }
        }
    }
    assert!(tried > 1_200, "only {tried} names were tried");
    for query in ["thueringen", "thuringen", "Thüringen", "wuerttem", "wurttem", "by", "DE-BY"] {
        assert!(!Countries::new("de").search_parts("DE", query).is_empty(), "“{query}” finds nothing");
    }
    assert_eq!(Countries::new("de").search_parts("DE", "wuerttem")[0].code, "DE-BW");
}

#[test]
fn parts_are_only_those_of_their_country() {
    let countries = Countries::new("en");
    assert_eq!(countries.search_parts("US", "").len(), 51, "50 states and the district");
    assert_eq!(countries.search_parts("US", "  ").len(), 51);
    assert_eq!(countries.search_parts("FR", "").len(), 0);
    assert_eq!(countries.search_parts("", "").len(), 0);
    let hit = countries.search_parts("CA", "quebec").swap_remove(0);
    assert_eq!((hit.code, &hit.name[hit.matched.unwrap()]), ("CA-QC", "Quebec"));
    assert_eq!(countries.search_parts("CA", "quebec"), countries.search_parts("CA", "Québec"));
}

#[test]
fn places_stand_in_the_order_of_their_language() {
    let names = |language: &str| Countries::new(language).all().map(|hit| hit.name).collect::<Vec<_>>();
    let german = names("de");
    let place = |name: &str| german.iter().position(|one| *one == name).unwrap_or_else(|| panic!("no {name}"));
    assert!(place("Ägypten") < place("Albanien"), "Ä stands with A in German, not behind Z");
    assert!(place("Österreich") < place("Pakistan") && place("Oman") < place("Österreich"));
    assert_eq!(german.first(), Some(&"Afghanistan"));
    let parts: Vec<&str> = Countries::new("de").search_parts("DE", "").iter().map(|hit| hit.name).collect();
    assert_eq!((parts[0], parts[15]), ("Baden-Württemberg", "Thüringen"));
    assert!(names("en").contains(&"Åland Islands"));
}

#[test]
fn a_name_of_its_own_shows_only_in_letters_of_the_app() {
    let font = letters_of_the_app();
    for country in Countries::new("en").all() {
        let Some(own) = country.also else { continue };
        let strange: Vec<char> = own.chars().filter(|letter| !font.contains(letter)).collect();
        assert!(strange.is_empty(), "{}: {own} has {strange:?}", country.code);
    }
    let also = |code: &str| Countries::new("en").all().find(|hit| hit.code == code).and_then(|hit| hit.also);
    assert_eq!(also("GE"), None, "neither Georgian letters nor the name that another people uses");
    assert_eq!((also("DE"), also("FI"), also("CH")), (Some("Deutschland"), Some("Suomi"), Some("Schweiz")));
    assert_eq!(first("en", "საქართველო").code, "GE", "found by it all the same");
}

/// The letters of the app’s own font.
fn letters_of_the_app() -> std::collections::BTreeSet<char> {
    use skrifa::MetadataProvider as _;
    let bytes = std::fs::read("assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf").unwrap();
    let font = skrifa::FontRef::new(&bytes).unwrap();
    font.charmap().mappings().filter_map(|(letter, _)| char::from_u32(letter)).collect()
}

#[test]
fn a_part_of_a_country_is_named_with_it() {
    let (english, german) = (Words::new("en"), Words::new("de"));
    assert_eq!(english.place("US-TX"), "Texas, United States");
    assert_eq!(english.subdivision("US-TX"), Some("Texas"));
    assert_eq!(english.place("DE"), "Germany");
    assert_eq!(german.place("DE-BY"), "Bayern, Deutschland");
    assert_eq!(german.place("US-CA"), "Kalifornien, Vereinigte Staaten");
    assert_eq!(german.subdivision("US-TX"), Some("Texas"), "said in English where German has no other name");
    assert_eq!(english.subdivision("CA-QC"), Some("Quebec"));
}

#[test]
fn an_unknown_place_shows_its_code() {
    let words = Words::new("en");
    assert_eq!(words.country("QQ"), "QQ");
    assert_eq!(words.place("QQ"), "QQ");
    assert_eq!(words.place("FR-XX"), "XX, France");
    assert_eq!(words.subdivision("FR-XX"), None);
    assert_eq!(words.subdivision("FR"), None);
}

#[test]
fn dates_are_written_as_people_write_them() {
    let (english, german) = (Words::new("en"), Words::new("de"));
    let day = date(2026, 12, 24);
    assert_eq!(english.date(date(2026, 11, 24)), "24 November 2026");
    assert_eq!(german.date(date(2026, 3, 1)), "1. März 2026");
    assert_eq!(english.date_long(day), "Thursday, 24 December 2026");
    assert_eq!(german.date_long(day), "Donnerstag, 24. Dezember 2026");
    assert_eq!(english.date_long(date(2026, 11, 29)), "Sunday, 29 November 2026");
}

#[test]
fn a_date_says_no_more_than_is_known() {
    let (english, german) = (Words::new("en"), Words::new("de"));
    assert_eq!(english.seen(Seen::Year(2025)), "2025");
    assert_eq!(english.seen(Seen::Month(2025, 5)), "May 2025");
    assert_eq!(german.seen(Seen::Month(2025, 5)), "Mai 2025");
    assert_eq!(german.seen(Seen::Day(date(2025, 5, 7))), "7. Mai 2025");
}

#[test]
fn numbers_have_marks_between_thousands() {
    let (english, german) = (Words::new("en"), Words::new("de"));
    let table = [(0, "0", "0"), (999, "999", "999"), (1_234, "1,234", "1.234"), (1_000_000, "1,000,000", "1.000.000")];
    for (number, in_english, in_german) in table {
        assert_eq!(english.number(number), in_english);
        assert_eq!(german.number(number), in_german);
    }
    assert_eq!(english.number(u64::MAX), "18,446,744,073,709,551,615");
}

#[test]
fn a_missing_message_shows_its_id() {
    let words = Words::new("de");
    assert!(!words.has_fact("no-such-message"));
    assert!(words.has_fact("check-shape") && words.has_fact("check-shape.mend"));
    for id in ["no-such-message", "no-such-message.attribute", "check-shape.no-such-attribute", ""] {
        assert_eq!(words.say_fact(id), id);
    }
}

#[test]
fn arguments_stand_bare_and_are_never_read_as_messages() {
    let words = Words::new("en");
    let said = words.say(m::part_of_country("X", "{ date }"));
    assert_eq!(said, "{ date }, X", "no direction marks around them, and no second reading");
}

#[test]
fn an_unknown_language_is_english() {
    assert_eq!(Words::new("xx").tag(), "en");
    assert_eq!(Words::new("").tag(), "en");
    assert_eq!(Words::new("de-AT").tag(), "de");
    assert_eq!(choose(&["xx".to_owned()]), "en");
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Words::new("en"));
}

#[test]
fn a_country_is_meant_only_by_a_code_or_a_whole_name_of_its_own() {
    let countries = Countries::new("de");
    for (name, code) in [
        ("DE", Some("DE")),
        ("deu", Some("DE")),
        ("germany", Some("DE")),
        ("Deutschland", Some("DE")),
        ("UK", Some("GB")),
        ("Niederlande", Some("NL")),
        ("Nederland", Some("NL")),
        ("Korea", None),
        ("Deutsch", None),
        ("land", None),
        ("", None),
        ("?!", None),
    ] {
        assert_eq!(countries.named(name), code, "{name}");
    }
}

#[test]
fn every_country_is_meant_by_each_of_its_names_that_no_other_has() {
    for language in &LANGUAGES {
        let countries = Countries::new(language.tag);
        for country in countries.all() {
            assert_eq!(countries.named(country.code), Some(country.code));
            assert_eq!(countries.named(country.name), Some(country.code), "{} in {}", country.name, language.tag);
            let named = country.also.and_then(|own| countries.named(own));
            assert!(named.is_none_or(|code| code == country.code), "{:?} in {}", country.also, language.tag);
        }
    }
}
