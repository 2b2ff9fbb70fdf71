//! Every widget in every state, on one sheet. Run with `cargo run --example gallery`.
//!
//! Keys: F10 chooses the colours, F11 the text size. Whole pages are shown by `script/pictures`.

use eframe::egui::{self, Key, Ui};
use right_to_object::advice::{Band, Confidence};
use right_to_object::knowledge::Effect;
use right_to_object::ui::theme::{Scheme, Theme};
use right_to_object::ui::widgets::{
    Choice, Icon, Mark, Next, OutlookCard, PageFrame, Part, Pick, RailModel, Reason, ResultRow, SearchField, Section,
    SectionState, SourceLink, TextArea, Tone, callout, check_group, chip, choice_card, columns_ui, copied_note, gap,
    heading_ui, heading_with_count, letter_preview, link_button, outlook_gauge, primary_button, radio_group,
    reason_row, row_ui, rule_ui, second_button, segmented, select_ui, small_button, source_note, suggestion, tick_row,
    timeline_item, timeline_item_with_action, title_ui, waiting_button,
};

/// What the person did in the gallery.
#[derive(Debug)]
pub struct Gallery {
    /// Typed into the country field.
    pub query: String,
    /// The current result.
    pub current: usize,
    /// The country that was chosen.
    pub country: Option<&'static str>,
    /// The chosen request.
    pub request: usize,
    /// The true sentences.
    pub ticked: [bool; 2],
    /// Own words.
    pub words: String,
    /// The device.
    pub device: usize,
    /// The last source that was opened.
    pub opened: Option<usize>,
}

impl Default for Gallery {
    fn default() -> Self {
        Self {
            query: "ger".to_owned(),
            current: 0,
            country: None,
            request: 0,
            ticked: [true, false],
            words: "I shared photos of my late husband with friends only.".to_owned(),
            device: 0,
            opened: None,
        }
    }
}

const COUNTRIES: [(&str, Option<&str>, &str); 5] = [
    ("Germany", Some("Deutschland"), "European Union law"),
    ("Algeria", None, "Own privacy law"),
    ("Niger", None, "Own privacy law"),
    ("Nigeria", None, "Own privacy law"),
    ("France", None, "European Union law"),
];

const RAIL: RailModel<'static> = RailModel {
    app: "Right to Object",
    sections: &SECTIONS,
    progress: "3 of 5",
    offline: "Works offline. What you type stays here.",
    text_size: "Text size",
    language: "English",
    menu: "Menu",
    more: ["More below", "More"],
    states: ["Done", "You are here", "To come"],
};

const SECTIONS: [Section<'static>; 5] = [
    Section { title: "About you", summary: Some("Germany · Facebook"), state: SectionState::Done },
    Section { title: "Your outlook", summary: Some("Very likely"), state: SectionState::Done },
    Section { title: "Your reasons", summary: None, state: SectionState::Now },
    Section { title: "The form", summary: None, state: SectionState::Coming },
    Section { title: "After sending", summary: None, state: SectionState::Coming },
];

impl Gallery {
    fn country_field(&mut self, ui: &mut Ui, error: Option<&str>) {
        let query = self.query.to_lowercase();
        let found: Vec<ResultRow<'_>> = COUNTRIES
            .iter()
            .filter(|_| !query.is_empty())
            .filter_map(|(name, also, note)| {
                let at = name.to_lowercase().find(&query)?;
                Some(ResultRow { name, matched: Some(at..at + query.len()), also: *also, note: Some(note) })
            })
            .collect();
        let count = format!("{} results", found.len());
        let response = SearchField {
            key: "country",
            label: "Country",
            text: &mut self.query,
            rows: &found,
            current: &mut self.current,
            count: Some(&count),
            none_found: "No country with that name. Check the spelling.",
            clear: "Empty the field",
            error,
        }
        .show(ui);
        if let Some(row) = response.chosen.and_then(|row| found.get(row)) {
            self.country = COUNTRIES.iter().map(|(name, ..)| *name).find(|name| *name == row.name);
        }
    }

    /// Shows the sheet.
    pub fn show(&mut self, ui: &mut Ui) {
        let frame = PageFrame {
            key: egui::Id::unique("widgets"),
            caption: "Step 3 of 5",
            title: "All widgets",
            lead: Some("One sheet with all that pages are made of."),
            rail: RAIL,
            back: Some("Back"),
            next: Next::None,
        };
        let device = self.device;
        let mut picked = None;
        let aside = |ui: &mut Ui| picked = segments(ui, device);
        frame.show_with(ui, Some(aside), |ui| {
            buttons(ui);
            self.cards(ui);
            suggestion(ui, Icon::Pin, "Is it Germany?", "Your computer is set to this country.", "Choose Germany");
            gap(ui, 18.0);
            self.country_field(ui, Some("Choose a country from the list"));
            gap(ui, 18.0);
            self.letter(ui);
            bands(ui);
            self.reasons(ui);
            callouts(ui);
            steps(ui);
            icons(ui);
        });
        self.device = picked.unwrap_or(self.device);
    }

    fn letter(&mut self, ui: &mut Ui) {
        let Self { ticked, words, .. } = self;
        let own = words.clone();
        columns_ui(
            ui,
            28.0,
            0.478,
            |ui| {
                heading_ui(ui, "Tick what is true for you");
                gap(ui, 6.0);
                for (sentence, ticked) in
                    ["I never agreed to this.", "My posts show my children."].iter().zip(ticked.iter_mut())
                {
                    if tick_row(ui, sentence, *ticked).clicked() {
                        *ticked = !*ticked;
                    }
                }
                gap(ui, 16.0);
                TextArea {
                    key: "own words",
                    label: "Your own words",
                    hint: Some("(you may skip this)"),
                    text: words,
                    rows: 3,
                    limit: 5000,
                    error: None,
                }
                .show(ui);
            },
            |ui| {
                heading_with_count(ui, "Your letter", "299 characters", false);
                gap(ui, 8.0);
                letter_preview(
                    ui,
                    "Your letter",
                    &["I object to the use of my data to develop and improve AI.", &own, "Please confirm by e-mail."],
                    Some(1),
                );
                gap(ui, 12.0);
                row_ui(ui, |ui| {
                    second_button(ui, Some(Icon::Copy), "Copy text");
                    copied_note(ui, "Copied");
                });
            },
        );
        gap(ui, 18.0);
    }

    fn reasons(&mut self, ui: &mut Ui) {
        let reasons = [
            (Effect::For, "For", "Meta promises an e-mail that confirms your objection."),
            (Effect::Against, "Against", "It works from now on. AI does not unlearn old posts."),
            (Effect::Unclear, "Unclear", "We could not test the form today."),
        ];
        for (index, (effect, word, sentence)) in reasons.into_iter().enumerate() {
            let sources = [SourceLink { words: "Meta’s notice to users", date: Some("16 April 2025") }];
            let reason = Reason { effect, word, sentence, sources: &sources, opens: "Opens in your browser" };
            if reason_row(ui, &reason).is_some() {
                self.opened = Some(index);
            }
        }
        rule_ui(ui);
        gap(ui, 12.0);
        let parts = [Part::plain("The address must start with "), Part::strong("www.facebook.com/")];
        source_note(ui, Icon::Lock, &parts);
        gap(ui, 18.0);
    }

    fn cards(&mut self, ui: &mut Ui) {
        heading_ui(ui, "Cards");
        gap(ui, 12.0);
        let accounts = [("Facebook", true), ("Instagram", false), ("WhatsApp", false)];
        let choices = accounts.map(|(title, selected)| Choice { title, selected, ..Choice::default() });
        check_group(ui, "accounts", "Which accounts?", &choices);
        gap(ui, 12.0);
        let choice =
            Choice { title: "Remove", explanation: Some("“Remove my data.”"), error: true, ..Choice::default() };
        choice_card(ui, Pick::One, &choice);
        gap(ui, 12.0);
        let requests = [
            ("Object or restrict", Some("The way to say no"), "“Stop using my data to train AI.”"),
            ("Delete", None, "“Remove my data.”"),
            ("Something else", None, "“My question does not fit above.”"),
        ];
        let mut index = 0;
        let choices = requests.map(|(title, badge, explanation)| {
            let selected = self.request == index;
            index += 1;
            Choice { title, badge, explanation: Some(explanation), selected, error: false }
        });
        self.request = radio_group(ui, "request", "What do you want Meta to do?", &choices).unwrap_or(self.request);
        gap(ui, 18.0);
        heading_ui(ui, "Text size");
        gap(ui, 8.0);
        let sizes = ["100 %", "125 %", "150 %"];
        let options = sizes.map(|title| Choice { title, selected: title == "100 %", ..Choice::default() });
        select_ui(ui, "size", "Text size", &options);
        gap(ui, 18.0);
    }
}

fn buttons(ui: &mut Ui) {
    heading_ui(ui, "Buttons");
    gap(ui, 12.0);
    row_ui(ui, |ui| {
        primary_button(ui, "Continue");
        second_button(ui, Some(Icon::Copy), "Copy link");
        link_button(ui, None, "My screen looks different");
        small_button(ui, Some(Icon::Expand), "Make bigger");
        chip(ui, "Helps most");
    });
    gap(ui, 12.0);
    waiting_button(ui, "Send", "Tick a sentence to go on");
    gap(ui, 18.0);
}

fn germany() -> OutlookCard<'static> {
    OutlookCard {
        band: Band::VeryLikely,
        word: "Very likely",
        sentence: "Meta Platforms Ireland Limited must follow EU law.",
        steps: ["Not offered", "Unlikely", "Hard to say", "Likely", "Very likely"],
        confidence: Confidence::High,
        sure: "We are sure of this",
        sure_because: "Meta’s own texts and the law agree.",
        label: "Outlook: very likely, step 5 of 5",
    }
}

fn segments(ui: &mut Ui, device: usize) -> Option<usize> {
    let devices = [(Icon::Laptop, "Computer"), (Icon::Phone, "Android"), (Icon::Phone, "iPhone")];
    segmented(ui, "device", "Your device", &devices, device)
}

fn bands(ui: &mut Ui) {
    let bands = [
        (Band::VeryLikely, "Very likely", Confidence::High, "We are sure of this"),
        (Band::Likely, "Likely", Confidence::Medium, "We are fairly sure"),
        (Band::Uncertain, "Hard to say", Confidence::Low, "We are not sure"),
        (Band::Unlikely, "Unlikely", Confidence::Low, "We are not sure"),
        (Band::NotOffered, "Not offered", Confidence::High, "We are sure of this"),
    ];
    for (band, word, confidence, sure) in bands {
        let label = format!("Outlook: {word}");
        outlook_gauge(ui, &OutlookCard { band, word, confidence, sure, label: &label, ..germany() });
        gap(ui, 12.0);
    }
}

fn callouts(ui: &mut Ui) {
    let tones = [
        (Tone::Note, Some("Good to know"), "You can change your answers at any time."),
        (Tone::Warning, Some("Check the address"), "Only type at addresses of Meta."),
        (Tone::Error, Some("Nothing was copied"), "Mark the text and copy it yourself."),
        (Tone::Success, None, "The file was saved."),
    ];
    for (tone, title, words) in tones {
        callout(ui, tone, title, words, |_| {});
        gap(ui, 12.0);
    }
}

fn steps(ui: &mut Ui) {
    title_ui(ui, "On the form");
    gap(ui, 8.0);
    let sent = "You sent your objection for Facebook.";
    timeline_item_with_action(ui, Mark::Done, "Today, 24 November 2026", sent, "Change date…");
    timeline_item(ui, Mark::Coming(Icon::Mail), "Within a day", Some("Meta confirms by e-mail."), true, |_| {});
    gap(ui, 12.0);
    timeline_item(ui, Mark::DoneStep, "Choose your country", None, false, |_| {});
    timeline_item(
        ui,
        Mark::Now(2),
        "Paste your text in the big field",
        Some("On a keyboard: Ctrl and V"),
        false,
        |_| {},
    );
    timeline_item(ui, Mark::Later(3), "Press “Submit” in the browser", None, true, |_| {});
    gap(ui, 12.0);
}

fn icons(ui: &mut Ui) {
    let all = [
        Icon::Lock,
        Icon::Page,
        Icon::Tick,
        Icon::Search,
        Icon::Cross,
        Icon::Pin,
        Icon::Globe,
        Icon::Letter,
        Icon::ChevronLeft,
        Icon::ChevronRight,
        Icon::ChevronDown,
        Icon::ChevronUp,
        Icon::Copy,
        Icon::Download,
        Icon::Calendar,
        Icon::Mail,
        Icon::Laptop,
        Icon::Phone,
        Icon::Warning,
        Icon::Plus,
        Icon::Minus,
        Icon::Question,
        Icon::CrossedCircle,
        Icon::Expand,
        Icon::Info,
        Icon::Bin,
        Icon::External,
    ];
    let colour = Theme::of(ui).colour(right_to_object::ui::theme::Role::Ink);
    ui.horizontal_wrapped(|ui| {
        for icon in all {
            let (rect, _) = ui.allocate_exact_size(egui::vec2(40.0, 40.0), egui::Sense::hover());
            icon.paint(ui.painter(), rect.center(), 28.0, colour);
        }
    });
}

struct App {
    gallery: Gallery,
    scheme: Scheme,
    percent: u16,
}

impl App {
    fn keys(&mut self, ctx: &egui::Context) {
        if ctx.input(|input| input.key_pressed(Key::F10)) {
            self.scheme = match self.scheme {
                Scheme::Light => Scheme::Dark,
                Scheme::Dark => Scheme::HighContrast,
                Scheme::HighContrast => Scheme::Light,
            };
        }
        if ctx.input(|input| input.key_pressed(Key::F11)) {
            self.percent = if self.percent >= 200 { 100 } else { self.percent + 25 };
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        self.keys(ui.ctx());
        Theme::new(self.scheme, self.percent).install(ui.ctx());
        self.gallery.show(ui);
    }
}

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1000.0, 700.0]),
        ..eframe::NativeOptions::default()
    };
    let app = App { gallery: Gallery::default(), scheme: Scheme::Light, percent: 100 };
    eframe::run_native("gallery", options, Box::new(|_| Ok(Box::new(app))))
}
