//! What the office settles about itself. Everyone reads it; the director and the administrator
//! change it.

use crate::session::Act;
use crate::{AppError, Office, Session};
use dossier_domain::event::Fact;
use dossier_domain::lang::Bilingual;
use dossier_domain::office::{OfficeChange, OfficeClosure, OfficeEvent, OfficeSettings, Setting};
use dossier_store::{Changed, Vault};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The settings of the office with what they come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OfficeView {
    /// As settled.
    pub settings: OfficeSettings,
    /// IANA name of the zone in use: the one settled, else that of the machine.
    pub zone: String,
    /// Every zone that may be chosen.
    pub zones: Vec<String>,
}

/// Characters of one side of a setting: a name, an address.
const CHARACTERS: usize = 600;
/// Lines of an address or of a letterhead.
const LINES: usize = 8;
/// Minutes that the idle lock may wait.
const IDLE: std::ops::RangeInclusive<u32> = 1..=60;
/// Days that the reminder of a backup may wait.
const BACKUP: std::ops::RangeInclusive<u32> = 1..=90;

/// The settings of the office.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn get(session: &Session) -> Result<OfficeView, AppError> {
    session.permit(Act::Read)?;
    let settings = session.vault.office_settings().await?;
    Ok(OfficeView {
        zone: session.office.in_zone_of(&settings).zone.name().to_owned(),
        zones: chrono_tz::TZ_VARIANTS
            .iter()
            .map(|zone| zone.name().to_owned())
            .filter(|name| name.starts_with("America/") || name == "UTC")
            .collect(),
        settings,
    })
}

/// Changes one setting. Days of the office change with its zone from then on; a day already
/// recorded stays as it was written.
///
/// # Errors
/// `NotPermitted`, `InvalidField`, `ChangedMeanwhile`, the store's.
pub async fn change(
    session: &Session,
    change: OfficeChange,
) -> Result<(OfficeView, Changed), AppError> {
    session.permit(Act::ManageOffice)?;
    let change = checked(change)?;
    let ((), changed) = session
        .vault
        .write(async move |tx| {
            if !tx.office_settings().await?.holds(&change) {
                return Err(AppError::ChangedMeanwhile);
            }
            let field = change.field().to_owned();
            let over = tx.set_apart(&Setting::Field { field }).await?;
            let event = OfficeEvent::Changed { change };
            Ok(tx.record(Fact::Office { event, over }).await?)
        })
        .await?;
    Ok((get(session).await?, changed))
}

/// The change with its text trimmed, or the field that is out of bounds.
fn checked(change: OfficeChange) -> Result<OfficeChange, AppError> {
    let refuse = |field| Err(AppError::InvalidField { field });
    match change {
        OfficeChange::Name { from, to } => Ok(OfficeChange::Name {
            from,
            to: both("office_name", to, 1)?,
        }),
        OfficeChange::Address { from, to } => Ok(OfficeChange::Address {
            from,
            to: both("address", to, LINES)?,
        }),
        OfficeChange::Letterhead { from, to } => Ok(OfficeChange::Letterhead {
            from,
            to: both("letterhead", to, LINES)?,
        }),
        OfficeChange::Zone { ref to, .. } if to.parse::<chrono_tz::Tz>().is_err() => refuse("zone"),
        OfficeChange::IdleMinutes { to, .. } if !IDLE.contains(&to) => refuse("idle_minutes"),
        OfficeChange::BackupDays { to, .. } if !BACKUP.contains(&to) => refuse("backup_days"),
        bounded => Ok(bounded),
    }
}

/// Both sides, trimmed; both written or both blank, within the bounds.
pub(crate) fn both(
    field: &'static str,
    text: Bilingual,
    lines: usize,
) -> Result<Bilingual, AppError> {
    let trim = |side: &str| {
        let kept: Vec<&str> = side.trim().lines().map(str::trim).collect();
        kept.join("\n")
    };
    let text = Bilingual {
        fr: trim(&text.fr),
        en: trim(&text.en),
    };
    let fits = |side: &str| side.chars().count() <= CHARACTERS && side.lines().count() <= lines;
    let alone = text.fr.is_empty() != text.en.is_empty();
    if alone || !fits(&text.fr) || !fits(&text.en) {
        return Err(AppError::InvalidField { field });
    }
    Ok(text)
}

/// Days when the office is closed by its own decision, in order.
///
/// # Errors
/// `NotPermitted`, the store's.
pub async fn closures(session: &Session) -> Result<Vec<OfficeClosure>, AppError> {
    session.permit(Act::Read)?;
    Ok(session.vault.office_closures().await?)
}

/// Closes the office on a day. No statutory day moves; the internal targets and the days « if the
/// office is closed » follow at once.
///
/// # Errors
/// `NotPermitted`, `InvalidField` (`closure_on`, `closure_name`), the store's.
pub async fn close_on(
    session: &Session,
    closure: OfficeClosure,
) -> Result<(Vec<OfficeClosure>, Changed), AppError> {
    session.permit(Act::ManageOffice)?;
    let name = both("closure_name", closure.name, 1)?;
    if name.fr.is_empty() {
        return Err(AppError::InvalidField {
            field: "closure_name",
        });
    }
    let closure = OfficeClosure { name, ..closure };
    let ((), changed) = session
        .vault
        .write(async move |tx| {
            if tx.office_closure(closure.on).await?.is_some() {
                return Err(AppError::InvalidField {
                    field: "closure_on",
                });
            }
            let over = tx.set_apart(&Setting::Closure { on: closure.on }).await?;
            let event = OfficeEvent::ClosureAdded { closure };
            Ok(tx.record(Fact::Office { event, over }).await?)
        })
        .await?;
    Ok((closures(session).await?, changed))
}

/// Opens the office again on a day that it had closed.
///
/// # Errors
/// `NotPermitted`, `ChangedMeanwhile`, the store's.
pub async fn open_on(
    session: &Session,
    closure: OfficeClosure,
) -> Result<(Vec<OfficeClosure>, Changed), AppError> {
    session.permit(Act::ManageOffice)?;
    let ((), changed) = session
        .vault
        .write(async move |tx| {
            if tx.office_closure(closure.on).await?.as_ref() != Some(&closure) {
                return Err(AppError::ChangedMeanwhile);
            }
            let over = tx.set_apart(&Setting::Closure { on: closure.on }).await?;
            let event = OfficeEvent::ClosureRemoved { closure };
            Ok(tx.record(Fact::Office { event, over }).await?)
        })
        .await?;
    Ok((closures(session).await?, changed))
}

impl Office {
    /// The same machine, in the zone that the office settled if it did.
    #[must_use]
    pub fn in_zone_of(&self, settings: &OfficeSettings) -> Self {
        Self {
            zone: settings.zone.parse().unwrap_or(self.zone),
            ..self.clone()
        }
    }

    /// The same machine, in the zone that the office of a vault settled.
    ///
    /// # Errors
    /// The store's.
    pub(crate) async fn of_vault(&self, vault: &Vault) -> Result<Self, AppError> {
        Ok(self.in_zone_of(&vault.office_settings().await?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(fr: &str, en: &str) -> OfficeChange {
        let text = |fr: &str, en: &str| Bilingual {
            fr: fr.to_owned(),
            en: en.to_owned(),
        };
        OfficeChange::Name {
            from: text("", ""),
            to: text(fr, en),
        }
    }

    #[test]
    fn a_name_is_in_both_languages_or_in_none_and_on_one_line() {
        assert!(checked(name(" Bureau du Nord ", "Northern Office")).is_ok());
        assert!(checked(name("", " ")).is_ok());
        for (fr, en) in [
            ("Bureau", ""),
            ("", "Office"),
            ("Bureau\ndu Nord", "Office"),
        ] {
            let refused = checked(name(fr, en));
            assert!(matches!(
                refused,
                Err(AppError::InvalidField {
                    field: "office_name"
                })
            ));
        }
    }

    #[test]
    fn a_setting_out_of_bounds_is_told_by_its_name() {
        let text = |side: &str| Bilingual::same(side);
        let (from, to) = (|| text(""), || text(&"une ligne\n".repeat(9)));
        let zone = OfficeChange::Zone {
            from: String::new(),
            to: "America/Sudbury".to_owned(),
        };
        for (change, name) in [
            (
                OfficeChange::Address {
                    from: from(),
                    to: to(),
                },
                "address",
            ),
            (
                OfficeChange::Letterhead {
                    from: from(),
                    to: to(),
                },
                "letterhead",
            ),
            (zone, "zone"),
            (
                OfficeChange::IdleMinutes { from: 10, to: 0 },
                "idle_minutes",
            ),
            (OfficeChange::BackupDays { from: 7, to: 91 }, "backup_days"),
        ] {
            let Err(AppError::InvalidField { field }) = checked(change) else {
                panic!("{name} is out of bounds");
            };
            assert_eq!(field, name);
        }
    }

    #[test]
    fn a_zone_is_one_that_exists_and_a_lock_waits_an_hour_at_most() {
        let zone = |to: &str| {
            checked(OfficeChange::Zone {
                from: String::new(),
                to: to.to_owned(),
            })
        };
        assert!(zone("America/Winnipeg").is_ok());
        assert!(zone("America/Sudbury").is_err());
        let lock = |to| checked(OfficeChange::IdleMinutes { from: 10, to });
        assert!(lock(60).is_ok() && lock(0).is_err() && lock(61).is_err());
    }
}
