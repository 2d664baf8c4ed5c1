//! The disclosure log: what, to whom, when, how, and what allowed it; in both languages outside.

use crate::desk::{
    day, desk, drafted, is_sound, old, recent, refusal, refused_field, screen_in, sending,
};
use dossier_app::disclosure::{
    self, DisclosedView, DisclosureLog, ExportDisclosures, LogFormat, RecordDisclosure,
    StrikeDisclosure,
};
use dossier_app::letter;
use dossier_app::referral::AuthorityView;
use dossier_app::{AppError, Session, history};
use dossier_domain::clock::ActAuthority;
use dossier_domain::disclosure::{Party, Thing};
use dossier_domain::id::{CaseId, LetterId, Sha256};
use dossier_domain::lang::Lang;
use dossier_domain::law::{AuthorityCode, Certainty};
use dossier_domain::letter::Means;

fn told(case_id: CaseId, words: &str) -> RecordDisclosure {
    RecordDisclosure {
        case_id,
        thing: Thing::Information {
            words: words.into(),
        },
        party: Party::Service,
        name: "Insp. Jo Tait".into(),
        on: day("2026-10-08"),
        means: Means::Email,
        authority: ActAuthority::Pack {
            code: AuthorityCode("with_referral".into()),
        },
        details: String::new(),
    }
}

async fn record(session: &Session, request: RecordDisclosure) -> DisclosureLog {
    disclosure::record(session, request).await.unwrap().0
}

async fn acknowledge(session: &Session, case_id: CaseId) -> LetterId {
    let made = drafted(session, case_id, "acknowledgement", &[Lang::En])
        .await
        .unwrap();
    letter::dispatch(session, sending(&made)).await.unwrap();
    made.line.id
}

#[tokio::test]
async fn the_log_holds_what_people_recorded_and_the_letters_that_were_sent() {
    let (office, session) = desk().await;
    let id = office.receive(&session, old().file("late.eml")).await.id;
    screen_in(&session, id).await;
    let letter = acknowledge(&session, id).await;
    let log = record(&session, told(id, "The complaint, whole.")).await;
    assert_eq!(log.lines.len(), 2);
    let recorded = log.lines.iter().find(|line| line.id.is_some()).unwrap();
    let Some(AuthorityView::Stated { provision, .. }) = &recorded.authority else {
        panic!("{recorded:?}");
    };
    assert_eq!(
        provision.certainty,
        Certainty::Inferred,
        "it says how sure it is"
    );
    let sent = log.lines.iter().find(|line| line.id.is_none()).unwrap();
    assert!(matches!(&sent.what, DisclosedView::Letter { id, .. } if *id == letter));
    assert_eq!((sent.party, sent.means), (None, Means::Mail));

    let copied = RecordDisclosure {
        thing: Thing::Letter { letter_id: letter },
        party: Party::Representative,
        ..told(id, "")
    };
    assert_eq!(record(&session, copied).await.lines.len(), 3);
    let original = log.documents[0].clone();
    let document = RecordDisclosure {
        thing: Thing::Document {
            sha256: original.sha256,
            name: "another name".into(),
        },
        ..told(id, "")
    };
    let log = record(&session, document).await;
    let named = |line: &disclosure::DisclosureLine| matches!(&line.what, DisclosedView::Document { name, .. } if *name == original.name);
    assert!(log.lines.iter().any(named), "the name is that of the file");
    is_sound(&session).await;
}

#[tokio::test]
async fn a_line_recorded_amiss_is_struck_out_and_stays_in_the_history() {
    let (office, session) = desk().await;
    let id = office.receive(&session, recent().file("new.eml")).await.id;
    let log = record(&session, told(id, "Le nom du témoin.")).await;
    let strike = StrikeDisclosure {
        case_id: id,
        of: log.lines[0].id.unwrap(),
        reasons: "Une autre plainte.".into(),
    };
    let (log, _) = disclosure::strike(&session, strike.clone()).await.unwrap();
    assert!(log.lines.is_empty());
    let error = refusal(disclosure::strike(&session, strike).await);
    assert!(matches!(error, AppError::ChangedMeanwhile), "{error:?}");
    let lines = history::get(&session, history::HistorySubject::Case(id))
        .await
        .unwrap()
        .lines;
    let said = dossier_i18n::say(Lang::Fr, &lines[1].what);
    assert!(said.contains("Le nom du témoin."), "{said}");
    assert_eq!(lines[0].words.as_deref(), Some("Une autre plainte."));
}

#[tokio::test]
async fn a_disclosure_lacks_nothing() {
    let (office, session) = desk().await;
    let id = office.receive(&session, old().file("late.eml")).await.id;
    let sound = told(id, "La plainte.");
    let letter_id = LetterId(uuid::Uuid::from_u128(6));
    let unknown = ActAuthority::Pack {
        code: AuthorityCode("nothing".into()),
    };
    let blank = ActAuthority::Written { words: " ".into() };
    for (request, field) in [
        (told(id, " "), "thing"),
        (
            RecordDisclosure {
                thing: Thing::Letter { letter_id },
                ..sound.clone()
            },
            "thing",
        ),
        (
            RecordDisclosure {
                thing: Thing::Document {
                    sha256: Sha256("0".repeat(64)),
                    name: String::new(),
                },
                ..sound.clone()
            },
            "thing",
        ),
        (
            RecordDisclosure {
                name: " ".into(),
                ..sound.clone()
            },
            "name",
        ),
        (
            RecordDisclosure {
                on: day("2099-01-01"),
                ..sound.clone()
            },
            "dispatched_on",
        ),
        (
            RecordDisclosure {
                authority: unknown,
                ..sound.clone()
            },
            "authority",
        ),
        (
            RecordDisclosure {
                authority: blank,
                ..sound.clone()
            },
            "authority",
        ),
    ] {
        assert_eq!(
            refused_field(disclosure::record(&session, request).await),
            field
        );
    }
}

#[tokio::test]
async fn the_log_is_printed_and_tabled_in_both_languages() {
    let (office, session) = desk().await;
    let id = office.receive(&session, old().file("late.eml")).await.id;
    record(&session, told(id, "=2+2")).await;
    for (lang, column) in [(Lang::Fr, "Fondement"), (Lang::En, "Authority")] {
        let made = async |format| {
            let request = ExportDisclosures {
                case_id: id,
                lang,
                format,
            };
            let file = disclosure::export(&session, request).await.unwrap();
            std::fs::read(file.path).unwrap()
        };
        assert!(made(LogFormat::Pdf).await.starts_with(b"%PDF-"));
        let table = String::from_utf8(made(LogFormat::Csv).await).unwrap();
        assert!(table.contains(column), "{table}");
        assert!(
            table.contains("'=2+2"),
            "a spreadsheet takes it for words: {table}"
        );
        assert!(table.contains("61"), "the provision is cited: {table}");
    }
}
