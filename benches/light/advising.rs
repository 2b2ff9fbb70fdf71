//! Facts, advice, letter, search.

use divan::{Bencher, black_box};
use right_to_object::advice::letter::Brief;
use right_to_object::advice::{Advice, Question, advise};
use right_to_object::knowledge::{FILES, Knowledge, Request};
use right_to_object::language::wording;
use right_to_object::language::{Countries, Words};

use crate::every::{REQUESTS, SUBJECTS, subject};
use crate::{TODAY, knowledge};

fn question(place: &str, about: &str, request: Request) -> Question {
    Question { place: place.to_owned(), subject: subject(about), request }
}

fn objection() -> Question {
    question("DE", "meta.facebook", Request::Object)
}

fn advice() -> Advice<'static> {
    advise(knowledge(), &objection(), TODAY).expect("Germany is known")
}

#[divan::bench]
fn read_the_facts() -> Knowledge {
    let mut read = Knowledge::default();
    for file in FILES {
        read.add(file.kind, file.name, file.text()).expect("the built-in facts are well-formed");
    }
    read
}

#[divan::bench(args = ["en", "de"])]
fn read_the_words(language: &str) -> Words {
    Words::new(language)
}

/// The first search folds the names of all countries.
#[divan::bench(args = ["en", "de"])]
fn first_search(language: &str) -> usize {
    Countries::new(language).search("g").len()
}

#[divan::bench]
fn one_outlook(bencher: Bencher<'_, '_>) {
    let question = objection();
    bencher.bench(|| advise(knowledge(), black_box(&question), TODAY));
}

/// Every place, with an objection to the use of own posts on Facebook.
#[divan::bench]
fn all_outlooks(bencher: Bencher<'_, '_>) {
    let objection = |place: &str| Question { place: place.to_owned(), ..objection() };
    let questions: Vec<Question> = knowledge().places.iter().map(|place| objection(&place.code)).collect();
    bencher.bench(|| questions.iter().filter_map(|question| advise(knowledge(), question, TODAY)).count());
}

/// Every place with every answer: about what, and which request.
#[divan::bench]
fn all_combinations(bencher: Bencher<'_, '_>) {
    let mut questions = Vec::new();
    for place in &knowledge().places {
        for about in SUBJECTS {
            questions.extend(REQUESTS.map(|request| question(&place.code, about, request)));
        }
    }
    bencher.bench(|| questions.iter().filter_map(|question| advise(knowledge(), question, TODAY)).count());
}

#[divan::bench(args = ["en", "de"])]
fn letter(bencher: Bencher<'_, '_>, language: &'static str) {
    let (advice, words) = (advice(), Words::new(language));
    let brief = Brief::new(&advice, ["children-photos", "never-agreed"], language);
    bencher.bench(|| wording::letter(&words, black_box(&brief)));
}

/// The searches while a name is typed, letter by letter.
#[divan::bench(args = ["g", "germ", "germany", "vereinigt", "x"])]
fn search(bencher: Bencher<'_, '_>, typed: &str) {
    let countries = Countries::new("de");
    assert!(!countries.search("g").is_empty());
    bencher.bench(|| countries.search(black_box(typed)));
}
