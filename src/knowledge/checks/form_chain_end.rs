//! Where the best form for one's own content does not open, the last thing to try is Meta's general page, which is
//! open to everybody; where no better form is known it comes first. General tools (download, deletion) need neither.

use super::{Check, Facts, Spot};
use crate::knowledge::{About, Kind, Offer};

pub(super) static CHECK: Check = Check::error("form-chain-end", look);

const GENERAL: &str = "privacy-rights-request";

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let breaks_off = |offer: &&Offer| {
        let ends = [offer.forms.first(), offer.forms.last()];
        offer.about == About::Own && !offer.general_tool && ends.into_iter().flatten().all(|form| form != GENERAL)
            && !offer.forms.is_empty()
    };
    let offers = facts.knowledge.offers.iter().filter(breaks_off);
    offers.map(|offer| facts.spot(Kind::Offer, &offer.id, "forms:", &offer.forms.join(", "))).collect()
}
