//! What do you want Meta to do?

use egui::Ui;

use super::{Footer, Head, Page};
use crate::cases::Answers;
use crate::flow::Known;
use crate::knowledge::{About, Offered, Request};
use crate::ui::context::{Answer, Context};
use crate::ui::widgets::{self, Choice, Tone};

const REQUESTS: [(Request, &str, &str); 4] = [
    (Request::Object, "request-object", "request-object-says"),
    (Request::Access, "request-access", "request-access-says"),
    (Request::Delete, "request-delete", "request-delete-says"),
    (Request::Other, "request-other", "request-other-says"),
];

/// The page.
#[derive(Default)]
pub struct RequestPage;

impl Page for RequestPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say("request-title"), lead: Some(cx.say("request-lead")) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let texts: Vec<(String, String)> =
            REQUESTS.iter().map(|(_, title, says)| (cx.say(title), cx.say(says))).collect();
        let badge = cx.say("request-object-badge");
        let choices: Vec<Choice<'_>> = REQUESTS
            .iter()
            .zip(&texts)
            .map(|((request, ..), (title, says))| Choice {
                title,
                badge: (*request == Request::Object).then_some(badge.as_str()),
                explanation: Some(says),
                selected: cx.answers.request == Some(*request),
                error: false,
            })
            .collect();
        let picked = widgets::radio_group(ui, &cx.say("request-title"), &choices);
        if let Some((request, ..)) = picked.and_then(|index| REQUESTS.get(index)) {
            cx.answer(Answer::Request(*request));
        }
        if let Some(limits) = cx.answers.request.and_then(|request| limits(cx, request)) {
            widgets::gap(ui, 16.0);
            widgets::callout(ui, Tone::Note, None, &cx.say(limits), |_| {});
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, cx.answers.request.is_some(), "request-need")
    }
}

/// What the picked request does not do, for these answers.
fn limits(cx: &Context<'_>, request: Request) -> Option<&'static str> {
    let answers = Answers { request: Some(request), ..cx.answers.clone() };
    let offer = Known::new(&answers, cx.knowledge()).offer()?;
    match (request, offer.about) {
        _ if offer.general_tool => Some("request-general-tool"),
        (Request::Access | Request::Delete, About::ThirdParty) if offer.offered == Offered::Refused => {
            Some("request-not-offered")
        }
        _ if offer.forms.is_empty() => Some("request-no-form"),
        (Request::Object, _) => Some("request-object-limits"),
        _ => None,
    }
}
