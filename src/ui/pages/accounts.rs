//! Which accounts?

use egui::Ui;

use super::{Footer, Head, Page, parts};
use crate::flow::{self, PageId};
use crate::knowledge::{Product, Scope};
use crate::ui::context::{Answer, Context};
use crate::ui::widgets::{self, Choice, Tone};

/// The page.
#[derive(Default)]
pub struct AccountsPage;

impl Page for AccountsPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say("accounts-title"), lead: Some(cx.say("accounts-lead")) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let accounts = accounts(cx);
        let choices: Vec<Choice<'_>> = accounts
            .iter()
            .map(|account| Choice {
                title: &account.name,
                explanation: Some(&account.text),
                selected: account.is_ticked,
                ..Choice::default()
            })
            .collect();
        let toggled = widgets::check_group(ui, &cx.say("accounts-title"), &choices);
        if let Some(account) = toggled.and_then(|index| accounts.get(index)) {
            cx.answer(Answer::Account(account.scope.clone()));
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
        Footer::next(cx, flow::is_answered(PageId::Accounts, &cx.known()), "accounts-need")
    }
}

/// A box to tick.
struct Account {
    scope: Scope,
    name: String,
    text: String,
    is_ticked: bool,
}

/// The products of whom one asks, then “no account at all”.
fn accounts(cx: &Context<'_>) -> Vec<Account> {
    let known = cx.known();
    let of_product = |product: &Product| Account {
        scope: Scope::Product(product.id.clone()),
        name: parts::product_name(cx, product),
        text: cx.say(&format!("account-{}-text", product.id)),
        is_ticked: cx.answers.products.contains(&product.id),
    };
    let none = Account {
        scope: Scope::NoAccount,
        name: cx.say("account-none"),
        text: cx.say("account-none-text"),
        is_ticked: cx.answers.no_account,
    };
    known.products().map(of_product).chain([none]).collect()
}
