//! A page is one source or one form, so that two records never seem to be two independent ones.

use std::collections::BTreeSet;

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("url-twice", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let k = &facts.knowledge;
    let sources = k.sources.iter().map(|source| (Kind::Source, &source.id, &source.url));
    let forms = k.forms.iter().map(|form| (Kind::Form, &form.id, &form.url));
    let mut seen = BTreeSet::new();
    let twice = sources.chain(forms).filter(|(kind, _, url)| !seen.insert((*kind, url.trim_end_matches('/'))));
    twice.map(|(kind, id, url)| facts.spot(kind, id, url, url)).collect()
}
