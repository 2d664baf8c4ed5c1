//! Licences that may be shipped, and SPDX expressions judged against them.

/// What may be linked into a program under Apache-2.0 and given away with it. MPL-2.0 asks that its
/// own files stay open, which they are.
pub const ALLOWED: [&str; 17] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "OpenSSL",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

/// Whether an SPDX expression leaves a way that is allowed. The slash of older packages is an OR.
pub fn is_allowed(expression: &str) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let allowed = either(&mut rest);
    rest.is_empty() && allowed == Some(true)
}

/// `both OR both …`
fn either(words: &mut &[&str]) -> Option<bool> {
    let mut allowed = both(words)?;
    while taken(words, "OR") {
        allowed |= both(words)?;
    }
    Some(allowed)
}

/// `one AND one …`
fn both(words: &mut &[&str]) -> Option<bool> {
    let mut allowed = one(words)?;
    while taken(words, "AND") {
        allowed &= one(words)?;
    }
    Some(allowed)
}

/// A licence, with its exception, or an expression in parentheses.
fn one(words: &mut &[&str]) -> Option<bool> {
    if taken(words, "(") {
        let inside = either(words)?;
        return taken(words, ")").then_some(inside);
    }
    let (name, rest) = words.split_first()?;
    *words = rest;
    if taken(words, "WITH") {
        let (exception, rest) = words.split_first()?;
        *words = rest;
        return Some(ALLOWED.contains(&format!("{name} WITH {exception}").as_str()));
    }
    Some(ALLOWED.contains(name))
}

fn taken(words: &mut &[&str], word: &str) -> bool {
    match words.split_first() {
        Some((first, rest)) if *first == word => {
            *words = rest;
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_allowed;

    #[test]
    fn one_allowed_way_is_enough_and_every_part_of_it_must_be() {
        for allowed in [
            "MIT",
            "MIT/Apache-2.0",
            "Apache-2.0 / MIT",
            "Apache-2.0 OR GPL-2.0-only",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR MIT",
        ] {
            assert!(is_allowed(allowed), "{allowed}");
        }
    }

    #[test]
    fn a_forbidden_an_unknown_and_a_missing_licence_are_refused() {
        for refused in [
            "",
            "GPL-3.0-only",
            "AGPL-3.0-or-later",
            "MIT AND GPL-2.0-only",
            "(MIT OR Apache-2.0) AND LGPL-3.0-only",
            "GPL-2.0-only WITH Classpath-exception-2.0",
            "MIT OR",
            "(MIT",
            "SEE LICENSE IN file",
        ] {
            assert!(!is_allowed(refused), "{refused}");
        }
    }
}
