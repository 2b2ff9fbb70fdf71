//! The way to the form, click by click, each with its picture.

use std::cell::RefCell;

use egui::{Id, Rect, Ui, UiBuilder, vec2};

use super::{Footer, Head, Page, Press, parts};
use crate::advice::Advice;
use crate::knowledge::{Device, Path, Step, View as Screen, tag};
use crate::language::{Message, m};
use crate::ui::illustration::{self, Palette, Picture, Show};
use crate::ui::context::{Answer, Context, Wish};
use crate::ui::widgets::{self, Button, Choice, Icon, Kind};

static DEVICES: [(Device, Icon, Message<'static>); 3] = [
    (Device::Computer, Icon::Laptop, m::device_computer()),
    (Device::Android, Icon::Phone, m::device_android()),
    (Device::Iphone, Icon::Phone, m::device_iphone()),
];

/// The page.
#[derive(Default)]
pub struct StepsPage {
    /// The step being shown, counted from 0.
    step: usize,
    /// Which of the known ways is shown.
    way: usize,
    /// Whether the alternatives to a step are shown.
    differs: bool,
    folds: parts::Folds,
}

/// What is folded open on this page, by name.
const CLOSE: &str = "close-up";
const ALL_STEPS: &str = "all-steps";
const LANGUAGE: &str = "product-language";
/// The width of a phone's picture beside its words.
const PHONE: f32 = 276.0;

impl Page for StepsPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let Some((path, step)) = self.current(cx) else {
            return Head { title: cx.say(m::go_long_title()), lead: Some(cx.say(m::steps_none())), ..Head::default() };
        };
        let caption = cx.say(m::steps_caption(path.steps.len(), cx.words.seen(path.seen), self.index(path) + 1));
        // Beside the picture of a phone there is room for the sentence.
        let lead = (path.device == Device::Computer).then(|| cx.say_fact(&step.screen));
        Head { caption, title: title(cx, path, step), lead }
    }

    fn has_aside(&self) -> bool {
        true
    }

    fn aside_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let words = DEVICES.each_ref().map(|(_, icon, id)| (*icon, cx.say(id)));
        let segments: Vec<(Icon, &str)> = words.iter().map(|(icon, words)| (*icon, words.as_str())).collect();
        let selected = DEVICES.iter().position(|(device_, ..)| *device_ == device(cx)).unwrap_or(0);
        let picked = widgets::segmented(ui, "device", &cx.say(m::steps_device()), &segments, selected);
        if let Some((device, ..)) = picked.and_then(|index| DEVICES.get(index)) {
            cx.answer(Answer::Device(*device));
            self.step = 0;
            self.way = 0;
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let Some((path, step)) = self.current(cx) else { return direct_ui(ui, cx) };
        match path.device {
            Device::Computer => self.computer_ui(ui, cx, path, step),
            Device::Android | Device::Iphone => self.phone_ui(ui, cx, path, step),
        }
        if self.differs {
            widgets::gap(ui, 16.0);
            widgets::card(ui, |ui| self.alternatives_ui(ui, cx, path, step));
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        let last = self.current(cx).is_none_or(|(path, _)| self.index(path) + 1 >= path.steps.len());
        let (words, press) =
            if last { (m::steps_see_form(), Press::Wish(Wish::Next)) } else { (m::steps_next_step(), Press::Within) };
        Footer::Primary { words: cx.say(words), waiting: None, press }
    }

    fn advance(&mut self) {
        self.show_step(self.step + 1);
    }

    fn back(&mut self) -> bool {
        let is_within = self.step > 0;
        self.show_step(self.step.saturating_sub(1));
        is_within
    }

    fn part(&self) -> usize {
        self.step
    }
}

/// Where no way is known for the device: the form itself.
fn direct_ui(ui: &mut Ui, cx: &Context<'_>) {
    if widgets::second_button(ui, Some(Icon::External), &cx.say(m::button_open_form())).clicked() {
        cx.wish(Wish::OpenForm);
    }
}

/// The device whose way is shown: the one chosen, else the first that has a way.
fn device(cx: &Context<'_>) -> Device {
    let known = cx.advice.and_then(|advice| advice.paths.first()).map(|path| path.device);
    cx.answers.device.or(known).unwrap_or(Device::Computer)
}

/// The ways for the chosen device, the newest first.
fn ways(cx: &Context<'_>) -> Vec<&'static Path> {
    let device = device(cx);
    let all = cx.advice.map(|advice: &Advice<'static>| advice.paths.clone()).unwrap_or_default();
    all.into_iter().filter(|path| path.device == device).collect()
}

fn title(cx: &Context<'_>, path: &Path, step: &Step) -> String {
    let touch = path.device != Device::Computer;
    match (parts::label(&step.choose, &parts::product_language(cx)), step.scene.view) {
        (Some(label), _) => {
            cx.say(if touch { m::steps_tap(label) } else { m::steps_choose(label) })
        }
        (None, Screen::MenuButton) => cx.say(m::steps_tap_menu()),
        (None, _) => cx.say(m::steps_choose_picture()),
    }
}

impl StepsPage {
    fn current(&self, cx: &Context<'_>) -> Option<(&'static Path, &'static Step)> {
        let ways = ways(cx);
        let path = *ways.get(self.way).or_else(|| ways.first())?;
        Some((path, path.steps.get(self.index(path))?))
    }

    fn index(&self, path: &Path) -> usize {
        self.step.min(path.steps.len().saturating_sub(1))
    }

    fn show_step(&mut self, step: usize) {
        self.step = step;
        self.differs = false;
    }

    /// The picture over the whole width, all steps in small below it.
    fn computer_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, path: &Path, step: &Step) {
        self.picture_ui(ui, cx, path, step, 900.0);
        widgets::gap(ui, 12.0);
        self.thumbnails_ui(ui, cx, path);
        widgets::gap(ui, 8.0);
        words_ui(ui, cx, step);
        self.language_ui(ui, cx, path);
    }

    /// The picture at the left, at the right what to look for and what comes next; one below the other where there is no
    /// room, but first where to look.
    fn phone_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, path: &Path, step: &Step) {
        let stacked = !cx.theme.is_compact() || ui.available_width() < 560.0;
        if stacked || self.folds.is_open(CLOSE) {
            widgets::body_ui(ui, &cx.say_fact(&step.screen));
            widgets::gap(ui, 12.0);
            self.picture_ui(ui, cx, path, step, if self.folds.is_open(CLOSE) { 440.0 } else { PHONE });
            widgets::gap(ui, 16.0);
            self.phone_words_ui(ui, cx, path, step);
        } else {
            let share = PHONE / (ui.available_width() - 32.0);
            // Both halves change the page, one after the other.
            let shared = RefCell::new(&mut *self);
            widgets::columns_ui(
                ui,
                32.0,
                share,
                |ui| shared.borrow_mut().picture_ui(ui, cx, path, step, PHONE),
                |ui| {
                    widgets::body_ui(ui, &cx.say_fact(&step.screen));
                    widgets::gap(ui, 12.0);
                    shared.borrow_mut().phone_words_ui(ui, cx, path, step);
                },
            );
        }
        if self.folds.is_open(ALL_STEPS) {
            widgets::gap(ui, 16.0);
            self.thumbnails_ui(ui, cx, path);
        }
    }

    fn phone_words_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, path: &Path, step: &Step) {
        if let Some(label) = parts::label(&step.choose, &parts::product_language(cx)) {
            widgets::words_bar(ui, label);
            widgets::gap(ui, 12.0);
        }
        words_ui(ui, cx, step);
        self.language_ui(ui, cx, path);
        widgets::gap(ui, 16.0);
        self.next_ui(ui, cx, path);
        let close = cx.say(if self.folds.is_open(CLOSE) { m::steps_smaller() } else { m::steps_bigger() });
        if Button::new(Kind::Quiet, &close).icon(Icon::Expand).show(ui).clicked() {
            self.folds.turn(CLOSE);
        }
        self.differs_button_ui(ui, cx);
        let all = cx.say(m::steps_show_all(path.steps.len()));
        if Button::new(Kind::Quiet, &all).expanded(self.folds.is_open(ALL_STEPS)).show(ui).clicked() {
            self.folds.turn(ALL_STEPS);
        }
    }

    fn next_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, path: &Path) {
        widgets::card_heading_ui(ui, &cx.say(m::steps_then()));
        let label = match path.steps.get(self.index(path) + 1) {
            None => cx.say(m::steps_then_form()),
            Some(next) => match parts::label(&next.choose, &parts::product_language(cx)) {
                Some(label) => cx.say(m::steps_then_label(label)),
                None => cx.say_fact(&next.screen),
            },
        };
        widgets::body_ui(ui, &label);
        widgets::gap(ui, 12.0);
    }

    fn picture_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, path: &Path, step: &Step, widest: f32) {
        let language = parts::product_language(cx);
        let picture = picture(path, step, self.index(path) + 1, &language);
        let description = description(cx, &picture);
        let palette = Palette::from(cx.theme);
        let show = Show {
            palette: &palette,
            description: &description,
            step: Id::unique((path.id.as_str(), self.index(path))),
            still: cx.preferences.less_motion,
            close: self.folds.is_open(CLOSE),
        };
        let shown = show.ui(ui, &picture, ui.available_width().min(widest));
        if shown.response.clicked() {
            self.folds.turn(CLOSE);
        }
        if path.device == Device::Computer {
            self.close_ui(ui, cx, shown.response.rect, shown.marks);
        }
    }

    /// The button that brings the picture nearer: in its corner where it covers nothing that counts, else below.
    fn close_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, picture: Rect, marks: Rect) {
        let words = cx.say(if self.folds.is_open(CLOSE) { m::steps_smaller() } else { m::steps_bigger() });
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
            self.folds.turn(CLOSE);
        }
    }

    /// All steps in small; each leads there. One row as long as they can be told apart, else two.
    fn thumbnails_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, path: &Path) {
        const GAP: f32 = 12.0;
        let language = parts::product_language(cx);
        let palette = Palette::from(cx.theme);
        let here = self.index(path);
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
                    let label = title(cx, path, step);
                    let name = cx
                        .say(m::steps_step_name(label, number + 1));
                    if illustration::thumbnail_ui(ui, &picture, &palette, size, number == here, &name).clicked() {
                        self.show_step(number);
                    }
                }
            });
        });
    }

    /// The language of the person's app, among those in which the way's labels are known; on a computer with the way out
    /// at the other end of the line.
    fn language_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, path: &Path) {
        let mut tags: Vec<&str> = path.steps.iter().flat_map(|step| step.choose.keys()).map(String::as_str).collect();
        tags.sort_unstable();
        tags.dedup();
        let shown = shown_language(cx, &tags);
        let name = |tag: &str| language_name(cx, tag, &tags);
        let names: Vec<String> = tags.iter().map(|tag| name(tag)).collect();
        let product = cx.advice.and_then(|advice| advice.product).or_else(|| cx.known().products().next());
        let app = product.map(|product| parts::product_name(cx, product)).unwrap_or_default();
        let group = cx.say(m::steps_language(app.as_str()));
        let words =
            cx.say(m::steps_language_is(app, name(shown)));
        let open = self.folds.is_open(LANGUAGE);
        let fold = Button::new(Kind::Small, &words).icon_after(if open { Icon::ChevronUp } else { Icon::ChevronDown });
        let fold = (tags.len() > 1).then_some(fold.expanded(open));
        if path.device == Device::Computer {
            let differs = cx.say(m::button_screen_differs());
            let differs = Button::new(Kind::Quiet, &differs).expanded(self.differs);
            let [folded, differs] = widgets::both_ends(ui, fold, differs);
            self.differs ^= differs;
            if folded {
                self.folds.turn(LANGUAGE);
            }
        } else if fold.is_some_and(|fold| fold.show(ui).clicked()) {
            self.folds.turn(LANGUAGE);
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
        if let Some(tag) = widgets::select_ui(ui, "product language", &group, &options).and_then(|index| tags.get(index)) {
            cx.answer(Answer::ProductLanguage((*tag).to_owned()));
        }
    }

    fn differs_button_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let words = cx.say(m::button_screen_differs());
        if Button::new(Kind::Quiet, &words).expanded(self.differs).show(ui).clicked() {
            self.differs = !self.differs;
        }
    }

    /// Words to search for, other names, other ways, and the next form.
    fn alternatives_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, path: &Path, step: &Step) {
        let language = parts::product_language(cx);
        widgets::heading_ui(ui, &cx.say(m::steps_different_title()));
        widgets::body_ui(ui, &cx.say(m::steps_different_text()));
        if let Some(label) = parts::label(&step.choose, &language) {
            widgets::gap(ui, 12.0);
            widgets::label_ui(ui, &cx.say(m::steps_different_search()));
            widgets::row_ui(ui, |ui| {
                widgets::body_ui(ui, &cx.say(m::quoted(label)));
                let words = cx.say(m::button_copy_text());
                parts::copy_button_ui(ui, cx, "search-words", &words, label);
            });
        }
        let variants: Vec<&str> = step.variants.iter().filter_map(|labels| parts::label(labels, &language)).collect();
        if !variants.is_empty() {
            widgets::gap(ui, 12.0);
            widgets::label_ui(ui, &cx.say(m::steps_different_labels()));
            for variant in variants {
                widgets::body_ui(ui, &cx.say(m::quoted(variant)));
            }
        }
        self.other_ways_ui(ui, cx, path);
        widgets::gap(ui, 12.0);
        widgets::label_ui(ui, &cx.say(m::steps_different_fallback()));
        if widgets::second_button(ui, Some(Icon::External), &cx.say(m::button_open_form())).clicked() {
            cx.wish(Wish::OpenForm);
        }
    }

    fn other_ways_ui(&mut self, ui: &mut Ui, cx: &Context<'_>, shown: &Path) {
        let ways = ways(cx);
        if ways.len() < 2 {
            return;
        }
        widgets::gap(ui, 12.0);
        widgets::label_ui(ui, &cx.say(m::steps_different_paths()));
        for (index, path) in ways.iter().enumerate().filter(|(_, path)| path.id != shown.id) {
            let words = cx.say(m::steps_different_path(path.steps.len(), cx.words.seen(path.seen)));
            if widgets::second_button(ui, None, &words).clicked() {
                self.way = index;
                self.step = 0;
            }
        }
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

/// The label's English name, and what else it may be called.
fn words_ui(ui: &mut Ui, cx: &Context<'_>, step: &Step) {
    let language = parts::product_language(cx);
    let english = step.choose.get("en");
    if let (Some(english), Some(shown)) = (english, parts::label(&step.choose, &language))
        && english != shown
    {
        widgets::body_ui(ui, &cx.say(m::steps_english(english.as_str())));
    }
}

/// The language's name, with the country where the way knows it as spoken in several.
fn language_name(cx: &Context<'_>, tag: &str, tags: &[&str]) -> String {
    let family = tag.split('-').next();
    let several = tags.iter().filter(|other| other.split('-').next() == family).count() > 1;
    if several { cx.words.language_of_country(tag) } else { cx.words.language_name(tag).to_owned() }
}

/// The tag among these whose labels are shown: the person's own, the same language elsewhere, or else English.
fn shown_language<'t>(cx: &Context<'_>, tags: &[&'t str]) -> &'t str {
    tag::best(&parts::product_language(cx), tags.iter().copied()).unwrap_or("en")
}

/// The picture in one sentence, for screen readers.
fn description(cx: &Context<'_>, picture: &Picture<'_>) -> String {
    cx.say(illustration::describe(picture))
}
