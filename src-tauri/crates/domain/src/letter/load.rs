//! Reads a pack of letters from its three files; a bad pack is refused with the line and the reason.

use super::{
    Audience, Denials, LetterPack, Paragraph, ReasonsOf, Template, TemplateCode, VARIABLES,
    variables,
};
use crate::case::{Kind, Stage};
use crate::lang::Bilingual;
use crate::law::reader::{RawProvision, Reader};
use crate::law::{EndEvent, PackError, PackFiles};
use crate::sentence::word;
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLetters {
    format: Spanned<u32>,
    provision: Spanned<RawProvision>,
    letter: Vec<RawLetter>,
    /// Keys of phrases that deny every recourse.
    denials: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLetter {
    code: Spanned<String>,
    kinds: Spanned<Vec<Kind>>,
    stages: Spanned<Vec<Stage>>,
    admitted: Option<bool>,
    redirected: Option<bool>,
    referred: Option<bool>,
    law: Option<String>,
    #[serde(default)]
    required: bool,
    required_for: Option<Vec<Kind>>,
    #[serde(default)]
    approval: bool,
    reasons_of: Option<ReasonsOf>,
    ends: Option<Spanned<Vec<EndEvent>>>,
    body: Spanned<Vec<RawParagraph>>,
    provision: Spanned<RawProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawParagraph {
    word: Spanned<String>,
    #[serde(default)]
    optional: bool,
}

/// Parses and checks a pack of letters.
///
/// # Errors
/// The first fault found, with its file and line.
pub fn load_letters(files: &PackFiles) -> Result<LetterPack, PackError> {
    let (mut reader, raw) = Reader::open_filled::<RawLetters>(files)?;
    reader.format(&raw.format)?;
    let mut seen = BTreeSet::new();
    let pack = LetterPack {
        reference: files.reference(),
        title: reader.own("title")?,
        provision: reader.provision(&raw.provision)?,
        templates: raw
            .letter
            .iter()
            .map(|raw| template(&mut reader, &mut seen, raw))
            .collect::<Result<_, _>>()?,
        denials: raw
            .denials
            .iter()
            .map(|key| reader.keyed(key))
            .collect::<Result<_, _>>()?,
    };
    let said_as_they_are = pack.denials.iter().chain([&pack.title]);
    if said_as_they_are
        .flat_map(|words| [&words.fr, &words.en])
        .any(|text| has_variable(text))
    {
        return Err(reader.fault_of_file("`title` and `denials` are said as they are: no variable"));
    }
    reader.finish()?;
    Ok(pack)
}

fn has_variable(text: &str) -> bool {
    variables(text).next().is_some()
}

fn template(
    reader: &mut Reader<'_>,
    seen: &mut BTreeSet<String>,
    raw: &RawLetter,
) -> Result<Template, PackError> {
    let code = reader.code(seen, &raw.code)?;
    if raw.body.as_ref().is_empty() {
        return Err(reader.fault(&raw.body, format!("the letter `{code}` says nothing")));
    }
    let subject = reader.word(&raw.code, &format!("letter-{code}-subject"))?;
    check(reader, &raw.code, &subject)?;
    let name = reader.word(&raw.code, &format!("letter-{code}"))?;
    if has_variable(&name.fr) || has_variable(&name.en) {
        let reason = format!("the name of `{code}` is said as it is: no variable");
        return Err(reader.fault(&raw.code, reason));
    }
    let required = required(raw);
    for_some_case(reader, &code, raw, &required)?;
    Ok(Template {
        name,
        subject,
        audience: Audience {
            kinds: raw.kinds.as_ref().clone(),
            stages: raw.stages.as_ref().clone(),
            admitted: raw.admitted,
            redirected: raw.redirected,
            referred: raw.referred,
            law: raw.law.clone(),
        },
        required,
        approval: raw.approval,
        reasons_of: raw.reasons_of,
        ends: ends(reader, raw)?,
        body: raw
            .body
            .as_ref()
            .iter()
            .map(|raw| paragraph(reader, raw))
            .collect::<Result<_, _>>()?,
        provision: reader.provision(&raw.provision)?,
        code: TemplateCode(code),
    })
}

/// It is for some case; and none that is closed waits for it, for then nothing would settle it.
fn for_some_case(
    reader: &Reader<'_>,
    code: &str,
    raw: &RawLetter,
    required: &[Kind],
) -> Result<(), PackError> {
    if raw.kinds.as_ref().is_empty() {
        return Err(reader.fault(&raw.kinds, format!("the letter `{code}` is for no kind")));
    }
    if raw.stages.as_ref().is_empty() {
        return Err(reader.fault(&raw.stages, format!("the letter `{code}` is for no stage")));
    }
    if !required.is_empty() && raw.stages.as_ref().contains(&Stage::Closed) {
        let reason = format!("a closed case cannot be kept open for the letter `{code}`");
        return Err(reader.fault(&raw.stages, reason));
    }
    match required
        .iter()
        .find(|kind| !raw.kinds.as_ref().contains(kind))
    {
        Some(kind) => {
            let reason = format!(
                "`{code}` is required for `{}`, which it is not for",
                word(kind)
            );
            Err(reader.fault(&raw.kinds, reason))
        }
        None => Ok(()),
    }
}

/// Every kind that it is for, or the kinds that are named.
fn required(raw: &RawLetter) -> Vec<Kind> {
    match (&raw.required_for, raw.required) {
        (Some(kinds), _) => kinds.clone(),
        (None, true) => raw.kinds.as_ref().clone(),
        (None, false) => Vec::new(),
    }
}

/// What the letter ends: of the ends of a clock, those that a letter makes.
fn ends(reader: &Reader<'_>, raw: &RawLetter) -> Result<Vec<EndEvent>, PackError> {
    use EndEvent::{Answered, RequestDecided, Transferred, Update};
    let Some(ends) = &raw.ends else {
        return Ok(Vec::new());
    };
    let by_letter =
        |end: &EndEvent| matches!(end, Update | RequestDecided | Transferred | Answered);
    match ends.as_ref().iter().find(|end| !by_letter(end)) {
        Some(end) => Err(reader.fault(ends, format!("no letter makes `{}`", word(end)))),
        None => Ok(ends.as_ref().clone()),
    }
}

fn paragraph(reader: &mut Reader<'_>, raw: &RawParagraph) -> Result<Paragraph, PackError> {
    let words = reader.keyed(&raw.word)?;
    check(reader, &raw.word, &words)?;
    Ok(Paragraph {
        key: raw.word.as_ref().clone(),
        words,
        optional: raw.optional,
    })
}

/// Both languages ask the same of the case, and nothing that it cannot tell.
fn check(reader: &Reader<'_>, key: &Spanned<String>, words: &Bilingual) -> Result<(), PackError> {
    let of = |text| variables(text).collect::<BTreeSet<_>>();
    let (fr, en) = (of(&words.fr), of(&words.en));
    if fr != en {
        let reason = format!(
            "`{}` has other variables in French than in English",
            key.as_ref()
        );
        return Err(reader.fault(key, reason));
    }
    match fr.iter().find(|name| !VARIABLES.contains(name)) {
        Some(name) => Err(reader.fault(
            key,
            format!("`{}` asks for `{name}`, which no case tells", key.as_ref()),
        )),
        None => Ok(()),
    }
}

/// Refuses a template that says one of these phrases, or one of which its own pack warns: a letter never
/// says that no recourse exists.
///
/// # Errors
/// The first such words, with their line; a fault of the pack.
pub fn check_recourse(files: &PackFiles, phrases: &[&str]) -> Result<(), PackError> {
    let pack = load_letters(files)?;
    let (reader, raw) = Reader::open_filled::<RawLetters>(files)?;
    let own = pack.denials.iter();
    let own = own.flat_map(|phrase| [phrase.fr.as_str(), phrase.en.as_str()]);
    let denials = Denials::of(phrases.iter().copied().chain(own));
    for (raw, template) in raw.letter.iter().zip(&pack.templates) {
        let body = raw.body.as_ref().iter().map(|one| &one.word);
        let body = body.zip(template.body.iter().map(|one| &one.words));
        for (at, words) in body.chain([(&raw.code, &template.subject)]) {
            let sides = [&words.fr, &words.en].into_iter();
            if let Some(phrase) = sides.flat_map(|side| denials.said_in(side)).next() {
                let key = at.as_ref();
                let reason =
                    format!("`{key}` says “{phrase}”: a letter never says that no recourse exists");
                return Err(reader.fault(at, reason));
            }
        }
    }
    Ok(())
}
