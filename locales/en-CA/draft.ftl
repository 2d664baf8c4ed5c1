# Sentences of a note for information drafted from a case. Each message is a whole sentence; the note does not name the person who writes.

draft-type = Note for information

# $kind: kind of message. $number: number of the case.
draft-title = { $kind ->
    [complaint] Complaint { $number }: screening status
    [review_request] Request for review { $number }: case status
    [service_complaint] Complaint { $number } about the office’s service: case status
    [access_request] Access request { $number }: case status
    [media_enquiry] Media enquiry { $number }: case status
    [public_enquiry] Public enquiry { $number }: case status
   *[other] Case { $number }: case status
}

draft-summary = Summary
draft-issue = Issue
draft-background = Background
draft-considerations = Considerations
draft-conclusion = Conclusion

# $kind: kind of message. $on: day of receipt. $number: number of the case.
draft-summary-received = { $kind ->
    [complaint] A public complaint about police was received on { $on } and registered as { $number }.
    [review_request] A request for review of a decision was received on { $on } and registered as { $number }.
    [service_complaint] A complaint about the office’s service was received on { $on } and registered as { $number }.
    [access_request] A request for access to records was received on { $on } and registered as { $number }.
    [media_enquiry] A media enquiry was received on { $on } and registered as { $number }.
    [public_enquiry] A public enquiry was received on { $on } and registered as { $number }.
   *[other] A message was received on { $on } and registered as { $number }.
}

draft-status-received = The case is waiting to be screened.

draft-status-enquiry = The case is waiting to be taken on.

# $kind: kind of message. $word: word of the Act that governs the case ("screened out").
draft-status-awaiting = { $kind ->
    [review_request] It is proposed that the request for review be { $word }. Another person must read the proposal before the decision is made.
   *[complaint] It is proposed that the complaint be { $word }. Another person must read the proposal before the decision is made.
}

# $kind: kind of message. $word: word of the Act that governs the case ("screened in").
draft-status-in = { $kind ->
    [review_request] The request for review was { $word }.
   *[complaint] The complaint was { $word }.
}

draft-status-taken-in = The case has been taken on.

# $kind: kind of message. $word: word of the Act that governs the case ("screened out"). $ground: ground relied on.
draft-status-out = { $kind ->
    [review_request] The request for review was { $word } on the following ground: { $ground }.
   *[complaint] The complaint was { $word } on the following ground: { $ground }.
}

draft-status-closed = The case is closed.

draft-urgent = A person must see this case without delay.

# $number: number of the case.
draft-issue-clocks = To report on case { $number } and on the deadlines to be met.

# $number: number of the case.
draft-issue-plain = To report on case { $number }.

# $channel: how it was received.
draft-channel = { $channel ->
    [email] The message arrived by email.
    [web_form] The message arrived through the online form.
    [phone] The account was given by telephone and written down by staff.
    [in_person] The account was given at the counter and written down by staff.
    [mail] The message arrived by post.
   *[police_forward] The message was forwarded by a police service.
}

# $language: language of the text.
draft-language = { $language ->
    [fr] It is written in French.
    [en] It is written in English.
   *[mixed] It is written in French and English.
}

# $language: language of the reply.
draft-reply = { $language ->
    [fr] The reply will be in French.
   *[en] The reply will be in English.
}

# $count: number of attachments.
draft-attachments = { $count ->
    [0] Nothing is attached to it.
    [one] One document is attached to it.
   *[other] { $count } documents are attached to it.
}

# $matter: what the complaint is about.
draft-matter = { $matter ->
    [conduct] The complaint is about the conduct of a member of a police service.
    [policy] The complaint is about a policy of a police service.
   *[service] The complaint is about the services provided by a police service.
}

# $service: official name of the police service.
draft-service = The text names the following police service: { $service }.

# $role: link of the writer with the incident.
draft-role = { $role ->
    [affected_person] The person who contacted the office is the person affected by the incident.
    [witness] The person who contacted the office witnessed the incident.
    [relative] The person who contacted the office is a relative of the person affected by the incident.
    [representative] The person who contacted the office represents the person affected by the incident.
    [organisation] The message comes from an organization.
    [no_link] No link between the person who contacted the office and the incident is shown.
    [excluded_person] The person who contacted the office seems to be among those whom the Act excludes.
    [requester] The person who contacted the office asks for records or about a file.
    [journalist] The person who contacted the office is a journalist.
   *[politician_office] The message comes from the office of an elected person.
}

# $on: day of the incident.
draft-incident-on = The incident is said to have happened on { $on }.

# $from, $to: first and last day of the events.
draft-incident-span = The incident is said to have happened from { $from } to { $to }.

draft-incident-unknown = The exact day of the incident is still to be established.

# $on: day when the writer learned of the events.
draft-discovered = The person who contacted the office reports having learned of the facts on { $on }.

# $title: title of the Act. $short: short form of the Act.
draft-regime = The case falls under the following Act: { $title } ({ $short }).

draft-regime-ask = A person must still settle which Act governs the case.

# $citation: section of the Act.
draft-provision = This rule rests on the following provision: { $citation }.

# $citation: section of the Act.
draft-provision-unread = This rule rests on the following provision, to be checked against the text of the Act: { $citation }.

draft-provision-uncited = The section on which this rule rests was not read in the Act and is therefore not cited.

draft-grounds-none = The text contains no indication in favour of a ground for not proceeding.

# $ground: ground. $for: number of indications for it. $against: number of indications against it.
draft-ground = The following ground was considered: { $ground }. { $for ->
    [0] No indication favours it
    [one] One indication favours it
   *[other] { $for } indications favour it
} and { $against ->
    [0] none weighs against it.
    [one] one weighs against it.
   *[other] { $against } weigh against it.
}

# $flags: signals, separated by semicolons.
draft-flags = The signals found in the text are as follows: { $flags }.

# $missing: what is missing, separated by semicolons.
draft-missing = The following is still to be asked: { $missing }.

# $body: name of the body.
draft-route = The matter, in whole or in part, belongs instead with the following body: { $body }.

# $clock: name of the deadline. $due: last day.
draft-clock = The following deadline falls on { $due }: { $clock }.

# $clock: name of the target. $due: last day of the target.
draft-clock-target = The following target, published without being a limit of the Act, falls on { $due }: { $clock }.

# $clock: name of the deadline. $from, $to: first and last day of the calendar.
draft-clock-not-covered = Deadline not computed: { $clock }. The calendar of holidays runs from { $from } to { $to }.

# $clock: name of the clock. $on: last day counted.
draft-clock-stopped = The following time limit has been stopped since { $on }: { $clock }.

# $clock: name of the time limit. $done: day when the act was done. $due: last day of the time limit.
draft-clock-met = The following time limit was met: { $clock }. It was done on { $done }, and the time limit ends on { $due }.

# $clock: name of the time limit. $done: day when the act was done. $due: last day of the time limit.
draft-clock-missed = The following time limit was not met: { $clock }. It was done on { $done }, and the time limit ended on { $due }.

# $clock: name of the time limit. $done: day when the case ended. $due: last day of the time limit.
draft-clock-ended = The following time limit, whose last day was { $due }, ended with the case on { $done }: { $clock }.

# $kind: kind of message. $word: word of the Act that governs the case ("screened in").
draft-conclusion-presumed-in = { $kind ->
    [review_request] The request for review is presumed { $word }; a person must now decide.
   *[complaint] The complaint is presumed { $word }; a person must now decide.
}

# $kind: kind of message. $word: word of the Act that governs the case ("screened in").
draft-conclusion-consider = { $kind ->
    [review_request] A person must weigh a ground before any decision; until then, the request for review remains presumed { $word }.
   *[complaint] A person must weigh a ground before any decision; until then, the complaint remains presumed { $word }.
}

draft-conclusion-elsewhere = The matter seems to belong with another body, which a person must confirm.

draft-conclusion-ask = Nothing can be presumed until the person who contacted the office answers.

draft-conclusion-enquiry = No screening is required, but a reply is to be prepared.

draft-conclusion-awaiting = The decision will be made after the second reading.

draft-conclusion-in = The decision and its reasons are recorded in the case, which is going ahead.

draft-conclusion-closed = Everything that had to be done was done, and the history of the case shows it.

draft-conclusion-out = The decision, the facts and the reasons on which it rests are recorded in the case.

# $clock: name of the deadline. $due: last day.
draft-next-due = The next deadline falls on { $due }: { $clock }.

# $number: number of the file.
draft-filed = The records are filed under { $number }.

draft-not-filed = The records are not filed yet.

## The case summary, for the review panel

draft-review-type = Case summary
# $number: number of the case
draft-review-title = Request for review { $number }: case summary
draft-review-request = Request
draft-review-admissibility = Admissibility
draft-review-chronology = Chronology
draft-review-inventory = Police file
draft-review-differences = Inconsistencies
draft-review-decision = Possible decisions
# $on: day. $number: number of the case.
draft-review-received = The request for review was received on { $on } and registered under number { $number }.
draft-review-reasons = The reasons for the request are in the text received, which is in the case; they are to be summed up here.
# $words: words of the person
draft-review-wanted = What the person asks for: { $words }
# $admitted: yes or no. $reasons: reasons of whoever decided.
draft-review-admitted = { $admitted ->
    [yes] The request was found admissible. Reasons: { $reasons }
   *[no] The request was found not admissible. Reasons: { $reasons }
}
# $on: day
draft-review-on-incident = { $on }: the incident.
# $on: day
draft-review-on-letter = { $on }: the person receives the decision letter.
# $on: day
draft-review-on-request = { $on }: the request for review is received.
# $on: day
draft-review-on-asked = { $on }: the police file is requested.
# $on: day
draft-review-on-file = { $on }: the police file is received.
# $on: day. $title: title of the document.
draft-review-on-item = { $on }: { $title }.
draft-review-inventory-none = No document is in the inventory.
# $title: number and title. $kind: nature. $held: how the office holds it. $pages: number, 0 when it is not known.
draft-review-item = { $title }: { $kind ->
    [report] investigation report
    [statement] statement or interview
    [notes] notes of an officer
    [recording] photograph, video or sound
   *[other] other document
}, { $pages ->
    [0] number of pages unknown
    [one] { $pages } page
   *[other] { $pages } pages
}, { $held ->
    [paper] on paper
    [document] attached to the case
   *[missing] missing
}.
draft-review-differences-none = No inconsistency is noted.
# $one: a document and its page. $other: the other. $what: what differs.
draft-review-difference = { $one } and { $other }: { $what } (not resolved)
# $one: a document and its page. $other: the other. $what: what differs. $how: how it was resolved.
draft-review-difference-resolved = { $one } and { $other }: { $what } Resolved as follows: { $how }
# $decision: decision that the panel may take
draft-review-choice = { $decision }
