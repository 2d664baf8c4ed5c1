//! What a closing did not know of is told until the case is open again.

use super::tests::{folded, number_of};
use crate::case::{Apart, Case, CaseEvent};
use crate::id::LetterId;
use crate::letter::{LetterEvent, LetterText, TemplateCode};
use uuid::Uuid;

fn letter(number: u128) -> LetterId {
    LetterId(Uuid::from_u128(number))
}

fn drafted(number: u128) -> CaseEvent {
    let text = LetterText {
        recipient: String::new(),
        sides: Vec::new(),
        signatory: String::new(),
        documents: Vec::new(),
    };
    CaseEvent::Letter {
        letter_id: letter(number),
        change: LetterEvent::Drafted {
            number: format!("LT-2026-A{number:04}"),
            template: TemplateCode("update".into()),
            models: None,
            needs_approval: false,
            text,
        },
    }
}

fn closed(left_unsent: Option<&[u128]>) -> CaseEvent {
    let named = |numbers: &[u128]| numbers.iter().copied().map(letter).collect();
    CaseEvent::Closed {
        reasons: "motifs".into(),
        of: Some(number_of(1)),
        outcome: None,
        left_unsent: left_unsent.map(named),
    }
}

fn unsent(case: &Case) -> Vec<LetterId> {
    let over = case.closed_over();
    over.map(|one| match one {
        Apart::UnsentLetter(letter) => letter.id,
        other => panic!("{other:?}"),
    })
    .collect()
}

#[test]
fn a_letter_that_a_closing_does_not_name_is_told_wherever_it_stands_in_the_journal() {
    let before = folded(vec![drafted(1), drafted(2), closed(Some(&[1]))]);
    assert_eq!((unsent(&before), before.unsettled()), (vec![letter(2)], 1));
    let after = folded(vec![drafted(1), closed(Some(&[1])), drafted(2)]);
    assert_eq!(unsent(&after), [letter(2)]);
}

#[test]
fn what_two_closings_left_between_them_is_left() {
    let both = [closed(Some(&[1])), closed(Some(&[2]))];
    let case = folded([vec![drafted(1), drafted(2)], both.to_vec()].concat());
    assert_eq!(unsent(&case), []);
}

#[test]
fn a_closing_of_an_older_version_left_what_was_written_before_it() {
    let case = folded(vec![drafted(1), closed(None), drafted(2)]);
    assert_eq!(unsent(&case), [letter(2)]);
}

#[test]
fn a_case_that_is_open_again_was_closed_over_nothing() {
    let reopened = CaseEvent::Reopened {
        reasons: "motifs".into(),
        of: Some(number_of(3)),
    };
    let open = folded(vec![drafted(1), closed(Some(&[])), reopened]);
    assert_eq!(open.closed_over().count(), 0);
    let again = [drafted(1), closed(Some(&[1]))];
    assert_eq!(unsent(&folded(again.to_vec())), []);
}
