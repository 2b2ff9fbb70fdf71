//! The kinds of facts, as one table: what a kind is called, the type of its records, the field of
//! [`Knowledge`](super::Knowledge) that holds them, and how the names of its files begin.
//!
//! A new kind is a file with its type and its [`Fact`](super::Fact), and a row here; a new file of a kind needs
//! neither. Reading, the list of files and the checks follow from the table.

macro_rules! kinds {
    ($make:ident) => {
        $make! {
            /// Where facts were read.
            Source: Source => sources in "sources",
            /// Data-protection laws.
            Law: Law => laws in "laws",
            /// Countries and parts of countries.
            Place: Place => places in "places",
            /// Who decides over the data.
            Controller: Controller => controllers in "controllers",
            /// What they run.
            Product: Product => products in "products",
            /// Bodies that take complaints.
            Authority: Authority => authorities in "authorities",
            /// Sets of places.
            Region: Region => regions in "regions",
            /// Pages where a request can be made.
            Form: Form => forms in "forms",
            /// What is offered and answered where.
            Offer: Offer => offers in "offers",
            /// What was observed.
            Evidence: Evidence => evidence in "evidence",
            /// Ways to the forms.
            Path: Path => paths in "paths",
            /// Reasons people may have.
            Reason: Reason => reasons in "reasons",
            /// Other settings that protect.
            Switch: Switch => switches in "switches",
            /// Public holidays.
            Calendar: HolidayCalendar => calendars in "holidays",
            /// What is trained on.
            Explainer: Explainer => explainers in "explainers",
        }
    };
}
pub(super) use kinds;
