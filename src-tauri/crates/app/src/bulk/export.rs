//! The list of the cases chosen, as a table in the folder of exports, in both languages: whoever is
//! given it reads it in theirs.

use super::{Chosen, cases};
use crate::case::CaseLineView;
use crate::export::{self, ExportedFile, Table};
use crate::job::Job;
use crate::session::Act;
use crate::word::word;
use crate::{AppError, Session, case};
use dossier_domain::lang::Lang;
use dossier_i18n::text;
use dossier_store::StoreError;

/// Cases read at a time.
const BATCH: usize = 200;

/// Columns: the message of the head, and for a value that has a code, the family of its words. Such a
/// value has a column in each language.
const COLUMNS: [(&str, Option<&str>); 10] = [
    ("query-field-number", None),
    ("query-field-received", None),
    ("bulk-column-subject", None),
    ("bulk-column-correspondent", None),
    ("query-field-kind", Some("triage-kind-")),
    ("query-field-stage", Some("case-stage-")),
    ("query-field-channel", Some("triage-channel-")),
    ("query-field-language", Some("common-lang-")),
    ("bulk-column-due", None),
    ("bulk-column-lead", None),
];

/// Writes the list of the cases chosen, the language of the person first.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`query`), `Stopped`, `File`, the store's.
pub async fn export(
    session: &Session,
    job: &Job,
    chosen: Chosen,
) -> Result<ExportedFile, AppError> {
    session.permit(Act::Read)?;
    let langs = export::both(session);
    let mut table = Table::new(&heads(langs))?;
    let ids = cases(session, chosen).await?;
    let mut done = 0;
    for batch in ids.chunks(BATCH) {
        if job.reached(done, ids.len() as u64).is_break() {
            return Err(StoreError::Stopped.into());
        }
        let lines = session.vault.case_lines(batch).await?;
        for line in case::line::views(session, lines).await? {
            table.row(&row(line, langs))?;
        }
        done += batch.len() as u64;
    }
    let name = text(session.person.lang, "bulk-file");
    export::write(session, &name, "csv", &table.done()?)
}

/// A head that both languages share is said in both; one of each language in its own.
fn heads(langs: [Lang; 2]) -> Vec<String> {
    let heads = COLUMNS.iter().flat_map(|(head, family)| match family {
        Some(_) => langs.map(|lang| text(lang, head)).to_vec(),
        None => vec![export::shared_head(langs, head)],
    });
    heads.collect()
}

fn row(line: CaseLineView, langs: [Lang; 2]) -> Vec<String> {
    let cells = COLUMNS.iter().zip(values(line));
    let cells = cells.flat_map(|((_, family), value)| match family {
        Some(family) => langs
            .map(|lang| text(lang, &format!("{family}{value}")))
            .to_vec(),
        None => vec![value],
    });
    cells.collect()
}

/// What stands under each head: the words themselves, or a code.
fn values(line: CaseLineView) -> [String; COLUMNS.len()] {
    let stage = line.stands();
    [
        line.number,
        line.received_on.to_string(),
        line.subject,
        line.correspondent.unwrap_or_default(),
        word(&line.kind),
        stage,
        word(&line.channel),
        word(&line.language),
        line.next_due_on
            .map(|on| on.to_string())
            .unwrap_or_default(),
        line.lead.map(|lead| lead.number).unwrap_or_default(),
    ]
}
