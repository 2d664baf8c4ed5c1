//! The packs embedded in the program (rust-embed over `src-tauri/packs`), parsed once; and those
//! that govern a day of receipt in a vault.

use crate::{AppError, Session};
use chrono::NaiveDate;
use dossier_domain::calendar::{self, Calendar};
use dossier_domain::category::{CategoryChoice, CategoryPack};
use dossier_domain::enquiry::{EnquiryPack, load_enquiries};
use dossier_domain::law::{self, Pack, PackError, PackFiles, PackRef};
use dossier_domain::letter::{LetterPack, load_letters};
use dossier_domain::protocol::{ProtocolPack, load_protocols};
use dossier_domain::record::{Plan, load_plan};
use dossier_domain::triage::{Lexicon, LexiconError, OfficeWords};
use dossier_store::pack::Parsed;
use dossier_store::{StoreError, Tx};
use rust_embed::RustEmbed;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The name that every version of the rules about enquiries bears: one of them governs at a time.
pub const ENQUIRIES: &str = "office-enquiries";

/// The name that every version of the classification plan bears: one of them is in force at a time.
pub const PLAN: &str = "office-plan";

/// The name that every version of the letters bears: those of one are drafted at a time.
pub const LETTERS: &str = "office-letters";

/// The name that every version of the protocols bears: one of them is followed at a time.
pub const PROTOCOLS: &str = "office-protocols";

/// The name that every version of the words of an office bears: one of them is looked for at a time.
pub const WORDS: &str = "office-words";

/// The name that every version of the categories of an office bears: those of one are offered at a time.
pub const CATEGORIES: &str = "office-categories";

/// The one name that packs of a kind bear, where one version of them governs at a time; none for laws
/// and calendars, which stand side by side.
pub(crate) fn only_name(parsed: &Parsed) -> Option<&'static str> {
    match parsed {
        Parsed::Law(_) | Parsed::Calendar(_) => None,
        Parsed::Enquiry(_) => Some(ENQUIRIES),
        Parsed::Plan(_) => Some(PLAN),
        Parsed::Letters(_) => Some(LETTERS),
        Parsed::Protocols(_) => Some(PROTOCOLS),
        Parsed::Words(_) => Some(WORDS),
        Parsed::Categories(_) => Some(CATEGORIES),
    }
}

/// The packs that govern what is received on a day: those of the program, and in place of those of
/// the same name the ones that the office put in force.
#[derive(Debug, Clone)]
pub struct InForce {
    by_name: BTreeMap<String, (Parsed, Held)>,
}

/// Where the files of a pack in force are.
#[derive(Debug, Clone)]
enum Held {
    Program(&'static PackFiles),
    Vault(PackRef),
}

impl Held {
    fn reference(&self) -> PackRef {
        match self {
            Self::Program(files) => files.reference(),
            Self::Vault(reference) => reference.clone(),
        }
    }

    /// Copies it into the vault where it is not there yet.
    async fn adopt(&self, tx: &mut Tx) -> Result<PackRef, StoreError> {
        match self {
            Self::Program(files) => tx.adopt_pack(files).await,
            Self::Vault(reference) => Ok(reference.clone()),
        }
    }
}

impl InForce {
    /// Those of the program alone: for a vault that decided nothing, or without a vault.
    ///
    /// # Errors
    /// `Store(Pack)` when a pack of the program does not load.
    pub fn of_program() -> Result<Self, AppError> {
        let program = packs()?;
        let laws = program.laws.iter().cloned().map(Parsed::Law);
        let calendars = program.calendars.iter().cloned().map(Parsed::Calendar);
        let enquiries = program.enquiries.iter().cloned().map(Parsed::Enquiry);
        let plans = program.plans.iter().cloned().map(Parsed::Plan);
        let letters = program.letters.iter().cloned().map(Parsed::Letters);
        let protocols = program.protocols.iter().cloned().map(Parsed::Protocols);
        let beside = enquiries.chain(plans).chain(letters).chain(protocols);
        let parsed = laws.chain(calendars).chain(beside).zip(&program.files);
        Ok(Self {
            by_name: parsed
                .map(|(parsed, files)| (files.id.clone(), (parsed, Held::Program(files))))
                .collect(),
        })
    }

    /// Those that govern a day of receipt in this vault.
    ///
    /// # Errors
    /// The store's.
    pub(crate) async fn on(session: &Session, day: NaiveDate) -> Result<Self, AppError> {
        let mut in_force = Self::of_program()?;
        for reference in session.vault.packs_in_force(day).await? {
            let parsed = session.vault.parsed_pack(&reference).await?;
            in_force = in_force.with(reference, parsed);
        }
        Ok(in_force)
    }

    /// The laws, in order of their names.
    pub fn laws(&self) -> Vec<&Pack> {
        self.by_name
            .values()
            .filter_map(|(parsed, _)| parsed.law().map(AsRef::as_ref))
            .collect()
    }

    /// The calendars, in order of their names.
    pub fn calendars(&self) -> Vec<&Calendar> {
        self.by_name
            .values()
            .filter_map(|(parsed, _)| parsed.calendar().map(AsRef::as_ref))
            .collect()
    }

    /// The rules about enquiries.
    ///
    /// # Errors
    /// `Broken` when there are none, though the program brings them.
    pub(crate) fn enquiries(&self) -> Result<&EnquiryPack, AppError> {
        match self.by_name.get(ENQUIRIES) {
            Some((Parsed::Enquiry(pack), _)) => Ok(pack),
            _ => Err(AppError::Broken(ENQUIRIES.to_owned())),
        }
    }

    /// The classification plan.
    ///
    /// # Errors
    /// `Broken` when there is none, though the program brings a sample.
    pub(crate) fn plan(&self) -> Result<&Arc<Plan>, AppError> {
        match self.by_name.get(PLAN) {
            Some((Parsed::Plan(plan), _)) => Ok(plan),
            _ => Err(AppError::Broken(PLAN.to_owned())),
        }
    }

    /// The letters.
    ///
    /// # Errors
    /// `Broken` when there are none, though the program brings them.
    pub(crate) fn letters(&self) -> Result<&Arc<LetterPack>, AppError> {
        match self.by_name.get(LETTERS) {
            Some((Parsed::Letters(pack), _)) => Ok(pack),
            _ => Err(AppError::Broken(LETTERS.to_owned())),
        }
    }

    /// The protocols.
    ///
    /// # Errors
    /// `Broken` when there are none, though the program brings a sample.
    pub(crate) fn protocols(&self) -> Result<&ProtocolPack, AppError> {
        match self.by_name.get(PROTOCOLS) {
            Some((Parsed::Protocols(pack), _)) => Ok(pack),
            _ => Err(AppError::Broken(PROTOCOLS.to_owned())),
        }
    }

    /// What may be chosen as the category of a case; nothing where the office declared none.
    pub(crate) fn categories(&self) -> Vec<CategoryChoice> {
        match self.by_name.get(CATEGORIES) {
            Some((Parsed::Categories(pack), _)) => pack.choices().collect(),
            _ => Vec::new(),
        }
    }

    /// The lexicon by which a text is read, with the words of the office where it has some.
    ///
    /// # Errors
    /// `Store(Pack)` when the lexicon of the program does not load.
    pub(crate) fn lexicon(&self) -> Result<Arc<Lexicon>, AppError> {
        match self.by_name.get(WORDS) {
            Some((Parsed::Words(words), _)) => reading(Some(words)),
            _ => reading(None),
        }
    }

    /// Copies the pack of this name into the vault where it does not hold it yet, and names it.
    pub(crate) async fn adopt_named(
        &self,
        id: &str,
        tx: &mut Tx,
    ) -> Result<Option<PackRef>, StoreError> {
        match self.by_name.get(id) {
            Some((_, held)) => Ok(Some(held.adopt(tx).await?)),
            None => Ok(None),
        }
    }

    /// The version of this name that governs.
    pub(crate) fn reference(&self, id: &str) -> Option<PackRef> {
        self.by_name.get(id).map(|(_, held)| held.reference())
    }

    /// Whether the office itself put the version of this name in force.
    pub(crate) fn is_decided(&self, id: &str) -> bool {
        matches!(self.by_name.get(id), Some((_, Held::Vault(_))))
    }

    /// This very version, when it governs.
    pub(crate) fn parsed(&self, reference: &PackRef) -> Option<Parsed> {
        let (parsed, _) = self.by_name.get(&reference.id)?;
        (self.reference(&reference.id)? == *reference).then(|| parsed.clone())
    }

    /// The same with one more, in place of that of the same name.
    pub(crate) fn with(mut self, reference: PackRef, parsed: Parsed) -> Self {
        let name = reference.id.clone();
        self.by_name.insert(name, (parsed, Held::Vault(reference)));
        self
    }

    /// Copies into the vault those that govern a case and that it does not hold yet, and names them all:
    /// laws first, and last the words of the office by which it is read. The letters and the rules about
    /// enquiries are copied as well, unnamed: copied with the first letter or enquiry of a case that others
    /// do not see, they would tell of it in the journal.
    pub(crate) async fn adopt(&self, tx: &mut Tx) -> Result<Vec<PackRef>, StoreError> {
        let is_law = |held: &&(Parsed, Held)| matches!(held.0, Parsed::Law(_));
        let governs = |held: &&(Parsed, Held)| only_name(&held.0).is_none();
        let governing = self.by_name.values().filter(governs);
        let (laws, calendars): (Vec<_>, Vec<_>) = governing.partition(is_law);
        let mut references = Vec::new();
        let words = self.by_name.get(WORDS).into_iter();
        for (_, held) in laws.into_iter().chain(calendars).chain(words) {
            references.push(held.adopt(tx).await?);
        }
        for id in [LETTERS, ENQUIRIES] {
            self.adopt_named(id, tx).await?;
        }
        Ok(references)
    }
}

/// Every law that may name what a list shows: those of the program, and those that the office ever
/// put in force. A case itself is shown with the packs that it names.
pub(crate) async fn known_laws(session: &Session) -> Result<Vec<Arc<Pack>>, AppError> {
    let mut laws = packs()?.laws.clone();
    for force in session.vault.pack_forces().await? {
        if let Parsed::Law(law) = session.vault.parsed_pack(&force.pack).await? {
            laws.push(law);
        }
    }
    Ok(laws)
}

/// Every version of the categories of the office that was put in force, the last first.
pub(crate) async fn known_categories(
    session: &Session,
) -> Result<Vec<Arc<CategoryPack>>, AppError> {
    let mut known = Vec::new();
    for force in session.vault.pack_forces().await?.into_iter().rev() {
        if force.pack.id == CATEGORIES
            && let Parsed::Categories(pack) = session.vault.parsed_pack(&force.pack).await?
        {
            known.push(pack);
        }
    }
    Ok(known)
}

/// The calendar in force today that counts the clocks of an office, with the days when the office is closed by its own decision.
pub(crate) async fn office_calendar(session: &Session) -> Result<Option<Calendar>, AppError> {
    let in_force = InForce::on(session, session.today()).await?;
    let closures = session.vault.office_closures().await?;
    let laws = in_force.laws();
    let mut clocks = laws
        .iter()
        .filter(|law| !law.elected)
        .flat_map(|law| &law.clocks);
    let counted_by = clocks.next().map(|clock| &clock.calendar);
    Ok(in_force
        .calendars()
        .into_iter()
        .find(|calendar| Some(&calendar.id) == counted_by)
        .map(|calendar| calendar.closed_also(&closures)))
}

#[derive(RustEmbed)]
#[folder = "../../packs"]
struct Embedded;

/// What the program brings: law, calendars, letters, samples of what an office settles, the lexicon.
#[derive(Debug)]
pub struct Packs {
    /// Law packs, in order of their names.
    pub laws: Vec<Arc<Pack>>,
    /// Calendars, in order of their names.
    pub calendars: Vec<Arc<Calendar>>,
    /// The sample classification plan.
    pub plans: Vec<Arc<Plan>>,
    /// Letters, in order of the names of their packs.
    pub letters: Vec<Arc<LetterPack>>,
    /// What may be told to whom, in order of the names of their packs.
    pub enquiries: Vec<Arc<EnquiryPack>>,
    /// What is done first when a signal is found: the sample protocols.
    pub protocols: Vec<Arc<ProtocolPack>>,
    /// Words that the triage looks for.
    pub lexicon: Lexicon,
    /// Files of the laws, of the calendars, of the rules about enquiries, of the plan, of the letters and
    /// of the protocols: a vault copies them at first use.
    pub files: Vec<PackFiles>,
}

impl Packs {
    /// The calendar of the office: the one that counts the law which governs without being elected.
    #[must_use]
    pub fn office_calendar(&self) -> Option<&Calendar> {
        let laws = self.laws.iter().filter(|law| !law.elected);
        let mut clocks = laws.flat_map(|law| &law.clocks);
        let counted_by = &clocks.next()?.calendar;
        let calendars = self.calendars.iter().map(AsRef::as_ref);
        calendars
            .into_iter()
            .find(|one: &&Calendar| one.id == *counted_by)
    }
}

static PACKS: LazyLock<Result<Packs, PackError>> = LazyLock::new(load);

/// The packs of the program.
///
/// # Errors
/// `Store(Pack)` when one does not load: a fault of the program, which a test refuses.
pub fn packs() -> Result<&'static Packs, AppError> {
    PACKS
        .as_ref()
        .map_err(|error| StoreError::Pack(error.clone()).into())
}

fn load() -> Result<Packs, PackError> {
    let (laws, calendars) = (folders("law")?, folders("calendar")?);
    let enquiries = folders("enquiry")?;
    let plans = folders("plan")?;
    let letters = folders("letter")?;
    let protocols = folders("protocol")?;
    Ok(Packs {
        enquiries: enquiries
            .iter()
            .map(|files| load_enquiries(files).map(Arc::new))
            .collect::<Result<_, _>>()?,
        letters: letters
            .iter()
            .map(|files| load_letters(files).map(Arc::new))
            .collect::<Result<_, _>>()?,
        laws: laws
            .iter()
            .map(|files| law::load(files).map(Arc::new))
            .collect::<Result<_, _>>()?,
        calendars: calendars
            .iter()
            .map(|files| calendar::load(files).map(Arc::new))
            .collect::<Result<_, _>>()?,
        plans: plans
            .iter()
            .map(|files| load_plan(files).map(Arc::new))
            .collect::<Result<_, _>>()?,
        protocols: protocols
            .iter()
            .map(|files| load_protocols(files).map(Arc::new))
            .collect::<Result<_, _>>()?,
        lexicon: lexicon()?,
        files: [laws, calendars, enquiries, plans, letters, protocols].concat(),
    })
}

/// The packs of a kind, by folder, in order of their names.
fn folders(kind: &str) -> Result<Vec<PackFiles>, PackError> {
    let of_kind = |name: &str| {
        let (folder, rest) = name.split_once('/')?;
        let (id, _) = rest.split_once('/')?;
        (folder == kind).then(|| id.to_owned())
    };
    let ids: BTreeSet<String> = Embedded::iter().filter_map(|name| of_kind(&name)).collect();
    ids.into_iter().map(|id| folder(kind, id)).collect()
}

fn folder(kind: &str, id: String) -> Result<PackFiles, PackError> {
    let file = |name: &str| read(&format!("{kind}/{id}/{name}"));
    let (toml, fr, en) = (file("pack.toml")?, file("fr-CA.ftl")?, file("en-CA.ftl")?);
    Ok(PackFiles { id, toml, fr, en })
}

/// Letters that one lexicon reads before a clone takes its place: what it keeps to read faster grows
/// with each.
const READ: u32 = 32;

/// The lexicon that reads letters, and how many it has read.
struct Reading {
    words: Option<PackRef>,
    lexicon: Arc<Lexicon>,
    letters: u32,
}

/// The lexicon for one more letter, with the words of an office where it has some; made once for the
/// version of them that was asked for last.
fn reading(words: Option<&OfficeWords>) -> Result<Arc<Lexicon>, AppError> {
    static LAST: Mutex<Option<Reading>> = Mutex::new(None);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let reference = words.map(|words| &words.reference);
    let (lexicon, letters) = match last.as_ref() {
        Some(last) if last.words.as_ref() == reference && last.letters < READ => {
            (Arc::clone(&last.lexicon), last.letters)
        }
        Some(last) if last.words.as_ref() == reference => {
            (Arc::new(Lexicon::clone(&last.lexicon)), 0)
        }
        _ => {
            let program = Lexicon::clone(&packs()?.lexicon);
            let made = match words {
                Some(words) => program.with(words).map_err(refused),
                None => Ok(program),
            };
            (Arc::new(made.map_err(StoreError::Pack)?), 0)
        }
    };
    *last = Some(Reading {
        words: reference.cloned(),
        lexicon: Arc::clone(&lexicon),
        letters: letters + 1,
    });
    Ok(lexicon)
}

/// The files of the lexicons, each a name and its text.
fn lexicon() -> Result<Lexicon, PackError> {
    let names = Embedded::iter().filter(|name| name.starts_with("lexicon/"));
    let files = names
        .map(|path| {
            Ok((
                path.rsplit('/').next().unwrap_or_default().to_owned(),
                read(&path)?,
            ))
        })
        .collect::<Result<Vec<_>, PackError>>()?;
    Lexicon::load(&files).map_err(refused)
}

fn refused(error: LexiconError) -> PackError {
    PackError {
        file: error.file,
        line: error.line,
        reason: error.reason,
    }
}

fn read(path: &str) -> Result<String, PackError> {
    let fault = |reason: &str| PackError {
        file: path.to_owned(),
        line: 0,
        reason: reason.to_owned(),
    };
    let file = Embedded::get(path).ok_or_else(|| fault("missing"))?;
    String::from_utf8(file.data.into_owned()).map_err(|_| fault("not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pack_of_the_program_loads() {
        let packs = packs().unwrap();
        let regimes: BTreeSet<_> = packs
            .laws
            .iter()
            .filter_map(|law| law.regime.clone())
            .collect();
        assert!(
            regimes.len() >= 2,
            "two regimes stand side by side: {regimes:?}"
        );
        assert!(!packs.calendars.is_empty());
        let laws = packs.laws.len() + packs.calendars.len();
        let beside = packs.enquiries.len() + packs.plans.len();
        let words = packs.letters.len() + packs.protocols.len();
        assert_eq!(packs.files.len(), laws + beside + words);
    }

    #[test]
    fn a_lexicon_that_has_read_many_letters_is_replaced_by_one_that_remembers_none() {
        let read: BTreeSet<usize> = (0..=READ)
            .map(|_| Arc::as_ptr(&reading(None).unwrap()).addr())
            .collect();
        assert!(read.len() > 1, "one lexicon read {READ} letters and one");
    }

    #[test]
    fn a_clock_of_a_law_names_a_calendar_that_the_program_brings() {
        let packs = packs().unwrap();
        for clock in packs.laws.iter().flat_map(|law| &law.clocks) {
            let known = packs
                .calendars
                .iter()
                .any(|calendar| calendar.id == clock.calendar);
            assert!(known, "{} counts with {}", clock.code.0, clock.calendar);
        }
    }

    #[test]
    fn the_plan_of_the_program_is_a_sample_which_never_disposes() {
        let [plan] = packs().unwrap().plans.as_slice() else {
            panic!("one plan");
        };
        assert!(!plan.series.is_empty());
        assert!(plan.series.iter().all(|series| series.sample));
        assert!(plan.series.iter().all(|series| series.retention.is_none()));
    }
}
