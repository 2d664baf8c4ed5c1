//! The words of the query: how its fields and their values are typed, in both languages, and what
//! was understood, for the chips of a screen.

use crate::session::{Act, may};
use crate::word::{parse, word};
use crate::{AppError, Session, packs};
use dossier_domain::case::{Channel, Kind, Stage};
use dossier_domain::lang::{Bilingual, TextLanguage};
use dossier_domain::query::{
    self, Asked, Choice, Fault, Field, NOBODY, Period, Query, URGENT, Vocabulary, Why,
};
use dossier_domain::sentence::{Arg, Sentence};
use dossier_i18n::both;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A field of the query, for the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FieldView {
    /// Which.
    pub field: Field,
    /// How it is typed before its `:`.
    pub typed: Bilingual,
    /// Whether its values are days.
    pub day: bool,
    /// The values to choose among, as they are typed; none where one types freely.
    pub choices: Vec<Bilingual>,
}

/// A term that was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Chip {
    /// Field.
    pub field: Field,
    /// What is asked of it.
    pub said: Sentence,
    /// Where it stands in what was typed, in UTF-16 units.
    pub start: u32,
    /// And ends.
    pub end: u32,
}

/// A term that was not understood: nothing is answered before it is mended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct QueryFault {
    /// What is wrong, and how to mend it.
    pub said: Sentence,
    /// Where it stands in what was typed, in UTF-16 units.
    pub start: u32,
    /// And ends.
    pub end: u32,
}

/// What was read in what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Understood {
    /// Words to find in the texts.
    pub words: String,
    /// Terms.
    pub chips: Vec<Chip>,
    /// What was not understood.
    pub faults: Vec<QueryFault>,
}

/// The fields of a query and the values of each, as a form offers them.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn fields(session: &Session) -> Result<Vec<FieldView>, AppError> {
    session.permit(Act::Read)?;
    let vocabulary = vocabulary(session).await?;
    let view = |field: Field| FieldView {
        field,
        typed: said("query-field-", field.word()),
        day: field.is_day(),
        choices: vocabulary
            .values
            .get(&field)
            .map(|choices| offered(choices))
            .unwrap_or_default(),
    };
    Ok(Field::ALL.into_iter().map(view).collect())
}

/// What a form offers: each value once, under the first of its labels.
fn offered(choices: &[Choice]) -> Vec<Bilingual> {
    let mut once = Vec::new();
    for choice in choices {
        add(&mut once, &choice.code, &choice.label);
    }
    once.into_iter().map(|one| one.label).collect()
}

/// Reads what a person typed.
pub(crate) async fn read(session: &Session, typed: &str) -> Result<Query, AppError> {
    Ok(query::read(typed, &vocabulary(session).await?))
}

/// What was understood, for the screen.
pub(crate) fn understood(query: &Query, typed: &str) -> Understood {
    let chips = query.terms.iter().map(|term| Chip {
        field: term.field,
        said: asked(&term.asked),
        start: units(typed, term.span.start),
        end: units(typed, term.span.end),
    });
    let faults = query.faults.iter().map(|fault| QueryFault {
        said: why(fault),
        start: units(typed, fault.span.start),
        end: units(typed, fault.span.end),
    });
    Understood {
        words: query.words.clone(),
        chips: chips.collect(),
        faults: faults.collect(),
    }
}

/// The stages of a query that asks for nothing else: the list then keeps its own order.
pub(crate) fn stages_only(query: &Query) -> Option<Vec<Stage>> {
    if query.is_open() {
        return Some(Vec::new());
    }
    let [term] = query.terms.as_slice() else {
        return None;
    };
    match &term.asked {
        Asked::AnyOf(choices) if term.field == Field::Stage && query.words.is_empty() => {
            choices.iter().map(|choice| parse(&choice.code)).collect()
        }
        _ => None,
    }
    .filter(|_: &Vec<Stage>| query.faults.is_empty())
}

fn units(typed: &str, byte: usize) -> u32 {
    let before = typed.get(..byte).unwrap_or(typed);
    u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// What is asked of a field.
fn asked(asked: &Asked) -> Sentence {
    match asked {
        Asked::AnyOf(choices) => {
            let side = |side: fn(&Bilingual) -> &str| {
                let labels = choices.iter().map(|one| side(&one.label));
                labels.collect::<Vec<_>>().join(", ")
            };
            let label = Bilingual {
                fr: side(|label| &label.fr),
                en: side(|label| &label.en),
            };
            Sentence::new("query-value").with("value", Arg::Label(label))
        }
        Asked::Name(text) | Asked::Number(text) => {
            Sentence::new("query-value").with("value", Arg::Text(text.clone()))
        }
        Asked::Days(Period { from, until }) => match (from, until) {
            (Some(from), Some(until)) if from == until => {
                Sentence::new("query-on").with("on", Arg::Day(*from))
            }
            (Some(from), Some(until)) => Sentence::new("query-between")
                .with("from", Arg::Day(*from))
                .with("until", Arg::Day(*until)),
            (Some(from), None) => Sentence::new("query-from").with("from", Arg::Day(*from)),
            (None, Some(until)) => Sentence::new("query-until").with("until", Arg::Day(*until)),
            (None, None) => Sentence::new("query-value").with("value", Arg::Text(String::new())),
        },
    }
}

fn why(fault: &Fault) -> Sentence {
    let typed = Arg::Text(fault.typed.clone());
    match fault.why {
        Why::NoValue(_) => Sentence::new("query-no-value").with("typed", typed),
        Why::UnknownValue(_) => Sentence::new("query-unknown-value").with("typed", typed),
        Why::NotADay(_) => Sentence::new("query-not-a-day").with("typed", typed),
        Why::NotAName => Sentence::new("query-not-a-name").with("typed", typed),
    }
}

/// A message of a family in both languages.
fn said(family: &str, code: &str) -> Bilingual {
    both(&Sentence::new(&format!("{family}{code}")))
}

/// The words of both languages and the values that there are, those of the packs included.
async fn vocabulary(session: &Session) -> Result<Vocabulary, AppError> {
    let fields = Field::ALL.into_iter().map(|field| {
        let Bilingual { fr, en } = said("query-field-", field.word());
        (field, vec![fr, en, field.word().to_owned()])
    });
    let mut values = fixed();
    let (mut regimes, mut grounds): (Vec<Choice>, Vec<Choice>) = Default::default();
    for law in packs::known_laws(session).await? {
        add(&mut regimes, &law.code().0, &law.short);
        for ground in &law.grounds {
            add(&mut grounds, &ground.code.0, &ground.label);
        }
    }
    let lexicon = &packs::packs()?.lexicon;
    let mut services = Vec::new();
    for service in lexicon.police_services() {
        add(&mut services, &service.name.en, &service.name);
    }
    let mut marks = vec![Choice {
        code: URGENT.to_owned(),
        label: said("query-mark-", URGENT),
    }];
    for code in lexicon.flag_codes() {
        add(&mut marks, &code, &said("triage-flag-", &code));
    }
    let mut categories = Vec::new();
    for pack in packs::known_categories(session).await? {
        for category in &pack.categories {
            add(&mut categories, &category.code.0, &category.name);
        }
    }
    let assignees = assignees(session).await?;
    values.extend([
        (Field::Assignee, assignees),
        (Field::Category, categories),
        (Field::Regime, regimes),
        (Field::Ground, grounds),
        (Field::Service, services),
        (Field::Mark, marks),
    ]);
    Ok(Vocabulary {
        fields: fields.collect(),
        values,
    })
}

/// Who may look after a case: the person who asks first, under a word of their own, then nobody, then
/// everyone who screens, those who left too, since cases may still be theirs.
async fn assignees(session: &Session) -> Result<Vec<Choice>, AppError> {
    let choice = |code: &str, label: Bilingual| Choice {
        code: code.to_owned(),
        label,
    };
    let me = session.person.id.to_string();
    let mut choices = vec![
        choice(&me, both(&Sentence::new("query-assignee-me"))),
        choice(NOBODY, both(&Sentence::new("query-assignee-nobody"))),
    ];
    let people = session.vault.people().await?;
    let screen = people.into_iter().filter(|one| may(one.role, Act::Screen));
    choices.extend(screen.map(|one| choice(&one.id.to_string(), Bilingual::same(&one.name))));
    Ok(choices)
}

/// The values that no pack changes.
fn fixed() -> BTreeMap<Field, Vec<Choice>> {
    let stages = [
        Stage::Received,
        Stage::AwaitingSecondReader,
        Stage::ScreenedIn,
        Stage::ScreenedOut,
        Stage::Closed,
    ];
    // The first stage has a word for complaints and one for what is no complaint: who types either
    // finds both, under the name of both.
    let received = |label| Choice {
        code: word(&Stage::Received),
        label,
    };
    let mut stages = of("case-stage-", &stages);
    let either = both(&Sentence::new("query-stage-received"));
    stages.insert(0, received(either));
    stages.push(received(said("case-stage-", "to_screen")));
    let channels = [
        Channel::Email,
        Channel::WebForm,
        Channel::Phone,
        Channel::InPerson,
        Channel::Mail,
        Channel::PoliceForward,
    ];
    let languages = [TextLanguage::Fr, TextLanguage::En, TextLanguage::Mixed];
    BTreeMap::from([
        (Field::Kind, of("triage-kind-", &Kind::ALL)),
        (Field::Stage, stages),
        (Field::Channel, of("triage-channel-", &channels)),
        (Field::Language, of("common-lang-", &languages)),
    ])
}

fn of(family: &str, values: &[impl Serialize]) -> Vec<Choice> {
    let choice = |value| {
        let code = word(value);
        let label = said(family, &code);
        Choice { code, label }
    };
    values.iter().map(choice).collect()
}

/// A value once, under the first of its labels.
fn add(choices: &mut Vec<Choice>, code: &str, label: &Bilingual) {
    if !choices.iter().any(|known| known.code == code) {
        choices.push(Choice {
            code: code.to_owned(),
            label: label.clone(),
        });
    }
}
