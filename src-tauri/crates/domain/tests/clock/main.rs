//! Calendars and clocks: days counted, moved, explained, or refused.

mod calendar;
mod count;
#[path = "../law/packs.rs"]
mod packs;
