//! The post of two years: which letter comes when, drawn before anything is received.

use super::grammar::{Grammar, Share};
use super::letter::{self, Letter, Scene};
use crate::incoming;
use crate::{AppError, Office, assess, packs};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use dossier_domain::case::Channel;
use dossier_domain::lang::Lang;
use rand::Rng;
use rand::rngs::StdRng;

/// Days of the story before today.
pub(super) const STORY: u64 = 730;

/// Days of the last weeks, in which an office has more to do than it has done.
const RECENT: u64 = 12;

/// Where the deadlines of recent access requests fall, in days from today.
const DUE: [i64; 8] = [-8, -2, 0, 0, 1, 4, 9, 21];

/// Every letter, in the order in which they come.
pub(super) fn post(
    grammar: &Grammar,
    office: &Office,
    random: &mut StdRng,
) -> Result<Vec<Letter>, AppError> {
    let today = office.today();
    let mut letters = Vec::new();
    for share in &grammar.office.share {
        let mut scene = None;
        for number in 0..share.count {
            let written_on = written_on(share, random, today);
            let second = share.pairs && !number.is_multiple_of(2);
            let now = match scene.take().filter(|_| second) {
                Some(scene) => scene,
                None => {
                    let on = happened_on(share, random, written_on);
                    Scene::draw(grammar, random, on)?
                }
            };
            let lang = lang(share, number, random);
            let channel = channel(share, random);
            let on = if share.pairs {
                now.on + Days::new(u64::from(number % 2) * 2 + 1)
            } else {
                written_on
            };
            let at = hour(office, random, open(on, channel)?);
            letters.push(letter::write(
                grammar,
                random,
                (&share.letter, lang, channel),
                &now,
                at,
            )?);
            scene = Some(now);
        }
    }
    set_deadlines(&mut letters, office)?;
    letters.sort_by_key(|letter| letter.at);
    Ok(letters)
}

fn written_on(share: &Share, random: &mut StdRng, today: NaiveDate) -> NaiveDate {
    let back = if share.recent || random.gen_ratio(1, 9) {
        random.gen_range(1..=RECENT)
    } else {
        random.gen_range(RECENT..STORY)
    };
    today - Days::new(back)
}

fn happened_on(share: &Share, random: &mut StdRng, written_on: NaiveDate) -> NaiveDate {
    let (least, most) = share.days;
    let before = share.before().unwrap_or(written_on);
    before - Days::new(random.gen_range(least..=most))
}

/// Two witnesses write in the two languages; everybody else in one or the other.
fn lang(share: &Share, number: u32, random: &mut StdRng) -> Lang {
    let french = random.gen_bool(0.5);
    let first = number.is_multiple_of(2);
    if (share.pairs && first) || (!share.pairs && french) {
        Lang::Fr
    } else {
        Lang::En
    }
}

fn channel(share: &Share, random: &mut StdRng) -> Channel {
    let drawn = random.gen_range(0..14);
    match (share.channel, share.recent, drawn) {
        (Some(channel), ..) => channel,
        (None, true, _) => Channel::Email,
        (None, false, 0) => Channel::Mail,
        (None, false, 1) => Channel::WebForm,
        (None, false, _) => Channel::Email,
    }
}

/// People call and visit when the office is open.
fn open(on: NaiveDate, channel: Channel) -> Result<NaiveDate, AppError> {
    if !matches!(channel, Channel::Phone | Channel::InPerson) {
        return Ok(on);
    }
    let calendar = packs::packs()?.office_calendar();
    Ok(calendar
        .and_then(|calendar| calendar.open_until(on).ok())
        .unwrap_or(on))
}

fn hour(office: &Office, random: &mut StdRng, on: NaiveDate) -> DateTime<Utc> {
    let (hour, minute) = (random.gen_range(9..16), random.gen_range(0..60));
    let time = NaiveTime::from_hms_opt(hour, minute, random.gen_range(0..60)).unwrap_or_default();
    at(office, on, time)
}

/// An hour of the office's zone; one that the change of the clocks skips is taken as UTC.
pub(super) fn at(office: &Office, on: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = on.and_time(time);
    match office.zone.from_local_datetime(&local).earliest() {
        Some(at) => at.with_timezone(&Utc),
        None => local.and_utc(),
    }
}

/// Moves the access requests so that their deadlines are late, today and still to come, whatever
/// the day is: the law says where a deadline falls, so that each day of receipt is tried. No
/// decision falls due on some days (thirty days after a holiday): a transfer then does.
fn set_deadlines(letters: &mut [Letter], office: &Office) -> Result<(), AppError> {
    let asked = letters.iter_mut().filter(|letter| letter.code == "access");
    for (letter, offset) in asked.zip(DUE) {
        let wanted = office.today() + chrono::TimeDelta::days(offset);
        let mut best: Option<(i64, DateTime<Utc>)> = None;
        for back in (25..=40).chain(12..=20) {
            if best.is_some_and(|(least, _)| least == 0) {
                break;
            }
            letter.at = at(
                office,
                (wanted - Days::new(back)).min(office.today() - Days::new(1)),
                NaiveTime::from_hms_opt(11, 5, 0).unwrap_or_default(),
            );
            for due_on in due_on(letter, office)? {
                let away = (due_on - wanted).num_days().abs();
                if best.is_none_or(|(least, _)| away < least) {
                    best = Some((away, letter.at));
                }
            }
        }
        if let Some((_, at)) = best {
            letter.at = at;
        }
    }
    Ok(())
}

/// The days on which something falls due that the office must do.
fn due_on(letter: &Letter, office: &Office) -> Result<Vec<NaiveDate>, AppError> {
    let read = incoming::Letter::read(&letter.mail(office.zone), office)?;
    let clocks = assess::assess(&read)?.recommendation.clocks;
    let awaited = clocks.iter().filter(|clock| clock.done_on.is_none());
    let dues = awaited.filter_map(|clock| clock.outcome.due());
    Ok(dues.map(|due| due.due_on).collect())
}
