//! An article is a number that a letter can cite, short and without prose; where none was seen the field is left out.
//! A law without an objection right has no article for it.

use super::{Check, Facts, Spot};
use crate::knowledge::{Articles, Kind, ObjectionRight};

pub(super) static CHECK: Check = Check::error("article-empty", look);

/// Characters.
const LONGEST: usize = 40;

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for law in &facts.knowledge.laws {
        for article in std::iter::once(&law.articles).chain(law.articles_local.values()).flat_map(cited) {
            if !is_citation(article) {
                spots.push(facts.spot(Kind::Law, &law.id, &format!("\"{article}\""), article));
            }
        }
        if let (ObjectionRight::None, Some(article)) = (law.object, &law.articles.object) {
            spots.push(facts.spot(Kind::Law, &law.id, "object:", article));
        }
    }
    spots
}

fn cited(articles: &Articles) -> impl Iterator<Item = &String> {
    let Articles { object, restrict, access, rectify, erase } = articles;
    [object, restrict, access, rectify, erase].into_iter().flatten()
}

fn is_citation(article: &str) -> bool {
    article.contains(|sign: char| sign.is_ascii_digit())
        && article.chars().count() <= LONGEST
        && !article.contains(['[', ';'])
}
