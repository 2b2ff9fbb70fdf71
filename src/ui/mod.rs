//! The window: theme, widgets, pictures, pages.

pub mod illustration;
pub mod theme;
pub mod widgets;
