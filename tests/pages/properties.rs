//! Whatever state the app starts with, it shows a page.

use proptest::prelude::*;
use right_to_object::answers::Saved;
use right_to_object::app::{Start, Wizard};
use right_to_object::desktop::Loaded;
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::Recorded;
use right_to_object::knowledge::Facts;

use crate::any::{cases, knowledge, saved, today};

/// Starts the app with this state, goes on where it stopped, and paints a few frames.
fn shown(saved: Saved) {
    let desktop = Recorded::new(Hosts::from_knowledge(knowledge()))
        .starting_with(Loaded { saved: saved.clone(), ..Loaded::default() });
    let mut wizard = Wizard::new(desktop, Facts::BUILTIN, Start::default());
    let mut has_jumped = false;
    let mut harness =
        egui_kittest::Harness::builder().with_size([900.0, 640.0]).allow_missing_glyphs().build_ui(move |ui| {
            if !std::mem::replace(&mut has_jumped, true) {
                wizard.jump(saved.page, saved.answers.clone());
            }
            wizard.ui(ui, today());
        });
    harness.run_steps(2);
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_state_is_shown(saved in saved()) {
        shown(saved.cleaned());
    }
}
