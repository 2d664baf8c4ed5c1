//! The windows: the first one hidden until its screen is drawn and back where it was left, others
//! beside it on the same vault; none leaves anything of the vault on the disk or goes elsewhere.

mod place;

use crate::desk::Desk;
use dossier_app::{practice, vault};
use place::Place;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{
    App, AppHandle, Manager, Url, UserAttentionType, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

/// Label of the first window, in the configuration and the capability.
const LABEL: &str = "main";

/// How the labels of the others begin, in the capability.
const BESIDE: &str = "beside-";

/// How long the first screen may take before the window is shown as it is: a fault of the
/// interface must not leave a program that nobody sees.
const PATIENCE: Duration = Duration::from_secs(5);

/// Number of the last window opened beside.
static LAST: AtomicU32 = AtomicU32::new(0);

/// Builds the first window, hidden, where it was left.
pub fn build(app: &App) -> tauri::Result<()> {
    let window = built(app.handle(), LABEL, WebviewUrl::default())?;
    if let Some(place) = Place::kept().and_then(|place| place.within(&monitors(&window))) {
        place.apply(&window)?;
    }
    window.on_window_event({
        let window = window.clone();
        move |event| match event {
            WindowEvent::CloseRequested { .. } => keep_place(&window),
            WindowEvent::Destroyed => close_beside(window.app_handle()),
            _ => {}
        }
    });
    Ok(())
}

/// Opens an address of the interface in a window of its own, on the same session.
///
/// # Errors
/// Tauri's; `WindowNotFound` for what is no address of the interface.
pub fn open(app: &AppHandle, address: &str) -> tauri::Result<()> {
    if !address.starts_with("#/") {
        return Err(tauri::Error::WindowNotFound);
    }
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    let page = WebviewUrl::App(format!("index.html{address}").into());
    built(app, &format!("{BESIDE}{number}"), page)?;
    Ok(())
}

fn built(app: &AppHandle, label: &str, page: WebviewUrl) -> tauri::Result<WebviewWindow> {
    let windows = &app.config().app.windows;
    let config = windows
        .iter()
        .find(|window| window.label == LABEL)
        .ok_or(tauri::Error::WindowNotFound)?;
    let mut config = config.clone();
    label.clone_into(&mut config.label);
    config.url = page;
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .incognito(!is_driven())
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| drop(window.set_title(&titled(&window, title))))
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished {
                let (app, label) = (window.app_handle().clone(), window.label().to_owned());
                tauri::async_runtime::spawn(async move {
                    tokio::time::sleep(PATIENCE).await;
                    drop(show(&app, &label));
                });
            }
        })
        .build()?;
    #[cfg(target_os = "linux")]
    window.with_webview(|view| spare(&view.inner()))?;
    Ok(window)
}

/// Draws without the graphics card and keeps no page but the one that is shown: the interface is
/// text that does not move, and what a card needs beside it is a third of the window's memory
/// (ADR 26).
#[cfg(target_os = "linux")]
fn spare(view: &webkit2gtk::WebView) {
    use webkit2gtk::{
        CacheModel, HardwareAccelerationPolicy, SettingsExt, WebContextExt, WebViewExt,
    };
    if let Some(settings) = WebViewExt::settings(view) {
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    }
    if let Some(context) = view.context() {
        context.set_cache_model(CacheModel::DocumentViewer);
    }
}

/// Shows a window and gives it the focus; nothing when it is already shown.
pub fn show(app: &AppHandle, label: &str) -> tauri::Result<()> {
    let window = named(app, label)?;
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

/// Opens the system's print dialog over what a window shows.
pub fn print(app: &AppHandle, label: &str) -> tauri::Result<()> {
    named(app, label)?.print()
}

/// Asks for the person's attention without a word: the mark of the system on the program's icon.
/// Nothing when a window is in front.
pub fn attention(app: &AppHandle) -> tauri::Result<()> {
    let windows = app.webview_windows();
    let in_front = |window: &WebviewWindow| window.is_focused().unwrap_or(false);
    if windows.values().any(in_front) {
        return Ok(());
    }
    named(app, LABEL)?.request_user_attention(Some(UserAttentionType::Informational))
}

/// The first window.
pub fn of(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    named(app, LABEL)
}

/// Labels of every window.
pub fn labels(app: &AppHandle) -> Vec<String> {
    app.webview_windows().into_keys().collect()
}

/// Closes every window but the first.
pub fn close_beside(app: &AppHandle) {
    for window in beside(app) {
        // A window that is already going is gone.
        drop(window.destroy());
    }
}

fn beside(app: &AppHandle) -> impl Iterator<Item = WebviewWindow> {
    app.webview_windows()
        .into_values()
        .filter(|window| window.label() != LABEL)
}

fn named(app: &AppHandle, label: &str) -> tauri::Result<WebviewWindow> {
    app.get_webview_window(label)
        .ok_or(tauri::Error::WindowNotFound)
}

/// Keeps where the window is. A place that cannot be kept is the usual one next time.
fn keep_place(window: &WebviewWindow) {
    let kept = Place::of(window).map(|place| place.keep());
    if let Err(error) | Ok(Err(error)) = kept.map_err(std::io::Error::other) {
        eprintln!("dossier-desktop: the place of the window was not kept: {error}");
    }
}

/// Rectangles of the screens, in physical pixels.
fn monitors(window: &WebviewWindow) -> Vec<place::Area> {
    let monitors = window.available_monitors().unwrap_or_default();
    monitors
        .iter()
        .map(|monitor| place::Area {
            x: monitor.position().x,
            y: monitor.position().y,
            width: monitor.size().width,
            height: monitor.size().height,
        })
        .collect()
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
