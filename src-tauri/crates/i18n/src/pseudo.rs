//! Words that no language has, for tests of the interface: every message lengthened and marked.
//!
//! A screen shown in them tells what a longer language would cut, and which of its words did not
//! come from a Fluent file. Only in debug builds: nobody is offered it.

use crate::source::messages;
use dossier_domain::lang::Lang;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// Stand around the text of each message.
pub const MARKS: (char, char) = ('⟦', '⟧');

/// The Fluent source of a language with each message between [`MARKS`], accented, and longer by
/// about 40 %: every vowel is written twice. What is not text (variables, cases of a choice) stays.
#[must_use]
pub fn pseudo(lang: Lang) -> String {
    rewrite(messages(lang))
}

fn rewrite(source: &str) -> String {
    // What cannot be read is left out, as everywhere; a test refuses it.
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(source.to_owned());
    let (begin, end) = MARKS;
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let Some(pattern) = &mut message.value else {
            continue;
        };
        lengthen(pattern);
        let mark = |mark: char| PatternElement::TextElement {
            value: mark.to_string(),
        };
        pattern.elements.insert(0, mark(begin));
        pattern.elements.push(mark(end));
    }
    serializer::serialize(&resource)
}

fn lengthen(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = longer(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants
                .iter_mut()
                .for_each(|variant| lengthen(&mut variant.value)),
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn longer(text: &str) -> String {
    let mut made = String::with_capacity(text.len() * 2);
    for one in text.chars() {
        push_longer(&mut made, one);
    }
    made
}

fn push_longer(made: &mut String, one: char) {
    let accented = match one {
        'a' => 'á',
        'e' => 'ë',
        'i' => 'î',
        'o' => 'ö',
        'u' => 'ü',
        'y' => 'ý',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Î',
        'O' => 'Ø',
        'U' => 'Û',
        _ => one,
    };
    made.push(accented);
    if "aeiouyàâéèêëîïôûùAEIOUYÀÉÊ".contains(one) {
        made.push(accented.to_lowercase().next().unwrap_or(accented));
    }
}

#[cfg(test)]
mod tests {
    use super::{MARKS, pseudo, rewrite};
    use crate::source::messages;
    use dossier_domain::lang::Lang;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    #[test]
    fn a_message_is_marked_accented_and_longer_and_its_variables_stay() {
        let source = "# A comment.\nm = Close { $what } now\n";
        assert_eq!(
            rewrite(source),
            "# A comment.\nm = ⟦Clöösëë { $what } nööw⟧\n"
        );
    }

    #[test]
    fn the_cases_of_a_choice_stay_and_its_words_change() {
        let source = "m = { $n ->\n    [one] one\n   *[other] { $n } more\n} of { $w ->\n        [1] it\n       *[other] us\n    } all\n";
        let made = "m =\n    ⟦{ $n ->\n        [one] öönëë\n       *[other] { $n } möörëë\n    } ööf { $w ->\n        [1] îît\n       *[other] üüs\n    } ááll⟧\n";
        assert_eq!(rewrite(source), made);
    }

    /// Identifiers, variables and choices of a pattern, without its text.
    fn shape(pattern: &Pattern<&str>) -> String {
        let inline = |one: &InlineExpression<&str>| format!("{one:?}");
        let elements = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { .. } => String::from("text"),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(one) => inline(one),
                Expression::Select { selector, variants } => {
                    let cases = variants
                        .iter()
                        .map(|case| format!("{:?} {}", case.key, shape(&case.value)));
                    inline(selector) + &cases.collect::<Vec<_>>().join(" | ")
                }
            },
        });
        let mut elements: Vec<String> = elements.collect();
        elements.retain(|element| element != "text");
        elements.join(" ")
    }

    #[test]
    fn every_message_of_the_files_keeps_its_shape_and_grows_by_about_two_fifths() {
        for lang in [Lang::Fr, Lang::En] {
            let (before, after) = (messages(lang), pseudo(lang));
            let read = |source| fluent_syntax::parser::parse(source).expect("Fluent");
            let shapes = |source| {
                let body = read(source).body.into_iter();
                let messages = body.filter_map(|entry| match entry {
                    Entry::Message(one) => one.value.map(|value| (one.id.name, shape(&value))),
                    _ => None,
                });
                messages.collect::<Vec<_>>()
            };
            assert_eq!(shapes(before), shapes(&after));
            let size = |source: &str| {
                let lines = source.lines().filter(|line| !line.starts_with('#'));
                lines.map(|line| line.chars().count()).sum::<usize>() as f64
            };
            let grown = size(&after) / size(before);
            assert!((1.15..1.5).contains(&grown), "{grown}");
            assert_eq!(after.matches(MARKS.0).count(), shapes(before).len());
        }
    }
}
