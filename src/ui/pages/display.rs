//! Text size and colours.

use egui::Ui;

use super::{Head, Page};
use crate::saved::{Look, Preferences};
use crate::language::{Message, m};
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Choice};

const SIZES: [u16; 5] = [100, 125, 150, 175, 200];
static LOOKS: [(Look, Message<'static>); 4] = [
    (Look::System, m::look_system()),
    (Look::Light, m::look_light()),
    (Look::Dark, m::look_dark()),
    (Look::HighContrast, m::look_high_contrast()),
];

/// The page.
#[derive(Default)]
pub struct DisplayPage;

impl Page for DisplayPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: String::new(), title: cx.say(m::display_title()), lead: Some(cx.say(m::display_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let sizes = SIZES.map(|size| cx.say(m::display_size_value(size)));
        let picked =
            options_ui(ui, cx, &m::display_size(), &sizes, |index| SIZES.get(index) == Some(&cx.preferences.text_size));
        if let Some(size) = picked.and_then(|index| SIZES.get(index)) {
            cx.wish(Wish::Prefer(Preferences { text_size: *size, ..cx.preferences.clone() }));
        }
        widgets::gap(ui, 16.0);
        let looks = LOOKS.each_ref().map(|(_, id)| cx.say(id));
        let picked = options_ui(ui, cx, &m::display_look(), &looks, |index| {
            LOOKS.get(index).is_some_and(|(look, _)| *look == cx.preferences.look)
        });
        if let Some((look, _)) = picked.and_then(|index| LOOKS.get(index)) {
            cx.wish(Wish::Prefer(Preferences { look: *look, ..cx.preferences.clone() }));
        }
        widgets::gap(ui, 16.0);
        widgets::heading_ui(ui, &cx.say(m::display_motion()));
        let less_motion = cx.preferences.less_motion;
        if widgets::tick_row(ui, &cx.say(m::display_less_motion()), less_motion).clicked() {
            cx.wish(Wish::Prefer(Preferences { less_motion: !less_motion, ..cx.preferences.clone() }));
        }
    }
}

fn options_ui(
    ui: &mut Ui,
    cx: &Context<'_>,
    message: &Message<'static>,
    words: &[String],
    is_selected: impl Fn(usize) -> bool,
) -> Option<usize> {
    let options: Vec<Choice<'_>> = words
        .iter()
        .enumerate()
        .map(|(index, title)| Choice { title, selected: is_selected(index), ..Choice::default() })
        .collect();
    let label = cx.say(message);
    widgets::heading_ui(ui, &label);
    widgets::gap(ui, 4.0);
    widgets::select_ui(ui, message.id(), &label, &options)
}
