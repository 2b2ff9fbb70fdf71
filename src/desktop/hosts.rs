//! The one place that decides whether an address may be opened.
//!
//! It knows the hosts that the facts name: the controllers' own domains with everything below them, and each source,
//! authority and setting by its exact host. It never opens anything, and never trusts a text: an address is parsed
//! first, and what is opened is the parsed address.

use std::collections::BTreeSet;

use url::Url;

use super::DesktopError;
use crate::knowledge::{Host, Knowledge, is_within, without_www};

/// The hosts that may be opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hosts {
    /// Single hosts, without `www.`; with it they are the same.
    exact: BTreeSet<String>,
    /// Domains that count with all their subdomains.
    domains: BTreeSet<String>,
}

impl Hosts {
    /// Collects the hosts of all records.
    #[must_use]
    pub fn from_knowledge(knowledge: &Knowledge) -> Self {
        let sources = knowledge.sources.iter().map(|source| &source.url);
        let authorities = knowledge.authorities.iter().flat_map(|body| [&body.website, &body.complaint]).flatten();
        let switches = knowledge.switches.iter().filter_map(|switch| switch.opens.as_ref());
        Self {
            exact: sources.chain(authorities).chain(switches).filter_map(|url| single_host(url)).collect(),
            domains: knowledge.controllers.iter().flat_map(|controller| controller.domains.clone()).collect(),
        }
    }

    /// Parses an address and lets it through only if it is plain `https` to a known host. Open what this returns,
    /// not what went in: a browser might read an odd text differently.
    ///
    /// # Errors
    /// [`DesktopError::Host`] with the address.
    pub fn check(&self, address: &str) -> Result<Url, DesktopError> {
        plain_https(address)
            .filter(|url| url.domain().is_some_and(|host| self.knows(host)))
            .ok_or_else(|| DesktopError::Host(address.to_owned()))
    }

    /// The host of an address as it can be shown beside a button, in the form the network uses (`xn--…`).
    #[must_use]
    pub fn host_of(address: &str) -> Option<String> {
        Host::of(address).map(|host| host.full().to_owned())
    }

    fn knows(&self, host: &str) -> bool {
        self.exact.contains(without_www(host)) || self.domains.iter().any(|domain| is_within(host, domain))
    }
}

/// An `https` address without a user name, a password or a port of its own.
fn plain_https(address: &str) -> Option<Url> {
    Url::parse(address).ok().filter(|url| {
        url.scheme() == "https" && url.username().is_empty() && url.password().is_none() && url.port().is_none()
    })
}

fn single_host(address: &str) -> Option<String> {
    Some(without_www(plain_https(address)?.domain()?).to_owned())
}
