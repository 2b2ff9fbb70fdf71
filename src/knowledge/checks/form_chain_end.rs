//! Where the best form for one's own content does not open, the last thing to try is Meta's general page, which is
//! open to everybody. General tools (download, deletion) need no such end.

use super::{Check, Facts, Spot};
use crate::knowledge::{About, Kind, Offer};

pub(super) static CHECK: Check = Check::error("form-chain-end", look);

const LAST: &str = "privacy-rights-request";

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let breaks_off = |offer: &&Offer| {
        offer.about == About::Own && !offer.general_tool && offer.forms.last().is_some_and(|form| form != LAST)
    };
    let offers = facts.knowledge.offers.iter().filter(breaks_off);
    offers.map(|offer| facts.spot(Kind::Offer, &offer.id, "forms:", &offer.forms.join(", "))).collect()
}
