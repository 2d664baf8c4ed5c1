# The request for review: admissibility, file of the police, inconsistencies, panel, directions.

review-title = Request for review
review-ask-law = The Act that governs the case must be settled first: correct the date of the incident, or choose the Act.
review-stage-to_admit = Admissibility to decide
review-stage-not_admitted = Not admissible
review-stage-awaiting_file = Police file awaited
review-stage-before_panel = Before the panel
review-stage-followed_up = Directions to follow up
review-stage-decided = Decided
review-change = Change
# $what: title of the step or of the line
review-change-of = Change: { $what }
# $by: person. $at: moment.
review-by = Recorded by { $by }, { $at }
review-recorded = Step of the review recorded.
review-remove = Remove

## Two versions written apart

review-apart = Two people recorded this step separately.
review-keep = Keep this version

## Admissibility

review-admissibility = Admissibility
review-reviewed = Case under review
review-reviewed-none = The case under review is not named.
# $number: number. $subject: subject.
review-reviewed-is = Case under review: { $number }, { $subject }
review-reviewed-link = Link to the case under review
review-reviewed-number = Number of the case under review
review-reviewed-hint = The number of the case in this vault, for example PL-2026-A0001. Leave it blank if it is not there.
review-answers = Answer the questions
review-answers-title = Admissibility: the answers
review-investigator = Who investigated?
review-investigator-none = Not answered yet
review-investigator-police = A police service
review-investigator-agency = The agency itself
review-told-agency = The text says that the agency itself investigated. To be checked.
review-outcome = Outcome of the investigation
review-letter-on = Decision letter received on
# $on: day
review-told-letter = The text says that the letter was received on { $on }. To be checked.
review-letter-means = How the letter arrived
review-pages = Pages of the request, attachments included
review-pages-hint = Count the attachments too. Leave it blank while you do not know.
# $most: number allowed
review-told-pages = The text, or the name of an attachment, speaks of more than { $most } pages. Count them.
review-pages-invalid = Write a whole number.
review-late-why = Exceptional circumstances of the delay
review-late-hint = Only when the request is late. What the person explains.
review-late-proof = Document that shows it
review-advice-admissible = The answers indicate that the request is admissible.
review-advice-not_admissible = The answers indicate that the request is not admissible.
review-advice-court_only = The agency itself investigated: only a court can review this decision. The request is not admissible here.
review-advice-ask = An answer is missing, or the request is too long: ask the person.
review-finding-met = Nothing against it
review-finding-not_met = Stands against it
review-finding-open = To be answered

review-why-police = A police service investigated.
review-why-agency = The agency itself investigated: a court can review the decision, the agency cannot.
review-why-investigator-open = It is not known yet who investigated.
# $outcome: outcome of the investigation
review-why-outcome = Outcome of the investigation: { $outcome }. This outcome can be reviewed.
# $outcome: outcome of the investigation
review-why-outcome-other = Outcome of the investigation: { $outcome }. This outcome cannot be reviewed.
review-why-outcome-open = It is not known yet what the investigation found.
# $letter: day of the letter. $received: day of the request. $due: last day.
review-why-in-time = The decision letter was received on { $letter }; the request was received on { $received }, no later than the last day, { $due }.
# $letter: day of the letter. $received: day of the request. $due: last day.
review-why-late = The decision letter was received on { $letter }; the request was received on { $received }, after the last day, { $due }. No exceptional circumstances are recorded.
# $letter: day of the letter. $received: day of the request. $due: last day.
review-why-late-told = The decision letter was received on { $letter }; the request was received on { $received }, after the last day, { $due }. Circumstances are explained, but no document shows them.
# $letter: day of the letter. $received: day of the request. $due: last day.
review-why-late-shown = The decision letter was received on { $letter }; the request was received on { $received }, after the last day, { $due }. Circumstances are explained, and a document shows them: a person judges whether they are exceptional.
review-why-letter-open = It is not known yet when the decision letter was received.
review-why-uncounted = The calendar does not cover this period: the last day is not computed.
# $count: number of pages. $most: number allowed.
review-why-pages = { $count ->
    [one] The request has { $count } page; the most is { $most }.
   *[other] The request has { $count } pages; the most is { $most }.
}
# $count: number of pages. $most: number allowed.
review-why-pages-over = The request has { $count } pages; the most is { $most }. Ask for a shorter version.
# $most: number allowed
review-why-pages-open = It is not known yet how many pages the request has; the most is { $most }.

review-admit = Decide on admissibility
# $number: number of the case
review-admit-title = Is request { $number } admissible?
review-admitted-yes = Admissible
review-admitted-no = Not admissible
review-admitted-legend = Decision
review-admitted-needed = Choose whether it may be reviewed or not.
review-reasons-hint = The letter is made of these reasons, in the language in which you write them.
review-members-needed = Name at least one person who sat, one to a line.
review-panel-decision-needed = Choose what the panel decided.
review-panel-words-needed = Write the decision in the words of the panel: this choice says nothing without them.
review-difference-needed = Say what does not agree.
review-direction-what-needed = Write what is to be done.
review-direction-to-needed = Name who is to do it.
review-item-needed = Write the title of the document.
review-day-needed = Choose a day that is not in the future.
# $reasons: reasons
review-said = Reasons: { $reasons }

## The file of the police

review-file = Police file
review-file-change = Record the days
review-file-title = The police file
review-file-service = Police service
review-file-requested = Requested on
review-file-received = Received on
# $on: day
review-file-requested-on = Requested on { $on }
# $on: day
review-file-received-on = Received on { $on }
review-file-none = Not requested yet.
# $label: name of the period. $on: day.
review-file-clock = { $label }: { $on }
# $label: name of the period. $on: day.
review-file-clock-done = { $label }: done on { $on }
review-inventory = Inventory
# $count: number of documents. $missing: number of those that are missing.
review-inventory-count = { $count ->
    [one] { $missing ->
        [0] One document
       *[other] One document, missing
    }
   *[other] { $missing ->
        [0] { $count } documents
        [one] { $count } documents, { $missing } of them missing
       *[other] { $count } documents, { $missing } of them missing
    }
}
review-item-add = Add a document
review-item-title = A document of the file
review-item-number = Number
review-item-name = Title
review-item-dated = Date of the document
review-item-pages = Pages
review-item-kind = Kind
review-item-kind-report = Investigation report
review-item-kind-statement = Statement or interview
review-item-kind-notes = Notes of an officer
review-item-kind-recording = Photograph, video or sound
review-item-kind-other = Other document
review-item-held = How the office holds it
review-item-held-paper = On paper
review-item-held-document = Among the documents of the case
review-item-held-missing = Announced, but missing
review-item-document = Document of the case
review-item-again = Requested again on
# $count: number of pages
review-item-pages-of = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
review-item-missing = Missing
# $on: day
review-item-missing-again = Missing, requested again on { $on }

## Inconsistencies

review-differences = Inconsistencies
review-differences-none = No inconsistency noted.
# $count: number of those that are open. $all: number of all.
review-differences-count = { $count ->
    [0] Resolved: { $all }
   *[other] Open: { $count } of { $all }
}
review-difference-add = Note an inconsistency
review-difference-title = What differs between two documents
review-difference-one = One document
review-difference-other = The other document
review-difference-page = Page
review-difference-page-hint = For example: p. 4, or 12 min 30 s.
review-difference-what = What differs
review-difference-resolved = How it is resolved
review-difference-resolved-hint = Leave it blank while it is not resolved.
review-difference-open = Open
review-difference-closed = Resolved
review-difference-needs = Two documents must be in the inventory first.
# $title: document. $page: page.
review-difference-place = { $title } ({ $page })

## The case summary

review-summary = Case summary
review-summary-hint = A bilingual note made of what is recorded here. It is printed for the panel.
review-summary-draft = Prepare the summary

## The panel

review-panel = Review panel
review-panel-none = The panel has not decided yet.
review-panel-record = Record the decision
review-panel-title = The decision of the review panel
review-panel-members = Members, one name on each line
review-panel-on = Day of the decision
review-panel-decision = Decision
review-panel-words = Terms of the decision
review-panel-words-hint = Needed for another decision; optional otherwise.
# $on: day. $members: names.
review-panel-sat = On { $on }: { $members }

## Directions

review-directions = Directions
review-directions-none = No direction.
# $count: number of those to follow up. $all: number of all.
review-directions-count = { $count ->
    [0] Carried out: { $all }
   *[other] To follow up: { $count } of { $all }
}
review-direction-add = Add a direction
review-direction-title = A direction of the panel
review-direction-what = What is to be done
review-direction-to = By whom
review-direction-due = For
review-direction-due-hint = The day that the panel set, if it set one. The law gives none.
review-direction-done = Done on
# $on: day
review-direction-due-on = For { $on }
# $on: day
review-direction-late = Overdue: it was for { $on }
# $on: day
review-direction-done-on = Done on { $on }
review-direction-open = No day set
