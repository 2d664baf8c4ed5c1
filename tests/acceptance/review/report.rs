//! A request for review that a panel decided is a number of the report, wherever the report is read.

use super::{before_panel, panel, step};
use crate::cli::Machine;
use crate::desk::{day, desk};
use crate::pdf::run;
use dossier_app::report::{self, ExportReport, ReportFormat, ReportSource};
use dossier_app::{Session, unwatched, vault};
use dossier_domain::lang::Lang;
use dossier_domain::report::{Cell, Measure, Query};
use std::path::Path;

/// Prints what stands under a heading in the first sheet that has it: workbook, heading.
const UNDER: &str = r#"
import re, sys, zipfile
from xml.etree import ElementTree
path, heading = sys.argv[1:]
main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
book = zipfile.ZipFile(path)
read = lambda name: ElementTree.fromstring(book.read(name))
strings = ["".join(one.itertext()) for one in read("xl/sharedStrings.xml")]
sheets = sorted(name for name in book.namelist() if name.startswith("xl/worksheets/sheet"))
for sheet in sheets:
    for cell in read(sheet).iter(main + "c"):
        value = cell.findtext(main + "v")
        if cell.get("t") == "s" and strings[int(value)] == heading:
            column = re.match("[A-Z]+", cell.get("r")).group()
            below = f".//{main}c[@r='{column}2']"
            print(read(sheet).find(below).findtext(main + "v"))
            sys.exit()
"#;

const WORDS: [(Lang, &str); 2] = [
    (Lang::Fr, "Demandes d’examen tranchées"),
    (Lang::En, "Requests for review decided"),
];

fn period() -> Query {
    Query {
        from: day("2026-01-01"),
        until: day("2026-10-08"),
        cut_off: day("2026-10-08"),
    }
}

async fn exported(session: &Session, format: ReportFormat, lang: Lang) -> String {
    let request = ExportReport {
        source: ReportSource::Seen { query: period() },
        format,
        lang,
    };
    let file = report::export(session, request, unwatched).await.unwrap();
    file.path
}

/// The words of a page, in the order that pdftotext gives them when it is asked so.
fn read(pdf: &str, order: &str) -> String {
    let text = run("pdftotext", &[order, pdf, "-"].map(Path::new));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_request_that_a_panel_decided_is_counted_on_screen_in_files_and_on_the_command_line() {
    let (office, session) = desk().await;
    let id = before_panel(&office, &session).await;
    let counted = async || {
        let view = report::get(&session, period(), unwatched).await.unwrap();
        assert_eq!(view.measures[Measure::Reviewed as usize], Measure::Reviewed);
        view.report.totals
    };
    let before = counted().await;
    assert_eq!(before[Measure::Reviewed as usize], Some(0));
    assert_eq!(
        before[Measure::ToScreen as usize],
        Some(0),
        "it is not screened"
    );
    assert_eq!(before[Measure::ToAnswer as usize], Some(1));
    step(&session, id, panel("confirm", "")).await.unwrap();
    let totals = counted().await;
    assert_eq!(totals[Measure::Reviewed as usize], Some(1));
    assert_eq!(
        totals[Measure::ToAnswer as usize],
        Some(0),
        "the panel answered"
    );
    let cell = Cell::All {
        measure: Measure::Reviewed,
    };
    let request = report::BehindRequest {
        query: period(),
        cell,
    };
    let behind = report::behind(&session, request, unwatched).await.unwrap();
    assert_eq!(behind.lines[0].id, id, "the number opens its case");

    let totals: Vec<String> = totals.iter().map(|n| n.unwrap().to_string()).collect();
    let totals = format!("Total {}", totals.join(" "));
    for (lang, words) in WORDS {
        let pdf = exported(&session, ReportFormat::Pdf, lang).await;
        assert!(read(&pdf, "-raw").contains(words), "{words}");
        // As it lies on the page: a line of narrow columns is else read one column after the other.
        let text = read(&pdf, "-layout");
        assert!(text.contains(&totals), "{totals}: {text}");

        let book = exported(&session, ReportFormat::Xlsx, lang).await;
        let asked = ["-c", UNDER, &book, words].map(Path::new);
        assert_eq!(run("/usr/bin/python3", &asked).trim(), "1", "{words}");
    }

    vault::lock(session).await.unwrap();
    let (machine, folder) = (Machine::new(), office.vault_folder());
    for (lang, words) in WORDS {
        let (query, lang) = (period(), if lang == Lang::Fr { "fr" } else { "en" });
        let (from, to) = (query.from.to_string(), query.until.to_string());
        let mut command = machine.command(&["report", "--from", &from, "--to", &to]);
        command.args(["--lang", lang, "--vault"]).arg(&folder);
        command.env("DOSSIER_PASSPHRASE", dossier_testkit::PASSPHRASE);
        let told = String::from_utf8(command.output().unwrap().stdout).unwrap();
        let colon = if lang == "fr" { "\u{a0}:" } else { ":" };
        let line = format!("{words}{colon} 1");
        assert!(told.lines().any(|one| one == line), "{told}");
    }
}
