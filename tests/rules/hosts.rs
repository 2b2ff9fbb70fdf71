//! Which addresses the app opens, and which it refuses.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use proptest::prelude::*;
use right_to_object::desktop::DesktopError;
use right_to_object::desktop::hosts::Hosts;
use right_to_object::knowledge::{Authority, Controller, Knowledge, Mark, Source, SourceKind, Switch};

const META: [&str; 4] = ["facebook.com", "instagram.com", "meta.com", "whatsapp.com"];

fn hosts() -> Hosts {
    let checked = "2026-11-23".parse().unwrap();
    Hosts::from_knowledge(&Knowledge {
        controllers: vec![Controller {
            id: "meta".parse().unwrap(),
            brand: "Meta".to_owned(),
            domains: META.into_iter().chain(["example.co.uk"]).map(str::to_owned).collect(),
            last_resort: None,
            sources: vec![],
            mark: Mark::Confirmed,
            checked,
            seats: vec![],
        }],
        sources: vec![Source {
            id: "law".to_owned(),
            url: "https://eur-lex.europa.eu/eli/reg/2016/679".to_owned(),
            kind: SourceKind::Official,
            label: None,
            seen: None,
            checked,
        }],
        authorities: vec![Authority {
            id: "dpc".to_owned(),
            name: "Data Protection Commission".to_owned(),
            name_en: None,
            website: Some("https://www.dataprotection.ie/".to_owned()),
            complaint: Some("https://forms.dataprotection.ie/contact".to_owned()),
            email: None,
            languages: vec![],
            sources: vec![],
            mark: Mark::Confirmed,
            checked,
        }],
        switches: vec![Switch {
            id: "feed".to_owned(),
            controller: None,
            scopes: vec![],
            regions: vec![],
            opens: Some("https://www.threads.com/settings".to_owned()),
            labels: vec![],
            helps_instead: false,
            seen: None,
            sources: vec![],
            mark: Mark::Confirmed,
            checked,
        }],
        ..Knowledge::default()
    })
}

#[test]
fn known_hosts_are_opened() {
    for address in [
        "https://facebook.com",
        "https://www.facebook.com/help/contact/1?x=1#y",
        "https://de-de.facebook.com/",
        "https://accountscenter.meta.com/",
        "HTTPS://WWW.FACEBOOK.COM/",
        "https://www.facebook.com:443/",
        "https://eur-lex.europa.eu/other",
        "https://www.eur-lex.europa.eu/",
        "https://dataprotection.ie/",
        "https://forms.dataprotection.ie/",
        "https://threads.com/",
        "https://example.co.uk/",
    ] {
        assert!(hosts().check(address).is_ok(), "{address}");
    }
}

#[test]
fn look_alikes_and_everything_else_are_refused() {
    for address in [
        "",
        "facebook.com",
        "//facebook.com",
        "http://www.facebook.com/",
        "javascript:alert(1)",
        "data:text/html,facebook.com",
        "file:///etc/passwd",
        "mailto:someone@facebook.com",
        "https://facebook.com.evil.example/",
        "https://facebook.com@evil.example/",
        "https://facebook.com:secret@evil.example/",
        "https://someone@facebook.com/",
        "https://someone:secret@facebook.com/",
        "https://facebook.com:8443/",
        "https://facebook.com./",
        "https://.facebook.com/",
        "https://a..facebook.com/",
        "https://notfacebook.com/",
        "https://facebook.co/",
        "https://facebook.comm/",
        "https://evil.example/facebook.com",
        "https://evil.example/?https://facebook.com",
        "https://evil.example\\.facebook.com/",
        "https://f\u{430}cebook.com/",
        "https://xn--fcebook-2fg.com/",
        "https://facebook\u{2024}com.evil.example/",
        "https://157.240.1.35/",
        "https://[2a03:2880::1]/",
        "https://localhost/",
        "https://europa.eu/",
        "https://evil.dataprotection.ie/",
        "https://www.www.dataprotection.ie/",
        "https://help.threads.com/",
        "https://co.uk/",
        "https://other.co.uk/",
    ] {
        assert_eq!(hosts().check(address), Err(DesktopError::Host(address.to_owned())), "{address}");
    }
}

#[test]
fn what_is_opened_is_the_parsed_address() {
    let opened = hosts().check("https:\\\\WWW.Facebook.com\\help\n").unwrap();
    assert_eq!(opened.as_str(), "https://www.facebook.com/help");
}

#[test]
fn nothing_is_opened_without_knowledge() {
    assert!(Hosts::default().check("https://www.facebook.com/").is_err());
}

#[test]
fn every_address_in_the_facts_can_be_opened() {
    let knowledge = Knowledge::builtin().unwrap();
    let hosts = Hosts::from_knowledge(knowledge);
    let authorities = knowledge.authorities.iter().flat_map(|body| [&body.website, &body.complaint]).flatten();
    let addresses = (knowledge.sources.iter().map(|source| &source.url))
        .chain(knowledge.forms.iter().map(|form| &form.url))
        .chain(knowledge.switches.iter().filter_map(|switch| switch.opens.as_ref()))
        .chain(authorities);
    let refused: Vec<&String> = addresses.filter(|address| hosts.check(address).is_err()).collect();
    assert!(refused.is_empty(), "refused: {refused:?}");
}

#[test]
fn the_host_is_shown_as_the_network_knows_it() {
    assert_eq!(Hosts::host_of("https://WWW.Facebook.com/help").as_deref(), Some("www.facebook.com"));
    assert_eq!(Hosts::host_of("https://f\u{430}cebook.com").as_deref(), Some("xn--fcebook-2fg.com"));
    assert_eq!(Hosts::host_of("not an address"), None);
}

fn is_listed(host: &str) -> bool {
    let exact = ["eur-lex.europa.eu", "dataprotection.ie", "forms.dataprotection.ie", "threads.com"];
    let below = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    exact.contains(&host.strip_prefix("www.").unwrap_or(host))
        || META.iter().any(|domain| below(domain))
        || below("example.co.uk")
}

proptest! {
    #[test]
    fn no_accepted_address_has_another_host(address in address()) {
        if let Ok(url) = hosts().check(&address) {
            prop_assert_eq!(url.scheme(), "https");
            prop_assert_eq!(url.port(), None);
            prop_assert!(url.username().is_empty() && url.password().is_none());
            prop_assert!(is_listed(url.host_str().unwrap()), "{}", url);
        }
    }
}

/// Texts that look like addresses: pieces of known hosts between everything that may confuse a parser.
fn address() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("facebook.com".to_owned()),
        Just("www.".to_owned()),
        Just("meta.com".to_owned()),
        Just("threads.com".to_owned()),
        Just("evil.example".to_owned()),
        "[.@:/\\\\?#%\t\n -]",
        "[a-z]{1,3}",
        "\\PC",
        Just("%2e".to_owned()),
        Just("\u{3002}".to_owned()),
    ];
    let scheme = prop_oneof![9 => Just("https://".to_owned()), 1 => "[a-z]{0,5}:?/{0,3}"];
    (scheme, prop::collection::vec(piece, 0..8)).prop_map(|(scheme, pieces)| scheme + &pieces.concat())
}
