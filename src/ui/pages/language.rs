//! The language of the interface.

use egui::Ui;

use super::{Footer, Head, PageUi};
use crate::answers::Preferences;
use crate::language::LANGUAGES;
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Choice};

/// The page.
pub struct Language;

impl PageUi for Language {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: String::new(), title: view.say("language-title"), lead: Some(view.say("language-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let options: Vec<Choice<'_>> = LANGUAGES
            .iter()
            .map(|language| Choice {
                title: language.own_name,
                selected: language.tag == view.words.tag(),
                ..Choice::default()
            })
            .collect();
        let picked = widgets::select_ui(ui, "language", &view.say("language-title"), &options);
        if let Some(language) = picked.and_then(|index| LANGUAGES.get(index)) {
            let language = Some(language.tag.to_owned());
            view.ask(Command::Prefer(Preferences { language, ..view.preferences.clone() }));
        }
        widgets::gap(ui, 16.0);
        widgets::small_ui(ui, &view.say("language-waiting"));
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}
