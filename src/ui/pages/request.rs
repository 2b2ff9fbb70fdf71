//! What is the controller to do?

use egui::Ui;

use super::{Footer, Head, Page};
use crate::language::{Message, m};
use crate::cases::Answers;
use crate::flow::Known;
use crate::knowledge::{About, Offered, Request};
use crate::ui::context::{Answer, Context};
use crate::ui::widgets::{self, Choice, Tone};

static REQUESTS: [(Request, Message<'static>, Message<'static>); 4] = [
    (Request::Object, m::request_object(), m::request_object_says()),
    (Request::Access, m::request_access(), m::request_access_says()),
    (Request::Delete, m::request_delete(), m::request_delete_says()),
    (Request::Other, m::request_other(), m::request_other_says()),
];

/// The page.
#[derive(Default)]
pub struct RequestPage;

impl Page for RequestPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say(m::request_title()), lead: Some(cx.say(m::request_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let texts: Vec<(String, String)> =
            REQUESTS.iter().map(|(_, title, says)| (cx.say(title), cx.say(says))).collect();
        let badge = cx.say(m::request_object_badge());
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
        let picked = widgets::radio_group(ui, "request", &cx.say(m::request_title()), &choices);
        if let Some((request, ..)) = picked.and_then(|index| REQUESTS.get(index)) {
            cx.answer(Answer::Request(*request));
        }
        if let Some(limits) = cx.answers.request.and_then(|request| limits(cx, request)) {
            widgets::gap(ui, 16.0);
            widgets::callout(ui, Tone::Note, None, &cx.say(limits), |_| {});
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, cx.answers.request.is_some(), m::request_need())
    }
}

/// What the picked request does not do, for these answers.
fn limits(cx: &Context<'_>, request: Request) -> Option<Message<'static>> {
    let answers = Answers { request: Some(request), ..cx.answers.clone() };
    let offer = Known::new(&answers, cx.knowledge()).offer()?;
    match (request, offer.about()) {
        _ if offer.general_tool => Some(m::request_general_tool()),
        (Request::Access | Request::Delete, About::ThirdParty) if offer.offered == Offered::Refused => {
            Some(m::request_not_offered())
        }
        _ if offer.forms.is_empty() => Some(m::request_no_form()),
        (Request::Object, _) => Some(m::request_object_limits()),
        _ => None,
    }
}
