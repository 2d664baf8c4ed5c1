//! The two languages. Four uses stay distinct: the person's, the case's, the correspondent's and
//! the document's (`facts.md` §7.2).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language of work: of a person's interface, of a reply, of a side of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Canadian French.
    Fr,
    /// Canadian English.
    En,
}

impl Lang {
    /// The other language of the pair.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Fr => Self::En,
            Self::En => Self::Fr,
        }
    }

    /// BCP 47 tag: `fr-CA` or `en-CA`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr-CA",
            Self::En => "en-CA",
        }
    }
}

/// Language in which a text was written by somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextLanguage {
    /// French.
    Fr,
    /// English.
    En,
    /// Both, each in more than a passing word.
    Mixed,
}

/// The same words in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Bilingual {
    /// French.
    pub fr: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// What is written the same in both: a code, a name.
    #[must_use]
    pub fn same(text: &str) -> Self {
        Self {
            fr: text.to_owned(),
            en: text.to_owned(),
        }
    }

    /// The side in `lang`.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}
