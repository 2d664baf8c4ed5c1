//! Where a person settles what two machines did apart on the parts of a case.

use super::Block;
use super::known::Known;
use crate::piece;
use dossier_domain::case::Apart;

/// What people did apart, each with where it is settled.
pub(super) fn apart(known: &Known) -> Vec<Block> {
    known.case.apart().map(|one| block(known, one)).collect()
}

/// What was begun elsewhere when it was closed; it is opened again to finish it.
pub(super) fn closed_over(known: &Known) -> Vec<Block> {
    let over = known.case.closed_over();
    over.map(|one| block(known, one)).collect()
}

fn block(known: &Known, one: Apart<'_>) -> Block {
    match one {
        Apart::Letter(letter) => Block::LetterApart {
            letter: letter.id,
            number: letter.number.clone(),
        },
        Apart::Review => Block::ReviewApart,
        Apart::Piece(of) => Block::PieceApart {
            name: piece::name(known, &of.key),
        },
        Apart::Volume(volume) => Block::PaperApart { volume },
        Apart::Original(original) => Block::PaperUnplaced {
            description: original.description.clone(),
        },
        Apart::Question => Block::QuestionOpen,
        Apart::NotAdmitted => Block::ReviewNotAdmitted,
        Apart::NotDecided => Block::ReviewNotDecided,
        Apart::Direction(direction) => Block::DirectionOpen {
            to: direction.to.clone(),
            due_on: direction.due_on,
        },
        Apart::AwaitedPiece(of) => Block::PieceAwaited {
            name: piece::name(known, &of.key),
        },
        Apart::UnsentLetter(letter) => Block::LetterNotSent {
            name: known.models.name(letter),
            letter: Some(letter.id),
            number: Some(letter.number.clone()),
            required: false,
        },
    }
}
