//! What a step's picture shows, as data: which window, which part of it, and where the target lies.
//!
//! The painter (`ui::illustration`) turns it into shapes. Words come from the step's own labels.

use serde::{Deserialize, Serialize};

use super::labels::Labels;

/// The device whose screen a path describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Device {
    /// A browser on a computer.
    Computer,
    /// The app on an Android phone.
    Android,
    /// The app on an iPhone.
    Iphone,
}

/// One picture: a view, the heading it lies under, and the row of the target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// What the window shows.
    pub view: View,
    /// The exact heading above the target, by language; empty where the screen has none.
    #[serde(default)]
    pub landmark: Labels,
    /// How many rows (or paragraphs) stand before the target; 0 is the first.
    #[serde(default)]
    pub position: u8,
}

/// The kinds of screens that paths lead through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum View {
    /// Any page; the account picture at the top is the target.
    AccountPicture,
    /// The three lines that open a phone's menu are the target.
    MenuButton,
    /// The menu under the account picture (computer) or the menu page with tiles (phone); a row is the target.
    Menu,
    /// A list of settings that fills the page (phone) or stands on the left (computer); a row is the target.
    List,
    /// A page with a list of topics on its left; a row of that list is the target.
    SideList,
    /// A page of cards; one card is the target.
    Cards,
    /// Running text with a link in it; the link is the target.
    TextLink,
    /// A question with answers to pick; one answer is the target.
    Option,
    /// A form; its large text field is the target.
    TextField,
    /// A form; its e-mail field is the target.
    MailField,
    /// A form; its send button is the target.
    Submit,
    /// An e-mail with a numeric code; the code is the target.
    MailCode,
    /// A page's search field is the target.
    Search,
}
