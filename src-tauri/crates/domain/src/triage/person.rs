//! Names and means of contact typed by the writer. Reads shapes of names only: no list of names,
//! so that no name weighs more than another.

use super::Message;
use super::fold::Text;
use super::lexicon::Lexicon;

/// What the writer gave of himself or herself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// A first and a last name.
    pub full_name: bool,
    /// A name typed as a signature, or words that say it was signed.
    pub signed: bool,
    /// A telephone number, an address or an e-mail address.
    pub contact: bool,
}

/// Reads them in the message.
#[must_use]
pub fn read(message: &Message<'_>, text: &Text<'_>, lexicon: &Lexicon) -> Given {
    let sender = message.sender.unwrap_or("");
    let holds = |code: &str| {
        lexicon
            .rules("person", code)
            .any(|rule| rule.finds(text, &lexicon.contexts))
    };
    let own = own_text(message.text, text, lexicon);
    let lines: Vec<&str> = short_lines(own);
    let named = lines.iter().filter(|line| is_name(line, lexicon)).count();
    let full = lines
        .iter()
        .any(|line| is_name(line, lexicon) && is_full(line));
    let echoed = lines.iter().any(|line| echoes(line, sender));
    let unsigned = holds("unsigned");
    let form = from_form(message, lexicon);
    Given {
        full_name: !holds("anonymous")
            && (full
                || labelled(text, lexicon)
                || labelled_apart(text, lexicon)
                || (!form && shows_name(sender, lexicon))),
        signed: holds("signed") || (!unsigned && (named > 0 || echoed || signs_off(own, lexicon))),
        contact: holds("contact") || sender_answers(message, lexicon),
    }
}

/// The writer's full name as the header shows it, folded: the rules do not read it, so that a name
/// that is also a word of the lexicon (Sergent, White, Mayer) changes nothing.
#[must_use]
pub fn writer(message: &Message<'_>, lexicon: &Lexicon) -> Option<String> {
    let shown = display_name(message.sender?);
    let name = shown.split([',', '|', '•']).next().unwrap_or(shown).trim();
    let whole = name.split_whitespace().count() >= 2;
    (whole && is_name(name, lexicon)).then(|| Text::new(name).folded)
}

/// Whether an answer to the sender's address reaches the writer (not a form's own address).
fn sender_answers(message: &Message<'_>, lexicon: &Lexicon) -> bool {
    message.sender.is_some_and(|sender| sender.contains('@')) && !from_form(message, lexicon)
}

/// Whether the sender is a form of the web rather than a person.
fn from_form(message: &Message<'_>, lexicon: &Lexicon) -> bool {
    let sender = Text::new(message.sender.unwrap_or(""));
    lexicon
        .rules("channels", "web_form")
        .any(|rule| rule.any.is_match(sender.folded.as_bytes()))
}

/// The text of the writer, up to the first letter of a thread.
fn own_text<'t>(whole: &'t str, text: &Text<'_>, lexicon: &Lexicon) -> &'t str {
    let heads = lexicon
        .rules("passages", "letter_head")
        .filter_map(|rule| rule.any.find(text.folded.as_bytes()));
    let thread = heads
        .map(|found| text.quote(found.range()).start as usize)
        .min();
    thread.and_then(|at| whole.get(..at)).unwrap_or(whole)
}

/// Its short lines, where a signature stands.
fn short_lines(own: &str) -> Vec<&str> {
    own.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && line.len() <= 60 && !line.starts_with('>'))
        .collect()
}

/// Whether the header shows a first and a last name.
fn shows_name(sender: &str, lexicon: &Lexicon) -> bool {
    let shown = display_name(sender);
    is_full(shown) && !matches(shown, "no_name", lexicon)
}

fn display_name(sender: &str) -> &str {
    sender
        .split('<')
        .next()
        .unwrap_or("")
        .trim()
        .trim_matches('"')
}

/// A line of one to four words that all begin with a capital and hold nothing but letters.
fn is_name(line: &str, lexicon: &Lexicon) -> bool {
    let typed = line
        .split([',', '|', '•', '(', '/', ';', '–', '—'])
        .next()
        .unwrap_or(line);
    let words: Vec<&str> = typed
        .split_whitespace()
        .take_while(|word| !ends_name(word, lexicon))
        .collect();
    let shaped = |word: &&str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .all(|sign| sign.is_alphabetic() || matches!(sign, '.' | '-' | '\'' | '’'))
    };
    let read = if titled(line, lexicon) { typed } else { line };
    (1..=4).contains(&words.len()) && words.iter().all(shaped) && !common(read, lexicon)
}

/// Whether a full name is followed by what the person does (« , avocate »).
fn titled(line: &str, lexicon: &Lexicon) -> bool {
    line.split_once(',')
        .is_some_and(|(name, rest)| is_full(name) && matches(rest, "profession", lexicon))
}

/// A number, a dash, or the label of a number (`tel.`): a name typed before it ends there.
fn ends_name(word: &str, lexicon: &Lexicon) -> bool {
    word == "-"
        || word.contains(|sign: char| sign.is_ascii_digit())
        || matches(word, "contact_label", lexicon)
}

/// Whether a rule of `person.toml` finds itself in the words.
fn matches(words: &str, code: &str, lexicon: &Lexicon) -> bool {
    let words = Text::new(words);
    lexicon
        .rules("person", code)
        .any(|rule| rule.any.is_match(words.folded.as_bytes()))
}

/// Titles, towns and closings that have the shape of a name.
fn common(line: &str, lexicon: &Lexicon) -> bool {
    ["not_a_name", "no_first_name"]
        .into_iter()
        .any(|code| matches(line, code, lexicon))
}

/// Two words at least, the last longer than an initial.
fn is_full(name: &str) -> bool {
    let letters = |word: &str| word.chars().filter(|sign| sign.is_alphabetic()).count();
    let words: Vec<&str> = name
        .split([' ', '\u{a0}'])
        .filter(|word| !word.contains('@') && letters(word) > 0)
        .collect();
    words.len() >= 2
        && words.last().is_some_and(|word| letters(word) >= 2)
        && words.first().is_some_and(|word| letters(word) >= 1)
}

/// Whether the last line is a name typed without a capital, as on a telephone: one or two words of
/// letters, none of them common; two where a number follows.
fn signs_off(own: &str, lexicon: &Lexicon) -> bool {
    let Some((_, last)) = own.trim_end().rsplit_once('\n') else {
        return false;
    };
    let folded = Text::new(last).folded;
    let typed: Vec<&str> = folded.split_whitespace().collect();
    let (words, number) = typed.split_at(
        typed
            .iter()
            .position(|word| ends_name(word, lexicon))
            .unwrap_or(typed.len()),
    );
    let least = if number.is_empty() { 1 } else { 2 };
    let tables = &lexicon.tables;
    let plain = |word: &&str| {
        let known = |list: &str| list.split_whitespace().any(|one| one == *word);
        word.len() > 1
            && word.bytes().all(|sign| sign.is_ascii_lowercase())
            && !known(&tables.french)
            && !known(&tables.english)
    };
    (least..=2).contains(&words.len()) && words.iter().all(plain) && !common(last, lexicon)
}

/// Whether a line is the sender's name again, whatever its capitals: a name typed at the end.
fn echoes(line: &str, sender: &str) -> bool {
    let (line, sender) = (Text::new(line).folded, Text::new(sender).folded);
    let parts: Vec<&str> = sender
        .split(|sign: char| !sign.is_ascii_alphabetic())
        .filter(|word| word.len() > 2)
        .collect();
    let words: Vec<&str> = line
        .split_whitespace()
        .map(|word| word.trim_matches(['.', ',', '-']))
        .collect();
    (1..=4).contains(&words.len())
        && words.iter().filter(|word| word.len() > 2).count() > 0
        && words
            .iter()
            .filter(|word| word.len() > 2)
            .all(|word| parts.contains(word))
}

/// A first and a last name, each after its own label of a form.
fn labelled_apart(text: &Text<'_>, lexicon: &Lexicon) -> bool {
    let given = |code: &str| {
        let mut rules = lexicon.rules("person", code);
        rules.any(|rule| rule.finds(text, &lexicon.contexts))
    };
    given("first_name") && given("last_name")
}

/// A name given after a label or in a sentence (`Name: …`, « je m'appelle … »).
fn labelled(text: &Text<'_>, lexicon: &Lexicon) -> bool {
    let rules = lexicon.rules("person", "name_label");
    rules
        .flat_map(|rule| rule.hits(text, &lexicon.contexts))
        .any(|hit| {
            let rest = text.original.get(hit.quote.end as usize..).unwrap_or("");
            let line = rest
                .trim_start_matches([' ', ':', '\u{a0}', '\t'])
                .lines()
                .next()
                .unwrap_or("");
            let words: Vec<&str> = line
                .split([' ', '\u{a0}', ',', '(', ';'])
                .take_while(|word| word.starts_with(char::is_uppercase))
                .collect();
            is_full(&words.join(" "))
        })
}
