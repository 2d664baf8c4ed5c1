//! The clocks that the law lets stand while a piece is awaited. What no pack states is not offered.

use super::{ClockOffer, get};
use crate::case::known::Known;
use chrono::NaiveDate;
use dossier_domain::clock::{Basis, CaseClock, ClockOutcome, Stop};
use dossier_domain::law::AuthorityCode;
use dossier_domain::piece::{Piece, PieceKey, PieceState};

/// What may be done to the clocks of the case now that the piece stands where it does.
pub(super) fn of(known: &Known, key: &PieceKey, today: NaiveDate) -> Vec<ClockOffer> {
    let stop = get::rule(known, key).and_then(|rule| rule.stop.as_ref());
    let state = known.case.piece(key).and_then(Piece::standing);
    let (Some(code), Some(act)) = (stop, state) else {
        return Vec::new();
    };
    let clocks = known.governed.recommendation.clocks.iter();
    let clocks = clocks.filter(|clock| clock.done_on.is_none());
    match &act.state {
        PieceState::Asked { by, .. } => {
            let Some(on) = known.case.asked_on(by) else {
                return Vec::new();
            };
            clocks.filter_map(|clock| stops(clock, code, on)).collect()
        }
        PieceState::Received { on, .. } if !others(known, key, code) => clocks
            .filter_map(|clock| resumes(clock, code, *on))
            .collect(),
        PieceState::Waived { .. } if !others(known, key, code) => clocks
            .filter_map(|clock| resumes(clock, code, today))
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether another piece that rests on the same authority is still awaited: the clock stands for it.
fn others(known: &Known, key: &PieceKey, code: &AuthorityCode) -> bool {
    known.case.pieces.iter().any(|piece| {
        let stop = get::rule(known, &piece.key).and_then(|rule| rule.stop.as_ref());
        piece.key != *key && stop == Some(code) && piece.is_awaited()
    })
}

fn stops(clock: &CaseClock, code: &AuthorityCode, on: NaiveDate) -> Option<ClockOffer> {
    let ClockOutcome::Due(due) = &clock.outcome else {
        return None;
    };
    let course = clock.course.as_deref()?;
    let authority = course.may_stop.iter().find(|one| one.code == *code)?;
    // A clock that was already stopped for it and runs again is not stopped twice for one request.
    let done = course
        .stops
        .iter()
        .any(|stop| rests_on(stop, code) && stop.on >= on);
    let runs = clock.start_on <= on && on < due.due_on;
    (runs && !done).then(|| ClockOffer {
        clock: clock.code.clone(),
        label: clock.label.clone(),
        resumes: false,
        on,
        authority: authority.clone(),
    })
}

fn resumes(clock: &CaseClock, code: &AuthorityCode, on: NaiveDate) -> Option<ClockOffer> {
    let course = clock.course.as_deref()?;
    let open = |stop: &&Stop| stop.resumed.is_none() && rests_on(stop, code);
    let stop = course.stops.iter().find(open)?;
    let Basis::Stated(authority) = &stop.basis else {
        return None;
    };
    Some(ClockOffer {
        clock: clock.code.clone(),
        label: clock.label.clone(),
        resumes: true,
        on: on.max(stop.on),
        authority: authority.clone(),
    })
}

fn rests_on(stop: &Stop, code: &AuthorityCode) -> bool {
    matches!(&stop.basis, Basis::Stated(authority) if authority.code == *code)
}
