//! The words of a pack: plain Fluent messages, the same keys in both languages, none unused.

use super::text::PackText;
use super::{PackError, PackFiles};
use crate::lang::Bilingual;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet};

/// A word of one language and the byte where its key stands.
struct Word {
    text: String,
    offset: usize,
}

/// What a word may hold beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holes {
    /// Nothing: the word is said as it is.
    None,
    /// Variables, that a case fills.
    Variables,
}

type Side = BTreeMap<String, Word>;

/// The words of both languages. Each must be used by `pack.toml`.
pub(crate) struct Words<'a> {
    fr: (PackText<'a>, Side),
    en: (PackText<'a>, Side),
    used: BTreeSet<String>,
}

impl<'a> Words<'a> {
    /// Reads both files and refuses a word that stands in one language only.
    pub(crate) fn read(files: &'a PackFiles, holes: Holes) -> Result<Self, PackError> {
        let fr = read_side(PackText::new(&files.id, "fr-CA.ftl", &files.fr), holes)?;
        let en = read_side(PackText::new(&files.id, "en-CA.ftl", &files.en), holes)?;
        refuse_alone(&fr, &en, "fr-CA.ftl", "en-CA.ftl")?;
        refuse_alone(&en, &fr, "en-CA.ftl", "fr-CA.ftl")?;
        Ok(Self {
            fr,
            en,
            used: BTreeSet::new(),
        })
    }

    /// The word with this key, which counts as used.
    pub(crate) fn take(&mut self, key: &str) -> Option<Bilingual> {
        let (fr, en) = (self.fr.1.get(key)?, self.en.1.get(key)?);
        self.used.insert(key.to_owned());
        Some(Bilingual {
            fr: fr.text.clone(),
            en: en.text.clone(),
        })
    }

    /// Refuses a word that nothing in `pack.toml` asked for: a slip in a key would hide there.
    pub(crate) fn finish(self) -> Result<(), PackError> {
        let (file, side) = self.fr;
        match side.iter().find(|(key, _)| !self.used.contains(*key)) {
            Some((key, word)) => Err(file.fault(
                word.offset,
                format!("nothing in pack.toml uses the word `{key}`"),
            )),
            None => Ok(()),
        }
    }
}

fn refuse_alone(
    (file, side): &(PackText<'_>, Side),
    other: &(PackText<'_>, Side),
    here: &str,
    there: &str,
) -> Result<(), PackError> {
    match side.iter().find(|(key, _)| !other.1.contains_key(*key)) {
        Some((key, word)) => Err(file.fault(
            word.offset,
            format!("the word `{key}` is in {here} only: {there} lacks it"),
        )),
        None => Ok(()),
    }
}

fn read_side(file: PackText<'_>, holes: Holes) -> Result<(PackText<'_>, Side), PackError> {
    let resource = parser::parse(file.text()).map_err(|(_, errors)| match errors.first() {
        Some(error) => file.fault(error.pos.start, format!("not Fluent: {}", error.kind)),
        None => file.fault_of_file("not Fluent"),
    })?;
    let mut side = Side::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => add(&file, &mut side, message, holes)?,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => {
                let offset = offset_in(file.text(), term.id.name);
                return Err(file.fault(
                    offset,
                    format!(
                        "`-{}` is a term; a pack has plain messages only",
                        term.id.name
                    ),
                ));
            }
            Entry::Junk { content } => {
                return Err(file.fault(offset_in(file.text(), content), "not Fluent"));
            }
        }
    }
    Ok((file, side))
}

fn add(
    file: &PackText<'_>,
    side: &mut Side,
    message: &Message<&str>,
    holes: Holes,
) -> Result<(), PackError> {
    let key = message.id.name;
    let offset = offset_in(file.text(), key);
    if !message.attributes.is_empty() {
        return Err(file.fault(
            offset,
            format!("the word `{key}` has an attribute; a pack has plain messages only"),
        ));
    }
    let text = plain(message, holes).ok_or_else(|| {
        file.fault(
            offset,
            format!("the word `{key}` is not plain text: no variable, no reference, no choice"),
        )
    })?;
    if text.trim().is_empty() {
        return Err(file.fault(offset, format!("the word `{key}` is empty")));
    }
    match side.insert(key.to_owned(), Word { text, offset }) {
        Some(_) => Err(file.fault(offset, format!("the word `{key}` stands twice"))),
        None => Ok(()),
    }
}

/// The text of a message without placeables other than literals, and variables where it may have
/// them; lines are joined by a space.
fn plain(message: &Message<&str>, holes: Holes) -> Option<String> {
    let mut text = String::new();
    for element in &message.value.as_ref()?.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(&unescape_unicode_to_string(value)),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } if holes == Holes::Variables => {
                text.push_str("{$");
                text.push_str(id.name);
                text.push('}');
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text.replace('\n', " "))
}

/// Where a slice of `whole` starts; the parser keeps slices of what it read, without positions.
fn offset_in(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize)
}
