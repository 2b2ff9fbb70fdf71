//! Whatever state the app starts with, it shows a page.

use proptest::prelude::*;
use right_to_object::app::{Start, Wizard};
use right_to_object::desktop::hosts::Hosts;
use right_to_object::flow::PageId;
use right_to_object::knowledge::Facts;

use crate::any::{cases, knowledge, left, today};
use crate::left::Left;

/// Starts the app with this on the disk, goes on where it stopped, and paints a few frames of the page it comes to.
fn shown(left: Left) {
    let page = left.settings.page.as_deref().and_then(PageId::from_name).unwrap_or_default();
    let answers = left.answers.clone();
    let desktop = left.desktop(Hosts::from_knowledge(knowledge()));
    let mut wizard = Wizard::new(desktop, Facts::BUILTIN, Start::default());
    let mut has_jumped = false;
    let mut harness =
        egui_kittest::Harness::builder().with_size([900.0, 640.0]).allow_missing_glyphs().build_ui(move |ui| {
            if !std::mem::replace(&mut has_jumped, true) {
                wizard.jump(page, answers.clone());
            }
            wizard.ui(ui, today());
        });
    harness.run_steps(2);
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_state_is_shown(left in left()) {
        shown(left);
    }
}
