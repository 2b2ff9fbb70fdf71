//! Right to Object: a wizard that helps people say no to AI training with their data at Meta.
//!
//! Facts ([`knowledge`]) and what the person says ([`answers`]) go in; [`flow`] finds the next question and
//! [`advice`] the law, the outlook, the form, the way there, the letter and the deadline. Pages ([`ui`]) ask and
//! show; the terminal prints the same advice. [`language`] holds the words, and only [`desktop`] touches the world.
//! A room knows only the rooms before it in that list.

#![forbid(unsafe_code)]

pub mod packed;

pub mod message;

pub mod knowledge;

pub mod answers;

pub mod flow;

pub mod advice;

pub mod language;

pub mod desktop;

pub mod ui;

pub mod placing;

pub mod app;

pub mod terminal;

pub mod window;
