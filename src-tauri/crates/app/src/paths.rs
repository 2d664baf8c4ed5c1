//! Files named on the command line, folders read whole in order of name.

use crate::AppError;
use std::fs;
use std::path::{Path, PathBuf};

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
/// `NoFile`.
pub fn files(paths: &[PathBuf]) -> Result<Vec<Given>, AppError> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            gather(path, &mut found)
        } else {
            found.push(given(path))
        }
    }
    match found.is_empty() {
        true => Err(AppError::NoFile),
        false => Ok(found),
    }
}

fn given(path: &Path) -> Given {
    Given {
        path: path.to_owned(),
        name: path.display().to_string(),
    }
}

fn gather(folder: &Path, found: &mut Vec<Given>) {
    let Ok(entries) = fs::read_dir(folder) else {
        found.push(given(folder));
        return;
    };
    let mut paths: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        // A link to a folder may lead back to where it stands.
        .filter(|path| !is_hidden(path) && (!path.is_symlink() || path.is_file()))
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, found)
        } else {
            found.push(given(&path))
        }
    }
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
