//! A person at the wizard: hears what a screen reader says, presses, types, and looks at what the desktop was asked.
//!
//! Everything is found by role and accessible name and brought into sight before it is pressed, as a person would. It
//! knows the day and the computer's country, and never touches a real clipboard, browser or disk.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "the helpers of tests are tests too")]

use egui::accesskit::{Action, Role, Toggled};
use egui::{Key, Modifiers, UiBuilder, vec2};
use egui_kittest::kittest::{By, NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use jiff::civil::{Date, date};
use right_to_object::app::{Start, Wizard};
use right_to_object::cases::{Answers, Case, Draft, Sent, Topic};
use right_to_object::desktop::Loaded;
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::Recorded;
use right_to_object::flow::PageId;
use right_to_object::knowledge::{Facts, Knowledge, Request};
use right_to_object::language::{Message, Words, m};

use crate::left::{Left, answers};

/// The day of every test.
pub const TODAY: Date = date(2026, 11, 24);
/// The usual window.
pub const WINDOW: [f32; 2] = [1000.0, 700.0];
/// The least height and width of what can be pressed: the small pictures of steps in a narrow window. WCAG 2.2 asks for
/// 24 (<https://www.w3.org/TR/WCAG22/#target-size-minimum>).
const LEAST_TARGET: f32 = 32.0;
/// A small window with large text.
pub const SMALL: [f32; 2] = [900.0, 640.0];

/// The built-in facts.
pub fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().expect("the built-in facts are well-formed")
}

/// An objection to the use of own posts on Facebook.
pub fn objection(place: &str) -> Answers {
    answers(place, Topic::Own, &["facebook"], Request::Object)
}

/// An objection to the use of information from elsewhere.
pub fn objection_elsewhere(place: &str) -> Answers {
    answers(place, Topic::ThirdParty, &[], Request::Object)
}

/// How a visit begins.
pub struct Visit {
    language: &'static str,
    asked_for: Option<&'static str>,
    size: [f32; 2],
    hosts: Hosts,
    facts: Facts,
    left: Left,
    found: Option<Loaded>,
    any_letters: bool,
    today: Date,
}

impl Visit {
    /// On a computer in this language, with nothing kept.
    pub fn new(language: &'static str) -> Self {
        let hosts = Hosts::from_knowledge(knowledge());
        Self {
            language,
            asked_for: None,
            size: WINDOW,
            hosts,
            facts: Facts::BUILTIN,
            left: Left::default(),
            found: None,
            any_letters: false,
            today: TODAY,
        }
    }

    /// Started with the wish for a language.
    pub fn asked_for(mut self, language: &'static str) -> Self {
        self.asked_for = Some(language);
        self
    }

    /// In a window of another size.
    pub fn size(mut self, size: [f32; 2]) -> Self {
        self.size = size;
        self
    }

    /// With this left by the last start.
    pub fn left(mut self, left: Left) -> Self {
        self.left = left;
        self
    }

    /// With all that a start can find.
    pub fn found(mut self, loaded: Loaded) -> Self {
        self.found = Some(loaded);
        self
    }

    /// Where only these hosts may be opened.
    pub fn hosts(mut self, hosts: Hosts) -> Self {
        self.hosts = hosts;
        self
    }

    /// With other facts, and the hosts that they name.
    pub fn facts(mut self, facts: Facts) -> Self {
        self.hosts = Hosts::from_knowledge(facts.get());
        self.facts = facts;
        self
    }

    /// On another day than [`TODAY`].
    pub fn on(mut self, today: Date) -> Self {
        self.today = today;
        self
    }

    /// Where people write in letters that the app's own fonts do not have.
    pub fn any_letters(mut self) -> Self {
        self.any_letters = true;
        self
    }

    /// Opens the window.
    pub fn open(self) -> Person {
        let desktop = match self.found {
            Some(found) => Recorded::new(self.hosts).starting_with(found),
            None => self.left.desktop(self.hosts),
        };
        let start = Start {
            languages: vec![self.language.to_owned()],
            language: self.asked_for,
            suggestion: Some("DE".to_owned()),
            folder: "~/.local/share/right-to-object".to_owned(),
            ..Start::default()
        };
        let wizard = Wizard::new(desktop.clone(), self.facts, start);
        let mut builder = Harness::builder().with_size(vec2(self.size[0], self.size[1])).with_max_steps(20);
        if self.any_letters {
            builder = builder.allow_missing_glyphs();
        }
        let mut harness = builder.build_ui_state(
            move |ui, wizard: &mut Wizard<Recorded>| {
                let whole = ui.ctx().content_rect();
                let mut root = ui.new_child(UiBuilder::new().max_rect(whole));
                root.set_clip_rect(whole);
                wizard.ui(&mut root, self.today);
            },
            wizard,
        );
        harness.run();
        Person {
            harness,
            desktop,
            words: Words::new(self.asked_for.unwrap_or(self.language)),
            width: self.size[0],
            activations: 0,
        }
    }
}

/// Somebody in front of the window.
pub struct Person {
    /// The window.
    pub harness: Harness<'static, Wizard<Recorded>>,
    /// What the app did to the computer.
    pub desktop: Recorded,
    /// The words of the interface.
    pub words: Words,
    /// The window's width.
    pub width: f32,
    /// How often something was clicked, or activated with a key.
    pub activations: usize,
}

impl Person {
    /// A message in the language of the interface.
    pub fn say<'m>(&self, message: impl Into<Message<'m>>) -> String {
        self.words.say(message)
    }

    /// The page of the way.
    pub fn page(&self) -> PageId {
        self.harness.state().page()
    }

    /// What was answered.
    pub fn answers(&self) -> &Answers {
        self.harness.state().state().answers()
    }

    /// The case in hand.
    #[track_caller]
    pub fn case(&self) -> Case {
        self.harness.state().case().expect("something was written or sent").clone()
    }

    /// The letters that are kept, with the event of each, in the order of their cases.
    pub fn letters(&self) -> Vec<(Date, Sent, String)> {
        let kept = self.desktop.kept();
        let text = |case: &Case, sent: &Sent| kept.letters.get(&(case.key.clone(), sent.letter)).cloned();
        let of = |case: &Case| {
            case.letters()
                .map(|(on, sent)| (on, sent.clone(), text(case, sent).unwrap_or_default()))
                .collect::<Vec<_>>()
        };
        kept.cases.iter().flat_map(of).collect()
    }

    /// Writes in the case in hand, as if typed and ticked.
    pub fn write(&mut self, draft: Draft) {
        self.harness.state_mut().write(draft);
        self.harness.run();
    }

    /// Goes to a page as if walked to.
    pub fn jump(&mut self, page: PageId, answers: Answers) {
        self.harness.state_mut().jump(page, answers);
        self.harness.run();
    }

    /// Clicks what has this role and name.
    #[track_caller]
    pub fn press(&mut self, role: Role, name: &str) {
        self.bring_into_sight(role, name);
        self.find(role, name).click();
        self.harness.run();
        self.activations += 1;
    }

    /// Clicks the button that this message names.
    #[track_caller]
    pub fn button<'m>(&mut self, message: impl Into<Message<'m>>) {
        let name = self.say(message);
        self.press(Role::Button, &name);
    }

    /// Picks the radio button that this message names.
    #[track_caller]
    pub fn pick<'m>(&mut self, message: impl Into<Message<'m>>) {
        let name = self.say(message);
        self.press(Role::RadioButton, &name);
    }

    /// Ticks the check box that this message names.
    #[track_caller]
    pub fn tick<'m>(&mut self, message: impl Into<Message<'m>>) {
        let name = self.say(message);
        self.press(Role::CheckBox, &name);
    }

    /// Presses “Next”, which must lead to this page.
    #[track_caller]
    pub fn next_to(&mut self, page: PageId) {
        self.button(m::button_next());
        assert_eq!(self.page(), page);
    }

    /// Whether there is such a thing on the page.
    pub fn has(&self, role: Role, name: &str) -> bool {
        self.harness.query_all_by_role_and_label(role, name).next().is_some()
    }

    /// Whether there is a button of this message.
    pub fn has_button<'m>(&self, message: impl Into<Message<'m>>) -> bool {
        self.has(Role::Button, &self.say(message))
    }

    /// Whether there is such a button and it does not wait for an answer.
    pub fn can_press(&self, name: &str) -> bool {
        let mut buttons = self.harness.query_all_by_role_and_label(Role::Button, name);
        buttons.next().is_some_and(|button| !button.accesskit_node().is_disabled())
    }

    /// The one thing with this role and name.
    #[track_caller]
    pub fn find<'p>(&'p self, role: Role, name: &'p str) -> Node<'p> {
        self.harness.get_by_role_and_label(role, name)
    }

    /// Whether a radio button or check box is picked.
    #[track_caller]
    pub fn is_picked<'m>(&self, role: Role, message: impl Into<Message<'m>>) -> bool {
        let name = self.say(message);
        self.find(role, &name).accesskit_node().toggled() == Some(Toggled::True)
    }

    /// Whether the check box with this name is ticked.
    #[track_caller]
    pub fn is_ticked(&self, name: &str) -> bool {
        self.find(Role::CheckBox, name).accesskit_node().toggled() == Some(Toggled::True)
    }

    /// The name of what is picked.
    pub fn picked(&self, role: Role) -> Option<String> {
        let picked = |node: &Node<'_>| node.accesskit_node().toggled() == Some(Toggled::True);
        self.harness.query_all_by_role(role).find(picked)?.accesskit_node().label()
    }

    /// Whether a sentence, or a part of one, is somewhere on the page.
    pub fn hears(&self, words: &str) -> bool {
        self.told().iter().any(|told| told.contains(words))
    }

    /// Compares the window with its picture. Where the pointer last was is no part of the look.
    pub fn picture(&mut self, name: impl Into<String>) {
        self.harness.event(egui::Event::PointerGone);
        self.harness.run();
        self.harness.snapshot(name);
    }

    /// Makes the window another size.
    pub fn resize(&mut self, size: [f32; 2]) {
        self.width = size[0];
        self.harness.set_size(size.into());
        self.harness.run();
    }

    /// Requires a message to be on the page.
    #[track_caller]
    pub fn expect<'m>(&self, message: impl Into<Message<'m>>) {
        self.expect_words(&self.say(message));
    }

    /// Requires words to be on the page.
    #[track_caller]
    pub fn expect_words(&self, words: &str) {
        assert!(self.hears(words), "“{words}” is not among {:#?}", self.told());
    }

    /// All names and texts on the page, in the order in which they are read.
    pub fn told(&self) -> Vec<String> {
        let own = |node: Node<'_>| own_words(&node);
        self.harness.root().children_recursive().filter_map(own).collect()
    }

    /// What was announced as gone wrong.
    pub fn alerts(&self) -> Vec<String> {
        let words = |node: Node<'_>| node.accesskit_node().label().unwrap_or_default();
        self.harness.query_all_by_role(Role::Alert).map(words).collect()
    }

    /// The letter as it stands on the page, paragraphs with an empty line between them.
    #[track_caller]
    pub fn letter(&self) -> String {
        let name = self.say(m::reasons_letter());
        let article = self.find(Role::Article, &name);
        let paragraphs: Vec<String> = article.children().filter_map(|node| own_words(&node)).collect();
        paragraphs.join("\n\n")
    }

    /// Writes into a field, as if pasted.
    #[track_caller]
    pub fn paste(&mut self, role: Role, name: &str, text: &str) {
        self.bring_into_sight(role, name);
        self.find(role, name).focus();
        self.harness.run();
        self.harness.event(egui::Event::Paste(text.to_owned()));
        self.harness.run();
    }

    /// Presses Tab until this has the focus.
    #[track_caller]
    pub fn tab_to(&mut self, role: Role, name: &str) {
        for _ in 0..60 {
            if self.find(role, name).is_focused() {
                return;
            }
            self.harness.key_press(Key::Tab);
            self.harness.run();
        }
        panic!("Tab does not reach {role:?} “{name}”: {:#?}", self.told());
    }

    /// Presses Shift and Tab until this has the focus.
    #[track_caller]
    pub fn tab_back_to(&mut self, role: Role, name: &str) {
        for _ in 0..60 {
            if self.find(role, name).is_focused() {
                return;
            }
            self.harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
            self.harness.run();
        }
        panic!("Shift and Tab do not reach {role:?} “{name}”");
    }

    /// Goes there with Tab and activates it with this key.
    #[track_caller]
    pub fn key_on(&mut self, key: Key, role: Role, name: &str) {
        self.tab_to(role, name);
        self.harness.key_press(key);
        self.harness.run();
        self.activations += 1;
    }

    /// Everything that can be pressed or written in but has no name, everything that looks so but does nothing, even
    /// while it waits, and everything that reaches out of the window at its sides.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.harness.root().accesskit_node().label().as_deref() != Some("Right to Object") {
            faults.push("the window has no name".to_owned());
        }
        for node in self.harness.query_all(By::new()) {
            let own = node.accesskit_node();
            let acts = own.data().supports_action(Action::Click) || own.data().supports_action(Action::Focus);
            let named = own.label().is_some_and(|name| !name.trim().is_empty());
            if acts && !named && is_told(own.role()) {
                faults.push(format!("{:?} has no name", own.role()));
            }
            if is_pressed(own.role()) && !own.data().supports_action(Action::Click) {
                faults.push(format!("{:?} “{}” has no action", own.role(), own_words(&node).unwrap_or_default()));
            }
            if let Some(bounds) = own.bounding_box()
                && (bounds.x1 > f64::from(self.width) + 1.0 || bounds.x0 < -1.0)
            {
                faults.push(format!("{:?} “{}” reaches out", own.role(), own_words(&node).unwrap_or_default()));
            }
        }
        let titles: Vec<Option<String>> = self
            .harness
            .query_all_by_role(Role::Heading)
            .filter(|node| node.accesskit_node().level() == Some(1))
            .map(|node| node.accesskit_node().label())
            .collect();
        if titles.len() != 1 || titles.iter().any(|title| title.as_deref().unwrap_or_default().is_empty()) {
            faults.push(format!("the page should have one title, but has {titles:?}"));
        }
        faults
    }

    /// Everything to press that is too small to be hit with a shaking hand.
    pub fn small_targets(&self) -> Vec<String> {
        let pressed = [Role::Button, Role::RadioButton, Role::CheckBox, Role::ListBoxOption];
        let nodes = pressed.into_iter().flat_map(|role| self.harness.query_all_by_role(role));
        let small = nodes.filter(|node| node.rect().width() < LEAST_TARGET || node.rect().height() < LEAST_TARGET);
        small
            .map(|node| format!("“{}” is only {:?}", own_words(&node).unwrap_or_default(), node.rect().size()))
            .collect()
    }

    /// The page as a screen reader walks it: role, name, state, one thing a line.
    pub fn read_aloud(&self) -> String {
        let mut out = String::new();
        for child in self.harness.root().children() {
            read_node(&child, 0, &mut out);
        }
        out
    }

    #[track_caller]
    fn bring_into_sight(&mut self, role: Role, name: &str) {
        self.find(role, name).scroll_to_me();
        self.harness.run();
    }
}

/// The words of a node itself; what a label says is its value.
pub fn own_words(node: &Node<'_>) -> Option<String> {
    let own = node.accesskit_node();
    if own.role() == Role::TextRun {
        return None;
    }
    own.label().or_else(|| own.value()).filter(|words| !words.is_empty())
}

/// Whether such a thing is there to be pressed.
fn is_pressed(role: Role) -> bool {
    matches!(role, Role::Button | Role::Link | Role::CheckBox | Role::RadioButton | Role::ListBoxOption)
}

/// Whether assistive technology tells of such a thing.
fn is_told(role: Role) -> bool {
    use Role::{GenericContainer, ScrollBar, ScrollView, TextRun, Unknown, Window};
    !matches!(role, GenericContainer | ScrollBar | ScrollView | TextRun | Unknown | Window)
}

fn read_node(node: &Node<'_>, depth: usize, out: &mut String) {
    let role = node.accesskit_node().role();
    if role == Role::TextRun {
        return;
    }
    if is_told(role) {
        out.push_str(&"  ".repeat(depth));
        out.push_str(&line(node).replace('\n', "⏎"));
        out.push('\n');
    }
    for child in node.children() {
        read_node(&child, depth + usize::from(is_told(role)), out);
    }
}

/// Role, name, value, states and description of one node.
fn line(node: &Node<'_>) -> String {
    let own = node.accesskit_node();
    let name = own.label().filter(|name| !name.is_empty());
    let value = own.value().filter(|value| !value.is_empty() && Some(value) != name.as_ref());
    let mut words = vec![format!("{:?}", own.role())];
    words.extend(own.level().map(|level| level.to_string()));
    words.extend([name, value].into_iter().flatten().map(|text| format!("“{text}”")));
    words.extend(states(node).into_iter().map(|state| format!("[{state}]")));
    words.extend(own.data().description().map(|more| format!("– {more}")));
    words.join(" ")
}

fn states(node: &Node<'_>) -> Vec<&'static str> {
    let own = node.accesskit_node();
    let mut states = Vec::new();
    match own.toggled() {
        Some(Toggled::True) => states.push("picked"),
        Some(_) => states.push("not picked"),
        None => {}
    }
    match own.data().is_expanded() {
        Some(true) => states.push("open"),
        Some(false) => states.push("closed"),
        None => {}
    }
    for (is, word) in [
        (own.is_selected() == Some(true), "selected"),
        (own.is_disabled(), "can’t be pressed yet"),
        (own.is_focused(), "focus"),
        (own.data().invalid().is_some(), "wrong"),
    ] {
        if is {
            states.push(word);
        }
    }
    match own.live() {
        egui::accesskit::Live::Polite => states.push("told when free"),
        egui::accesskit::Live::Assertive => states.push("told at once"),
        egui::accesskit::Live::Off => {}
    }
    states
}
