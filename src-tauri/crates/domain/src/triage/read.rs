//! Reads a message: every finding with the words that show it.

use super::fold::Text;
use super::lexicon::Lexicon;
use super::regime::Packs;
use super::{Facts, Flag, Incident, Message, Role, Seriousness, ServiceFound};
use super::{
    answer, flags, grounds, incident, kind, language, missing, passage, person, pii, role, service,
};
use crate::case::{Kind, Matter};
use crate::law::StartEvent;
use chrono::{Days, NaiveDate};

/// The day of receipt that staff typed in a statement (`Date and time of call: …`), when the text
/// carries one that is not after `today`.
#[must_use]
pub fn stated_receipt(text: &str, lexicon: &Lexicon, today: NaiveDate) -> Option<NaiveDate> {
    let placed = incident::place(&Text::new(text), lexicon, today);
    let stated = placed
        .iter()
        .find(|one| one.part.as_deref() == Some("call") && one.mention.is_day());
    stated
        .map(|one| one.mention.first)
        .filter(|day| *day <= today)
}

/// Facts read in a message, under the packs in force. Never fails: what is not found is absent.
#[must_use]
pub fn read(message: &Message<'_>, lexicon: &Lexicon, packs: &Packs<'_>) -> Facts {
    read_given(message, &Given::default(), lexicon, packs)
}

/// What a person told apart from the text; it beats what is read in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// What it is for.
    pub kind: Option<Kind>,
    /// Day of the incident, or its first day.
    pub incident_on: Option<NaiveDate>,
    /// Its last day; only beside the first.
    pub incident_end_on: Option<NaiveDate>,
    /// Day when the complainant learned of it.
    pub discovered_on: Option<NaiveDate>,
}

impl Given {
    fn over(&self, mut read: Incident) -> Incident {
        if self.incident_on.is_some() {
            read.on = self.incident_on;
            read.end_on = self.incident_end_on;
            read.approx = None;
        }
        read.discovered_on = self.discovered_on.or(read.discovered_on);
        read
    }
}

/// As [`read`], with what a person told.
#[must_use]
pub fn read_given(
    message: &Message<'_>,
    told: &Given,
    lexicon: &Lexicon,
    packs: &Packs<'_>,
) -> Facts {
    let mut text = Text::new(message.text);
    let mut subject = Text::new(message.subject);
    if let Some(name) = person::writer(message, lexicon) {
        text.blank(&name);
        subject.blank(&name);
    }
    let ordered = passage::mute(&mut text, lexicon);
    let (text, subject) = (&text, &subject);
    let sender = &Text::new(message.sender.unwrap_or(""));
    let received_on = message.received_on;

    let placed = incident::place(text, lexicon, received_on);
    let dated = placed.iter().any(|one| one.tells_an_act(received_on));
    let kind = told
        .kind
        .unwrap_or_else(|| kind::read(text, subject, lexicon, dated));
    let matter = (kind == Kind::Complaint).then(|| kind::matter(text, subject, lexicon));
    let channel = kind::channel(message, lexicon);
    let (role, represents) = role::read(text, subject, sender, kind, lexicon);
    let service = service::read(text, subject, lexicon);
    let role = match role {
        Role::ExcludedPerson if works_elsewhere(text, service.as_ref(), lexicon) => {
            Role::AffectedPerson
        }
        role => role,
    };
    let incident = told.over(event(kind, text, subject, &placed, lexicon, message));
    let identifiers = pii::read(text);
    let mut found = flags::signals(text, lexicon);
    if ordered {
        found.entry("prompt_like".to_owned()).or_default();
    }
    let given = person::read(message, text, lexicon);
    let reading = grounds::Reading {
        text,
        lexicon,
        packs,
        kind,
        matter: matter.unwrap_or(Matter::Conduct),
        role,
        incident: &incident,
        service: service.as_ref(),
        received_on,
    };
    let cues = reading.cues();
    let starts = incident::starts(text, &placed, kind, received_on);
    let gaps = missing::Reading {
        message,
        text,
        lexicon,
        given,
        kind,
        matter,
        channel,
        role,
        incident: &incident,
        letter_dated: starts
            .iter()
            .any(|start| start.event == StartEvent::DecisionLetterReceived),
        service: service.is_some(),
        other_officer: cues
            .iter()
            .any(|cue| cue.why.id == "triage-cue-other-officer"),
    };
    let missing = gaps.codes();
    let answer_by = answer::read(text, subject, lexicon, received_on);
    let flags = flags::read(text, subject, kind, &identifiers, lexicon);
    let mut signals: Vec<String> = found.into_keys().collect();
    if kind == Kind::Complaint && nothing_to_presume(&missing, text) {
        signals.push("nothing_to_presume".to_owned());
    }
    let soon = received_on
        .checked_add_days(Days::new(1))
        .unwrap_or(received_on);
    let asked_on = answer_by.map(|at| answer::day_of(at, lexicon));
    if asked_on.is_some_and(|on| on <= soon) && kind == Kind::MediaEnquiry {
        signals.push("answer_today".to_owned());
    }
    Facts {
        language: language::detect(text, lexicon),
        kind,
        matter,
        incident,
        received_on,
        service,
        role,
        represents,
        cues,
        missing,
        seriousness: (matter == Some(Matter::Conduct)).then(|| seriousness(text, &flags, lexicon)),
        flags,
        identifiers,
        signals,
        starts,
        answer_by,
    }
}

/// Whether every service that the writer says to work for is another than the one complained of:
/// only members of the force concerned are excluded.
fn works_elsewhere(text: &Text<'_>, found: Option<&ServiceFound>, lexicon: &Lexicon) -> bool {
    let Some(found) = found else { return false };
    let hits = lexicon
        .rules("roles", "excluded_person")
        .flat_map(|rule| rule.hits(text, &lexicon.contexts));
    let clauses: Vec<_> = hits.map(|hit| text.clause(hit.range)).collect();
    let mentions = lexicon.services.mentions(text);
    let mut employers = mentions
        .iter()
        .filter(|mention| {
            clauses.iter().any(|clause| {
                clause.start <= mention.range.start && mention.range.end <= clause.end
            })
        })
        .peekable();
    employers.peek().is_some()
        && employers.all(|mention| !lexicon.services.is(mention.index, &found.name.en))
}

/// The event of a complaint or of a file under review; enquiries have none.
fn event(
    kind: Kind,
    text: &Text<'_>,
    subject: &Text<'_>,
    placed: &[incident::Placed],
    lexicon: &Lexicon,
    message: &Message<'_>,
) -> Incident {
    if !matches!(kind, Kind::Complaint | Kind::ReviewRequest) {
        return Incident::default();
    }
    let found = incident::read(text, placed, message.received_on);
    if found.on.is_some() {
        return found;
    }
    let titled = incident::place(subject, lexicon, message.received_on);
    let titled = incident::read(subject, &titled, message.received_on);
    if titled.on.is_some() {
        Incident {
            quotes: Vec::new(),
            ..titled
        }
    } else {
        found
    }
}

/// Whether nothing can be presumed: neither day, nor service, nor anyone to ask; or no account.
fn nothing_to_presume(missing: &[String], text: &Text<'_>) -> bool {
    let lacks = |code: &str| missing.iter().any(|one| one == code);
    let unreachable = lacks("contact_details") && lacks("complainant_name");
    let unknown = lacks("police_service") && lacks("incident_date");
    let words = text.folded.split_whitespace().count();
    unknown && (unreachable || lacks("incident_place") || words < 25)
}

/// Serious where the lexicon says that such a fact is (force, discrimination, a search of a minor …).
fn seriousness(text: &Text<'_>, flags: &[Flag], lexicon: &Lexicon) -> Seriousness {
    let serious = &lexicon.tables.serious_flags;
    let flagged = flags.iter().any(|flag| serious.contains(&flag.code));
    let told = lexicon
        .rules("seriousness", "serious")
        .any(|rule| rule.finds(text, &lexicon.contexts));
    if told || flagged {
        Seriousness::Serious
    } else {
        Seriousness::LessSerious
    }
}
