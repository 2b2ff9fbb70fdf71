//! Every address is plain `https` to a named host: nothing else is ever opened.

use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::error("url-not-https", look);

/// The fields that hold addresses.
const FIELDS: [&str; 4] = ["url", "website", "complaint", "opens"];

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for record in facts.records() {
        for text in record.texts.iter().filter(|text| text.is_in(&FIELDS) && !is_plain_https(&text.value)) {
            spots.push(facts.spot(record.kind, &record.id, &text.value, &text.value));
        }
    }
    spots
}

fn is_plain_https(address: &str) -> bool {
    url::Url::parse(address).is_ok_and(|url| {
        url.scheme() == "https"
            && url.username().is_empty()
            && url.password().is_none()
            && url.port().is_none()
            && url.domain().is_some_and(|host| host.contains('.'))
            && !address.contains(char::is_whitespace)
    })
}
