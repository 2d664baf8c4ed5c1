//! The words and the numbers of the practice office: `src-tauri/practice`, embedded and parsed once.

use crate::AppError;
use chrono::NaiveDate;
use dossier_domain::case::Channel;
use dossier_domain::lang::Lang;
use dossier_domain::person::Role;
use rust_embed::RustEmbed;
use serde::{Deserialize, Deserializer};
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../../practice"]
struct Embedded;

/// Everything that the practice office is made of.
pub(super) struct Grammar {
    pub office: OfficeText,
    fr: Words,
    en: Words,
}

/// What does not depend on the language.
#[derive(Deserialize)]
pub(super) struct OfficeText {
    pub person: Vec<PersonText>,
    pub place: Vec<Place>,
    pub share: Vec<Share>,
    pub names: Names,
    pub letters: Letters,
    pub review: ReviewCodes,
}

/// What a review of the story finds and decides, by the codes of its law.
#[derive(Deserialize)]
pub(super) struct ReviewCodes {
    pub outcome: String,
    pub confirmed: String,
    pub returned: String,
}

/// Someone who works here.
#[derive(Deserialize)]
pub(super) struct PersonText {
    pub name: String,
    pub role: Role,
    pub lang: Lang,
}

/// A town with the service that polices it.
#[derive(Deserialize)]
pub(super) struct Place {
    pub town: String,
    fr: String,
    en: String,
}

/// How many letters of a sort, and how long after its event each is written.
#[derive(Deserialize)]
pub(super) struct Share {
    pub letter: String,
    pub count: u32,
    /// Least and most days between the event and the letter; with `before`, between the event and
    /// that day.
    pub days: (u64, u64),
    /// The event lies before this day whatever the day of the letter.
    pub before: Option<toml::value::Datetime>,
    /// Typed by staff; a message where it is not said.
    pub channel: Option<Channel>,
    /// Each two letters tell of one event, in the two languages.
    #[serde(default)]
    pub pairs: bool,
    /// All of the last weeks: its deadlines are still to come.
    #[serde(default)]
    pub recent: bool,
}

/// Models of the letters that nothing requires and that the office sends.
#[derive(Deserialize)]
pub(super) struct Letters {
    pub referral: String,
    pub retained: String,
    pub closing: String,
    /// The outcomes that it tells, where the law that governs states them: the usual one, then that of one
    /// complaint in four.
    #[serde(deserialize_with = "lines")]
    pub outcomes: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Names {
    #[serde(deserialize_with = "lines")]
    pub women: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub men: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub officers: Vec<String>,
    #[serde(deserialize_with = "lines")]
    streets_fr: Vec<String>,
    #[serde(deserialize_with = "lines")]
    streets_en: Vec<String>,
    #[serde(deserialize_with = "lines")]
    shops_fr: Vec<String>,
    #[serde(deserialize_with = "lines")]
    shops_en: Vec<String>,
}

/// The words of one language.
#[derive(Deserialize)]
pub(super) struct Words {
    pub shared: Shared,
    pub letter: Vec<LetterText>,
    pub office: Staff,
}

/// What any letter may begin and end with.
#[derive(Deserialize)]
pub(super) struct Shared {
    #[serde(deserialize_with = "lines")]
    pub openings: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub asks: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub closings: Vec<String>,
}

/// The ways of writing one sort of letter; a part that is left out is the shared one.
#[derive(Deserialize)]
pub(super) struct LetterText {
    pub code: String,
    #[serde(deserialize_with = "lines")]
    pub subjects: Vec<String>,
    #[serde(default, deserialize_with = "some_lines")]
    pub openings: Option<Vec<String>>,
    #[serde(deserialize_with = "lines")]
    pub events: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub details: Vec<String>,
    #[serde(default, deserialize_with = "some_lines")]
    pub asks: Option<Vec<String>>,
    #[serde(default, deserialize_with = "some_lines")]
    pub closings: Option<Vec<String>>,
}

/// What the people of the office write, and the papers that come with letters.
#[derive(Deserialize)]
pub(super) struct Staff {
    #[serde(deserialize_with = "lines")]
    pub reasons_in: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub reasons_out: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub discretion: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub agrees: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub returns: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub restricts: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub added: Vec<String>,
    /// Why a complaint goes to the service that it is about.
    #[serde(deserialize_with = "lines")]
    pub refers: Vec<String>,
    /// Why the office keeps one.
    pub retains: String,
    /// What the letter that closes says of the investigation, for each outcome.
    #[serde(deserialize_with = "lines")]
    pub outcomes: Vec<String>,
    /// The same, of an investigation by the office.
    #[serde(deserialize_with = "lines")]
    pub found: Vec<String>,
    /// Why a case is closed.
    pub closes: String,
    /// Why a request for access belongs elsewhere.
    pub door_why: String,
    /// What was done of it: the letter says it.
    pub door_done: String,
    pub review: Reviewing,
    pub statement: String,
    pub statement_name: String,
    pub log: String,
    pub log_name: String,
}

/// What is written of a request for review.
#[derive(Deserialize)]
pub(super) struct Reviewing {
    /// Why it is admitted.
    pub admits: String,
    /// Why it is not: the office itself investigated.
    pub refuses: String,
    /// The documents of the file of the police, one a line: its report, the notes, the log of calls, a recording.
    pub items: String,
    /// Where the report and the notes do not say the same, in what, and what settles it.
    pub page_of_report: String,
    pub page_of_notes: String,
    pub differs: String,
    pub resolves: String,
    /// Why the panel confirms.
    pub confirms: String,
    /// Why it sends the complaint back, and what it directs.
    pub returns: String,
    pub direction: String,
}

impl Grammar {
    /// The words of a language.
    pub fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

impl Words {
    /// A sort of letter.
    ///
    /// # Errors
    /// `Broken` when the practice files name a sort that this language does not have.
    pub fn letter(&self, code: &str) -> Result<&LetterText, AppError> {
        let found = self.letter.iter().find(|letter| letter.code == code);
        found.ok_or_else(|| AppError::Broken(format!("no practice letter {code}")))
    }
}

impl Place {
    /// The service, as a person of a language names it in a sentence.
    pub fn service(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

impl Names {
    pub fn streets(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::Fr => &self.streets_fr,
            Lang::En => &self.streets_en,
        }
    }

    pub fn shops(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::Fr => &self.shops_fr,
            Lang::En => &self.shops_en,
        }
    }
}

impl Share {
    /// The day before which the event lies, where it is said.
    pub fn before(&self) -> Option<NaiveDate> {
        let date = self.before.as_ref()?.date?;
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
    }
}

static GRAMMAR: LazyLock<Result<Grammar, String>> = LazyLock::new(|| {
    Ok(Grammar {
        office: parse("office.toml")?,
        fr: parse("fr-CA.toml")?,
        en: parse("en-CA.toml")?,
    })
});

/// The grammar of the program.
///
/// # Errors
/// `Broken` when it does not load: a fault of the program, which a test refuses.
pub(super) fn grammar() -> Result<&'static Grammar, AppError> {
    GRAMMAR
        .as_ref()
        .map_err(|reason| AppError::Broken(reason.clone()))
}

fn parse<T: for<'a> Deserialize<'a>>(name: &str) -> Result<T, String> {
    let file = Embedded::get(name).ok_or_else(|| format!("{name} is missing"))?;
    let text = String::from_utf8(file.data.into_owned()).map_err(|_| format!("{name}: UTF-8"))?;
    toml::from_str(&text).map_err(|error| format!("{name}: {error}"))
}

/// A text of several lines is a list of its lines.
fn lines<'de, D: Deserializer<'de>>(text: D) -> Result<Vec<String>, D::Error> {
    let text = String::deserialize(text)?;
    let said = text.lines().filter(|line| !line.is_empty());
    Ok(said.map(str::to_owned).collect())
}

fn some_lines<'de, D: Deserializer<'de>>(text: D) -> Result<Option<Vec<String>>, D::Error> {
    lines(text).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn both_languages_have_the_same_sorts_of_letters_and_each_is_shared_out() {
        let grammar = grammar().unwrap();
        let codes = |lang| -> Vec<&str> {
            let letters = &grammar.words(lang).letter;
            letters.iter().map(|letter| letter.code.as_str()).collect()
        };
        assert_eq!(codes(Lang::Fr), codes(Lang::En));
        let shared: BTreeSet<&str> = grammar
            .office
            .share
            .iter()
            .map(|share| share.letter.as_str())
            .collect();
        assert_eq!(shared, codes(Lang::Fr).into_iter().collect());
    }

    #[test]
    fn the_office_has_three_hundred_letters_and_twelve_people_in_all_nine_roles() {
        let office = &grammar().unwrap().office;
        let letters: u32 = office.share.iter().map(|share| share.count).sum();
        assert_eq!((letters, office.person.len()), (300, 12));
        let roles: BTreeSet<String> = office
            .person
            .iter()
            .map(|person| format!("{:?}", person.role))
            .collect();
        assert_eq!(roles.len(), 9);
    }
}
