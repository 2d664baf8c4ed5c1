//! A pack frozen in a vault before a ground could say what it is about: read as it was then.

use crate::packs::{at, files};
use dossier_domain::law::{Basis, Pack, PackFiles, PackRef, load};

/// As a vault holds it: its three files, byte for byte.
fn frozen() -> PackFiles {
    at("tests/law/before", "on-psa")
}

fn loaded(files: &PackFiles) -> Pack {
    load(files).unwrap_or_else(|refusal| panic!("{refusal}"))
}

fn stated(pack: &Pack) -> Vec<(&str, Option<Basis>, Option<&str>)> {
    let grounds = pack.grounds.iter();
    grounds
        .map(|ground| {
            let limit = ground.time_limit.as_ref();
            (
                ground.code.0.as_str(),
                ground.basis,
                limit.map(|code| code.0.as_str()),
            )
        })
        .collect()
}

#[test]
fn a_frozen_pack_keeps_its_digest() {
    let reference = PackRef {
        id: "on-psa".into(),
        digest: "35c34bc5db21cd79e5bfaa14a644899b2ee8aeba8b6f3bc70cd1404bdef2de90".into(),
    };
    assert_eq!(frozen().reference(), reference);
}

#[test]
fn its_grounds_are_what_the_program_took_them_for_which_the_pack_of_today_says() {
    let (before, today) = (loaded(&frozen()), loaded(&files("law/on-psa")));
    assert_eq!(stated(&before), stated(&today));
    let late = before.ground_of(Basis::Late).expect("a period");
    let limit = late.time_limit.as_ref().expect("its clock");
    assert_eq!(limit.0, "PSA_SIX_MONTHS");
    assert!(before.ground_of(Basis::Jurisdiction).is_some());
}
