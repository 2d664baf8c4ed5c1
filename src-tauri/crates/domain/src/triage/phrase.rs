//! The little language of the lexicon's phrases, turned into expressions over folded text.

use regex::bytes::{Regex, RegexBuilder};
use regex_syntax::ParserBuilder;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::OnceLock;

/// A list of phrases as one expression, compiled when it is first looked for: whoever reads no letter
/// needs no memory for it. A clone shares what is compiled, and forgets what reading has left there.
#[derive(Debug, Clone)]
pub struct List {
    expression: String,
    compiled: OnceLock<Regex>,
}

impl List {
    /// An expression that can be compiled.
    ///
    /// # Errors
    /// What it is refused for.
    fn new(expression: String) -> Result<Self, String> {
        let mut parser = ParserBuilder::new().unicode(false).utf8(false).build();
        parser
            .parse(&expression)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            expression,
            compiled: OnceLock::new(),
        })
    }
}

impl Deref for List {
    type Target = Regex;

    fn deref(&self) -> &Regex {
        #[expect(
            clippy::expect_used,
            reason = "it was parsed, and its size has no limit"
        )]
        self.compiled.get_or_init(|| {
            ascii(&self.expression)
                .size_limit(usize::MAX)
                .build()
                .expect("an expression that was parsed")
        })
    }
}

/// Turns a list of phrases into one expression. One phrase a line; `#` opens a comment line;
/// `{name}` is a macro of `words.toml`; a space is a space or a line end; `'` may be missing;
/// `~` is up to 40 characters of the same sentence. Word boundaries stand at both ends.
pub(super) struct Compiler<'a> {
    pub(super) macros: &'a BTreeMap<String, String>,
}

impl Compiler<'_> {
    /// One expression of a list.
    ///
    /// # Errors
    /// No phrase, an unknown macro, an open bracket, or what the expression is refused for.
    pub(super) fn list(&self, lines: &str) -> Result<List, String> {
        let phrases = lines
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let phrases = phrases.map(|line| Ok(bounded(line, &self.phrase(line, 0)?)));
        let phrases = phrases.collect::<Result<Vec<_>, String>>()?;
        if phrases.is_empty() {
            return Err("a list without a phrase would match everything".to_owned());
        }
        List::new(phrases.join("|"))
    }

    fn phrase(&self, line: &str, depth: usize) -> Result<String, String> {
        let mut out = String::with_capacity(line.len() * 2);
        let mut rest = line;
        while let Some(sign) = rest.chars().next() {
            rest = rest.get(sign.len_utf8()..).unwrap_or("");
            match sign {
                ' ' => out.push_str("[ \\n]"),
                '\'' => out.push_str("(?:' ?| )?"),
                '~' => out.push_str("[^.!?;\"]{0,40}?"),
                '{' => rest = self.braces(rest, depth, &mut out)?,
                '[' => rest = class(rest, &mut out)?,
                '\\' => rest = escaped(rest, &mut out),
                _ => out.push(sign),
            }
        }
        Ok(out)
    }

    /// A macro `{name}`, or a repetition `{2,3}` which stays.
    fn braces<'t>(&self, rest: &'t str, depth: usize, out: &mut String) -> Result<&'t str, String> {
        let (name, after) = rest
            .split_once('}')
            .ok_or("an open brace is never closed")?;
        if name.starts_with(|sign: char| sign.is_ascii_digit()) {
            out.push('{');
            out.push_str(name);
            out.push('}');
            return Ok(after);
        }
        let text = self
            .macros
            .get(name)
            .ok_or_else(|| format!("no macro {name}"))?;
        if depth > 4 {
            return Err(format!("macro {name} contains itself"));
        }
        let flat = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("|");
        out.push_str("(?:");
        out.push_str(&self.phrase(&flat, depth + 1)?);
        out.push(')');
        Ok(after)
    }
}

/// A phrase between word boundaries, but where it begins or ends with a sign.
fn bounded(line: &str, phrase: &str) -> String {
    let opens = ["@", "^", "(?:^", "\\(", "\\[", "-"]
        .iter()
        .any(|sign| line.starts_with(sign));
    let signs = line.ends_with(']')
        && line
            .rsplit('[')
            .next()
            .is_some_and(|class| !class.contains(char::is_alphanumeric));
    let closes = signs
        || ["@", "$", "\\)", "\\]", ":", "\\?"]
            .iter()
            .any(|sign| line.ends_with(sign));
    format!(
        "{}(?:{phrase}){}",
        if opens { "" } else { r"\b" },
        if closes { "" } else { r"\b" }
    )
}

/// A class of characters, which stays as it is written.
fn class<'t>(rest: &'t str, out: &mut String) -> Result<&'t str, String> {
    let (inside, after) = rest
        .split_once(']')
        .ok_or("an open bracket is never closed")?;
    out.push('[');
    out.push_str(inside);
    out.push(']');
    Ok(after)
}

/// An escaped character, which stays as it is written; but the word `\w+ ` also ends with an
/// apostrophe, so that « annuler l’amende » counts « l’ » as a word.
fn escaped<'t>(rest: &'t str, out: &mut String) -> &'t str {
    if let Some(after) = rest.strip_prefix("w+ ") {
        out.push_str(r"\w+[ \n']");
        return after;
    }
    out.push('\\');
    let Some(sign) = rest.chars().next() else {
        return rest;
    };
    out.push(sign);
    rest.get(sign.len_utf8()..).unwrap_or("")
}

/// Compiles an expression over folded text.
pub(super) fn build(expression: &str) -> Result<Regex, String> {
    ascii(expression)
        .size_limit(8 << 20)
        .build()
        .map_err(|error| error.to_string())
}

/// Folded text is ASCII only: word boundaries stay fast.
fn ascii(expression: &str) -> RegexBuilder {
    let mut builder = RegexBuilder::new(expression);
    builder.unicode(false).dfa_size_limit(8 << 20);
    builder
}
