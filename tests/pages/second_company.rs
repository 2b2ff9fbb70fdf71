//! Another company in the window: from Welcome to its opened form, with facts and words of a pack and no line of code.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use egui::accesskit::Role;
use right_to_object::flow::PageId;
use right_to_object::knowledge::Request;
use right_to_object::language::m;

use crate::pack;
use crate::wizard::{Person, Visit};

const FORM: &str = "https://help.lumenta.example/ai/object";
/// Names of the other company, which nobody who asks this one should read.
const STRANGERS: [&str; 5] = ["Meta", "Facebook", "Instagram", "WhatsApp", "Threads"];

/// Nothing on the page speaks of another company, nor shows the id of a sentence that is missing.
#[track_caller]
fn speaks_of_it_alone(person: &Person) {
    for told in person.told() {
        let stranger = STRANGERS.iter().find(|name| told.contains(**name));
        assert!(stranger.is_none(), "{:?}: “{told}”", person.page());
        assert!(!told.contains("lumenta-") && !told.contains("lumapix-"), "{:?}: “{told}”", person.page());
    }
}

fn walk(language: &'static str, portrait: &str) -> Person {
    let mut person = Visit::new(language).facts(pack::facts()).open();
    person.next_to(PageId::Place);
    let norway = person.words.country("NO").to_owned();
    let field = person.say(m::place_field());
    person.paste(Role::TextInput, &field, &norway);
    person.press(Role::ListBoxOption, &norway);
    person.next_to(PageId::Company);
    person.press(Role::RadioButton, "Lumenta");
    person.words.speak_of("Lumenta", "Lumapix");
    person.next_to(PageId::About);
    speaks_of_it_alone(&person);
    person.pick(m::about_own());
    person.next_to(PageId::Accounts);
    speaks_of_it_alone(&person);
    person.press(Role::CheckBox, "Lumapix");
    person.next_to(PageId::Request);
    person.pick(m::request_object());
    person.next_to(PageId::Outlook);
    speaks_of_it_alone(&person);
    person.expect(m::band_very_likely());
    person.expect_words("Lumenta Norge AS");
    person.next_to(PageId::Reasons);
    person.press(Role::CheckBox, portrait);
    speaks_of_it_alone(&person);
    person.next_to(PageId::GoThere);
    speaks_of_it_alone(&person);
    person
}

#[test]
fn a_person_walks_to_the_form_of_another_company() {
    for (language, portrait, letter, task) in [
        ("en", "My pictures show my face", "This covers my pictures on Lumapix", "Type in your Lumapix name"),
        (
            "de",
            "Meine Bilder zeigen mein Gesicht",
            "Es geht um meine Bilder auf Lumapix",
            "Tragen Sie Ihren Lumapix-Namen ein",
        ),
    ] {
        let mut person = walk(language, portrait);
        person.button(m::button_copy_and_open());
        assert_eq!(person.page(), PageId::OnForm);
        assert_eq!(person.desktop.opened(), [FORM]);
        let copied = person.desktop.clipboard().unwrap();
        assert!(copied.contains(letter), "{copied}");
        person.expect_words(task);
        speaks_of_it_alone(&person);
        person.button(m::button_have_sent());
        assert_eq!(person.page(), PageId::Sent);
        speaks_of_it_alone(&person);
        let case = person.case();
        assert_eq!((case.key.subject.to_string().as_str(), case.key.request), ("lumenta.lumapix", Request::Object));
        let letters = person.letters();
        let (_, sent, text) = letters.first().unwrap();
        assert_eq!((sent.url.as_deref(), sent.seat.as_deref()), (Some(FORM), Some("lumenta-norge")));
        assert_eq!(*text, copied);
    }
}

#[test]
fn its_steps_and_settings_are_its_own() {
    let mut person = walk("en", "My pictures show my face");
    person.button(m::button_show_way());
    person.expect_words("The menu is at the left of the page.");
    speaks_of_it_alone(&person);
}
