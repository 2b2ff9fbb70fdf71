//! A picture shows what the step says: a step without a label points at a picture on the screen, such as the three
//! lines of a menu; a step with a label does not.

use super::{Check, Facts, Spot};
use crate::knowledge::{Kind, View};

pub(super) static CHECK: Check = Check::error("path-has-scene", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for path in &facts.knowledge.paths {
        for step in path.steps.iter().filter(|step| step.choose.is_empty() && needs_label(step.scene.view)) {
            spots.push(facts.spot(Kind::Path, &path.id, &format!("\"{}\"", step.screen), &step.screen));
        }
    }
    spots
}

/// Whether the target of a view is known by its words.
fn needs_label(view: View) -> bool {
    match view {
        View::Menu
        | View::List
        | View::SideList
        | View::Cards
        | View::TextLink
        | View::Option
        | View::Submit
        | View::Search => true,
        View::AccountPicture | View::MenuButton | View::TextField | View::MailField | View::MailCode => false,
    }
}
