//! Every fact that is spoken of has its sentence in every language.

use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::error("message-missing", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for record in facts.records() {
        for message in &record.messages {
            for language in facts.circumstances.languages.iter().filter(|language| !(language.has)(&message.id)) {
                let detail = format!("{} ({})", message.id, language.tag);
                spots.push(facts.spot(record.kind, &record.id, &format!("\"{}\"", message.named), &detail));
            }
        }
    }
    spots
}
