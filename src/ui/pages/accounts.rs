//! Which accounts?

use egui::Ui;

use super::{Footer, Head, Page, parts};
use crate::knowledge::Account;
use crate::ui::context::{Answer, Context};
use crate::ui::widgets::{self, Choice, Tone};

const ACCOUNTS: [(Account, &str); 6] = [
    (Account::Facebook, "account-facebook-text"),
    (Account::Instagram, "account-instagram-text"),
    (Account::Threads, "account-threads-text"),
    (Account::Whatsapp, "account-whatsapp-text"),
    (Account::Meta, "account-meta-text"),
    (Account::NoAccount, "account-none-text"),
];

/// The page.
#[derive(Default)]
pub struct AccountsPage;

impl Page for AccountsPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say("accounts-title"), lead: Some(cx.say("accounts-lead")) }
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
        let toggled = widgets::check_group(ui, &cx.say("accounts-title"), &choices);
        if let Some((account, _)) = toggled.and_then(|index| ACCOUNTS.get(index)) {
            cx.answer(Answer::Account(*account));
        }
        widgets::gap(ui, 16.0);
        for (title, text) in
            [("accounts-center-title", "accounts-center-text"), ("accounts-several-title", "accounts-several-text")]
        {
            widgets::callout(ui, Tone::Note, Some(&cx.say(title)), &cx.say(text), |_| {});
            widgets::gap(ui, 12.0);
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, !cx.answers.accounts.is_empty(), "accounts-need")
    }
}
