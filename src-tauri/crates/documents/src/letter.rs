//! A letter ready to be set, as PDF or for a word processor; every word of the frame is already in
//! its language.

use dossier_domain::lang::Lang;

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPage {
    /// Number of the letter.
    pub number: String,
    /// One part, or two where it is bilingual; the recipient's language first.
    pub parts: Vec<LetterPart>,
}

/// The letter in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPart {
    /// Language.
    pub lang: Lang,
    /// Head of the page: the name of the office, then its lines; empty for an office without a name.
    pub letterhead: Vec<String>,
    /// Day.
    pub date: String,
    /// Name and address.
    pub recipient: Vec<String>,
    /// Label and number lines.
    pub references: Vec<(String, String)>,
    /// Word before the subject: « Objet ».
    pub subject_word: String,
    /// Subject.
    pub subject: String,
    /// Paragraphs. A line is a paragraph; lines that begin with a dash are a list.
    pub body: Vec<String>,
    /// Signature block: whoever signs, their title, their office.
    pub signature: Vec<String>,
    /// Word before what is enclosed.
    pub enclosures_word: String,
    /// What is enclosed.
    pub enclosures: Vec<String>,
    /// Marking line of the footer.
    pub marking: String,
    /// Word before the figures « 1/2 » in the footer.
    pub page_word: String,
}
