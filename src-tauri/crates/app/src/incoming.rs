//! A file given to intake: read whole within a limit, then as a message or as a text.

use crate::case::days;
use crate::{AppError, Office, packs, paths};
use chrono::{DateTime, NaiveDate, Utc};
use dossier_documents::mail::{self, Mail, Part};
use dossier_domain::case::{Channel, Correspondent};
use dossier_domain::triage;
use std::path::Path;

/// Largest file read, in mebibytes.
const LIMIT_MIB: u32 = (mail::LIMIT >> 20) as u32;
/// Most bytes of a text that the triage reads: its rules take a second or two for a mebibyte of what suits
/// them least.
const TRIAGED: usize = mail::TEXT_LIMIT;
/// Longest subject made from the first words of a text, in characters.
const SUBJECT_CHARACTERS: usize = 120;

/// A file as given: its name and its bytes, untouched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// Name of the file, without its folder.
    pub name: String,
    /// Bytes.
    pub bytes: Vec<u8>,
}

impl Incoming {
    /// Reads a file: see [`paths::read`].
    ///
    /// # Errors
    /// `TooLarge`, `UnsupportedFile`, `File`.
    pub fn open(path: &Path) -> Result<Self, AppError> {
        let bytes = paths::read(path, LIMIT_MIB)?;
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(Self { name, bytes })
    }
}

/// What a file says, before anything is found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Whether it is a message, and not a text.
    pub is_mail: bool,
    /// How it reached the office, as far as the form of the file tells.
    pub channel: Channel,
    /// Subject line, or the first words.
    pub subject: String,
    /// Who writes, as the headers say.
    pub correspondent: Correspondent,
    /// Body, then the text of each attachment that is text under a line with its name.
    pub text: String,
    /// Files that came with it.
    pub attachments: Vec<Part>,
    /// Whether a limit was met: the text is not all that the file holds, or the triage does not read all of
    /// it.
    pub truncated: bool,
    /// Instant of receipt, when the message carries one.
    pub received_at: Option<DateTime<Utc>>,
    /// Day of receipt in the office's zone: that of the message, or the one that staff typed in a
    /// statement, else today.
    pub received_on: NaiveDate,
}

impl Letter {
    /// Reads a file: a message by its name or its headers, else a text.
    ///
    /// # Errors
    /// `TooLarge`, `UnsupportedFile`, and the documents' errors.
    pub fn read(file: &Incoming, office: &Office) -> Result<Self, AppError> {
        if file.bytes.len() > mail::LIMIT {
            return Err(AppError::TooLarge {
                limit_mib: LIMIT_MIB,
            });
        }
        match form(&file.name, &file.bytes) {
            Form::Message => Ok(Self::of_mail(office.reader.mail(&file.bytes)?, office)),
            Form::Text => Self::of_text(office.reader.text(&file.bytes)?, office),
            Form::Other => Err(AppError::UnsupportedFile),
        }
    }

    fn of_mail(mail: Mail, office: &Office) -> Self {
        let text = joined(&mail);
        let subject = match mail.subject.trim() {
            "" => first_words(&text),
            subject => subject.to_owned(),
        };
        let email = mail.reply_to.or(mail.from_address);
        let correspondent = Correspondent {
            name: mail.from_name,
            email,
            ..Correspondent::default()
        };
        let received_on = mail
            .received_at
            .map_or_else(|| office.today(), |at| office.day_of(at));
        let cut = mail.truncated || mail.attachments.iter().any(|part| part.truncated);
        let (received_at, attachments) = (mail.received_at, mail.attachments);
        Self {
            is_mail: true,
            channel: Channel::Email,
            subject,
            correspondent,
            truncated: cut || text.len() > TRIAGED,
            text,
            attachments,
            received_at,
            received_on,
        }
    }

    /// A statement typed by staff says itself when it was taken; any other text came today.
    fn of_text(text: String, office: &Office) -> Result<Self, AppError> {
        let today = office.today();
        let stated = triage::stated_receipt(&text, &packs::packs()?.lexicon, today);
        Ok(Self {
            is_mail: false,
            channel: Channel::InPerson,
            subject: first_words(&text),
            correspondent: Correspondent::default(),
            truncated: text.len() > TRIAGED,
            text,
            attachments: Vec::new(),
            received_at: None,
            received_on: stated.unwrap_or(today),
        })
    }

    /// As received by `today`. A day to come, or one before any receipt, is that of a clock that is wrong,
    /// and moves no deadline: such a message came today.
    #[must_use]
    pub(crate) fn by(self, today: NaiveDate) -> Self {
        match days::check_past("received_on", self.received_on, today) {
            Ok(()) => self,
            Err(_) => Self {
                received_at: None,
                received_on: today,
                ..self
            },
        }
    }

    /// The text as far as the triage reads it.
    #[must_use]
    pub fn triaged(&self) -> &str {
        let end = self.text.floor_char_boundary(TRIAGED);
        self.text.get(..end).unwrap_or_default()
    }

    /// Sender as the triage reads it: name and address.
    #[must_use]
    pub fn sender(&self) -> Option<String> {
        match (&self.correspondent.name, &self.correspondent.email) {
            (Some(name), Some(email)) => Some(format!("{name} <{email}>")),
            (name, email) => name.clone().or_else(|| email.clone()),
        }
    }
}

/// Body and text attachments, each under a line that names it.
fn joined(mail: &Mail) -> String {
    let mut text = mail.body.clone();
    for part in &mail.attachments {
        if let Some(words) = &part.text {
            text.push_str(&format!("\n\n-------- {} --------\n\n{words}", part.name));
        }
    }
    text
}

/// First words of a text, for a list, cut at a word; a line drawn with signs is no word.
pub(crate) fn first_words(text: &str) -> String {
    let mut words = String::new();
    for word in text.split_whitespace().filter(|word| !is_drawn(word)) {
        if words.chars().count() + word.chars().count() >= SUBJECT_CHARACTERS {
            words.push('…');
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

fn is_drawn(word: &str) -> bool {
    word.len() >= 3 && !word.contains(char::is_alphanumeric)
}

#[derive(Debug, PartialEq, Eq)]
enum Form {
    Message,
    Text,
    Other,
}

/// By name first; a message saved as a text, or under another name, is known by its headers.
fn form(name: &str, bytes: &[u8]) -> Form {
    let extension = Path::new(name)
        .extension()
        .map(|end| end.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("eml" | "msg") => Form::Message,
        _ if has_headers(bytes) => Form::Message,
        Some("txt" | "text") | None => Form::Text,
        Some(_) => Form::Other,
    }
}

/// Whether the bytes begin with the headers of a transported message (RFC 5322): a first block of
/// fields that names one which no typed letter bears.
fn has_headers(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(16 << 10)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let mut told = false;
    for line in head.lines() {
        match line.split_once(':') {
            _ if line.is_empty() => return told,
            _ if line.starts_with([' ', '\t']) => {}
            Some((field, _)) if field.bytes().all(|sign| sign.is_ascii_graphic()) => {
                told |= TRANSPORTED
                    .iter()
                    .any(|known| field.eq_ignore_ascii_case(known));
            }
            _ => return false,
        }
    }
    told
}

const TRANSPORTED: [&str; 4] = ["Received", "Return-Path", "Message-ID", "MIME-Version"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_known_by_its_name_or_by_its_headers() {
        let message = b"Received: by mx.example\r\nSubject: one\r\n\r\nText\r\n";
        assert_eq!(form("one.eml", b""), Form::Message);
        assert_eq!(form("One.MSG", b""), Form::Message);
        assert_eq!(form("ONE.EML", b"Bonjour"), Form::Message);
        assert_eq!(form("one.txt", message), Form::Message);
        assert_eq!(form("one", message), Form::Message);
        assert_eq!(form("one.txt", b"Date : hier\n\nBonjour"), Form::Text);
        assert_eq!(form("one.txt", b"From: me\nTo: you\n\nBonjour"), Form::Text);
        assert_eq!(form("photo.png", b"\x89PNG\r\n\x1a\n"), Form::Other);
    }

    #[test]
    fn a_subject_made_of_first_words_is_cut_at_a_word() {
        assert_eq!(first_words("  Bonjour,\n\nje veux "), "Bonjour, je veux");
        assert_eq!(
            first_words("PLAINTE\n-------\nDate : hier"),
            "PLAINTE Date : hier"
        );
        let long = first_words(&"éléphant ".repeat(40));
        assert!(long.ends_with("éléphant…"), "{long}");
        assert!(long.chars().count() <= SUBJECT_CHARACTERS + 1);
    }

    #[test]
    fn a_text_is_triaged_up_to_a_limit_and_never_within_a_letter() {
        let letter = |text: String| Letter {
            is_mail: false,
            channel: Channel::InPerson,
            subject: String::new(),
            correspondent: Correspondent::default(),
            text,
            attachments: Vec::new(),
            truncated: false,
            received_at: None,
            received_on: NaiveDate::default(),
        };
        let whole = letter("a".repeat(TRIAGED));
        assert_eq!(whole.triaged(), whole.text);
        let long = letter(format!("{}éé", "a".repeat(TRIAGED - 1)));
        assert_eq!(long.triaged().len(), TRIAGED - 1);
    }

    #[test]
    fn the_text_of_an_attachment_stands_under_its_name() {
        let part = |name: &str, text: Option<&str>| Part {
            name: name.to_owned(),
            media_type: "text/plain".to_owned(),
            bytes: Vec::new(),
            text: text.map(str::to_owned),
            truncated: false,
        };
        let mail = Mail {
            subject: String::new(),
            from_name: None,
            from_address: None,
            reply_to: None,
            received_at: None,
            sent_at: None,
            body: "Corps".to_owned(),
            attachments: vec![part("récit.txt", Some("Suite")), part("photo.png", None)],
            truncated: false,
        };
        assert_eq!(
            joined(&mail),
            "Corps\n\n-------- récit.txt --------\n\nSuite"
        );
    }
}
