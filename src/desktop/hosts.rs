//! The one place that decides whether an address may be opened.
//!
//! It knows the hosts that the facts name: Meta's own domains with everything below them, and each source,
//! authority and setting by its exact host. It never opens anything, and never trusts a text: an address is parsed
//! first, and what is opened is the parsed address.

use std::collections::BTreeSet;

use url::Url;

use super::DesktopError;
use crate::knowledge::Knowledge;

/// Domains longer than this in their second level are taken for names (`meta.com`), shorter ones for the public
/// half of a suffix (`co.uk`, `com.br`).
const SUFFIX_LENGTH: usize = 3;

/// The hosts that may be opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hosts {
    /// Single hosts, without `www.`; with it they are the same.
    exact: BTreeSet<String>,
    /// Domains that count with all their subdomains.
    domains: BTreeSet<String>,
}

impl Hosts {
    /// Collects the hosts of all records. Meta's domains are those that its forms are on.
    #[must_use]
    pub fn from_knowledge(knowledge: &Knowledge) -> Self {
        let sources = knowledge.sources.iter().map(|source| &source.url);
        let authorities = knowledge.authorities.iter().flat_map(|body| [&body.website, &body.complaint]).flatten();
        let switches = knowledge.switches.iter().filter_map(|switch| switch.opens.as_ref());
        let forms = knowledge.forms.iter().map(|form| &form.url);
        Self {
            exact: sources.chain(authorities).chain(switches).filter_map(|url| single_host(url)).collect(),
            domains: forms.filter_map(|url| own_domain(url)).collect(),
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
        Url::parse(address).ok()?.host_str().map(ToOwned::to_owned)
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

/// The domain its owner registered, by a simple rule: the last two parts, or three where the second last is as short
/// as in `co.uk`. A wrong guess is only ever too narrow.
fn own_domain(address: &str) -> Option<String> {
    let url = plain_https(address)?;
    let mut parts: Vec<&str> = url.domain()?.rsplit('.').take(3).collect();
    let [_, second, ..] = parts.as_slice() else { return None };
    if second.len() > SUFFIX_LENGTH {
        parts.truncate(2);
    }
    parts.reverse();
    Some(parts.join("."))
}

fn without_www(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| {
        rest.is_empty() || rest.strip_suffix('.').is_some_and(|below| below.split('.').all(|part| !part.is_empty()))
    })
}
