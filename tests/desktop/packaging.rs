//! What the packages say of the app is what the app is.

use std::fs;

use clap::CommandFactory as _;
use right_to_object::app::window::APP_ID;
use right_to_object::terminal::Line;

const METAINFO: &str = "packaging/linux/org.righttoobject.righttoobject.metainfo.xml";

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_window_finds_its_desktop_entry_and_icon() {
    let entry = read(&format!("packaging/linux/{APP_ID}.desktop"));
    for line in [format!("Icon={APP_ID}"), format!("StartupWMClass={APP_ID}"), format!("Exec={APP_ID}")] {
        assert!(entry.lines().any(|known| known == line), "no {line} in the desktop entry");
    }
}

#[test]
fn desktop_entry_and_store_speak_every_language_of_the_app() {
    let entry = read(&format!("packaging/linux/{APP_ID}.desktop"));
    let metainfo = read(METAINFO);
    for folder in fs::read_dir("locales").unwrap() {
        let tag = folder.unwrap().file_name().into_string().unwrap();
        assert!(metainfo.contains(&format!("<lang>{tag}</lang>")), "the metainfo does not list {tag}");
        if tag != "en" {
            assert!(entry.contains(&format!("\nComment[{tag}]=")), "no comment in {tag} in the desktop entry");
            assert!(metainfo.contains(&format!("<summary xml:lang=\"{tag}\">")), "no summary in {tag} in the metainfo");
        }
    }
}

#[test]
fn every_package_has_this_version() {
    let version = env!("CARGO_PKG_VERSION");
    assert!(read("packaging/linux/changelog").starts_with(&format!("{APP_ID} ({version}) ")), "Debian's changelog");
    let newest = read(METAINFO).lines().find_map(|line| line.trim().strip_prefix("<release ").map(str::to_owned));
    assert!(newest.is_some_and(|release| release.starts_with(&format!("version=\"{version}\""))), "metainfo");
}

#[test]
fn the_manual_names_every_command_and_option() {
    let manual = read("packaging/linux/right-to-object.1").replace("\\-", "-");
    let program = Line::command();
    for command in program.get_subcommands() {
        assert!(manual.contains(&format!(".B {}", command.get_name())), "the manual lacks {}", command.get_name());
    }
    for command in program.get_subcommands().chain([&program]) {
        for option in command.get_arguments().filter_map(clap::Arg::get_long) {
            assert!(manual.contains(&format!("--{option}")), "the manual lacks --{option} of {}", command.get_name());
        }
    }
}
