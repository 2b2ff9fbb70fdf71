//! Which accounts?

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::knowledge::Account;
use crate::ui::view::View;
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
pub struct Accounts;

impl PageUi for Accounts {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: super::caption(view), title: view.say("accounts-title"), lead: Some(view.say("accounts-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let texts: Vec<(String, String)> =
            ACCOUNTS.iter().map(|(account, text)| (view.say(parts::account_id(*account)), view.say(text))).collect();
        let choices: Vec<Choice<'_>> = ACCOUNTS
            .iter()
            .zip(&texts)
            .map(|((account, _), (title, text))| Choice {
                title,
                explanation: Some(text),
                selected: view.answers.accounts.contains(account),
                ..Choice::default()
            })
            .collect();
        let toggled = widgets::check_group(ui, "accounts", &view.say("accounts-title"), &choices);
        if let Some((account, _)) = toggled.and_then(|index| ACCOUNTS.get(index)) {
            toggle(view, *account);
        }
        widgets::gap(ui, 16.0);
        for (title, text) in
            [("accounts-center-title", "accounts-center-text"), ("accounts-several-title", "accounts-several-text")]
        {
            widgets::callout(ui, Tone::Note, Some(&view.say(title)), &view.say(text), |_| {});
            widgets::gap(ui, 12.0);
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::next(view, !view.answers.accounts.is_empty(), "accounts-need")
    }
}

/// “No account at all” excludes the others.
fn toggle(view: &mut View<'_>, account: Account) {
    let accounts = &mut view.answers.accounts;
    if accounts.remove(&account) {
        return;
    }
    if account == Account::NoAccount {
        accounts.clear();
    } else {
        accounts.remove(&Account::NoAccount);
    }
    accounts.insert(account);
}
