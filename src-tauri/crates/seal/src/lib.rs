//! STREAM (Hoang, Reyhanitabar, Rogaway and Vizár, 2015) over XChaCha20-Poly1305: what attachments
//! and bundles are sealed with, chunk by chunk. The last chunk says that it is the last, and each
//! names its place, so that none is left out, repeated or moved.
//!
//! It is a crate of its own so that the tests have it optimised: the cipher is generic, and is compiled
//! with whatever calls it.

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::aead::{KeyInit, Payload};

/// Bytes of a nonce: drawn anew for each stream.
pub const NONCE: usize = 19;
/// Bytes of each chunk but the last.
pub const CHUNK: usize = 1 << 20;
/// Bytes that sealing adds to a chunk.
pub const TAG: usize = 16;

/// A chunk that was not sealed, or whose tag is not its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// Seals the chunks of one stream in their order.
pub struct Sealer(EncryptorBE32<XChaCha20Poly1305>);

impl Sealer {
    /// Starts a stream. A nonce never serves twice under one key.
    pub fn new(key: &[u8; 32], nonce: &[u8; NONCE]) -> Self {
        let cipher = XChaCha20Poly1305::new(key.into());
        Self(EncryptorBE32::from_aead(cipher, nonce.into()))
    }

    /// Seals a chunk that others follow, bound to what it is about.
    ///
    /// # Errors
    /// A stream of more than 2³² chunks.
    pub fn next(&mut self, msg: &[u8], aad: &[u8]) -> Result<Vec<u8>, Refused> {
        self.0
            .encrypt_next(Payload { msg, aad })
            .map_err(|_| Refused)
    }

    /// Seals the last chunk.
    ///
    /// # Errors
    /// As [`Self::next`].
    pub fn last(self, msg: &[u8], aad: &[u8]) -> Result<Vec<u8>, Refused> {
        self.0
            .encrypt_last(Payload { msg, aad })
            .map_err(|_| Refused)
    }
}

/// Opens the chunks of one stream in their order.
pub struct Opener(DecryptorBE32<XChaCha20Poly1305>);

impl Opener {
    /// Starts to read a stream.
    pub fn new(key: &[u8; 32], nonce: &[u8; NONCE]) -> Self {
        let cipher = XChaCha20Poly1305::new(key.into());
        Self(DecryptorBE32::from_aead(cipher, nonce.into()))
    }

    /// Opens a chunk that others follow.
    ///
    /// # Errors
    /// A chunk that was changed, is not of this stream or not at its place, is the last, or is about
    /// something else.
    pub fn next(&mut self, msg: &[u8], aad: &[u8]) -> Result<Vec<u8>, Refused> {
        self.0
            .decrypt_next(Payload { msg, aad })
            .map_err(|_| Refused)
    }

    /// Opens the last chunk.
    ///
    /// # Errors
    /// As [`Self::next`], and a chunk that others follow.
    pub fn last(self, msg: &[u8], aad: &[u8]) -> Result<Vec<u8>, Refused> {
        self.0
            .decrypt_last(Payload { msg, aad })
            .map_err(|_| Refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];
    const NONCE_OF: [u8; NONCE] = [3; NONCE];

    fn sealed() -> [Vec<u8>; 2] {
        let mut sealer = Sealer::new(&KEY, &NONCE_OF);
        let first = sealer.next(b"first", b"about").expect("a chunk");
        [first, sealer.last(b"last", b"about").expect("a chunk")]
    }

    #[test]
    fn chunks_open_in_the_order_in_which_they_were_sealed() {
        let [first, last] = sealed();
        let mut opener = Opener::new(&KEY, &NONCE_OF);
        assert_eq!(opener.next(&first, b"about"), Ok(b"first".to_vec()));
        assert_eq!(opener.last(&last, b"about"), Ok(b"last".to_vec()));
    }

    #[test]
    fn a_stream_that_is_cut_turned_round_or_about_something_else_does_not_open() {
        let [first, last] = sealed();
        let opener = || Opener::new(&KEY, &NONCE_OF);
        assert_eq!(opener().last(&first, b"about"), Err(Refused));
        assert_eq!(opener().next(&last, b"about"), Err(Refused));
        assert_eq!(opener().next(&first, b"other"), Err(Refused));
    }
}
