//! Which of the days of a text is the day of the event, and which start a clock. The words that
//! tell a day's part (`letter dated @`, `date des faits : @`) are data: `date_roles.toml`.

use super::dates::{Form, Mention};
use super::fold::Text;
use super::lexicon::Lexicon;
use super::{Incident, Start};
use crate::case::Kind;
use crate::law::StartEvent;
use chrono::{Datelike, NaiveDate, TimeDelta};

/// A day and the part that its words give it.
#[derive(Debug)]
pub struct Placed {
    /// The day.
    pub mention: Mention,
    /// Code of the rule of `date_roles.toml`, when one holds.
    pub part: Option<String>,
    /// Whether the sentence tells a repeated event (`first time`, `la deuxième fois`).
    pub repeated: bool,
    /// Whether the sentence tells that somebody came again on that day.
    pub returned: bool,
    /// Whether the sentence tells an act of police.
    pub told: bool,
    /// Whether the day opens what somebody did, as in a log (`on May 3 he …`, « le 3 mai, il … »).
    pub logged: bool,
    /// Whether the day opens its line, as in a list of events.
    pub listed: bool,
    /// Whether the event goes on until an hour of that day (`until 2 am on @`).
    pub ended: bool,
}

impl Placed {
    /// Whether it states a day, or days.
    fn is_known(&self) -> bool {
        matches!(self.mention.form, Form::Day | Form::Days)
    }

    /// Whether it is a day, not after the receipt, on which the text tells an act of police.
    #[must_use]
    pub fn tells_an_act(&self, received_on: NaiveDate) -> bool {
        self.told
            && self.is_known()
            && self.mention.first <= received_on
            && matches!(self.part.as_deref(), None | Some("incident"))
    }
}

/// More days than a month has.
const MONTH: TimeDelta = TimeDelta::days(31);

/// Days of a log that make a pattern of several events; fewer may be one event and its sequel.
const LOG: usize = 3;

/// Days that each open a line and make a list of several events.
const LIST: usize = 2;

/// Most days whose part is read: a register or a long thread holds more, and they only repeat.
const MOST: usize = 60;

/// Gives each day of the text its part.
#[must_use]
pub fn place(text: &Text<'_>, lexicon: &Lexicon, received_on: NaiveDate) -> Vec<Placed> {
    let birth = |mention: &Mention| {
        let window = window(text, mention);
        let mut rules = lexicon.rules("date_roles", "birth");
        rules.any(|rule| rule.any.is_match(window.as_bytes()))
    };
    let mentions = lexicon
        .dates
        .read(text, &lexicon.tables, received_on, |day| !birth(day));
    mentions
        .into_iter()
        .take(MOST)
        .filter(|mention| !Text::inside(&text.muted, &mention.range))
        .map(|mention| {
            let window = window(text, &mention);
            let rules = lexicon.group("date_roles");
            let part = rules
                .iter()
                .find(|rule| rule.any.is_match(window.as_bytes()));
            let part = part.map(|rule| rule.code.clone());
            let sentence = text.slice(text.sentence(mention.range.clone()));
            let holds = |code| {
                lexicon
                    .rules("date_sentences", code)
                    .any(|rule| rule.any.is_match(sentence.as_bytes()))
            };
            let around = |code| {
                let mut rules = lexicon.rules("date_sentences", code);
                rules.any(|rule| rule.any.is_match(window.as_bytes()))
            };
            Placed {
                repeated: holds("repeated"),
                returned: holds("returned"),
                told: holds("told"),
                logged: around("logged"),
                listed: around("listed"),
                ended: around("ended"),
                mention,
                part,
            }
        })
        .collect()
}

/// The words around a day, the day itself written `@`.
fn window(text: &Text<'_>, mention: &Mention) -> String {
    let sentence = text.sentence(mention.range.clone());
    let start = mention.range.start.saturating_sub(90).max(sentence.start);
    let end = (mention.range.end + 60).min(sentence.end);
    let before = text.slice(start..mention.range.start);
    let before = before.rsplit("\n\n").next().unwrap_or(before);
    let label = if before.contains('\n') {
        ""
    } else {
        label(text, start)
    };
    let after = text.slice(mention.range.end..end);
    format!("{label}{before}@{after}")
}

/// The beginning of a form's line (`Date of incident : Sat. `) cut off by an abbreviation.
fn label<'t>(text: &'t Text<'_>, start: usize) -> &'t str {
    let line = text.slice(0..start).rsplit('\n').next().unwrap_or("");
    if line.len() <= 60 && line.contains(':') {
        line
    } else {
        ""
    }
}

/// The event.
#[must_use]
pub fn read(text: &Text<'_>, placed: &[Placed], received_on: NaiveDate) -> Incident {
    let labelled = placed
        .iter()
        .find(|one| one.part.as_deref() == Some("incident"));
    let free: Vec<&Placed> = placed
        .iter()
        .filter(|one| one.part.is_none() || one.part.as_deref() == Some("incident"))
        .filter(|one| one.mention.first <= received_on)
        .collect();
    let of_part = |part: &str| -> Vec<&Placed> {
        let told = placed.iter().filter(|one| one.mention.first <= received_on);
        told.filter(|one| one.part.as_deref() == Some(part))
            .collect()
    };
    // A day from which it lasts is known, where the others are vague. A day in court, at the
    // doctor's, or of what lies behind an act of police is the event only where no other is told.
    let known = |one: &&Placed| one.is_known();
    let mut behind = of_part("background");
    behind.retain(|one| one.told);
    let others = [of_part("proceedings"), of_part("care"), behind].concat();
    let Some(chief) = labelled
        .or_else(|| chief(&free).filter(known))
        .or_else(|| chief(&of_part("lasting")).filter(known))
        .or_else(|| chief(&free))
        .or_else(|| chief(&others))
    else {
        return Incident::default();
    };
    let mut incident = Incident {
        quotes: vec![text.quote(chief.mention.range.clone())],
        ..Incident::default()
    };
    match chief.mention.form {
        Form::Day => {
            incident.on = Some(chief.mention.first);
            incident.end_on = past_midnight(placed, chief);
        }
        Form::Days => {
            incident.on = Some(chief.mention.first);
            incident.end_on = Some(chief.mention.last.min(received_on));
        }
        Form::Ambiguous => {
            incident.approx = Some(format!("{}/{}", chief.mention.first, chief.mention.last))
        }
        Form::Within => incident.approx = Some(span(&chief.mention)),
    }
    if let Some(on) = incident.on {
        let same = placed
            .iter()
            .filter(|one| one.mention.is_day() && one.mention.first == on);
        incident.quotes = same
            .take(3)
            .map(|one| text.quote(one.mention.range.clone()))
            .collect();
    }
    if labelled.is_none_or(|one| one.repeated) {
        several(text, &free, chief, &mut incident);
        lasting(text, placed, &mut incident);
    }
    incident.discovered_on = placed
        .iter()
        .find(|one| one.part.as_deref() == Some("discovery") && one.mention.is_day())
        .map(|one| one.mention.first)
        .filter(|day| incident.on.is_some_and(|on| *day > on));
    incident
}

/// The next day, where the text says until what hour of it the event went on.
fn past_midnight(placed: &[Placed], chief: &Placed) -> Option<NaiveDate> {
    let next = chief.mention.first.succ_opt();
    let ended = |one: &&Placed| one.ended && Some(one.mention.first) == next;
    placed.iter().find(ended).map(|one| one.mention.first)
}

/// The day that most likely is the event's: a known day before a vague one, told with an act of
/// police before one that is not, a day of its own before one counted from another ("two days
/// later"), and the first of equals.
fn chief<'a>(free: &[&'a Placed]) -> Option<&'a Placed> {
    let weight = |one: &Placed| {
        let known = match one.mention.form {
            Form::Day | Form::Days => 6,
            Form::Ambiguous => 4,
            // A month is nearer to the day than a season.
            Form::Within if one.mention.last - one.mention.first < MONTH => 1,
            Form::Within => 0,
        };
        let sequel = if one.mention.counted { -4 } else { 0 };
        known + sequel + if one.told { 3 } else { 0 } + if one.repeated { 2 } else { 0 }
    };
    free.iter().copied().rev().max_by_key(|one| weight(one))
}

/// Several events: days told as repeated, a list of days in one sentence, days before one on
/// which somebody came again, or a log of days.
fn several(text: &Text<'_>, free: &[&Placed], chief: &Placed, incident: &mut Incident) {
    let sentence = text.sentence(chief.mention.range.clone());
    let same_sentence = |one: &Placed| {
        sentence.start <= one.mention.range.start && one.mention.range.end <= sentence.end
    };
    let again = free.iter().rposition(|one| one.returned);
    let log = free.iter().filter(|one| one.logged).count() >= LOG;
    let list = free.iter().filter(|one| one.listed).count() >= LIST;
    // A month that holds a day of the account tells nothing more.
    let apart = |one: &Placed| {
        let (first, last) = (one.mention.first, one.mention.last);
        let mut days = free.iter().filter(|other| other.is_known());
        (one.told || one.logged)
            && one.mention.form == Form::Within
            && !days.any(|day| first <= day.mention.first && day.mention.last <= last)
    };
    let joined: Vec<&&Placed> = free
        .iter()
        .enumerate()
        .filter(|(_, one)| one.is_known() || apart(one))
        .filter(|(at, one)| {
            one.repeated
                || (same_sentence(one) && chief.repeated)
                || again.is_some_and(|last| *at <= last)
                || (log && one.logged)
                || (list && one.listed)
        })
        .map(|(_, one)| one)
        .collect();
    let first = joined.iter().map(|one| one.mention.first).min();
    let last = joined.iter().map(|one| one.mention.last).max();
    if let (Some(first), Some(last)) = (first, last)
        && joined.len() > 1
        && first < last
    {
        let exact = joined.iter().all(|one| one.is_known());
        incident.on = exact.then_some(first);
        incident.end_on = exact.then_some(last);
        incident.approx = (!exact).then(|| format!("{first}/{last}"));
        incident.quotes = joined
            .iter()
            .map(|one| text.quote(one.mention.range.clone()))
            .collect();
    }
}

/// Several events, or one that came again, begin on the day from which the text says that it lasts.
fn lasting(text: &Text<'_>, placed: &[Placed], incident: &mut Incident) {
    let begun = placed
        .iter()
        .filter(|one| one.part.as_deref() == Some("lasting") && one.mention.is_day())
        .min_by_key(|one| one.mention.first);
    let again = |on: NaiveDate| {
        let mut returned = placed.iter().filter(|one| one.returned || one.repeated);
        returned.any(|one| one.mention.is_day() && one.mention.first == on)
    };
    if let (Some(begun), Some(on)) = (begun, incident.on)
        && (incident.end_on.is_some() || again(on))
        && begun.mention.first < on
    {
        incident.end_on.get_or_insert(on);
        incident.on = Some(begun.mention.first);
        let quote = text.quote(begun.mention.range.clone());
        incident.quotes.insert(0, quote);
    }
}

/// `2023-09` or `2023-09/2023-10`.
fn span(mention: &Mention) -> String {
    let month = |day: NaiveDate| format!("{}-{:02}", day.year(), day.month());
    let (first, last) = (month(mention.first), month(mention.last));
    if first == last {
        first
    } else {
        format!("{first}/{last}")
    }
}

/// The first and last day that an approximate span can mean: `2023-09`, `2023-09/2023-10`,
/// `2025-03-04/2025-04-03`.
#[must_use]
pub fn bounds(approx: &str) -> Option<(NaiveDate, NaiveDate)> {
    let (first, last) = approx.split_once('/').unwrap_or((approx, approx));
    Some((day_of(first)?, month_end(last)?))
}

fn day_of(part: &str) -> Option<NaiveDate> {
    part.parse()
        .ok()
        .or_else(|| format!("{part}-01").parse().ok())
}

fn month_end(part: &str) -> Option<NaiveDate> {
    part.parse().ok().or_else(|| {
        let first: NaiveDate = format!("{part}-01").parse().ok()?;
        first.checked_add_months(chrono::Months::new(1))?.pred_opt()
    })
}

/// Days from which a clock runs, other than the event and the receipt by this office.
///
/// A decision letter starts one for a request for review only; an update and a referral, for what
/// is said of a file that is open here.
#[must_use]
pub fn starts(
    text: &Text<'_>,
    placed: &[Placed],
    kind: Kind,
    received_on: NaiveDate,
) -> Vec<Start> {
    let mut starts: Vec<Start> = Vec::new();
    for one in placed
        .iter()
        .filter(|one| one.mention.is_day() && one.mention.first <= received_on)
    {
        let Some(event) = one.part.as_deref().and_then(start_event) else {
            continue;
        };
        let of_kind = match event {
            StartEvent::ReceivedByService => kind == Kind::Complaint,
            StartEvent::DecisionLetterReceived => kind == Kind::ReviewRequest,
            _ => kind == Kind::ServiceComplaint,
        };
        if of_kind && !starts.iter().any(|start| start.event == event) {
            let quote = Some(text.quote(one.mention.range.clone()));
            starts.push(Start {
                event,
                on: one.mention.first,
                quote,
            });
        }
    }
    starts
}

fn start_event(part: &str) -> Option<StartEvent> {
    match part {
        "received_by_service" => Some(StartEvent::ReceivedByService),
        "decision_letter_received" => Some(StartEvent::DecisionLetterReceived),
        "decision_to_refer" => Some(StartEvent::DecisionToReferOrRetain),
        "last_update" => Some(StartEvent::LastUpdate),
        "chief_report_received" => Some(StartEvent::ChiefReportReceived),
        _ => None,
    }
}
