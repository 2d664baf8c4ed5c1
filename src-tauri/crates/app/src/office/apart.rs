//! What people settled apart of the office. Nothing waits for it: what was settled last holds, and a person
//! keeps it or puts the other back.

use crate::case::ClaimView;
use crate::session::Act;
use crate::{AppError, Session, journal, pack, word};
use dossier_domain::conflict::Claim;
use dossier_domain::event::Fact;
use dossier_domain::id::EventId;
use dossier_domain::office::{OfficeEvent, SetApart, Setting, Settled};
use dossier_domain::paper::Places;
use dossier_domain::person::Person;
use dossier_domain::sentence::{Arg, Sentence};
use dossier_domain::term::TermEvent;
use dossier_store::Changed;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What people settled apart of one setting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OfficeConflictView {
    /// Which setting.
    pub about: Setting,
    /// The setting in words.
    pub title: Sentence,
    /// What each settled, in order: the last holds.
    pub claims: Vec<ClaimView>,
}

/// Keeps what one person settled, in place of what holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SettleOffice {
    /// Which setting.
    pub about: Setting,
    /// Event whose value is kept.
    pub kept: EventId,
    /// All that its author saw: what came meanwhile is not settled unseen.
    pub over: Vec<EventId>,
}

/// What people settled apart and nobody settled yet.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn conflicts(session: &Session) -> Result<Vec<OfficeConflictView>, AppError> {
    session.permit(Act::Read)?;
    let people = session.vault.people().await?;
    let open = session.vault.set_apart().await?.into_iter();
    Ok(open.map(|apart| view(&people, apart)).collect())
}

/// How many settings are set apart that the person may settle.
pub(crate) async fn to_settle(session: &Session) -> Result<u32, AppError> {
    let open = session.vault.set_apart().await?;
    let mine = open
        .iter()
        .filter(|apart| session.permit(act(&apart.about)).is_ok());
    Ok(u32::try_from(mine.count()).unwrap_or(u32::MAX))
}

/// Keeps one of the values: an ordinary change of the setting, by whoever may change it.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile`, `PackRefused` as when a pack is put in force, the store's.
pub async fn settle(
    session: &Session,
    request: SettleOffice,
) -> Result<(Vec<OfficeConflictView>, Changed), AppError> {
    session.permit(act(&request.about))?;
    let SettleOffice { about, kept, over } = request;
    let open = session.vault.set_apart().await?.into_iter();
    let mut seen = open.filter(|apart| apart.about == about && apart.events() == over);
    let fact = seen.next().and_then(|apart| apart.keep(kept));
    let fact = fact.ok_or(AppError::ChangedMeanwhile)?;
    if let Fact::Office { event, .. } = &fact
        && let OfficeEvent::PackPutInForce { pack, from_on, .. } = event
    {
        pack::may_govern(session, pack, *from_on).await?;
    }
    let ((), changed) = session
        .vault
        .write(async move |tx| {
            if tx.set_apart(&about).await? != over {
                return Err(AppError::ChangedMeanwhile);
            }
            Ok(tx.record(fact).await?)
        })
        .await?;
    Ok((conflicts(session).await?, changed))
}

/// Whoever may change a setting may settle it.
fn act(about: &Setting) -> Act {
    match about {
        Setting::Field { .. } | Setting::Closure { .. } | Setting::Pack { .. } => Act::ManageOffice,
        Setting::Term { .. } => Act::KeepGlossary,
    }
}

fn view(people: &[Person], apart: SetApart) -> OfficeConflictView {
    let claim = |claim: &Claim<Settled>| {
        let by = people.iter().find(|person| person.id == claim.by);
        ClaimView {
            event: claim.event,
            by: by.map(|person| person.name.clone()).unwrap_or_default(),
            at: claim.at,
            what: what(&claim.value),
            words: words(&claim.value),
        }
    };
    OfficeConflictView {
        title: title(&apart.about),
        claims: apart.claims.iter().map(claim).collect(),
        about: apart.about,
    }
}

/// The setting in words.
fn title(about: &Setting) -> Sentence {
    match about {
        Setting::Field { field } => {
            Sentence::new("conflict-office-field").with("field", Arg::Text(field.clone()))
        }
        Setting::Closure { on } => {
            Sentence::new("conflict-office-closure").with("on", Arg::Day(*on))
        }
        Setting::Pack { pack_id, from_on } => Sentence::new("conflict-office-pack")
            .with("pack", Arg::Text(pack_id.clone()))
            .with("on", Arg::Day(*from_on)),
        Setting::Term { .. } => Sentence::new("conflict-office-term"),
    }
}

/// What one person settled: as the history says it, but the whole of a term.
fn what(settled: &Settled) -> Sentence {
    match settled {
        // None of the events that are set apart names a place.
        Settled::Office(event) => journal::office(&Places::default(), event),
        Settled::Term(_, event) => term(event),
    }
}

/// The whole of a term: two people may have changed but its certainty.
fn term(event: &TermEvent) -> Sentence {
    let (text, retired) = event.says();
    Sentence::new("conflict-office-term-said")
        .with("fr", Arg::Text(text.fr.clone()))
        .with("en", Arg::Text(text.en.clone()))
        .with("certainty", word::arg(&text.certainty))
        .with("retired", word::yes_or_no(retired))
}

/// The field of work of a term and its source, as they were written.
fn words(settled: &Settled) -> Option<String> {
    let Settled::Term(_, event) = settled else {
        return None;
    };
    let (text, _) = event.says();
    let written = [text.domain.as_str(), text.source.as_str()].into_iter();
    let written: Vec<&str> = written.filter(|words| !words.is_empty()).collect();
    (!written.is_empty()).then(|| written.join(" — "))
}
