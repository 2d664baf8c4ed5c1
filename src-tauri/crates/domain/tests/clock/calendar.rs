//! The calendar of the statutes of Ontario.

use crate::packs::files;
use dossier_domain::calendar::{Calendar, load};

pub fn on_statute() -> Calendar {
    load(&files("calendar/on-statute")).unwrap_or_else(|refusal| panic!("{refusal}"))
}

#[test]
fn the_calendar_is_read() {
    assert!(!on_statute().holidays.is_empty());
}
