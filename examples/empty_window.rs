//! The smallest window that still has everything the wizard needs: a heading, a field, a button, the clipboard.
//!
//! The end-to-end harness proves itself on it, and `script/bench` compares the wizard with it. It knows nothing of the
//! wizard and reads no facts.

#![forbid(unsafe_code)]

use eframe::egui;

#[derive(Default)]
struct EmptyWindow {
    country: String,
    done: bool,
}

impl eframe::App for EmptyWindow {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| self.page_ui(ui));
    }
}

impl EmptyWindow {
    fn page_ui(&mut self, ui: &mut egui::Ui) {
        heading_ui(ui, if self.done { "Done" } else { "Where do you live?" });
        let label = ui.label("Country");
        ui.text_edit_singleline(&mut self.country).labelled_by(label.id);
        if ui.button("Next").clicked() {
            ui.copy_text(format!("I live in {}.", self.country));
            self.done = true;
        }
    }
}

fn heading_ui(ui: &mut egui::Ui, text: &str) {
    let response = ui.heading(text);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_label(text); // a label given another role loses its name otherwise
    });
}

fn main() -> eframe::Result {
    // As large as the wizard's, so that both have as many pixels to draw.
    let viewport = egui::ViewportBuilder::default().with_inner_size([1000.0, 700.0]);
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    eframe::run_native("Empty window", options, Box::new(|_| Ok(Box::<EmptyWindow>::default())))
}
