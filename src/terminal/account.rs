//! What the words `--about` and `--account` name: a subject, by the products that the facts know.

use super::{Prepare, Trouble};
use crate::knowledge::{About, Knowledge, Product, Scope, Subject};

/// The word for no account at all.
const NONE: &str = "none";

/// The subject of a case, and the word of its account as it is printed.
///
/// # Errors
/// [`Trouble::Account`] where no product has this id.
pub fn subject(knowledge: &Knowledge, case: &Prepare) -> Result<(Subject, String), Trouble> {
    let product = product(knowledge, case.account.as_deref())?;
    let controller = match product {
        Some(product) => product.controller.clone(),
        // Who has no account asks the first company: nothing tells another.
        None => knowledge.controllers.first().map(|first| first.id.clone()).ok_or_else(|| unknown(knowledge, NONE))?,
    };
    let scope = match (About::from(case.about), product) {
        (About::ThirdParty, _) => Scope::Elsewhere,
        (About::Own, Some(product)) => Scope::Product(product.id.clone()),
        (About::Own, None) => Scope::NoAccount,
    };
    let word = product.map_or(NONE, |product| product.id.as_str());
    Ok((Subject { controller, scope }, word.to_owned()))
}

/// The product with this id, or the first one; none where the person says that they have no account.
fn product<'k>(knowledge: &'k Knowledge, account: Option<&str>) -> Result<Option<&'k Product>, Trouble> {
    match account {
        Some(NONE) => Ok(None),
        None => Ok(knowledge.products.first()),
        Some(id) => {
            let found = knowledge.products.iter().find(|product| product.id == *id);
            found.map(Some).ok_or_else(|| unknown(knowledge, id))
        }
    }
}

fn unknown(knowledge: &Knowledge, id: &str) -> Trouble {
    let known = knowledge.products.iter().map(|product| product.id.to_string()).chain([NONE.to_owned()]);
    Trouble::Account(id.to_owned(), known.collect())
}
