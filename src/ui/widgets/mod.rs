//! The handful of widgets that every page is made of.
//!
//! They know the theme and how each thing is said to a screen reader: role, name, description, state. All words come
//! in as arguments; what was done comes out. None of them decides what happens next or keeps an answer.

mod button;
mod choice;
mod companion;
mod field;
mod footer;
mod frame;
mod frame_model;
mod icon;
mod logo;
mod outlook;
mod paint;
mod place;
mod qr;
mod rail;
mod search;
mod step;
mod surface;
mod text;
mod welcome;
mod welcome_picture;
mod words_bar;

pub use button::{Button, Kind, link_button, primary_button, second_button, small_button, waiting_button};
pub use choice::{Choice, Pick, check_group, chip, choice_card, radio_group, segmented, select_ui, tick_row};
pub use companion::{CompanionFrame, CompanionResponse};
pub use field::{TextArea, selected_text_ui};
pub use frame_model::{FrameResponse, Next, PageFrame, RailModel, Section, SectionState};
pub use icon::Icon;
pub use logo::paint_mark;
pub use outlook::{OutlookCard, Reason, SourceLink, outlook_gauge, reason_row, source_link};
pub use place::name_window;
pub use qr::QrPicture;
pub use search::{ResultRow, SearchField, SearchResponse, result_list};
pub use step::{StepItem, step_item};
pub use surface::{
    Mark, Tone, callout, card, card_with, columns_ui, copied_note, error_line, letter_preview, row_ui, suggestion,
    timeline_item, timeline_item_with_action,
};
pub use text::{
    Part, body_ui, caption_ui, card_heading_ui, display_ui, explain_ui, gap, heading_ui, heading_with_count, label_ui,
    lead_ui, parts_ui, rule_ui, small_ui, source_note, text_ui, title_ui,
};
pub use welcome::WelcomeFrame;
pub use welcome_picture::welcome_picture;
pub use words_bar::{both_ends, words_bar};
