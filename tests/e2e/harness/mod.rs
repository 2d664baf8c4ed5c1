//! A machine for each test: a display, a driver, folders, and the window in it.

mod audit;
mod axe;
mod display;
mod driver;
mod group;
mod hands;
mod heard;
mod holder;
mod keys;
mod limit;
mod machine;
mod reader;
mod window;
mod words;

pub use holder::Holder;
pub use keys::CONTROL;
pub use machine::{Machine, root};
pub use window::Window;

use dossier_domain::lang::Lang;

/// Opens the window on a machine of its own, makes the journey in it, and puts everything away. When
/// the journey fails, what the window showed and what the program said are kept.
pub async fn in_a_window<F>(name: &str, lang: Lang, journey: impl FnOnce(Window, Machine) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    on(Machine::new(name, lang), name, journey).await;
}

/// As [`in_a_window`], on a machine that somebody worked on before.
pub async fn in_a_window_of<F>(
    machine: Machine,
    name: &str,
    journey: impl FnOnce(Window, Machine) -> F,
) where
    F: Future<Output = ()> + Send + 'static,
{
    on(machine, name, journey).await;
}

/// As [`in_a_window`], with words of no language on the screen.
pub async fn in_pseudo_words<F>(name: &str, journey: impl FnOnce(Window, Machine) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    on(Machine::pseudo(name, Lang::En), name, journey).await;
}

async fn on<F>(machine: Machine, name: &str, journey: impl FnOnce(Window, Machine) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let window = Window::open(&machine).await;
    let outcome = tokio::spawn(journey(window.clone(), machine.clone())).await;
    if let Err(failure) = outcome {
        window.picture(&format!("{name}-failure")).await;
        eprintln!("{}", machine.log());
        window.close().await;
        std::panic::resume_unwind(failure.into_panic());
    }
    window.close().await;
}
