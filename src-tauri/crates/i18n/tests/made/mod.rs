//! Messages whose id is made from a code, and the sources that list the codes.

use crate::ftl::{files, name, root};
use crate::product;
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Where the codes of a family of messages are listed: a file, a folder, or the files of a folder whose
/// names begin alike, from the root.
pub enum Codes {
    /// Variants of a Rust enum, as serde writes them: file, name.
    Variants(&'static str, &'static str),
    /// First strings of each row of a Rust table: file, name.
    Table(&'static str, &'static str),
    /// What a pattern finds there, tests left out.
    Found(&'static str, &'static str),
}

use Codes::{Found, Table, Variants};

/// THE list of the messages whose id is made from a code, as the wire writes it: prefix, and who
/// lists the codes. A family may have several sources.
pub const MADE: &[(&str, Codes)] = &[
    (
        "case-identifier-",
        Found(
            "src-tauri/crates/domain/src/triage/pii.rs",
            r#"collect\(text, &[A-Z]+, "([a-z_]+)""#,
        ),
    ),
    (
        "case-step-",
        Variants("src-tauri/crates/app/src/case/stages.rs", "StageCode"),
    ),
    (
        "case-stage-",
        Variants("src-tauri/crates/domain/src/case.rs", "Stage"),
    ),
    (
        "common-lang-",
        Variants("src-tauri/crates/domain/src/lang.rs", "TextLanguage"),
    ),
    (
        "common-theme-",
        Found("ui/src/shared/theme.svelte.ts", "'(system|light|dark)'"),
    ),
    (
        "chase-from-",
        Variants("src-tauri/crates/domain/src/referral/chase.rs", "Owes"),
    ),
    (
        "disposition-badge-",
        Found(
            "src-tauri/crates/app/src/error.rs",
            r#"Kept::\w+[^=]*=> "([a-z_]+)""#,
        ),
    ),
    (
        "transfer-action-",
        Variants(
            "src-tauri/crates/domain/src/record/retention.rs",
            "FinalAction",
        ),
    ),
    (
        "transfer-field-",
        Found(
            "src-tauri/crates/app/src/disposition/told.rs",
            r#"(?m)^    "([a-z0-9_]+)",$"#,
        ),
    ),
    (
        "transfer-origin-",
        Found(
            "src-tauri/crates/app/src/disposition/told.rs",
            r#"Origin::\w+ \{ \.\. \} => "([a-z]+)""#,
        ),
    ),
    (
        "disclosure-col-",
        Found(
            "src-tauri/crates/app/src/disclosure/export.rs",
            r#"(?m)^    "([a-z]+)",$"#,
        ),
    ),
    (
        "disclosure-party-",
        Variants("src-tauri/crates/domain/src/disclosure.rs", "Party"),
    ),
    (
        "disclosure-party-",
        Found(
            "src-tauri/crates/app/src/disclosure/export.rs",
            r#"unwrap_or\("(recipient)"\)"#,
        ),
    ),
    (
        "referral-awaiting-",
        Variants("src-tauri/crates/domain/src/referral/chase.rs", "Awaiting"),
    ),
    (
        "referral-followup-",
        Variants("src-tauri/crates/domain/src/referral.rs", "Followup"),
    ),
    (
        "referral-followup-",
        Found(
            "ui/src/features/case/referral/referral.ts",
            "'(response_requested|response_received)'",
        ),
    ),
    (
        "referral-from-",
        Variants("src-tauri/crates/domain/src/referral/chase.rs", "Owes"),
    ),
    (
        "referral-liaison-",
        Found(
            "ui/src/features/case/referral/Panel.svelte",
            "'(name|title|email|phone|address)'",
        ),
    ),
    (
        "referral-way-",
        Variants("src-tauri/crates/domain/src/law/way.rs", "Way"),
    ),
    (
        "conflict-about-",
        Variants("src-tauri/crates/domain/src/case/contested.rs", "About"),
    ),
    (
        "conflict-side-",
        Variants("src-tauri/crates/domain/src/lang.rs", "Lang"),
    ),
    (
        "paper-badge-",
        Found(
            "ui/src/features/case/paper/Volume.svelte",
            r"\b(kept|out|not_found|apart): '(?:ok|info|danger|warn)'",
        ),
    ),
    (
        "paper-dialog-",
        Variants("src-tauri/crates/app/src/paper/mod.rs", "VolumeStep"),
    ),
    (
        "paper-dialog-",
        Found(
            "ui/src/features/case/paper/ActDialog.svelte",
            r"VolumeStep \| '(open)'",
        ),
    ),
    (
        "paper-kind-",
        Variants("src-tauri/crates/app/src/paper/away.rs", "AwayKind"),
    ),
    (
        "paper-step-",
        Variants("src-tauri/crates/app/src/paper/mod.rs", "VolumeStep"),
    ),
    (
        "report-by-",
        Variants("src-tauri/crates/domain/src/report/mod.rs", "By"),
    ),
    (
        "report-clock-",
        Variants("src-tauri/crates/domain/src/report/cell.rs", "ClockState"),
    ),
    (
        "report-measure-",
        Variants("src-tauri/crates/domain/src/report/cell.rs", "Measure"),
    ),
    (
        "report-regime-",
        Found(
            "src-tauri/crates/app/src/report/page.rs",
            r#"\(None, "(ask|none)"\)"#,
        ),
    ),
    (
        "review-admitted-",
        Found(
            "ui/src/features/case/review/AdmissionDialog.svelte",
            "'(yes|no)'",
        ),
    ),
    (
        "review-advice-",
        Variants("src-tauri/crates/domain/src/review/advice.rs", "Advice"),
    ),
    (
        "review-finding-",
        Variants("src-tauri/crates/domain/src/review/advice.rs", "Finding"),
    ),
    (
        "review-investigator-",
        Variants("src-tauri/crates/domain/src/review.rs", "Investigator"),
    ),
    (
        "review-item-held-",
        Found(
            "ui/src/features/case/review/ItemDialog.svelte",
            "'(paper|document|missing)'",
        ),
    ),
    (
        "review-item-kind-",
        Variants("src-tauri/crates/domain/src/review.rs", "ItemKind"),
    ),
    (
        "review-stage-",
        Variants("src-tauri/crates/domain/src/review.rs", "ReviewStage"),
    ),
    (
        "error-",
        Table("src-tauri/crates/app/src/error.rs", "CODES"),
    ),
    (
        "error-",
        Found(
            "src-tauri/crates/cli/src/failure.rs",
            r#"refused\(\s*"([a-z-]+)""#,
        ),
    ),
    (
        "intake-authority-",
        Variants("src-tauri/crates/domain/src/case/told.rs", "Authority"),
    ),
    (
        "intake-section-",
        Found(
            "ui/src/features/case/form/form.ts",
            "'(account|complainant|representative|when|officers|witnesses|wanted|reception)'",
        ),
    ),
    (
        "enquiry-identity-",
        Variants("src-tauri/crates/domain/src/enquiry.rs", "IdentityCheck"),
    ),
    (
        "enquiry-authority-",
        Variants("src-tauri/crates/domain/src/enquiry.rs", "AuthorityCheck"),
    ),
    (
        "pack-basis-",
        Variants("src-tauri/crates/domain/src/law/basis.rs", "Basis"),
    ),
    (
        "pack-condition-",
        Found(
            "src-tauri/crates/domain/src/law/compare/enquiry.rs",
            r#"\("(identity|authority|notice)", rule"#,
        ),
    ),
    (
        "pack-tell-",
        Variants("src-tauri/crates/domain/src/enquiry/pack.rs", "TellCode"),
    ),
    (
        "enquiry-lacking-",
        Variants("src-tauri/crates/app/src/enquiry/mod.rs", "Lacking"),
    ),
    (
        "piece-standing-",
        Variants("src-tauri/crates/app/src/piece/mod.rs", "PieceStanding"),
    ),
    (
        "piece-party-",
        Variants("src-tauri/crates/domain/src/piece.rs", "Party"),
    ),
    (
        "piece-means-",
        Variants("src-tauri/crates/domain/src/piece.rs", "ContactMeans"),
    ),
    (
        "pack-need-",
        Variants("src-tauri/crates/domain/src/law/piece.rs", "PieceNeed"),
    ),
    (
        "letter-state-",
        Variants("src-tauri/crates/domain/src/letter.rs", "LetterState"),
    ),
    (
        "letter-langs-",
        Found("ui/src/features/case/parts/choices.ts", "'(fr|en|both)'"),
    ),
    (
        "letter-within-",
        Variants("src-tauri/crates/domain/src/law/mod.rs", "Unit"),
    ),
    (
        "letter-means-",
        Variants("src-tauri/crates/domain/src/letter.rs", "Means"),
    ),
    (
        "glossary-domain-",
        Found(
            "src-tauri/packs/glossary/on-office.tsv",
            r"(?m)^[^\t\n]+\t[^\t\n]+\t([a-z]+)\t(?:verified|secondary|unverified|inferred)\t",
        ),
    ),
    (
        "journal-noun-",
        Found(
            "ui/src/features/journal/Browser.svelte",
            r"'(all|case|record|note|report|person|pack|office|term|stocktaking)'",
        ),
    ),
    (
        "note-lags-",
        Variants("src-tauri/crates/domain/src/lang.rs", "Lang"),
    ),
    (
        "note-side-",
        Variants("src-tauri/crates/domain/src/lang.rs", "Lang"),
    ),
    (
        "note-type-",
        Variants("src-tauri/crates/domain/src/note.rs", "NoteType"),
    ),
    (
        "pack-end-",
        Variants("src-tauri/crates/domain/src/law/way.rs", "EndEvent"),
    ),
    (
        "pack-owed-",
        Variants("src-tauri/crates/domain/src/law/way.rs", "OwedBy"),
    ),
    (
        "pack-rolling-",
        Variants("src-tauri/crates/domain/src/law/mod.rs", "Rolling"),
    ),
    (
        "pack-start-",
        Variants("src-tauri/crates/domain/src/law/mod.rs", "StartEvent"),
    ),
    (
        "query-field-",
        Variants("src-tauri/crates/domain/src/query/mod.rs", "Field"),
    ),
    (
        "query-mark-",
        Found(
            "src-tauri/crates/domain/src/query/mod.rs",
            r#"URGENT: &str = "([a-z_]+)""#,
        ),
    ),
    (
        "bulk-act-",
        Variants("src-tauri/crates/app/src/bulk/act.rs", "Kind"),
    ),
    (
        "palette-theme-",
        Found("ui/src/shared/theme.svelte.ts", "'(system|light|dark)'"),
    ),
    (
        "passphrase-holds-",
        Variants("src-tauri/crates/app/src/vault/mod.rs", "HoldsFor"),
    ),
    (
        "path-day-",
        Variants("src-tauri/crates/domain/src/case/milestone.rs", "Milestone"),
    ),
    (
        "person-density-",
        Found("ui/src/shared/theme.svelte.ts", "'(compact|normal|roomy)'"),
    ),
    (
        "person-font-",
        Found("ui/src/shared/theme.svelte.ts", "'(plex|atkinson)'"),
    ),
    (
        "person-size-",
        Found("ui/src/shared/theme.svelte.ts", "'(normal|large|larger)'"),
    ),
    (
        "person-state-",
        Variants("src-tauri/crates/domain/src/person.rs", "PersonState"),
    ),
    (
        "person-role-",
        Variants("src-tauri/crates/domain/src/person.rs", "Role"),
    ),
    (
        "search-facet-",
        Found(
            "src-tauri/crates/app/src/search.rs",
            r#"Facet::[A-Z][a-z]+ => "([a-z]+)""#,
        ),
    ),
    (
        "search-noun-",
        Found(
            "src-tauri/crates/store/src",
            r#"noun: "(case|record|note)""#,
        ),
    ),
    (
        "stocktaking-kind-",
        Variants("src-tauri/crates/domain/src/stocktaking.rs", "Mismatch"),
    ),
    (
        "stocktaking-mend-",
        Found(
            "ui/src/features/paper/fault.ts",
            r"'(missing|elsewhere|out|lost|apart|withdrawn|no_volume)'",
        ),
    ),
    (
        "today-since-",
        Variants("src-tauri/crates/app/src/today/since.rs", "Change"),
    ),
    (
        "triage-certainty-",
        Variants("src-tauri/crates/domain/src/law/mod.rs", "Certainty"),
    ),
    (
        "triage-channel-",
        Variants("src-tauri/crates/domain/src/case.rs", "Channel"),
    ),
    (
        "triage-flag-",
        Found(
            "src-tauri/packs/lexicon/on-complaints/flags.",
            r#"(?m)^code = "([a-z_]+)""#,
        ),
    ),
    (
        "triage-flag-",
        Found(
            "src-tauri/crates/domain/src/triage/flags.rs",
            r#"IDENTIFIER: &str = "([a-z_]+)""#,
        ),
    ),
    (
        "triage-kind-",
        Variants("src-tauri/crates/domain/src/case.rs", "Kind"),
    ),
    (
        "triage-matter-",
        Variants("src-tauri/crates/domain/src/case.rs", "Matter"),
    ),
    (
        "triage-missing-",
        Found(
            "src-tauri/crates/domain/src/triage/missing.rs",
            r#"[\s\[]\(\s*"([a-z_]+)",\s"#,
        ),
    ),
    (
        "triage-outcome-",
        Variants("src-tauri/crates/domain/src/triage/mod.rs", "Outcome"),
    ),
    (
        "triage-role-",
        Variants("src-tauri/crates/domain/src/triage/mod.rs", "Role"),
    ),
    (
        "vault-reads-",
        Variants("src-tauri/crates/app/src/vault/mod.rs", "ReadsOnly"),
    ),
];

impl Codes {
    /// The codes, as the wire writes them.
    pub fn all(&self) -> BTreeSet<String> {
        let read = |file: &str| fs::read_to_string(root().join(file)).unwrap();
        let found: BTreeSet<_> = match self {
            Variants(file, name) => variants(&read(file), name),
            Table(file, name) => table(&read(file), name),
            Found(place, pattern) => found(&root().join(place), &Regex::new(pattern).unwrap()),
        };
        assert!(!found.is_empty(), "no code where {}", self.place());
        found
    }

    fn place(&self) -> &'static str {
        match self {
            Variants(place, _) | Table(place, _) | Found(place, _) => place,
        }
    }
}

fn found(place: &Path, pattern: &Regex) -> BTreeSet<String> {
    let all = if place.is_dir() {
        files(place, &[".rs", ".ts", ".svelte"])
    } else {
        let mut beside = files(place.parent().unwrap(), &[""]);
        beside.retain(|path| name(path).starts_with(&name(place)));
        beside
    };
    let product_files = all
        .into_iter()
        .filter(|path| !name(path).contains(".test."));
    let texts: Vec<_> = product_files.map(|path| product(&path)).collect();
    let codes = texts.iter().flat_map(|text| pattern.captures_iter(text));
    codes.map(|found| found[1].to_owned()).collect()
}

/// Variants of an enum without data, in the snake case of serde.
fn variants(source: &str, name: &str) -> BTreeSet<String> {
    let (_, rest) = source
        .split_once(&format!("enum {name} {{"))
        .unwrap_or_else(|| panic!("no enum {name}"));
    let (body, _) = rest.split_once("\n}").unwrap();
    let variant = Regex::new(r"(?m)^\s*([A-Z][A-Za-z]*),").unwrap();
    let upper = Regex::new("([a-z])([A-Z])").unwrap();
    let snake = |word: &str| upper.replace_all(word, "${1}_$2").to_lowercase();
    variant
        .captures_iter(body)
        .map(|found| snake(&found[1]))
        .collect()
}

/// First string of each row of a table.
fn table(source: &str, name: &str) -> BTreeSet<String> {
    let (_, rest) = source
        .split_once(&format!("const {name}:"))
        .unwrap_or_else(|| panic!("no table {name}"));
    // A table may stand in a block, which lets it use short names.
    let end = rest.find("];").into_iter().chain(rest.find("]\n};")).min();
    let body = &rest[..end.unwrap()];
    let row = Regex::new(r#"(?m)^\s*\(?"([a-z0-9_-]+)""#).unwrap();
    row.captures_iter(body)
        .map(|found| found[1].to_owned())
        .collect()
}
