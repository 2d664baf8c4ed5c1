//! `dossier exchange`: prepares a bundle for another copy of the vault, takes one in, tells where
//! each workstation stands.

use super::show::moment;
use crate::args::{Common, ExchangeExport, ExchangeImport};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::exchange::{self, ExchangeView, MachineView, PrepareBundle, TakenView};
use dossier_app::office::OfficeConflictView;
use dossier_app::{AppError, Office, Session, unwatched, vault};
use dossier_domain::id::PersonId;
use dossier_domain::sentence::Arg;

/// Prepares a bundle.
///
/// # Errors
/// Opening; no such workstation or person; the file exists or cannot be written.
pub async fn export(
    office: &Office,
    common: &Common,
    asked: &ExchangeExport,
    voice: &Voice,
) -> Result<Exit, Failure> {
    if asked.to.exists() {
        return Err(AppError::InvalidField { field: "to" }.into());
    }
    let session = sign_in(office, common, voice).await?;
    let request = PrepareBundle {
        to: match &asked.machine {
            Some(letters) => Some(exchange::machine(&session, letters).await?),
            None => None,
        },
        people: people(&session, &asked.people).await?,
    };
    let prepared = exchange::export_to(&session, request, &asked.to, unwatched).await?;
    vault::lock(session).await?;
    voice.result(&prepared, || {
        let words = [
            ("path", Arg::Text(prepared.path.clone())),
            ("events", Arg::count(prepared.events)),
            ("letter", Arg::Text(prepared.letter.clone())),
            ("mark", Arg::Text(prepared.mark.clone())),
        ];
        let (left_out, of) = (prepared.left_out, &prepared.left_out_of);
        let mut lines = vec![voice.words_of("cli-exchange-prepared", words)];
        lines.extend(attachments("exchange-left-out", (left_out, of), voice));
        lines
    })?;
    Ok(Exit::Done)
}

/// Takes a bundle in.
///
/// # Errors
/// Opening; the bundle is refused, and nothing of it was kept.
pub async fn import(
    office: &Office,
    common: &Common,
    asked: &ExchangeImport,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let accepted = asked.accept.as_deref();
    let (taken, _) = exchange::import(&session, &asked.from, accepted, unwatched).await?;
    vault::lock(session).await?;
    voice.result(&taken, || words(&taken, voice))?;
    Ok(Exit::Done)
}

/// What is told of so many attachments, of these cases; nothing of none.
fn attachments(words: &str, (count, of): (u32, &[String]), voice: &Voice) -> Vec<String> {
    if count == 0 {
        return Vec::new();
    }
    let mut lines = vec![voice.words_of(words, [("count", Arg::count(count))])];
    if !of.is_empty() {
        let cases = [("cases", Arg::Text(of.join(", ")))];
        lines.push(voice.words_of("exchange-of-cases", cases));
    }
    lines
}

fn words(taken: &TakenView, voice: &Voice) -> Vec<String> {
    let letter = || ("letter", Arg::Text(taken.letter.clone()));
    let numbers = [
        letter(),
        ("events", Arg::count(taken.events)),
        ("cases", Arg::count(taken.cases)),
    ];
    let new = taken
        .new_machine
        .then(|| voice.words_of("cli-exchange-new-machine", [letter()]));
    let conflicts = [("conflicts", Arg::count(taken.conflicts))];
    let told = |words: &str, files: u32| {
        let count = ("count", Arg::count(files));
        (files > 0).then(|| voice.words_of(words, [count]))
    };
    let disposed = told("exchange-taken-disposed", taken.disposed);
    let kept = told("exchange-taken-kept", taken.kept);
    new.into_iter()
        .chain([
            voice.words_of("cli-exchange-taken", numbers),
            voice.words_of("cli-exchange-conflicts", conflicts),
        ])
        .chain(disposed)
        .chain(kept)
        .chain(attachments(
            "exchange-lacking",
            (taken.lacking, &taken.lacking_of),
            voice,
        ))
        .chain(attachments("exchange-found", (taken.found, &[]), voice))
        .chain(taken.key_owed.iter().map(|name| {
            let name = [("name", Arg::Text(name.clone()))];
            voice.words_of("exchange-key-owed", name)
        }))
        .collect()
}

/// Tells where each workstation stands, and what is in conflict.
///
/// # Errors
/// Opening.
pub async fn status(office: &Office, common: &Common, voice: &Voice) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let status = exchange::status(&session).await?;
    vault::lock(session).await?;
    voice.result(&status, || standing(&status, office, voice))?;
    Ok(Exit::Done)
}

fn standing(status: &ExchangeView, office: &Office, voice: &Voice) -> Vec<String> {
    let machines = status.machines.iter().map(|it| machine_line(it, voice));
    let cases = status.cases.iter().map(|line| &line.number);
    let notes = status.notes.iter().map(|line| &line.number);
    let conflicts = cases.chain(notes).map(|number| {
        voice.words_of(
            "cli-exchange-in-conflict",
            [("number", Arg::Text(number.clone()))],
        )
    });
    let settings = status.office.iter().flat_map(|it| apart(it, office, voice));
    machines.chain(conflicts).chain(settings).collect()
}

/// What people settled apart of the office: each value with its author and its instant; the last applies.
fn apart(conflict: &OfficeConflictView, office: &Office, voice: &Voice) -> Vec<String> {
    let title = [("number", Arg::Text(voice.say(&conflict.title)))];
    let claims = conflict.claims.iter().map(|claim| {
        let said = [
            ("what", Arg::Text(voice.say(&claim.what))),
            ("by", Arg::Text(claim.by.clone())),
            ("at", Arg::Text(moment(claim.at, office, voice))),
        ];
        voice.words_of("cli-show-line", said)
    });
    std::iter::once(voice.words_of("cli-exchange-in-conflict", title))
        .chain(claims)
        .collect()
}

fn machine_line(machine: &MachineView, voice: &Voice) -> String {
    let names = [
        ("letter", Arg::Text(machine.letter.clone())),
        ("mark", Arg::Text(machine.mark.clone())),
    ];
    if machine.mine {
        return voice.words_of("cli-exchange-mine", names);
    }
    let counts = [
        ("waiting", Arg::count(machine.waiting)),
        ("unconfirmed", Arg::count(machine.unconfirmed)),
    ];
    voice.words_of("cli-exchange-machine", names.into_iter().chain(counts))
}

async fn people(session: &Session, names: &[String]) -> Result<Vec<PersonId>, AppError> {
    let everyone = session.vault.people().await?;
    let named = |name: &String| {
        let found = everyone.iter().find(|person| person.name == *name);
        found
            .map(|person| person.id)
            .ok_or(AppError::InvalidField { field: "people" })
    };
    names.iter().map(named).collect()
}
