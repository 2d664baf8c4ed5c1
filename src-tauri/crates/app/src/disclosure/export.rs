//! The log as a page to print (PDF/UA) or as a table, in either language.

use super::{DisclosedView, DisclosureLine, DisclosureLog, ExportDisclosures, LogFormat, get};
use crate::export::{self, ExportedFile, Table};
use crate::referral::AuthorityView;
use crate::session::Act;
use crate::word::word;
use crate::{AppError, Session};
use dossier_documents::pdf::{self, Half, NotePage};
use dossier_domain::lang::Lang;
use dossier_domain::law::Provision;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n as i18n;

/// Columns of the table, by the ends of their message ids.
const COLUMNS: [&str; 9] = [
    "on",
    "what",
    "party",
    "name",
    "means",
    "authority",
    "certainty",
    "details",
    "by",
];

/// Writes the log in the folder of exports.
///
/// # Errors
/// `NotPermitted`, `File`, `Document` (`Typesetting`), the store's.
pub async fn export(
    session: &Session,
    request: ExportDisclosures,
) -> Result<ExportedFile, AppError> {
    session.permit(Act::WriteLetter)?;
    let ExportDisclosures {
        case_id,
        lang,
        format,
    } = request;
    let log = get(session, case_id).await?;
    let number = session.vault.case_line(case_id).await?.number;
    let stem = format!("{number}-{}", i18n::text(lang, "disclosure-file"));
    match format {
        LogFormat::Csv => export::write(session, &stem, "csv", &table(&log, lang)?),
        LogFormat::Pdf => {
            let office = session.vault.office_settings().await?;
            let half = half(&log, &number, session, lang);
            let page = NotePage {
                halves: vec![Half {
                    letterhead: office.head(lang),
                    ..half
                }],
                title: i18n::text(lang, "disclosure-title"),
                number,
            };
            let at = session.office.clock.now();
            let work = move || pdf::note(&page, at);
            let bytes = export::typeset(work).await?;
            export::write(session, &stem, "pdf", &bytes)
        }
    }
}

fn table(log: &DisclosureLog, lang: Lang) -> Result<Vec<u8>, AppError> {
    let head = |column| i18n::text(lang, &format!("disclosure-col-{column}"));
    let mut table = Table::new(&COLUMNS.map(head))?;
    for line in &log.lines {
        table.row(&cells(line, lang))?;
    }
    table.done()
}

/// The cells of a line, in the order of [`COLUMNS`]; the day is written as machines read it.
fn cells(line: &DisclosureLine, lang: Lang) -> [String; COLUMNS.len()] {
    let (authority, certainty) = authority(line, lang);
    [
        line.on.to_string(),
        what(&line.what, lang),
        party(line, lang),
        line.name.clone(),
        means(line, lang),
        authority,
        certainty,
        line.details.clone(),
        line.by.clone(),
    ]
}

/// A line in words: on which day what was disclosed, then to whom, how, what allowed it, who says so.
#[must_use]
pub fn told(line: &DisclosureLine, lang: Lang) -> (String, Vec<String>) {
    let [
        _,
        what,
        party,
        name,
        means,
        authority,
        certainty,
        details,
        by,
    ] = cells(line, lang);
    let told = [
        ("party", party),
        ("name", name),
        ("means", means),
        ("authority", authority),
        ("certainty", certainty),
        ("details", details),
        ("by", by),
    ];
    let told = told.into_iter().filter(|(_, value)| !value.is_empty());
    let told = told.map(|(column, value)| {
        let column = i18n::text(lang, &format!("disclosure-col-{column}"));
        pair(lang, &column, &value)
    });
    (pair(lang, &i18n::day(lang, line.on), &what), told.collect())
}

fn half(log: &DisclosureLog, number: &str, session: &Session, lang: Lang) -> Half {
    let text = |id: &str| i18n::text(lang, id);
    let sections = log.lines.iter().map(|line| {
        let (head, told) = told(line, lang);
        let told: Vec<String> = told.iter().map(|one| format!("- {one}")).collect();
        (head, vec![told.join("\n")])
    });
    let mut sections: Vec<(String, Vec<String>)> = sections.collect();
    if sections.is_empty() {
        sections.push((text("disclosure-title"), vec![text("disclosure-none")]));
    }
    Half {
        lang,
        letterhead: Vec::new(),
        kind: text("disclosure-kind"),
        title: text("disclosure-title"),
        lines: vec![
            (text("document-case"), number.to_owned()),
            (text("document-date"), i18n::day(lang, session.today())),
            (text("document-author"), session.person.name.clone()),
        ],
        sections,
        marking: text("document-marking"),
        page_word: text("document-page"),
    }
}

/// A name and its value, with the signs of the language between them.
fn pair(lang: Lang, name: &str, value: &str) -> String {
    let sentence = Sentence::new("disclosure-pair")
        .with("name", Arg::Text(name.to_owned()))
        .with("value", Arg::Text(value.to_owned()));
    i18n::say(lang, &sentence)
}

fn what(what: &DisclosedView, lang: Lang) -> String {
    match what {
        DisclosedView::Letter { number, name, .. } => format!("{number} {}", name.get(lang)),
        DisclosedView::Document { name, .. } => name.clone(),
        DisclosedView::Information { words } => words.clone(),
    }
}

fn party(line: &DisclosureLine, lang: Lang) -> String {
    let party = line.party.map(|party| word(&party));
    let id = format!(
        "disclosure-party-{}",
        party.as_deref().unwrap_or("recipient")
    );
    i18n::text(lang, &id)
}

fn means(line: &DisclosureLine, lang: Lang) -> String {
    i18n::text(lang, &format!("letter-means-{}", word(&line.means)))
}

/// What allowed it, and how sure its source is.
fn authority(line: &DisclosureLine, lang: Lang) -> (String, String) {
    match &line.authority {
        None => (String::new(), String::new()),
        Some(AuthorityView::Written { words }) => {
            (words.clone(), i18n::text(lang, "referral-authority-office"))
        }
        Some(AuthorityView::Stated {
            label, provision, ..
        }) => {
            let certainty = format!("triage-certainty-{}", word(&provision.certainty));
            (
                cited(label.get(lang), provision, lang),
                i18n::text(lang, &certainty),
            )
        }
    }
}

fn cited(label: &str, provision: &Provision, lang: Lang) -> String {
    match &provision.citation {
        Some(citation) => format!("{label} ({})", citation.get(lang)),
        None => label.to_owned(),
    }
}
