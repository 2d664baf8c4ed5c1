//! What `--json` prints, command by command: the help shows these lines. `…` stands for words,
//! numbers or more of the same; a field that may be absent ends with `?`.

/// The lines of a command; `None` for one that only holds others.
pub fn of(command: &str) -> Option<&'static [&'static str]> {
    match command {
        "create" => Some(&[r#"{"vault":"…","person":"<uuid>"}"#]),
        "person add" => {
            Some(&[r#"{"people":[{"id":"<uuid>","name":"…","role":"…","lang":"fr|en"}]}"#])
        }
        "clock" => Some(CLOCK),
        "triage" => Some(TRIAGE),
        "import" => Some(IMPORT),
        "show" => Some(SHOW),
        "search" => Some(SEARCH),
        "note from-case" => Some(&[
            r#"{"id":"<uuid>","number":"…","case_number":"…","title":{"fr":"…","en":"…"},"pairs":0,"stale":0}"#,
        ]),
        "letter list" => Some(&[
            r#"{"letters":[{"id":"<uuid>","number":"…","name":{"fr":"…","en":"…"},"state":"…","sent_on":"…"|null,"#,
            r#" "contested":false}],"templates":[{"code":"…","name":{…},"required":false}]}"#,
        ]),
        "letter draft" | "letter show" | "letter keep" | "letter approve" | "letter dispatch" => {
            Some(LETTER)
        }
        "letter export" => {
            Some(&[r#"{"letter":{"path":"…","sha256":"…","size":0},"documents":["<path>"]}"#])
        }
        "export-note" => Some(&[r#"{"path":"…","sha256":"…","size":0,"stale":0}"#]),
        "verify" => Some(VERIFY),
        "exchange export" => {
            Some(&[r#"{"path":"…","events":0,"bytes":0,"letter":"…","mark":"…"}"#])
        }
        "exchange import" => Some(&[
            r#"{"letter":"…","new_machine":false,"made_at":"…","events":0,"known":0,"cases":0,"#,
            r#" "conflicts_before":0,"conflicts":0,"disposed":0,"kept":0}"#,
        ]),
        "exchange status" => Some(EXCHANGE),
        "report" => Some(REPORT),
        "backup" => {
            Some(&[r#"{"path":"…","made_at":"…","by":"…","name":"…","size_kib":0,"damaged":0}"#])
        }
        "restore" => Some(&[r#"{"vault":"…","made_at":"…","events":0,"damaged":0}"#]),
        "office" => Some(OFFICE),
        "pack compare" => Some(COMPARE),
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

const LETTER: &[&str] = &[
    r#"{"line":{"id":"<uuid>","number":"…",…},"case_id":"<uuid>","case_number":"…","#,
    r#" "text":{"recipient":"…","sides":[{"lang":"fr|en","subject":"…","body":"…","enclosures":["…"],"title":"…","#,
    r#"   "letterhead":["…"]}],"signatory":"…","documents":[{"name":"…","sha256":"…"}]},"#,
    r#" "digest":"…","versions":[…],"documents":[…],"other_letterhead":false,"differences":[…],"warnings":[…],"#,
    r#" "denials":["…"],"kept":[…],"#,
    r#" "needs_approval":false,"approval":{…}|null,"may_approve":false,"dispatch":{…}|null,"provision":{…}|null}"#,
];

const VERIFY: &[&str] = &[
    r#"{"events":0,"chains":0,"chain_faults":["…"],"differences":["…"],"damaged_blobs":["…"],"#,
    r#" "damaged_of":["…"],"awaited":0,"awaited_of":["…"],"orphan_blobs":0,"findings":[{"id":"…","args":{…}}],"#,
    r#" "heads":[{"letter":"A","sequence":0,"hash":"…"}],"verified_at":"…"}"#,
];

const REPORT: &[&str] = &[
    r#"{"query":{"from":"…","until":"…","cut_off":"…"},"measures":["…"],"report":{"totals":[0|null],"#,
    r#" "tables":[{"by":"…","rows":[{"key":"…","name":{"fr":"…","en":"…"}|null,"cells":[0|null]}]}],"#,
    r#" "to_screen":{"cases":0,"median_days":0,"ninth_decile_days":0}|null,"ages":[0|null],"#,
    r#" "clocks":[{"code":"…","cells":[0|null]}]},"ages":[…],"clock_states":["…"],"names":[…],"trends":{…},"#,
    r#" "least":0,"method":{"periods":0,"percent":0,"expected":0}}"#,
    r#"{"id":"<uuid>","number":"…","published_at":"…","by":"…","packs":[…],"report":{…}}"#,
    r#"{"path":"…","sha256":"…","size":0}"#,
    r#"{"number":"…","equal":true}"#,
];

const EXCHANGE: &[&str] = &[
    r#"{"machines":[{"id":"<uuid>","letter":"…","mark":"…","mine":false,"revoked":false,"joined_at":"…","taken_at":"…"|null,"#,
    r#"   "prepared_at":"…"|null,"waiting":0,"unconfirmed":0}],"#,
    r#" "cases":[{"id":"<uuid>","number":"…",…}],"notes":[{"id":"<uuid>","number":"…",…}],"#,
    r#" "office":[{"about":{"kind":"…",…},"title":{…},"claims":[{"event":"<uuid>","by":"…","at":"…","what":{…},"words":"…"|null}]}],"#,
    r#" "folder":"…"}"#,
];

const OFFICE: &[&str] = &[
    r#"{"settings":{"name":{"fr":"…","en":"…"},"address":{…},"letterhead":{…},"zone":"…","idle_minutes":0,"#,
    r#" "backup_days":0},"zone":"America/Toronto","zones":["…"]}"#,
];

const COMPARE: &[&str] =
    &[r#"{"differences":[{"sentence":{"id":"…","args":{…}},"words":{"fr":"…","en":"…"}}]}"#];

const SHOW: &[&str] = &[
    r#"{"case":{"line":{"id":"<uuid>","number":"…","stage":"…",…},"facts":{…},"recommendation":{…},"#,
    r#"   "screening_out":{"ground":"…","facts":[{…}],"discretion":"…","reasons":"…",…}|null,"#,
    r#"   "history":[{"id":"<uuid>","at":"…","by":"…","what":{"id":"…","args":{…}},"words":"…"|null,"replaced":[…]}],"#,
    r#"   "restriction":{"readers":["<uuid>"],"reason":"…","by":"…","at":"…","openings":[…],…}|null,…},"#,
    r#" "referral":{"by":"…","on":"…","way":"…","service":{…},"reasons":"…",…}|null,"#,
    r#" "letters":[{"number":"…","state":"…","sent_on":"…"|null,…}],"#,
    r#" "disclosures":[{"what":{…},"party":"…"|null,"name":"…","on":"…","authority":{…}|null,"by":"…",…}]}"#,
];

const SEARCH: &[&str] = &[
    r#"{"noun":"case|record|note","open_id":"<uuid>","number":"…","title":["…"],"passage":["…"],"on":"…"}"#,
];

const TRIAGE: &[&str] = &[
    r#"{"file":"…","language":"fr|en|mixed","channel":"…","kind":"…","regime":"psa|cspa|ask|none","type":"…"|null,"#,
    r#" "incident_on":"…"|null,"incident_end_on":"…"|null,"incident_approx":"…"|null,"received_on":"…","#,
    r#" "police_service":"…"|null,"police_service_as_written":"…"|null,"complainant_role":"…","represents":"…"|null,"#,
    r#" "grounds":[{"code":"…","stance":"for|against","facts":["…"],"weight":"main|secondary"}],"#,
    r#" "presumed_outcome":"…"|null,"seriousness":"…"|null,"route":"…"|null,"missing":["…"],"#,
    r#" "flags":["…"],"flag_words":[{"code":"…","words":["…"]}],"other_signals":["…"],"urgent":false,"#,
    r#" "pii_found":[{"kind":"…","text":"…"}],"related":["<file>"],"answer_by":"…"|null,"#,
    r#" "deadlines":[{"clock":"…","start_on":"…","start_event":"…","due_on":"…"|null,"due_if_closed_on":"…"|null,"#,
    r#"   "target_on":"…"|null,"calendar_covered":true,"done_on":"…"|null,"met":true|null,"#,
    r#"   "derivation":[{"on":"…","sentence":{"id":"…","args":{…}},"words":{"fr":"…","en":"…"}}]}],"#,
    r#" "why":{"regime":{"fr":"…","en":"…"},"outcome":{"fr":"…","en":"…"}}}"#,
    r#"{"file":"…","error":{"code":"…","family":"refused|conflict|broken","args":{…},"field":"…"|null}}"#,
];

const IMPORT: &[&str] = &[
    r#"{"file":"…","case":{"id":"<uuid>","number":"…","subject":"…","kind":"…","stage":"…",…}|null,"#,
    r#" "already":"<number>"|null,"error":{"code":"…",…}|null}"#,
];

const DEMO: &[&str] = &[
    r#"{"step":"created","people":["…","…"]}"#,
    r#"{"step":"not_received","file":"…","error":{"code":"…",…}}"#,
    r#"{"step":"triaged","number":"…","regime":"…","outcome":"…"|null,"urgent":false,"flags":["…"]}"#,
    r#"{"step":"screened","number":"…","stage":"…","by":"…"}"#,
    r#"{"step":"filed","number":"…","file":"…","records":0}"#,
    r#"{"step":"noted","number":"…","case_number":"…","path":"…","sha256":"…","size":0}"#,
    r#"{"step":"searched","query":"…","hits":[…]}"#,
    r#"{"step":"verified","events":0,"chains":0,"chain_faults":["…"],"differences":["…"],…}"#,
    r#"{"step":"done","folder":"…"}"#,
    r#"{"step":"removed"}"#,
    r#"{"step":"kept","vault":"…","passphrase":"…"}"#,
];
