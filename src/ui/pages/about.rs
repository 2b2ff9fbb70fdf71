//! Own posts, or information from elsewhere?

use egui::Ui;

use super::{Footer, Head, PageUi};
use crate::answers::Topic;
use crate::ui::view::{Command, SidePage, View};
use crate::ui::widgets::{self, Choice};

const TOPICS: [(Topic, &str, &str); 3] = [
    (Topic::Own, "about-own", "about-own-examples"),
    (Topic::ThirdParty, "about-third-party", "about-third-party-examples"),
    (Topic::Both, "about-both", "about-both-examples"),
];

/// The page.
pub struct About;

impl PageUi for About {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: super::caption(view), title: view.say("about-title"), lead: Some(view.say("about-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let texts: Vec<(String, String)> =
            TOPICS.iter().map(|(_, title, examples)| (view.say(title), view.say(examples))).collect();
        let badge = view.say("about-own-badge");
        let choices: Vec<Choice<'_>> = TOPICS
            .iter()
            .zip(&texts)
            .map(|((topic, ..), (title, examples))| Choice {
                title,
                badge: (*topic == Topic::Own).then_some(badge.as_str()),
                explanation: Some(examples),
                selected: view.answers.topic == Some(*topic),
                error: false,
            })
            .collect();
        let picked = widgets::radio_group(ui, "topic", &view.say("about-title"), &choices);
        if let Some((topic, ..)) = picked.and_then(|index| TOPICS.get(index)) {
            view.answers.topic = Some(*topic);
        }
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &view.say("about-trained-on")).clicked() {
            view.ask(Command::ShowSide(SidePage::TrainedOn));
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::next(view, view.answers.topic.is_some(), "about-need")
    }
}
