//! Where the first window was left: kept in the machine's data folder, since it is needed before
//! anyone signs in and says nothing of the vault.

use dossier_app::office::data_folder;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::{fs, io};
use tauri::{PhysicalPosition, PhysicalSize, WebviewWindow};

/// A rectangle, in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
}

/// Size, place and whether it fills the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    #[serde(flatten)]
    area: Area,
    maximised: bool,
}

/// What must show of a title bar for a person to take hold of it, in physical pixels.
const HOLD: u32 = 120;

/// The smallest side that is a window, in physical pixels.
const SMALLEST: u32 = 200;

impl Place {
    /// Where the window is. Its size and place are those before it was maximised, as far as the
    /// system tells.
    pub fn of(window: &WebviewWindow) -> tauri::Result<Self> {
        let (position, size) = (window.outer_position()?, window.inner_size()?);
        Ok(Self {
            area: Area {
                x: position.x,
                y: position.y,
                width: size.width,
                height: size.height,
            },
            maximised: window.is_maximized()?,
        })
    }

    /// Where it was left, if that can be read.
    pub fn kept() -> Option<Self> {
        Self::read(&file())
    }

    fn read(path: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(path).ok()?).ok()
    }

    /// Keeps it for the next start.
    pub fn keep(&self) -> io::Result<()> {
        self.write(&file())
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, serde_json::to_vec(self)?)
    }

    /// The same place when a person could take hold of the window there; nothing when no screen
    /// shows its title bar any more.
    pub fn within(self, screens: &[Area]) -> Option<Self> {
        let Area {
            x,
            y,
            width,
            height,
            ..
        } = self.area;
        let sound = width >= SMALLEST && height >= SMALLEST;
        let held = |screen: &&Area| {
            let across = overlap((x, width), (screen.x, screen.width));
            let inside = i64::from(y) >= i64::from(screen.y)
                && i64::from(y) < i64::from(screen.y) + i64::from(screen.height);
            across >= i64::from(HOLD) && inside
        };
        screens.iter().find(held).filter(|_| sound).map(|_| self)
    }

    /// Puts the window there.
    pub fn apply(&self, window: &WebviewWindow) -> tauri::Result<()> {
        let Area {
            x,
            y,
            width,
            height,
        } = self.area;
        window.set_size(PhysicalSize { width, height })?;
        window.set_position(PhysicalPosition { x, y })?;
        if self.maximised {
            window.maximize()?;
        }
        Ok(())
    }
}

/// Pixels that two spans share; negative when they are apart.
fn overlap((a, a_long): (i32, u32), (b, b_long): (i32, u32)) -> i64 {
    let end = |from: i32, long: u32| i64::from(from) + i64::from(long);
    end(a, a_long).min(end(b, b_long)) - i64::from(a.max(b))
}

fn file() -> PathBuf {
    data_folder().join("window.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: Area = Area {
        x: 0,
        y: 0,
        width: 1_920,
        height: 1_080,
    };

    fn at(x: i32, y: i32) -> Place {
        Place {
            area: Area {
                x,
                y,
                width: 1_280,
                height: 832,
            },
            maximised: false,
        }
    }

    #[test]
    fn a_window_left_on_a_screen_is_put_back_there() {
        for (x, y) in [(0, 0), (300, 200), (-1_100, 10), (1_800, 1_000)] {
            assert_eq!(at(x, y).within(&[SCREEN]), Some(at(x, y)), "{x} {y}");
        }
    }

    #[test]
    fn a_window_left_on_a_screen_that_is_gone_is_not() {
        for (x, y) in [(2_400, 100), (-1_200, 10), (100, -40), (100, 1_080)] {
            assert_eq!(at(x, y).within(&[SCREEN]), None, "{x} {y}");
        }
        let second = Area { x: 1_920, ..SCREEN };
        assert!(at(2_400, 100).within(&[SCREEN, second]).is_some());
        assert_eq!(at(0, 0).within(&[]), None);
    }

    #[test]
    fn a_window_without_a_size_is_no_window() {
        let mut place = at(0, 0);
        place.area.height = 0;
        assert_eq!(place.within(&[SCREEN]), None);
    }

    #[test]
    fn a_place_is_read_back_as_it_was_kept_and_a_damaged_one_is_the_usual_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data").join("window.json");
        let mut place = at(-8, 40);
        place.maximised = true;
        place.write(&path).unwrap();
        assert_eq!(Place::read(&path), Some(place));
        fs::write(&path, b"{\"x\":1").unwrap();
        assert_eq!(Place::read(&path), None);
    }
}
