//! Files named by a person, folders read whole in order of name: each within a limit, so that nothing
//! that somebody handed in fills the memory.

use crate::AppError;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// Most files taken at once.
const MOST_FILES: usize = 100_000;

/// A file with the name that results call it by: its path as given, or inside the folder given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Where it lies.
    pub path: PathBuf,
    /// Name in results.
    pub name: String,
}

/// The files of these paths, in the order given; those of a folder in order of name, at any depth.
/// Hidden files of a folder are left out. A path that cannot be read is kept, so that its fault is
/// told where it is received.
///
/// # Errors
/// `NoFile`, `TooManyFiles`.
pub fn files(paths: &[PathBuf]) -> Result<Vec<Given>, AppError> {
    at_most(MOST_FILES, paths)
}

fn at_most(most: usize, paths: &[PathBuf]) -> Result<Vec<Given>, AppError> {
    let mut found = Vec::new();
    for path in paths {
        add(path, most, &mut found)?;
    }
    match found.is_empty() {
        true => Err(AppError::NoFile),
        false => Ok(found),
    }
}

/// Adds a file, or those of a folder.
fn add(path: &Path, most: usize, found: &mut Vec<Given>) -> Result<(), AppError> {
    if path.is_dir() {
        return gather(path, most, found);
    }
    found.push(given(path));
    within(most, found.len())
}

fn within(most: usize, count: usize) -> Result<(), AppError> {
    match count > most {
        true => Err(AppError::TooManyFiles { limit: most }),
        false => Ok(()),
    }
}

/// The bytes of a file of at most so many mebibytes. One that is larger is refused before it is read; a
/// device or a pipe, which has no length and perhaps no end, is not read at all.
///
/// # Errors
/// `TooLarge`, `UnsupportedFile`, `File`.
pub(crate) fn read(path: &Path, limit_mib: u32) -> Result<Vec<u8>, AppError> {
    let most = u64::from(limit_mib) << 20;
    let fits = |size: u64| match size > most {
        true => Err(AppError::TooLarge { limit_mib }),
        false => Ok(()),
    };
    let about = fs::metadata(path).map_err(AppError::File)?;
    if !about.is_file() && !about.is_dir() {
        return Err(AppError::UnsupportedFile);
    }
    fits(about.len())?;
    let file = File::open(path).map_err(AppError::File)?;
    let mut bytes = Vec::new();
    let read = file.take(most + 1).read_to_end(&mut bytes);
    fits(read.map_err(AppError::File)? as u64)?;
    Ok(bytes)
}

fn given(path: &Path) -> Given {
    Given {
        path: path.to_owned(),
        name: path.display().to_string(),
    }
}

fn gather(folder: &Path, most: usize, found: &mut Vec<Given>) -> Result<(), AppError> {
    let Ok(entries) = fs::read_dir(folder) else {
        found.push(given(folder));
        return Ok(());
    };
    let mut paths: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        // A link to a folder may lead back to where it stands.
        .filter(|path| !is_hidden(path) && (!path.is_symlink() || path.is_file()))
        .take(most + 1)
        .collect();
    within(most, paths.len())?;
    paths.sort();
    paths.iter().try_for_each(|path| add(path, most, found))
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_gives_its_files_in_order_of_name_and_at_any_depth() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.eml", "a.txt", ".hidden", "in/c.eml"] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        let found = files(&[folder.path().to_owned()]).unwrap();
        let names: Vec<_> = found
            .iter()
            .map(|given| given.path.file_name().unwrap())
            .collect();
        assert_eq!(names, ["a.txt", "b.eml", "c.eml"]);
    }

    #[test]
    fn a_folder_that_holds_more_files_than_are_taken_at_once_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.txt", "b.txt", "in/c.txt"] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        let given = [folder.path().to_owned()];
        assert_eq!(at_most(3, &given).unwrap().len(), 3);
        for most in [0, 1, 2] {
            let refused = at_most(most, &given);
            assert!(matches!(refused, Err(AppError::TooManyFiles { limit }) if limit == most));
        }
    }

    #[test]
    fn a_file_is_read_up_to_the_limit_and_not_beyond() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack.toml");
        fs::write(&path, vec![b'x'; 1 << 20]).unwrap();
        assert_eq!(read(&path, 1).unwrap().len(), 1 << 20);
        fs::write(&path, vec![b'x'; (1 << 20) + 1]).unwrap();
        let refused = read(&path, 1);
        assert!(matches!(refused, Err(AppError::TooLarge { limit_mib: 1 })));
    }

    #[cfg(unix)]
    #[test]
    fn a_device_without_an_end_is_not_read() {
        let refused = read(Path::new("/dev/zero"), 1);
        assert!(matches!(refused, Err(AppError::UnsupportedFile)));
    }

    #[test]
    fn a_path_that_does_not_exist_is_kept_for_its_fault() {
        let gone = PathBuf::from("nowhere.eml");
        assert_eq!(files(std::slice::from_ref(&gone)).unwrap(), [given(&gone)]);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_holds_a_link_to_itself_is_walked_once() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.txt"), "x").unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).unwrap();
        assert_eq!(files(&[folder.path().to_owned()]).unwrap().len(), 1);
    }
}
