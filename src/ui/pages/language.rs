//! The language of the interface.

use egui::Ui;

use super::{Head, Page};
use crate::saved::Preferences;
use crate::language::{LANGUAGES, m};
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Choice};

/// The page.
#[derive(Default)]
pub struct LanguagePage;

impl Page for LanguagePage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: String::new(), title: cx.say(m::language_title()), lead: Some(cx.say(m::language_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let options: Vec<Choice<'_>> = LANGUAGES
            .iter()
            .map(|language| Choice {
                title: language.own_name,
                selected: language.tag == cx.words.tag(),
                ..Choice::default()
            })
            .collect();
        let picked = widgets::select_ui(ui, "language", &cx.say(m::language_title()), &options);
        if let Some(language) = picked.and_then(|index| LANGUAGES.get(index)) {
            let language = Some(language.tag.to_owned());
            cx.wish(Wish::Prefer(Preferences { language, ..cx.preferences.clone() }));
        }
        widgets::gap(ui, 16.0);
        widgets::small_ui(ui, &cx.say(m::language_waiting()));
    }
}
