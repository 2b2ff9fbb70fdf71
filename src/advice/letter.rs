//! The text that the person sends to the controller.
//!
//! It knows which sentences a request needs and in which order; the sentences themselves are messages that come
//! through `say`. It claims only rights that the person's law gives, speaks of objecting rather than of taking back a
//! consent (which is something else in law), and never holds a name, an address or an e-mail address.

use unicode_segmentation::UnicodeSegmentation as _;

use super::reasons::Reasons;
use super::{Advice, law};
use crate::cases::{Length, OWN_WORDS_LIMIT};
use crate::knowledge::{Articles, ByLanguage as _, Fields, Law, ObjectionRight, Product, ReasonField, Request, Scope};
use crate::message::{Message, m};

/// What the letter is to say.
#[derive(Clone, Debug)]
pub struct Brief<'a> {
    /// The law to rely on; none where there is no general law.
    pub law: Option<&'a Law>,
    /// The right to object that this law gives.
    pub right: ObjectionRight,
    /// What it is about.
    pub scope: Scope,
    /// The product that it is about; none where it is about none.
    pub product: Option<&'a Product>,
    /// What the controller is to do.
    pub request: Request,
    /// The reasons, of those that fit.
    pub reasons: Reasons<'a>,
    /// The person's own words, as typed.
    pub own_words: &'a str,
    /// Short or full.
    pub length: Length,
    /// What the form asks.
    pub fields: &'a Fields,
    /// Tag of the letter's language; `say` speaks it too.
    pub language: &'a str,
}

impl<'a> Brief<'a> {
    /// The brief that follows from an advice and the reasons that were chosen: law, right and form. What does not fit the
    /// question is left out.
    #[must_use]
    pub fn new<'c>(advice: &'a Advice<'_>, chosen: impl IntoIterator<Item = &'c str>, language: &'a str) -> Self {
        let question = &advice.question;
        Self {
            law: advice.law,
            right: law::right(advice.law, question.request),
            scope: question.subject.scope.clone(),
            product: advice.product,
            request: question.request,
            reasons: Reasons::chosen(&advice.reasons, chosen),
            own_words: "",
            length: Length::Full,
            fields: advice.fields(),
            language,
        }
    }
}

/// Says a message in the letter's language.
pub type Say<'s> = dyn Fn(Message<'_>) -> String + 's;

/// A finished letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Tag of its language.
    pub language: String,
    /// Its paragraphs, in order; never empty.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The text. Only the person's own words may hold line breaks.
    pub text: String,
    /// The id of the reason it states; none for all other paragraphs.
    pub reason: Option<String>,
}

impl Letter {
    /// A letter in the person's own wording: a paragraph for each block of lines.
    #[must_use]
    pub fn from_text(language: &str, text: &str) -> Self {
        let paragraphs = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
        let paragraph = |block: &str| Paragraph { text: block.to_owned(), reason: None };
        Self { language: language.to_owned(), paragraphs: paragraphs.map(paragraph).collect() }
    }

    /// The whole text: paragraphs with an empty line between them.
    #[must_use]
    pub fn body(&self) -> String {
        self.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect::<Vec<_>>().join("\n\n")
    }

    /// The length of [`Self::body`] in Unicode scalar values; a line break is one. Forms that count UTF-16 units
    /// count the same or, with emoji, more: a letter that is long enough here is long enough there.
    #[must_use]
    pub fn characters(&self) -> usize {
        self.body().chars().count()
    }
}

/// The least a full letter has, in characters: one person was told of this hidden minimum after sending a form
/// (<https://deborahcopaken.substack.com/p/11-steps-to-opt-out-of-metas-data/comments>, June 2024).
const FULL_MINIMUM: usize = 100;

/// Writes the letter.
#[must_use]
pub fn write(brief: &Brief, say: &Say) -> Letter {
    let mut parts = Writer { brief, say }.parts();
    let minimum = minimum(brief);
    while letter(brief, &parts).characters() < minimum {
        let Some(spare) = parts.iter_mut().find(|part| part.spare) else { break };
        spare.spare = false;
    }
    letter(brief, &parts)
}

/// The person's own words as they stand in the letter: trimmed, at most two empty lines in a row, at most
/// [`OWN_WORDS_LIMIT`] characters, and without characters that control a terminal or turn the reading direction.
#[must_use]
pub fn own_words(typed: &str) -> String {
    let clean: String = typed.replace("\r\n", "\n").chars().filter_map(kept).collect();
    let spaced = with_few_empty_lines(clean.trim());
    within_limit(&spaced).trim_end().to_owned()
}

/// A paragraph that may be left out.
struct Part {
    paragraph: Paragraph,
    /// Left out unless the letter is too short for the form.
    spare: bool,
}

fn letter(brief: &Brief, parts: &[Part]) -> Letter {
    let chosen = parts.iter().filter(|part| !part.spare).map(|part| part.paragraph.clone());
    Letter { language: brief.language.to_owned(), paragraphs: chosen.collect() }
}

fn minimum(brief: &Brief) -> usize {
    let form = match brief.fields.reason {
        ReasonField::Absent => 0,
        ReasonField::Required | ReasonField::Optional => usize::from(brief.fields.reason_min_chars),
    };
    match brief.length {
        Length::Short => form,
        Length::Full => form.max(FULL_MINIMUM),
    }
}

struct Writer<'w> {
    brief: &'w Brief<'w>,
    say: &'w Say<'w>,
}

impl Writer<'_> {
    /// Everything the letter can say, in its order.
    fn parts(&self) -> Vec<Part> {
        let mut parts = vec![always(self.opening()), always(self.message(self.scope()))];
        if self.brief.scope == Scope::Elsewhere && self.brief.fields.evidence {
            parts.push(always(self.message(m::letter_evidence())));
        }
        parts.extend(self.brief.reasons.ids().map(|id| self.reason(id)));
        self.insert_own_words(&mut parts);
        parts.extend(self.details().map(|text| Part { spare: self.is_short(), ..always(text) }));
        parts.extend(FILLERS.map(|id| Part { spare: true, ..always(self.message(id)) }));
        parts.push(always(self.message(self.closing())));
        parts
    }

    /// Own words follow the reasons, but a request of another kind is nothing without them: there they come first.
    fn insert_own_words(&self, parts: &mut Vec<Part>) {
        let words = own_words(self.brief.own_words);
        if words.is_empty() {
            return;
        }
        let place = if self.brief.request == Request::Other { 0 } else { parts.len() };
        parts.insert(place, always(words));
    }

    /// What is asked for, and the right to it.
    fn opening(&self) -> String {
        let ask = self.message(self.ask());
        match self.legal_ground() {
            Some(ground) => self.message(m::two_sentences(ask, ground)),
            None => ask,
        }
    }

    fn ask(&self) -> Message<'static> {
        match self.brief.request {
            Request::Access => m::letter_access(),
            Request::Delete => m::letter_delete(),
            Request::Other => m::letter_other(),
            Request::Object => match self.right() {
                ObjectionRight::Strong => m::letter_object(),
                ObjectionRight::ConsentWithdrawal => m::letter_disagree(),
                ObjectionRight::Conditional | ObjectionRight::None => m::letter_ask(),
            },
        }
    }

    /// The right to object; none without a law.
    fn right(&self) -> ObjectionRight {
        self.brief.law.map_or(ObjectionRight::None, |_| self.brief.right)
    }

    /// The sentence on the law, as strong as the law is.
    fn legal_ground(&self) -> Option<String> {
        let law = self.brief.law?;
        let right = |basis: String| self.message(m::letter_right(basis));
        let check = |basis: String| self.message(m::letter_check(basis));
        let refer = |basis: String| self.message(m::letter_refer(basis));
        match (self.brief.request, self.right()) {
            (Request::Object, ObjectionRight::Strong) => Some(right(self.basis_or_law(law, |a| &a.object))),
            (Request::Object, ObjectionRight::Conditional) => Some(check(self.basis_or_law(law, |a| &a.object))),
            (Request::Object, ObjectionRight::ConsentWithdrawal) => Some(refer(self.law_alone(law))),
            (Request::Access, _) => self.basis(law, |a| &a.access).map(right),
            // Every law ties deletion to conditions, so the letter points to it and claims nothing.
            (Request::Delete, _) => self.basis(law, |a| &a.erase).map(refer),
            (Request::Object, ObjectionRight::None) | (Request::Other, _) => None,
        }
    }

    fn scope(&self) -> Message<'_> {
        match (&self.brief.scope, self.brief.product) {
            (Scope::Elsewhere, _) => m::letter_scope_third_party(),
            (Scope::NoAccount, _) => m::letter_scope_no_account(),
            (Scope::Product(_), Some(Product { letter_scope: Some(message), .. })) => Message::fact(message),
            (Scope::Product(_), _) => m::letter_scope_product(),
        }
    }

    fn reason(&self, id: &str) -> Part {
        let ending = if self.is_short() { "-short" } else { "" };
        let text = self.message(Message::fact(format!("letter-reason-{id}{ending}")));
        Part { paragraph: Paragraph { text, reason: Some(id.to_owned()) }, spare: false }
    }

    /// What the full letter asks besides.
    fn details(&self) -> impl Iterator<Item = String> {
        let objects = self.brief.request == Request::Object;
        let refusal =
            if objects && self.right() == ObjectionRight::Strong { m::letter_grounds() } else { m::letter_why() };
        [
            objects.then(|| self.interim()),
            Some(self.message(refusal)),
            self.hub().map(|id| self.message(Message::fact(id))),
        ]
        .into_iter()
        .flatten()
    }

    /// That the data rest while the request is checked, with the article where the law has one.
    fn interim(&self) -> String {
        let may_cite = matches!(self.right(), ObjectionRight::Strong | ObjectionRight::Conditional);
        let basis = self.brief.law.filter(|_| may_cite).and_then(|law| self.basis(law, |a| &a.restrict));
        match basis {
            Some(basis) => {
                let (restrict, refer) = (self.message(m::letter_restrict()), self.message(m::letter_refer(basis)));
                self.message(m::two_sentences(restrict, refer))
            }
            None => self.message(m::letter_interim()),
        }
    }

    /// The sentence on the accounts that people manage together with this one, where there are such.
    fn hub(&self) -> Option<String> {
        let product = self.brief.product.filter(|product| product.hub)?;
        Some(format!("controller-{}-hub-letter", product.controller))
    }

    fn closing(&self) -> Message<'static> {
        match self.brief.request {
            Request::Object | Request::Delete => m::letter_confirm(),
            Request::Access | Request::Other => m::letter_confirm_answer(),
        }
    }

    fn is_short(&self) -> bool {
        self.brief.length == Length::Short
    }

    /// Article and law; none where the law has no such article.
    fn basis(&self, law: &Law, of: impl Fn(&Articles) -> &Option<String>) -> Option<String> {
        let local = law.articles_in(self.brief.language).and_then(|articles| of(articles).as_ref());
        let article = local.or(of(&law.articles).as_ref())?.clone();
        Some(self.message(match law.short.in_language(self.brief.language) {
            Some(short) => m::letter_basis(article, short),
            None => m::letter_basis_long(article, self.long_name(law)),
        }))
    }

    fn basis_or_law(&self, law: &Law, of: impl Fn(&Articles) -> &Option<String>) -> String {
        self.basis(law, of).unwrap_or_else(|| self.law_alone(law))
    }

    fn law_alone(&self, law: &Law) -> String {
        self.message(m::letter_basis_law(self.long_name(law)))
    }

    fn long_name<'l>(&self, law: &'l Law) -> &'l str {
        law.names.in_language(self.brief.language).unwrap_or(&law.citation)
    }

    /// Fluent wraps arguments in direction isolates: of no use in a plain text that people paste into a form.
    fn message(&self, message: Message<'_>) -> String {
        (self.say)(message).replace(['\u{2068}', '\u{2069}'], "")
    }
}

/// True of everybody and said only to reach a form's minimum.
const FILLERS: [Message<'static>; 3] =
    [m::letter_more_own_life(), m::letter_more_plain_words(), m::letter_more_from_when()];

fn always(text: String) -> Part {
    Part { paragraph: Paragraph { text, reason: None }, spare: false }
}

/// A typed character as the letter keeps it; none where it only controls.
fn kept(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

fn with_few_empty_lines(text: &str) -> String {
    let mut lines = Vec::new();
    let mut empty = 0;
    for line in text.split('\n') {
        empty = if line.trim().is_empty() { empty + 1 } else { 0 };
        if empty <= 2 {
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// The longest beginning within the limit that cuts no visible character in two.
fn within_limit(text: &str) -> &str {
    let mut characters = 0;
    let end = text.grapheme_indices(true).find_map(|(start, grapheme)| {
        characters += grapheme.chars().count();
        (characters > OWN_WORDS_LIMIT).then_some(start)
    });
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}
