//! What `--json` prints, command by command: the help shows these lines. `…` stands for words,
//! numbers or more of the same; a field that may be absent ends with `?`.

/// The lines of a command; `None` for one that only holds others.
pub fn of(command: &str) -> Option<&'static [&'static str]> {
    match command {
        "create" => Some(&[r#"{"vault":"…","person":"<uuid>"}"#]),
        "add" => Some(&[r#"{"people":[{"id":"<uuid>","name":"…","role":"…","lang":"fr|en"}]}"#]),
        "clock" => Some(CLOCK),
        "triage" => Some(TRIAGE),
        "import" => Some(IMPORT),
        "search" => Some(SEARCH),
        "from-case" => Some(&[
            r#"{"id":"<uuid>","number":"…","case_number":"…","title":{"fr":"…","en":"…"},"pairs":0,"stale":0}"#,
        ]),
        "export-note" => Some(&[r#"{"path":"…","sha256":"…","size":0,"stale":0}"#]),
        "verify" => Some(VERIFY),
        "demo" => Some(DEMO),
        _ => None,
    }
}

const CLOCK: &[&str] = &[
    r#"{"code":"…","label":{"fr":"…","en":"…"},"pack":{"id":"…","digest":"…"},"target":false,"provision":{…},"#,
    r#" "start_on"?:"…","due_on"?:"…","due_if_closed_on"?:"…","target_on"?:"…","#,
    r#" "derivation"?:[{"on":"…","sentence":{"id":"…","args":{…}},"words":{"fr":"…","en":"…"}}],"#,
    r#" "not_covered"?:{"from":"…","to":"…"}}"#,
];

const VERIFY: &[&str] = &[
    r#"{"events":0,"chains":0,"chain_faults":["…"],"differences":["…"],"damaged_blobs":["…"],"#,
    r#" "orphan_blobs":0,"verified_at":"…"}"#,
];

const SEARCH: &[&str] = &[
    r#"{"noun":"case|record|note","open_id":"<uuid>","number":"…","title":["…"],"passage":["…"],"on":"…"}"#,
];

const TRIAGE: &[&str] = &[];
const IMPORT: &[&str] = &[];
const DEMO: &[&str] = &[];
