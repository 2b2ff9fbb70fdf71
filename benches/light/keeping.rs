//! What keeping costs where ten thousand cases and letters lie on the disk, beside what it costs where none do.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use divan::Bencher;
use right_to_object::cases::{Case, CaseKey, LetterId, Person, PersonId, Sent};
use right_to_object::desktop::folder::{Folder, Keep};
use right_to_object::desktop::keeper::{Keeper, PATIENCE, Urgency};
use right_to_object::saved::{CaseRest, Frozen, Rest, names, write_case, write_person};

use crate::TODAY;

/// How many cases there are, each with a letter.
const MANY: [u32; 2] = [0, 10_000];

/// A folder with so many cases, of as many people, and one person in hand. Made once; it stays for the next run.
fn folder(cases: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("kept-{cases}"));
    let (people, letters) = (folder.join(names::PEOPLE), folder.join(names::LETTERS));
    for sub in [&people, &letters, &folder.join(names::CASES)] {
        fs::create_dir_all(sub).expect("the target folder can be written");
    }
    for number in 0..cases {
        let case = case(&PersonId::numbered(number));
        let path = folder.join(names::CASES).join(names::case(&case.key));
        if !path.exists() {
            let text = write_case(&case, &CaseRest::default()).expect("a case is text");
            fs::write(path, text).expect("a case can be written");
            fs::write(letters.join(names::letter(&case.key, LetterId(1))), LETTER.repeat(20)).expect("so can a letter");
        }
    }
    let mut me = Person::new(PersonId::me());
    me.answers.country = Some("DE".to_owned());
    let text = write_person(&me, &Rest::default()).expect("a person is text");
    fs::write(people.join(names::person(&me.id)), text).expect("a person can be written");
    folder
}

const LETTER: &str = "I object to the use of my personal data to develop and improve AI, now and in future.\n";

fn key(person: &PersonId) -> CaseKey {
    format!("{person}.meta.facebook.object").parse().expect("it names a case")
}

fn case(person: &PersonId) -> Case {
    let mut case = Case::new(key(person));
    case.draft.own_words = LETTER.repeat(5);
    case.send(TODAY, Sent { form: "own".to_owned(), place: Some("DE".to_owned()), ..Sent::default() }, LETTER);
    case
}

fn start(cases: u32) -> Keeper {
    let mut folder = Folder::claim(Some(folder(cases)));
    let started = folder.start(&|_| Frozen::default());
    assert!(started.person.is_some() && started.not_kept.is_none(), "{started:?}");
    Keeper::new(folder, &started, Arc::new(|| {}))
}

/// The settings and the person in hand, from a folder that is not open yet.
#[divan::bench(args = MANY)]
fn start_reads(bencher: Bencher<'_, '_>, cases: u32) {
    let path = folder(cases);
    bencher.bench_local(|| {
        let mut folder = Folder::claim(Some(path.clone()));
        folder.start(&|_| Frozen::default())
    });
}

/// What a keystroke costs the window: the draft is handed over.
#[divan::bench(args = MANY)]
fn keystroke_handed_over(bencher: Bencher<'_, '_>, cases: u32) {
    let mut keeper = start(cases);
    let mut case = case(&PersonId::me());
    bencher.bench_local(|| {
        case.draft.own_words.push('x');
        if case.draft.own_words.len() > 2_000 {
            case.draft.own_words.clear();
        }
        keeper.keep(Keep::Case(case.clone()), Urgency::Draft);
    });
}

/// What an event costs until the disk has it, on the thread that writes.
#[divan::bench(args = MANY, sample_count = 50, sample_size = 1)]
fn event_on_the_disk(bencher: Bencher<'_, '_>, cases: u32) {
    let mut keeper = start(cases);
    let mut case = case(&PersonId::me());
    bencher.bench_local(|| {
        case.draft.own_words.push('x');
        keeper.keep(Keep::Case(case.clone()), Urgency::Event);
        assert!(keeper.flush(PATIENCE));
    });
}

/// The cases of one person among all.
#[divan::bench(args = MANY)]
fn cases_of_one_person(bencher: Bencher<'_, '_>, cases: u32) {
    let keeper = start(cases);
    bencher.bench_local(|| keeper.cases_of(&PersonId::me()));
}

/// One case and its letter.
#[divan::bench(args = MANY)]
fn one_letter(bencher: Bencher<'_, '_>, cases: u32) {
    let keeper = start(cases);
    let key = key(&PersonId::numbered(7));
    bencher.bench_local(|| (keeper.case(&key), keeper.letter(&key, LetterId(1))));
}
