//! Which accounts?

use egui::Ui;

use super::{Footer, Head, Page, parts};
use crate::language::m;
use crate::flow::{self, PageId};
use crate::knowledge::{Product, Scope};
use crate::ui::context::{Answer, Context};
use crate::ui::widgets::{self, Choice, Tone};

/// The page.
#[derive(Default)]
pub struct AccountsPage;

impl Page for AccountsPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say(m::accounts_title()), lead: Some(cx.say(m::accounts_lead())) }
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
        let toggled = widgets::check_group(ui, "accounts", &cx.say(m::accounts_title()), &choices);
        if let Some(account) = toggled.and_then(|index| accounts.get(index)) {
            cx.answer(Answer::Account(account.scope.clone()));
        }
        widgets::gap(ui, 16.0);
        let several = (cx.say(m::accounts_several_title()), cx.say(m::accounts_several_text()));
        for (title, text) in hub(cx).into_iter().chain([several]) {
            widgets::callout(ui, Tone::Note, Some(&title), &text, |_| {});
            widgets::gap(ui, 12.0);
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, flow::is_answered(PageId::Accounts, &cx.known()), m::accounts_need())
    }
}

/// What the controller’s common account centre means for the form, where there is one.
fn hub(cx: &Context<'_>) -> Option<(String, String)> {
    let known = cx.known();
    let controller = known.controller().filter(|_| known.products().any(|product| product.hub))?;
    let say = |what| cx.say_fact(&format!("controller-{}-hub-{what}", controller.id));
    Some((say("title"), say("text")))
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
        text: cx.say_fact(&format!("product-{}-text", product.id)),
        is_ticked: cx.answers.products.contains(&product.id),
    };
    let none = Account {
        scope: Scope::NoAccount,
        name: cx.say(m::account_none()),
        text: cx.say(m::account_none_text()),
        is_ticked: cx.answers.no_account,
    };
    known.products().map(of_product).chain([none]).collect()
}
