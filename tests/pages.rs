//! The whole wizard, walked as people walk it: by role and name, with mouse or keyboard, in each language.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "the helpers of tests are tests too")]

#[path = "support/wizard.rs"]
mod wizard;

use egui::accesskit::Role;
use right_to_object::answers::{Matter, Page};
use right_to_object::desktop::recorded::Effect;
use right_to_object::knowledge::{Account, Request};
use wizard::{Person, TODAY, Visit};

const FACEBOOK_FORM: &str = "https://www.facebook.com/help/contact/6359191084165019";

/// From the welcome page to the outlook: lives where the computer is set to, own posts, Facebook, objection.
fn walk_to_outlook(person: &mut Person) {
    person.next_to(Page::Place);
    let country = person.words.country("DE").to_owned();
    let choose = person.say_with("place-choose", &[("place", &country)]);
    person.press(Role::Button, &choose);
    person.next_to(Page::About);
    person.pick("about-own");
    person.next_to(Page::Accounts);
    person.tick("account-facebook");
    person.next_to(Page::Request);
    person.pick("request-object");
    person.next_to(Page::Outlook);
}

#[test]
fn from_welcome_to_sent_in_each_language() {
    for (language, deadline) in [("en", "24 December 2026"), ("de", "24. Dezember 2026")] {
        let mut person = Visit::new(language).open();
        walk_to_outlook(&mut person);
        person.expect("band-very-likely");
        person.next_to(Page::Reasons);
        person.tick("reason-children-photos");
        let letter = person.letter();
        assert!(letter.contains(&person.say("letter-reason-children-photos")), "{letter}");
        person.next_to(Page::GoThere);
        person.button("button-copy-and-open");
        assert_eq!(person.page(), Page::OnForm);
        assert_eq!(person.desktop.clipboard().as_deref(), Some(letter.as_str()));
        assert_eq!(person.desktop.opened(), [FACEBOOK_FORM]);
        person.expect("form-copied-now");
        person.button("button-have-sent");
        assert_eq!(person.page(), Page::Sent);
        let kept = person.desktop.kept();
        let [sent] = kept.sent.as_slice() else { panic!("one request was sent, not {:?}", kept.sent) };
        assert_eq!(
            (sent.matter, sent.request, sent.on),
            (Matter::Own(Account::Facebook), Request::Object, TODAY)
        );
        assert_eq!(sent.text, letter);
        person.expect_words(deadline);
    }
}
