//! The state that every command shares: the office, the folder of the vault, who is signed in.

use crate::window;
use dossier_app::job::{Job, JobKind, Jobs};
use dossier_app::office::data_folder;
use dossier_app::vault::{self, VaultStatus};
use dossier_app::{AppError, Changed, Office, Session, WireError, practice};
use serde::Serialize;
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tauri::{AppHandle, Emitter, WebviewWindow};
use tokio::sync::{RwLock, watch};

/// What a command answers.
pub type Wire<T> = Result<T, WireError>;

/// The desk of one workstation: one person at a time.
pub struct Desk {
    /// Clock, ids, zone, folders.
    pub office: Office,
    /// Folder of the vault of this person's office.
    home: PathBuf,
    /// Folder of the vault that is shown: that one, or the practice office's.
    shown: Mutex<PathBuf>,
    /// Whether the making of the practice office was told to stop.
    stopped: Arc<AtomicBool>,
    /// Long work.
    pub jobs: Jobs,
    session: RwLock<Option<Arc<Session>>>,
    /// Windows that kept what was half-written in them since locking began.
    kept: watch::Sender<HashSet<String>>,
    app: AppHandle,
}

/// How long the windows have to keep what is half-written: one that does not answer must not hold
/// the keys.
const PATIENCE: Duration = Duration::from_secs(2);

/// Shortest time between two notices of work that writes all the time: the screens that read anew
/// must not take the machine from it.
const EVERY: Duration = Duration::from_millis(500);

/// Gathers what long work touched, and tells the window now and then; the rest when it goes.
pub struct Gathered {
    app: AppHandle,
    waiting: Changed,
    told_at: Instant,
}

/// The notice after a write: noun and identifier of each thing touched.
#[derive(Clone, Serialize)]
struct Subjects {
    subjects: Vec<(&'static str, String)>,
}

impl Desk {
    /// A desk where nobody has signed in.
    pub fn new(office: Office, folder: PathBuf, app: AppHandle) -> Self {
        // Started on a practice office, the way back is to the usual place.
        let home = if vault::is_practice(&folder) {
            data_folder().join("vault")
        } else {
            folder.clone()
        };
        let window = app.clone();
        let jobs = Jobs::new(Arc::clone(&office.clock), move |id| {
            tell(&window, vec![("job", id.to_string())]);
        });
        Self {
            office,
            home,
            shown: Mutex::new(folder),
            stopped: Arc::default(),
            jobs,
            session: RwLock::new(None),
            kept: watch::Sender::new(HashSet::new()),
            app,
        }
    }

    /// Folder of the vault that is shown.
    pub fn folder(&self) -> PathBuf {
        self.shown().clone()
    }

    fn shown(&self) -> MutexGuard<'_, PathBuf> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows the practice office. It is made before anyone leaves: stopped or failed, nothing has
    /// changed, and the vault that is shown stays so.
    pub async fn enter_practice(&self) -> Wire<VaultStatus> {
        let folder = practice::usual_folder();
        if vault::status(&folder, None).await?.exists || self.make_practice(&folder).await? {
            return self.show_vault(folder).await;
        }
        let session = self.session().await;
        Ok(vault::status(&self.folder(), session.as_deref()).await?)
    }

    /// Makes the practice office, telling the window how far it is; says whether it is whole.
    async fn make_practice(&self, folder: &Path) -> Wire<bool> {
        self.stopped.store(false, Ordering::Release);
        let (office, folder) = (self.office.clone(), folder.to_owned());
        let (stopped, app) = (Arc::clone(&self.stopped), self.app.clone());
        unbroken(async move {
            let mut told = 0;
            let progress = |done: u64, of: u64| {
                let percent = done * 100 / of;
                if percent > told {
                    told = percent;
                    tell(&app, vec![("practice", percent.to_string())]);
                }
                match stopped.load(Ordering::Acquire) {
                    true => ControlFlow::Break(()),
                    false => ControlFlow::Continue(()),
                }
            };
            Ok(practice::create(&office, &folder, progress)
                .await?
                .is_continue())
        })
        .await
    }

    /// Makes the practice office anew, as of today; stopped, the vault of the office is shown.
    pub async fn renew_practice(&self) -> Wire<VaultStatus> {
        self.leave_practice().await?;
        practice::clear(&practice::usual_folder())?;
        self.enter_practice().await
    }

    /// Stops the making of the practice office at its next day.
    pub fn stop_practice(&self) {
        self.stopped.store(true, Ordering::Release);
    }

    /// Shows the vault of this person's office.
    pub async fn leave_practice(&self) -> Wire<VaultStatus> {
        self.show_vault(self.home.clone()).await
    }

    async fn show_vault(&self, folder: PathBuf) -> Wire<VaultStatus> {
        self.leave().await?;
        *self.shown() = folder.clone();
        Ok(vault::status(&folder, None).await?)
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

    /// Follows what a write touched, then tells the windows. A bundle of another workstation may give the
    /// signed-in person another role: nothing more is done under the one before.
    async fn follow(&self, changed: Changed) -> Wire<()> {
        let of_seat = |noun: &str| matches!(noun, "office" | "person");
        if changed.subjects.iter().any(|(noun, _)| of_seat(noun)) {
            self.renew().await?;
        }
        tell(&self.app, changed.subjects);
        Ok(())
    }

    /// Seats the same person again with what was settled since.
    async fn renew(&self) -> Wire<()> {
        let Some(session) = self.session().await else {
            return Ok(());
        };
        let renewed = session.renewed().await?;
        if renewed.person.role != session.person.role {
            // What was begun under another role stands still.
            self.jobs.leave().await;
        }
        let mut seat = self.session.write().await;
        let seated = seat.as_ref();
        // Another person may sit there by now.
        if seated.is_some_and(|seated| Arc::ptr_eq(&seated.vault, &renewed.vault)) {
            *seat = Some(Arc::new(renewed));
        }
        Ok(())
    }

    /// Signs the person out of every window; nothing when nobody is signed in.
    pub async fn leave(&self) -> Wire<()> {
        if self.session().await.is_some() {
            self.veil().await;
        }
        let left = self.session.write().await.take();
        // Long work stands still before the keys go.
        self.jobs.leave().await;
        let Some(session) = left else {
            return Ok(());
        };
        window::close_beside(&self.app);
        let closed = vault::lock(Arc::unwrap_or_clone(session)).await;
        say(&self.app, "locked", ());
        Ok(closed?)
    }

    /// Lets every window keep what is half-written in it and veil itself.
    async fn veil(&self) {
        let windows = window::labels(&self.app);
        self.kept.send_replace(HashSet::new());
        let mut kept = self.kept.subscribe();
        say(&self.app, "locking", ());
        let all = kept.wait_for(|kept| windows.iter().all(|label| kept.contains(label)));
        if tokio::time::timeout(PATIENCE, all).await.is_err() {
            eprintln!("dossier-desktop: a window did not answer before the vault was locked");
        }
    }

    /// A window kept what was half-written in it.
    pub fn kept(&self, label: String) {
        self.kept.send_modify(|kept| {
            kept.insert(label);
        });
    }

    /// The person gave a sign in one of the windows.
    pub fn here(&self) {
        say(&self.app, "here", ());
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
        self.follow(changed).await.map(|()| answer)
    }

    /// Runs a use case that takes long, in the list of what runs.
    pub async fn work<T, F>(
        &self,
        kind: JobKind,
        act: impl FnOnce(Arc<Session>, Job) -> F + Send + 'static,
    ) -> Wire<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, AppError>> + Send + 'static,
    {
        let session = self.session().await.ok_or(AppError::Locked)?;
        let jobs = self.jobs.clone();
        unbroken(async move { jobs.run_for(session, kind, act).await }).await
    }

    /// Runs a use case that writes and takes long, in the list of what runs, then tells the window
    /// what it touched.
    pub async fn long_write<T, F>(
        &self,
        kind: JobKind,
        act: impl FnOnce(Arc<Session>, Job) -> F + Send + 'static,
    ) -> Wire<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<(T, Changed), AppError>> + Send + 'static,
    {
        let (answer, changed) = self.work(kind, act).await?;
        self.follow(changed).await.map(|()| answer)
    }

    /// Runs long work that needs nobody signed in.
    pub async fn alone<T, F>(
        &self,
        kind: JobKind,
        act: impl FnOnce(Job) -> F + Send + 'static,
    ) -> Wire<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, AppError>> + Send + 'static,
    {
        let jobs = self.jobs.clone();
        unbroken(async move { jobs.run(kind, act).await }).await
    }

    /// Where long work tells what it touched.
    pub fn gathered(&self) -> Gathered {
        Gathered {
            app: self.app.clone(),
            waiting: Changed::default(),
            told_at: Instant::now(),
        }
    }

    /// The first window, as the parent of a dialog of the system.
    pub fn window(&self) -> Wire<WebviewWindow> {
        window::of(&self.app).map_err(|error| AppError::Broken(error.to_string()).into())
    }

    /// Shows a window.
    pub fn show(&self, label: &str) -> Wire<()> {
        answered(window::show(&self.app, label))
    }

    /// Opens an address in a window of its own.
    pub fn open(&self, address: &str) -> Wire<()> {
        answered(window::open(&self.app, address))
    }

    /// Prints what a window shows.
    pub fn print(&self, label: &str) -> Wire<()> {
        answered(window::print(&self.app, label))
    }

    /// Asks for attention.
    pub fn attention(&self) -> Wire<()> {
        answered(window::attention(&self.app))
    }
}

fn answered(done: tauri::Result<()>) -> Wire<()> {
    done.map_err(|error| AppError::Broken(error.to_string()).into())
}

/// Tells every window what was touched.
fn tell(app: &AppHandle, subjects: Vec<(&'static str, String)>) {
    if !subjects.is_empty() {
        say(app, "changed", Subjects { subjects });
    }
}

/// Tells every window.
fn say(app: &AppHandle, event: &str, payload: impl Serialize + Clone) {
    if let Err(error) = app.emit(event, payload) {
        eprintln!("dossier-desktop: the windows were not told of {event}: {error}");
    }
}

impl Gathered {
    /// Adds what a write touched.
    pub fn add(&mut self, changed: Changed) {
        self.waiting.subjects.extend(changed.subjects);
        if self.told_at.elapsed() >= EVERY {
            self.told_at = Instant::now();
            tell(&self.app, std::mem::take(&mut self.waiting.subjects));
        }
    }
}

impl Drop for Gathered {
    fn drop(&mut self) {
        tell(&self.app, std::mem::take(&mut self.waiting.subjects));
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
