//! A pack of any words, whatever it states: loaded, or refused with its line.
#![no_main]

use dossier_domain::law::PackFiles;
use dossier_domain::{calendar, enquiry, law, letter, protocol, record, triage};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|words: &str| {
    let mut parts = words.splitn(3, '\u{1}').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let files = PackFiles {
        id: "fuzz".to_owned(),
        toml: next(),
        fr: next(),
        en: next(),
    };
    let _ = law::load(&files);
    let _ = calendar::load(&files);
    let _ = record::load_plan(&files);
    let _ = enquiry::load_enquiries(&files);
    let _ = letter::load_letters(&files);
    let _ = protocol::load_protocols(&files);
    let _ = triage::load_words(&files);
});
