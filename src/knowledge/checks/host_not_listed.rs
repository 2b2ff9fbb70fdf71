//! Forms, settings and ways lie on the controller's own hosts: nobody may slip in a form that only looks like one.
//!
//! The domains stand in another file than forms, settings and ways. Whoever mends one of these by hand, and checks that
//! file, checks it against the domains that are part of the program.

use super::{Check, Facts, Spot};
use crate::knowledge::{Host, Kind};

pub(super) static CHECK: Check = Check::error("host-not-listed", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let k = &facts.knowledge;
    let is_own = |host: &str| k.owner_of(host).is_some();
    let forms = k.forms.iter().map(|form| (Kind::Form, &form.id, &form.url));
    let switches = k.switches.iter().filter_map(|switch| Some((Kind::Switch, &switch.id, switch.opens.as_ref()?)));
    let addresses =
        forms.chain(switches).filter(|(_, _, url)| !Host::of(url).is_some_and(|host| is_own(host.full())));
    let paths = k.paths.iter().map(|path| (Kind::Path, &path.id, &path.host));
    let hosts = paths.filter(|(_, _, host)| !is_own(host));
    addresses.chain(hosts).map(|(kind, id, what)| facts.spot(kind, id, what, what)).collect()
}
