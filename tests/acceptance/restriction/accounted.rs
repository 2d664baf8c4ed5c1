//! Every command of the window is compared, is an act that is refused, or tells of no case.

use std::path::Path;

/// What the window asks for and is shown; each is compared.
pub const SHOWN: [&str; 35] = [
    "paper_get",
    "paper_away",
    "workload_get",
    "precedent_list",
    "review_get",
    "case_find",
    "disclosure_log",
    "referral_get",
    "chase_list",
    "case_alike",
    "report_get",
    "report_behind",
    "journal_browse",
    "exchange_get",
    "today_get",
    "today_due",
    "today_directions",
    "today_chases",
    "today_since",
    "palette_find",
    "history_get",
    "case_list",
    "case_get",
    "case_closing",
    "draft_get",
    "draft_list",
    "search",
    "note_list",
    "note_get",
    "letter_list",
    "letter_get",
    "piece_list",
    "enquiry_list",
    "enquiry_may",
    "journal_verify",
];

/// Acts on a case or a note: each is refused as for one that does not exist.
pub const ACTS: [&str; 53] = [
    "paper_act",
    "paper_register",
    "paper_strike",
    "transfer_approve",
    "transfer_package",
    "transfer_accept",
    "disposition_set_aside",
    "hold_put",
    "hold_release",
    "case_mark",
    "note_summarize",
    "review_record",
    "disclosure_record",
    "disclosure_strike",
    "disclosure_export",
    "referral_decide",
    "referral_reverse",
    "referral_note",
    "referral_strike",
    "escalation_ask",
    "escalation_end",
    "case_assign",
    "clock_act",
    "case_relate",
    "case_consolidate",
    "case_settle",
    "case_close",
    "case_reopen",
    "note_settle",
    "case_correct",
    "case_record",
    "case_screen_in",
    "case_screen_out",
    "case_read_second",
    "case_undo",
    "case_restrict",
    "case_lift",
    "case_file",
    "note_draft",
    "note_revise",
    "note_agree",
    "note_undo",
    "note_export",
    "letter_draft",
    "letter_revise",
    "letter_approve",
    "letter_dispatch",
    "letter_export",
    "enquiry_record",
    "enquiry_notify",
    "piece_add",
    "piece_ask",
    "piece_act",
];

/// Commands that tell of no case, each with why.
const OTHERS: [(&str, &str); 93] = [
    ("location_list", "places of the office"),
    ("location_put", "places of the office"),
    (
        "disposition_get",
        "files of closed cases; tested in disposition.rs",
    ),
    ("disposition_find", "the same"),
    ("disposition_certificate", "the same"),
    ("mark_list", "signals of the lexicon"),
    ("bulk_begin", "tells of the cases chosen; tested in bulk.rs"),
    ("bulk_resume", "the same"),
    ("bulk_undo", "the same"),
    ("bulk_get", "the same"),
    ("bulk_forget", "tells nothing"),
    (
        "case_list_export",
        "lines of `case_find`, as a table; tested in bulk.rs",
    ),
    ("view_list", "what the person typed and kept"),
    ("view_keep", "what was given"),
    ("view_forget", "what the person typed and kept"),
    ("query_fields", "words of the query and of the packs"),
    (
        "report_publish",
        "counts no restricted case; tested in report.rs",
    ),
    (
        "report_list",
        "what was published: no restricted case is counted in it",
    ),
    (
        "report_check",
        "whether what was published is equal; counts no restricted file",
    ),
    (
        "report_export",
        "a file of what report_get or report_list shows",
    ),
    ("absence_state", "what `workload_get` tells"),
    ("absence_end", "what `workload_get` tells"),
    ("journal_report", "what `journal_verify` tells, on paper"),
    ("journal_export", "lines of `journal_browse`, as a table"),
    ("device_list", "machines, and how far each wrote"),
    ("pack_list", "laws and calendars"),
    ("pack_get", "laws and calendars"),
    ("pack_compare", "laws and calendars"),
    ("pack_import", "what was given"),
    ("pack_force", "laws and calendars"),
    ("pack_export", "laws and calendars"),
    ("term_list", "words of the glossary"),
    ("term_add", "words of the glossary"),
    ("term_correct", "words of the glossary"),
    ("term_retire", "words of the glossary"),
    ("term_import", "what was given"),
    ("term_export", "words of the glossary"),
    ("calendar_list", "days"),
    ("office_get", "what the office settled about itself"),
    ("office_change", "what the office settled about itself"),
    ("office_closures", "days of the office"),
    ("office_close", "days of the office"),
    ("office_open", "days of the office"),
    ("passphrase_change", "tells nothing"),
    ("passphrase_strength", "tells of what was typed"),
    ("person_change_role", "people"),
    ("person_list", "people"),
    ("person_remove", "people"),
    ("person_resume", "people"),
    ("person_suspend", "people"),
    ("recovery_draw", "a recovery key"),
    ("recovery_keep", "tells nothing"),
    ("recovery_print", "a recovery key"),
    ("vault_recover", "people"),
    ("practice_renew", "makes another vault anew"),
    ("window_open", "shows what another command answers"),
    ("window_print", "prints what is shown"),
    ("window_attention", "tells nothing"),
    ("window_here", "tells nothing"),
    ("window_kept", "tells nothing"),
    ("place_file", "a file of the workstation"),
    ("exchange_prepare", "a sealed file"),
    ("exchange_take", "what is seen of what was taken in"),
    ("machine_revoke", "a machine"),
    ("practice_enter", "opens another vault"),
    ("practice_stop", "tells nothing"),
    ("practice_leave", "closes another vault"),
    ("window_ready", "tells nothing"),
    ("vault_status", "people, before anyone signs in"),
    ("vault_create", "an empty vault"),
    ("vault_unlock", "people"),
    ("vault_lock", "tells nothing"),
    ("messages", "words of the program"),
    ("person_add", "people"),
    ("person_choose_language", "tells nothing"),
    (
        "case_receive_file",
        "what was given; the same bytes are tested below",
    ),
    ("case_receive_form", "what was given"),
    ("service_list", "names of the lexicon"),
    ("category_list", "names of a pack"),
    ("draft_put", "tells nothing"),
    ("draft_drop", "tells nothing"),
    ("series_list", "the plan"),
    ("place_folder", "a folder that the person chose"),
    ("backup_status", "the last backup of the whole vault"),
    ("backup_make", "the whole vault, sealed"),
    ("backup_card", "who may open a backup"),
    ("backup_restore", "the whole vault, in another folder"),
    ("job_list", "the work of this session"),
    ("job_stop", "tells nothing"),
    ("import_begin", "what was given"),
    ("import_resume", "what was given"),
    ("import_unfinished", "what was given"),
    ("import_give_up", "tells nothing"),
];

/// Commands of the window, read in the shell's list.
fn commands() -> Vec<String> {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/src/commands/list.rs");
    let list = std::fs::read_to_string(list).unwrap();
    let names = list
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .filter_map(|line| line.split_once("::")?.1.split_once('('))
        .map(|(name, _)| name.to_owned());
    names.collect()
}

#[test]
fn every_command_of_the_window_is_compared_or_tells_of_no_case() {
    let mut known: Vec<&str> = SHOWN.iter().chain(&ACTS).copied().collect();
    known.extend(OTHERS.map(|(name, _)| name));
    let commands = commands();
    assert!(commands.len() > 30);
    for command in &commands {
        assert!(
            known.contains(&command.as_str()),
            "{command}: compare its answer with and without a restricted case, or say why not"
        );
    }
    for name in known {
        assert!(commands.iter().any(|command| command == name), "{name}");
    }
}
