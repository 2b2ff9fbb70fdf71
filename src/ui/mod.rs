//! The window: theme, widgets, pictures, pages.

pub mod illustration;
pub mod pages;
pub mod theme;
pub mod view;
pub mod widgets;
pub mod wizard;
