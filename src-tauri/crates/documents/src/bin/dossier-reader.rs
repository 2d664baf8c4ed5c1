//! `dossier-reader MEBIBYTES`: reads the files that it is given on standard input, within limits that
//! it sets to itself before it reads the first byte. Started by `dossier_documents::reader`.

use std::io::{BufReader, BufWriter};
use std::process::ExitCode;

/// Processor time of one reader, in seconds: a backstop should the one who waits have gone.
#[cfg(unix)]
const CPU_SECONDS: u64 = 600;

fn main() -> ExitCode {
    let memory = std::env::args().nth(1).and_then(|mib| mib.parse().ok());
    let Some(memory_mib) = memory else {
        eprintln!("dossier-reader MEBIBYTES");
        return ExitCode::from(2);
    };
    if confine(memory_mib).is_err() {
        return ExitCode::FAILURE;
    }
    let mut from = BufReader::new(std::io::stdin().lock());
    let mut to = BufWriter::new(std::io::stdout().lock());
    match dossier_documents::reader::serve(&mut from, &mut to) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// So much memory and time; no file but the three streams, nothing written, no process of its own,
/// and no core, which would hold a letter.
#[cfg(unix)]
fn confine(memory_mib: u64) -> std::io::Result<()> {
    use rlimit::Resource;
    for (resource, most) in [
        (Resource::AS, memory_mib << 20),
        (Resource::CPU, CPU_SECONDS),
        (Resource::NOFILE, 3),
        (Resource::FSIZE, 0),
        (Resource::NPROC, 0),
        (Resource::CORE, 0),
    ] {
        resource.set(most, most)?;
    }
    Ok(())
}

/// Elsewhere the one who waits keeps the time; the system keeps no memory limit for it.
#[cfg(not(unix))]
fn confine(_memory_mib: u64) -> std::io::Result<()> {
    Ok(())
}
