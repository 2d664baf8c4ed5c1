use super::*;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn written(folder: &Path) -> PathBuf {
    let mut writer = Writer::begin(folder, "OPS-1").unwrap();
    writer.add("records/0001.eml", b"From: x\r\n").unwrap();
    writer.add("a 100%.txt", b"").unwrap();
    let info = [("Bagging-Date", "2026-11-26".to_owned())];
    writer.end(&info).unwrap();
    writer.keep().unwrap()
}

/// Reads a bag whole.
fn read(folder: &Path) -> Result<dossier_domain::record::Bag, BagFault> {
    let bag = Bag::open(folder)?;
    for at in 0..bag.len() {
        bag.verify(at)?;
    }
    Ok(bag.told().clone())
}

#[test]
fn a_bag_that_was_written_is_complete_and_valid_and_says_how_much_it_holds() {
    let folder = TempDir::new().unwrap();
    let path = written(folder.path());
    let told = read(&path).unwrap();
    assert_eq!((told.name.as_str(), told.oxum.as_str()), ("OPS-1", "9.2"));
    let held = fs::read(path.join("tagmanifest-sha256.txt")).unwrap();
    assert_eq!(told.digest.0, Digests::of(&held).sha256);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no part");
}

#[test]
fn only_line_feeds_returns_and_percent_signs_are_encoded() {
    assert_eq!(encoded("é a%b\r\n c"), "é a%25b%0D%0A c");
    for path in ["data/a", "é a%b\r\n c", "%%0A"] {
        assert_eq!(decoded(&encoded(path)).as_deref(), Some(path));
    }
    assert_eq!(decoded("a%0d%0ab").as_deref(), Some("a\r\nb"));
    for bad in ["a%", "a%2", "a%41"] {
        assert_eq!(decoded(bad), None, "{bad}");
    }
    let folder = TempDir::new().unwrap();
    let manifest = written(folder.path()).join("manifest-sha512.txt");
    let manifest = fs::read_to_string(manifest).unwrap();
    assert!(manifest.contains("  data/a 100%25.txt\n"));
}

#[test]
fn a_bag_is_never_written_over_another() {
    let folder = TempDir::new().unwrap();
    written(folder.path());
    let second = written(folder.path());
    assert_eq!(second, folder.path().join("OPS-1-2"));
    read(&second).unwrap();
}

#[test]
fn a_bag_that_is_given_up_leaves_nothing_and_what_a_kill_left_is_swept() {
    let folder = TempDir::new().unwrap();
    let mut writer = Writer::begin(folder.path(), "OPS-1").unwrap();
    writer.add("a", b"a").unwrap();
    let part = writer.part().to_owned();
    assert!(part.ends_with(".OPS-1.part"));
    assert!(read(&part).is_err(), "a part is no bag");
    drop(writer);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    fs::create_dir_all(part.join("data")).unwrap();
    fs::write(part.join("data/old"), b"left").unwrap();
    let path = written(folder.path());
    assert!(!part.exists() && !path.join("data/old").exists());
}

/// A disk that holds the first bytes of a file, and is full then.
fn full(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.ends_with("manifest-sha512.txt") {
        fs::write(path, &bytes[..bytes.len() / 2])?;
        return Err(ErrorKind::StorageFull.into());
    }
    fs::write(path, bytes)
}

#[test]
fn a_disk_that_fills_up_leaves_no_bag() {
    let folder = TempDir::new().unwrap();
    let mut writer = Writer::with(folder.path(), "OPS-1", full).unwrap();
    writer.add("a", b"a").unwrap();
    let error = writer.end(&[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StorageFull);
    drop(writer);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn whatever_is_changed_in_a_bag_is_found() {
    let spoilt = |spoil: &dyn Fn(&Path)| {
        let folder = TempDir::new().unwrap();
        let path = written(folder.path());
        spoil(&path);
        read(&path).unwrap_err().to_string()
    };
    let write = |at: &'static str, bytes: &'static [u8]| {
        move |path: &Path| fs::write(path.join(at), bytes).unwrap()
    };
    let remove = |at: &'static str| move |path: &Path| fs::remove_file(path.join(at)).unwrap();
    let record = "data/records/0001.eml";
    // As long as it was: only the digest tells.
    let changed = spoilt(&write(record, b"From: y\r\n"));
    assert_eq!(changed, format!("{record} has changed"));
    assert_eq!(spoilt(&remove(record)), "data/records/0001.eml is missing");
    assert_eq!(
        spoilt(&write("data/Thumbs.db", b"x")),
        "data/Thumbs.db is not listed"
    );
    assert_eq!(spoilt(&remove("bagit.txt")), "not a bag");
    let older = b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n";
    assert_eq!(spoilt(&write("bagit.txt", older)), "not a bag");
    for tag in ["bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt"] {
        assert_eq!(spoilt(&write(tag, b"")), format!("{tag} has changed"));
        assert_eq!(spoilt(&remove(tag)), format!("{tag} is missing"));
    }
    let tags = "tagmanifest-sha256.txt";
    assert_eq!(spoilt(&write(tags, b"")), "bagit.txt is not listed");
    assert_eq!(
        spoilt(&write(tags, b"x")),
        format!("{tags} cannot be understood")
    );
}

#[test]
fn a_file_that_tells_of_the_others_is_read_up_to_its_limit() {
    let folder = TempDir::new().unwrap();
    let path = written(folder.path());
    let file = File::create(path.join("manifest-sha256.txt")).unwrap();
    file.set_len((u64::from(TAG_MIB) << 20) + 1).unwrap();
    let refused = read(&path).unwrap_err().to_string();
    assert_eq!(refused, "manifest-sha256.txt cannot be understood");
}

#[cfg(unix)]
#[test]
fn what_leads_out_of_a_bag_is_not_followed() {
    let folder = TempDir::new().unwrap();
    let path = written(folder.path());
    std::os::unix::fs::symlink("/etc", path.join("data/etc")).unwrap();
    assert!(matches!(read(&path), Err(BagFault::Unlisted(_))));
}
