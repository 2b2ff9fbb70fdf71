//! Own posts, or information from elsewhere?

use egui::Ui;

use super::{Footer, Head, Page};
use crate::cases::Topic;
use crate::flow::PageId;
use crate::ui::context::{Answer, Context, Wish};
use crate::ui::widgets::{self, Choice};

const TOPICS: [(Topic, &str, &str); 3] = [
    (Topic::Own, "about-own", "about-own-examples"),
    (Topic::ThirdParty, "about-third-party", "about-third-party-examples"),
    (Topic::Both, "about-both", "about-both-examples"),
];

/// The page.
#[derive(Default)]
pub struct AboutPage;

impl Page for AboutPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say("about-title"), lead: Some(cx.say("about-lead")) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let texts: Vec<(String, String)> =
            TOPICS.iter().map(|(_, title, examples)| (cx.say(title), cx.say(examples))).collect();
        let badge = cx.say("about-own-badge");
        let choices: Vec<Choice<'_>> = TOPICS
            .iter()
            .zip(&texts)
            .map(|((topic, ..), (title, examples))| Choice {
                title,
                badge: (*topic == Topic::Own).then_some(badge.as_str()),
                explanation: Some(examples),
                selected: cx.answers.topic == Some(*topic),
                error: false,
            })
            .collect();
        let picked = widgets::radio_group(ui, &cx.say("about-title"), &choices);
        if let Some((topic, ..)) = picked.and_then(|index| TOPICS.get(index)) {
            cx.answer(Answer::Topic(*topic));
        }
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &cx.say("about-trained-on")).clicked() {
            cx.wish(Wish::Show(PageId::TrainedOn));
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, cx.answers.topic.is_some(), "about-need")
    }
}
