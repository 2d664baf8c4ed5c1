//! The list of the cases chosen, as a table in the folder of exports.

use super::{Chosen, cases};
use crate::export::{self, ExportedFile, defused};
use crate::job::Job;
use crate::session::Act;
use crate::word::word;
use crate::{AppError, Session, case};
use csv::Writer;
use dossier_domain::id::CaseId;
use dossier_domain::lang::Lang;
use dossier_i18n::text;
use dossier_store::StoreError;

/// Byte order mark: spreadsheets then read UTF-8.
const MARK: &str = "\u{feff}";

/// Cases read at a time.
const BATCH: usize = 200;

/// Columns: messages of their heads.
const COLUMNS: [&str; 9] = [
    "query-field-number",
    "query-field-received",
    "bulk-column-subject",
    "bulk-column-correspondent",
    "query-field-kind",
    "query-field-stage",
    "query-field-channel",
    "query-field-language",
    "bulk-column-due",
];

/// Writes the list of the cases chosen, in the language of the person.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`query`), `Stopped`, `File`, the store's.
pub async fn export(
    session: &Session,
    job: &Job,
    chosen: Chosen,
) -> Result<ExportedFile, AppError> {
    session.permit(Act::Read)?;
    let lang = session.person.lang;
    let broken = |_| AppError::Broken("a list of cases".to_owned());
    let mut writer = Writer::from_writer(MARK.as_bytes().to_vec());
    writer
        .write_record(COLUMNS.map(|id| text(lang, id)))
        .map_err(broken)?;
    let ids: Vec<CaseId> = cases(session, chosen).await?;
    let mut done = 0;
    for batch in ids.chunks(BATCH) {
        if job.reached(done, ids.len() as u64).is_break() {
            return Err(StoreError::Stopped.into());
        }
        let lines = session.vault.case_lines(batch).await?;
        for line in case::line::views(session, lines).await? {
            let due = line.next_due_on.map(|on| on.to_string());
            let said = |family: &str, code: &str| text(lang, &format!("{family}{code}"));
            let cells = [
                line.number,
                line.received_on.to_string(),
                line.subject,
                line.correspondent.unwrap_or_default(),
                said("triage-kind-", &word(&line.kind)),
                said("case-stage-", &word(&line.stage)),
                said("triage-channel-", &word(&line.channel)),
                said("common-lang-", &word(&line.language)),
                due.unwrap_or_default(),
            ];
            writer
                .write_record(cells.map(|cell| defused(&cell)))
                .map_err(broken)?;
        }
        done += batch.len() as u64;
    }
    let bytes = writer
        .into_inner()
        .map_err(|_| AppError::Broken("a list of cases".to_owned()))?;
    let stem = match lang {
        Lang::Fr => "liste-cas",
        Lang::En => "case-list",
    };
    export::write(session, stem, "csv", &bytes)
}
