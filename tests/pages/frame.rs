//! The frame round every page, on real ones: where the focus is, what waits, what is below, and what a narrow or low
//! window does with it.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use right_to_object::cases::Answers;
use right_to_object::flow::PageId;

use crate::left::Left;
use crate::wizard::{Person, SMALL, Visit, objection};

/// A page in a window of this size, with text of this size in percent.
fn at(page: PageId, answers: Answers, size: [f32; 2], percent: u16) -> Person {
    let mut left = Left::at(page, answers.clone());
    left.settings.preferences.text_size = percent;
    let mut person = Visit::new("en").size(size).left(left).open();
    person.jump(page, answers);
    person
}

#[test]
fn tab_goes_on_from_the_title_and_back_into_the_rail() {
    let mut person = at(PageId::Request, objection("DE"), [1000.0, 700.0], 100);
    assert!(person.find(Role::Heading, "What do you want Meta to do?").is_focused());
    person.harness.key_press(Key::Tab);
    person.harness.run();
    assert!(person.find(Role::RadioButton, "Object or restrict").is_focused());
    person.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    person.harness.run();
    assert!(person.find(Role::Button, "English").is_focused(), "the title is passed by once it was left");
}

#[test]
fn a_button_that_waits_can_not_be_pressed() {
    let mut person = at(PageId::Place, Answers::default(), [1000.0, 700.0], 100);
    assert!(!person.can_press("Next"));
    person.press(Role::Button, "Next");
    assert_eq!(person.page(), PageId::Place);
}

#[test]
fn more_below_leads_to_the_end_and_then_goes() {
    let mut person = at(PageId::Outlook, objection("DE"), [1000.0, 700.0], 100);
    for _ in 0..20 {
        let Some(more) = person.harness.query_by_role_and_label(Role::Button, "More below") else { break };
        more.click();
        person.harness.run();
    }
    assert!(!person.has(Role::Button, "More below"));
    let last = person.find(Role::Button, "All sources").rect();
    assert!(last.bottom() < 616.0, "the last button is in sight: {last:?}");
}

#[test]
fn the_menu_of_a_narrow_window_holds_the_rest_of_the_rail() {
    let mut person = at(PageId::Outlook, objection("DE"), SMALL, 200);
    assert!(!person.has(Role::Button, "Text size"));
    assert_eq!(person.find(Role::Button, "Menu").accesskit_node().data().is_expanded(), Some(false));
    person.press(Role::Button, "Menu");
    for name in ["About you", "Text size", "English"] {
        assert!(person.has(Role::Button, name), "{name}");
    }
    person.picture("menu");
}

#[test]
fn the_focus_is_seen() {
    let mut person = at(PageId::Place, Answers::default(), [1000.0, 700.0], 100);
    person.find(Role::TextInput, "Country").focus();
    person.harness.run();
    person.picture("focus");
}

#[test]
fn a_low_window_lets_the_footer_scroll_along() {
    let mut person = at(PageId::Request, objection("DE"), [900.0, 240.0], 200);
    assert!(person.find(Role::Button, "Next").rect().bottom() > 240.0, "it begins below the window");
    person.next_to(PageId::Outlook);
}
