//! Recognises an address of a form, however it was written down: an old link, a link for phones, a link in another
//! language. Retired forms are recognised too, so that the app can say what became of them.

use url::Url;

use super::collection::Knowledge;
use super::form::Form;

/// The fewest digits by which a part of an address is taken for the number of a form.
const NUMBER_LENGTH: usize = 10;

/// Some send people to other pages, and to their own, over a page with this path; the true address stands behind `u=`.
const REDIRECT: &str = "/l.php";

/// The form that an address leads to, in use or retired; none where it is no form that we know.
#[must_use]
pub fn recognise<'k>(knowledge: &'k Knowledge, address: &str) -> Option<&'k Form> {
    let own = |address: &str| Address::of(knowledge, address);
    let wanted = behind_redirect(own(address)?, own)?;
    let find = |is_same: &dyn Fn(&Address<'_>) -> bool| {
        knowledge.forms.iter().find(|form| own(&form.url).is_some_and(|address| is_same(&address)))
    };
    match wanted.number() {
        Some(number) => find(&|address| address.number() == Some(number)),
        None => find(&|address| address.page() == wanted.page()),
    }
}

/// An address on a controller's own host.
struct Address<'k> {
    url: Url,
    /// The controller's domain that the host lies in.
    domain: &'k str,
}

impl<'k> Address<'k> {
    /// Parses an address, with or without `https://`, if it is on a controller's own host.
    fn of(knowledge: &'k Knowledge, address: &str) -> Option<Self> {
        let address = address.trim();
        let has_scheme =
            address.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("http")) && address.contains("://");
        let url = if has_scheme { Url::parse(address) } else { Url::parse(&format!("https://{address}")) }.ok()?;
        let host = url.host_str()?.trim_end_matches('.');
        let domain = knowledge.owner_of(host)?.domain_of(host)?;
        Some(Self { url, domain })
    }

    /// The number of the form in an address.
    fn number(&self) -> Option<&str> {
        let is_number = |part: &&str| part.len() >= NUMBER_LENGTH && part.chars().all(|sign| sign.is_ascii_digit());
        self.url.path_segments()?.find(is_number)
    }

    /// What makes two addresses the same page: the domain, the service where it is one of its own, and the path.
    fn page(&self) -> (&'k str, Option<String>, String) {
        (self.domain, self.service(), self.url.path().trim_end_matches('/').to_ascii_lowercase())
    }

    /// `help` of `help.example.com`. Prefixes for phones (`m`, `mbasic`), languages (`de-de`) and `www` are no service.
    fn service(&self) -> Option<String> {
        let below = self.url.host_str()?.trim_end_matches('.').strip_suffix(self.domain)?.trim_end_matches('.');
        let is_language = below.len() == 5 && below.as_bytes().get(2) == Some(&b'-');
        let is_plain = below.is_empty() || is_language || ["www", "m", "mbasic", "touch", "web"].contains(&below);
        (!is_plain).then(|| below.to_owned())
    }
}

fn behind_redirect<'k>(address: Address<'k>, own: impl Fn(&str) -> Option<Address<'k>>) -> Option<Address<'k>> {
    if address.url.path() != REDIRECT {
        return Some(address);
    }
    let target = address.url.query_pairs().find(|(name, _)| name == "u")?.1.into_owned();
    own(&target)
}
