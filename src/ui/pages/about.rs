//! Own posts, or information from elsewhere?

use egui::Ui;

use super::{Footer, Head, Page};
use crate::language::{Message, m};
use crate::cases::Topic;
use crate::flow::PageId;
use crate::ui::context::{Answer, Context, Wish};
use crate::ui::widgets::{self, Choice};

static TOPICS: [(Topic, Message<'static>); 3] =
    [(Topic::Own, m::about_own()), (Topic::ThirdParty, m::about_third_party()), (Topic::Both, m::about_both())];

/// The page.
#[derive(Default)]
pub struct AboutPage;

impl Page for AboutPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say(m::about_title()), lead: Some(cx.say(m::about_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let texts: Vec<(String, String)> =
            TOPICS.iter().map(|(topic, title)| (cx.say(title), examples(cx, *topic))).collect();
        let badge = cx.say(m::about_own_badge());
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
        let picked = widgets::radio_group(ui, "topic", &cx.say(m::about_title()), &choices);
        if let Some((topic, ..)) = picked.and_then(|index| TOPICS.get(index)) {
            cx.answer(Answer::Topic(*topic));
        }
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &cx.say(m::about_trained_on())).clicked() {
            cx.wish(Wish::Show(PageId::TrainedOn));
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, cx.answers.topic.is_some(), m::about_need())
    }
}

/// What people mean by it; of own content as they know it from this controller.
fn examples(cx: &Context<'_>, topic: Topic) -> String {
    match topic {
        Topic::Own => {
            let controller = cx.known().controller();
            controller.map(|all| cx.say_fact(&format!("controller-{}-own-examples", all.id))).unwrap_or_default()
        }
        Topic::ThirdParty => cx.say(m::about_third_party_examples()),
        Topic::Both => cx.say(m::about_both_examples()),
    }
}
