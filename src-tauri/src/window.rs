//! The one window: hidden until its first screen is drawn, leaving nothing on the disk, and going
//! nowhere else.

use crate::desk::Desk;
use dossier_app::{practice, vault};
use std::time::Duration;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{App, AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder};

/// Label of the window, in the configuration and the capability.
const LABEL: &str = "main";

/// How long the first screen may take before the window is shown as it is: a fault of the
/// interface must not leave a program that nobody sees.
const PATIENCE: Duration = Duration::from_secs(5);

/// Builds the window, hidden.
pub fn build(app: &App) -> tauri::Result<()> {
    let windows = &app.config().app.windows;
    let config = windows
        .iter()
        .find(|window| window.label == LABEL)
        .ok_or(tauri::Error::WindowNotFound)?;
    WebviewWindowBuilder::from_config(app, config)?
        .incognito(!is_driven())
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| drop(window.set_title(&titled(&window, title))))
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished {
                let app = window.app_handle().clone();
                tauri::async_runtime::spawn(async move {
                    tokio::time::sleep(PATIENCE).await;
                    drop(show(&app));
                });
            }
        })
        .build()?;
    Ok(())
}

/// Shows the window and gives it the focus; nothing when it is already shown.
pub fn show(app: &AppHandle) -> tauri::Result<()> {
    let window = app
        .get_webview_window(LABEL)
        .ok_or(tauri::Error::WindowNotFound)?;
    if window.is_visible()? {
        return Ok(());
    }
    window.show()?;
    window.set_focus()
}

/// The title of the page; in the practice office it says so first.
fn titled(window: &WebviewWindow, title: String) -> String {
    let desk = window.try_state::<Desk>();
    match desk.filter(|desk| vault::is_practice(&desk.folder())) {
        Some(_) => format!("{} · {title}", practice::mark()),
        None => title,
    }
}

/// Whether a test drives the window: WebKit's driver cannot reach a private context. Only in debug
/// builds, whose start leaves the variable.
fn is_driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

/// The window shows the embedded interface and nothing else.
fn is_ours(url: &Url) -> bool {
    let served = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
    let developed = cfg!(not(feature = "custom-protocol")) && url.host_str() == Some("localhost");
    served || developed || url.as_str() == "about:blank"
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn the_window_never_leaves_the_embedded_interface() {
        assert!(is_ours(&"tauri://localhost/index.html".parse().unwrap()));
        for elsewhere in [
            "https://example.org/",
            "http://localhost:5173/",
            "file:///etc/passwd",
            "data:text/html,x",
        ] {
            assert!(!is_ours(&elsewhere.parse().unwrap()), "{elsewhere}");
        }
    }
}
