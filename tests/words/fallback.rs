//! Which language is spoken where the wanted one is not there, and what two languages that nobody speaks show.

use right_to_object::knowledge::ByLanguage as _;
use right_to_object::knowledge::Labels;
use right_to_object::language::{LANGUAGES, Words, choose, m, spoken};

use crate::pseudo;

#[test]
fn systems_name_languages_in_many_ways() {
    let table = [
        ("de_AT.UTF-8", "de"),
        ("de-CH", "de"),
        ("de_DE@euro", "de"),
        ("DE", "de"),
        ("en-GB", "en"),
        ("en_IN", "en"),
        ("en-US-u-hc-h12", "en"),
    ];
    for (wanted, tag) in table {
        assert_eq!(spoken(wanted), Some(tag), "{wanted}");
        assert_eq!(choose(&[wanted.to_owned()]), tag);
    }
    for unknown in ["", "C", "POSIX", "xx", "sw-KE", "@", "日本語", "-", "_"] {
        assert_eq!(spoken(unknown), None, "{unknown}");
        assert_eq!(Words::new(unknown).tag(), "en");
    }
}

#[test]
fn labels_fall_back_like_the_app_itself() {
    let labels: Labels =
        ["en", "de", "pt-BR", "zh-Hant", "nb", "es"].map(|tag| (tag.to_owned(), tag.to_owned())).into();
    let table = [
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-CN", "en"),
        ("no", "nb"),
        ("nn-NO", "nb"),
        ("de-AT", "de"),
        ("es-MX", "es"),
        ("fr-CH", "en"),
    ];
    for (wanted, tag) in table {
        assert_eq!(labels.in_language(wanted).map(String::as_str), Some(tag), "{wanted}");
    }
}

#[test]
fn two_more_languages_can_be_spoken_by_tests_alone() {
    pseudo::speak();
    let (english, long, turned) = (Words::new("en"), Words::new(pseudo::LONG), Words::new(pseudo::TURNED));
    assert_eq!((long.tag(), turned.tag()), (pseudo::LONG, pseudo::TURNED));
    let title = long.say(m::welcome_title());
    assert!(title.chars().count() > english.say(m::welcome_title()).chars().count() * 5 / 4, "{title}");
    assert!(title.contains('á'), "{title}");
    assert_eq!(long.say(m::place_results(2)), "2 reésuülts");
    assert_eq!(turned.say(m::frame_step_count("5", "2")), "«5 of 2»");
    assert_eq!(turned.say_fact("switch-mute-meta-ai"), "«Mute Meta AI»");
    assert_eq!(turned.number(1_234), "1,234");
    assert!(LANGUAGES.iter().all(|language| !language.tag.starts_with("qps")), "the program has neither");
}
