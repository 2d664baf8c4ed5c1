journal-integrity-lead = Verification reads the whole journal, checks the signature of every entry and the chain of every workstation, rebuilds every table beside the vault, compares them row by row, and opens every attachment. Nothing is changed.
journal-integrity-verify = Verify now
journal-integrity-busy = Verifying…

# $faults: number of faults and differences found.
journal-integrity-result = { $faults ->
    [0] The vault is sound: no fault in the chains, no difference between the tables and the journal, no damaged attachment.
    [one] The verification found { $faults } fault. It is described below. Nothing was changed; keep a copy of the vault’s folder before anything else.
   *[other] The verification found { $faults } faults. They are described below. Nothing was changed; keep a copy of the vault’s folder before anything else.
}
journal-integrity-when = Verified
journal-integrity-events = Entries read
journal-integrity-chains = Chains, one for each workstation
journal-integrity-orphans = Sealed files that nothing names
journal-integrity-faults = What was found

# $place: letter of the workstation and number of the entry. $what: what is wrong.
journal-fault = Entry { $place }: { $what ->
    [sequence] its number does not follow
    [previous_hash] it does not name the entry before
    [hash] its digest is not that of its content
    [signature] its signature is not that of the workstation
    [clock] its clock goes backwards
    [body] its body is not the one that was signed
    [no_tombstone] its body is missing, and nothing says that its file was disposed of
    [no_such_device] no workstation has that identifier
   *[cannot_be_read] it cannot be read
}.

# $table: table. $key: row.
journal-difference = In { $table ->
    [case_line] the list of cases
    [case_clock] the deadlines of cases
    [due_day] the deadlines of each day
    [note_line] the list of notes
    [file] the files
    [record] the records
    [blob] the attachments
    [person] the people
    [pack] the packs
    [office_setting] the settings of the office
    [office_closure] the days of closure
    [pack_force] the packs in force
    [term] the glossary
    [doc] the search documents
    [doc_fts] the search index
    [text] the long texts
    [event_subject] the histories
    [serial] the numbers given
    [event] the entries
   *[tally] the counts
}, the vault and its rebuild differ ({ $table } { $key }).

# $blob: address of the attachment.
journal-damaged = An attachment is missing or damaged ({ $blob }).

# $count (number): attachments that are awaited.
journal-awaited = { $count ->
    [one] { $count } attachment is awaited from another workstation: each bundle prepared here asks for it. Without it, the journal and the tables are whole.
   *[other] { $count } attachments are awaited from other workstations: each bundle prepared here asks for them. Without them, the journal and the tables are whole.
}

# $cases (text): numbers of the cases.
journal-of-cases = Cases that lack an attachment: { $cases }
journal-integrity-heads = Ends of the chains
journal-integrity-heads-say = A certificate prints these ends: whoever holds one can show later that nothing before it was changed.
journal-integrity-report = Verify and save as PDF

# $path: where the file lies.
journal-report-done = The report is written in { $path }.

## The report on paper

journal-report-file = integrity
journal-report-kind = Integrity report
journal-report-title = Verification of the vault
journal-report-time = At
journal-report-by = Verified by
journal-report-marking = Contains no personal information of the public
journal-report-result = Result

# $device: letter. $sequence: number of its last entry. $hash: its hash.
journal-report-head = Workstation { $device }, entry { $sequence }: { $hash }

## Workstations

journal-device-lead = Each workstation that writes in the vault has a letter, which its numbers bear, and a chain of its own that it signs. A copied vault becomes a new workstation.
journal-device-list = Workstations
journal-device-letter = Letter
journal-device-joined = Joined
journal-device-last = Last entry
journal-device-head = End of its chain
journal-device-here = This workstation
journal-device-none = None yet

# $sequence: number of the last entry.
journal-device-event = Entry { $sequence }

## Browser

journal-lead = Everything that changed the vault, newest first. Nothing here can be changed.
journal-filters = Journal filters
journal-noun = About
journal-noun-all = Everything
journal-noun-case = Cases
journal-noun-record = Records
journal-noun-note = Notes
journal-noun-person = People
journal-noun-pack = Packs
journal-noun-office = Office
journal-noun-report = Reports
journal-noun-term = Glossary
journal-noun-stocktaking = Stocktakings
journal-person = By
journal-person-all = Everyone
journal-device = Workstation
journal-device-all = All
journal-from = From
journal-to = To
journal-number = Number
journal-number-say = For example: PL-2026-A0042
journal-apply = Filter
journal-clear = Clear
journal-list = Journal entries
journal-none = Nothing matches.
journal-more = Looking further back…

# $count: number of entries shown.
journal-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}

# $count: number of entries shown so far.
journal-count-so-far = { $count } entries, and more further back
journal-column-at = When
journal-column-kind = Kind
journal-column-what = What happened
journal-export-say = A CSV table in both languages, with the time, the workstation, the subject, the kind, the number and the author of each entry.
journal-export-sentences = Also write the sentences; they may hold names and words of people
journal-export = Export these entries

# $path: where the file lies.
journal-exported = The entries are written in { $path }.
