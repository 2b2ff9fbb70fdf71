//! The host of an address: the one place that takes it out of a text.

use std::fmt;

use url::Url;

/// A host as the network knows it: small letters, other scripts as `xn--…`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Host(String);

impl Host {
    /// The host of an address; none where the text is no address.
    #[must_use]
    pub fn of(address: &str) -> Option<Self> {
        Url::parse(address).ok()?.host_str().map(|host| Self(host.to_owned()))
    }

    /// The whole host, as the address line of a browser shows it.
    #[must_use]
    pub fn full(&self) -> &str {
        &self.0
    }

    /// The host without `www.`: with it, it is the same site.
    #[must_use]
    pub fn short(&self) -> &str {
        without_www(&self.0)
    }

    /// Whether it is this domain, or lies below it.
    #[must_use]
    pub fn is_within(&self, domain: &str) -> bool {
        is_within(&self.0, domain)
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.short())
    }
}

/// A host without `www.`.
#[must_use]
pub fn without_www(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

/// Whether a host is a domain or lies below it. A dot at either end is no host of ours.
#[must_use]
pub fn is_within(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| {
        rest.is_empty() || rest.strip_suffix('.').is_some_and(|below| below.split('.').all(|part| !part.is_empty()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_that_of_the_network() {
        let host = |address: &str| Host::of(address).map(|host| (host.full().to_owned(), host.to_string()));
        let named = |full: &str, short: &str| Some((full.to_owned(), short.to_owned()));
        assert_eq!(host("https://WWW.Example.org/help?x=1"), named("www.example.org", "example.org"));
        assert_eq!(host("https://me@example.org:8443/"), named("example.org", "example.org"));
        assert_eq!(host("https://ex\u{430}mple.org"), named("xn--exmple-4nf.org", "xn--exmple-4nf.org"));
        assert_eq!(host("example.org/help"), None);
        assert_eq!(host(""), None);
    }

    #[test]
    fn a_domain_has_what_lies_below_it_and_no_look_alike() {
        for (host, expected) in [
            ("example.org", true),
            ("help.example.org", true),
            ("a.b.example.org", true),
            ("notexample.org", false),
            ("example.org.", false),
            (".example.org", false),
            ("a..example.org", false),
            ("example.org.evil.net", false),
        ] {
            assert_eq!(is_within(host, "example.org"), expected, "{host}");
        }
    }
}
