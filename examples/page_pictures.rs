//! Renders every page in every language, look and size to a folder, and all of them on one sheet, for people to look
//! at. `script/pictures [PART OF A NAME]` starts it; nothing is compared here.

#![allow(clippy::print_stdout, reason = "it tells where the pictures are")]

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use image::RgbaImage;
use image::imageops::{FilterType, overlay, resize};
use jiff::civil::{Date, date};
use right_to_object::app::placing;
use right_to_object::app::{Start, Wizard};
use right_to_object::cases::{Answers, Draft, Instead, Topic};
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::Recorded;
use right_to_object::flow::PageId;
use right_to_object::knowledge::{Device, Facts, Knowledge, Request};
use right_to_object::language::{Words, m};
use right_to_object::saved::{Look, Preferences};

#[path = "../tests/support/left.rs"]
mod left;

use left::{Left, own as account};

const TODAY: Date = date(2026, 11, 24);
const LANGUAGES: [&str; 2] = ["en", "de"];
const LOOKS: [(Look, &str); 3] = [(Look::Light, "light"), (Look::Dark, "dark"), (Look::HighContrast, "contrast")];
/// Width, height and text size in percent.
const SIZES: [(f32, f32, u16); 2] = [(1000.0, 700.0, 100), (900.0, 640.0, 200)];
/// The width of a picture on the sheet, and the gap between two.
const SMALL: u32 = 300;
const GAP: u32 = 12;

type Window = Harness<'static, Option<Wizard<Recorded>>>;

/// Something to take a picture of.
struct Subject {
    name: &'static str,
    page: PageId,
    answers: Answers,
    side: Option<PageId>,
    sent: bool,
    small: bool,
}

impl Subject {
    fn new(name: &'static str, page: PageId, answers: Answers) -> Self {
        Self { name, page, answers, side: None, sent: false, small: false }
    }

    fn aside(name: &'static str, side: PageId) -> Self {
        Self { side: Some(side), ..Self::new(name, PageId::OnForm, person("DE", Topic::Own)) }
    }

    fn sent(self) -> Self {
        Self { sent: true, ..self }
    }
}

fn person(place: &str, topic: Topic) -> Answers {
    left::answers(place, topic, &["facebook"], Request::Object)
}

fn subjects() -> Vec<Subject> {
    let own = || person("DE", Topic::Own);
    let new = || Answers { country: Some("DE".to_owned()), ..Answers::default() };
    let on = |device| Answers { device: Some(device), ..own() };
    let instead =
        Answers { instead: Some(Instead::Switch("private-audience".to_owned())), ..person("US-TX", Topic::Own) };
    vec![
        Subject::new("01-welcome", PageId::Welcome, Answers::default()),
        Subject::new("02-place", PageId::Place, Answers::default()),
        Subject::new("02-place-chosen", PageId::Place, new()),
        Subject::new("03-about", PageId::About, new()),
        Subject::new("04-accounts", PageId::Accounts, own()),
        Subject::new("05-request", PageId::Request, own()),
        Subject::new("06-outlook-germany", PageId::Outlook, own()),
        Subject::new("06-outlook-brazil", PageId::Outlook, person("BR", Topic::Own)),
        Subject::new("06-outlook-texas", PageId::Outlook, person("US-TX", Topic::Own)),
        Subject::new("06-outlook-elsewhere", PageId::Outlook, person("DE", Topic::ThirdParty)),
        Subject::new("07-reasons", PageId::Reasons, own()),
        Subject::new("08-go-there", PageId::GoThere, own()),
        Subject::new("08-go-there-elsewhere", PageId::GoThere, person("DE", Topic::ThirdParty)),
        Subject::new("09-steps-computer", PageId::Steps, on(Device::Computer)),
        Subject::new("09-steps-android", PageId::Steps, on(Device::Android)),
        Subject::new("09-steps-iphone", PageId::Steps, on(Device::Iphone)),
        Subject::new("10-on-form", PageId::OnForm, own()),
        Subject::new("10-on-form-elsewhere", PageId::OnForm, person("DE", Topic::ThirdParty)),
        Subject { small: true, ..Subject::new("10-companion", PageId::OnForm, own()) },
        Subject::aside("10-phone", PageId::Phone),
        Subject::new("11-protect", PageId::Protect, instead),
        Subject::new("12-sent", PageId::Sent, own()).sent(),
        Subject::new("13-answered", PageId::Answered, own()).sent(),
        Subject::aside("20-trained-on", PageId::TrainedOn),
        Subject::aside("21-also-protect", PageId::AlsoProtect),
        Subject::aside("22-display", PageId::Display),
        Subject::aside("23-language", PageId::Language),
        Subject::aside("24-info", PageId::Info),
    ]
}

fn main() -> Result<(), Box<dyn Error>> {
    let part = std::env::args().nth(1).unwrap_or_default();
    let folder = PathBuf::from(std::env::var_os("CARGO_TARGET_DIR").unwrap_or("target".into())).join("pictures");
    fs::create_dir_all(&folder)?;
    let subjects: Vec<Subject> = subjects().into_iter().filter(|subject| subject.name.contains(&part)).collect();
    let mut rows: Vec<Vec<RgbaImage>> = subjects.iter().map(|_| Vec::new()).collect();
    for (language, size) in LANGUAGES.into_iter().flat_map(|language| SIZES.map(|size| (language, size))) {
        for (look, look_name) in LOOKS {
            let preferences = Preferences {
                language: Some(language.to_owned()),
                text_size: size.2,
                look,
                less_motion: true,
                ..Preferences::default()
            };
            let mut window = window(size);
            for (subject, row) in subjects.iter().zip(&mut rows) {
                let picture = picture(&mut window, subject, &preferences, size)?;
                picture.save(folder.join(format!("{}-{language}-{look_name}-{}.png", subject.name, size.2)))?;
                row.push(small(&picture));
            }
        }
        println!("{language}, {} × {} at {} %", size.0, size.1, size.2);
    }
    let sheet = folder.join("sheet.png");
    contact_sheet(&rows).save(&sheet)?;
    println!("{} pictures in {}", rows.iter().map(Vec::len).sum::<usize>(), sheet.display());
    Ok(())
}

fn picture(
    window: &mut Window,
    subject: &Subject,
    preferences: &Preferences,
    size: (f32, f32, u16),
) -> Result<RgbaImage, Box<dyn Error>> {
    // The focus of the picture before has no place in this one.
    window.ctx.memory_mut(|memory| memory.focused().map(|id| memory.surrender_focus(id)));
    *window.state_mut() = Some(wizard(subject, preferences)?);
    window.set_size(if subject.small {
        placing::small_size(f32::from(size.2) / 100.0, None)
    } else {
        egui::vec2(size.0, size.1)
    });
    window.run_ok();
    if subject.small {
        let tag = preferences.language.as_deref().unwrap_or("en");
        window.get_by_label(&Words::new(tag).say(m::button_small_window())).click();
        window.run_ok();
    }
    Ok(window.render()?)
}

/// A window of that size, with nothing in it yet.
fn window(size: (f32, f32, u16)) -> Window {
    Harness::builder().with_size(egui::vec2(size.0, size.1)).with_accessibility_check(false).build_ui_state(
        |ui, wizard: &mut Option<Wizard<Recorded>>| {
            let whole = ui.ctx().content_rect();
            let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(whole));
            if let Some(wizard) = wizard {
                wizard.ui(&mut ui, TODAY);
            }
        },
        None,
    )
}

fn wizard(subject: &Subject, preferences: &Preferences) -> Result<Wizard<Recorded>, Box<dyn Error>> {
    let knowledge = Knowledge::builtin().map_err(ToString::to_string)?;
    let mut left = Left::default().preferring(preferences.clone());
    if subject.sent {
        left = left.after(account("facebook"), Request::Object, TODAY, None);
    }
    let desktop = left.desktop(Hosts::from_knowledge(knowledge));
    let start = Start { suggestion: Some("DE".to_owned()), folder: "RightToObject".to_owned(), ..Start::default() };
    let mut wizard = Wizard::new(desktop, Facts::BUILTIN, start);
    wizard.jump(subject.page, subject.answers.clone());
    let reasons = ["children-photos", "never-agreed"].map(str::to_owned).into();
    wizard.write(Draft { reasons, ..Draft::default() });
    if let Some(side) = subject.side {
        wizard.jump_aside(side);
    }
    Ok(wizard)
}

fn small(picture: &RgbaImage) -> RgbaImage {
    let width = SMALL.min(picture.width());
    let height = picture.height() * width / picture.width().max(1);
    resize(picture, width, height, FilterType::Triangle)
}

/// A row for each page, a column for each language, size and look.
fn contact_sheet(rows: &[Vec<RgbaImage>]) -> RgbaImage {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0) as u32;
    let height_of = |row: &Vec<RgbaImage>| row.iter().map(RgbaImage::height).max().unwrap_or(0);
    let height: u32 = rows.iter().map(|row| height_of(row) + GAP).sum();
    let mut sheet =
        RgbaImage::from_pixel(columns * (SMALL + GAP) + GAP, height + GAP, image::Rgba([128, 128, 128, 255]));
    let mut top = GAP;
    for row in rows {
        for (column, picture) in (0_u32..).zip(row) {
            overlay(&mut sheet, picture, i64::from(GAP + column * (SMALL + GAP)), i64::from(top));
        }
        top += height_of(row) + GAP;
    }
    sheet
}
