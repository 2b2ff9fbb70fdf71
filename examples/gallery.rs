//! Every widget in every state, and four sample pages made of nothing else. Run with `cargo run --example gallery`.
//!
//! Keys: F1 to F9 choose the page, F10 the colours, F11 the text size.

use eframe::egui::{self, Key, Ui};
use right_to_object::advice::{Band, Confidence};
use right_to_object::knowledge::Effect;
use right_to_object::ui::theme::{Scheme, Theme};
use right_to_object::ui::widgets::{
    Button, Choice, FrameResponse, Icon, Kind, Mark, Next, OutlookCard, PageFrame, Part, Pick, RailModel, Reason,
    ResultRow, SearchField, Section, SectionState, SourceLink, TextArea, Tone, WelcomeFrame, body_ui, callout, card,
    card_heading_ui, card_with, check_group, chip, choice_card, columns_ui, copied_note, explain_ui, gap, heading_ui,
    heading_with_count, letter_preview, link_button, outlook_gauge, primary_button, radio_group, reason_row, row_ui,
    second_button, segmented, select_ui, small_button, small_ui, source_note, suggestion, tick_row, timeline_item,
    timeline_item_with_action, title_ui, waiting_button,
};

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// The first page.
    #[default]
    Welcome,
    /// Where do you live?
    Place,
    /// What shall Meta do?
    Wants,
    /// The outlook.
    Outlook,
    /// Where nothing is offered.
    NotOffered,
    /// Why do you object?
    Reasons,
    /// The form.
    GoThere,
    /// After sending.
    Sent,
    /// All widgets.
    Widgets,
}

const SHEETS: [Sheet; 9] = [
    Sheet::Welcome,
    Sheet::Place,
    Sheet::Wants,
    Sheet::Outlook,
    Sheet::NotOffered,
    Sheet::Reasons,
    Sheet::GoThere,
    Sheet::Sent,
    Sheet::Widgets,
];

/// What the person did in the gallery.
#[derive(Debug)]
pub struct Gallery {
    /// The page.
    pub sheet: Sheet,
    /// Typed into the country field.
    pub query: String,
    /// The current result.
    pub current: usize,
    /// The country that was chosen.
    pub country: Option<&'static str>,
    /// The chosen request.
    pub request: Option<usize>,
    /// The true reasons.
    pub reasons: [bool; 5],
    /// Own words.
    pub words: String,
    /// The device.
    pub device: usize,
    /// The way that still helps.
    pub helps: usize,
    /// The last source that was opened.
    pub opened: Option<usize>,
    /// What was last pressed in the frame.
    pub pressed: FrameResponse,
    /// Whether the text was copied.
    pub copied: bool,
}

impl Default for Gallery {
    fn default() -> Self {
        Self {
            sheet: Sheet::default(),
            query: "ger".to_owned(),
            current: 0,
            country: None,
            request: Some(0),
            reasons: [true, true, false, false, true],
            words: "I shared photos of my late husband with friends only.".to_owned(),
            device: 0,
            helps: 0,
            opened: None,
            pressed: FrameResponse::default(),
            copied: false,
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

fn rail<'a>(sections: &'a [Section<'a>], progress: &'a str) -> RailModel<'a> {
    RailModel {
        app: "Right to Object",
        sections,
        progress,
        offline: "Works offline. What you type stays here.",
        text_size: "Text size",
        language: "English",
        menu: "Menu",
        more: ["More below", "More"],
        states: ["Done", "You are here", "To come"],
    }
}

fn sections(now: usize) -> [Section<'static>; 5] {
    const ALL: [(&str, &str); 5] = [
        ("About you", "Germany · Facebook"),
        ("Your outlook", "Very likely"),
        ("Your reasons", "Letter is ready"),
        ("The form", "Sent today"),
        ("After sending", ""),
    ];
    let mut index = 0;
    ALL.map(|(title, answer)| {
        let state = match index {
            here if here < now => SectionState::Done,
            here if here == now => SectionState::Now,
            _ => SectionState::Coming,
        };
        index += 1;
        Section { title, summary: (state == SectionState::Done).then_some(answer), state }
    })
}

const NEXT: Next<'static> = Next::Primary { label: "Next", enabled: true, reason: None };

struct Head<'a> {
    caption: &'a str,
    title: &'a str,
    lead: Option<&'a str>,
    section: usize,
    next: Next<'a>,
}

impl Gallery {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui) {
        self.pressed = match self.sheet {
            Sheet::Welcome => Self::welcome(ui),
            Sheet::Place => self.place(ui),
            Sheet::Wants => self.wants(ui),
            Sheet::Outlook => self.outlook(ui),
            Sheet::NotOffered => self.not_offered(ui),
            Sheet::Reasons => self.reasons(ui),
            Sheet::GoThere => self.go_there(ui),
            Sheet::Sent => self.sent(ui),
            Sheet::Widgets => self.widgets(ui),
        };
    }

    fn page(&mut self, ui: &mut Ui, head: &Head<'_>, body: impl FnOnce(&mut Self, &mut Ui)) -> FrameResponse {
        let sections = sections(head.section);
        let progress = format!("{} of 5", head.section + 1);
        let frame = PageFrame {
            key: egui::Id::unique(head.title),
            caption: head.caption,
            title: head.title,
            lead: head.lead,
            rail: rail(&sections, &progress),
            back: Some("Back"),
            next: head.next,
        };
        frame.show(ui, |ui| body(self, ui))
    }

    fn welcome(ui: &mut Ui) -> FrameResponse {
        WelcomeFrame {
            key: egui::Id::unique("welcome"),
            app: "Right to Object",
            title: "Say no to AI training with your data",
            lead: "Meta trains AI with posts, photos and comments. We show you what you can do about it, step by step.",
            points: &[
                (Icon::Lock, "This app sends nothing. You send the form yourself."),
                (Icon::Page, "We help you write. You need no legal words."),
                (Icon::Tick, "It is free. It takes about three minutes."),
            ],
            note: "For Facebook, Instagram, WhatsApp and Threads.\nWe are not part of Meta.",
            machine: "AI training",
            picture: "Your posts are on their way to AI training. A raised hand stops them.",
            text_size: "Text size",
            language: "English",
            next: "Next",
        }
        .show(ui, Some("More"), |_| {}, |_| {})
    }

    fn place(&mut self, ui: &mut Ui) -> FrameResponse {
        let reason = self.country.is_none().then_some("Choose a country to go on");
        let head = Head {
            caption: "About you · Question 1 of 4",
            title: "Where do you live?",
            lead: Some("Your country decides which law protects you."),
            section: 0,
            next: Next::Primary { label: "Next", enabled: reason.is_none(), reason },
        };
        self.page(ui, &head, |gallery, ui| {
            let why = "Your computer is set to this country.";
            if suggestion(ui, Icon::Pin, "Is it Germany?", why, "Choose Germany").clicked() {
                gallery.country = Some("Germany");
            }
            gap(ui, 18.0);
            gallery.country_field(ui, None);
            gap(ui, 14.0);
            small_ui(ui, "Not sure? Choose the country where you are now.");
        })
    }

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

    fn wants(&mut self, ui: &mut Ui) -> FrameResponse {
        let head = Head {
            caption: "About you · Question 4 of 4",
            title: "What do you want Meta to do?",
            lead: Some("Choose one. You can come back for another."),
            section: 0,
            next: NEXT,
        };
        self.page(ui, &head, |gallery, ui| {
            let choices = [
                ("Object or restrict", Some("The way to say no"), "“Stop using my data to train AI.”"),
                ("Access, download or correct", None, "“Show me what you have. Or fix it.”"),
                ("Delete", None, "“Remove my data.”"),
                ("Something else", None, "“My question does not fit above.”"),
            ];
            let mut index = 0;
            let choices = choices.map(|(title, badge, explanation)| {
                let selected = gallery.request == Some(index);
                index += 1;
                Choice { title, badge, explanation: Some(explanation), selected, error: false }
            });
            if let Some(picked) = radio_group(ui, "request", "What do you want Meta to do?", &choices) {
                gallery.request = Some(picked);
            }
        })
    }

    fn outlook(&mut self, ui: &mut Ui) -> FrameResponse {
        let narrow = !Theme::of(ui).is_wide(ui.max_rect().width());
        let head = Head {
            caption: if narrow { "Germany · Your own posts" } else { "Your outlook · Germany · Your own posts" },
            title: "How likely is a yes?",
            lead: None,
            section: 1,
            next: NEXT,
        };
        self.page(ui, &head, |gallery, ui| {
            outlook_gauge(ui, &germany());
            gap(ui, 20.0);
            heading_ui(ui, "Why we think so");
            gap(ui, 8.0);
            let reasons = [
                (
                    Effect::For,
                    "Meta promises an e-mail that confirms your objection.",
                    "Meta’s notice to users",
                    "16 April 2025",
                ),
                (
                    Effect::For,
                    "Meta says it uses your data “unless you have objected”.",
                    "Meta’s privacy policy",
                    "23 July 2026",
                ),
                (
                    Effect::For,
                    "The law gives you a right to object: GDPR, Article 21.",
                    "EU law",
                    "checked 23 November 2026",
                ),
                (
                    Effect::Against,
                    "It works from now on. AI does not unlearn old posts.",
                    "Meta’s notice to users",
                    "16 April 2025",
                ),
                (
                    Effect::Unclear,
                    "We could not test the form today.",
                    "Meta’s help pages, last seen",
                    "22 August 2026",
                ),
            ];
            gallery.reason_rows(ui, &reasons);
        })
    }

    fn reason_rows(&mut self, ui: &mut Ui, reasons: &[(Effect, &str, &str, &str)]) {
        for (index, (effect, sentence, source, date)) in reasons.iter().enumerate() {
            let word = match effect {
                Effect::For => "For",
                Effect::Against => "Against",
                Effect::Unclear => "Unclear",
            };
            let sources = [SourceLink { words: source, date: Some(date) }];
            let reason = Reason { effect: *effect, word, sentence, sources: &sources, opens: "Opens in your browser" };
            if reason_row(ui, &reason).is_some() {
                self.opened = Some(index);
            }
        }
        right_to_object::ui::widgets::rule_ui(ui);
    }

    fn not_offered(&mut self, ui: &mut Ui) -> FrameResponse {
        let head = Head {
            caption: "Your outlook · Texas, United States · Your own posts",
            title: "How likely is a yes?",
            lead: None,
            section: 1,
            next: NEXT,
        };
        self.page(ui, &head, |gallery, ui| {
            outlook_gauge(
                ui,
                &OutlookCard {
                    band: Band::NotOffered,
                    word: "Not offered where you live",
                    sentence: "Meta lets no one in Texas object for their own posts.",
                    sure_because: "Meta said so itself, more than once.",
                    label: "Outlook: not offered, step 1 of 5",
                    ..germany()
                },
            );
            gap(ui, 20.0);
            heading_ui(ui, "What still helps you");
            gap(ui, 12.0);
            let choices = [
                Choice {
                    title: "Make your posts private",
                    badge: Some("Helps most"),
                    explanation: Some("Meta says it trains on public posts. We show you the way."),
                    selected: gallery.helps == 0,
                    error: false,
                },
                Choice {
                    title: "Use the form for information from elsewhere",
                    explanation: Some("You need proof: an AI answer that shows your data."),
                    selected: gallery.helps == 1,
                    ..Choice::default()
                },
            ];
            if let Some(picked) = radio_group(ui, "instead", "What still helps you", &choices) {
                gallery.helps = picked;
            }
            gap(ui, 24.0);
            heading_ui(ui, "Why we think so");
            gap(ui, 8.0);
            let reasons = [
                (
                    Effect::Against,
                    "Meta said it does not offer a way to opt out.",
                    "Meta’s spokesman in WIRED",
                    "October 2023",
                ),
                (Effect::Against, "Meta said the same a year later.", "WIRED", "September 2024"),
                (
                    Effect::Against,
                    "We found no Texas law that makes Meta say yes.",
                    "Our reading of Texas law",
                    "checked 23 November 2026",
                ),
                (Effect::Unclear, "We could not test Meta’s forms today.", "Meta’s AI terms, last seen", "13 May 2026"),
            ];
            gallery.reason_rows(ui, &reasons);
        })
    }

    fn reasons(&mut self, ui: &mut Ui) -> FrameResponse {
        let head = Head {
            caption: "Your reasons",
            title: "Why do you object?",
            lead: Some("In Germany you need no reason. A few words can still help."),
            section: 2,
            next: NEXT,
        };
        self.page(ui, &head, |gallery, ui| {
            let Gallery { reasons, words, copied, .. } = gallery;
            let own = words.clone();
            columns_ui(
                ui,
                28.0,
                0.478,
                |ui| {
                    heading_ui(ui, "Tick what is true for you");
                    gap(ui, 6.0);
                    let sentences = [
                        "I never agreed to this.",
                        "My old posts were for friends.",
                        "My posts show my children.",
                        "I earn money with my work.",
                        "AI cannot forget what it learns.",
                    ];
                    for (sentence, ticked) in sentences.iter().zip(reasons.iter_mut()) {
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
                        &[
                            "I object to the use of my data to develop and improve AI. My right is Article 21 of the GDPR.",
                            "I never agreed to this.",
                            "My old posts were meant for friends. They were never meant for a machine.",
                            "AI cannot forget what it learns.",
                            &own,
                            "Please confirm by e-mail.",
                        ],
                        Some(2),
                    );
                    gap(ui, 12.0);
                    row_ui(ui, |ui| {
                        *copied |= second_button(ui, Some(Icon::Copy), "Copy text").clicked();
                        if *copied {
                            copied_note(ui, "Copied");
                        }
                        second_button(ui, Some(Icon::Download), "Save text…");
                    });
                },
            );
        })
    }

    fn go_there(&mut self, ui: &mut Ui) -> FrameResponse {
        let head = Head {
            caption: "The form",
            title: "Your text is ready. Now to the form.",
            lead: Some("You send it yourself, in your own browser."),
            section: 3,
            next: Next::Second { label: "I have sent it" },
        };
        self.page(ui, &head, |_, ui| {
            card_with(ui, 24.0, 24.0, |ui| {
                heading_ui(ui, "The short way");
                gap(ui, 4.0);
                body_ui(ui, "We copy your text and open Meta’s form. You paste it there.");
                gap(ui, 16.0);
                Button::new(Kind::Primary, "Copy text and open the form").icon(Icon::Copy).show(ui);
                gap(ui, 14.0);
                let parts = [Part::plain("The address must start with "), Part::strong("www.facebook.com/")];
                source_note(ui, Icon::Lock, &parts);
            });
            gap(ui, 16.0);
            card(ui, |ui| {
                heading_ui(ui, "The long way");
                gap(ui, 2.0);
                body_ui(ui, "Does the form not open? Find it in five steps.");
                gap(ui, 12.0);
                second_button(ui, None, "Show me the way step by step");
            });
        })
    }

    fn sent(&mut self, ui: &mut Ui) -> FrameResponse {
        let head = Head {
            caption: "After sending",
            title: "You said no. Well done.",
            lead: Some("Your part is done. Now it is Meta’s turn."),
            section: 4,
            next: Next::Primary { label: "Finish", enabled: true, reason: None },
        };
        self.page(ui, &head, |_, ui| {
            card(ui, |ui| {
                let sent = "You sent your objection for Facebook.";
                timeline_item_with_action(ui, Mark::Done, "Today, 24 November 2026", sent, "Change date…");
                let confirms = "Meta says it confirms by e-mail. Keep that e-mail.";
                timeline_item(ui, Mark::Coming(Icon::Mail), "Within a day", Some(confirms), false, |_| {});
                let last = "Last day for Meta to answer. The law gives it one month.";
                timeline_item(
                    ui,
                    Mark::Coming(Icon::Calendar),
                    "By Thursday, 24 December 2026",
                    Some(last),
                    true,
                    |ui| {
                        gap(ui, 12.0);
                        row_ui(ui, |ui| {
                            second_button(ui, Some(Icon::Calendar), "Save the date…");
                            second_button(ui, Some(Icon::Download), "Save text…");
                        });
                    },
                );
            });
            gap(ui, 14.0);
            columns_ui(
                ui,
                14.0,
                0.5,
                |ui| small_card(ui, "Did Meta answer?", "If it is a no, we help you complain.", "Tell us the answer"),
                |ui| {
                    small_card(
                        ui,
                        "Instagram is still open",
                        "Do it too, to be safe. Your text is ready.",
                        "Go on with Instagram",
                    );
                },
            );
        })
    }

    fn widgets(&mut self, ui: &mut Ui) -> FrameResponse {
        let sections = sections(2);
        let frame = PageFrame {
            key: egui::Id::unique("widgets"),
            caption: "Step 3 of 5",
            title: "All widgets",
            lead: None,
            rail: rail(&sections, "3 of 5"),
            back: Some("Back"),
            next: Next::None,
        };
        let device = self.device;
        let mut picked = None;
        let aside = |ui: &mut Ui| picked = segments(ui, device);
        let response = frame.show_with(ui, Some(aside), |ui| {
            Self::buttons(ui);
            Self::cards(ui);
            self.country_field(ui, Some("Choose a country from the list"));
            gap(ui, 18.0);
            bands(ui);
            callouts(ui);
            steps(ui);
        });
        self.device = picked.unwrap_or(self.device);
        response
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

    fn cards(ui: &mut Ui) {
        heading_ui(ui, "Cards");
        gap(ui, 12.0);
        let accounts = [("Facebook", true), ("Instagram", false), ("WhatsApp", false)];
        let choices = accounts.map(|(title, selected)| Choice { title, selected, ..Choice::default() });
        check_group(ui, "accounts", "Which accounts?", &choices);
        gap(ui, 12.0);
        let choice =
            Choice { title: "Remove", explanation: Some("“Remove my data.”"), error: true, ..Choice::default() };
        choice_card(ui, Pick::One, &choice);
        gap(ui, 18.0);
        heading_ui(ui, "Text size");
        gap(ui, 8.0);
        let sizes = ["100 %", "125 %", "150 %"];
        let options = sizes.map(|title| Choice { title, selected: title == "100 %", ..Choice::default() });
        select_ui(ui, "size", "Text size", &options);
        gap(ui, 18.0);
    }
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

fn small_card(ui: &mut Ui, heading: &str, words: &str, button: &str) {
    card_with(ui, 20.0, 13.0, |ui| {
        card_heading_ui(ui, heading);
        gap(ui, 3.0);
        explain_ui(ui, words);
        gap(ui, 10.0);
        second_button(ui, None, button);
    });
}

fn segments(ui: &mut Ui, device: usize) -> Option<usize> {
    let devices = [(Icon::Laptop, "Computer"), (Icon::Phone, "Android"), (Icon::Phone, "iPhone")];
    segmented(ui, "device", "Your device", &devices, device)
}

fn bands(ui: &mut Ui) {
    let bands = [
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
        let keys = [Key::F1, Key::F2, Key::F3, Key::F4, Key::F5, Key::F6, Key::F7, Key::F8, Key::F9];
        for (key, sheet) in keys.into_iter().zip(SHEETS) {
            if ctx.input(|input| input.key_pressed(key)) {
                self.gallery.sheet = sheet;
            }
        }
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
