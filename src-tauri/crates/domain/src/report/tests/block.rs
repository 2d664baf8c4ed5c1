//! The bytes of figures: what is read is what was put in, and what is no block is refused.

use super::*;
use crate::sentence::word;
use std::collections::BTreeMap;

/// A figure with every part, of words that repeat and words that do not.
fn any_figure() -> impl Strategy<Value = Figure> {
    let word = || proptest::sample::select(vec!["", "Halden", "Brières", "Lac-Carré", "x"]);
    let at = proptest::option::of(-90_000_000_i64..90_000_000);
    let on = proptest::option::of(-4_000_i32..4_000);
    let officers = proptest::collection::vec("[a-zé]{0,9}", 0..4);
    let times = (at.clone(), any::<bool>(), at.clone(), at, on.clone(), on);
    (
        some_case(),
        word(),
        "\\PC{0,40}",
        officers,
        0_usize..5,
        (word(), word()),
        times,
    )
        .prop_map(
            |(
                mut it,
                service,
                place,
                officers,
                way,
                (category, outcome),
                (screened, inside, closed, read, referred, reviewed),
            )| {
                let at = |seconds| DateTime::from_timestamp(1_790_000_000 + seconds, 0).unwrap();
                let on = |days| day("2026-01-01") + chrono::TimeDelta::days(i64::from(days));
                it.service = (!service.is_empty()).then(|| Bilingual::same(service));
                it.place = place;
                it.kind = Kind::ALL[officers.len()];
                it.officers = officers;
                it.category = (!category.is_empty()).then(|| CategoryCode(category.into()));
                it.outcome = (!outcome.is_empty()).then(|| OutcomeCode(outcome.into()));
                it.screened = screened.map(|seconds| (at(seconds), inside));
                it.closed_at = closed.map(at);
                it.read_second_at = read.map(at);
                it.referred = referred
                    .zip(Way::ALL.get(way).copied())
                    .map(|(days, way)| (on(days), way));
                it.reviewed_on = reviewed.map(on);
                it
            },
        )
}

/// What a case says once it is read back, as it is counted.
fn said(case: &Dated<'_>) -> String {
    let keys = By::ALL.map(|by| {
        case.keys(by, NaiveDate::MAX)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    let entry = case.entry;
    let clocks = entry.clocks.iter();
    let clocks: Vec<_> = clocks
        .map(|clock| (case.word(clock.code), clock.due_on, clock.done_on))
        .collect();
    format!(
        "{} {} {keys:?} {:?} {:?} {:?} {:?} {:?} {:?} {clocks:?}",
        entry.received_on,
        entry.kind,
        case.service(),
        entry.screened,
        entry.closed_at,
        entry.referred,
        entry.reviewed_on,
        entry.read_second_at,
    )
}

fn said_of(figure: &Figure) -> String {
    let keys = By::ALL.map(|by| match by {
        By::Officer if !figure.officers.is_empty() => figure.officers.clone(),
        By::Outcome if figure.closed_at.is_none() => vec![String::new()],
        _ => vec![figure.label(by)],
    });
    let clocks = figure.clocks.iter();
    let clocks: Vec<_> = clocks
        .map(|clock| (clock.code.0.as_str(), clock.due_on, clock.done_on))
        .collect();
    format!(
        "{} {} {keys:?} {:?} {:?} {:?} {:?} {:?} {:?} {clocks:?}",
        figure.received_on,
        figure.kind as u8,
        figure.service,
        figure.screened,
        figure.closed_at,
        figure.referred,
        figure.reviewed_on,
        figure.read_second_at,
    )
}

#[test]
fn the_order_of_the_kinds_and_of_the_ways_is_part_of_what_vaults_hold() {
    let kinds = "complaint review_request service_complaint access_request media_enquiry \
        public_enquiry other";
    assert_eq!(Kind::ALL.map(|kind| word(&kind)).join(" "), kinds);
    let ways = "same_service other_service board retained";
    assert_eq!(Way::ALL.map(|way| word(&way)).join(" "), ways);
    assert_eq!(Kind::ALL.map(|kind| kind as u8), [0, 1, 2, 3, 4, 5, 6]);
    assert_eq!(Way::ALL.map(|way| way as u8), [0, 1, 2, 3]);
}

proptest! {
    #[test]
    fn a_block_says_of_each_case_what_was_put_in_and_the_same_cases_are_the_same_bytes(
        acts in proptest::collection::vec((0_u128..12, proptest::option::of(any_figure())), 1..40),
    ) {
        let mut kept = BTreeMap::new();
        let mut bytes: Option<Vec<u8>> = None;
        for (number, figure) in acts {
            bytes = Block::with(bytes.as_deref(), case_id(number), figure.as_ref()).unwrap();
            match figure {
                Some(figure) => kept.insert(case_id(number), figure),
                None => kept.remove(&case_id(number)),
            };
        }
        let mut anew = BlockWriter::default();
        kept.iter().for_each(|(id, figure)| anew.push(*id, figure));
        prop_assert_eq!(&bytes, &anew.finish());
        let mut read = Vec::new();
        if let Some(bytes) = &bytes {
            let block = Block::read(bytes).unwrap();
            prop_assert_eq!(block.cases(), kept.len() as u64);
            block.each(|at| at.date_naive(), |id, case| read.push((id, said(case)))).unwrap();
        }
        let put: Vec<_> = kept.iter().map(|(id, figure)| (*id, said_of(figure))).collect();
        prop_assert_eq!(read, put);
    }

    #[test]
    fn damaged_bytes_are_refused_or_read_as_others_and_never_more(
        figures in proptest::collection::vec(any_figure(), 1..6),
        (at, byte) in (any::<proptest::sample::Index>(), any::<u8>()),
        noise in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let read = |bytes: &[u8]| {
            Block::read(bytes).and_then(|block| block.each(|at| at.date_naive(), |_, _| ()))
        };
        let whole = block_of(&figures);
        prop_assert_eq!(read(&whole), Ok(()));
        prop_assert_eq!(read(&whole[..at.index(whole.len())]), Err(Unreadable), "cut short");
        prop_assert_eq!(read(&[&whole[..], &[byte]].concat()), Err(Unreadable), "too long");
        let mut other = whole.clone();
        other[at.index(whole.len())] = byte;
        let _ = (read(&other), read(&noise));
    }
}
