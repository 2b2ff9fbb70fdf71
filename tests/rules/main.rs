//! The rules: facts, their checks, advice, letters, deadlines and the way. Nothing here opens a window or a screen.

#[path = "../support/any.rs"]
mod any;
#[path = "../support/every.rs"]
mod every;
#[path = "../support/kept.rs"]
mod kept;
#[path = "../support/left.rs"]
mod left;
#[path = "../support/pack.rs"]
mod pack;

mod authority;
mod checks;
mod deadlines;
mod flow_walk;
mod hosts;
mod knowledge;
mod letters;
mod mutations;
mod offers;
mod outlook;
mod properties;
mod recognise;
mod saved;
mod second_company;
mod tasks;
mod tidy;
mod wishes;
mod world;
