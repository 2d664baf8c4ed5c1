//! The practice office: the whole of it, as of the day of the tests.

use crate::desk::{day, is_sound};
use dossier_app::case::{self, CaseLineView, CaseListRequest, PathStep};
use dossier_app::letter::{self, LetterState};
use dossier_app::vault::{self, Unlock};
use dossier_app::{Office, Session, note, practice, referral, report, review, today};
use dossier_domain::case::{Channel, Kind, Stage};
use dossier_domain::lang::TextLanguage;
use dossier_domain::law::Way;
use dossier_domain::person::Role;
use dossier_domain::report::{By, Measure, Query, Row};
use dossier_domain::review::{Held, ReviewStage, ReviewStep};
use dossier_testkit::TestClock;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

/// A Wednesday, when the office is open.
const NOW: &str = "2026-10-07T19:00:00Z";

fn office(folder: &Path) -> Office {
    Office {
        clock: Arc::new(TestClock::at(NOW)),
        device_folder: folder.join("device"),
        export_folder: folder.join("exports"),
        ..Office::machine()
    }
}

async fn enter(office: &Office, folder: &Path, name: &str) -> Session {
    let status = vault::status(folder, None).await.unwrap();
    let slot = status.people.iter().find(|one| one.name == name).unwrap();
    let request = Unlock {
        person: slot.id,
        passphrase: status.practice.clone().unwrap().into(),
    };
    vault::unlock(office, folder, request).await.unwrap()
}

async fn cases(session: &Session) -> Vec<CaseLineView> {
    let (mut lines, mut after) = (Vec::new(), None);
    loop {
        let request = CaseListRequest {
            assigned: None,
            stages: Vec::new(),
            after: after.take(),
        };
        let page = case::list(session, request).await.unwrap();
        lines.extend(page.lines);
        after = page.after;
        if after.is_none() {
            return lines;
        }
    }
}

fn counted<K: Ord>(lines: &[CaseLineView], key: impl Fn(&CaseLineView) -> K) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for line in lines {
        *counts.entry(key(line)).or_default() += 1;
    }
    counts
}

#[tokio::test(flavor = "multi_thread")]
async fn the_practice_office_has_every_state_that_a_case_can_be_in() {
    let folder = tempfile::tempdir().unwrap();
    let (office, vault) = (office(folder.path()), folder.path().join("practice"));
    let mut seen = Vec::new();
    let progress = |done, of| {
        seen.push((done, of));
        ControlFlow::Continue(())
    };
    assert!(
        practice::create(&office, &vault, progress)
            .await
            .unwrap()
            .is_continue()
    );
    assert!(seen.is_sorted() && seen.last().is_some_and(|(done, of)| done == of));

    let session = enter(&office, &vault, "Fatoumata Diallo").await;
    let view = session.view().await.unwrap();
    assert!(view.practice);
    let roles: BTreeSet<String> = view
        .people
        .iter()
        .map(|one| format!("{:?}", one.role))
        .collect();
    assert_eq!((view.people.len(), roles.len()), (12, 9));

    let lines = cases(&session).await;
    assert_eq!(lines.len(), 300);
    assert!(
        lines.iter().all(|line| line.number.contains("-XA")),
        "a number says that it is practice"
    );
    let stages = counted(&lines, |line| format!("{:?}", line.stage));
    for (stage, least) in [
        ("Received", 20),
        ("AwaitingSecondReader", 1),
        ("ScreenedIn", 90),
        ("ScreenedOut", 15),
        ("Closed", 20),
    ] {
        assert!(
            stages.get(stage).is_some_and(|count| *count >= least),
            "{stage}: {stages:?}"
        );
    }
    for kind in Kind::ALL {
        assert!(lines.iter().any(|line| line.kind == kind), "{kind:?}");
    }
    for channel in [
        Channel::Email,
        Channel::WebForm,
        Channel::Phone,
        Channel::InPerson,
        Channel::Mail,
        Channel::PoliceForward,
    ] {
        assert!(
            lines.iter().any(|line| line.channel == channel),
            "{channel:?}"
        );
    }
    for language in [TextLanguage::Fr, TextLanguage::En] {
        assert!(
            lines
                .iter()
                .filter(|line| line.language == language)
                .count()
                > 100,
            "{language:?}"
        );
    }
    let regimes = counted(&lines, |line| line.regime.clone().map(|name| name.en));
    assert!(regimes.len() >= 3, "both Acts, and none: {regimes:?}");
    assert!(
        lines.iter().any(|line| line.restricted),
        "a team lead keeps some for herself"
    );
    assert!(lines.iter().any(|line| line.urgent) && lines.iter().any(|line| line.filed));

    what_belongs_elsewhere_is_answered(&session, &lines).await;
    reviews_stand_at_each_step(&session, &lines).await;
    what_the_office_investigates_goes_to_its_end(&session, &lines).await;
    the_last_quarter_has_its_share_of_everything(&session).await;
    complaints_ended_by_different_outcomes(&session).await;

    let day = today::get(&session).await.unwrap();
    let due = [&day.overdue, &day.due_today, &day.due_soon].map(|lines| {
        let days = lines.iter().map(|line| line.due_on.to_string());
        days.collect::<Vec<_>>()
    });
    assert!(due.iter().all(|days| !days.is_empty()), "{due:?}");
    let notes = note::list(&session, None).await.unwrap().lines;
    assert!(
        notes.iter().any(|note| note.stale > 0) && notes.iter().any(|note| note.stale == 0),
        "{}",
        notes.len()
    );

    the_history_is_plausible(&session, &lines).await;
    is_sound(&session).await;
    assert_eq!(session.person.role, Role::TeamLead);
}

/// A request for the papers of the police stays the request that it is: its right door is named, and
/// the letter that names it ended the time for passing it on.
async fn what_belongs_elsewhere_is_answered(session: &Session, lines: &[CaseLineView]) {
    let mut answered = 0;
    for line in lines.iter().filter(|line| line.kind == Kind::AccessRequest) {
        let view = case::get(session, line.id).await.unwrap();
        if view.told.redirection.is_none() {
            continue;
        }
        let open = view.path.steps.iter().find(|step| {
            matches!(step, PathStep::Letter { sent_on: None, .. })
                || matches!(step, PathStep::Clock { done_on: None, .. })
        });
        assert_eq!(open, None, "{}", line.number);
        answered += 1;
    }
    assert!(answered > 0, "no request for access belonged elsewhere");
}

/// Of the requests for review, each step has one; in the files of the police a document is missing, and something
/// differs. One that was refused and one that was decided are closed: whoever asked was told first.
async fn reviews_stand_at_each_step(session: &Session, lines: &[CaseLineView]) {
    let (mut stages, mut found, mut closed) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::new());
    for line in lines.iter().filter(|line| line.kind == Kind::ReviewRequest) {
        let view = review::get(session, line.id).await.unwrap();
        stages.insert(view.stage);
        if line.stage == Stage::Closed {
            closed.insert(view.stage, sent(session, line).await);
        }
        let versions = view.places.into_iter().flat_map(|place| place.versions);
        found.extend(versions.filter_map(|version| shown(version.step)));
    }
    let every = [
        ReviewStage::ToAdmit,
        ReviewStage::NotAdmitted,
        ReviewStage::AwaitingFile,
        ReviewStage::BeforePanel,
        ReviewStage::FollowedUp,
        ReviewStage::Decided,
    ];
    assert_eq!(stages, BTreeSet::from(every));
    let names = |of: &[&str]| of.iter().map(|name| (*name).to_owned()).collect();
    let told = BTreeMap::from([
        (
            ReviewStage::NotAdmitted,
            names(&[
                "Acknowledgement of a request for review",
                "Request for review that is not admissible",
            ]),
        ),
        (
            ReviewStage::Decided,
            names(&[
                "Acknowledgement of a request for review",
                "Decision after a request for review",
            ]),
        ),
    ]);
    assert_eq!(closed, told);
    let all = [
        "document held",
        "document missing",
        "difference open",
        "difference resolved",
        "direction open",
        "direction done",
    ];
    assert_eq!(found, BTreeSet::from(all));
}

/// Names of the letters that left.
async fn sent(session: &Session, line: &CaseLineView) -> BTreeSet<String> {
    let letters = letter::of_case(session, line.id).await.unwrap().letters;
    let sent = letters
        .into_iter()
        .filter(|letter| letter.state == LetterState::Sent);
    sent.map(|letter| letter.name.en).collect()
}

/// What a line of a review shows of its state.
fn shown(step: ReviewStep) -> Option<&'static str> {
    Some(match step {
        ReviewStep::Item { item, .. } => match item?.held {
            Held::Missing { .. } => "document missing",
            _ => "document held",
        },
        ReviewStep::Difference { difference, .. } => match difference?.resolved.is_empty() {
            true => "difference open",
            false => "difference resolved",
        },
        ReviewStep::Direction { direction, .. } => match direction?.done_on {
            None => "direction open",
            Some(_) => "direction done",
        },
        _ => return None,
    })
}

/// Of the complaints that the office investigates itself, one was closed: whoever complained was told that
/// it would be, then of what was found.
async fn what_the_office_investigates_goes_to_its_end(session: &Session, lines: &[CaseLineView]) {
    let closed = lines.iter().filter(|line| line.stage == Stage::Closed);
    let mut ended = 0;
    for line in closed.filter(|line| line.kind == Kind::Complaint) {
        let decided = referral::get(session, line.id).await.unwrap().standing;
        if decided.is_none_or(|decided| decided.way != Way::Retained) {
            continue;
        }
        let sent = sent(session, line).await;
        for name in ["Investigation by our office", "Closing"] {
            assert!(sent.contains(name), "{} {sent:?}", line.number);
        }
        ended += 1;
    }
    assert!(ended > 0, "none was closed");
}

/// An office at work: in its last whole quarter, cases came, were screened both ways, referred and closed.
async fn the_last_quarter_has_its_share_of_everything(session: &Session) {
    let query = Query {
        from: day("2026-07-01"),
        until: day("2026-09-30"),
        cut_off: session.office.today(),
    };
    let view = report::get(session, query, dossier_app::unwatched)
        .await
        .unwrap();
    for measure in [
        Measure::Received,
        Measure::CarriedIn,
        Measure::ScreenedIn,
        Measure::ScreenedOut,
        Measure::Referred,
        Measure::Closed,
        Measure::CarriedOver,
    ] {
        let total = view.report.totals[measure as usize];
        assert!(total > Some(0), "{measure:?}: {:?}", view.report.totals);
    }
}

/// In its two years, complaints ended in more than one way.
async fn complaints_ended_by_different_outcomes(session: &Session) {
    let query = Query {
        from: day("2024-10-08"),
        until: day("2026-10-07"),
        cut_off: session.office.today(),
    };
    let view = report::get(session, query, dossier_app::unwatched)
        .await
        .unwrap();
    let table = view.report.tables.iter().find(|one| one.by == By::Outcome);
    let closed = |row: &&Row| row.cells[Measure::Closed as usize] > Some(0);
    let ended = table.unwrap().rows.iter().filter(closed);
    let ended: BTreeSet<&str> = ended.map(|row| row.key.as_str()).collect();
    for outcome in ["unsubstantiated", "less_serious"] {
        assert!(ended.contains(outcome), "{ended:?}");
    }
}

/// Nothing is received before it is written, nor decided in the night or in the future; something
/// was sent back and something corrected.
async fn the_history_is_plausible(session: &Session, lines: &[CaseLineView]) {
    let mut acts = BTreeSet::new();
    let now = NOW.parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    for line in lines {
        let view = case::get(session, line.id).await.unwrap();
        for event in &view.history {
            acts.insert(event.what.id.clone());
            assert!(event.at <= now, "{} {}", line.number, event.at);
            assert!(
                session.office.day_of(event.at) >= line.received_on,
                "{} {}",
                line.number,
                event.at
            );
        }
    }
    assert!(acts.iter().any(|act| act.contains("returned")), "{acts:?}");
    assert!(acts.iter().any(|act| act.contains("corrected")), "{acts:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_office_that_is_stopped_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (office, vault) = (office(folder.path()), folder.path().join("practice"));
    let made = practice::create(&office, &vault, |done, _| match done {
        20.. => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    });
    assert!(made.await.unwrap().is_break());
    assert!(!vault.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_office_whose_making_died_is_none_and_is_made_again_from_its_first_day() {
    let folder = tempfile::tempdir().unwrap();
    let (office, vault) = (office(folder.path()), folder.path().join("practice"));
    let (of, to) = (office.clone(), vault.clone());
    let dies = async move {
        let progress = |done, _| match done {
            20.. => panic!("the program dies"),
            _ => ControlFlow::Continue(()),
        };
        practice::create(&of, &to, progress).await.map(drop)
    };
    assert!(tokio::spawn(dies).await.is_err());
    assert!(folder.path().join("practice.begun").exists());
    assert!(!vault::status(&vault, None).await.unwrap().exists);

    let mut first = None;
    let made = practice::create(&office, &vault, |done, _| {
        first.get_or_insert(done);
        ControlFlow::Break(())
    });
    assert!(made.await.unwrap().is_break());
    assert_eq!(first, Some(1));
    let left = std::fs::read_dir(folder.path()).unwrap().flatten();
    let left: Vec<_> = left.map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["device"], "nothing is left of either");

    let mine = folder.path().join("practice.begun");
    std::fs::create_dir(&mine).unwrap();
    std::fs::write(mine.join("mine.txt"), "mine").unwrap();
    let made = practice::create(&office, &vault, |_, _| ControlFlow::Continue(())).await;
    assert!(made.is_err(), "a folder of that name may be of somebody");
    assert!(mine.join("mine.txt").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_practice_office_never_takes_the_place_of_something_else() {
    let folder = tempfile::tempdir().unwrap();
    let (office, vault) = (office(folder.path()), folder.path().join("practice"));
    std::fs::create_dir(&vault).unwrap();
    std::fs::write(vault.join("mine.txt"), "mine").unwrap();
    let made = practice::create(&office, &vault, |_, _| ControlFlow::Continue(())).await;
    assert!(made.is_err());
    assert!(practice::clear(&vault).is_err(), "nor takes it away");
    assert_eq!(
        std::fs::read_to_string(vault.join("mine.txt")).unwrap(),
        "mine"
    );
}
