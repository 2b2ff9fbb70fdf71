//! Walks the whole way in the real window by what a screen reader reads out, and prints where each thing that was used
//! lay in the window. `script/bench` then uses the same places without any assistive tool, which would cost time.
//!
//! `walk PROGRAM` prints JSON: for each page of the way its id and what was done there, and for each page beside the way
//! from which page it is opened and how. Linux only.

#![allow(clippy::print_stdout, reason = "the places are printed")]

#[cfg(target_os = "linux")]
#[path = "../tests/support/desk.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod desk;
#[cfg(target_os = "linux")]
#[path = "../tests/support/reader.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod reader;

#[cfg(target_os = "linux")]
fn main() -> anyhow::Result<()> {
    let program = std::env::args().nth(1).ok_or_else(|| anyhow::anyhow!("which program?"))?;
    println!("{}", linux::walk(&program)?);
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;

    use anyhow::{Result, ensure};
    use serde_json::{Value, json};

    use crate::desk::{Desk, until};

    /// What is done on a page.
    enum Act {
        /// Press the thing so named.
        Press(&'static str),
        /// Press it as long as there is such a thing.
        PressAll(&'static str),
        /// Make the first choice that the page offers.
        ChooseFirst,
        /// Type into the field so named, then Return.
        Fill(&'static str, &'static str),
    }
    use Act::{ChooseFirst, Fill, Press, PressAll};

    const NEXT: Act = Press("Next");

    /// The way of somebody in Germany who posts on Facebook: the id of each page, and what to do there.
    const WAY: &[(&str, &[Act])] = &[
        ("welcome", &[NEXT]),
        ("place", &[Fill("Country", "germany"), NEXT]),
        ("about", &[ChooseFirst, NEXT]),
        ("accounts", &[ChooseFirst, NEXT]),
        ("request", &[ChooseFirst, NEXT]),
        ("outlook", &[NEXT]),
        ("reasons", &[NEXT]),
        ("go-there", &[Press("Show me the way step by step")]),
        ("steps", &[PressAll("Next step"), Press("I see the form")]),
        ("on-form", &[Press("I have sent it")]),
        ("sent", &[Press("Tell us the answer")]),
        ("answered", &[]),
    ];

    /// Pages beside the way: the page they are opened from, and what opens them.
    const BESIDE: &[(&str, &str, &str)] = &[
        ("small window", "on-form", "Small window"),
        ("display", "welcome", "Text size"),
        ("language", "welcome", "English"),
        ("about the app", "welcome", "About this app"),
    ];

    /// As in `script/bench`: no country is guessed, so that nothing is offered that moves the rest.
    const ENVIRONMENT: [(&str, &str); 2] = [("LC_ALL", "C.UTF-8"), ("TZ", "UTC")];

    /// What leads from the first page to where the person stopped.
    const CONTINUE: &str = "Continue where you stopped";

    /// Walks, and says in JSON where everything lay.
    pub fn walk(program: &str) -> Result<Value> {
        let desk = Desk::new()?;
        let mut beside = serde_json::Map::new();
        let mut way = Vec::new();
        let start = || desk.start_command(desk.command(program).envs(ENVIRONMENT));
        let window = start()?;
        for (page, acts) in WAY {
            if *page != "welcome" {
                until(&format!("the page “{page}”"), || {
                    ensure!(page_of(&desk) == *page, "it is on “{}”", page_of(&desk));
                    Ok(())
                })?;
            }
            for (name, ..) in BESIDE.iter().filter(|(_, from, _)| from == page) {
                beside.insert((*name).to_owned(), beside_from(&desk, page, name)?);
            }
            let mut done = Vec::new();
            for act in *acts {
                carry_out(&desk, act, &mut done)?;
            }
            way.push(json!({ "page": page, "acts": done }));
        }
        drop(window);
        let _window = start()?;
        let goes_on = click(&desk, CONTINUE)?;
        Ok(json!({ "way": way, "beside": beside, "continue": goes_on }))
    }

    fn beside_from(desk: &Desk, page: &str, name: &str) -> Result<Value> {
        let opens = BESIDE.iter().find(|(beside, ..)| *beside == name).map_or("", |(_, _, button)| button);
        Ok(json!({ "from": page, "acts": [click(desk, opens)?] }))
    }

    fn carry_out(desk: &Desk, act: &Act, done: &mut Vec<Value>) -> Result<()> {
        match act {
            Press(name) => {
                done.push(click(desk, name)?);
                desk.press(name)?;
            }
            PressAll(name) => {
                while desk.shows(name) {
                    done.push(click(desk, name)?);
                    let before = desk.names();
                    desk.press(name)?;
                    until("the next step", || {
                        ensure!(desk.names() != before, "nothing changed");
                        Ok(())
                    })?;
                }
            }
            ChooseFirst => {
                let choice = desk.first_choice()?;
                done.push(place_of(desk, &choice)?);
                desk.choose_first()?;
            }
            Fill(name, text) => {
                let field = desk.focus(name)?;
                done.push(place_of(desk, &field)?);
                desk.fill(name, text)?;
                desk.key("Return")?;
                done.extend([json!(["type", text]), json!(["key", "Return"])]);
            }
        }
        Ok(())
    }

    fn click(desk: &Desk, name: &str) -> Result<Value> {
        place_of(desk, &desk.wait_to_press(name)?)
    }

    /// A click on a thing, near its upper edge: the footer may cover the lower one.
    fn place_of(desk: &Desk, node: &crate::reader::Node) -> Result<Value> {
        let [x, y, width, height] = desk.place_in_window(node)?;
        Ok(json!(["click", x + width / 2, y + height / 4]))
    }

    /// The page that is kept.
    fn page_of(desk: &Desk) -> String {
        let kept = fs::read_to_string(desk.own_folder().join("settings.ron")).unwrap_or_default();
        let after = kept.split_once("\"page\": \"").map_or("", |(_, after)| after);
        after.split('"').next().unwrap_or_default().to_owned()
    }
}
