//! The way to the form, click by click, each with its picture.

use egui::{Ui, vec2};

use super::{Footer, Head, PageUi, parts};
use crate::advice::Advice;
use crate::flow;
use crate::knowledge::{Account, Device, Path, Step, View as Screen};
use crate::language::Value;
use crate::ui::illustration::{self, Palette, Picture};
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Choice, Icon};

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
        Head { caption, title: title(view, path, step), lead: Some(view.say(&step.screen)) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        device_ui(ui, view);
        widgets::gap(ui, 12.0);
        let Some((path, step)) = current(view) else { return };
        picture_ui(ui, view, path, step);
        widgets::gap(ui, 10.0);
        thumbnails_ui(ui, view, path);
        widgets::gap(ui, 12.0);
        words_ui(ui, view, step);
        language_ui(ui, view, path);
        differs_ui(ui, view, path, step);
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        let last = current(view).is_none_or(|(path, _)| index(view, path) + 1 >= path.steps.len());
        if last {
            return Footer::Primary { words: view.say("steps-open-form"), waiting: None, command: Command::Next };
        }
        Footer::Primary {
            words: view.say("steps-next-step"),
            waiting: None,
            command: Command::ShowStep(view.session.step + 1),
        }
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
    let picked = widgets::segmented(ui, &view.say("steps-device"), &segments, selected);
    if let Some((device, ..)) = picked.and_then(|index| DEVICES.get(index)) {
        view.answers.device = Some(*device);
        view.session.step = 0;
        view.session.way = 0;
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

fn picture_ui(ui: &mut Ui, view: &View<'_>, path: &Path, step: &Step) {
    let language = parts::meta_language(view);
    let picture = picture(path, step, index(view, path) + 1, &language);
    let description = description(view, &picture);
    let palette = Palette::from(view.theme);
    let widest = if path.device == Device::Computer { 900.0 } else { 300.0 };
    illustration::picture_ui(ui, &picture, &palette, ui.available_width().min(widest), &description);
}

/// All steps in small; each leads there.
fn thumbnails_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path) {
    let language = parts::meta_language(view);
    let palette = Palette::from(view.theme);
    let here = index(view, path);
    let computer = path.device == Device::Computer;
    let size = if computer { vec2(116.0, 61.0) } else { vec2(61.0, 101.0) };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
        ui.horizontal_wrapped(|ui| {
            for (number, step) in path.steps.iter().enumerate() {
                let picture = picture(path, step, number + 1, &language);
                let name = view.say_with(
                    "steps-step-name",
                    &[("number", Value::from(number + 1)), ("label", Value::from(title(view, path, step)))],
                );
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

/// The language of the person's app, among those in which the way's labels are known.
fn language_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path) {
    let mut tags: Vec<&str> = path.steps.iter().flat_map(|step| step.choose.keys()).map(String::as_str).collect();
    tags.sort_unstable();
    tags.dedup();
    if tags.len() < 2 {
        return;
    }
    let account = flow::matter(view.answers).and_then(crate::answers::Matter::account).unwrap_or(Account::Facebook);
    let app = view.say(parts::account_id(account));
    let label = view.say_with("steps-language", &[("app", Value::from(app))]);
    let shown = parts::meta_language(view);
    let names: Vec<String> = tags.iter().map(|tag| crate::wording::language(view.words, tag)).collect();
    let options: Vec<Choice<'_>> = tags
        .iter()
        .zip(&names)
        .map(|(tag, name)| Choice { title: name, selected: *tag == shown, ..Choice::default() })
        .collect();
    widgets::gap(ui, 8.0);
    let open = view.session.open.entry("meta-language").or_default();
    if parts::fold_button(ui, &label, *open).clicked() {
        *open = !*open;
    }
    if *open && let Some(tag) = widgets::select_ui(ui, &label, &options).and_then(|index| tags.get(index)) {
        view.answers.meta_language = Some((*tag).to_owned());
    }
}

fn differs_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path, step: &Step) {
    widgets::gap(ui, 8.0);
    if widgets::link_button(ui, None, &view.say("button-screen-differs")).clicked() {
        view.session.differs = !view.session.differs;
    }
    if view.session.differs {
        widgets::gap(ui, 8.0);
        widgets::card(ui, |ui| alternatives_ui(ui, view, path, step));
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
        view.ask(Command::CopyAndOpenForm);
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
