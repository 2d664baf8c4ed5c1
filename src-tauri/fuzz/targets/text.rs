//! A text file of any bytes.
#![no_main]

use dossier_documents::text;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = text::read(bytes) {
        assert!(!text.trim().is_empty() && !text.contains(['\r', '\0']));
    }
});
