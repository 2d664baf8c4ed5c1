# Errors: what happened, what is safe, what to do.
# The key is “error-” followed by the code of the error; the variables are those that the error carries.

## The person and what they may do

error-locked = The vault is locked. Nothing was recorded, and what it holds is safe. Unlock it with your passphrase, then try again.
error-not-permitted = Your role does not allow this action. Nothing was changed. Ask a person whose role allows it, or the office’s administrator.
error-oneself = Nobody changes their own role, or suspends or removes themselves. Nothing was changed. Ask another person who may administer the vault.
error-second-reader = The second reading belongs to somebody other than the person who proposes to screen out. Nothing was changed. Choose the person named, or another whose role allows second reading.

## The request

# $field (text): field at fault, as the form or the command names it
error-invalid-field = { $field ->
    [assignee] This person cannot look after this case: their role does not screen, their access is suspended, or the case is not open to them. Nothing was changed. Choose another person.
    [lead] That case cannot be the lead case: no case has that number, or it is of another kind, closed, or itself consolidated. Nothing was changed. Choose another lead case.
    [members] This case leads others, so it cannot be consolidated itself. Nothing was changed. Separate the cases that it leads, then try again.
    [reason] The reason is empty or too long. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [borrower] The name of the borrower is empty, or the name or telephone is too long. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [due_on] The day when it is due back cannot come before the day when it goes out. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [volume_on] This day is not right: it can be neither before 1990 nor in the future. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [location] This location is not on the office’s list, or is retired. Nothing was recorded. Choose another location, or add it to the list.
    [location_name] The code of the location or one of its names is empty or too long, or another location already has that code. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [location_within] The location in which you want to put it is not on the office’s list, is retired, or itself stands in this one. Nothing was recorded. Choose another.
    [label] The label is empty or too long. Nothing was counted; what you wrote is intact. Correct it, then try again.
    [label_unknown] No volume that you may see bears this label. Nothing was changed. Check the number of the file and that of the volume.
    [volumes] From 1 to 200 volumes are charged out, returned or moved together. Nothing was recorded. Change the list, then try again.
    [original] The description of the original, or the name of who received it, is empty or too long. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [scan] This file is not part of this case. Nothing was recorded. Choose a file of the case, or say that the original was not scanned.
    [volume] This volume is not part of the file. Nothing was recorded. Choose another one, or open it first.
    [archives] The Archives, or the person who accepted, are not named. Nothing was erased; what you filled in is intact. Name them, then try again.
    [accepted_on] The day of the acceptance is not right: it can be neither before the package nor in the future. Nothing was erased. Correct it, then try again.
    [reference] The reference of the Archives is empty. Nothing was erased; what you filled in is intact. Write it, then try again.
    [hold_scope] What the hold is for is empty. Nothing was recorded; what you filled in is intact. Write it, then try again.
    [ruling] The ruling is empty or too long. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [opinion] Your view is empty or too long. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [question] The question is empty or too long. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [until_on] The last day of the absence can neither come before the first nor be past. Nothing was recorded. Correct it, then try again.
    [stand_in] This person cannot stand in: their role does not screen or read second, or their access is suspended. Nothing was recorded. Choose another person.
    [name] The name is empty, is longer than 120 characters, or holds one that cannot be shown. Nothing was recorded. Correct it, then try again.
    [role] The first person of a vault cannot have this role: that person must be able to add others. Nothing was recorded. Choose another role, such as case coordinator.
    [passphrase] The passphrase has fewer than twelve characters. Nothing was recorded. Choose a longer one, five unrelated words for example.
    [text] The text is empty or too long. Nothing was recorded. Correct it, then try again.
    [received_on] The date of receipt is not right: it can be neither before 1990 nor in the future. Nothing was recorded. Correct it, then try again.
    [incident_on] The date of the incident is not right: it cannot follow receipt. Nothing was recorded. Correct it, then try again.
    [outcome] The outcome chosen is not one by which this complaint may end where it stands. Nothing was recorded; what you filled in is safe. Choose another, then try again.
    [reasons] The reasons for the decision are empty or too long. Nothing was recorded; what you filled in is safe. Correct them, then try again.
    [facts] No passage of the text is relied on. Nothing was recorded; what you filled in is safe. Choose at least one passage, then try again.
    [discretion] How the discretion was considered is not explained. Nothing was recorded; what you filled in is safe. Explain it, then try again.
    [readers] Nobody in the office is named. Nothing was changed; what you filled in is intact. Name at least one person, then try again.
    [until] These days do not make a period: they must follow one another, and the cut-off day cannot come before the first day. Nothing was calculated. Correct them, then try again.
    [cut_off] The cut-off day is in the future. Nothing was calculated. Choose today or an earlier day.
    [series] This series does not exist in the classification plan. Nothing was filed. Choose a series of the plan, then try again.
    [to] The file cannot be written in this place. Nothing was written, and no file was replaced. Choose a name that does not exist yet, in a folder that exists.
    [form] What you filled in is too long to be kept as you type. Your words are still on the screen, and nothing was recorded. Shorten them, or receive them as a file.
    [after] This list no longer goes on from that place. Nothing was changed. Open the list again.
    [incident_end_on] The last day of the incident is not right: it can be neither before its first day nor after receipt. Nothing was recorded. Correct it, then try again.
    [discovered_on] The day when the person learned of the facts is not right: it can be neither before the incident nor after receipt. Nothing was recorded. Correct it, then try again.
    [regime] This Act cannot govern this case. Nothing was recorded. Choose one of the Acts shown, then try again.
    [category] This category was not in force for this kind of case on its day of receipt. Nothing was recorded. Choose one of those shown, then try again.
    [days] One of the days is before receipt or in the future, or is that of something that the Act of this request does not count. Nothing was recorded. Correct it, then try again.
    [redirection] The program does not know this office, or its name is missing in one language. Nothing was recorded. Choose it in the list or give its name in both languages, then try again.
    [parts] One of the details of the form has no name, is given twice or is too long. Nothing was recorded; what you filled in is intact. Correct it, then try again.
    [people] One of the people named does not belong to this office. No bundle was prepared. Check the names, then try again.
    [on] The date does not follow the start of the clock, or is in the future. Nothing was recorded. Correct it, then try again.
    [length] The length of the extension is empty, or longer than what is allowed. Nothing was recorded. Correct it, then try again.
    [authority] What allows the action is not given, or is too long. Nothing was recorded. Choose it, or write it, then try again.
    [rule] This rule cannot count this clock. Nothing was changed. Choose one of the two rules shown.
    [pieces] No item is chosen. Nothing was recorded. Choose at least one, then try again.
    [piece_name] The name of the item is empty or too long. Nothing was recorded; what you wrote is intact. Write it on one line, in one language at least.
    [piece_on] The day is not right: it can be neither in the future nor before the case was received. Nothing was recorded. Correct it, then try again.
    [chase_on] The day to follow up has passed. Nothing was recorded. Choose today or a later day.
    [piece_reason] The reason is empty or too long. Nothing was recorded. Say why, then try again.
    [document] This file is not part of this case. Nothing was recorded. Choose one of the files shown.
    [who] This person is not right: the name is too long, or the letter template is not for them. Nothing was recorded. Correct it, then try again.
    [asker] The name is empty or too long. Nothing was recorded; what you wrote is intact. Correct it, then try again.
    [asked] What the person asks is not written, or is too long. Nothing was recorded. Write it, then try again.
    [mark] This mark cannot be added this way: only the program adds it, or it proposes to restrict the case and is added case by case. Nothing was changed. Choose another, or open the case.
    [enquiry_on] The day of the enquiry or of the notice is not right: it can be neither in the future nor before the case was received. Nothing was recorded. Correct it, then try again.
    [remark] The remark is too long. Nothing was recorded; what you wrote is intact. Shorten it, then try again.
    [langs] A letter is in French, in English or in both languages. Nothing was recorded. Choose the language, then try again.
    [subject] The subject of the letter is empty. Nothing was recorded; what you wrote is intact. Write it, then try again.
    [recipient] The letter has no name and no address. The dispatch was not recorded. Write the name and address it was sent to, then try again.
    [documents] One of the documents to enclose is not part of this case, or is given twice. Nothing was recorded; what you wrote is safe. Choose among the documents of the case, then try again.
    [passages] No sentence of this letter seems to deny every recourse: there is nothing to keep. Nothing was recorded. If the letter suits you, go on.
    [digest] The digest given is not that of the text as it stands: it is mistyped, or the letter was rewritten since. Nothing was recorded. Read the letter again, then give the digest shown.
    [dispatched_on] The day of the dispatch is not right: it can be neither in the future nor before the case was received. Nothing was recorded. Correct it, then try again.
    [office_name] The name of the office is needed in both languages, on one line each. Nothing was recorded. Complete it, then try again.
    [address] The address is needed in both languages or in neither, eight lines at most. Nothing was recorded. Correct it, then try again.
    [letterhead] The lines of the letterhead are needed in both languages or in neither, eight lines at most. Nothing was recorded. Correct them, then try again.
    [zone] This time zone does not exist. Nothing was recorded. Choose one from the list.
    [idle_minutes] The idle lock waits from 1 to 60 minutes. Nothing was recorded. Correct the number, then try again.
    [backup_days] The backup reminder waits from 1 to 90 days. Nothing was recorded. Correct the number, then try again.
    [closure_on] The office is already closed on that day by its own decision. Nothing was recorded. Choose another day, or remove the first closure.
    [closure_name] The reason for the closure is needed in both languages, on one line each. Nothing was recorded. Complete it, then try again.
    [pack_id] The name of a pack is made of lower-case letters without accents, digits and hyphens, and begins with a letter. Nothing was imported. Correct it, then try again.
    [term] A term is needed in both languages, on one line each. Nothing was recorded. Complete it, then try again.
    [table_terms] This table has more than 10,000 terms. Nothing was imported. Split it into several tables, then import them one by one.
    [csv] This file is not a table of terms: its first line must name the columns fr and en, separated by commas, in UTF-8. Nothing was imported. Correct the file, then try again.
    [reviewed] No other case has this number. Nothing was saved; what you filled in is intact. Correct the number, then try again.
    [review_text] A text is blank or too long, or a number is not right. Nothing was saved; what you filled in is intact. Correct it, then try again.
    [review_on] A date is not right: it can be neither in the future nor before what comes before it. Nothing was saved; what you filled in is intact. Correct it, then try again.
    [review_choice] What was chosen does not exist, or no longer does. Nothing was saved; what you filled in is intact. Choose again, then try again.
    [query] What is asked is empty, or holds a field that this program does not know. Nothing was changed. Correct it, then try again.
    [service] The service is not named, or its name is too long. Nothing was recorded; what you filled in is intact. Name it, then try again.
    [considerations] One of the points weighed is not in the law pack of this case. Nothing was recorded. Choose among those shown, then try again.
    [decided_on] The day of the decision is not right: it can be neither in the future nor before receipt. Nothing was recorded. Correct it, then try again.
    [noted_on] The day is not right: it can be neither in the future nor before the decision. Nothing was recorded. Correct it, then try again.
    [thing] What was disclosed is not stated, is too long, or the case does not hold it: a letter must have been sent. Nothing was recorded. Correct it, then try again.
    [officer] The officer is not named, the name is too long, or this response answers no request that is still open. Nothing was recorded. Correct it, then try again.
   *[other] The value of the field “{ $field }” is empty or out of bounds. Nothing was recorded. Correct this field, then try again.
}
error-not-a-backup = This file is not a Dossier backup. Nothing was created, and the file is as it was. Choose a “.dossier-backup” file.
error-damaged-backup = The backup is incomplete or damaged. No vault was made of it, and nothing was left behind. Use another backup; if this one was just written, write it again on another disk.
# $file (text): the file
error-file-exists = The file “{ $file }” already exists. It was not touched, and nothing was written. Start again, or choose another folder.
error-inside-vault = This folder is inside the vault itself: what you put there would be lost with it. Nothing was written. Choose another folder, best on another disk.
error-too-large-for-disk = This disk takes no file that large, such as USB keys in FAT32 beyond 4 GiB. Nothing was left on it, and the vault is safe. Choose a disk of another format.
error-stopped = This work was stopped before its end. What was already saved is safe, and nothing half-done was left. Start it again when you want.
error-bulk-running = A bulk action, or the writing of a list, is already running, perhaps in another window. Nothing new was started; your selection is intact. Wait for the end of that work or stop it, then try again.
error-import-unfinished = An import is not finished. What it received is safe, and nothing new was received. Resume it or set it aside, then start again.
error-not-found = What was asked for does not exist in this vault. Nothing was changed. Check the number or the name, then try again.
error-unknown-ground = This ground does not exist in the Act that governs this case. Nothing was recorded. Choose a ground from the list shown with the case.
error-quote-not-in-text = One of the passages relied on is not in the text, word for word. Nothing was recorded. Choose the passage in the text itself.
error-wrong-stage = The case is not at a stage that allows this action. Nothing was changed. Open the case to see where it stands.
# $way (code): what was decided of the complaint
error-referral-stands = { $way ->
    [same_service] The complaint is referred to the service that it is about, and this referral rests on the screening decision. Nothing was changed. First take the referral back in the “Referral or investigation” panel, then try again.
    [other_service] The complaint is referred to another service, and this referral rests on the screening decision. Nothing was changed. First take the referral back in the “Referral or investigation” panel, then try again.
    [board] The complaint is referred to a board, and this referral rests on the screening decision. Nothing was changed. First take the referral back in the “Referral or investigation” panel, then try again.
   *[retained] The complaint is retained by this office for investigation, and this decision rests on that of screening. Nothing was changed. First take it back in the “Referral or investigation” panel, then try again.
}

error-clock-not-running = This clock is not running: it is already stopped or over, or what it was waiting for is done. Nothing was changed. Look at its calculation, then choose another action.
error-case-blocked = Something must still be done before this case is closed. Nothing was changed. See the list of the “Closing” panel, then try again.
error-letter-sent = This letter was sent. It stays as it was sent, and nothing was changed. Prepare a new letter.
error-letter-blank = A passage of the letter, in brackets, is still to be filled in. Nothing was recorded. Fill it in, save the letter, then try again.
error-letter-not-approved = This letter must be approved as it is, by another person, before it is sent. The dispatch was not recorded. Have it approved, then try again.
error-letter-outdated = The decision that this letter announces does not stand, or stands no longer. Nothing was recorded, no file was made, and the letter stays on file, unsent. Prepare a new letter from the case.
# $passage (text): sentence of the letter, word for word
error-letter-denies-recourse = The letter says: “{ $passage }” A letter never says that no recourse exists. Nothing was recorded, and no file was made. Rewrite this passage or, if it rules out no recourse, say why under “To check”; then try again.
error-letter-approver = You wrote the last version of this letter. The approval was not recorded. Ask another person to read it and approve it.
error-escalation-open = A question of principle of this case waits for its answer. Nothing was proposed; what you filled in is intact. Wait for the ruling, or withdraw the question.
error-escalation-asker = You asked this question. The ruling was not recorded. Another team lead or a director must answer it.
error-regime-not-settled = The Act that applies depends on the date of the incident, and that date is not settled. Nothing was decided. Enter the date of the incident, then try again.
error-readers-cannot-keep = Without you, nobody among those named could both screen this case and lift its restriction. Nothing was changed; what you filled in is intact. Stay among them, or name a team lead.
error-second-reader-not-named = This case is restricted, and its second reader is not among those who see it. Nothing was changed; what you filled in is intact. Name that person, or choose one who is already named.
error-already-filed = This case is already filed. Its file is safe, and nothing was added to it. Open the case to see the file.
error-open-conflict = Two people entered different values, each without knowing of the other, and nobody has settled this conflict yet. Both values are kept; nothing else was recorded. Settle the conflict that is shown, then try again.
error-term-exists = This term is already in the glossary, in both languages and for the same field. Nothing was recorded. Correct the one that is there, or use it again if it was retired.

# $file: path of the register.
error-damaged-register = The register of dispositions “{ $file }” cannot be read, or belongs to another vault. Nothing was restored: files that were disposed of since the backup might have come back. Bring back a whole copy of the register, or move it away if you accept restoring without it.

# $why: what keeps it: held, unsettled, question_open, not_yet, no_rule, not_filed, paper_away, paper_counted, open.
error-file-kept = { $why ->
    [held] A legal hold is in force on this case. Its file was kept whole. Have the hold released first, if it no longer applies.
    [unsettled] People entered different values in this case, and nobody has settled the conflict. Its file was kept whole. Settle the conflict, then try again.
    [question_open] A question of principle of this case waits for its answer. Its file was kept whole. Wait for the ruling, then try again.
    [not_yet] The retention period of this file has not ended. It was kept whole. Look at its day in the list.
    [no_rule] The plan in force gives this series no retention period. The file was kept whole. It waits for an approved schedule.
    [not_filed] This case is in no file. Nothing was changed. File it first.
    [paper_away] A paper volume of this file is out or not found, or an original is in no volume. The file was kept whole. Get the paper back, then try again.
    [paper_counted] A stocktaking found a mismatch in the paper of this file. The file was kept whole. Settle it in the report of the stocktaking, then try again.
   *[open] This case is open. Its file was kept whole. Close the case first, and the period then runs.
}

error-disposition-proposer = You proposed this disposition. The file was kept whole. Another person must approve it.

# $why (code): what is wrong. $file: file of the package.
error-bag-invalid = { $why ->
    [malformed] The file “{ $file }” of the package cannot be understood. Nothing was erased. Make another package, or ask for a whole copy of this one.
    [missing] The file “{ $file }” is missing from the package. Nothing was erased. Make another package, or ask for a whole copy of this one.
    [unlisted] The package is not complete: it does not list the file “{ $file }”. Nothing was erased. Take away what was added, or make another package.
    [changed] The file “{ $file }” of the package has changed. Nothing was erased. Make another package, or ask for a whole copy of this one.
    [other] This package is whole, but it is not the last one made from this file. Nothing was erased. Choose the one that Archives accepted.
   *[not_a_bag] This folder is not a BagIt package: bagit.txt is not there, or says something else. Nothing was erased. Choose the folder of the package itself.
}

error-bag-outdated = Something was recorded in this case since the package. The file was kept whole. Make another package.

# $number: number of the case.
error-disposed = The file of case { $number } is no longer here: it was destroyed, or transferred to Archives. What it held is erased; its certificate is kept. See the “Disposition” screen.

# $line: number of the line, from 1.
error-table-line = Line { $line } of the table is not a term: it needs a text in both languages. Nothing was imported. Correct the line, then try again.

# $file (text): file of the law pack
# $line (number): line at fault; 0 for the whole file
# $reason (text): what is refused, in technical terms
error-pack-refused = This pack cannot govern a case (file “{ $file }”, line { $line }). Nothing was imported or put in force. Have it corrected, then try again. Technical detail: { $reason }.

error-changed-meanwhile = This value has changed since you read it. The present value is kept, and yours was not recorded. Read it again, then make your change if it still holds.

## The vault

# $folder (text): folder at fault
error-folder-not-empty = The folder “{ $folder }” already holds something. Nothing in it was touched. Choose a folder that is empty or does not exist yet.
# $folder (text): folder at fault
error-not-a-vault = The folder “{ $folder }” does not hold a vault. Nothing was written in it. Choose the folder where the file “vault.toml” lies, or create a vault.
error-wrong-passphrase = This passphrase does not open the vault for this person. The vault is safe. Check the person chosen, the capitals and the keyboard layout, then try again.
error-suspended = The passphrase is right, but this person’s access is suspended. The vault is safe, and nothing was changed. Ask a person who may administer it to reinstate the access.
# $typed (number): characters typed
error-recovery-length = A recovery key has thirty characters, in six groups of five; { $typed } were typed. Nothing was changed. Read the sheet again, then complete the key.
# $group (number): group at fault, from 1
error-recovery-group = Group { $group } of the recovery key has a typing error. Nothing was changed. Compare that group with the sheet, then correct it.
error-wrong-recovery-key = The key is well typed, but it does not open this vault: it is another vault’s, or a newer key has replaced it. Nothing was changed. Look for the latest sheet.
# $count (number): people concerned
error-old-slots = { $count ->
    [one] One person has not signed in since this version of the program was installed, and would lose access if the key were changed now. Nothing was changed. Ask that person to sign in once, then try again.
   *[other] { $count } people have not signed in since this version of the program was installed, and would lose access if the key were changed now. Nothing was changed. Ask them to sign in once, then try again.
}
error-damaged-header = The header of the vault, the file “vault.toml”, is damaged. The passphrase is not at fault, and nothing was changed. Restore this file from a backup, then try again.
error-damaged-database = A page of the vault’s database is damaged. The passphrase is not at fault, and nothing was changed. Stop working in this vault; go back to the latest backup, and keep this one for examination.
# $found (number): format of the vault
# $known (number): latest format that this program knows
error-newer-format = This vault is in format { $found }; this program knows formats up to { $known }. The vault was not touched. Open it with the newer version of the program.
error-already-open = This vault, or a copy of it, is already open in another program on this workstation. It is safe. Close the other window or wait for the other command to end, then try again.
error-disk-full = The disk is full. Nothing of what you were doing was recorded; the rest is safe. Free some space, then try again.
error-read-only = This folder is read-only. Nothing was written, and what it holds is safe. Give yourself the right to write in it or choose another folder, then try again.
error-network-folder = This folder is on a network or in a cloud service, which could damage the vault while synchronizing it. Nothing was written in it. Choose a folder on this workstation’s disk.
error-damaged-blob = An attachment is missing from the vault, or no longer matches its digest. The rest of the vault is safe, and nothing was erased. Verify the vault to learn which one. It comes back with a bundle from a workstation that holds it whole; otherwise, take it back from a backup.
# $file (text): file of the law pack
# $line (number): line at fault; 0 for the whole file
# $reason (text): what is refused, in technical terms
error-bad-pack = The law pack is refused (file “{ $file }”, line { $line }). It was not applied, and no case was touched. Have it corrected. Technical detail: { $reason }.
error-vault-io = The disk did not answer as expected. What was already recorded is safe; the last action was not recorded. Check that the disk is connected and can be reached, then try again.
error-busy = Another program holds the vault’s database at the moment, such as a copy tool or an antivirus. Nothing of this last action was recorded; what you filled in is intact. Wait a moment, then try again.
error-database = The vault’s database refused the operation. Nothing of this last action was recorded; the rest is safe. Try again; if it is refused again, verify the vault.
error-inconsistent = An entry of the journal or a table does not read back as it should. Nothing was changed. Verify the vault to learn where, and keep a copy of it before anything else.

## Files received and produced

# $limit_mib (number): limit, in mebibytes
error-too-large = The file is larger than the limit of { $limit_mib } MiB. It was not read and lies untouched where it is. Take a lighter version of it, or its parts one by one.
# $limit_mib (text): limit, in mebibytes
error-request-too-large = What you typed or pasted is larger than { $limit_mib } MiB. It was not saved and is still on the screen. Shorten it, or receive it as a file.
error-unsupported-file = Intake does not read this kind of file. It was not received and lies untouched where it is. Receive an email message “.eml” or “.msg”, or a text file “.txt”.
error-not-a-message = This file is not an email message: no header can be read in it. It was not received and lies untouched where it is. Save the message again as “.eml”.
error-empty-file = This file contains no text. It was not received and lies untouched where it is. Check that it is the right file.
error-not-text = This file is not text. It was not received and lies untouched where it is. Receive the email message that holds it, or a text file.
error-reader-stopped = The program that reads files from outside stopped on this one: it took too much memory or time, or is made to break programs. The file is where it was, nothing of it was received, and the other files are not affected. Have it examined before you open it with anything else.
error-reader-missing = The program that reads files from outside (dossier-reader) is not where it was installed. Nothing was received. Install Dossier again.
error-typesetting = The document could not be typeset. No file was produced; what you wrote is safe. Try again; if it fails again, report it to your support team.

## Files named by the person

error-file-not-found = This file does not exist, or no longer does. Nothing was changed. Check the name and the folder, then try again.
error-file-not-accessible = This file cannot be read or written. It lies untouched where it is, and nothing else was changed. Check your rights on this file and its folder, then try again.

## The command line

# $limit (number): most files
error-too-many-files = The paths given hold more than { $limit } files. Nothing was received, and they lie untouched where they are. Take one folder at a time.
error-no-file = The paths given hold no file. Nothing was changed. Name files, or a folder that holds some.
error-vault-missing = Where the vault lies was not given. Nothing was changed. Add “--vault FOLDER”, or give the folder in the variable DOSSIER_VAULT.
error-person-missing = Several people may open this vault. It stayed closed. Add “--person NAME” to say who opens it.
error-person-unknown = Nobody of this name may open this vault. It stayed closed. Check the name, as it was entered in the vault.
# $option (text): option that names the file of this passphrase
# $variable (text): environment variable
error-passphrase-missing = The passphrase was not given, and there is no terminal to ask for it. Nothing was changed. Give it with “{ $option } FILE” or with the environment variable { $variable }.
error-passphrase-file = The file of the passphrase cannot be read. Nothing was changed. Check its name and your rights, then try again.
error-passphrases-differ = The passphrase was not typed twice alike. Nothing was recorded. Try again, typing the same one twice.
# $rule (text): rule as typed
error-unknown-rule = The rule “{ $rule }” is in none of this program’s law packs. No date was computed. The command “dossier clock” lists the rules.
error-nobody-reads = The output of the command was closed before its end. What was already recorded is safe. Run it again if you need the rest.

## Exchange between two workstations

error-not-a-bundle = This file is not an exchange bundle. Nothing of it was taken in, and the vault is intact. Choose the file that the other workstation prepared.
# $found (number): format of the bundle
# $known (number): newest format that this program knows
error-newer-bundle = This bundle is in format { $found }; this program knows formats up to { $known }. Nothing of it was taken in, and the vault is intact. Update the program on this workstation, then try again.
error-truncated-bundle = This bundle is incomplete: the file stops before its end. Nothing of it was taken in, and the vault is intact. Copy the file again, or ask the other workstation to prepare it again.
error-tampered-bundle = This bundle was changed or damaged since it was signed. Nothing of it was taken in, and the vault is intact. Ask the other workstation to prepare it again, and keep this file if you suspect fraud.
error-bundle-of-another-vault = This bundle comes from another vault. Nothing of it was taken in, and the vault is intact. Choose a bundle prepared on a copy of this vault.
error-bundle-of-a-stranger = The workstation that signed this bundle does not belong to this vault. Nothing of it was taken in, and the vault is intact. Do not use this file, and report it to the administrator of the office.
# $letter (text): letters of the workstation
# $mark (text): short fingerprint of the key of the workstation
error-unknown-machine = This bundle comes from workstation { $letter }, which this vault does not know yet. Nothing of it was taken in. Compare the fingerprint { $mark } with the one that workstation shows; if they are the same, accept it.
# $letter (text): letters of the workstation
error-machine-revoked = The office revoked workstation { $letter }. Nothing was taken in or prepared, and the vault is intact. If that workstation still belongs to the office, restore a backup on it: the copy joins as a new workstation.
error-bundle-for-others = This bundle is sealed for other people. Nothing of it was taken in, and the vault is intact. Ask one of them to take it in, or ask the other workstation for a bundle sealed for you as well.
# $letter (text): letters of the workstation whose entries are missing
error-stale-bundle = This bundle relies on an earlier bundle, with entries of workstation { $letter }, that was not taken in here. Nothing of it was taken in, and the vault is intact. Take in the earlier bundle first; if it is lost, prepare a bundle here for the other workstation, then ask it to prepare a new one.
# $letter (text): letters of the workstation
error-forked-chain = Two different journals carry the signature of workstation { $letter }: its key was used on two copies. Nothing of this bundle was taken in, and the vault is intact. Keep both copies, and show them to the support team.
# $letter (text): letters of the workstation
error-letter-taken = Two workstations took the same letters, { $letter }, without knowing of each other: their numbers would be confused. Nothing of this bundle was taken in, and the vault is intact. Make the copy of one of the two again from the other, then redo its work there.
error-bundle-too-large = A part of this bundle is larger than allowed. Nothing of it was taken in, and the vault is intact. Ask the other workstation to prepare it again.
error-no-such-machine = This vault does not know that workstation. No bundle was prepared. Choose a workstation from the list.
error-nobody-to-open = Nobody is named to open the bundle. No bundle was prepared. Choose at least one person.

## The program

error-broken = An error in the program interrupted this action. Nothing of it was recorded; the rest is safe. Try again; if it happens again, report it to your support team with the mark that is shown.
