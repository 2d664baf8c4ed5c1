//! Each error gives a listed code with the listed arguments, and each listed code is given.

use super::*;
use std::io::{Error, ErrorKind};
use std::path::PathBuf;

/// One error of each kind. The matches above are exhaustive, so that a new kind does not compile
/// without its code; this list shows the codes that they give.
fn each() -> Vec<AppError> {
    let io = |kind: ErrorKind| Error::from(kind);
    let pack = PackError {
        file: "pack.toml".into(),
        line: 3,
        reason: "unknown key".into(),
    };
    let store = [
        StoreError::FolderNotEmpty(PathBuf::from("bureau")),
        StoreError::NotAVault(PathBuf::from("bureau")),
        StoreError::WrongPassphrase,
        StoreError::Suspended,
        StoreError::WrongRecoveryKey,
        StoreError::OldSlots(2),
        StoreError::DamagedHeader {
            reason: "cut".into(),
        },
        StoreError::DamagedDatabase,
        StoreError::NewerFormat { found: 2, known: 1 },
        StoreError::AlreadyOpen,
        StoreError::DiskFull,
        StoreError::ReadOnly,
        StoreError::NetworkFolder,
        StoreError::DamagedBlob,
        StoreError::NotABackup,
        StoreError::DamagedBackup,
        StoreError::DamagedRegister("a.dispositions".into()),
        StoreError::FileExists(PathBuf::from("bureau")),
        StoreError::InsideVault,
        StoreError::TooLargeForDisk,
        StoreError::Stopped,
        StoreError::NotFound,
        StoreError::Pack(pack.clone()),
        StoreError::Io(io(ErrorKind::Other)),
        StoreError::Busy,
        StoreError::Inconsistent("a row".into()),
    ];
    let letter = || "KTR".to_owned();
    let exchange = [
        ExchangeError::NotABundle,
        ExchangeError::Newer { found: 2, known: 1 },
        ExchangeError::Truncated,
        ExchangeError::Tampered,
        ExchangeError::OtherVault,
        ExchangeError::Stranger,
        ExchangeError::UnknownMachine {
            letter: letter(),
            mark: "1a2b-3c4d-5e6f-7a8b".into(),
        },
        ExchangeError::Revoked { letter: letter() },
        ExchangeError::ForOthers,
        ExchangeError::Stale { letter: letter() },
        ExchangeError::Fork { letter: letter() },
        ExchangeError::LetterTaken { letter: letter() },
        ExchangeError::TooLarge,
        ExchangeError::NoSuchMachine,
        ExchangeError::NobodyToOpen,
        ExchangeError::File(PathBuf::from("a"), io(ErrorKind::NotFound)),
    ];
    let exchange = exchange.map(StoreError::from).map(AppError::from);
    let documents = [
        DocumentError::NotAMessage,
        DocumentError::Empty,
        DocumentError::TooLarge { limit: 50 << 20 },
        DocumentError::NotText,
        DocumentError::ReaderStopped,
        DocumentError::ReaderMissing,
        DocumentError::Typesetting("a font".into()),
    ];
    let own = [
        AppError::CaseBlocked,
        AppError::EscalationOpen,
        AppError::EscalationAsker,
        AppError::LetterSent,
        AppError::LetterBlank,
        AppError::LetterNotApproved,
        AppError::LetterApprover,
        AppError::Locked,
        AppError::NotPermitted,
        AppError::InvalidField { field: "name" },
        AppError::TooLarge { limit_mib: 50 },
        AppError::RequestTooLarge { limit_mib: 1 },
        AppError::UnsupportedFile,
        AppError::WrongStage,
        AppError::SecondReader,
        AppError::UnknownGround,
        AppError::QuoteNotInText,
        AppError::ChangedMeanwhile,
        AppError::AlreadyFiled,
        AppError::FileKept(Kept::Held),
        AppError::DispositionProposer,
        AppError::Disposed {
            number: "PL-2026-A0001".into(),
        },
        AppError::BagInvalid(BagFault::Changed("data/x".into())),
        AppError::BagOutdated,
        AppError::ReadersCannotKeep,
        AppError::SecondReaderNotNamed,
        AppError::ReferralStands(Way::Board),
        AppError::LetterOutdated,
        AppError::LetterDeniesRecourse {
            passage: "Notre décision est finale.".into(),
        },
        AppError::OpenConflict,
        AppError::ClockNotRunning,
        AppError::RegimeNotSettled,
        AppError::Oneself,
        AppError::Mistyped(Mistyped::Length(29)),
        AppError::Mistyped(Mistyped::Group(3)),
        AppError::BulkRunning,
        AppError::ImportUnfinished,
        AppError::NoFile,
        AppError::TooManyFiles { limit: 100_000 },
        AppError::PackRefused(pack),
        AppError::TermExists,
        AppError::TableLine { line: 3 },
        AppError::File(io(ErrorKind::NotFound)),
        AppError::File(io(ErrorKind::StorageFull)),
        AppError::File(io(ErrorKind::PermissionDenied)),
        AppError::Broken("a fault".into()),
    ];
    let store = store.into_iter().map(AppError::from);
    own.into_iter()
        .chain(store)
        .chain(exchange)
        .chain(documents.into_iter().map(AppError::from))
        .collect()
}

#[test]
fn each_error_gives_a_listed_code_with_the_listed_arguments() {
    for error in each() {
        let wire = WireError::from(&error);
        let listed = CODES.iter().find(|(code, ..)| *code == wire.code);
        let given: Vec<&str> = wire.args.keys().map(String::as_str).collect();
        assert_eq!(
            listed.map(|(_, family, args)| (*family, args.to_vec())),
            Some((wire.family, given)),
            "{error:?}"
        );
    }
}

#[test]
fn each_listed_code_is_given_by_an_error() {
    let given: Vec<String> = each()
        .iter()
        .map(|error| WireError::from(error).code)
        .collect();
    // The error of the database comes from the store's own library, which only the store names.
    for (code, ..) in CODES.iter().filter(|(code, ..)| *code != "database") {
        assert!(given.iter().any(|given| given == code), "{code}");
    }
}

#[test]
fn a_fault_of_ours_has_a_trace_of_its_own_and_a_refusal_has_none() {
    let trace = |error: AppError| WireError::from(error).trace;
    let one = trace(AppError::Broken("a fault".into()));
    assert_eq!(one.as_ref().map(String::len), Some(TRACE));
    assert_ne!(one, trace(AppError::Broken("a fault".into())));
    assert_eq!(trace(AppError::NotPermitted), None);
}

#[test]
fn a_conflict_asks_to_look_again_and_a_damage_is_no_fault_of_the_person() {
    let family = |error: AppError| WireError::from(error).family;
    assert_eq!(family(AppError::ChangedMeanwhile), Family::Conflict);
    assert_eq!(family(StoreError::WrongPassphrase.into()), Family::Refused);
    assert_eq!(family(StoreError::DamagedDatabase.into()), Family::Broken);
}
