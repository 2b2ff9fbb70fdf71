//! Mistakes that people make in the facts, made on purpose in every file where they can be made: each is caught, in
//! that file, by the check that is meant for it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::Date;
use right_to_object::knowledge::checks::{Circumstances, FactFile, Finding, Severity, Spoken, builtin_files, run};
use right_to_object::knowledge::{FILES, Kind};
use right_to_object::language::{LANGUAGES, Words};

static WORDS: LazyLock<Vec<Words>> =
    LazyLock::new(|| LANGUAGES.iter().map(|language| Words::new(language.tag)).collect());

fn today() -> Date {
    Date::constant(2026, 11, 27)
}

fn findings(files: &[FactFile], today: Date, release: bool) -> Vec<Finding> {
    let has: Vec<_> = WORDS.iter().map(|words| |id: &str| words.has_fact_itself(id)).collect();
    let languages: Vec<_> = WORDS.iter().zip(&has).map(|(words, has)| Spoken { tag: words.tag(), has }).collect();
    run(files, Circumstances { today, release, languages: &languages })
}

/// What is found when these files have these bytes.
fn found_in(changed: &[(&str, Vec<u8>)]) -> Vec<Finding> {
    let mut files = builtin_files();
    for (name, bytes) in changed {
        let file = files.iter_mut().find(|file| file.name == *name).unwrap_or_else(|| panic!("no file {name}"));
        file.bytes = Cow::Owned(bytes.clone());
    }
    findings(&files, today(), false)
}

/// Checks all facts with these files changed. The check must find something in each of them: its first findings.
#[track_caller]
fn assert_caught(changed: &[(&str, Vec<u8>)], check: &str, what: &str) -> Vec<Finding> {
    let findings = found_in(changed);
    let others: BTreeSet<_> = findings.iter().map(|finding| (finding.check.id, &finding.spot.file)).collect();
    let caught = |name: &str| {
        let is_meant = |finding: &&Finding| finding.check.id == check && finding.spot.file.ends_with(name);
        let first = findings.iter().find(is_meant).cloned();
        first.unwrap_or_else(|| panic!("{what} in {name}: {check} found nothing; found: {others:?}"))
    };
    changed.iter().map(|(name, _)| caught(name)).collect()
}

/// Makes a mistake in every file in which it can be made, and at least in so many.
#[track_caller]
fn everywhere(check: &str, at_least: usize, change: impl Fn(&str) -> Option<String>) {
    let changed = FILES.iter().filter_map(|file| Some((file.name, change(file.text())?.into_bytes())));
    let changed: Vec<_> = changed.collect();
    assert!(changed.len() >= at_least, "{check} can only be tried in {} files", changed.len());
    assert_caught(&changed, check, check);
}

/// Makes a mistake in one file by replacing the first such text.
#[track_caller]
fn replaced(name: &str, from: &str, to: &str, check: &str) -> Finding {
    let text = FILES.iter().find(|file| file.name == name).map_or("", |file| file.text());
    let changed = once(text, from, to).unwrap_or_else(|| panic!("{name} has no {from}"));
    let found = assert_caught(&[(name, changed.into_bytes())], check, &format!("{from} → {to}"));
    found.into_iter().next().unwrap_or_else(|| panic!("{check} found nothing"))
}

fn once(text: &str, from: &str, to: &str) -> Option<String> {
    text.contains(from).then(|| text.replacen(from, to, 1))
}

/// The head of a file's first record: `id: "` or `code: "`.
fn head(text: &str) -> &'static str {
    if text.contains(" code: \"") { "code: \"" } else { "id: \"" }
}

/// Files of kinds whose ids have a type of their own: an odd one can't even be read.
const TYPED: usize = 2;

fn has_typed_ids(text: &str) -> bool {
    text.contains("\n        brand: ")
}

/// Inserts a text after the first place where `before` and then `after` stand.
fn inserted(text: &str, before: &str, after: &str, new: &str) -> Option<String> {
    let records = text.find("\n[\n")?;
    let at = records + text.get(records..)?.find(before)? + before.len();
    let at = at + text.get(at..)?.find(after)? + after.len();
    Some(format!("{}{new}{}", text.get(..at)?, text.get(at..)?))
}

#[test]
fn a_field_that_is_dropped() {
    let fields = [
        "id", "code", "checked", "mark", "sources", "kind", "url", "laws", "name", "login", "status", "offered",
        "practice", "pace", "device", "host", "form", "requests", "citation", "places", "screen", "asks", "domains",
        "entity", "brand",
    ];
    for field in fields {
        everywhere("missing-field", 1, |text| {
            let line = text.lines().find(|line| {
                let line = line.trim_start().trim_start_matches('(');
                line.starts_with(&format!("{field}: ")) && line.ends_with(',') && !line.ends_with("),")
            })?;
            once(text, &format!("{line}\n"), "")
        });
    }
    replaced("reasons.ron", "id: \"children-photos\", ", "", "missing-field");
    replaced("products.ron", "        controller: \"meta\",\n", "", "missing-field");
    replaced("regions.ron", "places: [],", "", "missing-field");
}

#[test]
fn a_field_that_does_not_exist() {
    everywhere("unknown-field", FILES.len(), |text| {
        let head = head(text);
        once(text, head, &format!("colour: \"red\", {head}"))
    });
    replaced("paths.ron", "scene: (view", "scene: (colour: 1, view", "unknown-field");
    replaced("offers.ron", "fields: (reason", "fields: (reasons: 1, reason", "unknown-field");
    replaced("laws-europe.ron", "answer: (within", "answer: (in: 1, within", "unknown-field");
    replaced("laws-europe.ron", "articles: (", "articles: (articel: \"1\",", "unknown-field");
}

#[test]
fn a_word_that_is_not_on_the_list() {
    everywhere("shape", 11, |text| {
        once(text, "mark: Confirmed", "mark: Sure").or_else(|| once(text, "mark: Secondary", "mark: Sure"))
    });
    replaced("sources.ron", "kind: Controller", "kind: Rumour", "shape");
    replaced("offers.ron", "offered: ByController", "offered: Maybe", "shape");
    replaced("regions.ron", "places: []", "places: \"\"", "shape");
    replaced("reasons.ron", "scopes: [AnyProduct", "scopes: [Mine", "shape");
    replaced("paths.ron", "Product(\"facebook\")", "Product(\"Face/Book\")", "shape");
}

#[test]
fn a_file_that_breaks_off() {
    everywhere("shape", FILES.len(), |text| {
        let (whole, _) = text.trim_end().rsplit_once(']')?;
        Some(whole.to_owned())
    });
}

#[test]
fn a_date_that_does_not_exist() {
    for date in ["2026-02-30", "24.11.2026", "yesterday", ""] {
        everywhere("shape", 14, |text| inserted(text, " checked: ", "\"", &format!("{date}\", // ")));
    }
    replaced("forms.ron", "first_seen: \"2024-05-21\"", "first_seen: \"2024-13\"", "shape");
}

#[test]
fn a_date_that_has_not_come() {
    everywhere("future-date", 14, |text| inserted(text, "checked: ", "\"", "2027-01-01\", // "));
    replaced("forms.ron", "last_seen: \"2025-09-14\"", "last_seen: \"2027\"", "future-date");
    replaced("paths.ron", " seen: \"2026-08-22\"", " seen: \"2026-12\"", "future-date");
}

#[test]
fn an_id_that_stands_twice() {
    everywhere("duplicate-id", FILES.len(), |text| {
        let (before, rest) = text.split_once("\n[\n")?;
        let (records, _) = rest.rsplit_once(']')?;
        Some(format!("{before}\n[\n{records}{records}]\n"))
    });
}

#[test]
fn the_second_of_two_is_the_one_that_is_shown() {
    let finding = replaced("controllers.ron", "\"meta-inc\"", "\"meta-ireland\"", "duplicate-id");
    let text = FILES.iter().find(|file| file.kind == Kind::Controller).map_or("", |file| file.text());
    let line = text.lines().position(|line| line.contains("\"meta-inc\"")).map(|line| line + 1);
    assert_eq!(Some(finding.spot.line), line);
}

#[test]
fn a_page_that_stands_twice() {
    let first = "https://www.facebook.com/help/contact/6359191084165019";
    replaced("forms.ron", "https://help.instagram.com/contact/233964459562201", first, "url-twice");
}

#[test]
fn an_id_in_odd_letters() {
    everywhere("id-spelling", FILES.len() - TYPED, |text| {
        if has_typed_ids(text) { None } else { inserted(text, " ", head(text), "Ä ") }
    });
    replaced("controllers.ron", "id: \"whatsapp-ireland\"", "id: \"Whatsapp Ireland\"", "id-spelling");
    replaced("products.ron", "id: \"threads\"", "id: \"Threads\"", "shape");
    replaced("places.ron", "code: \"US-TX\"", "code: \"us-TX\"", "id-spelling");
}

#[test]
fn a_reference_that_leads_nowhere() {
    let lists = ["sources: [", "laws: [", "regions: [", "forms: [", "includes: [", "products: [", "evidence: ["];
    for list in lists {
        everywhere("dangling-reference", 1, |text| inserted(text, list, "\"", "no-such-"));
    }
    for field in [" controller: ", " authority: ", " form: ", " calendar: ", " lead_authority: ", " last_resort: "] {
        everywhere("dangling-reference", 1, |text| inserted(text, field, "\"", "no-such-"));
    }
    replaced("regions.ron", "\"AT\"", "\"QQ\"", "dangling-reference");
}

#[test]
fn the_line_is_that_of_the_wrong_word() {
    let finding = replaced("places.ron", "laws: [\"ad-lqpd-2021\"]", "laws: [\"ad-lqpd-2012\"]", "dangling-reference");
    assert_eq!((finding.spot.record.as_str(), finding.spot.detail.as_str()), ("AD", "ad-lqpd-2012"));
    let text = FILES.iter().find(|file| file.kind == Kind::Place).map_or("", |file| file.text());
    let line = text.lines().position(|line| line.contains("ad-lqpd-2021")).map(|line| line + 1);
    assert_eq!(Some(finding.spot.line), line);
}

#[test]
fn an_address_that_is_not_https() {
    for name in ["sources.ron", "sources-laws.ron", "authorities.ron", "forms.ron", "switches.ron"] {
        replaced(name, "\"https://", "\"http://", "url-not-https");
        replaced(name, "\"https://", "\"https://me:secret@", "url-not-https");
        replaced(name, "\"https://", "\"javascript://", "url-not-https");
        replaced(name, "\"https://", "\"https:// ", "url-not-https");
    }
}

#[test]
fn a_host_that_only_looks_like_metas() {
    replaced("forms.ron", "https://www.facebook.com/", "https://www.facebook.com.example.org/", "host-not-listed");
    replaced("forms.ron", "https://help.instagram.com/", "https://helpinstagram.com/", "host-not-listed");
    replaced("switches.ron", "https://accountscenter.facebook.com/", "https://example.org/", "host-not-listed");
    replaced("paths.ron", "host: \"facebook.com\"", "host: \"faceb00k.com\"", "host-not-listed");
}

#[test]
fn a_domain_that_many_share() {
    for wide in ["com", "co.uk", "Facebook.com", ".com", ""] {
        let wide = format!("domains: [\"{wide}\", \"facebook.com\"");
        replaced("controllers.ron", "domains: [\"facebook.com\"", &wide, "domain-too-wide");
    }
    let text = FILES.iter().find(|file| file.kind == Kind::Controller).map_or("", |file| file.text());
    let findings = found_in(&[("controllers.ron", text.replace("\"whatsapp.com\"", "\"whats.app\"").into_bytes())]);
    let strange = findings.iter().filter(|finding| finding.check.id == "host-not-listed");
    assert!(strange.count() > 0, "a form lies on a domain that is nobody's");
}

#[test]
fn nobody_in_charge() {
    let text = FILES.iter().find(|file| file.kind == Kind::Controller).map_or("", |file| file.text());
    let changed = text.replace("regions: [\"everywhere\"]", "regions: [\"japan\"]");
    assert_caught(&[("controllers.ron", changed.into_bytes())], "seat-covers-everything", "no seat for everybody");
}

#[test]
fn regions_in_a_ring() {
    replaced("regions.ron", "places: [\"CH\"]", "places: [\"CH\"], includes: [\"whatsapp-europe\"]", "region-ring");
}

#[test]
fn a_text_of_a_megabyte() {
    let long = "x".repeat(1_000_000);
    everywhere("too-large", FILES.len() - TYPED, |text| {
        if has_typed_ids(text) { None } else { inserted(text, " ", head(text), &long) }
    });
    replaced("controllers.ron", "id: \"meta\"", &format!("id: \"{long}\""), "shape");
    replaced("authorities.ron", " name: \"", &format!(" name: \"{long}"), "too-large");
    replaced("sources.ron", "\"https://github.com/", &format!("\"https://github.com/{long}"), "too-large");
    let finding = replaced("sources.ron", "checked: \"", &format!("checked: \"{long}"), "shape");
    assert!(finding.spot.detail.len() < 1000, "a finding must fit on a screen");
}

#[test]
fn bytes_that_are_no_text() {
    let in_each = |damage: fn(&str) -> Vec<u8>| {
        let changed: Vec<_> = FILES.iter().map(|file| (file.name, damage(file.text()))).collect();
        assert_caught(&changed, "not-utf8", "damage")
    };
    in_each(|text| [text.as_bytes(), b"// half a letter \xc3"].concat());
    in_each(|text| [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect());

    let found = in_each(|text| [b"// a stray byte\n// \xff\n", text.as_bytes()].concat());
    for finding in found {
        assert_eq!((finding.spot.line, finding.spot.detail.as_str()), (2, "4"), "{}", finding.spot.file);
    }
}

#[test]
fn a_sign_that_cannot_be_seen() {
    for sign in ["\u{202e}", "\u{200b}", "\u{7}", "\\u{202e}"] {
        everywhere("text-clean", FILES.len(), |text| inserted(text, " ", head(text), sign));
    }
    everywhere("text-clean", FILES.len(), |text| Some(format!("// \u{2066}\n{text}")));
}

#[test]
fn windows_line_ends_are_no_mistake() {
    let text = FILES.iter().find(|file| file.kind == Kind::Form).map_or("", |file| file.text());
    let findings = found_in(&[("forms.ron", text.replace('\n', "\r\n").into_bytes())]);
    assert!(findings.iter().all(|finding| finding.check.severity == Severity::Warning), "{findings:?}");
}

#[test]
fn a_wrong_unit() {
    replaced("laws-americas.ron", "CalendarDays(45)", "Fortnights(3)", "shape");
    replaced("laws-americas.ron", "CalendarDays(45)", "45", "shape");
    for name in ["laws-americas.ron", "laws-asia-pacific.ron", "laws-africa-middle-east.ron"] {
        replaced(name, "within: CalendarDays(", "within: Months(", "deadline-implausible");
        replaced(name, "within: CalendarDays(", "within: CalendarDays(10", "deadline-implausible");
    }
    replaced("laws-europe.ron", "within: Months(1)", "within: Months(30)", "deadline-implausible");
}

#[test]
fn a_country_that_is_missing() {
    replaced("places.ron", "code: \"DE\"", "code: \"QQ\"", "iso-complete");
    replaced("places.ron", "code: \"US-TX\"", "code: \"QQ-TX\"", "part-without-country");
    replaced("places.ron", "names: {\"en\": \"Texas\"}", "names: {\"de\": \"Texas\"}", "part-without-country");
}

#[test]
fn a_place_about_which_nothing_is_known() {
    replaced("places.ron", "sources: [\"law-af-proeliumlaw\"]", "sources: []", "place-without-answer");
    replaced(
        "places.ron",
        "laws: [\"cl-19628\", \"cl-21719\"]",
        "laws: [\"cl-21719\", \"cl-19628\"]",
        "place-law-order",
    );
}

#[test]
fn an_article_that_is_none() {
    for wrong in ["", "the whole law", "Art. 15 [unclear]", "Art. 15 with everything that the courts have made of it"] {
        replaced("laws-europe.ron", "access: \"Art. 15\"", &format!("access: \"{wrong}\""), "article-empty");
    }
}

#[test]
fn a_mark_that_is_too_good() {
    replaced("controllers.ron", "sources: [\"meta-policy-2026-08-22\"]", "sources: []", "mark-missing-sources");
    replaced(
        "controllers.ron",
        "sources: [\"law-meta-ireland",
        "sources: [], // [\"law-meta-ireland",
        "mark-missing-sources",
    );
    replaced("products.ron", "[\"meta-policy-2026-08-22\"]", "[]", "mark-missing-sources");
    replaced("forms.ron", "mark: Secondary", "mark: Confirmed", "mark-missing-sources");
    replaced("holidays.ron", "mark: Unconfirmed", "mark: Secondary", "mark-missing-sources");
}

#[test]
fn an_authority_that_cannot_be_reached() {
    let finding = replaced(
        "authorities.ron",
        "website: \"https://apda.ad\",\n        complaint: \"https://apda.ad/drets\",\n",
        "",
        "authority-without-website",
    );
    assert_eq!((finding.spot.record.as_str(), finding.check.severity), ("ad", Severity::Warning));
}

#[test]
fn a_sentence_among_the_facts() {
    let sentence = "email: \"You can also write to them by post.\", languages: [";
    replaced("authorities.ron", "languages: [", sentence, "sentence-in-facts");
    replaced("paths.ron", "screen: \"step-account-picture\"", "screen: \"Click your picture!\"", "sentence-in-facts");
}

#[test]
fn a_sentence_that_is_not_written() {
    replaced("evidence.ron", "id: \"eu-promise-email\"", "id: \"eu-promise-letter\"", "message-missing");
    replaced("evidence.ron", "says: \"forward-only\"", "says: \"forward\"", "message-missing");
    replaced("laws-europe.ron", "note: \"place-note-eu\"", "note: \"place-note\"", "message-missing");
    replaced("products.ron", "says: \"product-meta\"", "says: \"product\"", "message-missing");
    replaced("reasons.ron", "id: \"sensitive\"", "id: \"secret\"", "message-missing");
    replaced("switches.ron", "id: \"glasses\"", "id: \"spectacles\"", "message-missing");
    replaced("paths.ron", "screen: \"step-account-picture\"", "screen: \"step-portrait\"", "message-missing");
    replaced("explainers.ron", "id: \"own\"", "id: \"yours\"", "message-missing");
    replaced("sources.ron", "label: \"source-meta-notice\"", "label: \"source-meta-note\"", "message-missing");
}

#[test]
fn a_language_that_is_none() {
    for name in ["forms.ron", "paths.ron", "switches.ron", "laws-europe.ron"] {
        replaced(name, "\"de\": \"", "\"german\": \"", "label-language-tag");
    }
    replaced("authorities.ron", "languages: [\"ca\"]", "languages: [\"Catalan\"]", "label-language-tag");
    replaced(
        "places.ron",
        "names: {\"en\": \"Texas\"}",
        "names: {\"en\": \"Texas\", \"de_DE\": \"Texas\"}",
        "label-language-tag",
    );
}

#[test]
fn a_fact_of_nobody_or_of_both_kinds() {
    let scopes = "controller: \"meta\",\n        scopes: [NoAccount]";
    replaced("offers.ron", scopes, "scopes: [NoAccount]", "scopes-unclear");
    replaced("offers.ron", "scopes: [Elsewhere]", "scopes: [Elsewhere, NoAccount]", "scopes-unclear");
    replaced("paths.ron", "scopes: [Product(\"facebook\")]", "scopes: []", "scopes-unclear");
    replaced("switches.ron", "controller: \"meta\",\n", "", "scopes-unclear");
    replaced("reasons.ron", "controller: \"meta\"", "controller: \"beta\"", "dangling-reference");
    replaced("products.ron", "controller: \"meta\"", "controller: \"beta\"", "dangling-reference");
    replaced("forms.ron", "scopes: [AnyProduct, NoAccount]", "scopes: [Product(\"nobook\")]", "dangling-reference");
}

#[test]
fn a_question_without_an_answer() {
    let text = FILES.iter().find(|file| file.kind == Kind::Offer).map_or("", |file| file.text());
    let changed = text.replace("regions: [\"everywhere\"]", "regions: [\"japan\"]");
    assert_caught(&[("offers.ron", changed.into_bytes())], "offer-covers-everything", "no offer for everybody");
}

#[test]
fn evidence_that_is_too_thin() {
    let text = FILES.iter().find(|file| file.kind == Kind::Offer).map_or("", |file| file.text());
    let (before, rest) = text.split_once("evidence: [\n").unwrap_or_default();
    let (first, rest) = rest.split_once(", ").unwrap_or_default();
    let (_, after) = rest.split_once("        ],").unwrap_or_default();
    let changed = format!("{before}evidence: [{first}],{after}");
    assert_caught(&[("offers.ron", changed.into_bytes())], "evidence-count", "one observation");
    replaced("evidence.ron", "sources: [\"meta-policy-2026-08-22\"]", "sources: []", "evidence-sources");
}

#[test]
fn a_form_that_leads_astray() {
    let form = "\"facebook-own-6359191084165019\"";
    let (gone, other) = ("\"gdpr-objection-367438723733209\"", "\"third-party-1266025207620918\"");
    replaced("offers.ron", ", \"privacy-rights-request\"]", "]", "form-chain-end");
    replaced("offers.ron", form, gone, "form-tombstone-used");
    replaced("offers.ron", form, other, "form-wrong-kind");
    replaced("forms.ron", "Proof, Paste, Send", "Proof, Send", "form-without-field");
    replaced(
        "forms.ron",
        "Say(says: \"controller-meta-tool\")",
        "Say(says: \"controller-meta-it\")",
        "message-missing",
    );
    replaced("forms.ron", "asks: [Login, Country", "asks: [Login, Colour", "shape");
    replaced("paths.ron", &format!("form: {form}"), &format!("form: {gone}"), "path-ends-on-form");
    replaced("paths.ron", &format!("form: {form}"), &format!("form: {other}"), "form-wrong-kind");
}

#[test]
fn a_step_that_cannot_be_followed() {
    replaced("paths.ron", "choose: {\"en\": \"Settings & privacy\", ", "choose: {", "path-label-english");
    replaced("paths.ron", "choose: {\"en\": \"Object\"},", "", "path-has-scene");
}

#[test]
fn facts_that_grow_old() {
    let files = builtin_files();
    let after = |day: &str, release| {
        let found = findings(&files, day.parse().unwrap_or(Date::MIN), release);
        found.iter().map(|finding| finding.check.id).filter(|id| id.starts_with("age")).collect::<BTreeSet<_>>()
    };
    assert_eq!(after("2026-11-28", true), [].into());
    assert_eq!(after("2027-06-30", true), ["age"].into());
    assert_eq!(after("2027-12-31", false), ["age"].into());
    assert_eq!(after("2027-12-31", true), ["age", "age-of-release"].into());
}

#[test]
fn one_broken_file_hides_no_other() {
    let mut files = builtin_files();
    for file in &mut files {
        file.bytes = Cow::Borrowed(b"[(");
    }
    let found: BTreeSet<_> = findings(&files, today(), false).into_iter().map(|finding| finding.spot.file).collect();
    assert_eq!(found.len(), FILES.len());
}
