//! Whatever stands in the files of the app or on its command line: it is read or refused, and stops nothing.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::fs;
use std::process::Command;

use proptest::prelude::*;
use right_to_object::answers::Saved;
use right_to_object::desktop::Loaded;
use right_to_object::desktop::store::{FOLDER, Store};

use crate::APP;
use crate::any::{any_day, cases, damaged, language_tag, place_code, reason_id, saved};

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_state_is_kept_and_read_again(saved in saved()) {
        let home = tempfile::tempdir().unwrap();
        let mut store = Store::new(Some(home.path().join(FOLDER)));
        store.store(&saved).unwrap();
        drop(store);
        let loaded = Store::new(Some(home.path().join(FOLDER))).load();
        prop_assert_eq!(loaded, Loaded { saved: saved.cleaned(), ..Loaded::default() });
    }

    #[test]
    fn a_damaged_state_is_read_or_set_aside(text in saved().prop_flat_map(|saved| {
        damaged(ron::ser::to_string_pretty(&saved, ron::ser::PrettyConfig::default()).unwrap())
    })) {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join(FOLDER);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("state.ron"), &text).unwrap();
        let loaded = Store::new(Some(folder)).load();
        if let Some(aside) = loaded.set_aside {
            prop_assert_eq!(fs::read_to_string(aside).unwrap(), text);
            prop_assert_eq!(loaded.saved, Saved::default());
        }
    }
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn any_case_is_answered_or_refused_in_a_sentence(
        country in place_code(), subdivision in prop::option::of(place_code()), reasons in prop::collection::vec(reason_id(), 0..3),
        language in prop::option::of(language_tag()), sent in prop::option::of(any_day()), json in any::<bool>(),
    ) {
        let format = if json { "json" } else { "text" }.to_owned();
        let mut arguments = vec![("country", country), ("format", format)];
        arguments.extend(subdivision.map(|code| ("subdivision", code)));
        arguments.extend(reasons.into_iter().map(|id| ("reason", id)));
        arguments.extend(language.map(|tag| ("language", tag)));
        arguments.extend(sent.map(|day| ("sent", day.to_string())));
        // No system lets such a letter into an argument.
        let arguments = arguments.iter().map(|(name, value)| format!("--{name}={}", value.replace('\0', "")));
        let output = Command::new(APP).arg("prepare").args(arguments).output().unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => prop_assert!(!output.stdout.is_empty() && complaint.is_empty(), "{complaint}"),
            Some(2 | 65) => prop_assert!(output.stdout.is_empty() && !complaint.is_empty()),
            other => prop_assert!(false, "{other:?}: {complaint}"),
        }
    }
}
