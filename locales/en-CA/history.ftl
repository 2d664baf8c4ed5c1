# Lines of the history of a case: what happened, without the name of the author, which is shown beside.

# $channel: how it was received. $on: day of receipt. $number: number of the case.
history-received = { $channel ->
    [email] Email received on { $on } and registered as { $number }.
    [web_form] Online form received on { $on } and registered as { $number }.
    [phone] Call received on { $on } and registered as { $number }.
    [in_person] Statement made at the counter on { $on } and registered as { $number }.
    [mail] Letter received on { $on } and registered as { $number }.
   *[police_forward] Message forwarded by a police service, received on { $on } and registered as { $number }.
}

history-assessed = The program read the text and proposed the facts.

# $from, $to: language of the text before and after the correction.
history-corrected-language = Language of the text corrected. Before: { $from ->
    [fr] French
    [en] English
   *[mixed] French and English
}. Now: { $to ->
    [fr] French
    [en] English
   *[mixed] French and English
}.

# $from, $to: language of the reply before and after the correction.
history-corrected-reply = Language of the reply corrected. Before: { $from ->
    [fr] French
   *[en] English
}. Now: { $to ->
    [fr] French
   *[en] English
}.

# $from, $to: kind of case before and after the correction.
history-corrected-kind = Kind of case corrected. Before: { $from ->
    [complaint] complaint
    [review_request] request for review
    [service_complaint] complaint about the office’s service
    [access_request] access request
    [media_enquiry] media enquiry
    [public_enquiry] public enquiry
   *[other] other
}. Now: { $to ->
    [complaint] complaint
    [review_request] request for review
    [service_complaint] complaint about the office’s service
    [access_request] access request
    [media_enquiry] media enquiry
    [public_enquiry] public enquiry
   *[other] other
}.

# $from, $to: day of the incident before and after the correction.
history-corrected-incident = Day of the incident corrected. Before: { $from }. Now: { $to }.

# $to: day of the incident, which was missing.
history-set-incident = Day of the incident added: { $to }.

# $from: day of the incident before the correction.
history-cleared-incident = Day of the incident removed: { $from }. It is now unknown.

# $from, $to: day of receipt before and after the correction.
history-corrected-received = Day of receipt corrected. Before: { $from }. Now: { $to }.

# $from, $to: what the complaint is about, before and after the correction.
history-corrected-matter = Matter of the complaint corrected. Before: { $from ->
    [conduct] conduct
    [policy] policy
    [service] service
   *[none] not stated
}. Now: { $to ->
    [conduct] conduct
    [policy] policy
    [service] service
   *[none] not stated
}.

# $law: short name of the Act.
history-regime-chosen = Act chosen: { $law }.

# $office: name of the office.
history-redirected = Right office named: { $office }.

# $part: part recorded. $count: number of lines.
history-recorded = { $part ->
    [complainant] Complainant recorded.
    [representative] Nobody acts for the complainant any more.
    [officers] { $count ->
        [0] No respondent officer any more.
        [one] One respondent officer recorded.
       *[other] { $count } respondent officers recorded.
    }
    [witnesses] { $count ->
        [0] No witness any more.
        [one] One witness recorded.
       *[other] { $count } witnesses recorded.
    }
    [circumstances] Place and services recorded.
    [regime] Choice of the Act withdrawn.
    [category] Choice of the category withdrawn.
    [days] Days that start or end a deadline withdrawn.
    [redirection] Choice of the right office withdrawn.
   *[wanted] Outcome wanted recorded.
}

# $category: category of the office
history-category-chosen = Category: { $category }.

# $days: what happened and when, separated by semicolons
history-days-recorded = Days that start or end a deadline: { $days }.

# $authority: under what authority the person acts.
history-recorded-representative = Representative recorded. Authority: { $authority ->
    [written_authorization] written authorization received
    [parent_or_guardian] parent or guardian
    [counsel] counsel
    [power_of_attorney] power of attorney
    [court_order] order of a court
    [other] other authority
   *[not_shown] still to be asked
}.

# $on: day of filing.
history-recorded-filed = Place and services recorded. Filed with a police service or a board: { $on }.

# $from, $to: last day of the incident before and after; “none” when there is none.
history-corrected-incident-end = Last day of the incident corrected. Before: { $from ->
    [none] none
   *[other] { $from }
}. Now: { $to ->
    [none] none
   *[other] { $to }
}.

# $from, $to: day when the person learned of it, before and after; “none” when there is none.
history-corrected-discovered = Day when the person learned of it corrected. Before: { $from ->
    [none] none
   *[other] { $from }
}. Now: { $to ->
    [none] none
   *[other] { $to }
}.

# $word: word of the Act that governs the case ("screened in").
history-screened-in = Screening decision: { $word }.

history-taken-in = Case taken on.

# $word: word of the Act that governs the case ("screened out"). $ground: ground. $reader: person who reads second.
history-screening-out-proposed = Proposed decision: { $word }. Ground: { $ground }. Second reading asked of { $reader }.

# $word: word of the Act that governs the case ("screened out").
history-screening-out-confirmed = The second reader agreed with the proposal. Decision: { $word }.

# $word: word of the Act (“refused”, “dismissed”). $ground: ground. $class: class that asks for no second reader.
history-screened-out-alone = Decision: { $word }. Ground: { $ground }. Taken without a second reader, by this rule: { $class }.

history-screening-out-disagreed = The second reader disagreed. The case is to be screened again.
history-screening-reversed = The screening decision was reversed. The case is to be screened again.
history-screening-out-returned = The proposal was sent back after the second reading. The case is to be screened again.

# $about: what two people had entered apart. $by: author of what is kept.
history-settled = { $about ->
    [language] Conflict settled on the language of the text. The value kept is that of { $by }.
    [reply_language] Conflict settled on the language of the reply. The value kept is that of { $by }.
    [kind] Conflict settled on the kind of case. The value kept is that of { $by }.
    [incident_on] Conflict settled on the day of the incident. The value kept is that of { $by }.
    [received_on] Conflict settled on the day of receipt. The value kept is that of { $by }.
    [matter] Conflict settled on the matter of the complaint. The value kept is that of { $by }.
    [decision] Conflict settled between two decisions. The decision kept is that of { $by }.
    [facts] Conflict settled between a decision and a correction of the facts. The action kept is that of { $by }.
    [incident_end_on] Conflict settled on the last day of the incident. The value kept is that of { $by }.
    [discovered_on] Conflict settled on the day when the person learned of it. The value kept is that of { $by }.
    [complainant] Conflict settled on the complainant. The record kept is that of { $by }.
    [representative] Conflict settled on the representative. The record kept is that of { $by }.
    [officers] Conflict settled on the respondent officers. The record kept is that of { $by }.
    [witnesses] Conflict settled on the witnesses. The record kept is that of { $by }.
    [circumstances] Conflict settled on the place and services. The record kept is that of { $by }.
    [wanted] Conflict settled on the outcome wanted. The record kept is that of { $by }.
    [regime] Conflict settled on the choice of the Act that applies. The choice kept is that of { $by }.
    [category] Conflict settled on the category. The choice kept is that of { $by }.
    [days] Conflict settled on the days that start or end a deadline. The record kept is that of { $by }.
    [redirection] Conflict settled on the right office. The choice kept is that of { $by }.
    [referral] Conflict settled on what becomes of the complaint. The decision kept is that of { $by }.
   *[file] Conflict settled between two files. The file kept is that of { $by }.
}

# $number: number of the file.
history-file-opened = File { $number } opened in the filing system.

# $name: name of the record.
history-filed = Record filed: { $name }.

# $number: number of the note.
history-note-drafted = Note { $number } drafted.

# $lang: language of the side that was changed.
history-note-revised = A paragraph of the note was changed in { $lang ->
    [fr] French
   *[en] English
}.

# $lang: language of the side that was written twice.
history-note-settled = A paragraph written twice in { $lang ->
    [fr] French
   *[en] English
} was settled: one of the two texts is kept.

history-note-agreed = A paragraph of the note was declared to agree in both languages.

# $revision: number of changes to the note when it was exported.
history-note-exported = { $revision ->
    [0] Note exported as PDF, as first drafted.
    [one] Note exported as PDF after one change.
   *[other] Note exported as PDF after { $revision } changes.
}

# $count: number of people named. $names: their names.
history-restricted = { $count ->
    [one] Case restricted to one person: { $names }.
   *[other] Case restricted to { $count } people: { $names }.
}

# $count: number of people named. $names: their names.
history-readers-changed = { $count ->
    [one] Restriction changed. One person now sees the case: { $names }.
   *[other] Restriction changed. { $count } people now see the case: { $names }.
}

history-restriction-lifted = Restriction lifted. The whole office sees the case again.

history-opened-case = Restricted case opened and read.

# $number: number of the note.
history-opened-note = Note { $number } of a restricted case opened and read.

history-screening-withdrawn = Decision undone by the person who made it, before anything followed. The case is to be screened again.

history-filing-withdrawn = Filing undone by the person who did it, before anything followed. The case is to be filed again.

# $mark: name of the mark.
history-mark-put = Mark added: { $mark }.

# $mark: name of the mark.
history-mark-taken-off = Mark removed: { $mark }.

# $mark: name of the signal.
history-signal-set-aside = Signal set aside: { $mark }.

# $mark: name of the signal.
history-signal-brought-back = Signal brought back: { $mark }.

# $scope: what the hold is for, as typed. $authority: who asked for it, as typed.
history-hold-put = Legal hold placed: { $scope }. Asked for by: { $authority }.

history-hold-released = Legal hold released.

history-disposition-proposed = Disposition of the file proposed.

# $rejected: yes where another person had proposed it.
history-disposition-set-aside = { $rejected ->
    [yes] Disposition of the file rejected. The file is kept for now.
   *[no] File kept for now, though its period has run.
}

history-transfer-approved = Transfer of the file to Archives approved.

# $name: name of the package.
history-transfer-packaged = Package { $name } made for Archives, read back and verified.

# $number: number of the file. $to: the Archives. $reference: their reference.
history-transferred = File { $number } transferred to Archives ({ $to }, reference { $reference }). What it held is erased.

# $number: number of the file.
history-disposed = File { $number } destroyed. What it held is erased.

# $number: number of the file.
history-disposed-again = Disposition of the file { $number } applied again to a restored backup.

history-note-restored = Last change to a paragraph undone. The paragraph is what it was before.

# $name: name of the person. $role: role given.
history-person-added = { $name } added to the office. Role: { $role ->
    [case_coordinator] case coordinator
    [team_lead] team lead
    [registrar] registrar
    [records_officer] records officer
    [communications] communications
    [approver] approver
    [director] director
    [administrator] administrator
   *[auditor] auditor
}.

# $from, $to: language of the interface before and after.
history-person-language = Language of the interface changed. Before: { $from ->
    [fr] French
   *[en] English
}. Now: { $to ->
    [fr] French
   *[en] English
}.

# $of: number of what the history is of, or name of a person.
history-of = History: { $of }
history-before = Before
history-after = After

# $from, $to: role before and after.
history-person-role = Role changed. Before: { $from ->
    [case_coordinator] case coordinator
    [team_lead] team lead
    [registrar] registrar
    [records_officer] records officer
    [communications] communications
    [approver] approver
    [director] director
    [administrator] administrator
   *[auditor] auditor
}. Now: { $to ->
    [case_coordinator] case coordinator
    [team_lead] team lead
    [registrar] registrar
    [records_officer] records officer
    [communications] communications
    [approver] approver
    [director] director
    [administrator] administrator
   *[auditor] auditor
}.
history-person-key = A new public key was published for the person.
history-person-view-kept = View kept.
history-person-view-dropped = View removed.
history-person-suspended = Access suspended.
history-person-resumed = Access reinstated.
history-person-removed = Removed from the vault, whose key was changed.
history-person-passphrase = Passphrase changed.
history-person-passphrase-reset = Passphrase replaced with the printed recovery key.

# $sheet: mark of the printed sheet.
history-person-recovery = Recovery key made. Sheet: { $sheet }.

# $number: number of the report.
history-report-published = Report { $number } published.
# $clock: name of the clock. $on: last day counted. $authority: what allows it.
history-clock-stopped = Clock stopped on { $on }. { $clock } ({ $authority }).

# $on: day when it runs again.
history-clock-resumed = Clock started again on { $on }.

# $clock: name of the clock. $on: day of the extension. $count: length. $unit: unit of the rule. $authority: what allows it.
history-clock-extended = { $unit ->
    [months] Clock extended on { $on }. Months added: { $count }. { $clock } ({ $authority }).
    [business_days] Clock extended on { $on }. Business days added: { $count }. { $clock } ({ $authority }).
   *[calendar_days] Clock extended on { $on }. Calendar days added: { $count }. { $clock } ({ $authority }).
}

# $clock: name of the rule chosen.
history-clock-chosen = Rule chosen to count the clock: { $clock }.

history-clock-withdrawn = Last action on a clock undone.
## Letters

# $number: number of the letter. $name: name of the model.
history-letter-drafted = Letter { $number } prepared: { $name }.
# $number: number of the letter.
history-letter-revised = Letter { $number } rewritten.
# $number: number of the letter. $passages: sentences of the letter, word for word.
history-letter-passages-kept = Words kept in letter { $number }, which rule out no recourse: “{ $passages }”
# $number: number of the letter.
history-letter-approved = Letter { $number } approved.
# $number: number of the letter. $format: form of the file.
history-letter-exported = { $format ->
    [pdf] Letter { $number } made into a PDF; that did not send it.
   *[docx] Letter { $number } made into a Word file; that did not send it.
}
# $number: number of the letter. $on: day on which it left. $means: means. $documents: documents of the case that went with it.
history-letter-sent = { $means ->
    [mail] Letter { $number } sent by mail on { $on }.
    [registered_mail] Letter { $number } sent by registered mail on { $on }.
    [email] Letter { $number } sent by email on { $on }.
    [fax] Letter { $number } sent by fax on { $on }.
    [in_person] Letter { $number } handed over on { $on }.
   *[courier] Letter { $number } sent by courier on { $on }.
}{ $documents ->
    [0] { "" }
    [one] { " " }With one document of the case.
   *[other] { " " }With { $documents } documents of the case.
}

## Closing

# $to: who looks after the case.
history-assigned = Case assigned to { $to }.
# $from: who looked after the case; $to: who looks after it now.
history-passed-on = Case passed on from { $from } to { $to }.
history-put-down = Nobody looks after this case any more.

# $name: who is away.
history-acted-for = Acts for { $name }, who is away.
# $from: first day; $until: last day; $name: who stands in.
history-person-absent = Away from { $from } to { $until }; { $name } stands in.
history-person-back = Back before the last day of the absence.

history-question-asked = Question of principle asked.
history-question-ruled = Ruling given on a question of principle.
history-question-withdrawn = Question of principle withdrawn.

history-closed = Case closed.
# $outcome: how the complaint ended.
history-closed-outcome = Case closed: { $outcome }.
history-reopened = Case reopened.
# $relation: what this case is to the other; $number: number of the other case.
history-alike = { $relation ->
    [same_incident] Linked with { $number }: same incident.
    [consolidated] Consolidated into { $number }, which leads.
    [not_alike] Found unrelated to { $number }.
   *[none] Link with { $number } undone.
}
# $number: number of the lead case.
history-consolidated = Consolidated into { $number }, which leads.
# $from: lead case before; $number: lead case now.
history-consolidation-moved = Consolidated into { $number }, which replaces { $from } as the lead case.
# $number: number of the lead case.
history-separated = Separated from { $number }.
# $number: number of the case.
history-review-reviewed = Request for review linked to case { $number }.
history-review-reviewed-none = Link to the case under review removed.
history-review-answers = Answers to the questions of admissibility recorded.
# $on: day when the person received the decision letter.
history-review-answers-letter = Answers to the questions of admissibility recorded; decision letter received on { $on }.
# $admitted: yes or no. $advice: what the answers indicated.
history-review-admission = { $admitted ->
    [yes] { $advice ->
        [admissible] Request for review found admissible, as the answers indicated.
       *[other] Request for review found admissible, against what the answers indicated.
    }
   *[no] { $advice ->
        [admissible] Request for review found not admissible, against what the answers indicated.
        [ask] Request for review found not admissible, a question being still open.
       *[other] Request for review found not admissible, as the answers indicated.
    }
}
history-review-file = Police file changed.
# $on: day.
history-review-file-requested = Police file requested on { $on }.
# $on: day.
history-review-file-received = Police file received on { $on }.
# $title: title of the document. $held: how the office holds it.
history-review-item = { $held ->
    [missing] Inventory: “{ $title }” is missing.
    [paper] Inventory: “{ $title }”, on paper.
   *[document] Inventory: “{ $title }”, attached to the case.
}
history-review-difference = Inconsistency noted.
history-review-difference-resolved = Inconsistency resolved.
# $on: day. $members: names. $decision: decision.
history-review-panel = Review panel of { $on } ({ $members }): { $decision }.
# $to: who is to act.
history-review-direction = Direction given: { $to }.
# $to: who is to act. $on: day.
history-review-direction-due = Direction given: { $to }, for { $on }.
# $to: who was to act. $on: day.
history-review-direction-done = Direction carried out: { $to }, on { $on }.
# $what: what is taken back.
history-review-taken-back = { $what ->
    [item] Line of the inventory removed.
    [difference] Inconsistency removed.
   *[direction] Direction removed.
}
## The office, its packs, its glossary and its people

# $to: new name.
history-office-name = Name of the office changed to “{ $to }”.

# $to: new address.
history-office-address = Address of the office changed to “{ $to }”.

# $to: new lines.
history-office-letterhead = Lines of the letterhead changed to “{ $to }”.

# $to: IANA name of the zone.
history-office-zone = Time zone of the office changed to { $to }.

# $from, $to: minutes.
history-office-idle = Idle lock changed from { $from } to { $to ->
    [one] { $to } minute
   *[other] { $to } minutes
}.

# $from, $to: days.
history-office-backup = Backup reminder changed from { $from } to { $to ->
    [one] { $to } day
   *[other] { $to } days
}.

# $on: day. $why: reason.
history-office-closed = Office closed on { $on }: { $why }.

# $on: day. $why: reason.
history-office-opened = Office open again on { $on }, which had been closed: { $why }.

# $pack: name and digest.
history-pack-adopted = Pack { $pack } copied into the vault.

# $pack: name and digest. $on: first day of receipt.
history-pack-in-force = Pack { $pack } put in force for what is received from { $on }.

# $letter: letters of the workstation.
history-machine-revoked = Workstation { $letter } revoked: its bundles are refused.

# $fr, $en: the term.
history-term-added = Term added: { $fr } / { $en }.

# $fr, $en: the term.
history-term-corrected = Term corrected: { $fr } / { $en }.

# $fr, $en: the term.
history-term-retired = Term retired: { $fr } / { $en }.

# $fr, $en: the term.
history-term-restored = Term in use again: { $fr } / { $en }.

history-erased = The content of this entry was erased at disposition; its place in the chain remains.

## Missing items

# $piece: name of the item.
history-piece-added = Item added to what the case awaits: { $piece }.
# $piece: name of the item. $of: of whom. $on: day. $means: means.
history-piece-asked = Item requested from { $of ->
    [complainant] the complainant
    [representative] the complainant’s representative
    [officer] the respondent officer
    [witness] a witness
    [service] the police service
   *[other] another person
} on { $on }, { $means ->
    [phone] by telephone
    [in_person] at the counter
    [email] by email
    [mail] by mail
   *[fax] by fax
}: { $piece }.
# $piece: name of the item. $number: number of the letter.
history-piece-listed = Item listed in letter { $number }: { $piece }.
# $piece: name of the item. $on: day.
history-piece-received = Item received on { $on }: { $piece }.
# $piece: name of the item.
history-piece-waived = Item waived: { $piece }.
# $piece: name of the item.
history-piece-expected = Item awaited again: { $piece }.

## Enquiries

# $party: who asked. $on: day. $told: whether they were told something: yes or no.
history-enquiry = { $party ->
    [complainant] Enquiry by the complainant on { $on }.
    [representative] Enquiry by the complainant’s representative on { $on }.
    [officer] Enquiry by a respondent officer on { $on }.
    [witness] Enquiry by a witness on { $on }.
    [service] Enquiry by a police service on { $on }.
   *[other] Enquiry by another person on { $on }.
} { $told ->
    [yes] They were told what stands below.
   *[no] They were told nothing about the case.
}
# $to: name. $on: day.
history-enquiry-notice = Notice of the complaint given to { $to } on { $on }.
# $way: what the law pack says of the decision, or which way it goes. $service: service. $on: day.
history-referral-decided = { $way ->
    [same_service] Complaint referred to the same service: { $service }. Day of the decision: { $on }.
    [other_service] Complaint referred to another service: { $service }. Day of the decision: { $on }.
    [board] Complaint referred to a board. Service: { $service }. Day of the decision: { $on }.
    [retained] Complaint retained for investigation by this office. Service: { $service }. Day of the decision: { $on }.
   *[other] Decision on the complaint: { $way }. Service: { $service }. Day of the decision: { $on }.
}
history-referral-reversed = Decision to refer or retain taken back.
# $on: day
history-referral-acknowledged = The service acknowledged the referral on { $on }.
# $on: day
history-referral-update-given = Update given to the complainant on { $on }.
# $on: day
history-referral-update-received = Update received from the service on { $on }.
# $officer: officer. $on: day.
history-referral-response-requested = Response requested from { $officer } on { $on }.
# $on: day
history-referral-response-received = Officer’s response received on { $on }.
# $on: day
history-referral-report-received = Report received on { $on }.
# $on: day
history-referral-hearing-notice = Notice of hearing served on { $on }.
# $on: day
history-referral-no-hearing = Known on { $on }: no hearing will be held.

# $on: day.
history-referral-board-review-requested = Review asked of the board on { $on }.

# $on: day.
history-referral-board-answered = Answer of the board received on { $on }.
history-referral-struck = A step of the referral was struck out.

# $thing: what. $party: to whom. $name: name of whoever received it. $on: day.
history-disclosure-recorded = { $party ->
    [complainant] Disclosed to the complainant, { $name }, on { $on }: “{ $thing }”
    [representative] Disclosed to the representative, { $name }, on { $on }: “{ $thing }”
    [officer] Disclosed to an officer, { $name }, on { $on }: “{ $thing }”
    [service] Disclosed to a police service, { $name }, on { $on }: “{ $thing }”
    [board] Disclosed to a board, { $name }, on { $on }: “{ $thing }”
   *[other_body] Disclosed to another body, { $name }, on { $on }: “{ $thing }”
}
history-disclosure-struck = A line of the disclosure log was struck out.

## Paper

# $number: number of the volume. $place: location.
history-volume-opened = Volume { $number } opened. Location: { $place }.
# $number: number of the volume. $place: location.
history-volume-moved = Volume { $number } moved. Location: { $place }.
# $number: number of the volume. $borrower: who borrows it. $due: day when it is due back.
history-volume-charged-out = Volume { $number } charged out: { $borrower }. Due back: { $due }.
# $number: number of the volume. $borrower: who borrows it. $due: day when it is due back.
history-volume-transferred = Volume { $number } transferred to another borrower: { $borrower }. Due back: { $due }.
# $number: number of the volume. $borrower: who has it. $on: day.
history-volume-recalled = Volume { $number } recalled on { $on }: { $borrower }.
# $number: number of the volume. $place: location. $on: day.
history-volume-returned = Volume { $number } returned on { $on }. Location: { $place }.
# $number: number of the volume. $on: day.
history-volume-not-found = Volume { $number } not found as of { $on }.
# $number: number of the volume. $place: location. $on: day.
history-volume-found = Volume { $number } found on { $on }. Location: { $place }.
# $number: number of the volume.
history-volume-withdrawn = Volume { $number } withdrawn: it does not exist, or no longer does.
# $number: number of the volume.
history-volume-taken-back = Volume { $number }: the last action was undone.
# $what: what the original is, as typed. $volume: volume that holds it; 0 when it is in none.
history-original-registered = Paper original registered: { $what }. { $volume ->
    [0] It is not in a volume yet.
   *[other] It is in volume { $volume }.
}
# $what: what the original is, as typed. $volume: volume that holds it; 0 when it is in none.
history-original-changed = Paper original changed: { $what }. { $volume ->
    [0] It is in no volume.
   *[other] It is in volume { $volume }.
}
history-original-struck = Paper original struck out.
# $code: code of the label. $place: room, shelf, box.
history-location-added = Location added: { $code }, { $place }.
# $code: code of the label. $place: room, shelf, box.
history-location-corrected = Location changed: { $code }, { $place }.
# $code: code of the label. $place: room, shelf, box.
history-location-retired = Location retired: { $code }, { $place }.
# $code: code of the label. $place: room, shelf, box.
history-location-restored = Location taken up again: { $code }, { $place }.
# $code: code of the label. $place: its name. $within: location where it stands now.
history-location-moved = Location moved: { $code }, { $place }. It now stands in: { $within }.
# $code: code of the label. $place: its name.
history-location-freed = Location moved: { $code }, { $place }. It no longer stands in another.
# $code: code of the label. $into: code of the one of which it is now part.
history-location-merged = Location { $code } merged into { $into }: it had been entered twice.
# $code: code of the label. $from: code of the other.
history-location-parted = Location { $code } parted from { $from }.
# $place: location.
history-stocktaking-opened = Stocktaking begun: { $place }.
# $label: label. $place: location.
history-stocktaking-counted = Counted: { $label }, in { $place }.
# $label: label.
history-stocktaking-struck = Struck out: { $label }.
# $label: label. $reason: explanation.
history-stocktaking-explained = Mismatch explained, { $label }: { $reason }
history-stocktaking-closed = Count closed.
history-stocktaking-reopened = Count taken up again.
