//! The web view is a guest: what a script that got into it could not do.

use crate::acts::create_vault;
use crate::harness::{Machine, Window, in_a_window};
use dossier_domain::lang::Lang;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn a_script_that_gets_into_the_window_runs_nothing_and_reaches_nothing() {
    in_a_window("hardening", Lang::En, hardened).await;
}

async fn hardened(window: Window, machine: Machine) {
    nothing_is_answered_before_sign_in(&window).await;
    create_vault(&window, machine.lang()).await;
    nothing_runs(&window).await;
    nothing_is_reached(&window).await;
    only_our_commands_are_called(&window).await;
    nowhere_to_go(&window).await;
    window.see("nav-today").await;
}

/// A command of ours, of a window that nobody signed in to.
async fn nothing_is_answered_before_sign_in(window: &Window) {
    window.see("first-en").await;
    let answer: Value = window
        .script_later(
            "window.__TAURI_INTERNALS__.invoke('today_get', {})
                 .then(() => done('answered'), (error) => done(error.code));",
        )
        .await;
    assert_eq!(answer, json!("locked"));
}

/// Neither text made into a script, nor one in the page, nor one of an element.
async fn nothing_runs(window: &Window) {
    let made = window
        .script("try { return new Function('return 1')() } catch (error) { return error.name }")
        .await;
    assert_eq!(made, json!("EvalError"));
    let ran = window
        .script_later(
            "const script = document.createElement('script');
             script.textContent = 'window.ran = true';
             document.body.append(script);
             const button = document.createElement('button');
             button.setAttribute('onclick', 'window.ran = true');
             document.body.append(button);
             button.click();
             const link = document.createElement('a');
             link.href = 'javascript:window.ran = true';
             document.body.append(link);
             link.click();
             const frame = document.createElement('iframe');
             frame.srcdoc = '<script>parent.ran = true</scr' + 'ipt>';
             document.body.append(frame);
             setTimeout(() => {
                 for (const one of [script, button, link, frame]) one.remove();
                 done(window.ran ?? 'nothing');
             }, 500);",
        )
        .await;
    assert_eq!(ran, json!("nothing"));
}

/// Each way out is closed by the policy, not by the lack of a network.
async fn nothing_is_reached(window: &Window) {
    let refused = window
        .script_later(
            "const refused = new Set();
             const away = 'https://127.0.0.1:9/';
             const enough = () => ['connect-src', 'img-src', 'style-src-elem', 'script-src-elem']
                 .every((one) => refused.has(one));
             document.addEventListener('securitypolicyviolation', (event) => {
                 refused.add(event.effectiveDirective);
                 if (enough()) done([...refused].sort());
             });
             fetch(away).catch(() => null);
             navigator.sendBeacon?.(away, 'words');
             const put = (name, set) => document.body.append(Object.assign(document.createElement(name), set));
             put('img', { src: away });
             put('script', { src: away });
             put('link', { rel: 'stylesheet', href: away });
             setTimeout(() => done([...refused].sort()), 5000);",
        )
        .await;
    assert_eq!(
        refused,
        json!([
            "connect-src",
            "img-src",
            "script-src-elem",
            "style-src-elem"
        ])
    );
    window
        .script("document.querySelectorAll('body > img, body > script, body > link').forEach((one) => one.remove())")
        .await;
}

/// Tauri's own commands, and one that nobody wrote.
async fn only_our_commands_are_called(window: &Window) {
    for command in [
        "plugin:window|close",
        "plugin:app|version",
        "plugin:path|resolve_directory",
        "plugin:event|emit",
        "plugin:webview|create_webview_window",
        "read_file",
    ] {
        let answer: Value = window
            .script_later(&format!(
                "window.__TAURI_INTERNALS__.invoke('{command}', {{}})
                     .then(() => done('answered'), () => done('refused'));"
            ))
            .await;
        assert_eq!(answer, json!("refused"), "{command}");
    }
}

async fn nowhere_to_go(window: &Window) {
    let script = "const before = location.href;
        location.assign('https://127.0.0.1:9/');
        const opened = window.open('https://127.0.0.1:9/');
        setTimeout(() => done([location.href === before, opened === null]), 300);";
    assert_eq!(window.script_later(script).await, json!([true, true]));
}
