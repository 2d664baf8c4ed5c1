//! The packs of a vault (laws, calendars, rules about enquiries, plans, letters, protocols): read in
//! words, compared, imported, put in force.

mod line;

use self::line::{Known, kind};
use crate::calendar::{self, CalendarView};
use crate::packs::{self, InForce, only_name};
use crate::session::Act;
use crate::{AppError, Session, export, paths};
use chrono::NaiveDate;
use dossier_domain::category::CategoryPack;
use dossier_domain::enquiry::EnquiryPack;
use dossier_domain::event::Fact;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::compare;
use dossier_domain::law::{
    ClockRule, Consideration, DisclosureRule, Elsewhere, ExpectedPiece, Ground, OutcomeRule, Pack,
    PackError, PackFiles, PackRef, Provision, RegimeCode, ReviewRule, ScreeningClass, WayRule,
};
use dossier_domain::letter::{LetterPack, check_recourse};
use dossier_domain::office::{OfficeEvent, Setting};
use dossier_domain::protocol::{ProtocolPack, check_signals};
use dossier_domain::record::Plan;
use dossier_domain::sentence::Sentence;
use dossier_domain::triage::{OfficeWords, check_words};
use dossier_store::Changed;
use dossier_store::pack::{Parsed, parse};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::Path;
use ts_rs::TS;

/// Most mebibytes of one file of a pack.
const FILE_MIB: u32 = 1;

/// What a pack states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PackKind {
    /// Grounds, clocks, routes.
    Law,
    /// Holidays.
    Calendar,
    /// What may be told to whoever asks about a case.
    Enquiry,
    /// Where files are classified, and how long they are kept.
    Plan,
    /// Letters of the office.
    Letter,
    /// What is done first when a signal is found.
    Protocol,
    /// Words by which a text shows a signal.
    Words,
    /// Categories of case.
    Category,
}

/// A version of a pack in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PackLine {
    /// Name and digest.
    pub pack: PackRef,
    /// What it states.
    pub kind: PackKind,
    /// Its title.
    pub title: Bilingual,
    /// Whether the program brings this very version.
    pub brought: bool,
    /// Whether it governs what is received today.
    pub in_force: bool,
    /// Days of receipt from which the office put it in force.
    pub from_on: Vec<NaiveDate>,
    /// How many of its lines are of each certainty, in the order verified, secondary, unverified,
    /// inferred.
    pub certainty: Vec<u32>,
}

/// A version of a pack, read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PackView {
    /// As in the list.
    pub line: PackLine,
    /// Its lines, when it states law.
    pub law: Option<LawView>,
    /// Its days, when it is a calendar.
    pub calendar: Option<CalendarView>,
    /// Its rules, when it is about enquiries.
    pub enquiry: Option<EnquiryPack>,
    /// Its series, when it is a classification plan.
    pub plan: Option<Plan>,
    /// Its models, when it states letters.
    pub letters: Option<LetterPack>,
    /// What is done first for each signal, when it states protocols.
    pub protocols: Option<ProtocolPack>,
    /// What raises each signal, when it states words.
    pub words: Option<OfficeWords>,
    /// The categories of case that it declares.
    pub categories: Option<CategoryPack>,
}

/// The lines of a law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct LawView {
    /// Regime, for complaint law.
    pub regime: Option<RegimeCode>,
    /// Short name.
    pub short: Bilingual,
    /// The regime's words for screening in and out; blank where nothing is screened.
    pub screened_in: Bilingual,
    /// For screening out.
    pub screened_out: Bilingual,
    /// First day of the incidents governed.
    pub incidents_from: Option<NaiveDate>,
    /// First day no longer governed.
    pub incidents_before: Option<NaiveDate>,
    /// What the choice of regime rests on.
    pub provision: Provision,
    /// Grounds for screening out.
    pub grounds: Vec<Ground>,
    /// Classes of screenings out, and whether a second person must read them.
    pub classes: Vec<ScreeningClass>,
    /// Clocks.
    pub clocks: Vec<ClockRule>,
    /// Matters that go elsewhere.
    pub elsewhere: Vec<Elsewhere>,
    /// Requests for review; none where the pack says nothing of them.
    pub review: Option<ReviewRule>,
    /// Checklist of pieces.
    pub pieces: Vec<ExpectedPiece>,
    /// Ways that a complaint may go once it was screened in.
    pub ways: Vec<WayRule>,
    /// How a complaint may end.
    pub outcomes: Vec<OutcomeRule>,
    /// What is weighed before it goes one of them.
    pub considerations: Vec<Consideration>,
    /// What lets the office disclose.
    pub disclosures: Vec<DisclosureRule>,
}

/// A pack to import: the name of its folder and its three files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ImportPack {
    /// Name of the folder.
    pub id: String,
    /// `pack.toml`.
    pub toml: String,
    /// `fr-CA.ftl`.
    pub fr: String,
    /// `en-CA.ftl`.
    pub en: String,
}

/// A pack to put in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ForcePack {
    /// Which version.
    pub pack: PackRef,
    /// First day of receipt that it governs.
    pub from_on: NaiveDate,
}

/// The files of a pack, outside the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ExportedPack {
    /// Folder where they lie.
    pub path: String,
}

/// Two versions to compare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ComparePacks {
    /// The version before.
    pub old: PackRef,
    /// The version after.
    pub new: PackRef,
}

/// Every version that the program brings or that the vault holds, by name.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn list(session: &Session) -> Result<Vec<PackLine>, AppError> {
    session.permit(Act::Read)?;
    let brought = packs::packs()?.files.iter().map(PackFiles::reference);
    let mut references: BTreeSet<PackRef> = brought.collect();
    references.extend(session.vault.packs().await?);
    let known = Known::read(session).await?;
    let mut lines = Vec::with_capacity(references.len());
    for reference in references {
        let parsed = find(session, &reference).await?;
        lines.push(known.line(reference, &parsed));
    }
    Ok(lines)
}

/// One version, whole.
///
/// # Errors
/// `NotPermitted`, `Store(NotFound)`, the store's.
pub async fn get(session: &Session, reference: PackRef) -> Result<PackView, AppError> {
    session.permit(Act::Read)?;
    let parsed = find(session, &reference).await?;
    let line = Known::read(session).await?.line(reference, &parsed);
    let mut view = PackView {
        line,
        law: None,
        calendar: None,
        enquiry: None,
        plan: None,
        letters: None,
        protocols: None,
        words: None,
        categories: None,
    };
    match parsed {
        Parsed::Law(law) => view.law = Some(law_view(&law)),
        Parsed::Calendar(days) => view.calendar = Some(calendar::view(&days)),
        Parsed::Enquiry(pack) => view.enquiry = Some(EnquiryPack::clone(&pack)),
        Parsed::Plan(plan) => view.plan = Some(Plan::clone(&plan)),
        Parsed::Letters(pack) => view.letters = Some(LetterPack::clone(&pack)),
        Parsed::Protocols(pack) => view.protocols = Some(ProtocolPack::clone(&pack)),
        Parsed::Words(words) => view.words = Some(OfficeWords::clone(&words)),
        Parsed::Categories(pack) => view.categories = Some(CategoryPack::clone(&pack)),
    }
    Ok(view)
}

/// Writes the three files of a version in the folder of exports: what an office edits to make its own.
///
/// # Errors
/// `NotPermitted`, `File`, `Store(NotFound)`, the store's.
pub async fn export(session: &Session, reference: PackRef) -> Result<ExportedPack, AppError> {
    session.permit(Act::Read)?;
    let mut program = packs::packs()?.files.iter();
    let files = match program.find(|files| files.reference() == reference) {
        Some(files) => files.clone(),
        None => session.vault.pack_files(&reference).await?,
    };
    let PackFiles { id, toml, fr, en } = &files;
    let files = [("pack.toml", toml), ("fr-CA.ftl", fr), ("en-CA.ftl", en)];
    let folder = export::write_folder(
        session,
        id,
        &files.map(|(name, text)| (name, text.as_str())),
    )?;
    Ok(ExportedPack {
        path: folder.display().to_string(),
    })
}

/// What the second version changes, one sentence for each difference; none: they say the same.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`pack_id`) when they are not of one kind, the store's.
pub async fn compare(session: &Session, request: ComparePacks) -> Result<Vec<Sentence>, AppError> {
    session.permit(Act::Read)?;
    let old = find(session, &request.old).await?;
    let new = find(session, &request.new).await?;
    differences(&old, &new)
}

/// What the second pack changes, from their files, without a vault.
///
/// # Errors
/// `PackRefused`, `InvalidField` (`pack_id`).
pub fn compare_files(old: &PackFiles, new: &PackFiles) -> Result<Vec<Sentence>, AppError> {
    let read = |files| parse(files).map_err(AppError::PackRefused);
    differences(&read(old)?, &read(new)?)
}

fn differences(old: &Parsed, new: &Parsed) -> Result<Vec<Sentence>, AppError> {
    match (old, new) {
        (Parsed::Law(old), Parsed::Law(new)) => Ok(compare::laws(old, new)),
        (Parsed::Calendar(old), Parsed::Calendar(new)) => Ok(compare::calendars(old, new)),
        (Parsed::Enquiry(old), Parsed::Enquiry(new)) => {
            Ok(compare::enquiries(old, new, dossier_i18n::both))
        }
        (Parsed::Plan(old), Parsed::Plan(new)) => Ok(compare::plans(old, new)),
        (Parsed::Letters(old), Parsed::Letters(new)) => {
            Ok(compare::letters(old, new, dossier_i18n::both))
        }
        (Parsed::Protocols(old), Parsed::Protocols(new)) => {
            Ok(compare::protocols(old, new, dossier_i18n::both))
        }
        (Parsed::Categories(old), Parsed::Categories(new)) => Ok(compare::categories(old, new)),
        (Parsed::Words(old), Parsed::Words(new)) => {
            Ok(compare::words(old, new, dossier_i18n::both))
        }
        _ => Err(AppError::InvalidField { field: "pack_id" }),
    }
}

/// The three files of a pack, from its folder; or a pack of the program, by its name.
///
/// # Errors
/// `File`, `TooLarge`, `UnsupportedFile`.
pub fn read_folder(folder: &Path) -> Result<PackFiles, AppError> {
    let id = folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let program = || packs::packs().ok()?.files.iter().find(|one| one.id == id);
    if !folder.exists()
        && let Some(files) = program()
    {
        return Ok(files.clone());
    }
    let file = |name: &str| {
        let bytes = paths::read(&folder.join(name), FILE_MIB)?;
        let text = String::from_utf8(bytes);
        text.map_err(|error| AppError::File(std::io::Error::new(ErrorKind::InvalidData, error)))
    };
    Ok(PackFiles {
        toml: file("pack.toml")?,
        fr: file("fr-CA.ftl")?,
        en: file("en-CA.ftl")?,
        id,
    })
}

/// Brings a pack into the vault. It governs nothing until it is put in force.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`pack_id`), `TooLarge`, `PackRefused` with the file, the line
/// and the reason; the store's.
pub async fn import(
    session: &Session,
    request: ImportPack,
) -> Result<(PackView, Changed), AppError> {
    session.permit(Act::ManageOffice)?;
    let files = checked(request)?;
    let parsed = parse(&files).map_err(AppError::PackRefused)?;
    if other_kind(session, &files.id, &parsed).await? {
        return Err(AppError::InvalidField { field: "pack_id" });
    }
    if let Some(name) = only_name(&parsed).filter(|name| *name != files.id) {
        let reason = format!("such a pack bears the name `{name}`: one version governs at a time");
        return refuse(&files.id, reason);
    }
    check_beside(&files, &parsed)?;
    let (reference, changed) = session
        .vault
        .write(async |tx| tx.adopt_pack(&files).await)
        .await?;
    Ok((get(session, reference).await?, changed))
}

/// What its loader cannot know: the phrases of the program, and the signals of its lexicon.
fn check_beside(files: &PackFiles, parsed: &Parsed) -> Result<(), AppError> {
    let program = packs::packs()?;
    let checked = match parsed {
        Parsed::Letters(_) => {
            let denials = program.letters.iter().flat_map(|pack| &pack.denials);
            let phrases = denials.flat_map(|phrase| [phrase.fr.as_str(), phrase.en.as_str()]);
            check_recourse(files, &phrases.collect::<Vec<_>>())
        }
        Parsed::Protocols(_) => {
            let found = program.lexicon.flag_codes();
            check_signals(files, |code| found.iter().any(|signal| signal == code))
        }
        Parsed::Words(_) => check_words(files, &program.lexicon),
        _ => Ok(()),
    };
    checked.map_err(AppError::PackRefused)
}

fn checked(request: ImportPack) -> Result<PackFiles, AppError> {
    let ImportPack { id, toml, fr, en } = request;
    let letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let named = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.len() <= 64
        && id.chars().all(|one| letter(one) || one == '-');
    if !named {
        return Err(AppError::InvalidField { field: "pack_id" });
    }
    let most = (FILE_MIB as usize) << 20;
    if [&toml, &fr, &en].iter().any(|file| file.len() > most) {
        return Err(AppError::TooLarge {
            limit_mib: FILE_MIB,
        });
    }
    Ok(PackFiles { id, toml, fr, en })
}

/// Whether the vault knows packs of this name that state something of another kind.
async fn other_kind(session: &Session, id: &str, parsed: &Parsed) -> Result<bool, AppError> {
    let lines = list(session).await?;
    Ok(lines
        .iter()
        .any(|line| line.pack.id == id && line.kind != kind(parsed)))
}

/// Puts a pack in force for what is received from a day on. A case already registered keeps the
/// packs that it names.
///
/// # Errors
/// `NotPermitted`, `PackRefused` when the packs in force that day would contradict one another, the
/// store's.
pub async fn put_in_force(
    session: &Session,
    request: ForcePack,
) -> Result<(Vec<PackLine>, Changed), AppError> {
    session.permit(Act::ManageOffice)?;
    let ForcePack { pack, from_on } = request;
    let parsed = find(session, &pack).await?;
    let in_force = InForce::on(session, from_on).await?;
    let replaces = in_force.reference(&pack.id);
    if replaces.as_ref() == Some(&pack) && in_force.is_decided(&pack.id) {
        return Ok((list(session).await?, Changed::default()));
    }
    agree(&in_force.with(pack.clone(), parsed), &pack)?;
    let about = Setting::Pack {
        pack_id: pack.id.clone(),
        from_on,
    };
    let program = &packs::packs()?.files;
    let brought = program.iter().find(|files| files.reference() == pack);
    let event = OfficeEvent::PackPutInForce {
        pack,
        from_on,
        replaces,
    };
    let ((), changed) = session
        .vault
        .write(async move |tx| {
            if let Some(files) = brought {
                tx.adopt_pack(files).await?;
            }
            let over = tx.set_apart(&about).await?;
            tx.record(Fact::Office { event, over }).await
        })
        .await?;
    Ok((list(session).await?, changed))
}

/// Refuses a pack that would contradict those in force on a day.
pub(crate) async fn may_govern(
    session: &Session,
    pack: &PackRef,
    on: NaiveDate,
) -> Result<(), AppError> {
    let parsed = find(session, pack).await?;
    agree(
        &InForce::on(session, on).await?.with(pack.clone(), parsed),
        pack,
    )
}

/// Packs that govern together must not contradict one another: each clock has its calendar, each letter
/// that is for one law has it, and no day of incident has two regimes.
fn agree(in_force: &InForce, pack: &PackRef) -> Result<(), AppError> {
    let refuse = |reason: String| refuse(&pack.id, reason);
    let calendars = in_force.calendars();
    let laws = in_force.laws();
    for clock in laws.iter().flat_map(|law| &law.clocks) {
        if !calendars.iter().any(|one| one.id == clock.calendar) {
            let (code, calendar) = (&clock.code.0, &clock.calendar);
            return refuse(format!(
                "the clock `{code}` counts with `{calendar}`, which is not in force"
            ));
        }
    }
    for letter in &in_force.letters()?.templates {
        let lost = |id: &&String| !laws.iter().any(|law| law.reference.id == **id);
        if let Some(law) = letter.audience.law.as_ref().filter(lost) {
            let code = &letter.code.0;
            return refuse(format!(
                "the letter `{code}` is for `{law}`, which is not in force"
            ));
        }
    }
    let regimes: Vec<&&Pack> = laws.iter().filter(|law| law.regime.is_some()).collect();
    for (at, one) in regimes.iter().enumerate() {
        for other in regimes.iter().skip(at + 1) {
            if overlap(one, other) {
                let (one, other) = (&one.reference.id, &other.reference.id);
                return refuse(format!(
                    "`{one}` and `{other}` would govern the same incidents"
                ));
            }
        }
    }
    Ok(())
}

/// Refuses a pack as a whole.
fn refuse<T>(id: &str, reason: String) -> Result<T, AppError> {
    Err(AppError::PackRefused(PackError {
        file: format!("{id}/pack.toml"),
        line: 0,
        reason,
    }))
}

/// Whether some day of incident is governed by both.
fn overlap(one: &Pack, other: &Pack) -> bool {
    let before = |end: Option<NaiveDate>, start: Option<NaiveDate>| match (end, start) {
        (Some(end), Some(start)) => start < end,
        _ => true,
    };
    before(one.incidents_before, other.incidents_from)
        && before(other.incidents_before, one.incidents_from)
}

/// A version, of the program or of the vault.
async fn find(session: &Session, reference: &PackRef) -> Result<Parsed, AppError> {
    let program = InForce::of_program()?;
    match program.parsed(reference) {
        Some(parsed) => Ok(parsed),
        None => Ok(session.vault.parsed_pack(reference).await?),
    }
}

fn law_view(law: &Pack) -> LawView {
    LawView {
        regime: law.regime.clone(),
        short: law.short.clone(),
        screened_in: law.screened_in.clone(),
        screened_out: law.screened_out.clone(),
        incidents_from: law.incidents_from,
        incidents_before: law.incidents_before,
        provision: law.provision.clone(),
        grounds: law.grounds.clone(),
        classes: law.classes.clone(),
        clocks: law.clocks.clone(),
        elsewhere: law.elsewhere.clone(),
        review: law.review.clone(),
        pieces: law.pieces.clone(),
        ways: law.ways.clone(),
        outcomes: law.outcomes.clone(),
        considerations: law.considerations.clone(),
        disclosures: law.disclosures.clone(),
    }
}

#[cfg(test)]
mod tests;
