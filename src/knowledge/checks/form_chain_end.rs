//! Where the best form for one's own content does not open, the last thing to try is the controller's general page,
//! which is open to everybody; where no better form is known it comes first. General tools (download, deletion) need
//! neither.

use super::{Check, Facts, Spot};
use crate::knowledge::{About, Kind, Offer};

pub(super) static CHECK: Check = Check::error("form-chain-end", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let k = &facts.knowledge;
    let is_general = |form: &String| k.controllers.iter().any(|all| all.last_resort.as_ref() == Some(form));
    let breaks_off = |offer: &&Offer| {
        let ends = [offer.forms.first(), offer.forms.last()];
        offer.about() == About::Own
            && !offer.general_tool
            && !offer.forms.is_empty()
            && !ends.into_iter().flatten().any(is_general)
    };
    let offers = k.offers.iter().filter(breaks_off);
    offers.map(|offer| facts.spot(Kind::Offer, &offer.id, "forms:", &offer.forms.join(", "))).collect()
}
