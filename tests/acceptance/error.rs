//! Every error of the wire is said in both languages, and stands in the table of `docs/errors.md`
//! with its words and a test that provokes it.

use crate::threat_model::{holds, named, root};
use dossier_app::error::{CODES, FIELDS, Family};
use dossier_domain::lang::Lang;
use dossier_domain::sentence::Arg;
use std::collections::BTreeSet;
use std::fs;

fn said(lang: Lang, code: &str, args: &[(&str, Arg)]) -> String {
    dossier_i18n::format(lang, &format!("error-{code}"), args.iter().cloned())
}

fn text(words: &str) -> Arg {
    Arg::Text(words.to_owned())
}

#[test]
fn each_code_has_its_message_in_both_languages_and_no_variable_is_left_open() {
    for (code, _, args) in CODES {
        let filled: Vec<_> = args.iter().map(|name| (*name, text("7"))).collect();
        for lang in [Lang::Fr, Lang::En] {
            let said = said(lang, code, &filled);
            assert!(
                said != format!("error-{code}") && !said.contains(['{', '$']),
                "{lang:?} {code}: {said}"
            );
        }
    }
}

#[test]
fn an_invalid_field_is_told_in_words_of_its_own() {
    for lang in [Lang::Fr, Lang::En] {
        let of = |field: &str| said(lang, "invalid-field", &[("field", text(field))]);
        let told: BTreeSet<String> = FIELDS.iter().map(|field| of(field)).collect();
        assert_eq!(told.len(), FIELDS.len());
        assert!(!told.contains(&of("unknown")), "{lang:?}");
    }
}

/// What a row must say, and what the test that it names must look for.
struct Expected {
    cells: [String; 4],
    signs: Vec<String>,
}

/// A message as the table shows it: its variables stand as they are, and a number is two.
fn shown(lang: Lang, code: &str, args: &[&str]) -> String {
    let arg = |name: &str| match name {
        "count" => Arg::Number(2),
        _ => text(&format!("{{ ${name} }}")),
    };
    let args: Vec<_> = args.iter().map(|name| (*name, arg(name))).collect();
    said(lang, code, &args)
}

fn family(family: Family) -> &'static str {
    match family {
        Family::Refused => "refused",
        Family::Conflict => "conflict",
        Family::Broken => "broken",
    }
}

/// Variants that are not named as their code.
const VARIANTS: [(&str, &str); 12] = [
    ("newer-bundle", "Newer"),
    ("truncated-bundle", "Truncated"),
    ("tampered-bundle", "Tampered"),
    ("bundle-of-another-vault", "OtherVault"),
    ("bundle-of-a-stranger", "Stranger"),
    ("bundle-for-others", "ForOthers"),
    ("bundle-too-large", "TooLarge"),
    ("stale-bundle", "Stale"),
    ("forked-chain", "Fork"),
    ("vault-io", "Io"),
    ("empty-file", "Empty"),
    ("bad-pack", "Pack"),
];

/// How a test names a code: the code itself, or the variant behind it.
fn signs(code: &str) -> Vec<String> {
    let camel: String = code
        .split('-')
        .flat_map(|word| {
            let (first, rest) = word.split_at(1);
            [first.to_uppercase(), rest.to_owned()]
        })
        .collect();
    let irregular = VARIANTS.iter().find(|(of, _)| *of == code);
    let variant = irregular.map_or(camel.as_str(), |(_, variant)| variant);
    vec![format!("\"{code}\""), format!("Error::{variant}")]
}

fn of_code(code: &str, of: Family, args: &[&str]) -> Expected {
    let words = |lang| shown(lang, code, args);
    let cells = [
        format!("`{code}`"),
        family(of).to_owned(),
        words(Lang::Fr),
        words(Lang::En),
    ];
    Expected {
        cells,
        signs: signs(code),
    }
}

fn of_field(field: &str) -> Expected {
    let words = |lang| said(lang, "invalid-field", &[("field", text(field))]);
    let cells = [
        format!("`invalid-field` `{field}`"),
        family(Family::Refused).to_owned(),
        words(Lang::Fr),
        words(Lang::En),
    ];
    Expected {
        cells,
        signs: vec![format!("\"{field}\"")],
    }
}

/// The codes of the command line: messages of errors that the wire does not list.
fn of_the_command_line() -> Vec<Expected> {
    let ids = dossier_i18n::messages(Lang::Fr).lines();
    let codes = ids.filter_map(|line| line.strip_prefix("error-")?.split_once(" ="));
    let own = codes.filter(|(code, _)| CODES.iter().all(|(listed, ..)| listed != code));
    own.map(|(code, _)| {
        let args: &[&str] = if code == "unknown-rule" {
            &["rule"]
        } else {
            &[]
        };
        of_code(code, Family::Refused, args)
    })
    .collect()
}

fn expected() -> Vec<Expected> {
    let codes = CODES.iter().filter(|(code, ..)| *code != "invalid-field");
    let codes = codes.map(|(code, family, args)| of_code(code, *family, args));
    let fields = FIELDS.iter().map(|field| of_field(field));
    codes.chain(fields).chain(of_the_command_line()).collect()
}

/// The body of a function, to the line that closes it.
fn body<'a>(code: &'a str, name: &str) -> Option<&'a str> {
    let at = [format!("fn {name}("), format!("fn {name}<")]
        .iter()
        .find_map(|signature| code.find(signature))?;
    let line = code[..at].rfind('\n').map_or(0, |end| end + 1);
    let indent = code[line..].len() - code[line..].trim_start().len();
    let close = format!("\n{}}}", &code[line..line + indent]);
    code[at..].split(&close).next()
}

/// Whether a test, or a function of its file that it calls, looks for one of these signs.
fn looks_for(code: &str, name: &str, signs: &[String]) -> bool {
    let mut met = BTreeSet::new();
    let mut left = vec![name];
    while let Some(next) = left.pop() {
        let Some(body) = body(code, next).filter(|_| met.insert(next)) else {
            continue;
        };
        if signs.iter().any(|sign| body.contains(sign)) {
            return true;
        }
        left.extend(body.split(|sign: char| !sign.is_alphanumeric() && sign != '_'));
    }
    false
}

#[test]
fn the_table_of_errors_has_each_code_its_words_and_a_test_that_provokes_it() {
    let table = fs::read_to_string(root().join("src-tauri/docs/errors.md")).unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .map(|line| line.trim_end_matches(" |").split(" | ").collect())
        .collect();
    let expected = expected();
    let mut faults = Vec::new();
    for Expected { cells, signs } in &expected {
        let name = cells[0].trim_start_matches('`');
        let Some(row) = rows.iter().find(|row| row[0] == name) else {
            faults.push(format!("no row: | {} | … |", cells.join(" | ")));
            continue;
        };
        if row.len() != 5 || row[1..4] != cells[1..] {
            faults.push(format!("other words: | {} | … |", cells.join(" | ")));
        }
        let tests = named(row.last().unwrap());
        if tests.is_empty() {
            faults.push(format!("{name} names no test"));
        }
        for (file, test) in tests {
            let code = fs::read_to_string(root().join(&file)).unwrap_or_default();
            if !holds(&file, &code, &test) {
                faults.push(format!("{name} {file}::{test} does not exist"));
            } else if !looks_for(&code, &test, signs) {
                faults.push(format!("{name} {file}::{test} does not look for {signs:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(rows.len(), expected.len(), "a row of a code that is gone");
}

/// Fields that a file of code refuses by name.
fn refused(code: &str) -> Vec<&str> {
    let after = code.split("InvalidField {").skip(1);
    let named = after.filter_map(|rest| rest.trim_start().strip_prefix("field: \""));
    named.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_field_that_an_act_refuses_is_listed_and_has_words_of_its_own() {
    let mut folders = vec![
        root().join("src-tauri/crates/app/src"),
        root().join("src-tauri/crates/cli/src"),
    ];
    let mut met = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let code = fs::read_to_string(&path).unwrap();
            for field in refused(&code) {
                met += 1;
                let listed = FIELDS.contains(&field);
                assert!(listed, "{field} of {} is not in FIELDS", path.display());
            }
        }
    }
    assert!(met > 15, "{met}");
}

#[test]
fn a_test_that_looks_for_nothing_is_found_out() {
    let code = "fn helper() {\n    \"a-code\";\n}\n\n#[test]\nfn one() {\n    helper();\n}\n\n\
        #[test]\nfn two() {\n    other();\n}\n";
    assert!(looks_for(code, "one", &signs("a-code")));
    assert!(!looks_for(code, "two", &signs("a-code")));
    assert_eq!(
        signs("not-a-vault"),
        ["\"not-a-vault\"", "Error::NotAVault"]
    );
}
