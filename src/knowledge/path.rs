//! Ways through a company's screens to a form, click by click.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, Message, links, whose};
use super::kind::Kind;
use super::labels::Labels;
use super::mark::Mark;
use super::scene::{Device, Scene};
use super::scope_pattern::{ScopePattern, concerns};
use super::subject::{ControllerId, Subject};
use super::when::Seen;

/// One click on the way to a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The Fluent id of the sentence that says where on the screen to look.
    pub screen: String,
    /// The exact label to choose, by the language of the person's account; empty where it is a picture.
    #[serde(default)]
    pub choose: Labels,
    /// Other labels seen for the same thing, by language.
    #[serde(default)]
    pub variants: Vec<Labels>,
    /// The picture.
    pub scene: Scene,
}

/// A way through a company's screens to a form, as seen at some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// Stable id.
    pub id: String,
    /// The device.
    pub device: Device,
    /// Whose screens they are, where no product tells it.
    #[serde(default)]
    pub controller: Option<ControllerId>,
    /// What the form at its end is for, and where it was seen.
    pub scopes: Vec<ScopePattern>,
    /// Regions it was seen in.
    pub regions: Vec<String>,
    /// The page shown in the drawn browser's address line.
    pub host: String,
    /// The form it ends on.
    pub form: String,
    /// When it was last seen.
    pub seen: Seen,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Where it was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Path {
    /// Whether it is for a subject.
    #[must_use]
    pub fn concerns(&self, subject: &Subject) -> bool {
        concerns(self.controller.as_ref(), &self.scopes, subject)
    }
}

impl Fact for Path {
    const KIND: Kind = Kind::Path;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        let regions = links(Kind::Region, &self.regions).chain(whose(self.controller.as_ref(), &self.scopes));
        regions.chain(links(Kind::Form, [&self.form])).collect()
    }

    fn messages(&self) -> Vec<Message> {
        self.steps.iter().map(|step| Message::named(&step.screen)).collect()
    }
}
