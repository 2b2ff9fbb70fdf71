//! Recognises an address of one of Meta's forms, however it was written down: an old link, a link for phones, a link
//! in another language. Retired forms are recognised too, so that the app can say what became of them.

use url::Url;

use super::{Form, Knowledge};

/// Meta's own domains. Everything below them is Meta's too. They stand here, apart from the facts, on purpose: whoever
/// mends a form by hand can't make a look-alike Meta's by the same change.
const META_DOMAINS: [&str; 7] =
    ["facebook.com", "instagram.com", "meta.com", "meta.ai", "threads.com", "threads.net", "whatsapp.com"];

/// The fewest digits by which a part of an address is taken for the number of a form.
const NUMBER_LENGTH: usize = 10;

/// Facebook sends people to other pages, and to its own, over this one; the true address stands behind `u=`.
const REDIRECT: &str = "/l.php";

/// The form that an address leads to, in use or retired; none where it is no form that we know.
#[must_use]
pub fn recognise<'k>(knowledge: &'k Knowledge, address: &str) -> Option<&'k Form> {
    let wanted = behind_redirect(metas_address(address)?)?;
    let find = |is_same: &dyn Fn(&Url) -> bool| {
        knowledge.forms.iter().find(|form| metas_address(&form.url).is_some_and(|url| is_same(&url)))
    };
    match number(&wanted) {
        Some(wanted) => find(&|url| number(url).as_ref() == Some(&wanted)),
        None => find(&|url| page(url) == page(&wanted)),
    }
}

/// Whether a host is one of Meta's.
#[must_use]
pub fn is_metas_host(host: &str) -> bool {
    owner(host).is_some()
}

/// Parses an address, with or without `https://`, if it is on one of Meta's hosts.
fn metas_address(address: &str) -> Option<Url> {
    let address = address.trim();
    let has_scheme =
        address.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("http")) && address.contains("://");
    let url = if has_scheme { Url::parse(address) } else { Url::parse(&format!("https://{address}")) }.ok()?;
    url.host_str().is_some_and(is_metas_host).then_some(url)
}

fn behind_redirect(url: Url) -> Option<Url> {
    if url.path() != REDIRECT {
        return Some(url);
    }
    let target = url.query_pairs().find(|(name, _)| name == "u")?.1.into_owned();
    metas_address(&target)
}

/// The number of the form in an address.
fn number(url: &Url) -> Option<String> {
    let is_number = |part: &&str| part.len() >= NUMBER_LENGTH && part.chars().all(|sign| sign.is_ascii_digit());
    url.path_segments()?.find(is_number).map(ToOwned::to_owned)
}

/// What makes two addresses the same page: the owner, the service where it is one of its own, and the path.
fn page(url: &Url) -> Option<(&'static str, Option<String>, String)> {
    let host = url.host_str()?;
    let owner = owner(host)?;
    let path = url.path().trim_end_matches('/').to_ascii_lowercase();
    Some((owner, service(host, owner), path))
}

fn owner(host: &str) -> Option<&'static str> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    META_DOMAINS
        .into_iter()
        .find(|domain| host.strip_suffix(domain).is_some_and(|below| below.is_empty() || below.ends_with('.')))
}

/// `help` of `help.meta.com`. Prefixes for phones (`m`, `mbasic`), languages (`de-de`) and `www` are no service.
fn service(host: &str, owner: &str) -> Option<String> {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let below = host.strip_suffix(owner)?.trim_end_matches('.');
    let is_language = below.len() == 5 && below.as_bytes().get(2) == Some(&b'-');
    let is_plain = below.is_empty() || is_language || ["www", "m", "mbasic", "touch", "web"].contains(&below);
    (!is_plain).then(|| below.to_owned())
}
