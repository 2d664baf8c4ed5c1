# The letters of a case: the screen of a letter and the panel of the case.

letter-list = Letters
letter-none = No letter.
letter-choose = Template
letter-required = This letter is required.
# $name: name of the model
letter-choice-required = { $name } (required)
letter-none-fits = No template fits the case at this stage.
letter-langs = Language of the letter
letter-langs-fr = French
letter-langs-en = English
letter-langs-both = Bilingual
letter-draft = Prepare the letter
# $number: number of the letter
letter-drafted = Letter { $number } prepared. It was not sent.
# $number: number of the letter
letter-window = Letter { $number }
letter-missing = Letter
letter-text = Text of the letter
letter-checks = Status and checks
letter-contested = Rewritten in two places

## Where a letter stands

letter-state-draft = Draft
letter-state-awaiting_approval = Awaiting approval
letter-state-approval_lapsed = Approval lapsed
letter-state-approved = Approved
letter-state-sent = Sent
# $on: day on which it left
letter-sent-on = Sent on { $on }

## The text

letter-recipient = Recipient (name and address)
letter-subject = Subject
letter-body = Body of the letter
letter-body-hint = A blank line separates two paragraphs; a dash at the start of a line makes a list.
letter-enclosed = Other enclosures, one on each line
letter-documents = Documents of the case to enclose
letter-documents-none = The case received no document.
letter-letterhead = Letterhead of the office
letter-letterhead-none = The office has no name in the settings: the letter goes out without a letterhead.
letter-letterhead-other = The letterhead of the office changed since. Saving the letter takes the new letterhead; an approval then lapses.
# $role: role of whoever signs
letter-signatory = { $role ->
    [case_coordinator] Case Coordinator
    [team_lead] Team Lead
    [registrar] Registrar
    [director] Director
   *[other] Office
}
letter-signs = Signatory
letter-title = Title
letter-save = Save
letter-saved = Letter saved.
letter-saving = Saving…
letter-unsaved = What was written is not saved yet.
letter-unsaved-first = Save first: only the saved text leaves.
letter-back = Return to the saved text
# $by: person. $at: moment.
letter-newer = { $by } saved another version of this letter, { $at }. Your words stay here, unsaved. Read that version before you save yours: they will replace it, and it will stay in the history.
letter-newer-read = Read the other version

## What the program writes in a letter

# $what: what is missing
letter-blank = { $what ->
    [service] To fill in: police service
    [retained] To fill in: decision to investigate
    [referred_to] To fill in: body that investigates
    [route] To fill in: right office
    [ground] To fill in: ground
    [reasons] To fill in: reasons
    [decided] To fill in: decision of the panel
    [answers] To fill in: answers to the questions of admissibility
    [passages] To fill in: passages
    [missing] To fill in: information requested
    [refused] To fill in: what is not disclosed, the provision and the reasons. If everything is disclosed, delete this paragraph
    [incident_on] To fill in: date of the incident
    [screened_in] To fill in: decision
    [screened_out] To fill in: decision
   *[other] To fill in: text
}
# Beginning of each of these words, by which the program finds them.
letter-blank-mark = To fill in
# $words: exact passage of the complaint
letter-passage = “{ $words }”
# $service: police service whose board it goes to
letter-board = the police services board ({ $service })
# Two findings, either of which may be reviewed. $first, $second: the one and the other
letter-either = { $first } or { $second }
# A period that the law gives. $count: its length
letter-within-calendar_days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
# A period that the law gives. $count: its length
letter-within-business_days = { $count ->
    [one] 1 business day
   *[other] { $count } business days
}
# A period that the law gives. $count: its length
letter-within-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
letter-our-number = Our file:
letter-own-number = Letter:
letter-subject-word = Subject:
letter-enclosures = Enclosures
letter-marking-unapproved = Draft, not approved

## Checks

letter-warnings = To check
letter-warnings-none = Nothing to check.
letter-warn-outdated = The decision that this letter announces does not stand, or stands no longer. The letter can be neither approved, exported nor sent: prepare a new one.
# $passage: sentence of the letter, word for word
letter-warn-recourse = The letter says: “{ $passage }” A letter never says that no recourse exists: it cannot be sent like this. Rewrite this passage or, if it rules out no recourse, keep it with reasons.
letter-warn-blank = A passage in brackets is still to be filled in. The letter cannot be sent before that.
# $piece: name of an item that the case requests by this letter
letter-warn-piece = The letter no longer names this item, which the case requests by it: “{ $piece }”
letter-warn-recipient = There is no name and no address.
letter-warn-reasons = The reasons are no longer, word for word, those of the decision.
letter-warn-passages = A passage relied on is no longer, word for word, that of the decision.
# $route: office to which the law sends this matter
letter-warn-door = The letter names no other office, while this matter seems to belong to another: { $route }. Confirm that office on the case’s page and name it in the letter; or leave it out if it cannot help.
# $route: office that a person confirmed for this matter
letter-warn-door-unnamed = The letter does not name the office that the case sends this matter to: { $route }. Name it in the letter, or prepare the letter again.
letter-warn-languages = The reasons are in the language in which they were written. Translate them for the other part of the letter.
letter-warn-reasons-language = The reasons seem to be written in the other language. Translate them: this letter is all that the person receives.
letter-passages-keep = Keep with reasons
# $number: number of the letter
letter-passages-title = Keep these words in letter { $number }?
letter-passages-lead = The program looks for phrases; it does not understand what it reads. If these words rule out no recourse, say why: your reasons stay in the history, and the letter can be sent. Otherwise, rewrite them.
letter-passages-submit = Keep these words
letter-passages-done = Words kept, with your reasons.
# $by: person. $at: moment.
letter-passages-kept = Words kept by { $by }, { $at }
letter-differences = Differences from the template
letter-differences-none = The letter is that of the template, with the facts of the case.
letter-difference-removed = [removed:
letter-difference-added = [added:
letter-difference-end = ]
letter-model = What the template rests on

## Approval

letter-approval = Approval
letter-approval-none = This letter must be approved by a person other than the one who wrote it.
letter-approval-needless = This letter needs no approval.
# $by: person. $at: moment. $digest: beginning of the digest.
letter-approval-by = Approved by { $by }, { $at } (digest { $digest }).
letter-approval-lapsed = The text changed since: the approval has lapsed.
letter-approve = Approve this text
letter-approved = Letter approved.

## Files and dispatch

letter-export-pdf = Produce the PDF
letter-export-docx = Produce the Word file
# $count: documents written beside the letter
letter-exported-documents = { $count ->
    [one] The document to enclose is beside it, in the same folder.
   *[other] The { $count } documents to enclose are beside it, in the same folder.
}
letter-exported = File ready. That did not send the letter.
letter-file-ready = File ready.
letter-dispatch = Record the dispatch
# $number: number of the letter
letter-dispatch-title = How was letter { $number } sent?
letter-dispatch-on = Day on which it left
letter-dispatch-means = Means
letter-dispatch-documents = Documents of the case that left with it
letter-dispatch-submit = Record the dispatch
letter-dispatched = Dispatch recorded.
letter-leaving = Dispatch
letter-dispatch-none = No dispatch is recorded.
# $on: day. $by: person. $means: means.
letter-dispatch-by = { $means ->
    [mail] Sent by mail on { $on }; recorded by { $by }.
    [registered_mail] Sent by registered mail on { $on }; recorded by { $by }.
    [email] Sent by email on { $on }; recorded by { $by }.
    [fax] Sent by fax on { $on }; recorded by { $by }.
    [in_person] Handed over on { $on }; recorded by { $by }.
   *[courier] Sent by courier on { $on }; recorded by { $by }.
}
letter-also-sent = This dispatch was recorded apart, on another workstation. The letter left twice, in the same words.
letter-also-sent-otherwise = This dispatch was recorded apart, on another workstation, and the letter said something else then. Both left.
letter-also-sent-words = What that letter said
letter-means-mail = Mail
letter-means-registered_mail = Registered mail
letter-means-email = Email
letter-means-fax = Fax
letter-means-in_person = In person
letter-means-courier = Courier
letter-versions = Two people rewrote this letter
letter-versions-lead = Keep one of the versions. The others stay in the history.
# $number: rank of the version, from 1
letter-keep = Keep version { $number }
