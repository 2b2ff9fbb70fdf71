//! Walking the way: forward, back, and where one can go on after a restart.

use super::known::Known;
use super::table::{Lies, PageId, Row, Say, Section, WAY, row};

/// The pages on the person's way, from the first to the last, as far as the answers tell.
#[must_use]
pub fn way(known: &Known<'_>) -> Vec<PageId> {
    rows(known).map(|row| row.page).collect()
}

fn rows<'k>(known: &'k Known<'_>) -> impl Iterator<Item = &'static Row> + 'k {
    WAY.iter().filter(|row| row.lies == Lies::OnTheWay && (row.shown)(known))
}

/// Whether a page's question has an answer, so that one can go on.
#[must_use]
pub fn is_answered(page: PageId, known: &Known<'_>) -> bool {
    row(page).is_none_or(|row| (row.answered)(known))
}

/// The page after this one; none while its question is open, and after the last.
#[must_use]
pub fn next(page: PageId, known: &Known<'_>) -> Option<PageId> {
    is_answered(page, known).then(|| step(detoured(page), known, 1)).flatten()
}

/// The page before this one; none on the first. A detour leads back to where it began.
#[must_use]
pub fn back(page: PageId, known: &Known<'_>) -> Option<PageId> {
    match detoured(page) {
        start if start != page => Some(start),
        _ => step(page, known, -1),
    }
}

/// The page that a detour begins on; any other page itself.
fn detoured(page: PageId) -> PageId {
    match row(page).map(|row| row.lies) {
        Some(Lies::DetourFrom(start)) => start,
        _ => page,
    }
}

fn step(page: PageId, known: &Known<'_>, by: isize) -> Option<PageId> {
    let way = way(known);
    let here = way.iter().position(|other| *other == page)?;
    way.get(here.checked_add_signed(by)?).copied()
}

/// The last page of the way, at most `wanted`, whose questions before it are all answered: where to go on after a
/// restart, or after an answer changed. A page that is no longer on the way leads to the last one before it.
#[must_use]
pub fn reachable(wanted: PageId, known: &Known<'_>) -> PageId {
    let goal = detoured(wanted);
    let mut page = PageId::Welcome;
    for row in rows(known).filter(|row| row.page <= goal) {
        page = row.page;
        if !(row.answered)(known) {
            break;
        }
    }
    if page == goal && wanted != goal && row(wanted).is_some_and(|row| (row.shown)(known)) { wanted } else { page }
}

/// Position and number of the questions in the first section: “Question 2 of 4”.
#[must_use]
pub fn question_number(page: PageId, known: &Known<'_>) -> Option<(usize, usize)> {
    let questions: Vec<PageId> =
        rows(known).filter(|row| row.section == Some(Section::AboutYou)).map(|row| row.page).collect();
    let here = questions.iter().position(|other| *other == page)?;
    Some((here + 1, questions.len()))
}

/// Where a section begins on the person's way; none where they have nothing to do in it.
#[must_use]
pub fn first_page(section: Section, known: &Known<'_>) -> Option<PageId> {
    rows(known).find(|row| row.section == Some(section)).map(|row| row.page)
}

/// What the rail says of a section once it is done.
#[must_use]
pub fn summary(section: Section, known: &Known<'_>) -> Option<Say> {
    rows(known).filter(|row| row.section == Some(section)).find_map(|row| row.says)
}
