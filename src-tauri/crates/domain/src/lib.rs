//! Nouns, rules and events of Dossier.
//!
//! Owns what is true of a case, a record, a note and a clock, and decides which events an act
//! produces. Must not: read or write anything, ask what time it is, draw a random number, or
//! hold a period, a section or a ground of law (those are data: see [`law`]).

pub mod absence;
pub mod alike;
pub mod assignment;
pub mod calendar;
pub mod case;
pub mod category;
pub mod clock;
pub mod conflict;
pub mod consolidation;
pub mod disclosure;
pub mod disposition;
pub mod enquiry;
pub mod escalation;
pub mod event;
pub mod hold;
pub mod id;
pub mod lang;
pub mod law;
pub mod letter;
pub mod mark;
pub mod name;
pub mod note;
pub mod office;
pub mod paper;
pub mod person;
pub mod piece;
pub mod precedent;
pub mod protocol;
pub mod query;
pub mod record;
pub mod referral;
pub mod report;
pub mod review;
pub mod sentence;
pub mod source;
pub mod stocktaking;
pub mod term;
pub mod triage;
pub mod view;
