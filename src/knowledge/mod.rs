//! The facts: places, laws, authorities, forms, paths and what was answered, each with its sources.
//!
//! The ground floor of the house. It knows nobody, holds no sentence for people (those are Fluent messages) and
//! never touches disk, clock or screen: the built-in files are part of the program. One file a kind of fact, one
//! table of the kinds.

mod ask;
mod authority;
mod brand;
mod calendar;
pub mod checks;
mod collection;
mod controller;
mod evidence;
mod explainer;
mod fact;
mod files;
mod find;
mod form;
mod host;
mod kind;
mod labels;
mod law;
mod load;
mod mark;
mod offer;
mod path;
mod place;
mod product;
mod read;
mod reason;
mod recognise;
mod region;
mod request;
mod scene;
mod scope_pattern;
mod seat;
mod source;
mod subject;
mod switch;
mod table;
pub mod tag;
mod when;

pub use ask::Ask;
pub use authority::Authority;
pub use brand::Brand;
pub use calendar::{Holiday, HolidayCalendar};
pub use collection::Knowledge;
pub use controller::Controller;
pub use evidence::{Effect, Evidence};
pub use explainer::Explainer;
pub use fact::{Backing, Fact, Link, Message, Record, Text};
pub use files::{BuiltinFile, FILES};
pub use form::{Form, FormStatus};
pub use host::{Host, is_within, without_www};
pub use kind::Kind;
pub use labels::{ByLanguage, Labels};
pub use law::{AnswerTime, Articles, Fee, Law, ObjectionRight, Reach, Span};
pub use load::Facts;
pub use mark::Mark;
pub use offer::{Fields, Offer, Offered, Pace, Practice, ReasonField};
pub use path::{Path, Step};
pub use place::Place;
pub use product::Product;
pub use read::{Fault, FaultKind, read};
pub use reason::Reason;
pub use recognise::recognise;
pub use region::Region;
pub use request::{About, Request};
pub use scene::{Device, Scene, View};
pub use scope_pattern::{ScopePattern, concerns};
pub use seat::Seat;
pub use source::{Source, SourceKind};
pub(crate) use subject::id_type;
pub use subject::{ControllerId, LONGEST_ID, NoId, ProductId, Scope, Subject, is_id};
pub use switch::Switch;
pub use when::{DayText, Seen};
