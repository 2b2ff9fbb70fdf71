//! A controller's domain is one that it registered itself. `com` or `co.uk` would make everybody's pages its own.

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("domain-too-wide", look);

/// A second part as short as this, before the two letters of a country, is the public half of a suffix (`co.uk`).
const SUFFIX_LENGTH: usize = 3;

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for controller in &facts.knowledge.controllers {
        for domain in controller.domains.iter().filter(|domain| !is_registered(domain)) {
            spots.push(facts.spot(Kind::Controller, controller.id.as_str(), &format!("\"{domain}\""), domain));
        }
    }
    spots
}

fn is_registered(domain: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
    let parts: Vec<&str> = domain.split('.').collect();
    let is_spelt = parts.iter().all(|part| !part.is_empty() && part.chars().all(is_sign));
    is_spelt
        && match parts.as_slice() {
            [] | [_] => false,
            [second, first] => first.len() > 2 || second.len() > SUFFIX_LENGTH,
            _ => true,
        }
}
