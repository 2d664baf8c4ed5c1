//! The tables of screening that a lawyer reads: every combination and every way through the
//! stages, each row driven through the domain.

use crate::lives_table;
use crate::referral;
use crate::review;
use crate::second;
use crate::support::DESK;
use chrono::{DateTime, NaiveDate};
use dossier_domain::calendar::Calendar;
use dossier_domain::case::{
    Case, CaseEvent, Channel, Correspondent, Kind, Matter, Receipt, ScreeningOut, Stage, Step,
};
use dossier_domain::event::{Event, Fact};
use dossier_domain::id::{CaseId, EventId, PersonId, TextId};
use dossier_domain::lang::{Lang, TextLanguage};
use dossier_domain::law::{Certainty, ClassCode, Elsewhere, Ground, GroundCode, Pack};
use dossier_domain::sentence::Sentence;
use dossier_domain::triage::{
    self, Cue, Facts, Incident, Outcome, Packs, Recommendation, Recommended, Role, Stance,
};
use uuid::Uuid;

/// What the text says of a ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Nothing,
    For,
    Against,
    Both,
}

/// What people then do.
pub const WAYS: [&[Step]; 4] = [
    &[Step::ScreenIn],
    &[Step::ProposeScreeningOut],
    &[Step::ProposeScreeningOut, Step::ConfirmScreeningOut],
    &[Step::ProposeScreeningOut, Step::ReturnScreeningOut],
];

/// A combination with what the program recommends and where people's steps lead.
pub struct Row {
    pub kind: Kind,
    pub matter: Option<Matter>,
    pub ground: Option<Ground>,
    pub told: Told,
    pub recommendation: Recommendation,
    pub way: &'static [Step],
    /// Stage at the end; none where the regime must be settled first.
    pub stage: Option<Stage>,
}

const MATTERS: [Matter; 3] = [Matter::Conduct, Matter::Policy, Matter::Service];

/// A day under each Act, and no day: a person must then settle which Act governs.
const DAYS: [Option<&str>; 3] = [Some("2023-06-01"), Some("2025-06-01"), None];

/// Every combination.
pub fn screening() -> Vec<Row> {
    let mut rows = Vec::new();
    for day in DAYS {
        let on: Option<NaiveDate> = day.map(|day| day.parse().unwrap());
        for kind in Kind::ALL {
            if kind == Kind::Complaint {
                for matter in MATTERS {
                    for ground in grounds(on, matter) {
                        for told in [Told::Nothing, Told::For, Told::Against, Told::Both] {
                            let facts = facts(kind, Some(matter), on, Some((&ground, told)));
                            rows.extend(decided(&facts, Some(&ground), told));
                        }
                    }
                }
            } else {
                let facts = facts(kind, None, on, None);
                rows.extend(decided(&facts, None, Told::Nothing));
            }
        }
    }
    rows
}

/// The recommendation under the packs of the program.
fn recommend(facts: &Facts) -> Recommendation {
    let law: Vec<&Pack> = DESK.law.iter().collect();
    let calendars: Vec<&Calendar> = DESK.calendars.iter().collect();
    let packs = Packs {
        law: &law,
        calendars: &calendars,
    };
    triage::recommend(facts, &packs, &DESK.lexicon)
}

/// The grounds of the Act that governs, or of each where a person must settle it. A matter that no
/// day leaves open (a policy is complained of as it stands) has the grounds of its Act.
fn grounds(on: Option<NaiveDate>, matter: Matter) -> Vec<Ground> {
    let facts = facts(Kind::Complaint, Some(matter), on, None);
    let pack = recommend(&facts).regime.pack;
    let mut found: Vec<Ground> = Vec::new();
    let governing = |law: &&Pack| match &pack {
        Some(pack) => law.reference == *pack,
        None => law.regime.is_some(),
    };
    for ground in DESK
        .law
        .iter()
        .filter(governing)
        .flat_map(|law| &law.grounds)
    {
        if !found.iter().any(|known| known.code == ground.code) {
            found.push(ground.clone());
        }
    }
    found
}

/// A combination with each thing that people may do.
fn decided(facts: &Facts, ground: Option<&Ground>, told: Told) -> Vec<Row> {
    let recommendation = recommend(facts);
    let settled = recommendation.regime.code.0 != "ask";
    let ways = if ground.is_some() && settled { 4 } else { 1 };
    WAYS.iter()
        .take(ways)
        .copied()
        .map(|way| Row {
            kind: facts.kind,
            matter: facts.matter,
            ground: ground.cloned(),
            told,
            recommendation: recommendation.clone(),
            way,
            stage: settled.then(|| walked(facts, ground, way)),
        })
        .collect()
}

pub fn facts(
    kind: Kind,
    matter: Option<Matter>,
    on: Option<NaiveDate>,
    told: Option<(&Ground, Told)>,
) -> Facts {
    let incident = Incident {
        on,
        ..Incident::default()
    };
    let received_on = on.map_or("2025-07-02".parse().unwrap(), |on| {
        on + chrono::Days::new(30)
    });
    let mut facts = Facts {
        language: TextLanguage::Fr,
        kind,
        matter,
        incident,
        received_on,
        service: None,
        role: Role::AffectedPerson,
        represents: None,
        cues: told.map_or_else(Vec::new, |(ground, told)| cues(ground, told)),
        missing: Vec::new(),
        flags: Vec::new(),
        identifiers: Vec::new(),
        signals: Vec::new(),
        starts: Vec::new(),
        answer_by: None,
        seriousness: None,
    };
    if let Some(cue) = elsewhere(&facts) {
        facts.cues.push(cue);
    }
    facts
}

/// What the triage adds where the Act sends the matter to another body.
fn elsewhere(facts: &Facts) -> Option<Cue> {
    let pack = recommend(facts).regime.pack?;
    let law = DESK.law.iter().find(|law| law.reference == pack)?;
    let sent = |one: &Elsewhere| facts.kind == Kind::Complaint && Some(one.matter) == facts.matter;
    law.elsewhere.iter().any(sent).then(|| Cue {
        ground: GroundCode("no_jurisdiction".to_owned()),
        stance: Stance::For,
        why: Sentence::new("triage-cue-elsewhere"),
        quotes: Vec::new(),
    })
}

fn cues(ground: &Ground, told: Told) -> Vec<Cue> {
    let cue = |stance| Cue {
        ground: ground.code.clone(),
        stance,
        why: Sentence::new("table"),
        quotes: Vec::new(),
    };
    match told {
        Told::Nothing => Vec::new(),
        Told::For => vec![cue(Stance::For)],
        Told::Against => vec![cue(Stance::Against)],
        Told::Both => vec![cue(Stance::For), cue(Stance::Against)],
    }
}

/// The stage of a case once these steps were recorded.
pub fn walked(facts: &Facts, ground: Option<&Ground>, way: &[Step]) -> Stage {
    let received = CaseEvent::Received(receipt(facts));
    let read = CaseEvent::Assessed {
        facts: facts.clone(),
        packs: Vec::new(),
    };
    let steps = way.iter().map(|step| recorded(*step, ground));
    let events: Vec<Event> = [received, read]
        .into_iter()
        .chain(steps)
        .enumerate()
        .map(|(at, event)| Event {
            id: EventId(Uuid::from_u128(at as u128 + 1)),
            at: DateTime::from_timestamp(1_800_000_000, 0).unwrap(),
            by: PersonId(Uuid::from_u128(1)),
            fact: Fact::Case {
                case_id: CaseId(Uuid::from_u128(7)),
                event,
            },
        })
        .collect();
    Case::fold(&events).unwrap().unwrap().stage
}

fn recorded(step: Step, ground: Option<&Ground>) -> CaseEvent {
    let recommended = Recommended {
        outcome: None,
        grounds: Vec::new(),
        packs: Vec::new(),
        followed: false,
    };
    let (reasons, of) = (String::new(), None);
    match step {
        Step::ScreenIn => CaseEvent::ScreenedIn {
            reasons,
            recommended,
            of,
        },
        Step::WithdrawScreeningIn => CaseEvent::ScreeningInWithdrawn,
        Step::WithdrawScreeningOut => CaseEvent::ScreeningOutWithdrawn,
        Step::ProposeScreeningOut | Step::ScreenOut => {
            let alone = step == Step::ScreenOut;
            let out = ScreeningOut {
                ground: ground.map_or_else(any_ground, |ground| ground.code.clone()),
                facts: Vec::new(),
                discretion: String::new(),
                reasons,
                second_reader: (!alone).then_some(PersonId(Uuid::from_u128(2))),
                class: alone.then(|| ClassCode("class".to_owned())),
                recommended,
                rests_on: Vec::new(),
                of,
            };
            if alone {
                CaseEvent::ScreenedOut(out)
            } else {
                CaseEvent::ScreeningOutProposed(out)
            }
        }
        Step::ConfirmScreeningOut => CaseEvent::ScreeningOutConfirmed { reasons, of },
        Step::ReturnScreeningOut => CaseEvent::ScreeningOutReturned {
            reasons,
            disagrees: false,
            of,
        },
        Step::ReverseScreening => CaseEvent::ScreeningReversed { reasons, of },
    }
}

/// A ground, where the table of stages walks without one.
fn any_ground() -> GroundCode {
    GroundCode("over_six_months".to_owned())
}

pub fn receipt(facts: &Facts) -> Receipt {
    Receipt {
        number: "PL-2026-A0001".to_owned(),
        kind: facts.kind,
        channel: Channel::Email,
        received_on: facts.received_on,
        received_at: None,
        language: facts.language,
        reply_language: Lang::Fr,
        subject: String::new(),
        correspondent: Correspondent::default(),
        text: TextId(Uuid::from_u128(9)),
        truncated: false,
        original: None,
        attachments: Vec::new(),
    }
}

/// Every way of three steps or fewer through the stages; the last step may be one that cannot be
/// taken, and no way goes on from there.
pub fn ways() -> Vec<Vec<Step>> {
    let mut all = Vec::new();
    let mut open: Vec<(Vec<Step>, Stage)> = vec![(Vec::new(), Stage::Received)];
    for _ in 0..4 {
        let mut next = Vec::new();
        for (way, stage) in open {
            for step in Step::ALL {
                let longer = [way.clone(), vec![step]].concat();
                if let Some(stage) = after(stage, way.last().copied(), step) {
                    next.push((longer.clone(), stage));
                }
                all.push(longer);
            }
        }
        open = next;
    }
    all
}

/// Where a way ends; none when its last step cannot be taken.
pub fn end(way: &[Step]) -> Option<Stage> {
    let before = std::iter::once(None).chain(way.iter().copied().map(Some));
    let mut steps = way.iter().zip(before);
    steps.try_fold(Stage::Received, |stage, (step, before)| {
        after(stage, before, *step)
    })
}

/// Where a step leads. What two people screened out is not taken back by its author: it is reversed.
fn after(stage: Stage, before: Option<Step>, step: Step) -> Option<Stage> {
    let alone = step != Step::WithdrawScreeningOut || before == Some(Step::ScreenOut);
    stage.after(step).filter(|_| alone)
}

/// The table of combinations, one line each, in a language.
pub fn screening_csv(lang: Lang) -> String {
    let heads = [
        ("Numéro", "Number"),
        ("Genre de demande", "Kind"),
        ("Loi", "Act"),
        ("Objet de la plainte", "Matter"),
        ("Motif d’irrecevabilité", "Ground"),
        ("Disposition", "Provision"),
        ("Certitude de la disposition", "Certainty of the provision"),
        (
            "Ce que le texte dit du motif",
            "What the text says of the ground",
        ),
        ("Recommandation du programme", "What the program recommends"),
        (
            "Où la question relève d’un autre organisme",
            "Where it belongs to another body",
        ),
        ("Ce que font les personnes", "What people do"),
        ("Où en est le dossier", "Where the case then stands"),
    ];
    let lines = screening().into_iter().enumerate().map(|(at, row)| {
        let ground = row.ground.as_ref();
        let provision = ground.map(|ground| &ground.provision);
        let citation = provision.map(|one| match &one.citation {
            Some(citation) => citation.get(lang).to_owned(),
            None => pick(lang, ("article non vu", "no section seen")),
        });
        vec![
            (at + 1).to_string(),
            pick(lang, kind(row.kind)),
            row.recommendation.regime.short.as_ref().map_or_else(
                || pick(lang, act(&row.recommendation.regime.code.0)),
                |short| short.get(lang).to_owned(),
            ),
            row.matter
                .map_or_else(String::new, |it| pick(lang, matter(it))),
            ground.map_or_else(String::new, |it| it.label.get(lang).to_owned()),
            citation.unwrap_or_default(),
            provision.map_or_else(String::new, |it| pick(lang, certainty(it.certainty))),
            ground.map_or_else(String::new, |_| pick(lang, told(row.told))),
            pick(lang, outcome(row.recommendation.outcome)),
            row.recommendation
                .route
                .as_ref()
                .map_or_else(String::new, |it| it.label.get(lang).to_owned()),
            steps(lang, row.way),
            match row.stage {
                Some(at) => pick(lang, stage(at)),
                None => pick(
                    lang,
                    (
                        "refusé : une personne établit d’abord quelle loi s’applique",
                        "refused: a person first settles which Act governs",
                    ),
                ),
            },
        ]
    });
    csv(lang, &heads, lines)
}

/// The table of ways through the stages, in a language.
pub fn stages_csv(lang: Lang) -> String {
    let heads = [
        ("Numéro", "Number"),
        ("Étapes, dans l’ordre", "Steps, in order"),
        ("Où en est le dossier", "Where the case then stands"),
    ];
    let lines = ways().into_iter().enumerate().map(|(at, way)| {
        let ends = match end(&way) {
            Some(at) => pick(lang, stage(at)),
            None => pick(
                lang,
                (
                    "refusé : la dernière étape n’est pas possible à ce stade",
                    "refused: the last step cannot be taken at that stage",
                ),
            ),
        };
        vec![(at + 1).to_string(), steps(lang, &way), ends]
    });
    csv(lang, &heads, lines)
}

/// Comma between fields in English, semicolon in French, as spreadsheets of each expect.
pub fn csv(lang: Lang, heads: &[(&str, &str)], lines: impl Iterator<Item = Vec<String>>) -> String {
    let between = match lang {
        Lang::Fr => ";",
        Lang::En => ",",
    };
    let heads: Vec<String> = heads.iter().map(|head| pick(lang, *head)).collect();
    let quoted = |fields: Vec<String>| {
        let fields = fields
            .iter()
            .map(|it| format!("\"{}\"", it.replace('"', "\"\"")));
        fields.collect::<Vec<_>>().join(between) + "\r\n"
    };
    // A spreadsheet knows UTF-8 by the mark before it.
    format!(
        "\u{feff}{}{}",
        quoted(heads),
        lines.map(quoted).collect::<String>()
    )
}

pub fn pick(lang: Lang, (fr, en): (&str, &str)) -> String {
    match lang {
        Lang::Fr => fr.replace(" :", "\u{a0}:"),
        Lang::En => en.to_owned(),
    }
}

pub fn steps(lang: Lang, way: &[Step]) -> String {
    let words: Vec<String> = way.iter().map(|it| pick(lang, step(*it))).collect();
    words.join(pick(lang, (", puis ", ", then ")).as_str())
}

fn kind(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Complaint => ("plainte contre la police", "complaint about police"),
        Kind::ReviewRequest => ("demande d’examen", "request for review"),
        Kind::ServiceComplaint => (
            "plainte sur notre service",
            "complaint about our own service",
        ),
        Kind::AccessRequest => ("demande d’accès", "access request"),
        Kind::MediaEnquiry => ("demande d’un média", "media enquiry"),
        Kind::PublicEnquiry => ("demande du public", "public enquiry"),
        Kind::Other => ("autre", "other"),
    }
}

fn act(code: &str) -> (&'static str, &'static str) {
    match code {
        "ask" => ("à établir par une personne", "to be settled by a person"),
        _ => ("aucune", "none"),
    }
}

pub fn matter(matter: Matter) -> (&'static str, &'static str) {
    match matter {
        Matter::Conduct => ("conduite", "conduct"),
        Matter::Policy => ("politique", "policy"),
        Matter::Service => ("service", "service"),
    }
}

fn certainty(certainty: Certainty) -> (&'static str, &'static str) {
    match certainty {
        Certainty::Verified => ("vérifiée", "verified"),
        Certainty::Secondary => ("source secondaire", "secondary source"),
        Certainty::Unverified => ("non vérifiée", "not verified"),
        Certainty::Inferred => ("déduite", "inferred"),
    }
}

fn told(told: Told) -> (&'static str, &'static str) {
    match told {
        Told::Nothing => ("rien", "nothing"),
        Told::For => ("un passage appuie le motif", "a passage speaks for it"),
        Told::Against => ("un passage écarte le motif", "a passage speaks against it"),
        Told::Both => (
            "un passage appuie le motif, un autre l’écarte",
            "one passage speaks for it, another against it",
        ),
    }
}

fn outcome(outcome: Option<Outcome>) -> (&'static str, &'static str) {
    match outcome {
        Some(Outcome::ScreenedIn) => ("présumée recevable", "presumed in"),
        Some(Outcome::ConsiderScreenOut) => (
            "un motif à soupeser par une personne",
            "a ground for a person to weigh",
        ),
        Some(Outcome::NotForThisOffice) => ("relève d’un autre organisme", "not for this office"),
        Some(Outcome::AskForInformation) => ("demander des précisions", "ask for information"),
        None => ("rien à trier", "nothing to screen"),
    }
}

fn step(step: Step) -> (&'static str, &'static str) {
    match step {
        Step::ScreenIn => ("la plainte est jugée recevable", "it is screened in"),
        Step::WithdrawScreeningIn => (
            "la personne qui l’a jugée recevable se reprend",
            "whoever screened it in takes that back",
        ),
        Step::ScreenOut => (
            "une personne l’écarte sans deuxième lecture",
            "one person screens it out without a second reader",
        ),
        Step::WithdrawScreeningOut => (
            "la personne qui l’a écartée sans deuxième lecture se reprend",
            "whoever screened it out without a second reader takes that back",
        ),
        Step::ProposeScreeningOut => (
            "une personne propose de l’écarter",
            "one person proposes to screen it out",
        ),
        Step::ConfirmScreeningOut => (
            "la deuxième personne est d’accord",
            "the second person agrees",
        ),
        Step::ReturnScreeningOut => (
            "la deuxième personne est en désaccord, ou la renvoie, avec ses motifs",
            "the second person disagrees, or sends it back, with reasons",
        ),
        Step::ReverseScreening => (
            "une personne revient sur la décision, avec ses motifs",
            "a person reverses the decision, with reasons",
        ),
    }
}

pub fn stage(stage: Stage) -> (&'static str, &'static str) {
    match stage {
        Stage::Received => ("à trier", "to be screened"),
        Stage::AwaitingSecondReader => (
            "en attente de la deuxième lecture",
            "waits for the second reader",
        ),
        Stage::ScreenedIn => ("recevable", "screened in"),
        Stage::ScreenedOut => ("écartée", "screened out"),
        Stage::Closed => ("fermée", "closed"),
    }
}

/// The tables by name of file.
pub fn files() -> Vec<(String, String)> {
    let facts = facts(
        Kind::Complaint,
        Some(Matter::Conduct),
        Some("2025-06-01".parse().unwrap()),
        None,
    );
    let mut files = Vec::new();
    for (tag, lang) in [("fr-CA", Lang::Fr), ("en-CA", Lang::En)] {
        for (name, written) in [
            ("screening", screening_csv(lang)),
            ("stages", stages_csv(lang)),
            ("letters", lives_table::letters_csv(&facts, lang)),
            ("clocks", lives_table::clocks_csv(&facts, lang)),
            ("second-reader", second::csv_of(lang)),
            ("closing", lives_table::closings_csv(&facts, lang)),
            ("referral", referral::referrals_csv(&facts, lang)),
        ] {
            files.push((format!("{name}.{tag}.csv"), written));
        }
    }
    let review = review::files().into_iter();
    files.extend(review.map(|(name, written)| (name.to_owned(), written)));
    files
}
