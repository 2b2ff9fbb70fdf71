//! Whom do you ask? Only where the facts know of several.

use egui::Ui;

use super::{Footer, Head, Page};
use crate::language::m;
use crate::flow::{self, PageId};
use crate::ui::context::{Answer, Context};
use crate::ui::widgets::{self, Choice};

/// The page.
#[derive(Default)]
pub struct CompanyPage;

impl Page for CompanyPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say(m::company_title()), lead: Some(cx.say(m::company_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let all = &cx.knowledge().controllers;
        let choices: Vec<Choice<'_>> = all
            .iter()
            .map(|controller| Choice {
                title: &controller.brand,
                selected: cx.answers.controller.as_ref() == Some(&controller.id),
                ..Choice::default()
            })
            .collect();
        let picked = widgets::radio_group(ui, "company", &cx.say(m::company_title()), &choices);
        if let Some(controller) = picked.and_then(|index| all.get(index)) {
            cx.answer(Answer::Controller(controller.id.clone()));
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, flow::is_answered(PageId::Company, &cx.known()), m::company_need())
    }
}
