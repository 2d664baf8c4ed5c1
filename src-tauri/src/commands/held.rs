//! Holds the list of commands against the functions and against the capability of the window.

use super::{
    backup, bulk, calendar, case, clock, closing, disclosure, disposition, draft, enquiry,
    escalation, exchange, find, glossary, history, import, job, journal, letter, note, office,
    pack, palette, paper, person, piece, place, practice, precedent, record, referral, report,
    review, search, stocktaking, today, transfer, vault, view, window, workload,
};
use crate::desk::{Desk, Wire};
use dossier_app::absence::{EndAbsence, StateAbsence};
use dossier_app::bulk::{BeginBulk, BulkView, Chosen, UndoBulk};
use dossier_app::calendar::CalendarView;
use dossier_app::case::import::UnfinishedImport;
use dossier_app::case::{
    AlikeView, AssignCase, BringSignalBack, CaseLineView, CaseListRequest, CasePage, CaseView,
    CloseCase, ClosingView, ConsolidateCase, CorrectCase, DraftView, FindCases, FoundCases,
    GuidedForm, LiftRestriction, MarkCase, MarkChoice, OutcomeChoice, ReadSecond, Received,
    RecordPart, RelateCase, ReopenCase, RestrictCase, ReverseScreening, ScreenIn, ScreenOut,
    SetSignalAside, SettleCase,
};
use dossier_app::clock::ActOnClock;
use dossier_app::disclosure::{
    DisclosureLog, ExportDisclosures, RecordDisclosure, StrikeDisclosure,
};
use dossier_app::disposition::{
    AcceptTransfer, CertificateView, DispositionView, PackageFile, PackagedView, PutHold,
    ReleaseHold, SetAside, TombstoneView,
};
use dossier_app::enquiry::{Asker, GiveNotice, MayTell, RecordEnquiry, RegisterView};
use dossier_app::escalation::{AskQuestion, EndQuestion};
use dossier_app::exchange::{ExchangeView, PrepareBundle, PreparedView, TakenView};
use dossier_app::export::ExportedFile;
use dossier_app::glossary::{CorrectTerm, ImportedTerms, TermView};
use dossier_app::history::{HistorySubject, HistoryView};
use dossier_app::job::JobView;
use dossier_app::journal::{DeviceView, ExportJournal, JournalPage, JournalRequest, VerifyView};
use dossier_app::letter::{
    ApproveLetter, DispatchLetter, DraftLetter, ExportLetter, ExportedLetter, KeepPassages,
    LetterOf, LetterView, LettersView, ReviseLetter,
};
use dossier_app::note::{
    AgreePair, DraftNote, Exported, NotePage, NoteView, ReviseSide, SettleSide,
};
use dossier_app::office::{OfficeConflictView, OfficeView, SettleOffice};
use dossier_app::pack::{ComparePacks, ExportedPack, ForcePack, ImportPack, PackLine, PackView};
use dossier_app::palette::{PaletteRequest, PaletteView};
use dossier_app::paper::{
    ActOnVolume, ActOnVolumes, AwayPage, AwayRequest, LocationView, MergeLocation, PaperView,
    PutLocation, RegisterOriginal, StrikeOriginal, VolumeInHand, VolumeNamed,
};
use dossier_app::piece::{ActOnPiece, AddPiece, AskPieces, ChasePlace, ChaseView, PiecesView};
use dossier_app::precedent::{PrecedentRequest, PrecedentsView};
use dossier_app::query::FieldView;
use dossier_app::record::FileCase;
use dossier_app::referral::{
    ChasePage, ChaseRequest, DecideReferral, NoteReferral, ReferralView, ReverseReferral,
    StrikeReferral,
};
use dossier_app::report::{BehindRequest, BehindView, ExportReport, PublishedView, ReportView};
use dossier_app::review::{RecordReview, ReviewView};
use dossier_app::search::{SearchPage, SearchPageRequest};
use dossier_app::stocktaking::{
    CloseStocktaking, CountVolume, ExplainEntry, ExportStocktaking, SettleFault,
    StocktakingLineView, StocktakingReport, StocktakingView, StrikeEntry,
};
use dossier_app::today::{
    DirectionPlace, DirectionView, DueRequest, DueView, SinceView, TodayView,
};
use dossier_app::undo::{UndoCase, UndoNote};
use dossier_app::vault::backup::{
    BackupCardView, BackupStatus, BackupView, RestoreBackup, RestoredView,
};
use dossier_app::vault::{
    AddPerson, ChangePassphrase, ChangeRole, CreateVault, PeopleView, Recover, RecoveryDrawn,
    SessionView, Strength, Unlock, VaultStatus,
};
use dossier_app::view::KeepView;
use dossier_app::workload::WorkloadView;
use dossier_domain::case::PoliceService;
use dossier_domain::category::CategoryChoice;
use dossier_domain::id::{
    CaseId, DeviceId, LocationId, NoteId, PersonId, ReportId, StocktakingId, ViewId,
};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::law::PackRef;
use dossier_domain::office::{OfficeChange, OfficeClosure};
use dossier_domain::record::Series;
use dossier_domain::report::{Query as ReportQuery, Rederived};
use dossier_domain::sentence::Sentence;
use dossier_domain::term::{Term, TermText};
use dossier_domain::view::SavedView;
use std::collections::BTreeSet;
use std::path::PathBuf;
use tauri::State;
use tauri::ipc::Request;

/// Compiles only when the function takes and gives what its line says.
macro_rules! held {
    ($noun:ident $name:ident (body) -> $result:ty) => {
        pub async fn $name(desk: State<'_, Desk>, request: Request<'_>) -> Wire<$result> {
            super::$noun::$name(desk, request).await
        }
    };
    ($noun:ident $name:ident ($($argument:ident : $kind:ty),*) -> $result:ty) => {
        pub async fn $name(desk: State<'_, Desk>, $($argument: $kind),*) -> Wire<$result> {
            super::$noun::$name(desk, $($argument),*).await
        }
    };
}

macro_rules! commands {
    ($($noun:ident :: $name:ident ($($arguments:tt)*) -> $result:ty;)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];

        #[allow(dead_code)]
        mod signatures {
            use super::*;
            $(held!($noun $name ($($arguments)*) -> $result);)*
        }
    };
}
include!("list.rs");

/// What the window needs of Tauri itself: to hear that something changed.
const TAURI: [&str; 2] = ["core:event:allow-listen", "core:event:allow-unlisten"];

#[test]
fn the_window_may_call_the_commands_of_the_list_and_nothing_else() {
    let capability: serde_json::Value =
        serde_json::from_str(include_str!("../../capabilities/window.json")).unwrap();
    let granted: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap().to_owned())
        .collect();
    let ours = NAMES
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")));
    let expected: BTreeSet<String> = ours.chain(TAURI.map(str::to_owned)).collect();
    assert_eq!(granted, expected);
}

/// The policy of content: the program's own files, calls to itself, and nothing unsafe.
#[test]
fn the_policy_of_content_lets_in_nothing_but_the_program() {
    let config: serde_json::Value =
        serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
    let security = &config["app"]["security"];
    let policy = security["csp"].as_object().unwrap();
    for (directive, sources) in policy {
        let sources = sources.as_str().unwrap();
        for source in sources.split_whitespace() {
            let ours = match directive.as_str() {
                "connect-src" => ["ipc:", "http://ipc.localhost"].contains(&source),
                _ => ["'self'", "'none'"].contains(&source),
            };
            assert!(ours, "{directive} lets in {source}");
        }
    }
    assert_eq!(policy["default-src"], "'self'");
    assert_eq!(policy["script-src"], "'self'");
    for closed in ["object-src", "base-uri", "form-action", "frame-src"] {
        assert_eq!(policy[closed], "'none'");
    }
    for weaker in [
        "dangerousDisableAssetCspModification",
        "devCsp",
        "assetProtocol",
    ] {
        assert!(security.get(weaker).is_none(), "{weaker}");
    }
    assert_eq!(config["app"]["withGlobalTauri"], false);
}

/// The first window and those beside it hold the same session, and may do the same.
#[test]
fn the_capability_covers_every_window_of_the_program_and_no_other() {
    let capability: serde_json::Value =
        serde_json::from_str(include_str!("../../capabilities/window.json")).unwrap();
    assert_eq!(
        capability["windows"],
        serde_json::json!(["main", "beside-*"])
    );
    assert_eq!(capability.get("webviews"), None);
    assert_eq!(capability.get("remote"), None);
}

#[test]
fn the_configuration_names_that_capability_alone() {
    let config: serde_json::Value =
        serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
    assert_eq!(
        config["app"]["security"]["capabilities"],
        serde_json::json!(["window"])
    );
}
