//! Passphrases: from a file, from the environment, or typed; never from the command line, where
//! every process of the machine could read them.

use crate::failure::Failure;
use crate::voice::Voice;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use zeroize::Zeroizing;

/// Most bytes read of the file of a passphrase.
const MOST_BYTES: u64 = 64 << 10;

/// Where a passphrase may come from, in this order.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// File whose first line is the passphrase.
    pub file: Option<&'a Path>,
    /// Option that names that file.
    pub option: &'static str,
    /// Environment variable.
    pub variable: &'static str,
    /// Message that asks for it.
    pub prompt: &'a str,
}

/// Reads a passphrase that exists already.
///
/// # Errors
/// The file cannot be read, or there is neither file, variable nor terminal.
pub fn read(source: Source<'_>, voice: &Voice) -> Result<Zeroizing<String>, Failure> {
    match given(source)? {
        Some(passphrase) => Ok(passphrase),
        None => typed(source, source.prompt, voice),
    }
}

/// Reads a new passphrase; typed, it is asked for twice.
///
/// # Errors
/// As [`read`]; `PassphrasesDiffer`.
pub fn read_new(source: Source<'_>, voice: &Voice) -> Result<Zeroizing<String>, Failure> {
    if let Some(passphrase) = given(source)? {
        return Ok(passphrase);
    }
    let first = typed(source, source.prompt, voice)?;
    alike(first, &typed(source, "cli-passphrase-again", voice)?)
}

/// What was typed, when it was typed twice alike.
fn alike(first: Zeroizing<String>, again: &str) -> Result<Zeroizing<String>, Failure> {
    if *first == again {
        Ok(first)
    } else {
        Err(Failure::PassphrasesDiffer)
    }
}

fn given(source: Source<'_>) -> Result<Option<Zeroizing<String>>, Failure> {
    let Some(file) = source.file else {
        return Ok(std::env::var(source.variable).ok().map(Zeroizing::new));
    };
    let mut whole = Zeroizing::new(String::new());
    // A pipe is read as far as any passphrase goes: it has no length, and perhaps no end.
    let read = File::open(file).and_then(|file| file.take(MOST_BYTES).read_to_string(&mut whole));
    read.map_err(Failure::PassphraseFile)?;
    Ok(Some(Zeroizing::new(
        whole.lines().next().unwrap_or_default().to_owned(),
    )))
}

fn typed(source: Source<'_>, prompt: &str, voice: &Voice) -> Result<Zeroizing<String>, Failure> {
    let Source {
        option, variable, ..
    } = source;
    let prompt = format!("{} ", voice.words_of(prompt, []));
    rpassword::prompt_password(prompt)
        .map(Zeroizing::new)
        .map_err(|_| Failure::PassphraseMissing { option, variable })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_passphrase_that_is_not_typed_twice_alike_is_refused() {
        let phrase = || Zeroizing::new("cinq mots sans aucun lien".to_owned());
        assert_eq!(*alike(phrase(), &phrase()).unwrap(), *phrase());
        let refused = alike(phrase(), "cinq mots sans aucun lieu").unwrap_err();
        assert_eq!(refused.wire().code, "passphrases-differ");
    }
}
