//! `commands.ts`: one entry for each command of the shell, read from the shell's own list.

use crate::program::{Failure, failed};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// One line of the list: `noun::name(arguments) -> result;`.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    name: String,
    arguments: Arguments,
    result: String,
}

#[derive(Debug, PartialEq, Eq)]
enum Arguments {
    /// The bytes of one file.
    Body,
    /// Name and type of each.
    Named(Vec<(String, String)>),
}

/// The file's text, from the list at `path`.
pub fn typescript(path: &Path) -> Result<String, Failure> {
    let source = fs::read_to_string(path).map_err(failed(path.display()))?;
    Ok(render(&parse(&source)?))
}

fn parse(source: &str) -> Result<Vec<Line>, Failure> {
    let lines = source
        .lines()
        .map(str::trim)
        .filter(|line| line.ends_with(';') && !line.starts_with("//"));
    lines.map(|line| parse_line(line).ok_or_else(|| Failure::new(format!("the list of commands has a line that is not `noun::name(argument: Type) -> Type;`: {line}")))).collect()
}

fn parse_line(line: &str) -> Option<Line> {
    let (path, rest) = line.trim_end_matches(';').split_once('(')?;
    let (arguments, result) = rest.split_once(") -> ")?;
    let (_, name) = path.split_once("::")?;
    let arguments = match arguments {
        "body" => Arguments::Body,
        named => Arguments::Named(
            named
                .split(", ")
                .filter(|one| !one.is_empty())
                .map(argument)
                .collect::<Option<_>>()?,
        ),
    };
    Some(Line {
        name: name.to_owned(),
        arguments,
        result: result.to_owned(),
    })
}

fn argument(text: &str) -> Option<(String, String)> {
    let (name, kind) = text.split_once(": ")?;
    Some((name.to_owned(), kind.to_owned()))
}

fn render(lines: &[Line]) -> String {
    let mut text = String::from(
        "// Written by `cargo xtask gen` from the shell's list of commands. Do not edit.\n\n",
    );
    for name in imports(lines) {
        let _ = writeln!(text, "import type {{ {name} }} from './types/{name}';");
    }
    text.push_str("\n/** Every command of the shell: what it takes and what it gives. All fail with a WireError. */\nexport interface Commands {\n");
    for line in lines {
        if let Arguments::Named(arguments) = &line.arguments {
            let _ = writeln!(
                text,
                "  {}: {{ takes: {}; gives: {} }};",
                line.name,
                takes(arguments),
                typescript_type(&line.result)
            );
        }
    }
    text.push_str("}\n\n/** Commands that take the bytes of one file, its name apart, and what they give. */\nexport interface FileCommands {\n");
    for line in lines
        .iter()
        .filter(|line| line.arguments == Arguments::Body)
    {
        let _ = writeln!(text, "  {}: {};", line.name, typescript_type(&line.result));
    }
    text.push_str("}\n");
    text
}

fn takes(arguments: &[(String, String)]) -> String {
    if arguments.is_empty() {
        return "Record<string, never>".to_owned();
    }
    let fields: Vec<String> = arguments
        .iter()
        .map(|(name, kind)| format!("{name}: {}", typescript_type(kind)))
        .collect();
    format!("{{ {} }}", fields.join("; "))
}

/// The wire types that the lines name.
fn imports(lines: &[Line]) -> BTreeSet<&str> {
    let arguments = lines.iter().flat_map(|line| match &line.arguments {
        Arguments::Body => &[],
        Arguments::Named(arguments) => arguments.as_slice(),
    });
    let types = arguments
        .map(|(_, kind)| kind.as_str())
        .chain(lines.iter().map(|line| line.result.as_str()));
    types
        .map(innermost)
        .filter(|name| !matches!(*name, "()" | "String" | "bool"))
        .collect()
}

fn innermost(kind: &str) -> &str {
    match inside(kind, "Vec<").or_else(|| inside(kind, "Option<")) {
        Some(inner) => innermost(inner),
        None => kind,
    }
}

fn inside<'a>(kind: &'a str, wrapper: &str) -> Option<&'a str> {
    kind.strip_prefix(wrapper)?.strip_suffix('>')
}

fn typescript_type(kind: &str) -> String {
    if let Some(inner) = inside(kind, "Vec<") {
        return format!("{}[]", typescript_type(inner));
    }
    if let Some(inner) = inside(kind, "Option<") {
        return format!("{} | null", typescript_type(inner));
    }
    match kind {
        "()" => "null".to_owned(),
        "String" => "string".to_owned(),
        "bool" => "boolean".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, render};

    const LIST: &str = "// a comment;\ncommands! {\n    case::case_get(id: CaseId) -> CaseView;\n    draft::draft_put(form: String, json: String) -> ();\n    record::series_list() -> Vec<Series>;\n    case::case_receive_file(body) -> Received;\n}\n";

    #[test]
    fn each_line_of_the_list_becomes_a_typed_entry() {
        let text = render(&parse(LIST).expect("a good list"));
        for expected in [
            "import type { CaseId } from './types/CaseId';",
            "  case_get: { takes: { id: CaseId }; gives: CaseView };",
            "  draft_put: { takes: { form: string; json: string }; gives: null };",
            "  series_list: { takes: Record<string, never>; gives: Series[] };",
            "export interface FileCommands {\n  case_receive_file: Received;\n}",
        ] {
            assert!(text.contains(expected), "{expected}\n---\n{text}");
        }
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        let failure = parse("    case::case_get id -> CaseView;").expect_err("a bad list");
        assert!(
            failure.to_string().contains("case::case_get id"),
            "{failure}"
        );
    }
}
