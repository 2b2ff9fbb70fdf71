//! Guesses from the system’s settings where a person lives, to save them typing.
//!
//! Knows the system’s languages and time zone, and asks nobody else: no network, no position. The guess is only
//! offered; the person chooses.

use super::places;

/// What the system says about the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Preferred languages, the dearest first.
    pub locales: Vec<String>,
    /// Name of the time zone, as `Europe/Berlin`.
    pub time_zone: Option<String>,
}

/// Asks the system for its languages and its time zone.
#[must_use]
pub fn system_hints() -> Hints {
    Hints {
        locales: sys_locale::get_locales().collect(),
        time_zone: jiff::tz::TimeZone::system().iana_name().map(str::to_owned),
    }
}

/// The code of the country in which a system with these settings probably stands.
///
/// Where the two differ the time zone counts: people keep the language of another country, not its clock. A country
/// without a zone of its own, as Kosovo, is known by the language alone.
#[must_use]
pub fn suggest(locale: Option<&str>, time_zone: Option<&str>) -> Option<String> {
    let by_zone = time_zone.and_then(country_of_zone);
    let by_locale = locale.and_then(country_of_locale);
    let country = match by_locale {
        Some(country) if !has_zone(country) => Some(country),
        _ => by_zone.or(by_locale),
    };
    country.map(str::to_owned)
}

fn country_of_zone(zone: &str) -> Option<&'static str> {
    places::zones().find(|(name, _)| *name == zone).map(|(_, country)| country)
}

fn has_zone(country: &str) -> bool {
    places::zones().any(|(_, of)| of == country)
}

/// The region of a locale as systems write it: `de_AT.UTF-8`, `zh-Hant-TW`, `ca_ES@valencia`.
fn country_of_locale(locale: &str) -> Option<&'static str> {
    let tag = locale.split(['.', '@']).next()?;
    let region = tag.split(['-', '_']).skip(1).find(|subtag| subtag.len() == 2)?;
    places::countries().map(|(code, _)| code).find(|code| code.eq_ignore_ascii_case(region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_hint_is_enough() {
        let table = [
            (Some("de_DE.UTF-8"), None, Some("DE")),
            (Some("de-AT"), None, Some("AT")),
            (Some("pt_BR"), None, Some("BR")),
            (Some("zh-Hant-TW"), None, Some("TW")),
            (Some("ca_ES@valencia"), None, Some("ES")),
            (Some("en-US-u-hc-h12"), None, Some("US")),
            (None, Some("Europe/Berlin"), Some("DE")),
            (None, Some("America/Chicago"), Some("US")),
            (None, Some("Europe/Jersey"), Some("JE")),
        ];
        check(&table);
    }

    #[test]
    fn old_names_of_zones_are_known() {
        let table = [
            (None, Some("Asia/Calcutta"), Some("IN")),
            (None, Some("US/Eastern"), Some("US")),
            (None, Some("Europe/Kiev"), Some("UA")),
            (None, Some("Europe/Kyiv"), Some("UA")),
            (None, Some("Iceland"), Some("IS")),
            (None, Some("America/Coral_Harbour"), Some("CA")),
            (None, Some("America/Buenos_Aires"), Some("AR")),
        ];
        check(&table);
    }

    #[test]
    fn where_they_differ_the_clock_counts() {
        let table = [
            (Some("en_US.UTF-8"), Some("Europe/Berlin"), Some("DE")),
            (Some("de_DE"), Some("Europe/Vienna"), Some("AT")),
            (Some("sq-XK"), Some("Europe/Belgrade"), Some("XK")),
        ];
        check(&table);
    }

    #[test]
    fn a_clock_without_a_place_says_nothing() {
        let table = [
            (Some("fr_FR"), Some("UTC"), Some("FR")),
            (Some("fr_FR"), Some("Etc/GMT-1"), Some("FR")),
            (Some("fr_FR"), Some("CET"), Some("FR")),
            (None, Some("Etc/UTC"), None),
            (None, Some(""), None),
            (Some("C.UTF-8"), None, None),
            (Some("POSIX"), None, None),
            (Some("es-419"), None, None),
            (Some("de"), None, None),
            (Some("xx_QQ"), None, None),
            (Some(""), Some("Nowhere/Else"), None),
            (None, None, None),
        ];
        check(&table);
    }

    fn check(table: &[(Option<&str>, Option<&str>, Option<&str>)]) {
        for (locale, zone, country) in table {
            assert_eq!(suggest(*locale, *zone).as_deref(), *country, "{locale:?} {zone:?}");
        }
    }
}
