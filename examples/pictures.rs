//! Shows every picture of the way: all views, devices and looks, at any width.

use egui::{FontData, FontDefinitions, FontFamily, ScrollArea, Slider, Visuals};
use right_to_object::knowledge::{Device, Scene};
use right_to_object::ui::illustration::{Palette, Picture, VIEWS, picture_ui, thumbnail_ui};
use right_to_object::ui::theme::{Scheme, Theme};

const REGULAR: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf");

fn main() -> eframe::Result {
    eframe::run_native(
        "Pictures",
        eframe::NativeOptions::default(),
        Box::new(|creation| {
            creation.egui_ctx.set_fonts(fonts());
            Ok(Box::new(Pictures::default()))
        }),
    )
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in [("regular", REGULAR), ("semibold", SEMIBOLD)] {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(bytes).into());
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    fonts.families.insert(FontFamily::Proportional, vec!["regular".to_owned()]);
    fonts
}

struct Pictures {
    device: Device,
    width: f32,
    position: u8,
    label: String,
    landmark: String,
    scheme: Scheme,
}

impl Default for Pictures {
    fn default() -> Self {
        Self {
            device: Device::Computer,
            width: 656.0,
            position: 1,
            label: "Settings & privacy".to_owned(),
            landmark: "Privacy Centre".to_owned(),
            scheme: Scheme::Light,
        }
    }
}

impl eframe::App for Pictures {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        ui.painter().rect_filled(ui.max_rect(), 0, self.palette().paper);
        self.controls_ui(ui);
        ScrollArea::vertical().show(ui, |ui| ui.horizontal_wrapped(|ui| self.views_ui(ui)));
    }
}

impl Pictures {
    fn palette(&self) -> Palette {
        Palette::from(&Theme::new(self.scheme, 100))
    }

    fn controls_ui(&mut self, ui: &mut egui::Ui) {
        *ui.visuals_mut() = if self.scheme == Scheme::Light { Visuals::light() } else { Visuals::dark() };
        ui.horizontal_wrapped(|ui| {
            for (device, name) in
                [(Device::Computer, "Computer"), (Device::Android, "Android"), (Device::Iphone, "iPhone")]
            {
                ui.radio_value(&mut self.device, device, name);
            }
            for (scheme, name) in
                [(Scheme::Light, "Light"), (Scheme::Dark, "Dark"), (Scheme::HighContrast, "High contrast")]
            {
                ui.radio_value(&mut self.scheme, scheme, name);
            }
            ui.add(Slider::new(&mut self.width, 60.0..=900.0).text("Width"));
            ui.add(Slider::new(&mut self.position, 0..=12).text("Rows before"));
            ui.text_edit_singleline(&mut self.label).accessible_name("Label");
            ui.text_edit_singleline(&mut self.landmark).accessible_name("Landmark");
        });
    }

    fn views_ui(&self, ui: &mut egui::Ui) {
        for (index, view) in VIEWS.into_iter().enumerate() {
            let scene = Scene { view, landmark: std::collections::BTreeMap::default(), position: self.position };
            let picture = Picture {
                device: self.device,
                scene: &scene,
                host: "facebook.com",
                label: Some(self.label.as_str()).filter(|label| !label.is_empty()),
                landmark: Some(self.landmark.as_str()).filter(|landmark| !landmark.is_empty()),
                number: index + 1,
            };
            ui.vertical(|ui| {
                picture_ui(ui, &picture, &self.palette(), self.width, &format!("{view:?}"));
                let size = Picture::size_for(124.0, self.device);
                thumbnail_ui(ui, &picture, &self.palette(), size, index == 2, &format!("Step {}", index + 1));
            });
        }
    }
}
