//! The window: theme, widgets, pictures, pages, and the frame round them.

pub mod context;
pub mod frame;
pub mod illustration;
pub mod pages;
pub mod theme;
pub mod widgets;
