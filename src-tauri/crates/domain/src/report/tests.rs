//! Numbers, the cases behind them, and what is published of them.

mod block;
mod carried;
mod table;

use super::figure::{Figure, FigureClock, screened};
use super::*;
use crate::case::{Case, CaseEvent, Channel, Correspondent, Kind, Matter, Receipt};
use crate::category::CategoryCode;
use crate::event::{Event, Fact};
use crate::id::{CaseId, EventId, PersonId, TextId};
use crate::lang::{Bilingual, Lang, TextLanguage};
use crate::law::{ClockCode, GroundCode, OutcomeCode, RegimeCode, Way};
use crate::triage::Recommended;
use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn noon(on: NaiveDate) -> DateTime<Utc> {
    on.and_hms_opt(12, 0, 0).unwrap().and_utc()
}

fn figure(received_on: &str, screened: Option<(&str, bool)>) -> Figure {
    let screened = screened.map(|(on, inside)| (noon(day(on)), inside));
    let out = matches!(screened, Some((_, false)));
    Figure {
        received_on: day(received_on),
        kind: Kind::Complaint,
        category: None,
        matter: Some(Matter::Conduct),
        regime: RegimeCode("cspa".into()),
        service: Some(Bilingual {
            fr: "Service de Halden".into(),
            en: "Halden Police".into(),
        }),
        place: String::new(),
        officers: Vec::new(),
        ground: out.then(|| GroundCode("frivolous".into())),
        outcome: None,
        language: TextLanguage::Fr,
        channel: Channel::Email,
        screened,
        closed_at: None,
        referred: None,
        reviewed_on: None,
        read_second_at: screened.filter(|_| out).map(|(at, _)| at),
        clocks: Vec::new(),
    }
}

fn case_id(number: u128) -> CaseId {
    CaseId(Uuid::from_u128(number))
}

/// The figures as the store keeps them.
fn block_of(figures: &[Figure]) -> Vec<u8> {
    let mut writer = BlockWriter::default();
    for (number, figure) in (1..).zip(figures) {
        writer.push(case_id(number), figure);
    }
    writer.finish().unwrap_or_default()
}

fn counts_of(measures: &[Measure], query: &Query, figures: &[Figure]) -> Counts {
    let mut counts = Counts::of(measures, *query);
    // In blocks of three, as a report reads them.
    for figures in figures.chunks(3) {
        let bytes = block_of(figures);
        let block = Block::read(&bytes).unwrap();
        counts.add(&block, |at| at.date_naive()).unwrap();
    }
    counts
}

fn report(query: &Query, figures: &[Figure]) -> Report {
    counts_of(&Measure::ALL, query, figures).report()
}

/// How many cases pass, as the list behind a number finds them.
fn held(figures: &[Figure], mut passes: impl FnMut(&Dated<'_>) -> bool) -> usize {
    let bytes = block_of(figures);
    let mut held = 0;
    let count = |_, case: &Dated<'_>| held += usize::from(passes(case));
    if !figures.is_empty() {
        let block = Block::read(&bytes).unwrap();
        block.each(|at| at.date_naive(), count).unwrap();
    }
    held
}

const fn query(from: NaiveDate, until: NaiveDate, cut_off: NaiveDate) -> Query {
    Query {
        from,
        until,
        cut_off,
    }
}

fn third_quarter() -> Query {
    query(day("2026-07-01"), day("2026-09-30"), day("2026-09-30"))
}

fn column(report: &Report, measure: Measure) -> u32 {
    report.totals[measure as usize].unwrap()
}

#[test]
fn what_happened_after_the_cut_off_is_left_out() {
    let cases = [
        figure("2026-06-20", Some(("2026-07-02", true))),
        figure("2026-09-20", Some(("2026-10-02", false))),
        figure("2026-10-01", None),
    ];
    let report = report(&third_quarter(), &cases);
    assert_eq!(column(&report, Measure::Received), 1);
    assert_eq!(column(&report, Measure::ScreenedIn), 1);
    assert_eq!(column(&report, Measure::ScreenedOut), 0);
    assert_eq!(column(&report, Measure::ReadSecond), 0);
    assert_eq!(column(&report, Measure::ToScreen), 1);
    assert_eq!(report.ages, [0, 1, 0, 0, 0].map(Some), "10 days old");
    let days = report.to_screen.unwrap();
    assert_eq!((days.cases, days.median_days), (1, 12));
}

#[test]
fn what_is_not_screened_waits_for_its_answer_and_never_for_screening() {
    let of = |kind, change: &dyn Fn(&mut Figure)| {
        let mut figure = figure("2026-09-01", None);
        figure.kind = kind;
        change(&mut figure);
        figure
    };
    let clock = |done_on: Option<&str>| FigureClock {
        code: ClockCode("DECISION".into()),
        due_on: day("2026-10-01"),
        done_on: done_on.map(day),
    };
    let reviewed = |on| move |it: &mut Figure| it.reviewed_on = Some(day(on));
    let decided = |on: &'static str| move |it: &mut Figure| it.clocks = vec![clock(Some(on))];
    let waits = |figure: &Figure| {
        let counts = |measure: Measure| {
            let cell = Cell::All { measure };
            held(std::slice::from_ref(figure), |case| {
                cell.holds(&third_quarter(), case)
            }) == 1
        };
        assert!(counts(Measure::Unscreened), "as the first reports count");
        (counts(Measure::ToScreen), counts(Measure::ToAnswer))
    };
    assert_eq!(waits(&of(Kind::Complaint, &|_| {})), (true, false));
    for kind in Kind::ALL
        .into_iter()
        .filter(|kind| *kind != Kind::Complaint)
    {
        assert_eq!(waits(&of(kind, &|_| {})), (false, true), "{kind:?}");
    }
    let (review, access) = (Kind::ReviewRequest, Kind::AccessRequest);
    assert_eq!(waits(&of(review, &reviewed("2026-09-30"))), (false, false));
    assert_eq!(waits(&of(review, &reviewed("2026-10-01"))), (false, true));
    assert_eq!(waits(&of(access, &decided("2026-09-30"))), (false, false));
    assert_eq!(waits(&of(access, &decided("2026-10-01"))), (false, true));
    let open = |it: &mut Figure| it.clocks = vec![clock(Some("2026-09-30")), clock(None)];
    assert_eq!(waits(&of(access, &open)), (false, true));
}

#[test]
fn a_report_of_before_counts_and_ages_what_it_counted_then() {
    let mut review = figure("2026-09-20", None);
    (review.kind, review.reviewed_on) = (Kind::ReviewRequest, Some(day("2026-09-25")));
    let cases = [review];
    let before = counts_of(&Measure::first(), &third_quarter(), &cases).report();
    assert_eq!(before.totals, [1, 0, 0, 0, 1].map(Some));
    assert_eq!(before.ages, [0, 1, 0, 0, 0].map(Some));
    let now = report(&third_quarter(), &cases);
    assert_eq!(now.ages, [0; 5].map(Some));
    let (before, now) = (publish(before), publish(now));
    assert_eq!(before.ages, [None; 5], "hidden with their total");
    assert_eq!(now.ages, [0; 5].map(Some));
}

#[test]
fn the_median_and_the_ninth_decile_are_days_that_a_case_took() {
    let screened = ["07-02", "07-03", "07-04", "07-05", "07-06"];
    let cases = screened.map(|on| figure("2026-07-01", Some((&format!("2026-{on}"), true))));
    let days = report(&third_quarter(), &cases).to_screen.unwrap();
    assert_eq!((days.median_days, days.ninth_decile_days), (3, 5));
}

#[test]
fn a_deadline_is_on_time_late_overdue_or_waiting_and_none_once_screened_out() {
    let clock = |due_on: &str, done_on: Option<&str>| FigureClock {
        code: ClockCode("UPDATE".into()),
        due_on: day(due_on),
        done_on: done_on.map(day),
    };
    let state = |screened, clock: FigureClock| {
        let mut state = None;
        held(&[figure("2026-07-01", screened)], |case| {
            state = ClockState::of(&third_quarter(), case, clock.due_on, clock.done_on);
            true
        });
        state
    };
    assert_eq!(
        state(None, clock("2026-08-10", Some("2026-08-10"))),
        Some(ClockState::OnTime)
    );
    assert_eq!(
        state(None, clock("2026-08-10", Some("2026-08-11"))),
        Some(ClockState::DoneLate)
    );
    assert_eq!(
        state(None, clock("2026-08-10", Some("2026-10-01"))),
        Some(ClockState::Overdue)
    );
    assert_eq!(
        state(None, clock("2026-08-10", None)),
        Some(ClockState::Overdue)
    );
    assert_eq!(
        state(None, clock("2026-09-30", None)),
        Some(ClockState::Waiting)
    );
    assert_eq!(state(None, clock("2026-10-01", None)), None);
    let out = Some(("2026-07-05", false));
    assert_eq!(state(out, clock("2026-08-10", None)), None);
}

#[test]
fn a_deadline_that_came_after_its_case_was_closed_is_awaited_by_nobody() {
    let clock = |due_on: &str, done_on: Option<&str>| FigureClock {
        code: ClockCode("INVESTIGATION".into()),
        due_on: day(due_on),
        done_on: done_on.map(day),
    };
    let states = |closed_on: &str, clock: FigureClock| {
        let mut it = figure("2026-05-01", Some(("2026-05-05", true)));
        it.closed_at = Some(noon(day(closed_on)));
        it.clocks = vec![clock];
        let cells = |report: Report| report.clocks.first().map(|row| row.cells.clone());
        let counts = counts_of(&Measure::ALL, &third_quarter(), &[it]);
        cells(counts.report())
    };
    let counted = |state: ClockState| {
        Some(
            ClockState::ALL
                .map(|it| Some(u32::from(it == state)))
                .to_vec(),
        )
    };
    assert_eq!(states("2026-06-01", clock("2026-08-29", None)), None);
    assert_eq!(states("2026-08-29", clock("2026-08-29", None)), None);
    assert_eq!(states("2026-06-01", clock("2026-09-30", None)), None);
    let overdue = counted(ClockState::Overdue);
    assert_eq!(states("2026-08-30", clock("2026-08-29", None)), overdue);
    let after = states("2026-10-01", clock("2026-08-29", None));
    assert_eq!(after, overdue, "closed after the cut-off");
    let done = clock("2026-08-29", Some("2026-05-30"));
    assert_eq!(states("2026-06-01", done), counted(ClockState::OnTime));
}

#[test]
fn a_report_of_before_counts_the_deadlines_of_closed_cases_as_it_did() {
    let mut it = figure("2026-05-01", Some(("2026-05-05", true)));
    it.closed_at = Some(noon(day("2026-06-01")));
    it.clocks = vec![FigureClock {
        code: ClockCode("INVESTIGATION".into()),
        due_on: day("2026-08-29"),
        done_on: None,
    }];
    let cases = [it];
    let now = report(&third_quarter(), &cases);
    assert!(now.clocks.is_empty());
    let mut kept = serde_json::to_value(now).unwrap();
    kept.as_object_mut().unwrap().remove("rules");
    let read: Report = serde_json::from_value(kept).unwrap();
    let mut counts = Counts::new(third_quarter()).by(read.rules);
    let bytes = block_of(&cases);
    let block = Block::read(&bytes).unwrap();
    counts.add(&block, |at| at.date_naive()).unwrap();
    assert_eq!(counts.report().clocks[0].cells, [0, 0, 1, 0].map(Some));
}

/// Every number of a report with the cell that tells whom it counts.
fn cells(report: &Report) -> Vec<(Cell, u32)> {
    let mut cells = Vec::new();
    for (measure, n) in Measure::ALL.into_iter().zip(&report.totals) {
        cells.push((Cell::All { measure }, n.unwrap()));
    }
    for table in &report.tables {
        for row in &table.rows {
            for (measure, n) in Measure::ALL.into_iter().zip(&row.cells) {
                let (by, key) = (table.by, row.key.clone());
                cells.push((Cell::Row { measure, by, key }, n.unwrap()));
            }
        }
    }
    for (rank, n) in (0..).zip(&report.ages) {
        cells.push((Cell::Age { rank }, n.unwrap()));
    }
    for row in &report.clocks {
        for (state, n) in ClockState::ALL.into_iter().zip(&row.cells) {
            let code = row.code.clone();
            cells.push((Cell::Clock { code, state }, n.unwrap()));
        }
    }
    cells
}

fn some_case() -> impl Strategy<Value = Figure> {
    let screened = proptest::option::of((0_u64..400, any::<bool>()));
    let closed = proptest::option::of(0_u64..400);
    let clock = (0_u64..400, proptest::option::of(0_u64..400), 0..3_u8);
    let clocks = proptest::collection::vec(clock, 0..4);
    (0_u64..400, screened, closed, 0..4_u8, 0..3_u8, clocks).prop_map(
        |(received, screened, closed, service, matter, clocks)| {
            let on = |days| day("2026-01-01") + chrono::Days::new(days);
            let mut it = figure("2026-01-01", None);
            it.received_on = on(received);
            it.screened = screened.map(|(days, inside)| (noon(on(received + days)), inside));
            it.closed_at = closed.map(|days| noon(on(received + days)));
            it.read_second_at = it.screened.filter(|(_, inside)| !inside).map(|(at, _)| at);
            it.service = (service > 0).then(|| Bilingual {
                fr: format!("Service {service}"),
                en: format!("Service {service}"),
            });
            it.place = ["", "Rue Principale"][usize::from(service % 2)].to_owned();
            it.officers = ["A 1", "B 2"].map(str::to_owned)[..usize::from(matter)].to_vec();
            it.matter = [None, Some(Matter::Policy), Some(Matter::Conduct)][matter as usize];
            it.clocks = clocks
                .into_iter()
                .map(|(due, done, code)| FigureClock {
                    code: ClockCode(format!("CLOCK_{code}")),
                    due_on: on(due),
                    done_on: done.map(on),
                })
                .collect();
            it
        },
    )
}

proptest! {
    #[test]
    fn a_number_is_that_of_the_list_behind_it(
        cases in proptest::collection::vec(some_case(), 0..60),
        (from, length, after) in (0_u64..300, 0_u64..100, 0_u64..120),
    ) {
        let on = |days| day("2026-01-01") + chrono::Days::new(days);
        let query = query(on(from), on(from + length), on(from + after));
        for (cell, n) in cells(&report(&query, &cases)) {
            let behind = held(&cases, |case| cell.holds(&query, case));
            prop_assert_eq!(behind, n as usize, "{:?}", cell);
        }
    }

    #[test]
    fn what_is_published_shows_no_small_number_and_no_total_reveals_one(
        cases in proptest::collection::vec(some_case(), 0..120),
    ) {
        let query = query(day("2026-02-01"), day("2026-12-31"), day("2026-12-31"));
        let whole = report(&query, &cases);
        let public = publish(whole.clone());
        prop_assert!(public.tables.iter().all(|table| table.by.is_public()));
        let small = |n: u32| 0 < n && n < SMALL;
        let columns = (0..Measure::ALL.len()).flat_map(|column| {
            let of = |report: &Report| -> Vec<Vec<(String, Option<u32>)>> {
                let tables = report.tables.iter().filter(|table| table.by.is_public());
                let tables = tables.map(|table| {
                    let rows = table.rows.iter();
                    let mut rows: Vec<_> =
                        rows.map(|row| (row.key.clone(), row.cells[column])).collect();
                    rows.sort();
                    rows
                });
                tables.collect()
            };
            let total = public.totals[column];
            of(&whole).into_iter().zip(of(&public)).map(move |it| (total, it))
        });
        for (total, (whole, public)) in columns {
            let pairs: Vec<_> = whole.iter().zip(&public).collect();
            prop_assert!(pairs.iter().all(|((key, _), (other, _))| key == other));
            let hidden = pairs.iter().filter(|(_, (_, shown))| shown.is_none());
            let hidden: Vec<u32> = hidden.map(|((_, n), _)| n.unwrap()).collect();
            prop_assert!(pairs.iter().all(|(_, (_, shown))| shown.is_none_or(|n| !small(n))));
            if total.is_some() && !hidden.is_empty() {
                prop_assert!(hidden.len() >= 2, "a total gives back a single hidden number");
                prop_assert!(hidden.iter().sum::<u32>() >= SMALL);
            }
        }
        prop_assert!(public.totals.iter().all(|total| total.is_none_or(|n| !small(n))));
        if public.to_screen.is_some() {
            let screened = [Measure::ScreenedIn, Measure::ScreenedOut];
            let shown = screened.map(|measure| public.totals[measure as usize]);
            prop_assert!(shown.iter().all(Option::is_some), "their sum gives the other back");
        }
    }
}

#[test]
fn how_many_were_screened_is_not_published_where_it_gives_a_hidden_total_back() {
    let of = |n, inside| vec![figure("2026-07-01", Some(("2026-07-20", inside))); n];
    let few = [of(40, true), of(3, false)].concat();
    assert_eq!(publish(report(&third_quarter(), &few)).to_screen, None);
    let cases = |report: Report| report.to_screen.map(|days| days.cases);
    let many = [of(40, true), of(5, false)].concat();
    let many = publish(report(&third_quarter(), &many));
    assert_eq!(cases(many), Some(45));
    let before = counts_of(&Measure::ALL, &third_quarter(), &few).by(None);
    assert_eq!(cases(publish(before.report())), Some(43), "as it was");
}

#[test]
fn a_row_that_doubled_is_told_and_one_of_few_cases_is_not() {
    let mut cases = Vec::new();
    let mut add = |n: usize, received_on: &str, service: &str| {
        for _ in 0..n {
            let mut it = figure(received_on, None);
            it.service = Some(Bilingual {
                fr: service.into(),
                en: service.into(),
            });
            cases.push(it);
        }
    };
    for quarter in ["2025-08-01", "2025-11-01", "2026-02-01", "2026-05-01"] {
        add(10, quarter, "Halden");
        add(10, quarter, "Brières");
        add(1, quarter, "Lac-Carré");
    }
    add(30, "2026-08-01", "Halden");
    add(11, "2026-08-01", "Brières");
    add(3, "2026-08-01", "Lac-Carré");
    let trends = counts_of(&Measure::ALL, &third_quarter(), &cases).trends();
    let told: Vec<_> = trends
        .beyond
        .iter()
        .filter(|it| it.by == By::Service)
        .collect();
    assert_eq!(told.len(), 1);
    let (now, before, expected) = (told[0].now, told[0].before, told[0].expected);
    assert_eq!(
        (told[0].key.as_str(), now, before, expected),
        ("Halden", 30, 40, 14)
    );
    assert_eq!(trends.too_few, 1, "Lac-Carré");
}

fn events(changes: Vec<CaseEvent>) -> Vec<Event> {
    let receipt = Receipt {
        number: "DR-2026-A0001".into(),
        kind: Kind::PublicEnquiry,
        channel: Channel::Email,
        received_on: day("2026-07-02"),
        received_at: None,
        language: TextLanguage::Fr,
        reply_language: Lang::Fr,
        subject: "Objet".into(),
        correspondent: Correspondent::default(),
        text: TextId(Uuid::nil()),
        truncated: false,
        original: None,
        attachments: Vec::new(),
    };
    let all = [vec![CaseEvent::Received(receipt)], changes].concat();
    let numbered = all.into_iter().zip(1..);
    numbered
        .map(|(event, number)| Event {
            id: EventId(Uuid::from_u128(number)),
            at: noon(day("2026-07-03")),
            by: PersonId(Uuid::nil()),
            fact: Fact::Case {
                case_id: CaseId(Uuid::nil()),
                event,
            },
        })
        .collect()
}

#[test]
fn a_closed_case_counts_as_what_stood_when_it_was_closed() {
    let screened_in = CaseEvent::ScreenedIn {
        reasons: String::new(),
        recommended: Recommended {
            outcome: None,
            grounds: Vec::new(),
            packs: Vec::new(),
            followed: true,
        },
        of: None,
    };
    let closed = |of: Option<u128>| CaseEvent::Closed {
        reasons: "Réponse donnée.".into(),
        of: of.map(|number| EventId(Uuid::from_u128(number))),
        outcome: None,
        left_unsent: None,
    };
    let of = |changes: Vec<CaseEvent>| {
        let events = events(changes);
        let case = Case::fold(&events).unwrap().unwrap();
        screened(&case, &events).map(|(_, inside)| inside)
    };
    assert_eq!(of(vec![screened_in.clone(), closed(Some(2))]), Some(true));
    let withdrawn = CaseEvent::ScreeningInWithdrawn;
    assert_eq!(of(vec![screened_in, withdrawn, closed(None)]), None);
}

#[test]
fn a_report_counts_what_it_was_published_with_whatever_is_counted_since() {
    let query = query(day("2026-07-01"), day("2026-09-30"), day("2026-10-08"));
    let mut gone = figure("2026-01-05", Some(("2026-02-01", true)));
    gone.referred = Some((day("2026-07-06"), Way::OtherService));
    gone.closed_at = Some(noon(day("2026-08-01")));
    gone.reviewed_on = Some(day("2026-07-20"));
    let cases = [gone, figure("2026-07-02", None)];
    let whole = report(&query, &cases);
    let at = |measure| whole.measures.iter().position(|it| *it == measure).unwrap();
    for (measure, n) in [
        (Measure::Referred, 1),
        (Measure::Retained, 0),
        (Measure::Reviewed, 1),
        (Measure::Closed, 1),
    ] {
        assert_eq!(whole.totals[at(measure)], Some(n), "{measure:?}");
    }

    let before = counts_of(&Measure::first(), &query, &cases).report();
    let mut kept = serde_json::to_value(&before).unwrap();
    kept.as_object_mut().unwrap().remove("measures");
    let read: Report = serde_json::from_value(kept).unwrap();
    assert_eq!(
        read, before,
        "one frozen before there were others says nothing of them"
    );
    let services = read.tables.iter().find(|table| table.by == By::Service);
    let received: u32 = services
        .unwrap()
        .rows
        .iter()
        .map(|row| row.cells[0].unwrap())
        .sum();
    assert_eq!(
        received, 1,
        "no row is there for what only a later measure counts"
    );
}
