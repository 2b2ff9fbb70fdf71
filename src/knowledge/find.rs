//! Finding facts: by id, by place, or by the question that they answer.

use jiff::civil::Date;

use super::authority::Authority;
use super::calendar::HolidayCalendar;
use super::collection::Knowledge;
use super::controller::Controller;
use super::evidence::Evidence;
use super::form::Form;
use super::law::Law;
use super::offer::Offer;
use super::place::Place;
use super::product::Product;
use super::reason::Reason;
use super::request::Request;
use super::seat::Seat;
use super::source::Source;
use super::subject::{ControllerId, ProductId, Subject};

/// How deep regions may lie in one another; a ring of them would else have no end.
const REGIONS_DEEP: usize = 8;

impl Knowledge {
    /// The newest day on which any fact was checked: the date of the knowledge as a whole.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.sources.iter().map(|source| source.checked).max()
    }

    /// The place with this code, in any case.
    #[must_use]
    pub fn place(&self, code: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.code.eq_ignore_ascii_case(code))
    }

    /// The countries, without their parts.
    pub fn countries(&self) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(|place| !place.is_subdivision())
    }

    /// The parts of a country that have a record of their own.
    pub fn subdivisions<'k>(&'k self, country: &str) -> impl Iterator<Item = &'k Place> {
        let prefix = format!("{country}-");
        self.places.iter().filter(move |place| place.code.starts_with(&prefix))
    }

    /// The law with this id.
    #[must_use]
    pub fn law(&self, id: &str) -> Option<&Law> {
        self.laws.iter().find(|law| law.id == id)
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The sources with these ids; unknown ids are left out (the checks report them).
    #[must_use]
    pub fn sources_of<'k>(&'k self, ids: &[String]) -> Vec<&'k Source> {
        ids.iter().filter_map(|id| self.source(id)).collect()
    }

    /// The controller with this id.
    #[must_use]
    pub fn controller(&self, id: &ControllerId) -> Option<&Controller> {
        self.controllers.iter().find(|controller| controller.id == *id)
    }

    /// The product with this id.
    #[must_use]
    pub fn product(&self, id: &ProductId) -> Option<&Product> {
        self.products.iter().find(|product| product.id == *id)
    }

    /// The company that decides over the data of people in a place: of a product, or, where none is concerned, of all
    /// that belongs to no product.
    #[must_use]
    pub fn seat<'k>(
        &'k self,
        controller: &'k Controller,
        product: Option<&ProductId>,
        place: &Place,
    ) -> Option<&'k Seat> {
        let serves =
            |seat: &Seat| seat.products.is_empty() || product.is_some_and(|product| seat.products.contains(product));
        controller.seats.iter().find(|seat| serves(seat) && self.is_in(place, &seat.regions))
    }

    /// The controller whose own host this is.
    #[must_use]
    pub fn owner_of(&self, host: &str) -> Option<&Controller> {
        self.controllers.iter().find(|controller| controller.domain_of(host).is_some())
    }

    /// The authority with this id.
    #[must_use]
    pub fn authority(&self, id: &str) -> Option<&Authority> {
        self.authorities.iter().find(|authority| authority.id == id)
    }

    /// The form with this id.
    #[must_use]
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// What is known of the controller's practice for a question: the first offer in the file that fits.
    #[must_use]
    pub fn offer(&self, place: &Place, subject: &Subject, request: Request) -> Option<&Offer> {
        self.offers.iter().find(|offer| {
            offer.concerns(subject) && offer.requests.contains(&request) && self.is_in(place, &offer.regions)
        })
    }

    /// What was observed that bears on an offer; unknown ids are left out (the checks report them).
    pub fn evidence_of<'k>(&'k self, offer: &'k Offer) -> impl Iterator<Item = &'k Evidence> {
        offer.evidence.iter().filter_map(|id| self.evidence.iter().find(|evidence| evidence.id == *id))
    }

    /// The reasons that fit a place, a subject and a request, in the order of the facts.
    pub fn reasons_for<'k>(
        &'k self,
        place: &Place,
        subject: &Subject,
        request: Request,
    ) -> impl Iterator<Item = &'k Reason> {
        self.reasons.iter().filter(move |reason| {
            reason.concerns(subject) && reason.requests.contains(&request) && self.is_in(place, &reason.regions)
        })
    }

    /// Whether the law differs between parts of a country, so that the part must be asked for.
    #[must_use]
    pub fn law_differs_within(&self, country: &str) -> bool {
        let laws = self.place(country).map(|place| &place.laws);
        self.subdivisions(country).any(|part| !part.laws.is_empty() && Some(&part.laws) != laws)
    }

    /// The holiday calendar with this id.
    #[must_use]
    pub fn calendar(&self, id: &str) -> Option<&HolidayCalendar> {
        self.calendars.iter().find(|calendar| calendar.id == id)
    }

    /// The holidays at the seat with this id.
    #[must_use]
    pub fn calendar_of_seat(&self, id: &str) -> Option<&HolidayCalendar> {
        let seat = self.controllers.iter().flat_map(|controller| &controller.seats).find(|seat| seat.id == id)?;
        self.calendar(seat.calendar.as_deref()?)
    }

    /// Whether a place lies in one of these regions; no regions at all means everywhere.
    #[must_use]
    pub fn is_in(&self, place: &Place, regions: &[String]) -> bool {
        regions.is_empty() || regions.iter().any(|id| self.is_in_region(place, id, REGIONS_DEEP))
    }

    fn is_in_region(&self, place: &Place, id: &str, deeper: usize) -> bool {
        let Some(region) = self.regions.iter().find(|region| region.id == id) else { return false };
        let codes = [place.code.as_str(), place.country()];
        let is_everywhere = region.places.is_empty() && region.includes.is_empty();
        is_everywhere
            || region.places.iter().any(|code| codes.contains(&code.as_str()))
            || deeper
                .checked_sub(1)
                .is_some_and(|deeper| region.includes.iter().any(|inner| self.is_in_region(place, inner, deeper)))
    }
}
