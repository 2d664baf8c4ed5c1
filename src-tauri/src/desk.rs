//! The state that every command shares: the office, the folder of the vault, who is signed in.

use dossier_app::{AppError, Changed, Office, Session, WireError, vault};
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::{AppHandle, Emitter};
use tokio::sync::RwLock;

/// What a command answers.
pub type Wire<T> = Result<T, WireError>;

/// The desk of one workstation: one person at a time.
pub struct Desk {
    /// Clock, ids, zone, folders.
    pub office: Office,
    /// Folder of the vault.
    pub folder: PathBuf,
    session: RwLock<Option<Arc<Session>>>,
    app: AppHandle,
}

/// The notice after a write: noun and identifier of each thing touched.
#[derive(Clone, Serialize)]
struct Subjects {
    subjects: Vec<(&'static str, String)>,
}

impl Desk {
    /// A desk where nobody has signed in.
    pub fn new(office: Office, folder: PathBuf, app: AppHandle) -> Self {
        Self {
            office,
            folder,
            session: RwLock::new(None),
            app,
        }
    }

    /// Who is signed in.
    pub async fn session(&self) -> Option<Arc<Session>> {
        self.session.read().await.clone()
    }

    /// Signs a person in.
    pub async fn seat(&self, session: Session) -> Arc<Session> {
        let session = Arc::new(session);
        *self.session.write().await = Some(Arc::clone(&session));
        session
    }

    /// Signs the person out; nothing when nobody is signed in.
    pub async fn leave(&self) -> Wire<()> {
        match self.session.write().await.take() {
            Some(session) => Ok(vault::lock(Arc::unwrap_or_clone(session)).await?),
            None => Ok(()),
        }
    }

    /// Runs a use case that reads.
    pub async fn read<T, F>(&self, act: impl FnOnce(Arc<Session>) -> F) -> Wire<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, AppError>> + Send + 'static,
    {
        let session = self.session().await.ok_or(AppError::Locked)?;
        unbroken(act(session)).await
    }

    /// Runs a use case that writes, then tells the window what it touched.
    pub async fn write<T, F>(&self, act: impl FnOnce(Arc<Session>) -> F) -> Wire<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<(T, Changed), AppError>> + Send + 'static,
    {
        let (answer, changed) = self.read(act).await?;
        if !changed.subjects.is_empty() {
            self.tell(changed);
        }
        Ok(answer)
    }

    fn tell(&self, changed: Changed) {
        if let Err(error) = self.app.emit(
            "changed",
            Subjects {
                subjects: changed.subjects,
            },
        ) {
            eprintln!("dossier-desktop: the window was not told of a change: {error}");
        }
    }

    /// Shows the window.
    pub fn show(&self) -> Wire<()> {
        crate::window::show(&self.app).map_err(|error| AppError::Broken(error.to_string()).into())
    }
}

/// Runs the work in a task of its own: the window may go, a write goes on to its end; and a panic
/// is an answer, never a call that does not return.
async fn unbroken<T: Send + 'static>(
    work: impl Future<Output = Result<T, AppError>> + Send + 'static,
) -> Wire<T> {
    let answer = tokio::spawn(work).await;
    Ok(answer.unwrap_or_else(|_panic| Err(AppError::Broken("a task panicked".to_owned())))?)
}

#[cfg(test)]
mod tests {
    use super::unbroken;
    use dossier_app::AppError;
    use dossier_app::error::Family;

    #[tokio::test]
    async fn a_panic_is_answered_as_a_fault_of_ours() {
        let error = unbroken::<()>(async { panic!("a defect") })
            .await
            .unwrap_err();
        assert_eq!(
            (error.code.as_str(), error.family),
            ("broken", Family::Broken)
        );
    }

    #[tokio::test]
    async fn a_refusal_keeps_its_code() {
        let error = unbroken::<()>(async { Err(AppError::NotPermitted) })
            .await
            .unwrap_err();
        assert_eq!(error.code, "not-permitted");
    }
}
