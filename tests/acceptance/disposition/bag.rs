//! An independent reader of bags, written from RFC 8493 alone: what the product wrote is judged by it and
//! never by the product.

use sha2::{Digest, Sha256, Sha512};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A bag that was found complete and valid.
pub struct Checked {
    /// Bytes of each file of the payload, by its path.
    pub payload: BTreeMap<String, Vec<u8>>,
    /// Fields of `bag-info.txt`, in their order.
    pub info: Vec<(String, String)>,
}

fn digest(algorithm: &str, bytes: &[u8]) -> String {
    match algorithm {
        "sha256" => format!("{:x}", Sha256::digest(bytes)),
        "sha512" => format!("{:x}", Sha512::digest(bytes)),
        other => panic!("{other}: an algorithm that this reader does not know"),
    }
}

/// §2.1.3: `checksum filepath`; of a path only CR, LF and the percent sign are encoded.
fn lines(text: &str) -> Vec<(String, String)> {
    let line = |line: &str| {
        let (sum, path) = line.split_once(char::is_whitespace).expect("two parts");
        assert!(sum.bytes().all(|byte| byte.is_ascii_hexdigit()), "{line}");
        let path = path.trim_start();
        let path = path.replace("%0A", "\n").replace("%0D", "\r");
        (sum.to_lowercase(), path.replace("%25", "%"))
    };
    assert!(text.ends_with('\n') && !text.starts_with('\u{feff}'));
    text.lines().map(line).collect()
}

fn files(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(root, &path, found);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap();
            found.insert(name.replace('\\', "/"), fs::read(&path).unwrap());
        }
    }
}

/// Reads a bag; panics where it is not complete or not valid.
pub fn check(folder: &Path) -> Checked {
    let mut all = BTreeMap::new();
    files(folder, folder, &mut all);
    let text = |name: &str| String::from_utf8(all[name].clone()).unwrap();
    // §2.1.1: two lines, in this order, without a mark.
    assert_eq!(
        text("bagit.txt"),
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    );
    let payload: BTreeMap<String, Vec<u8>> = all
        .iter()
        .filter(|(path, _)| path.starts_with("data/"))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    let manifests: Vec<&String> = all
        .keys()
        .filter(|path| path.starts_with("manifest-"))
        .collect();
    assert_eq!(manifests, ["manifest-sha256.txt", "manifest-sha512.txt"]);
    for algorithm in ["sha256", "sha512"] {
        // §2.1.3: every file of the payload exactly once.
        let listed = lines(&text(&format!("manifest-{algorithm}.txt")));
        let paths: BTreeSet<&String> = listed.iter().map(|(_, path)| path).collect();
        assert_eq!(paths.len(), listed.len(), "none twice");
        assert!(paths.iter().copied().eq(payload.keys()), "{paths:?}");
        for (sum, path) in &listed {
            assert_eq!(*sum, digest(algorithm, &payload[path]), "{path}");
        }
        // §2.2.1: all payload manifests, and no tag manifest.
        let tags = lines(&text(&format!("tagmanifest-{algorithm}.txt")));
        for (sum, path) in &tags {
            assert!(!path.starts_with("tagmanifest-"), "{path}");
            assert_eq!(*sum, digest(algorithm, &all[path]), "{path}");
        }
        for manifest in &manifests {
            assert!(tags.iter().any(|(_, path)| path == *manifest));
        }
    }
    let info: Vec<(String, String)> = text("bag-info.txt")
        .lines()
        .map(|line| {
            let (field, value) = line.split_once(": ").unwrap();
            (field.to_owned(), value.to_owned())
        })
        .collect();
    // §2.2.2: octets, a dot, files.
    let octets: usize = payload.values().map(Vec::len).sum();
    let oxum = format!("{octets}.{}", payload.len());
    assert!(info.contains(&("Payload-Oxum".to_owned(), oxum)));
    assert!(!all.contains_key("fetch.txt"));
    Checked { payload, info }
}
