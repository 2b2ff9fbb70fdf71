//! What do you want Meta to do?

use egui::Ui;

use super::{Footer, Head, PageUi};
use crate::answers::Answers;
use crate::flow;
use crate::knowledge::{About, Offered, Request as Wish};
use crate::ui::view::View;
use crate::ui::widgets::{self, Choice, Tone};

const WISHES: [(Wish, &str, &str); 4] = [
    (Wish::Object, "request-object", "request-object-says"),
    (Wish::Access, "request-access", "request-access-says"),
    (Wish::Delete, "request-delete", "request-delete-says"),
    (Wish::Other, "request-other", "request-other-says"),
];

/// The page.
pub struct Request;

impl PageUi for Request {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: super::caption(view), title: view.say("request-title"), lead: Some(view.say("request-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let texts: Vec<(String, String)> =
            WISHES.iter().map(|(_, title, says)| (view.say(title), view.say(says))).collect();
        let badge = view.say("request-object-badge");
        let choices: Vec<Choice<'_>> = WISHES
            .iter()
            .zip(&texts)
            .map(|((wish, ..), (title, says))| Choice {
                title,
                badge: (*wish == Wish::Object).then_some(badge.as_str()),
                explanation: Some(says),
                selected: view.answers.request == Some(*wish),
                error: false,
            })
            .collect();
        let picked = widgets::radio_group(ui, "request", &view.say("request-title"), &choices);
        if let Some((wish, ..)) = picked.and_then(|index| WISHES.get(index)) {
            view.answers.request = Some(*wish);
        }
        if let Some(limits) = view.answers.request.and_then(|wish| limits(view, wish)) {
            widgets::gap(ui, 16.0);
            widgets::callout(ui, Tone::Note, None, &view.say(limits), |_| {});
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::next(view, view.answers.request.is_some(), "request-need")
    }
}

/// What the picked request does not do, for these answers.
fn limits(view: &View<'_>, wish: Wish) -> Option<&'static str> {
    let answers = Answers { request: Some(wish), ..view.answers.clone() };
    let offer = flow::offer(&answers, view.knowledge())?;
    match (wish, offer.about) {
        _ if offer.general_tool => Some("request-general-tool"),
        (Wish::Access | Wish::Delete, About::ThirdParty) if offer.offered == Offered::Refused => {
            Some("request-not-offered")
        }
        _ if offer.forms.is_empty() => Some("request-no-form"),
        (Wish::Object, _) => Some("request-object-limits"),
        _ => None,
    }
}
