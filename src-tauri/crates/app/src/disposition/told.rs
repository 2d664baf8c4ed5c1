//! What a bag tells of a file: its metadata and those of its records, its history, and the facts of its
//! disposition; as JSON, and as tables where there are lines. What is coded is said in both languages,
//! and so is the name of each field.

use crate::case::known::Known;
use crate::export::Table;
use crate::history::{self, HistoryLine};
use crate::letter::state_words;
use crate::paper::place_name;
use crate::record::in_force;
use crate::vault::people;
use crate::word::word;
use crate::{AppError, Session};
use dossier_domain::case::Case;
use dossier_domain::disposition::TransferState;
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::letter::Letter;
use dossier_domain::paper::{Location, Original, Places};
use dossier_domain::record::Origin;
use dossier_i18n as i18n;
use dossier_store::note::NoteLine;
use dossier_store::record::RecordLine;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// The fields whose names a bag gives in both languages, by the ends of their message ids.
const FIELDS: [&str; 54] = [
    "address",
    "also_sent",
    "approved_at",
    "approved_by",
    "at",
    "authority",
    "by",
    "case_number",
    "channel",
    "closed_on",
    "correspondent",
    "description",
    "due_from",
    "email",
    "event",
    "file_number",
    "filed_at",
    "final_action",
    "kind",
    "language",
    "letters",
    "means",
    "media_type",
    "name",
    "notes",
    "number",
    "origin",
    "original_name",
    "originals",
    "path",
    "phone",
    "place",
    "plan",
    "plan_digest",
    "proposed_at",
    "proposed_by",
    "received_by",
    "received_on",
    "records",
    "replaced",
    "reply_language",
    "scan",
    "sent_on",
    "series",
    "sha256",
    "size",
    "state",
    "text",
    "title",
    "volume",
    "volumes",
    "what",
    "words",
    "years",
];

/// A record and its place in the bag.
pub(super) struct Paper<'a> {
    pub path: String,
    pub record: &'a RecordLine,
}

/// The number of the file; of the case where no file holds it.
pub(super) fn number(known: &Known) -> &str {
    let file = known.file.as_ref().map(|(file, _)| file.number.as_str());
    file.unwrap_or(&known.case.receipt.number)
}

/// Where a departure of a letter stands in the bag: the place of the letter in the case makes the name
/// its own.
pub(super) fn letter_path(place: usize, letter: &Letter, departure: usize) -> String {
    let (place, number) = (place + 1, &letter.number);
    match departure {
        0 => format!("letters/{place:04}-{number}.pdf"),
        other => format!("letters/{place:04}-{number}-{}.pdf", other + 1),
    }
}

/// Where a note stands in the bag.
pub(super) fn note_path(note: &NoteLine) -> String {
    format!("notes/{}.pdf", note.number)
}

/// The files that tell of the others, by their paths.
pub(super) async fn files(
    session: &Session,
    known: &Known,
    state: &TransferState,
    papers: &[Paper<'_>],
    notes: &[NoteLine],
) -> Result<Vec<(String, Vec<u8>)>, AppError> {
    let (lines, _) = history::of_case(session, known).await?;
    // The journal tells the oldest first.
    let lines: Vec<HistoryLine> = lines.into_iter().rev().collect();
    let file = file(session, known, papers, notes).await?;
    let disposition = disposition(session, known, state).await?;
    Ok(vec![
        ("metadata/file.json".to_owned(), document(&file)?),
        ("metadata/records.csv".to_owned(), records_table(papers)?),
        ("metadata/history.json".to_owned(), document(&told(&lines))?),
        ("metadata/history.csv".to_owned(), history_table(&lines)?),
        (
            "metadata/disposition.json".to_owned(),
            document(&disposition)?,
        ),
    ])
}

/// A document with the names of the fields that it uses.
fn document(value: &Value) -> Result<Vec<u8>, AppError> {
    let mut used = Map::new();
    name_fields(value, &mut used);
    let whole = json!({ "format": "dossier-transfer 1", "fields": used, "content": value });
    let mut bytes =
        serde_json::to_vec_pretty(&whole).map_err(|_| AppError::Broken("a table".to_owned()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn name_fields(value: &Value, used: &mut Map<String, Value>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                if FIELDS.contains(&field.as_str()) && !used.contains_key(field) {
                    used.insert(field.clone(), json!(field_name(field)));
                }
                name_fields(value, used);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| name_fields(value, used)),
        _ => {}
    }
}

fn field_name(field: &str) -> Bilingual {
    said(&format!("transfer-field-{field}"))
}

fn said(id: &str) -> Bilingual {
    Bilingual {
        fr: i18n::text(Lang::Fr, id),
        en: i18n::text(Lang::En, id),
    }
}

/// A coded value with its words in both languages.
fn coded(prefix: &str, value: &impl Serialize) -> Value {
    let code = word(value);
    let Bilingual { fr, en } = said(&format!("{prefix}{code}"));
    json!({ "code": code, "fr": fr, "en": en })
}

async fn file(
    session: &Session,
    known: &Known,
    papers: &[Paper<'_>],
    notes: &[NoteLine],
) -> Result<Value, AppError> {
    let plan = in_force(session).await?;
    let (file, _) = known
        .file
        .as_ref()
        .ok_or(dossier_store::StoreError::NotFound)?;
    let series = plan.series.iter().find(|one| one.code == file.series);
    let receipt = &known.case.receipt;
    let from = &receipt.correspondent;
    let closed_on = known.case.closed_at.map(|at| session.office.day_of(at));
    Ok(json!({
        "file_number": file.number,
        "series": { "code": file.series, "path": series.map(|one| &one.path) },
        "title": file.title,
        "case_number": receipt.number,
        "kind": coded("triage-kind-", &known.case.facts.kind),
        "channel": coded("triage-channel-", &receipt.channel),
        "language": coded("common-lang-", &receipt.language),
        "reply_language": coded("common-lang-", &receipt.reply_language),
        "received_on": receipt.received_on,
        "closed_on": closed_on,
        "correspondent": {
            "name": from.name, "email": from.email, "phone": from.phone, "address": from.address,
        },
        "text": known.text,
        "records": papers.iter().map(record).collect::<Vec<_>>(),
        "letters": known.case.letters.iter().enumerate().map(letter).collect::<Vec<_>>(),
        "notes": notes.iter().map(note).collect::<Vec<_>>(),
        "volumes": volumes(&known.case, &session.vault.places().await?),
        "originals": known.case.paper.originals.iter().filter_map(original).collect::<Vec<_>>(),
    }))
}

/// The paper volumes that go with the file, each from where it is kept.
fn volumes(case: &Case, places: &Places) -> Vec<Value> {
    let kept = case.paper.present().filter_map(|volume| {
        let at = volume.kept_at()?;
        let Location { code, .. } = &places.get(at)?.location;
        let Bilingual { fr, en } = place_name(places, at);
        Some(json!({
            "number": volume.number,
            "place": { "code": code, "fr": fr, "en": en },
        }))
    });
    kept.collect()
}

fn original(original: &Original) -> Option<Value> {
    let said = original.standing()?;
    Some(json!({
        "description": said.description,
        "received_on": said.received_on,
        "received_by": said.received_by,
        "scan": said.scan,
        "volume": said.volume,
    }))
}

fn record(Paper { path, record }: &Paper<'_>) -> Value {
    json!({
        "path": path,
        "title": record.title,
        "origin": coded("transfer-origin-", &origin(&record.origin)),
        "original_name": record.original_name,
        "media_type": record.media_type,
        "size": record.size,
        "sha256": record.sha256,
        "filed_at": record.filed_at,
    })
}

fn origin(origin: &Origin) -> &'static str {
    match origin {
        Origin::Message { .. } => "message",
        Origin::Attachment { .. } => "attachment",
        Origin::Form { .. } => "form",
    }
}

/// A letter that never left is told, and is no record.
fn letter((place, letter): (usize, &Letter)) -> Value {
    let Bilingual { fr, en } = said(state_words(letter.state()));
    let mut departures = letter.departures().enumerate().map(|(departure, sent)| {
        json!({
            "sent_on": sent.on,
            "means": coded("letter-means-", &sent.means),
            "path": letter_path(place, letter, departure),
        })
    });
    let first = departures.next();
    let of_first = |field: &str| first.as_ref().and_then(|sent| sent.get(field)).cloned();
    json!({
        "number": letter.number,
        "state": { "code": word(&letter.state()), "fr": fr, "en": en },
        "sent_on": of_first("sent_on"),
        "means": of_first("means"),
        "path": of_first("path"),
        "also_sent": departures.collect::<Vec<_>>(),
    })
}

fn note(note: &NoteLine) -> Value {
    json!({ "number": note.number, "title": note.title, "path": note_path(note) })
}

fn told(lines: &[HistoryLine]) -> Value {
    let lines = lines.iter().map(|line| {
        json!({
            "event": line.id,
            "at": line.at,
            "by": line.by,
            "what": i18n::both(&line.what),
            "words": line.words,
            "replaced": line.replaced,
        })
    });
    lines.collect()
}

/// The facts of the disposition, as far as they are known before the Archives accepted it.
async fn disposition(
    session: &Session,
    known: &Known,
    state: &TransferState,
) -> Result<Value, AppError> {
    let everyone = session.vault.people().await?;
    let plan = in_force(session).await?;
    let file = known.file.as_ref().map(|(file, _)| file);
    let rule = file.and_then(|file| plan.retention(&file.series));
    let closed_on = known.case.closed_at.map(|at| session.office.day_of(at));
    let due_from = rule.zip(closed_on).and_then(|(rule, on)| rule.due_from(on));
    Ok(json!({
        "file_number": number(known),
        "case_number": known.case.receipt.number,
        "final_action": rule.map(|rule| coded("transfer-action-", &rule.action)),
        "authority": rule.map(|rule| &rule.authority),
        "years": rule.map(|rule| rule.years),
        "plan": state.plan.id,
        "plan_digest": state.plan.digest,
        "closed_on": closed_on,
        "due_from": due_from,
        "proposed_by": people::name(&everyone, state.proposed_by),
        "proposed_at": state.proposed_at,
        "approved_by": people::name(&everyone, state.approved_by),
        "approved_at": state.approved_at,
    }))
}

fn heads<const N: usize>(fields: [&str; N]) -> [String; N] {
    fields.map(|field| {
        let Bilingual { fr, en } = field_name(field);
        if fr == en { fr } else { format!("{fr} / {en}") }
    })
}

fn records_table(papers: &[Paper<'_>]) -> Result<Vec<u8>, AppError> {
    let mut table = Table::new(&heads([
        "path",
        "title",
        "origin",
        "original_name",
        "media_type",
        "size",
        "sha256",
        "filed_at",
    ]))?;
    for Paper { path, record } in papers {
        let from = said(&format!("transfer-origin-{}", origin(&record.origin)));
        table.row(&[
            path.clone(),
            record.title.clone(),
            format!("{} / {}", from.fr, from.en),
            record.original_name.clone(),
            record.media_type.clone(),
            record.size.to_string(),
            record.sha256.0.clone(),
            record.filed_at.to_rfc3339(),
        ])?;
    }
    table.done()
}

fn history_table(lines: &[HistoryLine]) -> Result<Vec<u8>, AppError> {
    let [at, by, what, words] = heads(["at", "by", "what", "words"]);
    let mut table = Table::new(&[
        at,
        by,
        format!("{what} (fr)"),
        format!("{what} (en)"),
        words,
    ])?;
    for line in lines {
        let Bilingual { fr, en } = i18n::both(&line.what);
        table.row(&[
            line.at.to_rfc3339(),
            line.by.clone(),
            fr,
            en,
            line.words.clone().unwrap_or_default(),
        ])?;
    }
    table.done()
}
