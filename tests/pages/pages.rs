//! The whole wizard, walked as people walk it: by role and name, with mouse or keyboard, in each language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests are tests too")]

use std::path::{Path, PathBuf};
use std::process::Command;

use egui::accesskit::Role;
use egui::{Key, ViewportCommand, ViewportId};
use egui_kittest::kittest::Queryable as _;
use jiff::ToSpan as _;
use jiff::civil::date;
use right_to_object::app::{Start, Wizard};
use right_to_object::cases::{Answers, OWN_WORDS_LIMIT, Reply, Topic};
use right_to_object::desktop::Loaded;
use right_to_object::desktop::folder::{Odd, Oddity};
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::{Effect, Found, Part, Recorded};
use right_to_object::flow::PageId;
use right_to_object::knowledge::{Facts, Knowledge, Request};
use right_to_object::language::{Message, Words, m};
use right_to_object::saved::{Look, Preferences};

use crate::left::{Left, answers, key, own};
use crate::wizard::{Person, TODAY, Visit, objection, objection_elsewhere};

const LANGUAGES: [&str; 2] = ["en", "de"];
const FACEBOOK_FORM: &str = "https://www.facebook.com/help/contact/6359191084165019";
const INSTAGRAM_FORM: &str = "https://help.instagram.com/contact/233964459562201";
const OTHER_SOURCES_FORM: &str = "https://www.facebook.com/help/contact/1266025207620918";

// Walking.

/// Takes over the country that the computer is set to.
fn choose_suggested(person: &mut Person) {
    let country = person.words.country("DE").to_owned();
    let choose = person.say(m::place_choose(&country));
    person.press(Role::Button, &choose);
}

/// Finds a place in the search field of this message.
fn search(person: &mut Person, field: Message<'_>, typed: &str, name: &str) {
    let field = person.say(field);
    person.paste(Role::TextInput, &field, typed);
    person.press(Role::ListBoxOption, name);
}

/// From the welcome page to the one after the country.
fn walk_from(person: &mut Person, country: &str) {
    person.next_to(PageId::Place);
    if country == "DE" {
        choose_suggested(person);
    } else {
        let name = person.words.country(country).to_owned();
        search(person, m::place_field(), &name, &name);
    }
}

/// On from the country to the outlook, about own posts.
fn walk_own(person: &mut Person, accounts: &[&str]) {
    person.next_to(PageId::About);
    person.pick(m::about_own());
    person.next_to(PageId::Accounts);
    for account in accounts {
        person.press(Role::CheckBox, account);
    }
    person.next_to(PageId::Request);
    person.pick(m::request_object());
    person.next_to(PageId::Outlook);
}

/// From the welcome page to the outlook: lives in Germany, own posts, Facebook, objection.
fn walk_to_outlook(person: &mut Person) {
    walk_from(person, "DE");
    walk_own(person, &["Facebook"]);
}

/// From the outlook through letter and form to the end.
fn walk_to_sent(person: &mut Person) {
    person.next_to(PageId::Reasons);
    person.next_to(PageId::GoThere);
    person.button(m::button_copy_and_open());
    assert_eq!(person.page(), PageId::OnForm);
    person.button(m::button_have_sent());
    assert_eq!(person.page(), PageId::Sent);
}

/// Presses “Finish”, which must close the window.
#[track_caller]
fn finishes(person: &mut Person) {
    let finish = person.say(m::button_finish());
    person.find(Role::Button, &finish).click();
    let closes = (0..5).any(|_| {
        person.harness.step();
        let output = person.harness.output().viewport_output.get(&ViewportId::ROOT);
        output.is_some_and(|output| output.commands.contains(&ViewportCommand::Close))
    });
    assert!(closes, "“Finish” closes the window");
}

fn at(language: &'static str, page: PageId, answers: Answers) -> Person {
    let mut person = Visit::new(language).open();
    person.jump(page, answers);
    person
}

// The way.

#[test]
fn from_welcome_to_sent_in_each_language() {
    for (language, deadline) in [("en", "24 December 2026"), ("de", "24. Dezember 2026")] {
        let mut person = Visit::new(language).open();
        walk_to_outlook(&mut person);
        person.expect(m::band_very_likely());
        person.next_to(PageId::Reasons);
        person.tick("reason-children-photos");
        let letter = person.letter();
        assert!(letter.contains(&person.say(m::letter_reason_children_photos())), "{letter}");
        assert_eq!(letter, prepared(language), "the terminal writes the same letter");
        person.button(m::button_save_text());
        let name = format!("{}.txt", person.say(m::file_letter()));
        let dialog = Effect::SaveDialog { name, contents: letter.clone() };
        assert!(person.desktop.effects().contains(&dialog), "the letter is saved as shown");
        person.next_to(PageId::GoThere);
        person.button(m::button_copy_and_open());
        assert_eq!(person.page(), PageId::OnForm);
        assert_eq!(person.desktop.clipboard().as_deref(), Some(letter.as_str()));
        assert_eq!(person.desktop.opened(), [FACEBOOK_FORM]);
        person.expect(m::form_copied_now());
        person.button(m::button_have_sent());
        assert_eq!(person.page(), PageId::Sent);
        let kept = person.letters();
        let [(on, sent, text)] = kept.as_slice() else { panic!("one request was sent, not {kept:?}") };
        assert_eq!((person.case().key, *on), (key(own("facebook"), Request::Object), TODAY));
        assert_eq!((text.as_str(), sent.form.as_str()), (letter.as_str(), "facebook-own-6359191084165019"));
        assert_eq!(sent.url.as_deref(), Some(FACEBOOK_FORM), "what was shown and opened is what is recorded");
        person.expect_words(deadline);
        person.button(m::button_save_date());
        let opened = person.desktop.effects().into_iter().rev().find_map(|effect| match effect {
            Effect::OpenedFile { name, contents } => Some((name, contents)),
            _ => None,
        });
        let (name, contents) = opened.expect("the calendar entry was opened");
        assert_eq!(name, format!("{}.ics", person.say(m::file_date())));
        assert!(contents.contains("DTSTART;VALUE=DATE:20261224"), "{contents}");
    }
}

/// The letter that the terminal writes for the same case.
fn prepared(language: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_right-to-object"))
        .args(["prepare", "--country", "DE", "--reason", "children-photos", "--format", "json", "--language", language])
        .output()
        .unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    report["text"]["body"].as_str().unwrap().to_owned()
}

#[test]
fn buttons_have_the_names_that_others_rely_on() {
    let mut person = Visit::new("en").open();
    let press = |person: &mut Person, name: &str| person.press(Role::Button, name);
    press(&mut person, "Next");
    assert!(person.has(Role::TextInput, "Country"));
    press(&mut person, "Choose Germany");
    press(&mut person, "Next");
    person.press(Role::RadioButton, "What I shared on Meta’s apps");
    press(&mut person, "Next");
    person.press(Role::CheckBox, "Facebook");
    press(&mut person, "Next");
    person.press(Role::RadioButton, "Object or restrict");
    press(&mut person, "Next");
    assert!(person.has(Role::Heading, "How likely is a yes?"));
    press(&mut person, "Next");
    for name in ["Back", "Copy text", "Save text…"] {
        assert!(person.has(Role::Button, name), "{name}");
    }
    press(&mut person, "Next");
    for name in ["Copy text", "Open the form", "Copy text and open the form", "Copy link", "I have sent it"] {
        assert!(person.has(Role::Button, name), "{name}");
    }
    press(&mut person, "Show me the way step by step");
    press(&mut person, "My screen looks different");
    assert!(person.has(Role::Button, "Open the form"));
}

#[test]
fn the_form_is_at_most_twelve_clicks_away() {
    let mut person = Visit::new("en").open();
    walk_to_outlook(&mut person);
    person.next_to(PageId::Reasons);
    person.next_to(PageId::GoThere);
    person.button(m::button_copy_and_open());
    assert_eq!(person.desktop.opened(), [FACEBOOK_FORM]);
    assert!(person.activations <= 12, "{} clicks", person.activations);
}

#[test]
fn the_form_is_as_near_by_keyboard_alone() {
    let mut person = Visit::new("en").open();
    let next = |person: &mut Person, page| {
        person.key_on(Key::Enter, Role::Button, "Next");
        assert_eq!(person.page(), page);
    };
    next(&mut person, PageId::Place);
    person.key_on(Key::Space, Role::Button, "Choose Germany");
    next(&mut person, PageId::About);
    person.key_on(Key::Space, Role::RadioButton, "What I shared on Meta’s apps");
    next(&mut person, PageId::Accounts);
    person.key_on(Key::Space, Role::CheckBox, "Facebook");
    next(&mut person, PageId::Request);
    person.key_on(Key::Space, Role::RadioButton, "Object or restrict");
    next(&mut person, PageId::Outlook);
    next(&mut person, PageId::Reasons);
    next(&mut person, PageId::GoThere);
    person.key_on(Key::Enter, Role::Button, "Copy text and open the form");
    assert_eq!(person.desktop.opened(), [FACEBOOK_FORM]);
    assert!(person.activations <= 12, "{} activations", person.activations);
}

#[test]
fn arrows_pick_within_a_question() {
    let mut person = at("en", PageId::Request, answers("DE", Topic::Own, &["facebook"], Request::Object));
    person.tab_to(Role::RadioButton, "Object or restrict");
    person.harness.key_press(Key::ArrowDown);
    person.harness.run();
    assert!(person.is_picked(Role::RadioButton, m::request_access()));
    assert_eq!(person.answers().request, Some(Request::Access));
}

#[test]
fn a_new_page_begins_with_its_title() {
    let mut person = Visit::new("en").open();
    assert!(person.find(Role::Heading, "Say no to AI training with your data").is_focused());
    walk_from(&mut person, "DE");
    person.next_to(PageId::About);
    assert!(person.find(Role::Heading, "What is it about?").is_focused());
    person.button(m::button_back());
    assert!(person.find(Role::Heading, "Where do you live?").is_focused());
}

#[test]
fn a_country_is_found_by_name_and_key() {
    let mut person = Visit::new("en").open();
    person.next_to(PageId::Place);
    person.tab_to(Role::TextInput, "Country");
    person.find(Role::TextInput, "Country").type_text("braz");
    person.harness.run();
    person.expect_words("2 results");
    person.harness.key_press(Key::Enter);
    person.harness.run();
    person.expect_words("Your country: Brazil");
    assert_eq!(person.answers().country.as_deref(), Some("BR"));
}

// Cases.

#[test]
fn texas_hears_no_and_what_still_helps() {
    let mut person = Visit::new("en").open();
    walk_from(&mut person, "US");
    search(&mut person, m::place_part_field(), "tex", "Texas");
    assert_eq!(person.answers().subdivision.as_deref(), Some("US-TX"));
    walk_own(&mut person, &["Facebook"]);
    person.expect(m::band_not_offered_title());
    assert!(person.is_picked(Role::RadioButton, "switch-private-audience"), "what helps most is picked beforehand");
    person.pick("switch-ai-chats-ads");
    person.next_to(PageId::Protect);
    assert!(person.has(Role::Heading, &person.say(m::switch_ai_chats_ads())));
    person.button(m::button_back());
    person.pick("switch-private-audience");
    person.next_to(PageId::Protect);
    assert!(person.has(Role::Heading, &person.say(m::switch_private_audience())));
    finishes(&mut person);
}

#[test]
fn texas_can_still_use_the_form_for_other_sources() {
    let mut person = at("en", PageId::Outlook, objection("US-TX"));
    person.pick(m::outlook_helps_third_party());
    assert_eq!(person.page(), PageId::Outlook);
    person.expect(m::band_unlikely());
    walk_to_sent(&mut person);
    assert_eq!(person.desktop.opened(), [OTHER_SOURCES_FORM]);
    let facebook = person.say(m::sent_next_title("Facebook"));
    assert!(!person.hears(&facebook), "what Meta does not offer is not “still open”");
}

#[test]
fn texas_is_led_to_the_second_topic_too() {
    let mut person = at("en", PageId::Protect, answers("US-TX", Topic::Both, &["facebook"], Request::Object));
    let elsewhere = person.say(m::sent_what_third_party());
    let go_on = person.say(m::sent_next_button(&elsewhere));
    person.press(Role::Button, &go_on);
    assert_eq!(person.page(), PageId::Outlook);
    walk_to_sent(&mut person);
    assert_eq!(person.desktop.opened(), [OTHER_SOURCES_FORM]);
}

#[test]
fn what_is_picked_beforehand_is_what_is_shown() {
    for account in ["facebook", "whatsapp", "meta", "none"] {
        let mut person = at("en", PageId::Outlook, answers("US", Topic::Own, &[account], Request::Object));
        let picked = person.picked(Role::RadioButton).expect("something is picked");
        person.next_to(PageId::Protect);
        assert!(person.has(Role::Heading, &picked), "{account:?}: {picked}");
    }
}

#[test]
fn brazil_must_give_a_reason_and_hears_of_the_code() {
    let mut person = Visit::new("en").open();
    walk_from(&mut person, "BR");
    walk_own(&mut person, &["Facebook"]);
    person.expect(m::band_likely());
    person.next_to(PageId::Reasons);
    person.expect(m::reasons_lead_required());
    let letter = person.letter();
    assert!(letter.chars().count() >= 100, "{letter}");
    person.next_to(PageId::GoThere);
    person.button(m::button_copy_and_open());
    person.expect(m::form_do_code());
    person.expect(m::form_do_code_text());
    person.expect_words("Choose your country: Brazil");
}

#[test]
fn a_letter_that_is_too_short_for_the_form_waits() {
    let mut person = at("en", PageId::Reasons, objection("BR"));
    person.button(m::reasons_edit());
    let letter = person.say(m::reasons_letter());
    person.find(Role::MultilineTextInput, &letter).focus();
    person.harness.run();
    person.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    person.paste(Role::MultilineTextInput, &letter, "No.");
    person.expect_words("at least 100 characters");
    person.button(m::button_next());
    assert_eq!(person.page(), PageId::Reasons);
    person.button(m::reasons_edit_back());
    person.next_to(PageId::GoThere);
}

#[test]
fn other_sources_want_evidence_and_it_is_explained() {
    let mut person = Visit::new("en").open();
    walk_from(&mut person, "DE");
    person.next_to(PageId::About);
    person.pick(m::about_third_party());
    person.next_to(PageId::Request);
    person.pick(m::request_object());
    person.next_to(PageId::Outlook);
    person.expect(m::band_uncertain());
    person.next_to(PageId::Reasons);
    person.next_to(PageId::GoThere);
    for id in
        [m::go_evidence_title(), m::go_evidence_text(), m::go_evidence_1(), m::go_evidence_2(), m::go_evidence_3()]
    {
        person.expect(id);
    }
    person.button(m::button_copy_and_open());
    person.expect(m::form_do_proof());
    assert_eq!(person.desktop.opened(), [OTHER_SOURCES_FORM]);
}

#[test]
fn where_no_law_is_known_the_app_says_so() {
    let mut person = Visit::new("en").open();
    walk_from(&mut person, "AQ");
    person.expect(m::place_chosen_no_law());
    walk_own(&mut person, &["Facebook"]);
    person.expect(m::band_unlikely());
    person.expect(m::outlook_fact_law_none());
    assert!(!person.hears(&person.say(m::confidence_low_why_law())), "no law is known");
    person.next_to(PageId::Reasons);
    person.expect(m::reasons_lead_letter());
    person.next_to(PageId::GoThere);
    person.button(m::button_copy_and_open());
    person.button(m::button_have_sent());
    person.expect(m::sent_due_no_law());
    assert!(!person.has_button(m::button_save_date()));
}

#[test]
fn without_any_account_one_can_still_act() {
    let mut person = Visit::new("en").open();
    walk_from(&mut person, "DE");
    let none = person.say(m::account_none());
    walk_own(&mut person, &["Instagram", &none]);
    assert_eq!((person.answers().products.len(), person.answers().no_account), (0, true));
    person.expect(m::band_likely());
    person.next_to(PageId::Reasons);
    person.next_to(PageId::GoThere);
    assert!(!person.hears("First log in"), "nobody logs in without an account");
    person.button(m::button_copy_and_open());
    person.button(m::button_have_sent());
    person.expect(m::sent_what_no_account());
}

#[test]
fn two_accounts_are_done_one_after_the_other() {
    let mut person = Visit::new("en").open();
    walk_from(&mut person, "DE");
    walk_own(&mut person, &["Facebook", "Instagram"]);
    walk_to_sent(&mut person);
    person.expect_words("Instagram is still open");
    person.press(Role::Button, "Go on with Instagram");
    assert_eq!(person.page(), PageId::Outlook);
    walk_to_sent(&mut person);
    assert_eq!(person.desktop.opened(), [FACEBOOK_FORM, INSTAGRAM_FORM]);
    assert_eq!(person.letters().len(), 2);
    assert!(!person.hears("still open"));
}

#[test]
fn both_topics_are_done_one_after_the_other() {
    let mut person = Visit::new("en").open();
    walk_from(&mut person, "DE");
    person.next_to(PageId::About);
    person.pick(m::about_both());
    person.next_to(PageId::Accounts);
    person.press(Role::CheckBox, "Facebook");
    person.next_to(PageId::Request);
    person.pick(m::request_object());
    person.next_to(PageId::Outlook);
    walk_to_sent(&mut person);
    let elsewhere = person.say(m::sent_what_third_party());
    let go_on = person.say(m::sent_next_button(&elsewhere));
    person.press(Role::Button, &go_on);
    person.expect(m::outlook_topic_third_party());
    walk_to_sent(&mut person);
    assert_eq!(person.desktop.opened(), [FACEBOOK_FORM, OTHER_SOURCES_FORM]);
    assert!(!person.hears("still open"));
}

#[test]
fn a_download_goes_through_metas_general_tool() {
    let mut person = at("en", PageId::Request, answers("DE", Topic::Own, &["facebook"], Request::Access));
    person.expect(m::request_general_tool());
    person.next_to(PageId::Outlook);
    person.expect(m::outlook_summary_general());
    person.next_to(PageId::GoThere);
    assert!(!person.has_button(m::button_copy_and_open()), "there is no text to copy");
    assert!(!person.read_aloud().contains(&person.say(m::summary_letter_ready())));
    person.button(m::button_open_form());
    person.expect(m::controller_meta_tool());
    person.button(m::button_have_sent());
    person.expect(m::sent_title_other());
}

#[test]
fn the_long_way_leads_step_by_step_to_the_form() {
    let mut person = at("en", PageId::GoThere, objection("DE"));
    person.button(m::button_show_way());
    assert_eq!(person.page(), PageId::Steps);
    let mut steps = 1;
    while person.has_button(m::steps_next_step()) {
        person.button(m::steps_next_step());
        steps += 1;
        assert!(steps < 30, "the way has no end");
    }
    assert!(steps > 1);
    person.button(m::steps_see_form());
    assert_eq!(person.page(), PageId::OnForm);
}

#[test]
fn a_dead_link_leads_to_the_next_address() {
    let mut person = at("en", PageId::OnForm, objection("DE"));
    let mut tried = 0;
    while person.has_button(m::form_dead_next()) {
        person.button(m::form_dead_next());
        tried += 1;
        assert!(tried < 10);
    }
    let opened = person.desktop.opened();
    assert_eq!(opened.len(), 3, "{opened:?}");
    assert!(!opened.contains(&FACEBOOK_FORM.to_owned()));
    person.expect(m::form_dead_last());
    person.button(m::form_dead_report());
    assert!(person.desktop.clipboard().unwrap().contains("2026-11-24"));
    person.button(m::button_have_sent());
    assert_eq!(person.letters()[0].1.form, "privacy-rights-request", "the form that was used");
}

#[test]
fn the_day_of_sending_can_be_moved_back_but_not_on() {
    let mut person = at("en", PageId::OnForm, objection("DE"));
    person.button(m::button_have_sent());
    person.button(m::sent_change_date());
    assert!(!person.has_button(m::sent_day_later()), "nobody sends tomorrow");
    person.button(m::sent_day_earlier());
    assert_eq!(person.letters()[0].0, date(2026, 11, 23));
    person.expect_words("Wednesday, 23 December 2026");
    person.button(m::sent_day_later());
    assert!(!person.has_button(m::sent_day_later()));
}

#[test]
fn each_answer_of_metas_has_a_next_step() {
    for (answer, id, next) in [
        (Reply::Yes, m::answered_yes(), m::answered_yes_next()),
        (Reply::No, m::answered_no(), m::answered_complain_title()),
        (Reply::More, m::answered_more(), m::answered_more_next()),
        (Reply::Silence, m::answered_silence(), m::answered_complain_title()),
    ] {
        let mut person = at("en", PageId::OnForm, objection("IE"));
        person.button(m::button_have_sent());
        person.button(m::sent_answer_button());
        assert_eq!(person.page(), PageId::Answered);
        person.pick(id);
        person.expect(next);
        assert_eq!(person.case().answer(), Some(answer));
    }
}

#[test]
fn a_no_leads_to_the_authority() {
    let mut person = at("en", PageId::OnForm, objection("IE"));
    person.button(m::button_have_sent());
    person.button(m::sent_answer_button());
    person.pick(m::answered_no());
    person.expect_words("Data Protection Commission");
    person.button(m::answered_open_complaint());
    let opened = person.desktop.opened();
    assert!(opened.iter().any(|url| url.contains("dataprotection.ie")), "{opened:?}");
    person.button(m::button_copy_text());
    assert_eq!(person.desktop.clipboard(), Some(person.letters()[0].2.clone()));
}

// Back, the rail, pages beside the way.

#[test]
fn back_keeps_the_answers() {
    let mut person = Visit::new("en").open();
    walk_to_outlook(&mut person);
    person.button(m::button_back());
    assert!(person.is_picked(Role::RadioButton, m::request_object()));
    person.button(m::button_back());
    assert!(person.is_ticked("Facebook"));
    person.button(m::button_back());
    assert!(person.is_picked(Role::RadioButton, m::about_own()));
    person.button(m::button_back());
    person.expect_words("Your country: Germany");
    person.button(m::button_back());
    assert_eq!(person.page(), PageId::Welcome);
    for page in [PageId::Place, PageId::About, PageId::Accounts, PageId::Request, PageId::Outlook] {
        person.next_to(page);
    }
}

#[test]
fn done_sections_lead_back() {
    for (section, page) in [
        (m::section_about_you(), PageId::Place),
        (m::section_outlook(), PageId::Outlook),
        (m::section_reasons(), PageId::Reasons),
        (m::section_form(), PageId::GoThere),
    ] {
        let mut person = at("en", PageId::OnForm, objection("DE"));
        person.button(m::button_have_sent());
        person.button(section);
        assert_eq!(person.page(), page);
    }
}

#[test]
fn pages_beside_the_way_open_and_lead_back() {
    for (page, opener, title) in [
        (PageId::About, m::about_trained_on(), m::trained_title()),
        (PageId::Request, m::frame_text_size(), m::display_title()),
        (PageId::Protect, m::also_open(), m::also_title()),
        (PageId::Outlook, m::sources_open(), m::sources_title()),
    ] {
        let mut person = at("en", page, objection(if page == PageId::Protect { "US-TX" } else { "DE" }));
        let before = (person.answers().clone(), person.desktop.kept());
        person.button(opener);
        let title = person.say(title);
        assert!(person.has(Role::Heading, &title), "{title}");
        person.button(m::button_back());
        assert_eq!(person.page(), page);
        assert!(!person.has(Role::Heading, &title), "{title} is closed");
        assert_eq!((person.answers().clone(), person.desktop.kept()), before);
    }
    let mut person = Visit::new("en").open();
    for opener in [m::info_open(), m::frame_text_size()] {
        person.button(opener);
        person.button(m::button_back());
        person.expect(m::welcome_title());
    }
    person.press(Role::Button, "English");
    person.expect(m::language_title());
}

#[test]
fn another_language_rewords_everything() {
    for (page, answers) in [
        (PageId::Place, objection("DE")),
        (PageId::Outlook, objection("DE")),
        (PageId::Outlook, objection("US-TX")),
        (PageId::Reasons, objection("BR")),
        (PageId::GoThere, objection_elsewhere("DE")),
        (PageId::OnForm, objection("DE")),
    ] {
        let mut person = at("en", page, answers.clone());
        person.press(Role::Button, "English");
        person.press(Role::RadioButton, "Deutsch");
        person.words = Words::new("de");
        person.button(m::button_back());
        let without_focus = |person: &Person| person.read_aloud().replace(" [focus]", "");
        assert_eq!(without_focus(&person), without_focus(&at("de", page, answers)), "{page:?}");
        assert_eq!(person.desktop.kept().settings.preferences.language.as_deref(), Some("de"));
    }
}

#[test]
fn another_language_leaves_the_focus_where_it_is() {
    let mut person = at("en", PageId::Request, objection("DE"));
    person.press(Role::Button, "English");
    for language in ["Deutsch", "English"] {
        person.key_on(Key::Space, Role::RadioButton, language);
        assert!(person.find(Role::RadioButton, language).is_focused(), "{language}: {:?}", person.told());
    }
}

#[test]
fn a_list_that_is_cut_says_so() {
    let mut person = Visit::new("en").any_letters().open();
    person.jump(PageId::Place, Answers::default());
    let options = |person: &Person| person.harness.query_all_by_role(Role::ListBoxOption).count();
    let field = person.say(m::place_field());
    person.paste(Role::TextInput, &field, "an");
    assert_eq!(options(&person), 40);
    assert!(person.told().iter().any(|told| told.starts_with("40 of ") && told.ends_with(" results")));
    person.paste(Role::TextInput, &field, "dorra");
    assert_eq!(options(&person), 1);
    person.expect_words("1 result");
}

#[test]
fn the_language_that_a_start_was_asked_for_counts_until_one_is_picked() {
    let preferences = Preferences { language: Some("en".to_owned()), ..Preferences::default() };
    let mut person = Visit::new("en").left(Left::default().preferring(preferences)).asked_for("de").open();
    person.jump(PageId::Request, objection("DE"));
    person.expect(m::request_title());
    person.button(m::frame_text_size());
    person.pick(m::look_high_contrast());
    person.button(m::button_back());
    person.expect(m::request_title());
    assert_eq!(person.desktop.kept().settings.preferences.language.as_deref(), Some("en"), "it was for this start");

    person.press(Role::Button, "Deutsch");
    person.press(Role::RadioButton, "English");
    person.words = Words::new("en");
    person.button(m::button_back());
    person.expect(m::request_title());
}

#[test]
fn colours_and_text_size_are_kept() {
    let mut person = at("en", PageId::Request, objection("DE"));
    person.button(m::frame_text_size());
    person.pick(m::look_high_contrast());
    person.press(Role::RadioButton, "200 percent");
    let kept = person.desktop.kept().settings.preferences;
    assert_eq!((kept.look, kept.text_size), (Look::HighContrast, 200));
    person.button(m::button_back());
    assert_eq!(person.page(), PageId::Request);
}

#[test]
fn one_goes_on_where_one_stopped() {
    let mut person = Visit::new("en").left(Left::at(PageId::Reasons, objection("DE"))).open();
    assert_eq!(person.page(), PageId::Welcome);
    person.button(m::welcome_continue());
    assert_eq!(person.page(), PageId::Reasons);
}

#[test]
fn nothing_is_offered_to_go_on_with_at_the_first_start() {
    assert!(!Visit::new("en").open().has_button(m::welcome_continue()));
}

#[test]
fn deleting_everything_takes_two_presses_and_leaves_nothing() {
    let left = Left::at(PageId::Reasons, objection("DE")).after(own("facebook"), Request::Object, TODAY, None);
    let mut person = Visit::new("en").left(left).open();
    let kept = person.desktop.kept();
    person.button(m::info_open());
    person.button(m::button_delete_everything());
    person.expect(m::info_delete_sure());
    person.button(m::info_delete_no());
    assert_eq!(person.desktop.kept(), kept);
    person.button(m::button_delete_everything());
    assert_eq!(person.desktop.kept(), kept, "one press deletes nothing");
    person.button(m::info_delete_yes());
    assert_eq!(person.page(), PageId::Welcome);
    person.expect(m::info_deleted());
    assert!(person.desktop.effects().contains(&Effect::DeletedEverything));
    assert_eq!(person.desktop.kept(), Found { people: Vec::new(), ..Found::default() });
    assert!(!person.has_button(m::welcome_continue()));
    person.next_to(PageId::Place);
    assert_eq!(*person.answers(), Answers::default());
}

// What fails.

/// Requires exactly this one sentence to be announced.
#[track_caller]
fn expect_alert(person: &Person, sentence: &str) {
    assert_eq!(person.alerts(), [sentence]);
}

#[test]
fn without_a_clipboard_the_letter_can_be_copied_by_hand() {
    for language in LANGUAGES {
        let mut person = at(language, PageId::GoThere, objection("DE"));
        person.desktop.fail(Part::Clipboard);
        person.button(m::button_copy_and_open());
        assert_eq!(person.page(), PageId::OnForm);
        assert_eq!(person.desktop.opened(), [FACEBOOK_FORM], "the form opens all the same");
        expect_alert(&person, &person.say(m::error_clipboard()));
        assert!(!person.hears(&person.say(m::form_copied_now())));
        person.button(m::button_copy_text());
        expect_alert(&person, &person.say(m::error_clipboard()));
        let letter = by_hand(&person);
        person.desktop.mend(Part::Clipboard);
        person.button(m::button_copy_text());
        assert_eq!(person.desktop.clipboard(), Some(letter), "the very same text");
    }
}

/// The text that stands there to be copied by hand; it must be selected, so that the keys for copying do it.
#[track_caller]
fn by_hand(person: &Person) -> String {
    let name = person.say(m::error_by_hand());
    let field = person.find(Role::MultilineTextInput, &name);
    field.value().expect("a text")
}

#[test]
fn a_text_to_copy_by_hand_is_selected_each_time_it_appears() {
    let mut person = at("en", PageId::Reasons, objection("DE"));
    person.desktop.fail(Part::Clipboard);
    for _ in 0..2 {
        person.button(m::button_copy_text());
        assert!(person.find(Role::MultilineTextInput, "To copy by hand").is_focused());
        person.harness.event(egui::Event::Copy);
        let letter = by_hand(&person);
        let copies = (0..3).any(|_| {
            person.harness.step();
            let commands = &person.harness.output().platform_output.commands;
            commands.contains(&egui::OutputCommand::CopyText(letter.clone()))
        });
        assert!(copies, "the keys for copying copy all of it");
        person.button(m::button_back());
        person.next_to(PageId::Reasons);
    }
}

#[test]
fn once_the_clipboard_works_again_nothing_complains() {
    let mut person = at("en", PageId::OnForm, objection("DE"));
    person.desktop.fail(Part::Clipboard);
    person.button(m::button_copy_text());
    person.desktop.mend(Part::Clipboard);
    person.button(m::button_copy_text());
    person.expect("copied");
    assert_eq!(person.alerts(), Vec::<String>::new());
}

#[test]
fn without_a_browser_the_link_can_be_copied() {
    for language in LANGUAGES {
        let mut person = at(language, PageId::GoThere, objection("DE"));
        person.desktop.fail(Part::Browser);
        person.button(m::button_copy_and_open());
        assert_eq!(person.page(), PageId::OnForm);
        expect_alert(&person, &person.say(m::error_browser()));
        assert_eq!(by_hand(&person), FACEBOOK_FORM);
        let opened = person.say(m::form_opened("www.facebook.com"));
        assert!(!person.hears(&opened));
        person.button(m::button_copy_link());
        assert_eq!(person.desktop.clipboard().as_deref(), Some(FACEBOOK_FORM));
        person.button(m::form_dead_next());
        assert_eq!(person.alerts().len(), 1, "said once: {:?}", person.alerts());
    }
}

#[test]
fn a_browser_that_fails_late_is_told_on_the_page_that_is_there_then() {
    let mut person = at("en", PageId::GoThere, objection("DE"));
    let opened = person.say(m::form_opened("www.facebook.com"));
    person.desktop.answer_later(true);
    person.desktop.fail(Part::Browser);
    person.button(m::button_copy_and_open());
    assert_eq!(person.page(), PageId::OnForm, "nobody waits for the browser");
    assert!(!person.hears(&opened), "it is not said before it is known");
    assert_eq!(person.alerts(), Vec::<String>::new());
    person.desktop.answer_later(false);
    person.harness.run();
    expect_alert(&person, &person.say(m::error_browser()));
    assert_eq!(by_hand(&person), FACEBOOK_FORM);

    person.desktop.mend(Part::Browser);
    person.button(m::form_dead_next());
    assert_eq!(person.alerts(), Vec::<String>::new());
}

#[test]
fn without_clipboard_and_browser_both_are_said() {
    let mut person = at("en", PageId::GoThere, objection("DE"));
    person.desktop.fail(Part::Clipboard);
    person.desktop.fail(Part::Browser);
    person.button(m::button_copy_and_open());
    assert_eq!(person.alerts(), [person.say(m::error_clipboard()), person.say(m::error_browser())]);
    let name = person.say(m::error_by_hand());
    let texts = person.harness.query_all_by_role_and_label(Role::MultilineTextInput, &name);
    assert_eq!(texts.count(), 2, "letter and address");
}

#[test]
fn an_unknown_host_is_not_opened() {
    let mut person = Visit::new("en").hosts(Hosts::default()).open();
    person.jump(PageId::GoThere, objection("DE"));
    person.button(m::button_open_form());
    assert!(person.desktop.opened().is_empty());
    expect_alert(&person, &person.say(m::error_host(FACEBOOK_FORM)));
    person.button(m::button_copy_link());
    assert_eq!(person.desktop.clipboard().as_deref(), Some(FACEBOOK_FORM));
}

#[test]
fn where_saving_fails_the_letter_can_be_copied() {
    let mut person = at("en", PageId::Reasons, objection("DE"));
    person.desktop.fail(Part::Disk);
    person.button(m::button_save_text());
    let file = Path::new("saved").join("letter to Meta.txt").display().to_string();
    expect_alert(&person, &person.say(m::error_write(&file)));
    let letter = person.letter();
    person.button(m::button_copy_text());
    assert_eq!(person.desktop.clipboard(), Some(letter));
}

#[test]
fn a_saved_letter_says_where_it_is() {
    let mut person = at("en", PageId::Reasons, objection("DE"));
    person.button(m::button_save_text());
    person.expect_words("Saved: saved");
    person.desktop.fail(Part::Dialog);
    person.button(m::button_save_text());
    person.expect_words("Saved here, because no save window could be shown: saved");
    person.desktop.mend(Part::Dialog);
    person.desktop.cancel_dialogs(true);
    person.button(m::button_save_text());
    assert_eq!(person.alerts(), Vec::<String>::new(), "closing the window is no failure");
}

#[test]
fn a_calendar_that_does_not_open_says_where_the_file_is() {
    let mut person = at("en", PageId::OnForm, objection("DE"));
    person.button(m::button_have_sent());
    person.desktop.fail(Part::Opening);
    person.button(m::button_save_date());
    let file = Path::new("files").join("answer from Meta.ics").display().to_string();
    expect_alert(&person, &person.say(m::error_open(&file)));
}

#[test]
fn where_nothing_can_be_kept_it_is_said_once_and_all_goes_on() {
    for language in LANGUAGES {
        let found = Loaded { is_unkept: true, ..Loaded::default() };
        let mut person = Visit::new(language).found(found).open();
        expect_alert(&person, &person.say(m::error_state()));
        walk_to_outlook(&mut person);
        assert_eq!(person.alerts(), Vec::<String>::new(), "said once, not on every page");
        walk_to_sent(&mut person);
        assert_eq!(person.case().letters().count(), 1);
    }
}

#[test]
fn a_disk_that_fills_up_on_the_way_is_said_once() {
    let mut person = at("en", PageId::Accounts, answers("DE", Topic::Own, &[], Request::Object));
    person.desktop.fail(Part::Disk);
    person.press(Role::CheckBox, "Facebook");
    expect_alert(&person, &person.say(m::error_state()));
    person.press(Role::CheckBox, "Instagram");
    expect_alert(&person, &person.say(m::error_state()));
    person.next_to(PageId::Request);
    assert_eq!(person.alerts(), Vec::<String>::new());
    person.desktop.mend(Part::Disk);
    person.pick(m::request_delete());
    assert_eq!(
        person.desktop.kept().people[0].answers.request,
        Some(Request::Delete),
        "kept again as soon as it can be"
    );
}

#[test]
fn a_file_that_was_set_aside_is_named() {
    let (path, aside) = (PathBuf::from("settings.ron"), Some(PathBuf::from("state.ron.aside")));
    let found = Loaded { odd: vec![Odd { path, what: Oddity::Damaged, aside }], ..Loaded::default() };
    let mut person = Visit::new("en").found(found).open();
    expect_alert(&person, &person.say(m::error_set_aside("state.ron.aside")));
    person.next_to(PageId::Place);
}

#[test]
fn what_can_not_be_deleted_is_named() {
    let mut person = Visit::new("en").left(Left::at(PageId::Reasons, objection("DE"))).open();
    person.button(m::info_open());
    person.button(m::button_delete_everything());
    person.desktop.fail(Part::Disk);
    person.button(m::info_delete_yes());
    expect_alert(&person, &person.say(m::error_delete("settings.ron")));
}

// What people type.

#[test]
fn a_name_that_is_no_country_is_answered() {
    for (language, words) in [
        ("en", "No country with that name. Check the spelling."),
        ("de", "Kein Land mit diesem Namen. Prüfen Sie die Schreibweise."),
    ] {
        let mut person = Visit::new(language).open();
        person.next_to(PageId::Place);
        let field = person.say(m::place_field());
        person.paste(Role::TextInput, &field, "Atlantis");
        person.expect_words(words);
        person.button(m::button_next());
        assert_eq!(person.page(), PageId::Place);
        person.button(m::place_clear());
        assert!(!person.hears(words));
    }
}

#[test]
fn own_words_of_any_length_are_kept_up_to_the_limit() {
    let mut person = at("en", PageId::Reasons, objection("DE"));
    let field = person.say(m::reasons_own_words());
    person.paste(Role::MultilineTextInput, &field, &"word ".repeat(20_000));
    let words = person.case().draft.own_words;
    assert_eq!(words.chars().count(), OWN_WORDS_LIMIT);
    person.expect_words("longer than 5,000 characters");
    assert!(person.letter().contains("word word word"));
    assert_eq!(person.desktop.kept().cases[0].draft.own_words, words);
    person.next_to(PageId::GoThere);
    person.button(m::button_copy_and_open());
    assert!(person.desktop.clipboard().unwrap().contains("word word word"));
}

#[test]
fn own_words_lose_what_can_not_be_seen_and_keep_the_rest() {
    let mut person = Visit::new("en").any_letters().open();
    person.jump(PageId::Reasons, objection("DE"));
    let field = person.say(m::reasons_own_words());
    let typed = "I\u{7} say\u{202e} no\u{200f}\u{0}. 👩‍👩‍👧‍👦 नहीं لا\r\nAnd I mean it.\u{1b}[31m";
    person.paste(Role::MultilineTextInput, &field, typed);
    let clean = "I say no. 👩‍👩‍👧‍👦 नहीं لا\nAnd I mean it.[31m";
    assert_eq!(person.case().draft.own_words, clean);
    assert_eq!(person.desktop.kept().cases[0].draft.own_words, clean);
    assert!(person.letter().contains(clean), "{}", person.letter());
    person.button(m::button_copy_text());
    assert!(person.desktop.clipboard().unwrap().contains(clean));
}

#[test]
fn a_letter_rewritten_by_hand_is_what_is_copied_and_kept() {
    let mut person = at("en", PageId::Reasons, objection("DE"));
    person.button(m::reasons_edit());
    let field = person.say(m::reasons_letter());
    person.find(Role::MultilineTextInput, &field).focus();
    person.harness.run();
    person.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    person.paste(Role::MultilineTextInput, &field, "I object, in my own way.");
    person.next_to(PageId::GoThere);
    person.button(m::button_copy_and_open());
    assert_eq!(person.desktop.clipboard().as_deref(), Some("I object, in my own way."));
    person.button(m::button_have_sent());
    assert_eq!(person.letters()[0].2, "I object, in my own way.");
}

#[test]
fn a_link_from_an_old_guide_is_explained() {
    for (link, meaning) in [
        ("https://www.facebook.com/help/contact/1266025207620918", m::old_link_third_party()),
        ("https://www.facebook.com/help/contact/6359191084165019", m::old_link_own()),
        ("https://www.facebook.com/help/contact/367438723733209", m::old_link_retired()),
        ("https://facebook.com.evil.example/help/contact/6359191084165019", m::old_link_unknown()),
    ] {
        let mut person = at("en", PageId::About, answers("DE", Topic::Own, &[], Request::Object));
        person.button(m::about_trained_on());
        let field = person.say(m::old_link_field());
        person.paste(Role::MultilineTextInput, &field, link);
        let aloud = person.read_aloud();
        assert!(aloud.contains(&person.say(meaning)), "{link}: {aloud}");
    }
}

#[test]
fn facts_are_called_old_after_three_months() {
    let checked = crate::wizard::knowledge().date().unwrap();
    for (days, is_old) in [(0, false), (90, false), (91, true)] {
        let person = Visit::new("en").on(checked + days.days()).open();
        assert_eq!(person.hears("Since then Meta may have moved its forms"), is_old, "after {days} days");
    }
}

/// The window is there sooner when the facts are read later.
#[test]
fn first_page_needs_no_facts() {
    fn no_facts() -> &'static Knowledge {
        panic!("somebody asks for the facts");
    }
    let desktop = Recorded::new(Hosts::default());
    let mut wizard = Wizard::new(desktop, Facts::read_by(no_facts), Start::default());
    let ctx = egui::Context::default();
    for _frame in 0..3 {
        ctx.run_ui(egui::RawInput::default(), |ui| wizard.ui(ui, TODAY)).textures_delta.clear();
    }
    assert_eq!(wizard.page(), PageId::Welcome);
}
