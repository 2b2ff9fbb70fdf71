//! Forms, settings and ways lie on Meta's own hosts: nobody may slip in a form that only looks like Meta's.

use super::{Check, Facts, Spot};
use crate::knowledge::{Kind, is_metas_host};

pub(super) static CHECK: Check = Check::error("host-not-listed", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let k = &facts.knowledge;
    let forms = k.forms.iter().map(|form| (Kind::Form, &form.id, &form.url));
    let switches = k.switches.iter().filter_map(|switch| Some((Kind::Switch, &switch.id, switch.opens.as_ref()?)));
    let addresses = forms.chain(switches).filter(|(_, _, url)| !host(url).is_some_and(|host| is_metas_host(&host)));
    let paths = k.paths.iter().map(|path| (Kind::Path, &path.id, &path.host));
    let hosts = paths.filter(|(_, _, host)| !is_metas_host(host));
    addresses.chain(hosts).map(|(kind, id, what)| facts.spot(kind, id, what, what)).collect()
}

fn host(address: &str) -> Option<String> {
    url::Url::parse(address).ok()?.host_str().map(ToOwned::to_owned)
}
