//! Which accounts?

use egui::Ui;

use super::{Footer, Head, Page, parts};
use crate::language::{Message, m};
use crate::knowledge::Account;
use crate::ui::context::{Answer, Context};
use crate::ui::widgets::{self, Choice, Tone};

static ACCOUNTS: [(Account, Message<'static>); 6] = [
    (Account::Facebook, m::product_facebook_text()),
    (Account::Instagram, m::product_instagram_text()),
    (Account::Threads, m::product_threads_text()),
    (Account::Whatsapp, m::product_whatsapp_text()),
    (Account::Meta, m::product_meta_text()),
    (Account::NoAccount, m::account_none_text()),
];

/// The page.
#[derive(Default)]
pub struct AccountsPage;

impl Page for AccountsPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say(m::accounts_title()), lead: Some(cx.say(m::accounts_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let texts: Vec<(String, String)> =
            ACCOUNTS.iter().map(|(account, text)| (cx.say(parts::account_id(*account)), cx.say(text))).collect();
        let choices: Vec<Choice<'_>> = ACCOUNTS
            .iter()
            .zip(&texts)
            .map(|((account, _), (title, text))| Choice {
                title,
                explanation: Some(text),
                selected: cx.answers.accounts.contains(account),
                ..Choice::default()
            })
            .collect();
        let toggled = widgets::check_group(ui, &cx.say(m::accounts_title()), &choices);
        if let Some((account, _)) = toggled.and_then(|index| ACCOUNTS.get(index)) {
            cx.answer(Answer::Account(*account));
        }
        widgets::gap(ui, 16.0);
        for (title, text) in
            [(m::controller_meta_hub_title(), m::controller_meta_hub_text()), (m::accounts_several_title(), m::accounts_several_text())]
        {
            widgets::callout(ui, Tone::Note, Some(&cx.say(title)), &cx.say(text), |_| {});
            widgets::gap(ui, 12.0);
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, !cx.answers.accounts.is_empty(), m::accounts_need())
    }
}
