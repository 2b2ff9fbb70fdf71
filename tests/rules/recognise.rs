//! A link to one of Meta's forms is recognised however it was written down, and a look-alike is not.

use right_to_object::knowledge::{FormStatus, Knowledge, recognise};

fn form(address: &str) -> Option<&'static str> {
    let knowledge = Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"));
    recognise(knowledge, address).map(|form| form.id.as_str())
}

#[test]
fn every_form_is_recognised_by_its_own_address() {
    let knowledge = Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"));
    for known in &knowledge.forms {
        assert_eq!(form(&known.url), Some(known.id.as_str()));
    }
}

#[test]
fn the_number_counts_in_any_spelling_of_the_host() {
    for address in [
        "https://www.facebook.com/help/contact/6359191084165019",
        "http://facebook.com/help/contact/6359191084165019/",
        "https://m.facebook.com/help/contact/6359191084165019?locale=de_DE&refsrc=deprecated",
        "https://de-de.facebook.com/help/contact/6359191084165019#form",
        "HTTPS://MBASIC.FACEBOOK.COM/help/contact/6359191084165019",
        "facebook.com/help/contact/6359191084165019",
        "  https://help.instagram.com/contact/6359191084165019 ",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fhelp%2Fcontact%2F6359191084165019&h=x",
    ] {
        assert_eq!(form(address), Some("facebook-own-6359191084165019"), "{address}");
    }
}

#[test]
fn pages_without_a_number_are_recognised_by_their_path() {
    assert_eq!(form("help.meta.com/support/privacy/?locale=fr"), Some("privacy-rights-request"));
    assert_eq!(form("https://m.facebook.com/privacy/genai/"), Some("privacy-genai"));
    assert_eq!(form("https://facebook.com/privacy/center"), Some("privacy-center"));
    assert_eq!(form("accountscenter.facebook.com"), Some("accounts-center"));
}

#[test]
fn a_retired_form_is_recognised_as_one() {
    let knowledge = Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"));
    let form = recognise(knowledge, "facebook.com/help/contact/367438723733209");
    assert_eq!(form.map(|form| form.status), Some(FormStatus::Retired));
}

#[test]
fn strangers_are_not_recognised() {
    for address in [
        "",
        "6359191084165019",
        "https://facebook.com.example.org/help/contact/6359191084165019",
        "https://notfacebook.com/help/contact/6359191084165019",
        "https://example.org/?u=https://www.facebook.com/help/contact/6359191084165019",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F6359191084165019",
        "https://www.facebook.com@example.org/help/contact/6359191084165019",
        "https://www.facebook.com/help/contact/1111111111111111",
        "https://www.facebook.com/",
        "javascript:alert(6359191084165019)",
    ] {
        assert_eq!(form(address), None, "{address}");
    }
}
