# The command line “dossier”: help, questions, reports.

## Headings and names of values of the help

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-json = With --json, on standard output (one object a line):
cli-value-command = COMMAND
cli-value-date = YYYY-MM-DD
cli-value-file = FILE
cli-value-folder = FOLDER
cli-value-lang = fr|en
cli-value-name = NAME
cli-value-number = NUMBER
cli-value-path = PATH
cli-value-role = ROLE
cli-value-rule = RULE
cli-value-words = WORDS

## Help

cli-about = Dossier without its window: receive, triage, file and draft, in an encrypted vault, on this computer only.
cli-exit-codes =
    Exit codes:
      0: everything asked for was done
      1: refused, or input that is not valid; nothing was done
      2: command line that is not valid
      3: the vault cannot be opened
      4: some files failed, the others were kept
      5: the verification found a difference
      70: an error in the program

    The passphrase is never an argument: it comes from --passphrase-file, otherwise from the variable
    DOSSIER_PASSPHRASE, otherwise it is asked for. Progress and errors go to standard error.
cli-option-help = Shows this help
cli-option-json = Writes one JSON object a line on standard output, and nothing else there
cli-option-lang = Language of the words: fr or en; otherwise that of the person who opens the vault, and failing that, that of this computer
cli-option-passphrase-file = File whose first line is the passphrase
cli-option-paths = “.eml”, “.msg” or “.txt” files, or folders that are read whole, in order of name
cli-option-person = Name of the person who opens the vault, when there are several
cli-option-vault = Folder of the vault; otherwise the variable DOSSIER_VAULT
cli-option-version = Shows the version
cli-demo-about = Shows the whole journey, in a temporary vault
cli-demo-paths = Messages to receive in place of the practice ones
cli-demo-to = Folder where the PDF files stay; otherwise “dossier-demo” in the current folder
cli-demo-keep = Keeps the temporary vault and says where it is
cli-practice-about = Makes the practice office: everything in it is invented
cli-practice-folder = Folder to create, or an empty one; otherwise the one where the window looks for it
cli-create-about = Creates a vault and its first person
cli-create-folder = Folder to create, or an empty one
cli-create-name = Name of the first person
cli-create-role = Role: case-coordinator, team-lead, director or administrator
cli-person-about = Adds, lists, suspends and removes people of the vault
cli-person-add-about = Gives another person a passphrase of their own; --lang is then their language
cli-person-add-name = Name of that person
cli-person-add-role = Role: case-coordinator, team-lead, registrar, records-officer, communications, approver, director, administrator or auditor
cli-person-add-passphrase-file = File of that person’s passphrase; otherwise the variable DOSSIER_NEW_PASSPHRASE, otherwise it is asked for
cli-person-list-about = Lists everyone, with their role and whether they may open the vault
cli-person-role-about = Gives a person another role
cli-person-suspend-about = Keeps a person out until they are reinstated
cli-person-resume-about = Lets a suspended person open the vault again
cli-person-remove-about = Removes a person forever and encrypts the vault again with a new key
cli-person-recovery-about = Makes a recovery key, puts it in force and shows it once
cli-person-named = Name of that person, as at sign-in
cli-import-about = Receives files as cases; a bad file never spoils the others
cli-triage-about = Triages files without receiving them: Act that applies, grounds, signals, deadlines
cli-clock-about = Counts a deadline and shows how; without a rule, lists the rules
cli-clock-rule = Code of the rule, PSA_SIX_MONTHS for example
cli-clock-from = Day to count from
cli-clocks-about = Shows the deadlines of a case
cli-clocks-explain = Tells each step of the count, and who did what
cli-show-about = Shows a case whole: what was decided, on which facts and why, deadlines, letters, disclosures, who did what when
cli-search-about = Searches cases, records and notes, in French and English
cli-search-words = Words, all required; in quotation marks for a phrase, with * for the beginning of a word
cli-search-best = Best matches first, instead of the newest
cli-note-about = Drafts notes
cli-note-from-case-about = Drafts a bilingual note for information from a case
cli-note-from-case-number = Case number, PL-2026-A0001 for example
cli-note-from-case-source = Source language of the note; otherwise that of the person
cli-export-note-about = Makes the PDF of a note, in both languages
cli-export-note-number = Note number, NI-2026-A0001 for example
cli-export-note-to = File to write; one that exists is never replaced
cli-backup-about = Writes the whole vault to one encrypted file, then reads it back
cli-backup-to = Folder to write it in; it must exist, outside the vault
cli-restore-about = Makes a vault of a backup, and verifies it whole
cli-restore-file = Backup file
cli-restore-to = Folder of the new vault; it must be empty or not exist
cli-verify-about = Verifies the journal, rebuilds the tables aside and compares them

## A command line that is not valid

# $option (text): option as typed
cli-usage-unknown-option = The option “{ $option }” does not exist here.
# $word (text): word as typed
cli-usage-unexpected = “{ $word }” is one word too many here.
# $command (text): command as typed
cli-usage-unknown-command = The command “{ $command }” does not exist.
cli-usage-missing-command = A command is missing.
# $options (text): what is missing, as the help names it
cli-usage-missing = Missing: { $options }.
# $option (text): option at fault
cli-usage-missing-value = The value of { $option } is missing.
# $value (text): value as typed
# $option (text): option at fault
# $values (text): values allowed
cli-usage-not-among = The value “{ $value }” is not valid for { $option }. Values allowed: { $values }.
# $value (text): value as typed
# $option (text): option at fault
cli-usage-invalid-value = The value “{ $value }” is not valid for { $option }.
# $option (text): option at fault
cli-usage-twice = { $option } is given twice, or with an option that excludes it.
# $option (text): option at fault
cli-usage-too-many = Too many values for { $option }.
cli-usage-not-text = One of the words of the command line is not UTF-8 text.
cli-usage-other = The command line is not valid.
cli-usage-see-help = Add --help to see what is possible.

## Passphrases and people

cli-passphrase = Passphrase:
cli-passphrase-new = Passphrase of the new person:
cli-passphrase-again = The same, a second time:
# $name (text): name of a person who may open the vault
cli-person-may = May open this vault: { $name }
# $name (text): name of the person added
cli-person-add-done = { $name } may now open the vault with a passphrase of their own.
cli-person-removing = The vault is encrypted again with a new key…
# $sheet (text): mark of the sheet
cli-person-recovery-done = Recovery key { $sheet } is in force. Write it down now: it is not shown again, and the older one opens nothing any more.
# $folder (text): folder of the vault
cli-create-done = The vault is created in “{ $folder }”. Nobody can open it without a passphrase: keep it in a safe place.

## Practice office

# $percent (String) - share of the work that is done
cli-practice-progress = The practice office is { $percent } done.
# $vault (String) - folder of the vault
# $passphrase (String) - everyone’s passphrase
# $people (String) - names, separated by commas
cli-practice-done =
    The practice office is in “{ $vault }”. Everything in it is invented.
    Everyone has one and the same passphrase, half French and half English. Type this whole line, with its comma:
    { $passphrase }
    Who can open the vault: { $people }

## Files

# $file (text): name of the file
# $why (text): what happened, what is safe, what to do
cli-file-failed = { $file }: { $why }

## Verification

cli-verify-started = Verifying the vault…
# $events (number): entries read
# $chains (number): chains read, one for each machine
cli-verify-read = { $events } { $events ->
    [one] entry
   *[other] entries
} read in { $chains } { $chains ->
    [one] chain
   *[other] chains
}.
# $differences (number): differences between the vault and its rebuild
# $faults (number): faults of the chains
cli-verify-drift = Differences: { $differences }; faults of the chains: { $faults }.
# $damaged (number): attachments missing or damaged
cli-verify-damaged = Attachments missing or damaged: { $damaged }.
cli-verify-sound = The vault is sound.
cli-verify-differs = The vault is not sound. Keep a copy of it before anything else, then show this list to your support team.
cli-backup-started = Backing up…
# $file (text): file of the backup
cli-backup-done = Backup written and read back: { $file }
cli-restore-started = Restoring…
# $folder (text): folder of the vault
cli-restore-done = The vault is restored and verified: { $folder }. This computer writes in it as a new workstation.

## Search

# $hits (number): results
cli-search-found = { $hits ->
    [0] Nothing matches.
    [one] { $hits } result.
   *[other] { $hits } results.
}
# $among (number): how many of the newest were ranked
cli-search-among = Only the { $among } newest were ranked: a better match may be older.
# $hits (number): results shown, the most that are shown
cli-search-first = The first { $hits } results: add words to find fewer.
# $number (text): number
# $title (text): subject or title
# $on (day): day that dates it
cli-search-case = Case { $number } ({ $on }): { $title }
# $number (text): number
# $title (text): subject or title
# $on (day): day that dates it
cli-search-record = Record { $number } ({ $on }): { $title }
# $number (text): number
# $title (text): subject or title
# $on (day): day that dates it
cli-search-note = Note { $number } ({ $on }): { $title }

## Deadlines

# $code (text): code of the rule
# $label (text): name of the rule
# $pack (text): law pack that states it
cli-clock-line = { $code } ({ $pack }): { $label }
# $event (text): what the rule runs from
cli-clock-starts = Runs from: { $event }.
cli-clock-target = This is a published target, not a limit set by law.
# $label (text): name of the rule
# $start (day): day counted from
# $due (day): deadline
cli-clock-due = { $label }, counted from { $start }: { $due }.
# $label (text): name of the rule
# $from (day): first day covered
# $to (day): last day covered
cli-clock-not-covered = { $label }: no deadline was computed. The calendar of holidays covers { $from } to { $to } only.
# $label (text): name of the rule
# $on (day): last day counted
cli-clock-stopped = { $label }: stopped since { $on }.
cli-clocks-none = No deadline is running for this case.
# $on (day): when it was done
cli-clocks-met = Done on { $on }, in time.
# $on (day): when it was done
cli-clocks-late = Done on { $on }, late.
# $on (day): day of the act
# $by (text): who recorded it
# $reason (text): why
cli-clocks-stopped = Stop of { $on }, recorded by { $by }: { $reason }
# $on (day): day of the act
# $by (text): who recorded it
# $reason (text): why
cli-clocks-resumed = Resumption of { $on }, recorded by { $by }: { $reason }
# $on (day): day of the act
# $by (text): who recorded it
# $reason (text): why
cli-clocks-extended = Extension of { $on }, recorded by { $by }: { $reason }
# $citation (text): section, or else the source
cli-clock-verified = Rests on: { $citation }. Fact verified.
# $citation (text): section, or else the source
cli-clock-secondary = Rests on: { $citation }. Secondary source; check the Act before relying on it.
# $citation (text): section, or else the source
cli-clock-unverified = Rests on: { $citation }. To be verified in the Act before relying on it.
# $citation (text): section, or else the source
cli-clock-inferred = Rests on: { $citation }. Inferred from other facts; check the Act before relying on it.
# $label (text): what is counted
# $number (text): how many
cli-report-line = { $label }: { $number }

## Intake

# $index (number): rank of the file
# $of (number): number of files
# $file (text): name of the file
cli-import-progress = File { $index } of { $of }: { $file }
# $file (text): name of the file
# $number (text): number of the case
# $subject (text): subject
cli-import-received = { $file }: received as { $number } ({ $subject })
# $file (text): name of the file
# $number (text): number of the case
cli-import-already = { $file }: already received, byte for byte, as { $number }; nothing was received twice.

## Triage

# $files (number): files triaged
cli-triage-done = { $files ->
    [one] { $files } file triaged. These are proposals: a person decides.
   *[other] { $files } files triaged. These are proposals: a person decides.
}
# $kind (text): what the message is for
# $on (day): day of receipt
# $language (text): language of the text: fr, en or mixed
cli-triage-what = { $language ->
    [fr] Kind of case: { $kind }. Message received on { $on }, in French.
    [en] Kind of case: { $kind }. Message received on { $on }, in English.
   *[mixed] Kind of case: { $kind }. Message received on { $on }, in both languages.
}
# $on (day): day of the incident
cli-triage-incident = Incident: { $on }.
# $from (day): first day
# $to (day): last day
cli-triage-incident-span = Incident: { $from } to { $to }.
# $first (day): first day that it can be
# $last (day): last day that it can be
cli-triage-incident-about = Incident, day unknown, between { $first } and { $last }.
# $service (text): name of the police service
cli-triage-service = Service: { $service }.
cli-triage-urgent = To be seen right away.
# $flag (text): name of the signal
cli-triage-flag = Signal: { $flag }
# $flag (text): name of the signal
# $words (text): passages, in quotation marks
cli-triage-flag-words = Signal: { $flag }, because of { $words }
# $ground (text): name of the ground
cli-triage-ground = Ground to consider: { $ground }
# $why (text): why, in one sentence
cli-triage-for = For: { $why }
# $why (text): why, in one sentence
cli-triage-against = Against: { $why }
# $words (text): passage of the text
cli-triage-quote = “{ $words }”
# $body (text): body
cli-triage-route = To be sent to: { $body }
# $what (text): what is missing
cli-triage-missing = To ask for: { $what }
# $files (text): names of the files
cli-triage-related = Tells, it seems, the same incident as: { $files }

## A case whole

# $number (text): number of the case
# $subject (text): subject of the message
cli-show-title = { $number }: { $subject }
# $stage (text): where it stands
cli-show-stands = Stage: { $stage }. Assigned to nobody.
# $stage (text): where it stands
# $assignee (text): name of a person
cli-show-stands-with = Stage: { $stage }. Assigned to: { $assignee }.
# $readers (text): names, separated by commas
# $reason (text): why
cli-show-readers = Restricted to: { $readers }. Reasons: { $reason }
cli-show-decision = Decision to screen out
# $ground (text): name of the ground
cli-show-ground = Ground: { $ground }
cli-show-facts = Facts relied on, word for word:
cli-show-discretion = Discretion:
cli-show-reasons = Reasons:
cli-show-referral = Who looks into the complaint
# $way (text): what was decided
# $service (text): name of the police service
# $on (day): day of the decision
# $by (text): name of a person
cli-show-referred = { $way } ({ $service }), on { $on }, by { $by }. Reasons:
cli-show-clocks = Deadlines
cli-show-letters = Letters
cli-show-disclosures = Disclosures
cli-show-history = Who did what, in order
# $at (text): day and hour
# $by (text): name of a person
# $what (text): what was done, in a sentence
cli-show-line = { $at }, { $by } – { $what }
# $from (text): words before
# $to (text): words after
cli-show-replaced = Before: “{ $from }”. Now: “{ $to }”.

## Notes

# $number (text): number of the note
# $case (text): number of the case
# $title (text): title
cli-note-drafted = Note { $number } drafted from case { $case }: { $title }
# $path (text): file written
cli-export-note-done = PDF written: { $path }
# $pairs (number): paragraphs whose translation lags
cli-export-note-stale = { $pairs ->
    [one] Careful: the translation of { $pairs } paragraph lags behind its source.
   *[other] Careful: the translation of { $pairs } paragraphs lags behind their source.
}

## Demonstration

# $coordinator (text): name of the first invented person
# $lead (text): name of the second invented person
cli-demo-created = Temporary encrypted vault created. Two invented people work in it, each with a passphrase: { $coordinator } coordinates cases, { $lead } leads the team and reads second.
cli-demo-receives = Intake and triage…
cli-demo-decides = Decisions…
cli-demo-files = Filing…
cli-demo-writes = Notes and PDF…
cli-demo-searches = Search and verification…
# $number (text): number of the case
# $subject (text): subject
cli-demo-case = { $number }: { $subject }
# $number (text): number of the case
# $by (text): who acts
cli-demo-screened-in = { $number }: { $by } screens the case in, as presumed.
# $number (text): number of the case
# $by (text): who acts
cli-demo-proposed-out = { $number }: { $by } proposes to screen the complaint out; the case awaits a second reading.
# $number (text): number of the case
# $by (text): who acts
cli-demo-screened-out = { $number }: { $by } reads second and confirms; the complaint is screened out.
# $number (text): number of the case
# $by (text): who acts
cli-demo-sent-back = { $number }: { $by } reads second and sends the case back.
cli-demo-discretion = Demonstration: a person would explain here why they use their discretion or not.
cli-demo-reasons = Demonstration: a person would write their reasons here, from the passages relied on.
cli-demo-agrees = Demonstration: another person read the passages and the ground, and confirms.
# $number (text): number of the case
# $file (text): number of the file
# $records (number): records filed
cli-demo-filed = { $records ->
    [one] { $number }: { $records } record filed in file { $file }.
   *[other] { $number }: { $records } records filed in file { $file }.
}
# $number (text): number of the note
# $case (text): number of the case
# $path (text): file written
cli-demo-noted = Bilingual note { $number } on case { $case }: { $path }
# $query (text): words searched
# $hits (number): results
cli-demo-searched = { $hits ->
    [one] Search “{ $query }”: { $hits } result.
   *[other] Search “{ $query }”: { $hits } results.
}
# $folder (text): folder of the PDF files
cli-demo-done = The PDF files are in “{ $folder }”. Cases that call for an answer or a judgment were not decided: they await a person.
# $vault (text): folder of the vault
# $passphrase (text): passphrase
cli-demo-kept = The temporary vault is kept in “{ $vault }”. Passphrase of the coordinator: { $passphrase }
cli-demo-removed = The temporary vault is removed.

## Exchange between two workstations

cli-value-bundle = BUNDLE
cli-value-letter = LETTERS
cli-value-mark = FINGERPRINT
cli-exchange-about = Exchanges with another copy of the vault, on another workstation
cli-exchange-export-about = Prepares a bundle: a signed and sealed file, with what the other copy lacks
cli-exchange-export-to = File to write; one that exists is never replaced
cli-exchange-export-machine = Letters of the workstation for which it is; without it, the bundle holds everything, for a copy that sent nothing yet
cli-exchange-export-for = Person who may open it; repeat as needed; without it, everyone of the office
cli-exchange-import-about = Takes in a bundle prepared on another copy: whole, or not at all
cli-exchange-import-from = Bundle to take in
cli-exchange-import-accept = Fingerprint of the workstation that prepared it, compared with the one it shows; needed the first time only
cli-exchange-status-about = Tells where each workstation stands, and what is in conflict
# $path: file written. $events: number of journal entries. $letter: letters of this workstation. $mark: short fingerprint.
cli-exchange-prepared = { $events ->
    [0] Bundle prepared, with no new entry: { $path }. This workstation is { $letter }; its fingerprint is { $mark }.
    [one] Bundle prepared, with one entry: { $path }. This workstation is { $letter }; its fingerprint is { $mark }.
   *[other] Bundle prepared, with { $events } entries: { $path }. This workstation is { $letter }; its fingerprint is { $mark }.
}
# $letter: letters of the workstation. $events: number of entries taken in. $cases: number of cases touched.
cli-exchange-taken = { $events ->
    [0] Bundle of workstation { $letter } taken in: nothing new.
    [one] Bundle of workstation { $letter } taken in: one entry. Cases touched: { $cases }.
   *[other] Bundle of workstation { $letter } taken in: { $events } entries. Cases touched: { $cases }.
}
# $letter: letters of the workstation.
cli-exchange-new-machine = Workstation { $letter } is now known to this vault.
# $conflicts: number of cases, notes and settings of the office in conflict.
cli-exchange-conflicts = { $conflicts ->
    [0] No conflict to settle.
    [one] One conflict to settle.
   *[other] { $conflicts } conflicts to settle.
}
# $letter: letters of this workstation. $mark: its short fingerprint.
cli-exchange-mine = This workstation: { $letter }, fingerprint { $mark }.
# $letter: letters of the workstation. $mark: its short fingerprint. $waiting: entries waiting for an exchange. $unconfirmed: entries prepared, not confirmed.
cli-exchange-machine = Workstation { $letter }, fingerprint { $mark }. Waiting for an exchange: { $waiting }. Prepared: { $unconfirmed }.
# $number: number of the case or the note, or setting of the office.
cli-exchange-in-conflict = In conflict: { $number }

cli-value-format = FORMAT
cli-report-about = Counts the cases of a period, publishes the report and recalculates it
cli-report-from = First day; otherwise that of the last whole quarter
cli-report-to = Last day
cli-report-cut-off = Cut-off day; otherwise the last day
cli-report-format = Form of the result: json, xlsx or pdf
cli-report-publish = Hides small numbers and freezes the report in the journal
cli-report-check = Recalculates a published report from the journal, and says whether it is the same
## office, pack

cli-office-about = Shows what the office settled about itself
cli-office-unnamed = The office has no name yet: documents have no letterhead.

# $zone: IANA name of the zone.
cli-office-zone = Time zone: { $zone }

# $minutes: minutes of the idle lock. $days: days of the reminder of a backup.
cli-office-safety = The screen locks after { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. A backup is called for after { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
cli-pack-about = Compares packs of law and calendars
cli-pack-compare-about = Says what one version of a pack changes in another, without a vault
cli-pack-compare-old = Folder of the version before, or the name of a pack that comes with the program
cli-pack-compare-new = Folder of the version after, or the name of a pack that comes with the program

## Letters

cli-value-form = FORM
cli-value-langs = fr|en|fr-en|en-fr
cli-value-means = MEANS
cli-value-template = TEMPLATE
cli-letter-about = Writes to people about a case
cli-letter-list-about = Lists the letters of a case and the templates for it
cli-letter-draft-about = Drafts a letter; nothing leaves
cli-letter-show-about = Shows a letter and what to check
cli-letter-export-about = Makes a file of a letter, with the documents to enclose beside it
cli-letter-keep-about = Keeps words that seem to rule out every recourse, with the reasons why they rule out none
cli-letter-approve-about = Approves a letter as it is
cli-letter-dispatch-about = Records that a letter left the office
cli-letter-number = Number of the letter, LT-2026-A0001 for example
cli-letter-template = Code of the template, as the list of letters tells it
cli-letter-in = Languages of the letter, the recipient’s first; otherwise that in which the office answers
cli-letter-format = Form of the file: pdf or docx
cli-letter-to = Folder to write it in; otherwise the folder of exports
cli-letter-digest = Digest of the text that was read, or eight digits of it at least, as the letter shown tells it
cli-letter-keep-reasons = Why these words rule out no recourse; kept in the history
cli-letter-means = How it left: mail, registered-mail, email, fax, in-person or courier
cli-letter-on = Day of the dispatch; otherwise today
# $number (text): number of the letter. $name (text): name of the template. $state (text): where it stands
cli-letter-line = { $number }, { $name }: { $state }
# $code (text): code of the template. $name (text): name of the template
cli-letter-template-line = Template { $code }: { $name }
# $digest (text): digest of the text
cli-letter-digest-line = Digest of the text: { $digest }
# $path (text): file written
cli-letter-written = File written: { $path }
