//! A person who is sent to an authority needs a way to reach it.

use super::{Check, Facts, Spot};
use crate::knowledge::{Authority, Kind};

pub(super) static CHECK: Check = Check::warning("authority-without-website", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let is_out_of_reach = |body: &&Authority| body.website.is_none() && body.complaint.is_none() && body.email.is_none();
    let bodies = facts.knowledge.authorities.iter().filter(is_out_of_reach);
    bodies.map(|body| facts.spot(Kind::Authority, &body.id, "", &body.name)).collect()
}
