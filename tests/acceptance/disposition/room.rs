//! An office with a plan of its own and closed cases, and the acts of disposition on them.

use crate::desk::{answered, day, desk_as, recent};
use chrono::Duration;
use dossier_app::bulk::{self, BeginBulk, BulkAct, BulkView, Chosen};
use dossier_app::case::{self, CloseCase};
use dossier_app::disposition::{self, PutHold};
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::pack::{self, ForcePack, ImportPack};
use dossier_app::record::{self, FileCase};
use dossier_app::{AppError, Session, packs};
use dossier_domain::id::CaseId;
use dossier_domain::person::{Person, Role};
use dossier_domain::record::SeriesCode;
use dossier_testkit::TestOffice;
use std::sync::Arc;

/// The plan of an office: the sample with another name of its kind, and a year for police complaints.
pub fn plan(years: u16) -> ImportPack {
    plan_that(years, "destroy")
}

/// The same, whose files end so.
pub fn plan_that(years: u16, then: &str) -> ImportPack {
    let files = packs::packs().unwrap().files.iter();
    let files = files.clone().find(|files| files.id == packs::PLAN).unwrap();
    let rule = format!(
        "[[series]]\ncode = \"OPS-PLA-01\"\nretention = {{ trigger = \"file_closed\", years = {years}, \
        then = \"{then}\", authority = \"ESSAI-7\", provision = {{ certainty = \"unverified\", \
        source = \"un essai\" }} }}\n"
    );
    let toml = files.toml.replacen("sample = true", "sample = false", 1);
    ImportPack {
        id: files.id.clone(),
        toml: toml.replacen("[[series]]\ncode = \"OPS-PLA-01\"\n", &rule, 1),
        fr: files.fr.clone(),
        en: files.en.clone(),
    }
}

/// An office with a plan of its own, and closed cases.
pub struct Room {
    pub office: TestOffice,
    pub cases: Vec<CaseId>,
    pub lead: Person,
    pub first: Person,
    pub second: Person,
}

impl Room {
    /// A room with so many cases, closed on 8 October 2026, its first records officer signed in.
    pub async fn with(count: usize, years: u16) -> (Self, Session) {
        Self::under(plan(years), count).await
    }

    /// The same, under this plan.
    pub async fn under(plan: ImportPack, count: usize) -> (Self, Session) {
        let (office, session) = desk_as(Role::TeamLead).await;
        let lead = session.person.clone();
        let director = office.add(&session, "Denise Roy", Role::Director).await;
        let first = office
            .add(&session, "Rita Côté", Role::RecordsOfficer)
            .await;
        let second = office
            .add(&session, "Omar Diallo", Role::RecordsOfficer)
            .await;
        let session = office.hand_over(session, &director).await;
        let (view, _) = pack::import(&session, plan).await.unwrap();
        let force = ForcePack {
            pack: view.line.pack,
            from_on: day("2026-10-08"),
        };
        pack::put_in_force(&session, force).await.unwrap();
        let session = office.hand_over(session, &lead).await;
        let mut cases = Vec::new();
        for serial in 0..count {
            cases.push(Box::pin(closed(&office, &session, serial)).await);
        }
        let session = office.hand_over(session, &first).await;
        let room = Self {
            office,
            cases,
            lead,
            first,
            second,
        };
        (room, session)
    }

    /// So many days later, as this person: the office is left and entered again.
    pub async fn later(&self, session: Session, days: i64, as_: &Person) -> Session {
        self.office.advance(Duration::days(days));
        self.office.hand_over(session, as_).await
    }
}

pub async fn closed(office: &TestOffice, session: &Session, serial: usize) -> CaseId {
    let letter = recent().subject(&format!("Plainte {serial}"));
    let file = letter.file(&format!("{serial}.eml"));
    let id = office.receive(session, file).await.id;
    answered(session, id).await;
    let request = FileCase {
        case_id: id,
        series: SeriesCode("OPS-PLA-01".into()),
    };
    record::file_case(session, request).await.unwrap();
    let request = CloseCase {
        case_id: id,
        reasons: "Tout est fait.".into(),
        outcome: None,
    };
    case::close(session, request).await.unwrap();
    id
}

pub async fn run(session: &Session, act: BulkAct, ids: &[CaseId]) -> Result<BulkView, AppError> {
    let chosen = Chosen::Cases { ids: ids.to_vec() };
    bulk::begin(session, BeginBulk { act, chosen }).await?;
    let jobs = Jobs::new(Arc::clone(&session.office.clock), |_| ());
    let work = async |job: Job| bulk::run(session, &job, |_| ()).await;
    jobs.run(JobKind::Bulk, work).await
}

pub async fn propose(session: &Session, ids: &[CaseId]) -> BulkView {
    run(session, BulkAct::ProposeDisposition, ids)
        .await
        .unwrap()
}

pub async fn approve(session: &Session, ids: &[CaseId]) -> BulkView {
    run(session, BulkAct::Dispose, ids).await.unwrap()
}

/// What was done, and why the rest was not.
pub fn told(view: &BulkView) -> (u32, Vec<(&str, &str)>) {
    let faults = view.faults.iter().map(|fault| {
        let why = fault.error.args.get("why").map_or("", String::as_str);
        (fault.error.code.as_str(), why)
    });
    (view.done, faults.collect())
}

pub async fn hold(session: &Session, case_id: CaseId) {
    let request = PutHold {
        case_id,
        scope: "Dossier de cour 12-345".into(),
        reason: "Un litige est en cours.".into(),
        authority: "Services juridiques".into(),
    };
    disposition::put_hold(session, request).await.unwrap();
}
