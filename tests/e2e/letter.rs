//! Two invented complaints, one in each language, as mail programs write them.

use dossier_domain::lang::Lang;

/// A complaint that an oversight body would presume in.
pub fn complaint(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => include_str!("letters/plainte.eml"),
        Lang::En => include_str!("letters/complaint.eml"),
    }
}

/// One whose incident is older than the Act of that day allows without a reason.
pub fn late(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => include_str!("letters/tardive.eml"),
        Lang::En => include_str!("letters/late.eml"),
    }
}

/// Another one, whose author was not there and saw nothing.
pub fn hearsay(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => include_str!("letters/oui-dire.eml"),
        Lang::En => include_str!("letters/hearsay.eml"),
    }
}

/// A request for review of a decision.
pub fn review(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => include_str!("letters/examen.eml"),
        Lang::En => include_str!("letters/review.eml"),
    }
}

/// A request for access to the records of the office.
pub fn access(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => include_str!("letters/acces.eml"),
        Lang::En => include_str!("letters/access.eml"),
    }
}
