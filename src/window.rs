//! The real window: eframe around the [`Wizard`] with the real desktop.

use eframe::egui;

use crate::app::{Start, Wizard};
use crate::desktop::system::System;
use crate::language;
use crate::terminal::{Trouble, facts};

/// The app's id, the same as the name of its desktop entry, so that its window gets the right icon.
pub const APP_ID: &str = "right-to-object";

struct Shell {
    wizard: Wizard<System>,
}

impl eframe::App for Shell {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.wizard.ui(ui, jiff::ZonedDateTime::now().date());
    }
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// [`Trouble::NoDisplay`] where there is no display, [`Trouble::Window`] where no window can be drawn.
pub fn open() -> Result<(), Trouble> {
    let knowledge = facts()?;
    if !has_display() {
        return Err(Trouble::NoDisplay);
    }
    let viewport = egui::ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title("Right to Object")
        .with_icon(icon())
        .with_inner_size([1000.0, 700.0])
        .with_min_inner_size([360.0, 480.0]);
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let create: eframe::AppCreator<'_> = Box::new(move |context| {
        let wake = context.egui_ctx.clone();
        let system = System::new(knowledge, Box::new(move || wake.request_repaint()));
        let hints = language::system_hints();
        let start = Start {
            languages: hints.locales.clone(),
            suggestion: language::suggest(hints.locales.first().map(String::as_str), hints.time_zone.as_deref()),
            folder: system.folder_name(),
            dark: None,
        };
        Ok(Box::new(Shell { wizard: Wizard::new(system, knowledge, start) }))
    });
    eframe::run_native("Right to Object", options, create).map_err(|error| Trouble::Window(error.to_string()))
}

/// The mark for title and task bars; without one of our own, eframe would show its. On macOS the bundle has a sharper one.
fn icon() -> egui::IconData {
    if cfg!(target_os = "macos") {
        return egui::IconData::default();
    }
    eframe::icon_data::from_png_bytes(include_bytes!("../assets/icon/128.png")).unwrap_or_default()
}

/// On Windows and macOS there always is one; elsewhere X11 or Wayland must be announced.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
