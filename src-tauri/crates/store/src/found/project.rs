//! From a case to the terms and the names under which it is found.

use super::docs;
use crate::project::Projector;
use crate::sql::{self, Columns, statements};
use crate::{StoreError, restriction};
use dossier_domain::case::Case;
use dossier_domain::id::CaseId;
use dossier_domain::name::Name;
use dossier_domain::query::{Field, NOBODY, Party, PartyRole, URGENT, day_terms, number_terms};
use dossier_domain::triage::Standing;
use sqlx::SqliteConnection;
use std::collections::BTreeSet;

statements! {
    DOC_OF = "SELECT doc_id FROM doc WHERE noun = 'case' AND id = ?";
    BEFORE = "SELECT doc_id, terms, parties FROM case_found WHERE case_id = ?";
    PUT = "INSERT INTO case_found (case_id, doc_id, terms, parties) VALUES (?, ?, ?, ?)
        ON CONFLICT (case_id) DO UPDATE SET terms = excluded.terms, parties = excluded.parties";
    ROW = "SELECT docs FROM found_set WHERE term = ? AND name = ? AND block = ?";
    PUT_ROW = "INSERT INTO found_set (term, name, block, docs) VALUES (?, ?, ?, ?)
        ON CONFLICT (term, name, block) DO UPDATE SET docs = excluded.docs";
    DROP_ROW = "DELETE FROM found_set WHERE term = ? AND name = ? AND block = ?";
}

/// The term of every case.
pub(super) const EVERY: &str = "case";

/// By what a case is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    pub terms: BTreeSet<String>,
    pub parties: Vec<Party>,
}

/// A term, and the writing of a name; empty for any other term.
pub(crate) type Entry = (String, String);

impl Kept {
    fn of(case: &Case, standing: &Standing) -> Result<Self, StoreError> {
        let (receipt, facts) = (&case.receipt, &case.facts);
        let on = receipt.received_on;
        let mut terms: BTreeSet<String> = number_terms(&receipt.number).into_iter().collect();
        terms.insert(EVERY.to_owned());
        terms.insert(Field::Kind.term(&sql::word(&receipt.kind)?));
        if let Some(category) = case.category() {
            terms.insert(Field::Category.term(&category.code.0));
        }
        terms.insert(Field::Stage.term(&sql::word(&case.stage)?));
        terms.insert(Field::Regime.term(&standing.regime.code.0));
        terms.insert(Field::Language.term(&sql::word(&receipt.language)?));
        terms.insert(Field::Channel.term(&sql::word(&receipt.channel)?));
        terms.extend(day_terms(Field::Received, on, on));
        if let Some(on) = facts.incident.on {
            let until = facts.incident.end_on.unwrap_or(on);
            terms.extend(day_terms(Field::Incident, on, until));
        }
        if let Some(out) = &case.screening_out {
            terms.insert(Field::Ground.term(&out.ground.0));
        }
        let told = case.told.circumstances.services.iter().map(|one| &one.name);
        let services = facts.service.iter().map(|one| &one.name).chain(told);
        terms.extend(services.map(|name| Field::Service.term(&name.en)));
        terms.extend(facts.flags.iter().map(|flag| Field::Mark.term(&flag.code)));
        let assignee = case.assignee.map(|person| person.to_string());
        terms.insert(Field::Assignee.term(assignee.as_deref().unwrap_or(NOBODY)));
        if standing.urgent {
            terms.insert(Field::Mark.term(URGENT));
        }
        Ok(Self {
            terms,
            parties: parties(case),
        })
    }

    /// Everything under which it is kept, each once.
    pub fn entries(&self) -> BTreeSet<Entry> {
        let terms = self.terms.iter().map(|term| (term.clone(), String::new()));
        let names = self.parties.iter().flat_map(|party| {
            let name = Name::read(&party.name);
            let terms: Vec<String> = name.words().map(|word| Field::Name.term(word)).collect();
            terms.into_iter().map(|term| (term, party.name.clone()))
        });
        terms.chain(names).collect()
    }

    pub fn read(terms: &str, parties: &str) -> Result<Self, StoreError> {
        Ok(Self {
            terms: sql::of_json(terms)?,
            parties: sql::of_json(parties)?,
        })
    }
}

/// The people of a case that have a name.
fn parties(case: &Case) -> Vec<Party> {
    let told = &case.told;
    let one = |role, name: &str| Party {
        role,
        name: name.trim().to_owned(),
    };
    let writes = case.receipt.correspondent.name.iter();
    let represented = case.facts.represents.iter();
    let acts = told.representative.iter().map(|party| &party.name);
    let officers = told.officers.iter().map(|party| &party.name);
    let witnesses = told.witnesses.iter().map(|party| &party.name);
    let mut parties: Vec<Party> = Vec::new();
    let all = writes
        .map(|name| one(PartyRole::Complainant, name))
        .chain(represented.map(|name| one(PartyRole::Represented, name)))
        .chain(acts.map(|name| one(PartyRole::Representative, name)))
        .chain(officers.map(|name| one(PartyRole::Officer, name)))
        .chain(witnesses.map(|name| one(PartyRole::Witness, name)));
    for party in all.filter(|party| !party.name.is_empty()) {
        if !parties.iter().any(|other| other.name == party.name) {
            parties.push(party);
        }
    }
    parties
}

/// Writes by what a case is found, once its document is there.
pub(crate) async fn put(
    projector: &mut Projector<'_>,
    case: &Case,
    standing: &Standing,
) -> Result<(), StoreError> {
    let kept = Kept::of(case, standing)?;
    let before = kept_of(projector.connection, case.id).await?;
    if before.as_ref().is_some_and(|(_, before)| *before == kept) {
        return Ok(());
    }
    let id = case.id.0.as_bytes().as_slice();
    let doc_id = match &before {
        Some((doc_id, _)) => *doc_id,
        None => {
            sqlx::query_scalar(DOC_OF)
                .bind(id)
                .fetch_one(&mut *projector.connection)
                .await?
        }
    };
    sqlx::query(PUT)
        .bind(id)
        .bind(doc_id)
        .bind(sql::json(&kept.terms)?)
        .bind(sql::json(&kept.parties)?)
        .execute(&mut *projector.connection)
        .await?;
    if !projector.indexing || restriction::is_restricted(projector.connection, case.id).await? {
        return Ok(());
    }
    let before = before.map(|(_, kept)| kept.entries()).unwrap_or_default();
    let now = kept.entries();
    for entry in before.difference(&now) {
        mark(projector.connection, entry, doc_id, false).await?;
    }
    for entry in now.difference(&before) {
        mark(projector.connection, entry, doc_id, true).await?;
    }
    Ok(())
}

/// Takes a case out of the sets of everyone, or puts it back.
pub(crate) async fn show(
    projector: &mut Projector<'_>,
    case_id: CaseId,
    shown: bool,
) -> Result<(), StoreError> {
    if !projector.indexing {
        return Ok(());
    }
    let connection = &mut *projector.connection;
    let Some((doc_id, kept)) = kept_of(connection, case_id).await? else {
        return Ok(());
    };
    for entry in kept.entries() {
        mark(connection, &entry, doc_id, shown).await?;
    }
    Ok(())
}

/// By what a case is found, and its document.
async fn kept_of(
    connection: &mut SqliteConnection,
    case_id: CaseId,
) -> Result<Option<(i64, Kept)>, StoreError> {
    let row = sqlx::query(BEFORE)
        .bind(case_id.0.as_bytes().as_slice())
        .fetch_optional(connection)
        .await?;
    row.map(|row| {
        let kept = Kept::read(row.read("terms")?, row.read("parties")?)?;
        Ok((row.read("doc_id")?, kept))
    })
    .transpose()
}

async fn mark(
    connection: &mut SqliteConnection,
    (term, name): &Entry,
    doc_id: i64,
    on: bool,
) -> Result<(), StoreError> {
    let (block, place) = docs::place(doc_id);
    let before: Option<Vec<u8>> = sqlx::query_scalar(ROW)
        .bind(term)
        .bind(name)
        .bind(block)
        .fetch_optional(&mut *connection)
        .await?;
    let after = docs::with(&before.unwrap_or_default(), place, on);
    let query = match &after {
        Some(_) => sqlx::query(PUT_ROW),
        None => sqlx::query(DROP_ROW),
    };
    let query = query.bind(term).bind(name).bind(block);
    match after {
        Some(row) => query.bind(row).execute(connection).await?,
        None => query.execute(connection).await?,
    };
    Ok(())
}
