//! Three copies of one vault that work apart and exchange in any order end with the same rows.
//!
//! These are real vaults: every act is a write, every exchange a sealed and signed file. Each case
//! has a random history of its own; the three copies exchange at random between the acts. Histories
//! of the same round share their bundles. Files of closed cases are disposed of among the acts, by two
//! people: a copy that knows of a hold, of a volume that is away or of a case opened again keeps the file
//! until that ends, and what is erased stays erased. A thousand histories without a vault are folded in the
//! domain's own test (`domain/tests/converge`), which also checks that nothing is lost.

use super::disposition::{close, dispose, held, plan};
use super::exchange::{dump, export, go_on};
use super::paper;
use super::support::copy;
use super::support::{Arrival, Desk, PHRASE, day, drafted, file, receive};
use crate::{StoreError, Tx, Vault};
use dossier_domain::alike::{AlikeEvent, Relation};
use dossier_domain::assignment::AssignmentEvent;
use dossier_domain::case::{About, Case, CaseEvent, Correction, Part, ScreeningOut, Stage};
use dossier_domain::clock::{ActAuthority, ClockEvent};
use dossier_domain::consolidation::ConsolidationEvent;
use dossier_domain::disposition::{Disposition, DispositionEvent};
use dossier_domain::event::Fact;
use dossier_domain::hold::HoldEvent;
use dossier_domain::id::{CaseId, EventId, LetterId, NoteId, PairId, PersonId};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::{Certainty, ClassCode, ClockCode, GroundCode, Provision, Way};
use dossier_domain::letter::{LetterEvent, LetterSide, LetterText, Means, TemplateCode};
use dossier_domain::note::NoteEvent;
use dossier_domain::person::Role;
use dossier_domain::record::{FinalAction, Retention, kept};
use dossier_domain::referral::{Decision, Followup, Liaison, ReferralEvent};
use dossier_domain::triage::Recommended;
use zeroize::Zeroizing;

const ROUNDS: u64 = 6;
const CASES: u64 = 8;
const ACTS: u64 = 100;
const READER: PersonId = PersonId(uuid::Uuid::from_u128(9));
/// Passphrase of the second person.
const OTHER: &str = "another passphrase";

/// A fixed sequence of draws (xorshift64*).
struct Draws(u64);

impl Draws {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).unwrap() % most
    }
}

fn recommended() -> Recommended {
    Recommended {
        outcome: None,
        grounds: Vec::new(),
        packs: Vec::new(),
        followed: false,
    }
}

/// An act that the present state of the case allows, as the use cases would.
fn act(case: &Case, draws: &mut Draws, serial: u64) -> Option<CaseEvent> {
    if let Some(conflict) = case.conflicts.first() {
        let over = conflict.events();
        return Some(CaseEvent::Settled {
            about: conflict.about(),
            kept: over[draws.below(over.len())],
            over,
        });
    }
    match draws.below(13) {
        12 => {
            let from = case.consolidated.as_ref().map(|one| one.lead);
            let to = [Some(5_u128), Some(6), None][draws.below(3)];
            let to = to.map(|id| CaseId(uuid::Uuid::from_u128(id)));
            let reasons = format!("motif {serial}");
            let change = ConsolidationEvent {
                from,
                to,
                reasons,
                restores: None,
            };
            return (from != to).then_some(CaseEvent::Consolidated(change));
        }
        0 => {
            let other = CaseId(uuid::Uuid::from_u128(5));
            let said = [Some(Relation::SameIncident), Some(Relation::NotAlike), None];
            let from = case.relations.get(&other).copied();
            let to = said[draws.below(3)];
            return (from != to).then_some(CaseEvent::Alike(AlikeEvent { other, from, to }));
        }
        1 => {
            let from = case.assignee;
            let to = [Some(READER), Some(PersonId(uuid::Uuid::from_u128(8))), None];
            let to = to[draws.below(3)];
            return (from != to).then_some(CaseEvent::Assigned(AssignmentEvent { from, to }));
        }
        2 => return Some(paper::drawn(case, |most| draws.below(most))),
        _ => {}
    }
    let of = case.decided_by();
    match (case.stage, draws.below(6)) {
        (_, 4) => letter(case, draws, serial),
        (_, 5) => Some(beside(case, draws, serial)),
        (Stage::ScreenedIn, 0 | 1) if draws.below(2) == 0 => referral(case, draws),
        (Stage::Received | Stage::ScreenedIn, 0 | 1) => {
            let from = case.receipt.received_on;
            let to = day("2026-10-01") + chrono::Days::new(draws.below(30) as u64);
            (from != to).then_some(CaseEvent::Corrected(Correction::ReceivedOn { from, to }))
        }
        (Stage::Received, 2) => Some(CaseEvent::ScreenedIn {
            reasons: String::new(),
            recommended: recommended(),
            of,
        }),
        (Stage::Received, _) => {
            let alone = draws.below(3) == 0;
            let out = ScreeningOut {
                ground: GroundCode("frivolous".into()),
                facts: Vec::new(),
                discretion: "pesée".into(),
                reasons: "motifs".into(),
                second_reader: (!alone).then_some(READER),
                class: alone.then(|| ClassCode("frivolous".into())),
                recommended: recommended(),
                rests_on: case.rests_on(),
                of,
            };
            Some(if alone {
                CaseEvent::ScreenedOut(out)
            } else {
                CaseEvent::ScreeningOutProposed(out)
            })
        }
        (Stage::AwaitingSecondReader, 0) => Some(CaseEvent::ScreeningOutReturned {
            disagrees: false,
            reasons: "non".into(),
            of,
        }),
        (Stage::AwaitingSecondReader, 1) => Some(CaseEvent::ScreeningOutConfirmed {
            reasons: String::new(),
            of,
        }),
        (Stage::ScreenedIn | Stage::ScreenedOut, 2 | 3) => Some(CaseEvent::Closed {
            reasons: "fait".into(),
            of,
            outcome: None,
            left_unsent: None,
        }),
        (Stage::Closed, 0..=2) => Some(CaseEvent::Reopened {
            reasons: "un fait nouveau".into(),
            of,
        }),
        _ => None,
    }
}

/// What becomes of a complaint: decided, decided again, reversed; a note on it, and one struck out.
fn referral(case: &Case, draws: &mut Draws) -> Option<CaseEvent> {
    let on = case.receipt.received_on;
    let standing = case.referral.standing.as_ref();
    let change = match (draws.below(5), standing) {
        (0, Some(_)) => ReferralEvent::Reversed {
            reasons: "motif".into(),
            of: case.referred_by()?,
        },
        (1 | 2, Some(decided)) => ReferralEvent::Noted {
            followup: [Followup::ReportReceived, Followup::UpdateGiven][draws.below(2)].clone(),
            on,
            words: String::new(),
            decision: decided.event,
        },
        (3, Some(_)) => ReferralEvent::Struck {
            of: case.referral.noted.last()?.event,
            reasons: "erreur".into(),
        },
        _ => ReferralEvent::Decided {
            decision: Box::new(Decision {
                way: [Way::SameService, Way::OtherService, Way::Retained][draws.below(3)],
                authority: ActAuthority::Written {
                    words: "entente".into(),
                },
                service: Bilingual::same("Service"),
                liaison: Liaison::default(),
                considerations: Vec::new(),
                reasons: "motif".into(),
                on,
                counted_from: on,
            }),
            of: case.referred_by(),
        },
    };
    Some(CaseEvent::Referral(change))
}

/// A letter drafted, rewritten, approved, sent; of two versions written apart, one kept.
fn letter(case: &Case, draws: &mut Draws, serial: u64) -> Option<CaseEvent> {
    let text = |serial: u64| LetterText {
        recipient: "Ada Roy".into(),
        sides: vec![LetterSide {
            lang: Lang::Fr,
            subject: "Objet".into(),
            body: format!("Texte {serial}."),
            enclosures: Vec::new(),
            title: String::new(),
            letterhead: Vec::new(),
        }],
        signatory: String::new(),
        documents: Vec::new(),
    };
    let Some(letter) = case.letters.first().filter(|_| draws.below(4) > 0) else {
        let letter_id = LetterId(uuid::Uuid::from_u128(u128::from(serial) + 1_000_000));
        let change = LetterEvent::Drafted {
            number: format!("LT-2026-A{serial:04}"),
            template: TemplateCode("update".into()),
            models: None,
            needs_approval: true,
            text: text(serial),
        };
        return Some(CaseEvent::Letter { letter_id, change });
    };
    let digest = letter.text().digest();
    let change = match draws.below(3) {
        _ if letter.dispatch.is_some() => return None,
        0 => LetterEvent::Revised {
            over: letter.open().iter().map(|one| one.event).collect(),
            text: text(serial),
        },
        1 => LetterEvent::Approved { digest },
        _ if letter.is_approved() && !letter.is_contested() => LetterEvent::Dispatched {
            digest,
            on: case.receipt.received_on,
            means: Means::Mail,
            ends: Some(Vec::new()),
        },
        _ => return None,
    };
    Some(CaseEvent::Letter {
        letter_id: letter.id,
        change,
    })
}

/// What goes on whatever the stage: an act on a clock, a word on another case, what was told.
fn beside(case: &Case, draws: &mut Draws, serial: u64) -> CaseEvent {
    let reason = String::from("motif");
    match draws.below(4) {
        0 => {
            let other = CaseId(uuid::Uuid::from_u128(90));
            CaseEvent::Alike(AlikeEvent {
                other,
                from: case.relations.get(&other).copied(),
                to: [None, Some(Relation::SameIncident), Some(Relation::NotAlike)][draws.below(3)],
            })
        }
        1 => CaseEvent::Recorded {
            part: Part::Wanted(format!("Souhait {serial}")),
            of: case.told.set_by.get(&About::Wanted).copied(),
        },
        2 => {
            let clock = ClockCode("FIPPA_26".into());
            CaseEvent::Clock(ClockEvent::Extended {
                of: case.clock_acts.last_extension(&clock, None),
                clock,
                on: case.receipt.received_on,
                length: u32::try_from(serial % 30).unwrap() + 1,
                authority: ActAuthority::Written {
                    words: "entente".into(),
                },
                reason,
                spell: None,
            })
        }
        _ => match case
            .clock_acts
            .stops
            .iter()
            .find(|stop| stop.resumed().is_none())
        {
            Some(stop) => CaseEvent::Clock(ClockEvent::Resumed {
                stop: stop.said.event,
                on: stop.on + chrono::Days::new(3),
                reason,
            }),
            None => CaseEvent::Clock(ClockEvent::Stopped {
                clock: ClockCode("FIPPA_26".into()),
                on: case.receipt.received_on,
                authority: ActAuthority::Written {
                    words: "entente".into(),
                },
                reason,
                spell: None,
            }),
        },
    }
}

async fn write(vault: &Vault, fact: Fact) {
    vault
        .write(async |tx: &mut Tx| tx.record(fact).await)
        .await
        .unwrap();
}

/// Something happens to a case on one copy, if it knows of it.
async fn live(vault: &Vault, id: CaseId, note_id: NoteId, draws: &mut Draws, serial: u64) {
    let Ok((case, _)) = vault.case(id).await else {
        return;
    };
    let unfiled = case.file.is_none() && case.conflicts.is_empty();
    let ends = case.stage == Stage::Closed && draws.below(2) == 0;
    match draws.below(5) {
        _ if ends && !unfiled => disposition(vault, &case, draws).await,
        0..=2 if unfiled && (ends || draws.below(3) == 0) => {
            let number = format!("OPS/2026-{}{serial:04}", vault.shared.letter);
            file(vault, id, &number).await;
        }
        1 => revise(vault, note_id, draws, serial).await,
        _ => {
            if let Some(event) = act(&case, draws, serial) {
                write(vault, Fact::Case { case_id: id, event }).await;
            }
        }
    }
}

/// A hold, or a step towards the end of the file, as the use cases would allow it.
async fn disposition(vault: &Vault, case: &Case, draws: &mut Draws) {
    let closed_on = case.closed_at.map(|_| day("2020-01-06"));
    let free = kept(case, closed_on, Some(&rule()), day("2026-11-03")).is_none();
    let event = match (draws.below(8), &case.disposition) {
        (0, _) => match case.holds.first() {
            Some(hold) => CaseEvent::Hold(released(hold.event)),
            None => held(),
        },
        (1, Disposition::Proposed { event, .. }) => {
            CaseEvent::Disposition(DispositionEvent::SetAside {
                of: Some(*event),
                reason: "pas encore".into(),
            })
        }
        (_, Disposition::Proposed { by, .. }) if free && *by != vault.me() => {
            return dispose(vault, case.id).await;
        }
        (_, Disposition::Proposed { .. }) => return,
        _ if free => CaseEvent::Disposition(DispositionEvent::Proposed { plan: plan() }),
        _ => return,
    };
    // A proposal is that of whoever signed in, or of a person who did before at the same workstation.
    let proposal = matches!(
        event,
        CaseEvent::Disposition(DispositionEvent::Proposed { .. })
    );
    let by = match proposal && draws.below(3) > 0 {
        true => READER,
        false => vault.me(),
    };
    let fact = Fact::Case {
        case_id: case.id,
        event,
    };
    let write = vault.write(async |tx: &mut Tx| tx.record_by(by, fact).await);
    write.await.unwrap();
}

fn rule() -> Retention {
    Retention {
        years: 1,
        action: FinalAction::default(),
        authority: "TEST-1".into(),
        provision: Provision {
            citation: None,
            source: Bilingual::same("a test"),
            certainty: Certainty::Unverified,
        },
    }
}

fn released(of: EventId) -> HoldEvent {
    let reason = "levé".into();
    HoldEvent::Released { of, reason }
}

/// Ends whatever keeps a file here that was disposed of elsewhere; tells whether there was one.
async fn end_waiting(vault: &Vault, id: CaseId) -> bool {
    if vault.tombstone(id).await.unwrap().is_none() {
        return false;
    }
    for ended in 0..50 {
        let Ok((case, _)) = vault.case(id).await else {
            return ended > 0;
        };
        let event = if let Some(conflict) = case.conflicts.first() {
            let over = conflict.events();
            CaseEvent::Settled {
                about: conflict.about(),
                kept: over[0],
                over,
            }
        } else if let Some(hold) = case.holds.first() {
            CaseEvent::Hold(released(hold.event))
        } else if let Some(volume) = case.paper.present().next() {
            paper::withdrawn(volume)
        } else {
            CaseEvent::Closed {
                reasons: "fait".into(),
                of: case.decided_by(),
                outcome: None,
                left_unsent: None,
            }
        };
        write(vault, Fact::Case { case_id: id, event }).await;
    }
    panic!("nothing ends what keeps it");
}

async fn revise(vault: &Vault, note_id: NoteId, draws: &mut Draws, serial: u64) {
    let Ok(note) = vault.note(note_id).await else {
        return;
    };
    let pair = &note.pairs[0];
    let lang = [Lang::Fr, Lang::En][draws.below(2)];
    let open = note.conflicts.iter().find(|it| it.lang == lang);
    let event = match open {
        Some(conflict) => {
            let over: Vec<EventId> = conflict.texts.iter().map(|text| text.event).collect();
            NoteEvent::Settled {
                pair: pair.id,
                lang,
                kept: over[draws.below(over.len())],
                over,
            }
        }
        None => NoteEvent::SideRevised {
            pair: pair.id,
            lang,
            from: pair.text.get(lang).to_owned(),
            to: format!("Texte {serial}"),
            source: (lang != pair.source).then(|| pair.text.get(pair.source).to_owned()),
        },
    };
    let on = None;
    write(vault, Fact::Note { note_id, event, on }).await;
}

struct Three {
    desk: Desk,
    vaults: Vec<Vault>,
    bundles: u64,
}

impl Three {
    async fn apart() -> Self {
        let desk = Desk::new();
        let vault = desk.create().await.unwrap();
        let phrase = Zeroizing::new(OTHER.to_owned());
        let second = vault.add_person(vault.me(), "Alex Doe", Role::TeamLead, Lang::En, phrase);
        let second = second.await.unwrap().id;
        vault.close().await.unwrap();
        let mut vaults = Vec::new();
        for name in ["two", "three"] {
            let folder = desk.home.path().join(name);
            copy(&desk.folder(), &folder);
            let device = desk.home.path().join(format!("{name}-device"));
            let (person, phrase) = match name {
                "two" => (second, OTHER),
                _ => (desk.first().id, PHRASE),
            };
            let vault = desk.unlock_as(&folder, &device, person, phrase).await;
            vaults.push(vault.unwrap());
        }
        vaults.insert(0, desk.unlock().await.unwrap());
        Self {
            desk,
            vaults,
            bundles: 0,
        }
    }

    async fn carry(&mut self, from: usize, to: usize) {
        self.bundles += 1;
        let name = format!("{}.bundle", self.bundles);
        let path = self.desk.home.path().join(name);
        let (from, to) = (&self.vaults[from], &self.vaults[to]);
        let known = from.machines().await.unwrap();
        let target = known.iter().find(|it| it.id == to.shared.device.id);
        let mark = export(from, &path, target.map(|it| it.id), to.me())
            .await
            .mark;
        match to.import_bundle(&path, Some(&mark), go_on).await {
            // Prepared for a copy that did not take an earlier one in: never kept half-way.
            Ok(_) | Err(StoreError::Exchange(crate::exchange::ExchangeError::Stale { .. })) => {}
            Err(other) => panic!("{other:?}"),
        }
        std::fs::remove_file(path).unwrap();
    }

    /// Twice around: what the last one had reaches the first.
    async fn carry_around(&mut self) {
        for (from, to) in [(0, 1), (1, 2), (2, 0), (0, 1), (1, 2)] {
            self.carry(from, to).await;
        }
    }

    /// The cases that are gone on each copy, of these.
    async fn gone(&self, cases: &[(CaseId, NoteId)]) -> Vec<(usize, CaseId)> {
        let mut gone = Vec::new();
        for (at, vault) in self.vaults.iter().enumerate() {
            for (id, _) in cases {
                let erased = vault.case(*id).await.is_err();
                if erased && vault.tombstone(*id).await.unwrap().is_some() {
                    gone.push((at, *id));
                }
            }
        }
        gone
    }

    /// A case and its note, received on one copy.
    async fn receive(&self, at: usize, serial: u64) -> (CaseId, NoteId) {
        let vault = &self.vaults[at];
        let text = format!("Texte de la plainte {serial}.");
        let arrival = Arrival {
            text: &text,
            ..Arrival::default()
        };
        let (case, _) = receive(vault, &arrival).await;
        let (note_id, pair) = (
            NoteId(vault.shared.ids.next()),
            PairId(vault.shared.ids.next()),
        );
        let drafted = vault.write(async |tx: &mut Tx| -> Result<(), StoreError> {
            let number = tx.next_number("NI", 2026).await?;
            let event = NoteEvent::Drafted(drafted(note_id, pair, case, number));
            let on = None;
            tx.record(Fact::Note { note_id, event, on }).await
        });
        drafted.await.unwrap();
        (case, note_id)
    }
}

#[tokio::test]
async fn histories_on_three_machines_converge_whatever_the_order_of_exchange() {
    let mut three = Three::apart().await;
    let mut draws = Draws(0x9E37_79B9_7F4A_7C15);
    let (mut conflicts, mut disposed, mut waited) = (0, 0, 0);
    let mut all: Vec<(CaseId, NoteId)> = Vec::new();
    let mut erased = Vec::new();
    for round in 0..ROUNDS {
        let mut cases = Vec::new();
        for number in 0..CASES {
            let at = draws.below(3);
            let serial = round * CASES + number;
            let (case, note) = three.receive(at, serial).await;
            if number.is_multiple_of(2) {
                // Long over: what is left is its end.
                let vault = &three.vaults[at];
                let file_number = format!("OPS/2025-{}{serial:04}", vault.shared.letter);
                file(vault, case, &file_number).await;
                close(vault, case).await;
            }
            cases.push((case, note));
        }
        all.extend(&cases);
        for serial in 0..ACTS {
            let (from, to) = (draws.below(3), draws.below(3));
            if draws.below(8) == 0 && from != to {
                three.carry(from, to).await;
            }
            let (case, note) = cases[draws.below(cases.len())];
            let serial = round * ACTS + serial;
            live(&three.vaults[from], case, note, &mut draws, serial).await;
        }
        three.carry_around().await;
        for vault in &three.vaults {
            for (case, _) in &cases {
                waited += u32::from(end_waiting(vault, *case).await);
            }
        }
        three.carry_around().await;
        let gone = three.gone(&all).await;
        assert!(
            erased.iter().all(|one| gone.contains(one)),
            "round {round}: what was erased came back"
        );
        disposed = gone.len() / 3;
        erased = gone;
        let rows = dump(&three.vaults[0]).await;
        assert_eq!(rows, dump(&three.vaults[1]).await, "round {round}");
        assert_eq!(rows, dump(&three.vaults[2]).await, "round {round}");
        let open = three.vaults[0].counts(day("2026-11-03")).await.unwrap();
        conflicts += open.conflicts;
    }
    assert!(conflicts > 0, "no history met a conflict");
    assert!(disposed > 5, "{disposed} files were disposed of");
    assert!(waited > 0, "nothing kept a file that went elsewhere");
    for vault in &three.vaults {
        let report = vault.verify(crate::unwatched).await.unwrap();
        assert!(report.is_sound(), "{report:?}");
        assert_eq!((report.chains, report.orphan_blobs), (3, 0));
    }
}
