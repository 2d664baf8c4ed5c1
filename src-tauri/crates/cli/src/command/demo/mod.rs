//! `dossier demo`: the whole journey in a vault of its own, told step by step.
//!
//! Every step goes through the use cases that the window calls; nothing is staged but the people
//! and, unless paths are given, the mails. The PDF files stay; the vault goes, unless it is kept.

mod people;
mod practice;
mod story;

use crate::args::Demo;
use crate::command::export_note;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::tally::Tally;
use crate::voice::Voice;
use dossier_app::case::{self, CaseView, ReadSecond, ScreenIn, ScreenOut, SecondAnswer};
use dossier_app::note::{self, DraftNote};
use dossier_app::record::{self, FileCase};
use dossier_app::search::{SearchRequest, search};
use dossier_app::{Office, Session, journal, vault};
use dossier_domain::case::{Kind, Stage as CaseStage};
use dossier_domain::id::CaseId;
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_domain::law::GroundCode;
use dossier_domain::triage::{Outcome, Quote, Stance};
use people::Stage;
use practice::Piece;
use std::path::Path;
use story::Story;

/// Runs the journey.
///
/// # Errors
/// No file at all; a step that fails: the story then ends with its reason.
pub async fn run(office: &Office, asked: &Demo, voice: &Voice) -> Result<Exit, Failure> {
    let pieces = practice::pieces(&asked.paths)?;
    std::fs::create_dir_all(&asked.to)?;
    let story = Story::new(voice);
    let stage = Stage::set(office, voice.lang()).await?;
    story.created([stage.coordinator.name, stage.lead.name])?;
    let (cases, tally) = receive(&stage, pieces, &story).await?;
    decide(&stage, &cases, &story).await?;
    let sound = keep(&stage, &cases, &asked.to, &story).await?;
    story.done(&asked.to)?;
    if asked.keep {
        let (folder, passphrase) = stage.keep();
        story.kept(&folder, &passphrase)?;
    } else {
        stage.strike()?;
        story.removed()?;
    }
    Ok(if sound { tally.exit() } else { Exit::Differs })
}

/// The coordinator receives every file and reads what the triage says.
async fn receive(
    stage: &Stage,
    pieces: Vec<Piece>,
    story: &Story<'_>,
) -> Result<(Vec<CaseId>, Tally), Failure> {
    let session = stage.enter(&stage.coordinator).await?;
    let (mut cases, mut tally) = (Vec::new(), Tally::default());
    story.heading("cli-demo-receives");
    for piece in pieces {
        match one(&session, piece, story).await? {
            Some(id) => {
                story.triaged(&case::get(&session, id).await?)?;
                cases.push(id);
                tally.done += 1;
            }
            None => tally.failed += 1,
        }
    }
    vault::lock(session).await?;
    Ok((cases, tally))
}

/// Receives a file; `None` where it could not be.
async fn one(
    session: &Session,
    piece: Piece,
    story: &Story<'_>,
) -> Result<Option<CaseId>, Failure> {
    let incoming = match piece.file {
        Ok(incoming) => incoming,
        Err(error) => {
            story.not_received(&piece.name, &(&error).into())?;
            return Ok(None);
        }
    };
    let (received, _changed) = case::receive_file(session, incoming).await?;
    if let Some(error) = &received.error {
        story.not_received(&piece.name, error)?;
    }
    Ok(received.case.map(|line| line.id))
}

/// The coordinator screens in what is presumed in and proposes one screening out, which the team
/// lead reads. Everything else waits for a person, as it should.
async fn decide(stage: &Stage, cases: &[CaseId], story: &Story<'_>) -> Result<(), Failure> {
    let session = stage.enter(&stage.coordinator).await?;
    story.heading("cli-demo-decides");
    let mut proposed = None;
    for id in cases {
        let view = case::get(&session, *id).await?;
        match view.recommendation.outcome {
            _ if !is_settled(&view) => {}
            Some(Outcome::ScreenedIn) => {
                let request = ScreenIn {
                    case_id: *id,
                    reasons: String::new(),
                };
                story.screened(
                    &case::screen_in(&session, request).await?.0,
                    stage.coordinator.name,
                )?;
            }
            Some(Outcome::ConsiderScreenOut) if proposed.is_none() => {
                if let Some(request) = proposal(&view, stage, story) {
                    story.screened(
                        &case::screen_out(&session, request).await?.0,
                        stage.coordinator.name,
                    )?;
                    proposed = Some(*id);
                }
            }
            _ => {}
        }
    }
    vault::lock(session).await?;
    if let Some(case_id) = proposed {
        read_second(stage, case_id, story).await?;
    }
    Ok(())
}

/// Whether the Act that applies is known; a person settles it otherwise.
fn is_settled(view: &CaseView) -> bool {
    view.recommendation.regime.pack.is_some()
}

/// The team lead signs in and agrees with the screening out.
async fn read_second(stage: &Stage, case_id: CaseId, story: &Story<'_>) -> Result<(), Failure> {
    let session = stage.enter(&stage.lead).await?;
    let request = ReadSecond {
        case_id,
        answer: SecondAnswer::Agrees,
        reasons: story.text("cli-demo-agrees"),
    };
    story.screened(
        &case::read_second(&session, request).await?.0,
        stage.lead.name,
    )?;
    Ok(vault::lock(session).await?)
}

/// A proposal on a ground that has a passage for it; its words say that they are of a
/// demonstration.
fn proposal(view: &CaseView, stage: &Stage, story: &Story<'_>) -> Option<ScreenOut> {
    let (ground, facts) = uncontested(view)?;
    Some(ScreenOut {
        case_id: view.line.id,
        ground,
        facts,
        discretion: story.text("cli-demo-discretion"),
        reasons: story.text("cli-demo-reasons"),
        second_reader: Some(stage.lead.id),
    })
}

/// The first ground with a passage for it, in a case where nothing speaks against any ground.
fn uncontested(view: &CaseView) -> Option<(GroundCode, Vec<Quote>)> {
    let grounds = &view.recommendation.grounds;
    if grounds
        .iter()
        .flat_map(|ground| &ground.cues)
        .any(|cue| cue.stance == Stance::Against)
    {
        return None;
    }
    grounds.iter().find_map(|ground| {
        let quotes: Vec<_> = ground
            .cues
            .iter()
            .flat_map(|cue| cue.quotes.iter().cloned())
            .collect();
        (!quotes.is_empty()).then(|| (ground.code.clone(), quotes))
    })
}

/// The coordinator files everything, drafts a note of a French case and of an English one, exports
/// them, searches and verifies. Says whether the vault is sound.
async fn keep(
    stage: &Stage,
    cases: &[CaseId],
    folder: &Path,
    story: &Story<'_>,
) -> Result<bool, Failure> {
    let session = stage.enter(&stage.coordinator).await?;
    story.heading("cli-demo-files");
    for id in cases {
        let view = case::get(&session, *id).await?;
        let request = FileCase {
            case_id: *id,
            series: record::usual_series(&session, view.line.kind).await?,
        };
        story.filed(&record::file_case(&session, request).await?.0)?;
    }
    story.heading("cli-demo-writes");
    for lang in [Lang::Fr, Lang::En] {
        if let Some(case_id) = noted(&session, cases, lang).await? {
            let view = note::draft(
                &session,
                DraftNote {
                    case_id,
                    source: lang,
                },
            )
            .await?
            .0;
            let exported = export_note::into(&session, view.note.id, folder).await?;
            story.noted(&view, &exported)?;
        }
    }
    story.heading("cli-demo-searches");
    for query in ["plainte agent", "complaint officer"] {
        let request = SearchRequest {
            query: query.to_owned(),
            best: true,
        };
        story.searched(query, &search(&session, request).await?.hits)?;
    }
    let found = journal::verify(&session, dossier_app::unwatched).await?;
    story.verified(&found)?;
    vault::lock(session).await?;
    Ok(found.is_sound())
}

/// The first complaint written in a language that was screened in, else the first case in that
/// language.
async fn noted(session: &Session, cases: &[CaseId], lang: Lang) -> Result<Option<CaseId>, Failure> {
    let text = match lang {
        Lang::Fr => TextLanguage::Fr,
        Lang::En => TextLanguage::En,
    };
    let mut first = None;
    for id in cases {
        let line = case::get(session, *id).await?.line;
        match (line.language == text, line.kind, line.stage) {
            (true, Kind::Complaint, CaseStage::ScreenedIn) => return Ok(Some(*id)),
            (true, ..) => first = first.or(Some(*id)),
            (false, ..) => {}
        }
    }
    Ok(first)
}
