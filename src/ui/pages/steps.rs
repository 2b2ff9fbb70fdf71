//! The way to the form, click by click, each with its picture.

use std::cell::RefCell;

use egui::{Id, Rect, Ui, UiBuilder, vec2};

use super::{Footer, Head, PageUi, parts};
use crate::advice::Advice;
use crate::flow;
use crate::knowledge::{Account, Device, Path, Step, View as Screen};
use crate::language::Value;
use crate::ui::illustration::{self, Palette, Picture, Show};
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Button, Choice, Icon, Kind};

const DEVICES: [(Device, Icon, &str); 3] = [
    (Device::Computer, Icon::Laptop, "device-computer"),
    (Device::Android, Icon::Phone, "device-android"),
    (Device::Iphone, Icon::Phone, "device-iphone"),
];

/// The page.
pub struct Steps;

impl PageUi for Steps {
    fn head(&self, view: &View<'_>) -> Head {
        let Some((path, step)) = current(view) else {
            return Head { title: view.say("go-long-title"), lead: Some(view.say("steps-none")), ..Head::default() };
        };
        let caption = view.say_with(
            "steps-caption",
            &[
                ("number", Value::from(index(view, path) + 1)),
                ("count", Value::from(path.steps.len())),
                ("date", Value::from(view.words.seen(path.seen))),
            ],
        );
        // Beside the picture of a phone there is room for the sentence.
        let lead = (path.device == Device::Computer).then(|| view.say(&step.screen));
        Head { caption, title: title(view, path, step), lead }
    }

    fn has_aside(&self) -> bool {
        true
    }

    fn aside_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        device_ui(ui, view);
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let Some((path, step)) = current(view) else { return direct_ui(ui, view) };
        match path.device {
            Device::Computer => computer_ui(ui, view, path, step),
            Device::Android | Device::Iphone => phone_ui(ui, view, path, step),
        }
        if view.session.differs {
            widgets::gap(ui, 16.0);
            widgets::card(ui, |ui| alternatives_ui(ui, view, path, step));
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        let last = current(view).is_none_or(|(path, _)| index(view, path) + 1 >= path.steps.len());
        if last {
            return Footer::Primary { words: view.say("steps-see-form"), waiting: None, command: Command::Next };
        }
        Footer::Primary {
            words: view.say("steps-next-step"),
            waiting: None,
            command: Command::ShowStep(view.session.step + 1),
        }
    }
}

/// Where no way is known for the device: the form itself.
fn direct_ui(ui: &mut Ui, view: &mut View<'_>) {
    if widgets::second_button(ui, Some(Icon::External), &view.say("button-open-form")).clicked() {
        view.ask(Command::OpenForm);
    }
}

/// The device whose way is shown: the one chosen, else the first that has a way.
fn device(view: &View<'_>) -> Device {
    let known = view.advice.and_then(|advice| advice.paths.first()).map(|path| path.device);
    view.answers.device.or(known).unwrap_or(Device::Computer)
}

/// The ways for the chosen device, the newest first.
fn ways(view: &View<'_>) -> Vec<&'static Path> {
    let device = device(view);
    let all = view.advice.map(|advice: &Advice<'static>| advice.paths.clone()).unwrap_or_default();
    all.into_iter().filter(|path| path.device == device).collect()
}

fn current(view: &View<'_>) -> Option<(&'static Path, &'static Step)> {
    let ways = ways(view);
    let path = *ways.get(view.session.way).or_else(|| ways.first())?;
    Some((path, path.steps.get(index(view, path))?))
}

fn index(view: &View<'_>, path: &Path) -> usize {
    view.session.step.min(path.steps.len().saturating_sub(1))
}

fn title(view: &View<'_>, path: &Path, step: &Step) -> String {
    let touch = path.device != Device::Computer;
    match (parts::label(&step.choose, &parts::meta_language(view)), step.scene.view) {
        (Some(label), _) => {
            view.say_with(if touch { "steps-tap" } else { "steps-choose" }, &[("label", Value::from(label))])
        }
        (None, Screen::MenuButton) => view.say("steps-tap-menu"),
        (None, _) => view.say("steps-choose-picture"),
    }
}

fn device_ui(ui: &mut Ui, view: &mut View<'_>) {
    let words = DEVICES.map(|(_, icon, id)| (icon, view.say(id)));
    let segments: Vec<(Icon, &str)> = words.iter().map(|(icon, words)| (*icon, words.as_str())).collect();
    let selected = DEVICES.iter().position(|(device_, ..)| *device_ == device(view)).unwrap_or(0);
    let picked = widgets::segmented(ui, "device", &view.say("steps-device"), &segments, selected);
    if let Some((device, ..)) = picked.and_then(|index| DEVICES.get(index)) {
        view.answers.device = Some(*device);
        view.session.step = 0;
        view.session.way = 0;
    }
}

/// The picture over the whole width, all steps in small below it.
fn computer_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, step: &Step) {
    picture_ui(ui, view, path, step, 900.0);
    widgets::gap(ui, 12.0);
    thumbnails_ui(ui, view, path);
    widgets::gap(ui, 8.0);
    words_ui(ui, view, step);
    language_ui(ui, view, path);
}

/// The picture at the left, at the right what to look for and what comes next; one below the other where there is no
/// room, but first where to look.
fn phone_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, step: &Step) {
    let stacked = !view.theme.is_compact() || ui.available_width() < 560.0;
    if stacked || is_open(view, CLOSE) {
        widgets::body_ui(ui, &view.say(&step.screen));
        widgets::gap(ui, 12.0);
        picture_ui(ui, view, path, step, if is_open(view, CLOSE) { 440.0 } else { PHONE });
        widgets::gap(ui, 16.0);
        phone_words_ui(ui, view, path, step);
    } else {
        let share = PHONE / (ui.available_width() - 32.0);
        let shared = RefCell::new(&mut *view);
        widgets::columns_ui(
            ui,
            32.0,
            share,
            |ui| picture_ui(ui, &mut shared.borrow_mut(), path, step, PHONE),
            |ui| {
                let view = &mut shared.borrow_mut();
                widgets::body_ui(ui, &view.say(&step.screen));
                widgets::gap(ui, 12.0);
                phone_words_ui(ui, view, path, step);
            },
        );
    }
    if is_open(view, ALL_STEPS) {
        widgets::gap(ui, 16.0);
        thumbnails_ui(ui, view, path);
    }
}

fn phone_words_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, step: &Step) {
    if let Some(label) = parts::label(&step.choose, &parts::meta_language(view)) {
        widgets::words_bar(ui, label);
        widgets::gap(ui, 12.0);
    }
    words_ui(ui, view, step);
    language_ui(ui, view, path);
    widgets::gap(ui, 16.0);
    next_ui(ui, view, path);
    let close = view.say(if is_open(view, CLOSE) { "steps-smaller" } else { "steps-bigger" });
    if Button::new(Kind::Quiet, &close).icon(Icon::Expand).show(ui).clicked() {
        turn(view, CLOSE);
    }
    differs_button_ui(ui, view);
    let all = view.say_with("steps-show-all", &[("count", Value::from(path.steps.len()))]);
    if Button::new(Kind::Quiet, &all).expanded(is_open(view, ALL_STEPS)).show(ui).clicked() {
        turn(view, ALL_STEPS);
    }
}

fn next_ui(ui: &mut Ui, view: &View<'_>, path: &Path) {
    widgets::card_heading_ui(ui, &view.say("steps-then"));
    let label = match path.steps.get(index(view, path) + 1) {
        None => view.say("steps-then-form"),
        Some(next) => match parts::label(&next.choose, &parts::meta_language(view)) {
            Some(label) => view.say_with("steps-then-label", &[("label", Value::from(label))]),
            None => view.say(&next.screen),
        },
    };
    widgets::body_ui(ui, &label);
    widgets::gap(ui, 12.0);
}

/// What is folded open on this page, by name.
const CLOSE: &str = "close-up";
const ALL_STEPS: &str = "all-steps";
/// The width of a phone's picture beside its words.
const PHONE: f32 = 276.0;

fn is_open(view: &View<'_>, part: &str) -> bool {
    view.session.open.get(part).copied().unwrap_or(false)
}

fn turn(view: &mut View<'_>, part: &'static str) {
    let open = view.session.open.entry(part).or_default();
    *open = !*open;
}

fn picture_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, step: &Step, widest: f32) {
    let language = parts::meta_language(view);
    let picture = picture(path, step, index(view, path) + 1, &language);
    let description = description(view, &picture);
    let palette = Palette::from(view.theme);
    let show = Show {
        palette: &palette,
        description: &description,
        step: Id::unique((path.id.as_str(), index(view, path))),
        still: view.preferences.less_motion,
        close: is_open(view, CLOSE),
    };
    let shown = show.ui(ui, &picture, ui.available_width().min(widest));
    if shown.response.clicked() {
        turn(view, CLOSE);
    }
    if path.device == Device::Computer {
        close_ui(ui, view, shown.response.rect, shown.marks);
    }
}

/// The button that brings the picture nearer: in its corner where it covers nothing that counts, else below.
fn close_ui(ui: &mut Ui, view: &mut View<'_>, picture: Rect, marks: Rect) {
    let words = view.say(if is_open(view, CLOSE) { "steps-smaller" } else { "steps-bigger" });
    let button = Button::new(Kind::Small, &words).icon(Icon::Expand);
    let size = button.size(ui, picture.width());
    let corner = Rect::from_min_size(picture.max - vec2(12.0, 12.0) - size, size);
    let response = if corner.expand(8.0).intersects(marks) || size.x > picture.width() / 2.0 {
        widgets::gap(ui, 8.0);
        button.show(ui)
    } else {
        button.show(&mut ui.new_child(UiBuilder::new().max_rect(corner.expand2(vec2(0.5, 0.0)))))
    };
    if response.clicked() {
        turn(view, CLOSE);
    }
}

fn picture<'p>(path: &'p Path, step: &'p Step, number: usize, language: &str) -> Picture<'p> {
    Picture {
        device: path.device,
        scene: &step.scene,
        host: &path.host,
        label: parts::label(&step.choose, language),
        landmark: parts::label(&step.scene.landmark, language),
        number,
    }
}

/// All steps in small; each leads there. One row as long as they can be told apart, else two.
fn thumbnails_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path) {
    const GAP: f32 = 12.0;
    let language = parts::meta_language(view);
    let palette = Palette::from(view.theme);
    let here = index(view, path);
    let count = path.steps.len();
    let computer = path.device == Device::Computer;
    let columns = if count > 6 && computer { count.div_ceil(2) } else { count }.max(1);
    let room = (ui.available_width() - 6.0 - GAP * (columns as f32 - 1.0)) / columns as f32;
    let width = if computer { room.clamp(60.0, 124.0) } else { 61.0 };
    let size = Picture::size_for(width, path.device);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        ui.horizontal_wrapped(|ui| {
            for (number, step) in path.steps.iter().enumerate() {
                if number > 0 && number % columns == 0 {
                    ui.end_row();
                }
                let picture = picture(path, step, number + 1, &language);
                let label = title(view, path, step);
                let name = view
                    .say_with("steps-step-name", &[("number", Value::from(number + 1)), ("label", Value::from(label))]);
                if illustration::thumbnail_ui(ui, &picture, &palette, size, number == here, &name).clicked() {
                    view.ask(Command::ShowStep(number));
                }
            }
        });
    });
}

/// The label's English name, and what else it may be called.
fn words_ui(ui: &mut Ui, view: &View<'_>, step: &Step) {
    let language = parts::meta_language(view);
    let english = step.choose.get("en");
    if let (Some(english), Some(shown)) = (english, parts::label(&step.choose, &language))
        && english != shown
    {
        widgets::body_ui(ui, &view.say_with("steps-english", &[("label", Value::from(english.as_str()))]));
    }
}

/// The language of the person's app, among those in which the way's labels are known; on a computer with the way out
/// at the other end of the line.
fn language_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path) {
    let mut tags: Vec<&str> = path.steps.iter().flat_map(|step| step.choose.keys()).map(String::as_str).collect();
    tags.sort_unstable();
    tags.dedup();
    let shown = shown_language(view, &tags);
    let name = |tag: &str| language_name(view, tag, &tags);
    let names: Vec<String> = tags.iter().map(|tag| name(tag)).collect();
    let account = flow::matter(view.answers).and_then(crate::answers::Matter::account).unwrap_or(Account::Facebook);
    let app = view.say(parts::account_id(account));
    let group = view.say_with("steps-language", &[("app", Value::from(app.as_str()))]);
    let words =
        view.say_with("steps-language-is", &[("app", Value::from(app)), ("language", Value::from(name(shown)))]);
    let open = is_open(view, LANGUAGE);
    let fold = Button::new(Kind::Small, &words).icon_after(if open { Icon::ChevronUp } else { Icon::ChevronDown });
    let fold = (tags.len() > 1).then_some(fold.expanded(open));
    if path.device == Device::Computer {
        let differs = view.say("button-screen-differs");
        let differs = Button::new(Kind::Quiet, &differs).expanded(view.session.differs);
        let [folded, differs] = widgets::both_ends(ui, fold, differs);
        view.session.differs ^= differs;
        if folded {
            turn(view, LANGUAGE);
        }
    } else if fold.is_some_and(|fold| fold.show(ui).clicked()) {
        turn(view, LANGUAGE);
    }
    if !open || tags.len() < 2 {
        return;
    }
    let options: Vec<Choice<'_>> = tags
        .iter()
        .zip(&names)
        .map(|(tag, name)| Choice { title: name, selected: *tag == shown, ..Choice::default() })
        .collect();
    widgets::gap(ui, 8.0);
    if let Some(tag) = widgets::select_ui(ui, "meta language", &group, &options).and_then(|index| tags.get(index)) {
        view.answers.meta_language = Some((*tag).to_owned());
    }
}

/// The language's name, with the country where the way knows it as spoken in several.
fn language_name(view: &View<'_>, tag: &str, tags: &[&str]) -> String {
    let name = crate::wording::language(view.words, tag);
    let family = tag.split('-').next();
    let several = tags.iter().filter(|other| other.split('-').next() == family).count() > 1;
    match tag.split_once('-') {
        Some((_, country)) if several => format!("{name} ({})", view.words.country(country)),
        _ => name,
    }
}

const LANGUAGE: &str = "meta-language";

/// The tag among these whose labels are shown: the person's own, the same language elsewhere, or else English.
fn shown_language<'t>(view: &View<'_>, tags: &[&'t str]) -> &'t str {
    let wanted = parts::meta_language(view);
    let family = wanted.split('-').next().unwrap_or(&wanted);
    let find = |tag: &str| tags.iter().find(|one| **one == tag).copied();
    find(&wanted).or_else(|| find(family)).unwrap_or("en")
}

fn differs_button_ui(ui: &mut Ui, view: &mut View<'_>) {
    let words = view.say("button-screen-differs");
    if Button::new(Kind::Quiet, &words).expanded(view.session.differs).show(ui).clicked() {
        view.session.differs = !view.session.differs;
    }
}

/// Words to search for, other names, other ways, and the next form.
fn alternatives_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, step: &Step) {
    let language = parts::meta_language(view);
    widgets::heading_ui(ui, &view.say("steps-different-title"));
    widgets::body_ui(ui, &view.say("steps-different-text"));
    if let Some(label) = parts::label(&step.choose, &language) {
        widgets::gap(ui, 12.0);
        widgets::label_ui(ui, &view.say("steps-different-search"));
        widgets::row_ui(ui, |ui| {
            widgets::body_ui(ui, &format!("“{label}”"));
            let words = view.say("button-copy-text");
            parts::copy_button_ui(ui, view, "search-words", &words, label);
        });
    }
    let variants: Vec<&str> = step.variants.iter().filter_map(|labels| parts::label(labels, &language)).collect();
    if !variants.is_empty() {
        widgets::gap(ui, 12.0);
        widgets::label_ui(ui, &view.say("steps-different-labels"));
        for variant in variants {
            widgets::body_ui(ui, &format!("“{variant}”"));
        }
    }
    other_ways_ui(ui, view, path);
    widgets::gap(ui, 12.0);
    widgets::label_ui(ui, &view.say("steps-different-fallback"));
    if widgets::second_button(ui, Some(Icon::External), &view.say("button-open-form")).clicked() {
        view.ask(Command::OpenNextForm);
    }
}

fn other_ways_ui(ui: &mut Ui, view: &mut View<'_>, shown: &Path) {
    let ways = ways(view);
    if ways.len() < 2 {
        return;
    }
    widgets::gap(ui, 12.0);
    widgets::label_ui(ui, &view.say("steps-different-paths"));
    for (index, path) in ways.iter().enumerate().filter(|(_, path)| path.id != shown.id) {
        let words = view.say_with(
            "steps-different-path",
            &[("date", Value::from(view.words.seen(path.seen))), ("count", Value::from(path.steps.len()))],
        );
        if widgets::second_button(ui, None, &words).clicked() {
            view.session.way = index;
            view.session.step = 0;
        }
    }
}

/// The picture in one sentence, for screen readers.
fn description(view: &View<'_>, picture: &Picture<'_>) -> String {
    let of = illustration::describe(picture);
    view.say_with(
        &of.id,
        &[
            ("device", Value::from(of.device)),
            ("label", Value::from(of.label)),
            ("labelled", Value::from(of.labelled)),
            ("landmark", Value::from(of.landmark)),
            ("under", Value::from(of.under)),
            ("host", Value::from(of.host)),
            ("row", Value::from(of.row)),
            ("number", Value::from(of.number)),
        ],
    )
}
