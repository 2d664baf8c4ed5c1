//! What a demanding reader would check on a screen, besides what axe finds: no word is cut, nothing
//! scrolls sideways when the page is enlarged, in each appearance that a person can ask for.

use fantoccini::Client;
use serde_json::{Value, json};

/// An appearance that a person or their system asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
    /// `prefers-contrast: more`.
    Contrast,
    /// `forced-colors: active`. Our rules for it apply; that the system also replaces each colour
    /// cannot be had from WebKitGTK, which has no such mode.
    Forced,
}

impl Theme {
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::Forced];

    /// Ends the name of a picture.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Light => "",
            Self::Dark => "-dark",
            Self::Contrast => "-contrast",
            Self::Forced => "-forced",
        }
    }

    /// The attribute of the page, and the media feature whose rules apply.
    fn asked(self) -> (&'static str, &'static str) {
        match self {
            Self::Light => ("light", ""),
            Self::Dark => ("dark", ""),
            Self::Contrast => ("light", "prefers-contrast"),
            Self::Forced => ("light", "forced-colors"),
        }
    }
}

/// Shows an appearance and lets its colours settle: axe would measure a colour on its way. WebKit's
/// driver cannot emulate a media feature, so the style sheet's own rules for it are made to apply.
pub async fn show(client: &Client, theme: Theme) {
    let (attribute, feature) = theme.asked();
    client
        .execute_async(SHOW, vec![Value::from(attribute), Value::from(feature)])
        .await
        .expect("a theme");
}

/// Shows the page as it prints, or as it is seen again: the style sheet's own rules for print are
/// made to apply.
pub async fn print(client: &Client, printed: bool) {
    client
        .execute(PRINT, vec![Value::from(printed)])
        .await
        .expect("a medium");
}

const PRINT: &str = "
    window.asOnScreen ??= new Map();
    const visit = (rules) => {
        for (const rule of rules) {
            if (!(rule instanceof CSSMediaRule)) continue;
            if (!window.asOnScreen.has(rule)) window.asOnScreen.set(rule, rule.media.mediaText);
            const written = window.asOnScreen.get(rule);
            if (/print/.test(written)) rule.media.mediaText = arguments[0] ? 'all' : written;
            visit(rule.cssRules);
        }
    };
    for (const sheet of document.styleSheets) visit(sheet.cssRules);";

const SHOW: &str = "
    const [theme, feature, done] = arguments;
    window.asWritten ??= new Map();
    const visit = (rules) => {
        for (const rule of rules) {
            if (!(rule instanceof CSSMediaRule)) continue;
            if (!window.asWritten.has(rule)) window.asWritten.set(rule, rule.media.mediaText);
            const written = window.asWritten.get(rule);
            if (/prefers-contrast|forced-colors/.test(written))
                rule.media.mediaText = feature && written.includes(feature) ? 'all' : written;
            visit(rule.cssRules);
        }
    };
    for (const sheet of document.styleSheets) visit(sheet.cssRules);
    document.documentElement.dataset.theme = theme;
    // What lies in a closed disclosure is never drawn: its transitions wait for ever.
    const drawn = () => document.getAnimations().filter((one) => one.effect?.target?.checkVisibility());
    requestAnimationFrame(() => Promise.all(drawn().map((one) => one.finished.catch(() => null)))
        .then(() => done(true)));";

/// Gives the page this many CSS pixels and waits until it is drawn anew. Enlarging to 200 % or 400 %
/// is the same page in a half or a quarter of the width (WCAG 2.2, 1.4.10).
pub async fn resize(client: &Client, width: u32, height: u32) {
    client.set_window_size(width, height).await.expect("a size");
    client
        .execute_async(
            // The page hears of its size later, and a small window is never smaller than its least size.
            "const [width, height, done] = arguments;
             const until = performance.now() + 500;
             const look = () => {
                 const there = innerWidth === width && innerHeight === height;
                 if (!there && performance.now() < until) return requestAnimationFrame(look);
                 requestAnimationFrame(() => done(true));
             };
             requestAnimationFrame(look);",
            vec![json!(width), json!(height)],
        )
        .await
        .expect("a frame");
}

/// Words that a person cannot read whole: cut by a box that does not scroll, by a list of choices that
/// does not say its choice under it, by a field that should be as high as its words. A title in a list
/// may end in an ellipsis when its tooltip has all of it (interface guide §7).
pub async fn cut(client: &Client) -> Vec<String> {
    lines(client, CUT).await
}

const CUT: &str = "
    const faults = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const modal = document.querySelector('dialog:modal');
    while (walker.nextNode()) {
        const text = walker.currentNode;
        const parent = text.parentElement;
        if (!text.data.trim() || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (modal && !modal.contains(parent)) continue;
        if (parent.closest('svg, option, textarea, .sr')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()].filter((one) => one.width > 1 && one.height > 1);
        if (rects.length === 0) continue;
        for (let box = parent; box && box !== document.body; box = box.parentElement) {
            const style = getComputedStyle(box);
            const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
            if (width <= 2 || height <= 2) break;
            const clips = (value) => value === 'hidden' || value === 'clip';
            if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
            const wide = clips(style.overflowX) && rects.some((one) => one.right > right + 1.5 || one.left < left - 1.5);
            const high = clips(style.overflowY) && rects.some((one) => one.bottom > bottom + 3 || one.top < top - 3);
            if (!wide && !high) continue;
            const words = text.data.trim().replace(/\\s+/g, ' ');
            const told = box.closest('[title]')?.title.replace(/\\s+/g, ' ') ?? '';
            const listed = box.closest('[role=option], [role=row], li, tr');
            if (wide && !high && listed && told.includes(words)) break;
            const where = box.closest('[data-testid]')?.dataset.testid ?? box.className;
            faults.push(`cut ${wide ? 'across' : 'below'} in ${where}: ${words.slice(0, 60)}`);
            break;
        }
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll('select, textarea')) {
        if (!field.checkVisibility() || (modal && !modal.contains(field))) continue;
        const style = getComputedStyle(field);
        const where = field.dataset.testid ?? field.className;
        if (field instanceof HTMLTextAreaElement) {
            if (style.overflowY === 'hidden' && field.scrollHeight > field.clientHeight + 3)
                faults.push(`cut below in ${where}: ${field.value.slice(-60)}`);
            continue;
        }
        const words = field.selectedOptions[0]?.text ?? '';
        pen.font = style.font;
        const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if (pen.measureText(words).width > room + 1 && !field.parentElement.querySelector('.chosen'))
            faults.push(`cut across in ${where}: ${words}`);
    }
    return [...new Set(faults)];";

/// Whether the page itself scrolls sideways.
pub async fn sideways(client: &Client) -> Vec<String> {
    lines(client, SIDEWAYS).await
}

const SIDEWAYS: &str = "
    const page = document.scrollingElement;
    if (page.scrollWidth <= window.innerWidth + 1) return [];
    const out = [...document.querySelectorAll('body *')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > window.innerWidth + 1)
        .filter((one) => { for (let box = one.parentElement; box; box = box.parentElement)
            if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box !== page && box !== document.body) return false; return true; });
    return [`the page is ${page.scrollWidth} wide in ${window.innerWidth}: ` +
        out.slice(0, 3).map((one) => one.dataset.testid ?? (one.tagName + '.' + one.getAttribute('class'))).join(', ')];";

/// What a person could not reach with a pointer, or only by scrolling sideways: a control out of the
/// window or cut away by a box that does not scroll, a pane wider than its place, a page that scrolls
/// away under the shell, a control under what tells the last result.
pub async fn outside(client: &Client) -> Vec<String> {
    lines(client, OUTSIDE).await
}

const OUTSIDE: &str = "
    const faults = [];
    const modal = document.querySelector('dialog:modal');
    const long = document.scrollingElement.scrollHeight > window.innerHeight + 1;
    if (long && document.querySelector('.app')) faults.push('the page scrolls under the shell');
    const scrolls = (value) => /auto|scroll/.test(value);
    for (const pane of document.querySelectorAll('.pane')) {
        if (pane.scrollWidth <= pane.clientWidth + 1) continue;
        const edge = pane.getBoundingClientRect().left + pane.clientWidth + 1;
        const wide = [...pane.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > edge);
        const what = wide.slice(-3).map((one) => one.dataset.testid ?? `${one.tagName}.${one.getAttribute('class')}`);
        faults.push(`${pane.getAttribute('aria-label') ?? pane.className} scrolls sideways for ${what.join(', ')}`);
    }
    const toast = document.querySelector('.toast')?.getBoundingClientRect();
    const inView = (one) => {
        let { left, right, top, bottom } = one.getBoundingClientRect();
        for (let box = one.parentElement; box; box = box.parentElement) {
            if (getComputedStyle(box).overflowY === 'visible') continue;
            const edge = box.getBoundingClientRect();
            [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
            [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
        }
        return { left, right, top, bottom };
    };
    for (const one of toast && !modal ? document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=option]') : []) {
        if (one.closest('.toast, .vh') || !one.checkVisibility({ visibilityProperty: true })) continue;
        const at = inView(one);
        const over = Math.min(at.right, toast.right) - Math.max(at.left, toast.left);
        const up = Math.min(at.bottom, toast.bottom) - Math.max(at.top, toast.top);
        if (over > 1 && up > 1) faults.push(`under the toast: ${one.dataset.testid ?? one.textContent.trim().slice(0, 40)}`);
    }
    for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')) {
        if (!one.checkVisibility({ visibilityProperty: true }) || (modal && !modal.contains(one)) || one.closest('.sr, .skip')) continue;
        const at = one.getBoundingClientRect();
        if (at.width <= 2 || at.height <= 2) continue;
        const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
        let [across, below] = [true, true];
        for (let box = one.parentElement; box && (across || below); box = box.parentElement) {
            const { overflowX, overflowY } = getComputedStyle(box);
            const page = box === document.body || box === document.documentElement;
            if (scrolls(overflowX) && !page) across = false;
            if (scrolls(overflowY)) below = false;
            const { left, right, top, bottom } = page
                ? { left: 0, right: window.innerWidth, top: 0, bottom: window.innerHeight }
                : box.getBoundingClientRect();
            const clips = (value) => page || value !== 'visible';
            const wide = across && clips(overflowX) && (x < left || x > right);
            const high = below && !(page && long) && clips(overflowY) && (y < top || y > bottom);
            if (!wide && !high) continue;
            faults.push(`out of reach: ${one.dataset.testid ?? (one.textContent.trim().slice(0, 40) || one.tagName)}`);
            break;
        }
    }
    return [...new Set(faults)];";

/// Words on the screen that came from no message, on a machine whose messages are marked: text and
/// the attributes that a person hears or reads. What people typed is among them.
pub async fn unmarked(client: &Client) -> Vec<String> {
    lines(client, UNMARKED).await
}

const UNMARKED: &str = "
    const found = new Set();
    let depth = 0;
    // What is left of a text outside the marks. A message may be split over several nodes.
    const take = (text, where) => {
        let left = '';
        for (const one of text) {
            if (one === '\u{27e6}') depth += 1;
            else if (one === '\u{27e7}') depth -= 1;
            else left += depth > 0 ? '' : one;
        }
        left = left.replace(/\\s+/g, ' ').trim();
        if (/\\p{L}{2}/u.test(left)) found.add(`${where}\\t${left}`);
    };
    const at = (one) => one.closest('[data-testid]')?.dataset.testid ?? one.closest('[class]')?.className ?? one.tagName;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent.closest('script, style, textarea')) continue;
        take(walker.currentNode.data, at(parent));
    }
    depth = 0;
    take(document.title, 'title');
    for (const name of ['title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt', 'label'])
        for (const one of document.body.querySelectorAll(`[${name}]`)) {
            depth = 0;
            take(one.getAttribute(name), `${at(one)}@${name}`);
        }
    return [...found];";

async fn lines(client: &Client, script: &str) -> Vec<String> {
    let found = client.execute(script, vec![]).await.expect("a script");
    let found = found.as_array().expect("a list").iter();
    found
        .map(|line| line.as_str().expect("a line").to_owned())
        .collect()
}
