//! What is awaited of referrals across cases: pages of it, by service, and what is late.

use crate::table::Table;
use chrono::NaiveDate;
use dossier_app::Session;
use dossier_app::referral::{self, ChaseRequest};
use dossier_domain::case::CaseEvent;
use dossier_domain::clock::ActAuthority;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::Way;
use dossier_domain::referral::{Decision, Liaison, ReferralEvent};
use dossier_domain::triage::Recommended;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Pages read of each list.
const PAGES: usize = 200;

/// Services to which cases are referred.
const SERVICES: usize = 60;

/// Screened in and referred on the day of receipt.
pub fn referred(serial: usize, on: NaiveDate) -> [CaseEvent; 2] {
    let name = format!("Service {}", serial % SERVICES);
    let recommended = Recommended {
        outcome: None,
        grounds: Vec::new(),
        packs: Vec::new(),
        followed: true,
    };
    let decision = Box::new(Decision {
        way: Way::SameService,
        authority: ActAuthority::Written {
            words: "bench".into(),
        },
        service: Bilingual {
            fr: name.clone(),
            en: name,
        },
        liaison: Liaison::default(),
        considerations: Vec::new(),
        reasons: "bench".into(),
        on,
        counted_from: on,
    });
    [
        CaseEvent::ScreenedIn {
            reasons: String::new(),
            recommended,
            of: None,
        },
        CaseEvent::Referral(ReferralEvent::Decided { decision, of: None }),
    ]
}

pub async fn measure(session: &Session, table: &mut Table) {
    let frame = Duration::from_millis(16);
    let first = referral::chase(session, ChaseRequest::default())
        .await
        .unwrap();
    let all = pages(session, &ChaseRequest::default()).await;
    table.times("chase list: a page", frame, all);
    let mut by_service = Vec::with_capacity(PAGES);
    for service in first.services.iter().cycle().take(PAGES) {
        let request = ChaseRequest {
            service: Some(service.en.clone()),
            ..ChaseRequest::default()
        };
        let start = Instant::now();
        black_box(referral::chase(session, request).await.unwrap());
        by_service.push(start.elapsed());
    }
    table.times("chase list: of one service", frame, by_service);
}

/// One page after the other, from the start again after the last.
async fn pages(session: &Session, request: &ChaseRequest) -> Vec<Duration> {
    let mut times = Vec::with_capacity(PAGES);
    let mut after = None;
    for _ in 0..PAGES {
        let request = ChaseRequest {
            after,
            ..request.clone()
        };
        let start = Instant::now();
        let page = black_box(referral::chase(session, request).await.unwrap());
        times.push(start.elapsed());
        after = page.after;
    }
    times
}
