//! A picture in words: which sentence a screen reader says, and what it fills in.
//!
//! The sentences are Fluent messages; this only chooses them.

use crate::knowledge::{Device, View};
use crate::language::{Message, m};

use super::Picture;

/// What the sentences take: whether there are words to choose, and a heading above.
struct Given<'a> {
    label: &'a str,
    labelled: &'static str,
    landmark: &'a str,
    row: u16,
    under: &'static str,
}

/// The sentence for a picture.
pub fn describe<'a>(picture: &Picture<'a>) -> Message<'a> {
    let given = Given {
        label: picture.label.unwrap_or_default(),
        labelled: yes(picture.label.is_some()),
        landmark: picture.landmark.unwrap_or_default(),
        row: u16::from(picture.scene.position) + 1,
        under: yes(picture.landmark.is_some()),
    };
    match picture.device {
        Device::Computer => on_computer(picture.scene.view, &given),
        Device::Android => on_phone(picture.scene.view, &given, "android"),
        Device::Iphone => on_phone(picture.scene.view, &given, "iphone"),
    }
}

fn on_computer<'a>(view: View, given: &Given<'a>) -> Message<'a> {
    let &Given { label, labelled, landmark, row, under } = given;
    match view {
        View::AccountPicture => m::picture_account_picture_computer(),
        View::MenuButton => m::picture_menu_button_computer(),
        View::Menu => m::picture_menu_computer(label, labelled, landmark, row, under),
        View::List => m::picture_list_computer(label, labelled, landmark, row, under),
        View::SideList => m::picture_side_list_computer(label, labelled, landmark, row, under),
        View::Cards => m::picture_cards_computer(label, labelled, landmark, row, under),
        View::TextLink => m::picture_text_link_computer(label, labelled, landmark, under),
        View::Option => m::picture_option_computer(label, labelled, landmark, row, under),
        View::TextField => m::picture_text_field_computer(label, labelled, landmark, under),
        View::MailField => m::picture_mail_field_computer(label, labelled, landmark, under),
        View::Submit => m::picture_submit_computer(label, labelled, landmark, under),
        View::MailCode => m::picture_mail_code_computer(label, labelled, landmark, under),
        View::Search => m::picture_search_computer(label, labelled, landmark, under),
    }
}

fn on_phone<'a>(view: View, given: &Given<'a>, device: &'static str) -> Message<'a> {
    let &Given { label, labelled, landmark, row, under } = given;
    match view {
        View::AccountPicture => m::picture_account_picture_phone(),
        View::MenuButton => m::picture_menu_button_phone(device),
        View::Menu => m::picture_menu_phone(label, labelled, landmark, row, under),
        View::List => m::picture_list_phone(label, labelled, landmark, row, under),
        View::SideList => m::picture_side_list_phone(label, labelled, landmark, row, under),
        View::Cards => m::picture_cards_phone(label, labelled, landmark, row, under),
        View::TextLink => m::picture_text_link_phone(label, labelled, landmark, under),
        View::Option => m::picture_option_phone(label, labelled, landmark, row, under),
        View::TextField => m::picture_text_field_phone(label, labelled, landmark, under),
        View::MailField => m::picture_mail_field_phone(label, labelled, landmark, under),
        View::Submit => m::picture_submit_phone(label, labelled, landmark, under),
        View::MailCode => m::picture_mail_code_phone(label, labelled, landmark, under),
        View::Search => m::picture_search_phone(label, labelled, landmark, under),
    }
}

const fn yes(known: bool) -> &'static str {
    if known { "yes" } else { "no" }
}
