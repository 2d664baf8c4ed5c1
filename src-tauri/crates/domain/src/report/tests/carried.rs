//! What was carried into a period and over it.

use super::*;

/// What was received and closed, and carried in and over.
const BALANCE: [Measure; 4] = [
    Measure::Received,
    Measure::CarriedIn,
    Measure::Closed,
    Measure::CarriedOver,
];

fn closed(received_on: &str, closed_on: Option<&str>) -> Figure {
    let mut it = figure(received_on, None);
    it.closed_at = closed_on.map(|on| noon(day(on)));
    it
}

fn balance(cells: &[Option<u32>]) -> [Option<u32>; 4] {
    BALANCE.map(|measure| {
        let at = Measure::ALL.iter().position(|it| *it == measure);
        cells[at.unwrap()]
    })
}

#[test]
fn a_case_is_carried_in_until_the_eve_of_the_period_and_over_until_its_last_day() {
    let quarter = third_quarter();
    let of = |received_on: &str, closed_on: Option<&str>| {
        balance(&report(&quarter, &[closed(received_on, closed_on)]).totals).map(Option::unwrap)
    };
    assert_eq!(of("2026-06-30", None), [0, 1, 0, 1]);
    assert_eq!(of("2026-06-30", Some("2026-06-30")), [0, 0, 0, 0]);
    assert_eq!(of("2026-06-30", Some("2026-07-01")), [0, 1, 1, 0]);
    assert_eq!(of("2026-07-01", None), [1, 0, 0, 1]);
    assert_eq!(of("2026-07-01", Some("2026-09-30")), [1, 0, 1, 0]);
    assert_eq!(of("2026-09-30", Some("2026-10-01")), [1, 0, 0, 1]);
    assert_eq!(of("2026-10-01", None), [0, 0, 0, 0]);
}

#[test]
fn what_is_carried_over_is_that_of_the_last_day_or_of_the_cut_off_if_it_is_earlier() {
    let later = query(day("2026-07-01"), day("2026-09-30"), day("2026-10-08"));
    let earlier = query(day("2026-07-01"), day("2026-09-30"), day("2026-08-31"));
    let over = |query: &Query| {
        let cases = [
            closed("2026-08-01", Some("2026-09-15")),
            closed("2026-08-01", Some("2026-10-05")),
            closed("2026-10-02", None),
        ];
        balance(&report(query, &cases).totals)[3]
    };
    assert_eq!(over(&later), Some(1), "closed after the last day");
    assert_eq!(over(&earlier), Some(2), "closed after the cut-off");
}

#[test]
fn a_report_of_before_these_columns_neither_counts_nor_hides_by_what_was_carried() {
    let before = Measure::ALL.into_iter();
    let before = before.filter(|it| !matches!(it, Measure::CarriedIn | Measure::CarriedOver));
    let before: Vec<Measure> = before.collect();
    let quarter = third_quarter();
    let mut cases: Vec<_> = (0..9).map(|_| closed("2026-07-02", None)).collect();
    let frozen = publish(counts_of(&before, &quarter, &cases).report());
    let mut carried = figure("2026-01-05", Some(("2026-02-01", true)));
    carried.service = Some(Bilingual::same("Lac-Carré"));
    cases.push(carried);
    assert_eq!(
        publish(counts_of(&before, &quarter, &cases).report()),
        frozen,
        "a case that is only carried brings no row"
    );
    let now = publish(report(&quarter, &cases));
    let rows = |report: &Report| report.tables[By::Service as usize].rows.len();
    assert_eq!((rows(&frozen), rows(&now)), (1, 2));
}

#[test]
fn a_small_number_that_closed_is_not_told_by_what_was_carried() {
    // Of ten carried in and twenty received in a service, three are closed; the other service closes many.
    let mut cases = Vec::new();
    let mut add = |n: usize, service: &str, received_on: &str, closed_on: Option<&str>| {
        for _ in 0..n {
            let mut it = closed(received_on, closed_on);
            it.service = Some(Bilingual::same(service));
            cases.push(it);
        }
    };
    add(10, "Halden", "2026-06-01", None);
    add(17, "Halden", "2026-07-02", None);
    add(3, "Halden", "2026-07-02", Some("2026-08-01"));
    add(9, "Brières", "2026-06-01", None);
    add(30, "Brières", "2026-07-02", Some("2026-08-01"));
    add(8, "Lac-Carré", "2026-06-01", None);
    add(40, "Lac-Carré", "2026-07-02", Some("2026-08-01"));
    let public = publish(report(&third_quarter(), &cases));
    let table = &public.tables[By::Service as usize];
    let of = |key: &str| {
        let row = table.rows.iter().find(|row| row.key == key).unwrap();
        balance(&row.cells)
    };
    assert_eq!(of("Halden"), [Some(20), None, None, None]);
    assert_eq!(of("Brières"), [Some(30), None, None, None]);
    assert_eq!(of("Lac-Carré"), [Some(40), Some(8), Some(40), Some(8)]);
    assert_eq!(balance(&public.totals), [90, 27, 73, 44].map(Some));
}

proptest! {
    #[test]
    fn what_was_received_and_carried_in_is_closed_or_carried_over(
        cases in proptest::collection::vec(some_case(), 0..60),
        (from, length, after) in (0_u64..300, 0_u64..100, 0_u64..120),
    ) {
        let on = |days| day("2026-01-01") + chrono::Days::new(days);
        let whole = report(&query(on(from), on(from + length), on(from + after)), &cases);
        let rows = whole.tables.iter().flat_map(|table| &table.rows);
        for cells in rows.map(|row| &row.cells).chain([&whole.totals]) {
            let [received, carried_in, closed, over] = balance(cells).map(Option::unwrap);
            prop_assert_eq!(received + carried_in, closed + over);
        }
    }

    #[test]
    fn no_hidden_number_is_the_difference_of_three_that_are_shown(
        cases in proptest::collection::vec(some_case(), 0..120),
        (from, length) in (0_u64..300, 0_u64..300),
    ) {
        let on = |days| day("2026-01-01") + chrono::Days::new(days);
        let public = publish(report(&query(on(from), on(from + length), on(from + length)), &cases));
        for table in &public.tables {
            for row in &table.rows {
                let [_, carried_in, _, over] = balance(&row.cells);
                prop_assert_eq!(carried_in.is_none(), over.is_none());
                let hidden = balance(&row.cells).iter().filter(|n| n.is_none()).count();
                prop_assert_ne!(hidden, 1, "{:?}", row);
            }
        }
        let hidden = balance(&public.totals).iter().filter(|n| n.is_none()).count();
        prop_assert_ne!(hidden, 1);
    }
}
