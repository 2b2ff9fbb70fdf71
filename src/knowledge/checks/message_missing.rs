//! Every fact that is spoken of has its sentence in every language.

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("message-missing", look);

/// A message that a record needs: its kind and id, what names it in the file, and the id of the message.
type Need<'a> = (Kind, &'a str, &'a str, String);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (kind, record, named, message) in needs(facts) {
        for language in facts.circumstances.languages.iter().filter(|language| !(language.has)(&message)) {
            let detail = format!("{message} ({})", language.tag);
            spots.push(facts.spot(kind, record, &format!("\"{named}\""), &detail));
        }
    }
    spots
}

fn needs<'a>(facts: &'a Facts<'_>) -> Vec<Need<'a>> {
    let k = &facts.knowledge;
    let mut needs: Vec<Need<'a>> = Vec::new();
    for source in &k.sources {
        needs.extend(source.label.iter().map(|label| (Kind::Source, source.id.as_str(), label.as_str(), label.clone())));
    }
    for offer in &k.offers {
        let evidence = offer.evidence.iter().map(|evidence| evidence.id.as_str());
        needs.extend(evidence.map(|id| (Kind::Offer, offer.id.as_str(), id, format!("outlook-{id}"))));
    }
    for path in &k.paths {
        let screens = path.steps.iter().map(|step| step.screen.as_str());
        needs.extend(screens.map(|screen| (Kind::Path, path.id.as_str(), screen, screen.to_owned())));
    }
    for reason in &k.reasons {
        let id = reason.id.as_str();
        let messages = [format!("reason-{id}"), format!("letter-reason-{id}"), format!("letter-reason-{id}-short")];
        needs.extend(messages.map(|message| (Kind::Reason, id, id, message)));
    }
    for switch in &k.switches {
        let messages = ["", "-does", "-limits", "-where"].map(|part| format!("switch-{}{part}", switch.id));
        needs.extend(messages.map(|message| (Kind::Switch, switch.id.as_str(), switch.id.as_str(), message)));
    }
    for explainer in &k.explainers {
        let messages = ["title", "text"].map(|part| format!("trained-{}-{part}", explainer.id));
        needs.extend(messages.map(|message| (Kind::Explainer, explainer.id.as_str(), explainer.id.as_str(), message)));
    }
    needs
}
