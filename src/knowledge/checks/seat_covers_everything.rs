//! Somebody decides over the data of everybody: each controller has a seat for every place, for each of its products and
//! for what belongs to none.

use super::{Check, Facts, Spot};
use crate::knowledge::{Controller, Kind, ProductId};

pub(super) static CHECK: Check = Check::error("seat-covers-everything", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for controller in &facts.knowledge.controllers {
        let products = facts.knowledge.products.iter().filter(|product| product.controller == controller.id);
        let products = std::iter::once(None).chain(products.map(|product| Some(&product.id)));
        spots.extend(products.filter_map(|product| uncovered(facts, controller, product)));
    }
    spots
}

/// The first place without a seat: one is enough to mend all.
fn uncovered(facts: &Facts<'_>, controller: &Controller, product: Option<&ProductId>) -> Option<Spot> {
    let k = &facts.knowledge;
    let place = k.places.iter().find(|place| k.seat(controller, product, place).is_none())?;
    let product = product.map_or("", ProductId::as_str);
    let detail = format!("{} {product}", place.code);
    Some(facts.spot(Kind::Controller, controller.id.as_str(), "seats:", detail.trim_end()))
}
