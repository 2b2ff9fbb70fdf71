//! Which things that people ask about a fact is for: the words that offers, ways, reasons, settings and forms share.

use serde::{Deserialize, Serialize};

use super::subject::{ControllerId, ProductId, Scope, Subject};

/// A thing that people ask about, or several of a kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ScopePattern {
    /// What they shared on this product.
    Product(ProductId),
    /// What they shared on any product.
    AnyProduct,
    /// What others share about someone who has no account.
    NoAccount,
    /// What the controller took from elsewhere.
    Elsewhere,
}

impl ScopePattern {
    /// Whether a scope is one of these.
    #[must_use]
    pub fn fits(&self, scope: &Scope) -> bool {
        match (self, scope) {
            (Self::Product(wanted), Scope::Product(product)) => wanted == product,
            (Self::AnyProduct, Scope::Product(_))
            | (Self::NoAccount, Scope::NoAccount)
            | (Self::Elsewhere, Scope::Elsewhere) => true,
            _ => false,
        }
    }

    /// The product that it names.
    #[must_use]
    pub fn product(&self) -> Option<&ProductId> {
        match self {
            Self::Product(product) => Some(product),
            Self::AnyProduct | Self::NoAccount | Self::Elsewhere => None,
        }
    }
}

/// Whether a fact for this controller, or for all where it names none, and these scopes is about a subject.
#[must_use]
pub fn concerns(controller: Option<&ControllerId>, scopes: &[ScopePattern], subject: &Subject) -> bool {
    controller.is_none_or(|controller| *controller == subject.controller)
        && scopes.iter().any(|pattern| pattern.fits(&subject.scope))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_fits_what_it_names() {
        let product = |id: &str| ProductId::new(id).unwrap();
        let scopes = [Scope::Product(product("a")), Scope::Product(product("b")), Scope::NoAccount, Scope::Elsewhere];
        for (pattern, expected) in [
            (ScopePattern::Product(product("a")), [true, false, false, false]),
            (ScopePattern::AnyProduct, [true, true, false, false]),
            (ScopePattern::NoAccount, [false, false, true, false]),
            (ScopePattern::Elsewhere, [false, false, false, true]),
        ] {
            assert_eq!(scopes.each_ref().map(|scope| pattern.fits(scope)), expected, "{pattern:?}");
        }
    }

    #[test]
    fn a_fact_that_names_no_controller_is_for_all() {
        let [one, other] = ["one", "other"].map(|id| ControllerId::new(id).unwrap());
        let subject = Subject { controller: one.clone(), scope: Scope::NoAccount };
        let concerns = |controller| concerns(controller, &[ScopePattern::NoAccount], &subject);
        assert!(concerns(None) && concerns(Some(&one)) && !concerns(Some(&other)));
    }
}
