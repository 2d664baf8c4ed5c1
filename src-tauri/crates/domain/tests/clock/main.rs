//! Calendars and clocks: days counted, moved, explained, or refused.

mod calendar;
mod calendar_refused;
mod count;
#[path = "../law/packs.rs"]
mod packs;
mod property;
mod sentence;
mod vector;
