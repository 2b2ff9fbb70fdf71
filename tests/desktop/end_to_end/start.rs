//! It starts: without a driver, twice, in safe mode, and after it stopped unexpectedly.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use anyhow::{Result, ensure};
use right_to_object::desktop::keeper::LONGEST_PAUSE;

use super::desk::{Desk, until};
use super::{example, files_of, until_kept, walk_to_the_form, walk_to_the_letter};
use crate::APP;

/// Places for OpenGL's libraries that hold none: the loader finds these first and can't use them.
fn break_opengl(desk: &Desk) -> Result<String> {
    let folder = desk.spare_folder().join("no-opengl");
    fs::create_dir_all(&folder)?;
    for library in ["libGL.so.1", "libGL.so", "libEGL.so.1", "libEGL.so"] {
        fs::write(folder.join(library), "no library")?;
    }
    Ok(folder.display().to_string())
}

fn remembered_renderer(desk: &Desk) -> Result<String> {
    Ok(fs::read_to_string(desk.own_folder().join("renderer"))?)
}

#[test]
fn a_driver_that_is_missing_is_replaced_and_that_is_remembered() -> Result<()> {
    let desk = Desk::new()?;
    let broken = |desk: &Desk| {
        let mut command = desk.command(APP);
        command.env_remove("LIBGL_ALWAYS_SOFTWARE").env("LIBGL_DRIVERS_PATH", "/nowhere");
        command
    };
    for _start in ["first", "second"] {
        let _window = desk.start_command(&mut broken(&desk))?;
        desk.go_on("Next")?;
        desk.wait_for_page("Where do you live?")?;
        until("the renderer", || {
            let remembered = remembered_renderer(&desk)?;
            ensure!(remembered.starts_with("software works"), "{remembered}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_start_that_died_is_not_repeated() -> Result<()> {
    let desk = Desk::new()?;
    fs::create_dir_all(desk.own_folder())?;
    fs::write(desk.own_folder().join("renderer"), format!("opengl trying {}\n", env!("CARGO_PKG_VERSION")))?;
    let _window = desk.start(APP)?;
    desk.go_on("Next")?;
    ensure!(remembered_renderer(&desk)?.starts_with("software works"), "{}", remembered_renderer(&desk)?);
    Ok(())
}

#[test]
fn where_nothing_can_be_drawn_the_person_is_told_and_the_terminal_too() -> Result<()> {
    let desk = Desk::new()?;
    let path = format!("{}:{}", desk.spare_folder().display(), std::env::var("PATH")?);
    let dialog = desk.spare_folder().join("zenity");
    fs::write(&dialog, "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$HOME/told\"\n")?;
    fs::set_permissions(&dialog, fs::Permissions::from_mode(0o755))?;
    let output = desk.command(APP).env("LD_LIBRARY_PATH", break_opengl(&desk)?).env("PATH", path).output()?;
    let complaint = String::from_utf8(output.stderr)?;
    assert_eq!(output.status.code(), Some(69), "{complaint}");
    assert!(complaint.contains("right-to-object prepare --country DE"), "{complaint}");
    let told = fs::read_to_string(desk.spare_folder().join("home/told"))?;
    assert!(told.contains("can’t draw its window") && told.contains("right-to-object prepare"), "{told}");
    Ok(())
}

#[test]
fn where_nothing_can_be_saved_it_starts_and_says_so() -> Result<()> {
    let desk = Desk::new()?;
    let file = desk.spare_folder().join("file");
    fs::write(&file, "")?;
    let _window = desk.start_command(desk.command(APP).env("RIGHT_TO_OBJECT_HOME", &file))?;
    desk.wait_for("Your answers can’t be kept on this computer. You can go on, but finish today.")?;
    desk.go_on("Next")?;
    Ok(())
}

#[test]
fn a_second_start_brings_the_first_window_forward() -> Result<()> {
    let desk = Desk::new()?;
    let mut first = desk.start(APP)?;
    desk.go_on("Next")?;
    let _in_front = desk.start(example("empty_window")?)?;
    let title_is = |expected: bool| {
        until("the window in front", || {
            let title = desk.window_title()?;
            ensure!((title == "Right to Object") == expected, "it is {title}");
            Ok(())
        })
    };
    title_is(false)?;

    let second = desk.command(APP).output()?;
    assert!(second.status.success());
    assert_eq!(String::from_utf8(second.stdout)?, "Right to Object is already open. Look for its window.\n");
    title_is(true)?;
    assert!(first.is_running()?);
    Ok(())
}

#[test]
fn of_two_starts_at_once_only_one_writes() -> Result<()> {
    let desk = Desk::new()?;
    let mut both = [desk.start(APP)?, desk.start(APP)?];
    until("one window", || {
        let running = [both[0].is_running()?, both[1].is_running()?];
        ensure!(running.contains(&false), "both run");
        Ok(())
    })?;
    assert_ne!(both[0].is_running()?, both[1].is_running()?, "one of them stays");
    walk_to_the_form(&desk)?;
    until_kept(&desk, "people/me.ron", "\"country\": \"DE\"")
}

#[test]
fn safe_mode_reads_and_saves_nothing_and_says_so() -> Result<()> {
    let desk = Desk::new()?;
    fs::create_dir_all(desk.own_folder())?;
    let before = [("settings.ron", "{\"version\": 2, \"page\": \"sent\"}"), ("state.ron", "(version: 1, page: Sent)")];
    for (name, text) in before {
        fs::write(desk.own_folder().join(name), text)?;
    }
    let _window = desk.start_command(desk.command(APP).arg("--safe-mode"))?;
    desk.wait_for("Safe mode: nothing is read or saved. Your answers are gone when you close the window.")?;
    assert!(!desk.shows("Continue where you stopped"));
    walk_to_the_form(&desk)?;
    // Longer than anything waits to be written.
    std::thread::sleep(LONGEST_PAUSE);
    assert_eq!(files_of(&desk)?, before.map(|(name, _)| name));
    for (name, text) in before {
        assert_eq!(fs::read_to_string(desk.own_folder().join(name))?, text);
    }
    Ok(())
}

#[test]
fn what_stops_it_is_reported_without_anything_personal_and_no_answer_is_lost() -> Result<()> {
    let desk = Desk::new()?;
    let mut stopping = desk.command(APP);
    let mut window = desk.start_command(stopping.env("RIGHT_TO_OBJECT_STOPS_ON", "GoThere"))?;
    walk_to_the_letter(&desk)?;
    desk.press("Next")?;
    assert!(!window.wait()?.success());
    let report = fs::read_to_string(desk.own_folder().join("report.txt"))?;
    assert!(report.contains("src/app/window.rs:") && report.contains("in right_to_object::"), "{report}");
    for personal in ["Germany", "DE\"", "Facebook", "answers", "/home", "target/"] {
        assert!(!report.contains(personal), "{personal} is in: {report}");
    }
    let complaint = fs::read_to_string(desk.complaints())?;
    assert!(!complaint.contains("DE\""), "{complaint}");

    let _window = desk.start(APP)?;
    desk.wait_for("The app stopped unexpectedly last time")?;
    desk.press("Copy the report")?;
    desk.wait_for_clipboard(&report)?;
    desk.press("Delete it")?;
    until("the report to go", || {
        ensure!(!desk.own_folder().join("report.txt").exists(), "it is there");
        ensure!(!desk.shows("Delete it"), "it is shown");
        Ok(())
    })?;
    desk.press("Continue where you stopped")?;
    desk.wait_for("Copy text and open the form")?;
    Ok(())
}

#[test]
fn every_part_is_named_with_its_licence() -> Result<()> {
    let desk = Desk::new()?;
    let _window = desk.start(APP)?;
    desk.press("About this app")?;
    desk.press("Licences of all parts")?;
    desk.press("MIT License")?;
    until("a part and the text of its licence", || {
        let names = desk.names();
        for start in ["egui 0.", "Permission is hereby granted"] {
            ensure!(names.iter().any(|name| name.starts_with(start)), "{start}");
        }
        Ok(())
    })
}
