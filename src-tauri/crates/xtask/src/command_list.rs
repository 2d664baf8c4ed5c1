//! `commands.ts`: one typed function for each command of the shell, read from the shell's own list.

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
    text.push_str("import { call, send } from '../platform/transport';\n");
    for name in imports(lines) {
        let _ = writeln!(text, "import type {{ {name} }} from './types/{name}';");
    }
    text.push_str(
        "\n// Each function runs one command of the shell, and rejects with a WireError.\n",
    );
    for line in lines {
        text.push_str(&function(line));
    }
    text
}

fn function(line: &Line) -> String {
    let (name, result) = (&line.name, typescript_type(&line.result));
    let (parameters, body) = match &line.arguments {
        Arguments::Body => (
            "name: string, bytes: Uint8Array".to_owned(),
            format!("send('{name}', bytes, {{ 'x-file-name': encodeURIComponent(name) }})"),
        ),
        Arguments::Named(arguments) if arguments.is_empty() => {
            (String::new(), format!("call('{name}')"))
        }
        Arguments::Named(arguments) => {
            let names: Vec<&str> = arguments.iter().map(|(name, _)| name.as_str()).collect();
            let typed: Vec<String> = arguments
                .iter()
                .map(|(name, kind)| format!("{name}: {}", typescript_type(kind)))
                .collect();
            (
                typed.join(", "),
                format!("call('{name}', {{ {} }})", names.join(", ")),
            )
        }
    };
    format!(
        "\nexport const {} = ({parameters}): Promise<{result}> =>\n  {body};\n",
        camel(name)
    )
}

/// `case_get` as the interface writes it: `caseGet`.
fn camel(name: &str) -> String {
    let mut upper = false;
    let mut text = String::new();
    for letter in name.chars() {
        match letter {
            '_' => upper = true,
            letter if upper => {
                text.push(letter.to_ascii_uppercase());
                upper = false;
            }
            letter => text.push(letter),
        }
    }
    text
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
        .filter(|name| !matches!(*name, "()" | "String" | "PathBuf" | "bool" | "u32"))
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
        "()" => "void".to_owned(),
        "String" | "PathBuf" => "string".to_owned(),
        "u32" => "number".to_owned(),
        "bool" => "boolean".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, render};

    const LIST: &str = "// a comment;\ncommands! {\n    case::case_get(id: CaseId) -> CaseView;\n    draft::draft_put(form: String, json: String) -> ();\n    record::series_list() -> Vec<Series>;\n    case::case_receive_file(body) -> Received;\n}\n";

    #[test]
    fn each_line_of_the_list_becomes_a_typed_function() {
        let text = render(&parse(LIST).expect("a good list"));
        for expected in [
            "import type { CaseId } from './types/CaseId';",
            "export const caseGet = (id: CaseId): Promise<CaseView> =>\n  call('case_get', { id });",
            "export const draftPut = (form: string, json: string): Promise<void> =>\n  call('draft_put', { form, json });",
            "export const seriesList = (): Promise<Series[]> =>\n  call('series_list');",
            "export const caseReceiveFile = (name: string, bytes: Uint8Array): Promise<Received> =>\n  send('case_receive_file', bytes, { 'x-file-name': encodeURIComponent(name) });",
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
