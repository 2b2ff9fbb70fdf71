//! The window on a desktop that only remembers: pages, widgets, pictures, and what a screen reader hears of them.

#[path = "../support/any.rs"]
mod any;
#[path = "../support/every.rs"]
mod every;
#[path = "../../examples/gallery.rs"]
#[allow(dead_code, reason = "the example needs more of it")]
mod gallery;
#[path = "../support/kept.rs"]
mod kept;
#[path = "../support/left.rs"]
mod left;
#[path = "../support/pack.rs"]
mod pack;
#[path = "../support/painted.rs"]
mod painted;
#[path = "../support/window.rs"]
mod window;
#[path = "../support/wizard.rs"]
mod wizard;

mod companion;
mod every_page;
mod frame;
mod pages;
mod pictures;
mod properties;
mod second_company;
mod steps;
mod widgets;
