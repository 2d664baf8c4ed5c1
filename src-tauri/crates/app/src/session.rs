//! An open vault with the person who opened it, and what their role lets them do.

use crate::{AppError, Office};
use chrono::NaiveDate;
use dossier_domain::person::{Person, Role};
use dossier_store::Vault;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use ts_rs::TS;

/// A signed-in person and their vault. Dropping it forgets the keys.
#[derive(Clone)]
pub struct Session {
    /// Clock, ids, zone.
    pub office: Office,
    /// Vault.
    pub vault: Arc<Vault>,
    /// Who signed in.
    pub person: Person,
}

/// What a person may or may not do, by role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Act {
    /// Reads cases, records, notes; verifies the journal.
    Read,
    /// Receives a message or a form; corrects what was read in it; asks for pieces; answers who asks.
    Receive,
    /// Screens in, or proposes to screen out; decides what becomes of it since; asks those who lead.
    Screen,
    /// Reads second what another person proposes to screen out.
    ReadSecond,
    /// Files the papers of a case.
    File,
    /// Drafts a note, rewrites it, says that two sides agree.
    WriteNote,
    /// Makes a file of a note, outside the vault.
    ExportNote,
    /// Drafts a letter, rewrites it, makes a file of it, records that it was sent, or that
    /// something was disclosed.
    WriteLetter,
    /// Approves a letter that another person wrote.
    ApproveLetter,
    /// Closes a case, or opens it again.
    Close,
    /// Gives another person a slot.
    AddPerson,
    /// Records a choice of language, or keeps a half-filled form.
    KeepOwn,
    /// Restricts a case to named readers, changes them, lifts the restriction.
    Restrict,
    /// Gives another person another role, suspends, resumes or removes them.
    ManagePeople,
    /// Draws and prints a recovery key.
    DrawRecoveryKey,
    /// Changes their own passphrase.
    ChangePassphrase,
    /// Prepares a bundle for another machine, or takes one in.
    Exchange,
    /// Writes a backup of the whole vault.
    BackUp,
    /// Publishes a report, or makes a file of one.
    Report,
    /// Stops a clock, starts it again, extends it.
    Clock,
    /// Settles what the office is called, its zone, its days of closure, its packs in force.
    ManageOffice,
    /// Adds, corrects and retires terms of the glossary.
    KeepGlossary,
    /// Makes a file of the journal or of a verification, outside the vault.
    ExportJournal,
    /// Records the steps of a request for review: the answers, the admission, the file, the panel.
    Review,
    /// Says who looks after a case; see `case::assign`, whose rule is narrower for a coordinator.
    Assign,
    /// Rules on a question of principle that another person asked.
    Rule,
    /// Puts a hold on a case, or releases it.
    Hold,
    /// Proposes that a file whose period has run be disposed of, or keeps it for now.
    ProposeDisposition,
    /// Approves the disposition that another person proposed, or rejects it.
    Dispose,
    /// Registers what is on paper, charges volumes out and takes them back, keeps the list of places.
    KeepPaper,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 30] = [
        Self::Read,
        Self::Receive,
        Self::Screen,
        Self::ReadSecond,
        Self::File,
        Self::WriteNote,
        Self::ExportNote,
        Self::WriteLetter,
        Self::ApproveLetter,
        Self::Close,
        Self::AddPerson,
        Self::KeepOwn,
        Self::Restrict,
        Self::ManagePeople,
        Self::DrawRecoveryKey,
        Self::ChangePassphrase,
        Self::Exchange,
        Self::BackUp,
        Self::Report,
        Self::Clock,
        Self::ManageOffice,
        Self::KeepGlossary,
        Self::ExportJournal,
        Self::Review,
        Self::Assign,
        Self::Rule,
        Self::Hold,
        Self::ProposeDisposition,
        Self::Dispose,
        Self::KeepPaper,
    ];

    /// What a role allows, in the order of `ALL`.
    #[must_use]
    pub fn of(role: Role) -> Vec<Self> {
        let allowed = |act: &Self| may(role, *act);
        Self::ALL.into_iter().filter(allowed).collect()
    }
}

/// The one table of permissions (DESIGN §4). Roles are the program's policy, not a wall: see
/// `docs/threat-model.md`.
///
/// Everyone may change their own passphrase, the auditor too.
///
/// The coordinator and the team lead may add a person although they are not administrators: the
/// first person of an office's vault is most often its coordinator, and alone could never have a
/// second reader. Which roles they may give is narrower: see `vault::people::may_give`.
#[must_use]
pub fn may(role: Role, act: Act) -> bool {
    use Act::{
        AddPerson, ApproveLetter, Assign, BackUp, ChangePassphrase, Dispose, DrawRecoveryKey,
        Exchange, ExportJournal, ExportNote, File, Hold, KeepGlossary, KeepOwn, KeepPaper,
        ManageOffice, ManagePeople, ProposeDisposition, Read, ReadSecond, Receive, Report,
        Restrict, Rule, WriteNote,
    };
    match act {
        Restrict => return role.keeps_restricted(),
        ChangePassphrase => return true,
        _ => {}
    }
    match role {
        Role::CaseCoordinator => !matches!(
            act,
            ReadSecond
                | ApproveLetter
                | Rule
                | ManagePeople
                | ManageOffice
                | ExportJournal
                | ProposeDisposition
                | Dispose
        ),
        Role::TeamLead => !matches!(act, ManageOffice),
        Role::Registrar => matches!(act, Read | KeepOwn | Receive | KeepPaper),
        Role::RecordsOfficer => matches!(
            act,
            Read | KeepOwn | File | BackUp | Hold | ProposeDisposition | Dispose | KeepPaper
        ),
        Role::Communications => {
            matches!(act, Read | KeepOwn | WriteNote | ExportNote | KeepGlossary)
        }
        Role::Approver => matches!(act, Read | KeepOwn | ExportNote | ApproveLetter),
        Role::Director => matches!(
            act,
            Read | KeepOwn
                | ExportNote
                | ApproveLetter
                | ReadSecond
                | AddPerson
                | ManagePeople
                | DrawRecoveryKey
                | Exchange
                | BackUp
                | Report
                | ManageOffice
                | KeepGlossary
                | ExportJournal
                | Assign
                | Rule
                | Hold
                | Dispose
        ),
        Role::Administrator => matches!(
            act,
            Read | KeepOwn
                | AddPerson
                | ManagePeople
                | DrawRecoveryKey
                | Exchange
                | BackUp
                | ManageOffice
                | KeepGlossary
                | ExportJournal
        ),
        Role::Auditor => matches!(act, Read | ExportJournal),
    }
}

impl Session {
    /// Lets the act go on, or refuses it.
    ///
    /// # Errors
    /// `NotPermitted`.
    pub(crate) fn permit(&self, act: Act) -> Result<(), AppError> {
        if may(self.person.role, act) {
            Ok(())
        } else {
            Err(AppError::NotPermitted)
        }
    }

    /// The same session with what was settled since, here or on another workstation: the zone of the
    /// office, the person's role.
    ///
    /// # Errors
    /// The store's.
    pub async fn renewed(&self) -> Result<Self, AppError> {
        Ok(Self {
            person: self.vault.present(self.person.id).await?,
            office: self.office.of_vault(&self.vault).await?,
            vault: Arc::clone(&self.vault),
        })
    }

    /// The same person, who reads the vault from one moment on: see [`Vault::as_of_now`].
    pub(crate) async fn as_of_now(&self) -> Result<Self, AppError> {
        Ok(Self {
            vault: Arc::new(self.vault.as_of_now().await?),
            ..self.clone()
        })
    }

    /// Today, in the office's zone.
    pub(crate) fn today(&self) -> NaiveDate {
        self.office.today()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows in the order of `Role::ALL`, columns in the order of `Act::ALL`.
    const TABLE: [&str; 9] = [
        "+++-++++-+++--++++++-+-++-+--+", // coordinator
        "++++++++++++++++++++-+++++++++", // team lead
        "++---------+---+-------------+", // registrar
        "+---+------+---+-+--------++++", // records officer
        "+----++----+---+-----+--------", // communications
        "+-----+-+--+---+--------------", // approver
        "+--+--+-+-+++++++++-+++-+++-+-", // director
        "+---------++-+++++--+++-------", // administrator
        "+--------------+------+-------", // auditor
    ];

    #[test]
    fn each_role_may_do_what_the_table_says_and_nothing_else() {
        for (role, row) in Role::ALL.iter().zip(TABLE) {
            for (act, sign) in Act::ALL.iter().zip(row.chars()) {
                assert_eq!(may(*role, *act), sign == '+', "{role:?} {act:?}");
            }
        }
    }

    #[test]
    fn the_auditor_reads_and_writes_nothing_but_a_passphrase_of_their_own() {
        assert_eq!(
            Act::of(Role::Auditor),
            [Act::Read, Act::ChangePassphrase, Act::ExportJournal]
        );
    }

    #[test]
    fn whoever_screens_for_the_office_can_find_a_second_reader() {
        let readers = Role::ALL
            .iter()
            .filter(|role| may(**role, Act::ReadSecond))
            .count();
        assert!(readers > 0);
        assert!(
            !may(Role::Administrator, Act::Screen),
            "an administrator does not decide cases"
        );
    }
}
