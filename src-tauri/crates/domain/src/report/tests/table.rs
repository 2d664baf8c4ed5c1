//! What tables tell apart: services by their name, categories and outcomes where some case has one.

use super::*;

#[test]
fn a_service_is_named_as_the_first_of_its_counted_cases_names_it_in_whatever_order_they_are_read() {
    let named = |received_on: &str, fr: &str| {
        let mut it = figure(received_on, None);
        it.service = Some(Bilingual {
            fr: fr.into(),
            en: "Halden Police".into(),
        });
        it
    };
    let before = named("2026-05-01", "Police");
    let cases = [
        before.clone(),
        named("2026-07-01", "Police de Halden"),
        named("2026-07-02", "Service de Halden"),
    ];
    let blocks = (1..).zip(&cases).map(|(number, figure)| {
        let bytes = Block::with(None, case_id(number), Some(figure)).unwrap();
        bytes.unwrap()
    });
    let blocks: Vec<Vec<u8>> = blocks.collect();
    let name = |blocks: &[&Vec<u8>]| {
        let query = Query {
            from: day("2026-07-01"),
            until: day("2026-07-31"),
            cut_off: day("2026-07-31"),
        };
        let mut counts = Counts::of(&[Measure::Received], query);
        for bytes in blocks {
            let block = Block::read(bytes).unwrap();
            counts.add(&block, |at| at.date_naive()).unwrap();
        }
        let report = counts.report();
        report.tables[By::Service as usize].rows[0]
            .name
            .clone()
            .unwrap()
    };
    let [one, two, three] = &blocks[..] else {
        unreachable!()
    };
    assert_eq!(name(&[one, two, three]).fr, "Police de Halden");
    assert_eq!(name(&[three, two, one]).fr, "Police de Halden");
}

#[test]
fn a_report_tells_categories_apart_only_where_some_case_has_one() {
    let plain = figure("2026-09-03", None);
    let alone = [plain.clone(), plain.clone()];
    let by = |report: &Report| report.tables.iter().map(|it| it.by).collect::<Vec<_>>();
    let first = report(&third_quarter(), &alone);
    assert!(
        !by(&first).contains(&By::Category),
        "as before there were any"
    );
    let force = Figure {
        category: Some(CategoryCode("use_of_force".into())),
        ..plain
    };
    let told = report(&third_quarter(), &[alone.to_vec(), vec![force]].concat());
    let table = told.tables.iter().find(|it| it.by == By::Category).unwrap();
    let received: Vec<_> = table
        .rows
        .iter()
        .map(|row| (row.key.as_str(), row.cells[0]))
        .collect();
    assert!(
        received.contains(&("", Some(2))) && received.contains(&("use_of_force", Some(1))),
        "{received:?}"
    );
}

#[test]
fn a_report_tells_outcomes_apart_by_the_day_on_which_it_is_looked_at() {
    let ended = |outcome: Option<&str>, closed: &str| {
        let mut it = figure("2026-07-03", Some(("2026-07-06", true)));
        it.closed_at = Some(noon(day(closed)));
        it.outcome = outcome.map(|code| OutcomeCode(code.into()));
        it
    };
    let by = |report: &Report| report.tables.iter().map(|it| it.by).collect::<Vec<_>>();
    let unsaid = report(&third_quarter(), &[ended(None, "2026-08-03")]);
    assert!(
        !by(&unsaid).contains(&By::Outcome),
        "nobody said how any case ended"
    );

    let cases = [
        ended(Some("withdrawn"), "2026-08-03"),
        ended(Some("unsubstantiated"), "2026-08-04"),
        ended(Some("withdrawn"), "2026-10-07"),
        ended(None, "2026-08-05"),
    ];
    let rows = |cut_off: &str| {
        let query = query(day("2026-07-01"), day("2026-09-30"), day(cut_off));
        let told = report(&query, &cases);
        let at = |measure| told.measures.iter().position(|it| *it == measure).unwrap();
        let (received, closed) = (at(Measure::Received), at(Measure::Closed));
        let table = told.tables.iter().find(|it| it.by == By::Outcome).unwrap();
        let mut rows: Vec<_> = table
            .rows
            .iter()
            .map(|row| (row.key.clone(), row.cells[received], row.cells[closed]))
            .collect();
        rows.sort();
        rows
    };
    let row = |key: &str, received, closed| (key.to_owned(), Some(received), Some(closed));
    assert_eq!(
        rows("2026-09-30"),
        [
            row("", 2, 1),
            row("unsubstantiated", 1, 1),
            row("withdrawn", 1, 1)
        ],
        "the one that ended a week later is not known yet"
    );
    assert_eq!(
        rows("2026-10-08"),
        [
            row("", 1, 1),
            row("unsubstantiated", 1, 1),
            row("withdrawn", 2, 1)
        ]
    );
}
