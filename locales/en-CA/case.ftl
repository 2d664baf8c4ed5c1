case-intake = Intake
case-intake-window = Intake · Dossier
case-list = Cases
case-list-window = Cases · Dossier

# $number: number of the case.
case-window = { $number } · Dossier

# $count: number of cases.
case-to-screen = { $count ->
    [one] { $count } case to handle
   *[other] { $count } cases to handle
}

# $count: number of cases.
case-second-count = { $count ->
    [one] { $count } case waits for a second reading
   *[other] { $count } cases wait for a second reading
}

# $count: number of cases.
case-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
case-receive = Receive files
case-new = Register a complaint
case-queue = Cases to handle
case-queue-first = To handle

# $count: number of cases.
case-queue-second = Second reading ({ $count })
case-intake-empty = Nothing to handle.
case-intake-empty-how = Drop email (.eml, .msg) or text (.txt) files here, or register a complaint received by telephone, by mail or at the counter.
case-second-empty = No case is waiting for a second reading.
case-work = Complaint and recommendation
case-choose = Choose a case in the list.
case-anonymous = Anonymous
case-urgent = urgent
case-urgent-danger = The text speaks of a present danger: read it right away.
case-urgent-today = The person asks for an answer today.
case-receive-results = Files received

# $done: number of files handled. $total: number of files.
case-receiving = Receiving: { $done } of { $total }

# $taken: number of files received. $total: number of files.
case-received-count = Files received: { $taken } of { $total }

# $number: number of the case.
case-received-already = Already received: { $number }. Nothing was added.

# $channel: how it came. $when: when it was received.
case-received-line = { $channel } · { $when }

# $what: name of the value.
case-correct = Correct: { $what }
case-truncated = Only part of this message could be read: it is larger than the program reads. The message itself is kept whole.
case-correspondent = Person

# $name: person represented.
case-represents = on behalf of { $name }
case-service = Service
case-category = Category
case-category-none = None
# $category: category of the office
case-category-restrict = The category “{ $category }” proposes to restrict the case. A person does so under “Access”, on the page of the case.
case-kind = Kind of case
case-matter = Matter
case-matter-none = not stated
case-incident = Incident

# $from: first day. $to: last day.
case-incident-span = { $from } to { $to }

# $from: first possible day. $to: last possible day.
case-incident-between = between { $from } and { $to }
case-incident-unknown = date unknown
case-received = Received
case-entered = Entered
case-channel = Channel
case-language = Language
case-reply = Reply

# $source: where the rule was found, as its pack says.
case-source = Source: { $source }
case-attachments = Attachments

# $number: number of the passage.
case-mark = passage { $number }

# $number: number of the passage.
case-mark-show = Go to passage { $number }

# $number: number of the passage.
case-fact-pick = Rely on passage { $number }
case-regime = Act that applies

# $day: day of the incident.
case-regime-incident = incident, { $day }

# $day: day the law changed.
case-regime-switch = another Act, { $day }

# $law: short name of the Act. $day: day it came into force.
case-regime-since = { $law }, { $day }
case-recommendation = Recommendation

# $body: body with authority.
case-route = Belongs to: { $body }
case-cue-for = for
case-cue-against = against

# $count: number of grounds.
case-grounds-without = { $count ->
    [one] { $count } other ground, with no cue in the text
   *[other] { $count } other grounds, with no cue in the text
}
case-no-citation = Section number to be confirmed
case-clocks = Deadlines
case-clocks-none = No deadline is running.

# $count: number of deadlines.
case-clocks-more = { $count ->
    [one] { $count } other deadline
   *[other] { $count } other deadlines
}
case-clocks-all = See all deadlines

# $from: first day. $due: deadline.
case-clock-from = From { $from } · due { $due }
case-clock-how = Calculation
case-clock-uncomputed = not computed

# $from, $to: span of the calendar.
case-clock-not-covered = The holiday calendar covers { $from } to { $to }; no deadline is computed beyond it.

# $day: next open day.
case-clock-closed = The office is closed that day; it opens again on { $day }.

# $day: internal target.
case-clock-target-on = Internal target: { $day }.
case-clock-target = A published target, not a time limit set by law.

# $pack: rules applied. $digest: their digest.
case-clock-pack = Rules: { $pack }, digest { $digest }
case-first = First things first
case-first-sample = sample
case-first-restrict = This mark proposes to restrict the case. A person does so under “Access”, on the page of the case.
case-flags = Signals
case-identifier-sin = Social insurance number in the text
case-identifier-health_card = Health card number in the text
case-identifier-drivers_licence = Driver’s licence number in the text
case-identifier-passport = Passport number in the text
case-missing = Missing information
case-missing-none = Nothing is missing.
case-decision = Decision

# $word: word of the applicable law, as “screened in”.
case-in-as = Decide: { $word }
case-in-take = Take on

# $number: number of the case.
case-in-title = For what reasons is { $number } going ahead?
case-in-why = The recommendation was to weigh a ground for screening it out. Say why it does not prevail.
case-in-reasons = Reasons for the decision
case-in-submit = Decide

# $word: word of the applicable law, as “screened out”.
case-out-as = Propose: { $word }…
# $word: word of the Act, as “dismissed”.
case-out-open = Decide: { $word }…
case-out-two = Propose screening out…
case-out-why = Needs a ground, the facts relied on, how discretion was considered, reasons and a second person.
case-out-why-some = Needs a ground, the facts relied on, how discretion was considered, reasons and, for some grounds, a second person.
case-out-why-alone = Needs a ground, the facts relied on, how discretion was considered and reasons.

# $number: number of the case.
case-out-title = Why screen out { $number }?
case-out-restored = What you had started is back.
case-out-ground = Ground
case-out-ground-needed = Choose a ground.
case-out-facts = Facts relied on
case-out-facts-hint = Press a number in the text, or select words and add them. At least one is needed.
case-out-facts-needed = Add at least one passage of the text.
case-out-fact-add = Add the selected words
case-out-fact-add-why = Select words in the text first.

# $words: passage relied on.
case-out-fact-remove = Remove: { $words }
case-out-discretion = How discretion was considered
case-out-discretion-hint = What spoke for going ahead, and the weight it was given.
case-out-discretion-needed = Say what was weighed, even where nothing spoke for going ahead.
case-out-reader = Second reader
case-out-reader-choose = Choose a person
case-out-reader-needed = Choose who reads second.
case-out-reader-none = Nobody: you decide
case-out-second-unsaid = A second reader is required: the law of this case does not say otherwise for this ground.
# $class: class of decisions to screen out.
case-out-second-required = A second reader is required, by this rule: { $class }.
# $class: class of decisions to screen out.
case-out-second-free = No second reader is required, by this rule: { $class }. You may still ask for one.
case-out-nobody = No one else has access to the vault. Add a person before screening a case out.
case-out-submit = Propose screening out
case-out-submit-alone = Screen out without a second reader

# $number: number of the case.
case-out-done = Proposal made for { $number }. It waits for the second reading.

# $number: number of the case. $word: word of the applicable law.
case-decided = { $number }: decided, “{ $word }”.

# $number: number of the case.
case-taken = { $number } is taken on.
case-alone-title = Decided without a second reader
# $author: who decided. $class: class of decisions to screen out.
case-alone-by = Decided by { $author }, without a second reader by this rule: { $class }.
case-second-title = Second reading

# $author: who proposes. $reader: who reads second.
case-second-by = Proposed by { $author }, to be read by { $reader }.

# $reader: who reads second.
case-second-waits = The decision waits for { $reader }.
case-second-words = Your view
case-second-words-hint = Optional if you agree; needed otherwise.
case-second-needed = First say why, or what is to be done.
case-second-agree = Agree to screen out
case-second-disagree = Disagree
case-second-return = Send back for more work

# $number: number of the case.
case-second-agreed = { $number } is screened out.

# $number: number of the case.
case-second-returned = { $number } is back to be screened.

# $number: number of the case.
case-second-disagreed = Disagreement recorded: { $number } is back to be screened.
case-stage-received = To handle
case-stage-to_screen = To be screened
case-stage-awaiting_second_reader = Awaiting second reading
case-stage-screened_in = Going ahead
case-stage-screened_out = Screened out
case-stage-closed = Closed
case-steps = Steps
case-step-received = Intake
case-step-second = Second reading
case-step-decided = Screening

# $word: word of the applicable law.
case-step-decided-as = Screening: { $word }
case-step-admission = Admissibility
case-step-panel = Review panel
case-step-replied = Reply
case-step-filed = Filing
case-step-closed = Closing
case-step-done = done:
case-open = Open the case
case-to-screen-do = Screen
case-history = Who knew what, when
case-documents = Documents
case-documents-none = Received by form: no document.
case-document = Document
case-document-nature = Kind
case-document-size = Size
case-document-print = Digest
case-document-filed = Filing
case-document-message = message
case-document-attachment = attachment
case-document-filed-yes = filed
case-document-filed-no = to file
case-parties = Parties
case-dates = Dates
case-side = Parties, access, filing and notes
case-form-channel = How it came
case-form-received = Day of receipt
case-form-name = Name
case-form-name-hint = Leave empty if the person stays anonymous.
case-form-phone = Telephone
case-form-email = Email
case-form-address = Address
case-form-text-hint = In the person’s own words and language.
case-form-text-needed = Write what was said or written.
case-form-reply = Language of the reply
case-form-kept = Kept in the vault as you type, until it is registered.

# $number: number of the case.
case-form-done = { $number } is registered.
case-read = Read the text
case-out-fact-type = Or type the exact words of the text
case-out-fact-type-add = Add these words
case-out-fact-untrue = The text does not contain these words, in this order.

## Restriction to named people

case-restricted = restricted

# $count: number of people named.
case-restricted-to = { $count ->
    [one] Restricted to one person
   *[other] Restricted to { $count } people
}

# $author: who restricted the case. $moment: when.
case-restricted-by = { $author }, { $moment }
case-restricted-passed-on = None of those named can lift the restriction any more. The directors therefore see this case too or, failing any, the team leads.
case-access = Access
case-access-all = The whole office sees this case.
case-restrict-do = Restrict…
case-restrict-change = Change people…

# $number: number of the case.
case-restrict-title = Who may see { $number }?
case-restrict-why = For everyone else, the case, its documents and its notes will be absent from lists, counts and searches. Each opening will be written in the history.
case-restrict-readers = People who will see it
case-restrict-readers-needed = Name at least one person.
case-restrict-leaves = You are not among these people: you will no longer see this case.
case-restrict-submit = Restrict to these people

# $number: number of the case. $count: number of people named.
case-restrict-done = { $count ->
    [one] { $number } is restricted to one person.
   *[other] { $number } is restricted to { $count } people.
}
case-lift-do = Lift the restriction…

# $number: number of the case.
case-lift-title = Why give { $number } back to the whole office?
case-lift-why = The whole office will see the case with its history: the reasons for the restriction and the name of whoever opened it.
case-lift-submit = Lift the restriction

# $number: number of the case.
case-lift-done = The whole office sees { $number } again.
case-openings = Who opened it
case-openings-none = Nobody has opened it since.

# $number: number of the case.
case-corrected = { $number }: value corrected.

# $number: number of the case.
case-undone = { $number }: last action undone.

case-list-none = No cases.
case-find = Search the cases
case-find-none = No case matches this search. Remove a field or a word.

# $count: number of cases found. $looked: number of the newest documents that hold the words.
case-find-newest = { $count ->
    [one] { $count } case among the { $looked } newest documents that contain these words
   *[other] { $count } cases among the { $looked } newest documents that contain these words
}

case-marks = Marks
case-marks-put = Add a mark
case-marks-which = Mark
case-marks-choose = Choose a mark
case-marks-needed = Choose a mark first.
case-marks-all = Every mark is already on this case.
case-marks-hint = What the program did not see in the text, or what you know otherwise, by telephone for example. A mark counts among the signals of the case.
case-marks-restricts = This mark proposes to restrict the case. It does not restrict it: a person does so under “Access”.

# $mark: name of the mark. $number: number of the case.
case-marks-done = Mark “{ $mark }” added to { $number }.

# $mark: name of the mark. $number: number of the case.
case-marks-off-done = Mark “{ $mark }” removed from { $number }.

# $mark: name of the mark.
case-marks-off = Remove the mark “{ $mark }”

# $by: person. $moment: instant.
case-marks-by = { $by }, { $moment }

case-reverse = Reverse the decision

# $number: number of the case.
case-reverse-title = Reverse the decision on { $number }
case-reverse-why = The case will be screened again. The decision and its reasons stay in the history, with yours. A letter that has left does not call itself back: write to the people concerned.
case-reverse-two = Two people made this decision: only someone who may read second can reverse it.

# $number: number of the case.
case-reverse-done = { $number } is back to be screened.

case-aside = Signals set aside
case-aside-put = Set a signal aside

# $number: number of the case.
case-aside-title = Set aside a signal of { $number }
case-aside-which = Signal
case-aside-choose = Choose a signal
case-aside-needed = Choose a signal first.
case-aside-hint = Set a signal aside once you have read all of its passages and they are about something else. The text does not change, and a new passage would bring the signal back.
case-aside-why = Why it is not one

# $signal: name of the signal. $number: number of the case.
case-aside-done = Signal “{ $signal }” set aside on { $number }.

# $signal: name of the signal. $number: number of the case.
case-aside-back-done = Signal “{ $signal }” brought back on { $number }.

# $signal: name of the signal.
case-aside-back = Bring back the signal “{ $signal }”
