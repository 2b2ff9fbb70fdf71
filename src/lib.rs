//! Right to Object: a wizard that helps people say no to AI training with their data.
//!
//! Facts ([`knowledge`]) and what people did ([`cases`], kept by [`saved`]) go in; [`flow`] finds the next question and
//! [`advice`] the law, the outlook, the form, the way there, the letter and the deadline. [`language`] holds the words,
//! and only [`desktop`] touches the world. Pages ([`ui`]) ask and show, the [`app`] changes the state as they wish; the
//! [`terminal`] prints the same advice. A room knows only the rooms before it in that list.

#![forbid(unsafe_code)]

pub mod packed;

pub mod message;

pub mod knowledge;

pub mod cases;

pub mod saved;

pub mod flow;

pub mod advice;

pub mod language;

pub mod desktop;

pub mod ui;

pub mod app;

pub mod terminal;
