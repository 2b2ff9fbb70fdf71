//! A picture in words: which sentence a screen reader says, and what it fills in.
//!
//! The sentences are Fluent messages; this only names them.

use crate::knowledge::{Device, View};

use super::Picture;

/// A Fluent message and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description<'a> {
    /// The message: `picture-<view>-computer` or `picture-<view>-phone`.
    pub id: String,
    /// `$device`: `computer`, `android` or `iphone`.
    pub device: &'static str,
    /// `$label`: the words to choose; empty where there are none.
    pub label: &'a str,
    /// `$labelled`: `yes` or `no`.
    pub labelled: &'static str,
    /// `$landmark`: the heading above; empty where there is none.
    pub landmark: &'a str,
    /// `$under`: `yes` or `no`.
    pub under: &'static str,
    /// `$host`: the address shown.
    pub host: &'a str,
    /// `$row`: which row or paragraph it is, counted from 1.
    pub row: u16,
    /// `$number`: the step.
    pub number: usize,
}

impl<'a> Description<'a> {
    /// The arguments that are words.
    #[must_use]
    pub fn texts(&self) -> [(&'static str, &'a str); 6] {
        [
            ("device", self.device),
            ("label", self.label),
            ("labelled", self.labelled),
            ("landmark", self.landmark),
            ("under", self.under),
            ("host", self.host),
        ]
    }

    /// The arguments that are numbers.
    #[must_use]
    pub fn numbers(&self) -> [(&'static str, usize); 2] {
        [("row", usize::from(self.row)), ("number", self.number)]
    }
}

/// The sentence for a picture.
#[must_use]
pub fn describe<'a>(picture: &Picture<'a>) -> Description<'a> {
    let device = match picture.device {
        Device::Computer => "computer",
        Device::Android => "android",
        Device::Iphone => "iphone",
    };
    let class = if picture.device == Device::Computer { "computer" } else { "phone" };
    Description {
        id: format!("picture-{}-{class}", slug(picture.scene.view)),
        device,
        label: picture.label.unwrap_or_default(),
        labelled: yes(picture.label.is_some()),
        landmark: picture.landmark.unwrap_or_default(),
        under: yes(picture.landmark.is_some()),
        host: picture.host,
        row: u16::from(picture.scene.position) + 1,
        number: picture.number,
    }
}

const fn yes(known: bool) -> &'static str {
    if known { "yes" } else { "no" }
}

const fn slug(view: View) -> &'static str {
    match view {
        View::AccountPicture => "account-picture",
        View::MenuButton => "menu-button",
        View::Menu => "menu",
        View::List => "list",
        View::SideList => "side-list",
        View::Cards => "cards",
        View::TextLink => "text-link",
        View::Option => "option",
        View::TextField => "text-field",
        View::MailField => "mail-field",
        View::Submit => "submit",
        View::MailCode => "mail-code",
        View::Search => "search",
    }
}
