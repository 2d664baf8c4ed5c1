//! The pieces of a case, with what its screen shows: the checklist of the packs that govern it, and
//! what people did.

use super::{PieceActView, PieceDid, PieceStanding, PieceView, PiecesView, offer};
use crate::case::known::Known;
use crate::case::line::days;
use crate::letter;
use crate::session::Act;
use crate::vault::people;
use crate::{AppError, Session, packs};
use dossier_domain::case::{Attachment, Authority, Case, Representative, Stage};
use dossier_domain::id::{BlobId, CaseId, LetterId};
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{ExpectedPiece, PieceCode, PieceNeed};
use dossier_domain::letter::Letter;
use dossier_domain::person::Person;
use dossier_domain::piece::{AskedBy, Piece, PieceAct, PieceKey, PieceState};
use dossier_domain::sentence::{Arg, Sentence};

/// The pieces of a case: those awaited, those settled, those that its checklist offers.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn of_case(session: &Session, id: CaseId) -> Result<PiecesView, AppError> {
    session.permit(Act::Read)?;
    let known = Known::load(session, id).await?;
    let people = session.vault.people().await?;
    let today = session.today();
    let line = |key: &PieceKey| {
        let piece = known.case.piece(key);
        let chase_on = piece.and_then(Piece::chase_on);
        PieceView {
            name: name(&known, key),
            standing: standing(&known, key, piece),
            awaited: piece.is_none_or(Piece::is_awaited),
            provision: rule(&known, key).map(|rule| rule.provision.clone()),
            acts: acts(&known.case, piece, &people),
            chase_on,
            chase_days: chase_on.map(|on| days(today, on)),
            offers: offer::of(&known, key, today),
            key: key.clone(),
        }
    };
    let mut lines: Vec<PieceView> = keys(&known).iter().map(line).collect();
    lines.sort_by_key(|line| match line.standing {
        PieceStanding::Offered => 2,
        _ => u8::from(!line.awaited),
    });
    Ok(PiecesView {
        lines,
        by_letter: letter::asks_for_pieces(&known),
    })
}

/// The pieces that the case shows: those on which somebody acted, those that its checklist names,
/// the facts that its text does not tell.
fn keys(known: &Known) -> Vec<PieceKey> {
    let mut keys: Vec<PieceKey> = known
        .case
        .pieces
        .iter()
        .map(|one| one.key.clone())
        .collect();
    let listed = known.governed.pieces(&known.case.facts);
    let listed = listed.into_iter().map(|one| PieceKey::Listed {
        code: one.code.clone(),
    });
    let facts = known.case.facts.missing.iter();
    let facts = facts.map(|code| PieceKey::Fact { code: code.clone() });
    for key in facts.chain(listed) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// The line of the checklist of a piece.
pub(super) fn rule<'a>(known: &'a Known, key: &PieceKey) -> Option<&'a ExpectedPiece> {
    match key {
        PieceKey::Listed { code } => known.governed.piece(code),
        PieceKey::Fact { .. } | PieceKey::Added { .. } => None,
    }
}

/// The name of a piece, as a letter lists it.
pub(crate) fn name(known: &Known, key: &PieceKey) -> Bilingual {
    let added = known.case.piece(key).and_then(|piece| piece.name.clone());
    named(key, added, |code| known.governed.piece(code))
}

/// The name of a piece apart from its case: that of the first law of the program that has it.
pub(crate) fn name_apart(key: &PieceKey) -> Bilingual {
    let laws = packs::packs().map_or(&[][..], |packs| &packs.laws);
    let mut pieces = laws.iter().flat_map(|law| &law.pieces);
    named(key, None, |code| pieces.find(|piece| piece.code == *code))
}

/// The name that a person gave it, else that of its line, else its code.
pub(super) fn named<'a>(
    key: &PieceKey,
    added: Option<Bilingual>,
    listed: impl FnOnce(&PieceCode) -> Option<&'a ExpectedPiece>,
) -> Bilingual {
    let said = |id: &str| dossier_i18n::both(&Sentence::new(id));
    match key {
        PieceKey::Listed { code } => {
            listed(code).map_or_else(|| Bilingual::same(&code.0), |piece| piece.label.clone())
        }
        PieceKey::Fact { code } => said(&format!("triage-missing-{code}")),
        PieceKey::Added { .. } => added.unwrap_or_else(|| said("piece-unnamed")),
    }
}

fn standing(known: &Known, key: &PieceKey, piece: Option<&Piece>) -> PieceStanding {
    let Some(act) = piece.and_then(Piece::standing) else {
        return expected(known, key);
    };
    match &act.state {
        PieceState::Asked { by, .. } => match known.case.asked_on(by) {
            Some(_) => PieceStanding::Asked,
            None => PieceStanding::Prepared,
        },
        PieceState::Received { .. } => PieceStanding::Received,
        PieceState::Waived { .. } => PieceStanding::Waived,
        PieceState::Expected { .. } => PieceStanding::Expected,
    }
}

/// Whether a case awaits a piece on which nobody acted. Where somebody acts for the complainant and
/// the office has their authorization in writing, that piece is here.
fn expected(known: &Known, key: &PieceKey) -> PieceStanding {
    let case = &known.case;
    let written = |one: &Representative| one.authority == Authority::WrittenAuthorization;
    let represented = match &case.told.representative {
        Some(one) => !written(one),
        None => case.facts.represents.is_some(),
    };
    let awaits = match rule(known, key).map(|rule| rule.need) {
        Some(PieceNeed::Offered) => false,
        Some(PieceNeed::Represented) => represented,
        Some(PieceNeed::Always) | None => true,
    };
    match awaits && !matches!(case.stage, Stage::ScreenedOut | Stage::Closed) {
        true => PieceStanding::Expected,
        false => PieceStanding::Offered,
    }
}

fn acts(case: &Case, piece: Option<&Piece>, people: &[Person]) -> Vec<PieceActView> {
    let view = |act: &PieceAct| PieceActView {
        event: act.event,
        by: people::name(people, act.by),
        did: did(case, &act.state),
    };
    piece.map_or_else(Vec::new, |piece| piece.open().iter().map(view).collect())
}

fn did(case: &Case, state: &PieceState) -> PieceDid {
    match state.clone() {
        PieceState::Asked {
            of,
            who,
            by: AskedBy::Person { on, means },
            ..
        } => PieceDid::Asked { of, who, on, means },
        PieceState::Asked {
            of,
            who,
            by: AskedBy::Letter { letter },
            ..
        } => PieceDid::AskedByLetter {
            of,
            who,
            number: letter_of(case, letter)
                .map(|one| one.number.clone())
                .unwrap_or_default(),
            sent_on: case.asked_on(&AskedBy::Letter { letter }),
            letter,
        },
        PieceState::Received { on, document } => PieceDid::Received {
            on,
            document: document.and_then(|blob| Some(file(case, &blob)?.name.clone())),
        },
        PieceState::Waived { reason } => PieceDid::Waived { reason },
        PieceState::Expected { reason } => PieceDid::Expected { reason },
    }
}

fn letter_of(case: &Case, id: LetterId) -> Option<&Letter> {
    case.letters.iter().find(|letter| letter.id == id)
}

/// A file that came with the case.
pub(crate) fn file<'a>(case: &'a Case, blob: &BlobId) -> Option<&'a Attachment> {
    case.receipt.files().find(|file| file.blob == *blob)
}

/// What to look at in a letter that asks for pieces: each that its words no longer name.
pub(crate) fn warnings(case: &Case, letter: &Letter) -> Vec<Sentence> {
    let Some(made) = letter.made.sides.first() else {
        return Vec::new();
    };
    let listed = |act: &PieceAct| matches!(&act.state, PieceState::Asked { by: AskedBy::Letter { letter: of }, .. } if *of == letter.id);
    if !case
        .pieces
        .iter()
        .any(|piece| piece.open().iter().any(listed))
    {
        return Vec::new();
    }
    let now = letter
        .text()
        .sides
        .iter()
        .find(|side| side.lang == made.lang);
    let body = now.map(|side| side.body.as_str()).unwrap_or_default();
    let lines = made.body.lines().filter_map(|line| line.strip_prefix("– "));
    let gone = lines.filter(|name| !body.contains(name));
    gone.map(|name| Sentence::new("letter-warn-piece").with("piece", Arg::Text(name.to_owned())))
        .collect()
}
