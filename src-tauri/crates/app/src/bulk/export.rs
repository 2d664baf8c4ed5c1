//! The list of the cases chosen, as a table in the folder of exports.

use super::{Chosen, cases};
use crate::export::{self, ExportedFile, Table};
use crate::job::Job;
use crate::session::Act;
use crate::word::word;
use crate::{AppError, Session, case};
use dossier_i18n::text;
use dossier_store::StoreError;

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
    let mut table = Table::new(&COLUMNS.map(|id| text(lang, id)))?;
    let ids = cases(session, chosen).await?;
    let mut done = 0;
    for batch in ids.chunks(BATCH) {
        if job.reached(done, ids.len() as u64).is_break() {
            return Err(StoreError::Stopped.into());
        }
        let lines = session.vault.case_lines(batch).await?;
        for line in case::line::views(session, lines).await? {
            let due = line.next_due_on.map(|on| on.to_string());
            let said = |family: &str, code: &str| text(lang, &format!("{family}{code}"));
            table.row(&[
                line.number,
                line.received_on.to_string(),
                line.subject,
                line.correspondent.unwrap_or_default(),
                said("triage-kind-", &word(&line.kind)),
                said("case-stage-", &word(&line.stage)),
                said("triage-channel-", &word(&line.channel)),
                said("common-lang-", &word(&line.language)),
                due.unwrap_or_default(),
            ])?;
        }
        done += batch.len() as u64;
    }
    export::write(session, &text(lang, "bulk-file"), "csv", &table.done()?)
}
