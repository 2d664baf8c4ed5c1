//! A message of any bytes: read or refused, within its limits, never a panic.
#![no_main]

use dossier_documents::mail;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(mail) = mail::read(bytes) {
        assert!(mail.body.len() <= mail::TEXT_LIMIT);
        assert!(mail.attachments.len() <= mail::PART_LIMIT);
        for part in &mail.attachments {
            assert!(!part.name.is_empty() && !part.name.contains(['/', '\\', '\0']));
        }
    }
});
