//! From a text to facts and a recommendation, with the packs of the program or those of the vault
//! by digest. The first part needs no vault, so that `dossier triage` works without one.

use crate::incoming::Letter;
use crate::packs::InForce;
use crate::{AppError, Session, packs};
use dossier_domain::calendar::Calendar;
use dossier_domain::case::{Case, Channel, Matter, Milestone};
use dossier_domain::category::Category;
use dossier_domain::lang::Bilingual;
use dossier_domain::law::{
    ClassCode, ClockCode, ClockRule, ExpectedPiece, GroundCode, Pack, PackRef, PieceCode,
    RegimeCode, ScreeningClass, SecondReader,
};
use dossier_domain::triage::{self, Facts, Given, Message, Packs, Recommendation};
use dossier_store::pack::Parsed;
use std::sync::Arc;

/// What was read in a message, and what is recommended under the packs of the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// How it reached the office, by its form and its words.
    pub channel: Channel,
    /// Facts.
    pub facts: Facts,
    /// Recommendation.
    pub recommendation: Recommendation,
}

/// Reads a message with the packs of the program.
///
/// # Errors
/// `Store(Pack)` when a pack of the program does not load.
pub fn assess(letter: &Letter) -> Result<Assessment, AppError> {
    assess_under(letter, &Given::default(), &InForce::of_program()?)
}

/// Reads a message, with what a person told apart from the text, under the packs that govern it.
///
/// # Errors
/// `Store(Pack)` when a pack of the program does not load.
pub(crate) fn assess_under(
    letter: &Letter,
    given: &Given,
    in_force: &InForce,
) -> Result<Assessment, AppError> {
    let lexicon = in_force.lexicon()?;
    let (law, calendars) = (in_force.laws(), in_force.calendars());
    let packs = Packs {
        law: &law,
        calendars: &calendars,
    };
    let sender = letter.sender();
    let message = Message {
        channel: letter.channel,
        subject: &letter.subject,
        sender: sender.as_deref(),
        text: letter.triaged(),
        attachments: letter
            .attachments
            .iter()
            .map(|part| part.name.as_str())
            .collect(),
        received_on: letter.received_on,
        received_at: letter.received_at,
    };
    let facts = triage::read_given(&message, given, &lexicon, &packs);
    let recommendation = triage::recommend(&facts, &packs, &lexicon);
    Ok(Assessment {
        channel: triage::channel(&message, &lexicon),
        facts,
        recommendation,
    })
}

/// The recommendation for a case under the packs that it names, with those packs.
pub(crate) struct Governed {
    pub recommendation: Recommendation,
    /// Its category among those of the office.
    pub category: Option<Category>,
    laws: Vec<Arc<Pack>>,
}

impl Governed {
    /// The pack whose regime governs the case; none where no Act on complaints does, or a person must
    /// settle it.
    pub(crate) fn pack(&self) -> Option<&Pack> {
        self.law().filter(|law| law.regime.is_some())
    }

    /// What starts or ends a clock of the pack that governs a request for access, where a person records
    /// the day.
    pub(crate) fn milestones(&self) -> Vec<Milestone> {
        let clocks = || self.law().into_iter().flat_map(|law| &law.clocks);
        let counts = |one: &Milestone| clocks().any(|rule| one.is_of(rule));
        Milestone::ALL.into_iter().filter(counts).collect()
    }

    /// The pack that governs the case, of complaints or of access.
    fn law(&self) -> Option<&Pack> {
        let reference = self.recommendation.regime.pack.as_ref()?;
        self.laws
            .iter()
            .find(|law| law.reference == *reference)
            .map(AsRef::as_ref)
    }

    /// A rule of the packs of the case.
    pub(crate) fn rule(&self, code: &ClockCode) -> Option<&ClockRule> {
        let governing = self.pack().and_then(|pack| pack.clock(code));
        governing.or_else(|| self.laws.iter().find_map(|law| law.clock(code)))
    }

    /// The checklist for these facts: that of the law that governs, else of each law that states no
    /// regime and that nobody has to elect.
    pub(crate) fn pieces(&self, facts: &Facts) -> Vec<&ExpectedPiece> {
        let governing = self.law();
        let governs = |law: &&Pack| match governing {
            Some(pack) => pack.reference == law.reference,
            None => law.regime.is_none() && !law.elected,
        };
        let laws = self.laws.iter().map(AsRef::as_ref).filter(governs);
        let of_law = laws.flat_map(|law| &law.pieces);
        let own: Vec<&ExpectedPiece> = self.own_pieces().collect();
        let of_law = of_law.filter(|piece| own.iter().all(|one| one.code != piece.code));
        let all = own.iter().copied().chain(of_law);
        all.filter(|piece| piece.is_for(facts.kind, facts.matter))
            .collect()
    }

    /// The lines of the checklist that the category adds, which stand in the place of those of the law that
    /// have the same code.
    fn own_pieces(&self) -> impl Iterator<Item = &ExpectedPiece> {
        self.category.iter().flat_map(|category| &category.pieces)
    }

    /// A line of a checklist of the packs of the case.
    pub(crate) fn piece(&self, code: &PieceCode) -> Option<&ExpectedPiece> {
        let of = |law: &'_ Pack| law.pieces.iter().position(|one| one.code == *code);
        let governing = self.pack().and_then(|law| law.pieces.get(of(law)?));
        let of_law =
            governing.or_else(|| self.laws.iter().find_map(|law| law.pieces.get(of(law)?)));
        let own = self.own_pieces().find(|piece| piece.code == *code);
        own.or(of_law)
    }

    /// Whether a second person must read a screening out on a ground: a category that asks for one
    /// prevails over the law.
    pub(crate) fn second_reader(
        &self,
        ground: &GroundCode,
        matter: Option<Matter>,
    ) -> SecondReader {
        let category = self.category.as_ref().and_then(Category::read_by_two);
        match category {
            Some(class) => SecondReader::Required(Some(class)),
            None => {
                let classes = self.pack().map_or(&[][..], |pack| &pack.classes);
                SecondReader::of(classes, ground, matter)
            }
        }
    }

    /// A class of screenings out of the packs of the case.
    pub(crate) fn class(&self, code: &ClassCode) -> Option<&ScreeningClass> {
        let of = |law: &'_ Pack| law.classes.iter().position(|one| one.code == *code);
        let governing = self.pack().and_then(|law| law.classes.get(of(law)?));
        governing.or_else(|| self.laws.iter().find_map(|law| law.classes.get(of(law)?)))
    }

    /// The laws of the packs of the case: of complaints, or of access to records.
    pub(crate) fn laws(&self, of_access: bool) -> impl Iterator<Item = &Pack> {
        let laws = self.laws.iter().map(AsRef::as_ref);
        laws.filter(move |law: &&Pack| law.regime.is_none() == of_access)
    }

    /// Short name of the law with this code; the code itself when no pack of the case has it.
    pub(crate) fn law_name(&self, code: &RegimeCode) -> Bilingual {
        let named = self.laws.iter().find(|law| law.code() == *code);
        named.map_or_else(|| Bilingual::same(&code.0), |law| law.short.clone())
    }

    /// Name of a ground in the packs of the case; its code when no pack knows it.
    pub(crate) fn ground_label(&self, code: &GroundCode) -> Bilingual {
        let governing = self.pack().and_then(|pack| pack.ground(code));
        let any = || self.laws.iter().find_map(|law| law.ground(code));
        let unknown = || Bilingual::same(&code.0);
        governing
            .or_else(any)
            .map_or_else(unknown, |ground| ground.label.clone())
    }
}

/// Recommends for a case, from its facts as corrected, under the packs that it names. Days when the
/// office is closed by its own decision are those of now: they move targets, no statutory day.
pub(crate) async fn recommend(session: &Session, case: &Case) -> Result<Governed, AppError> {
    let (laws, calendars) = packs_of(session, &case.packs).await?;
    let closures = session.vault.office_closures().await?;
    let calendars: Vec<Arc<Calendar>> = calendars
        .into_iter()
        .map(|calendar| match closures.as_slice() {
            [] => calendar,
            closures => Arc::new(calendar.closed_also(closures)),
        })
        .collect();
    let (law, counted) = (borrowed(&laws), borrowed(&calendars));
    let packs = Packs {
        law: &law,
        calendars: &counted,
    };
    let lexicon = &packs::packs()?.lexicon;
    let mut recommendation = triage::recommend_for(&case.facts, &case.clock_acts, &packs, lexicon);
    let category = category_of(session, case).await?;
    if let Some(class) = category.as_ref().and_then(Category::read_by_two) {
        for ground in &mut recommendation.grounds {
            ground.second_reader = SecondReader::Required(Some(class.clone()));
        }
    }
    Ok(Governed {
        recommendation,
        category,
        laws,
    })
}

/// The category that a person chose, as the version of the pack that they chose it from declares it.
async fn category_of(session: &Session, case: &Case) -> Result<Option<Category>, AppError> {
    let Some(choice) = case.category() else {
        return Ok(None);
    };
    match session.vault.parsed_pack(&choice.pack).await? {
        Parsed::Categories(pack) => Ok(pack.category(&choice.code).cloned()),
        _ => Ok(None),
    }
}

/// The packs of the vault by their digests, laws and calendars apart.
async fn packs_of(
    session: &Session,
    references: &[PackRef],
) -> Result<(Vec<Arc<Pack>>, Vec<Arc<Calendar>>), AppError> {
    let (mut laws, mut calendars) = (Vec::new(), Vec::new());
    for reference in references {
        match session.vault.parsed_pack(reference).await? {
            Parsed::Law(law) => laws.push(law),
            Parsed::Calendar(calendar) => calendars.push(calendar),
            // A case is governed by none: what may be told depends on the day of the enquiry, and how long
            // its file is kept on the day of the disposition.
            _ => {}
        }
    }
    Ok((laws, calendars))
}

fn borrowed<T>(shared: &[Arc<T>]) -> Vec<&T> {
    shared.iter().map(AsRef::as_ref).collect()
}
