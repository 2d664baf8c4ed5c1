pack-lead = A pack states law, a calendar, what may be told of a case, letters, a plan, or what is done first, as data, with its source and its certainty. A case keeps for good the versions that governed when it was registered; a letter keeps its template.
pack-list = Packs of law and calendars
pack-title = Pack
pack-version = Version
pack-state = State
pack-certainty = Certainty of its lines
pack-in-force = In force

# $day: first day of receipt.
pack-from = From { $day }
pack-brought = Comes with the program
pack-of-office = Imported by the office

# $certainty: word of the certainty. $count: number of lines.
pack-certainty-count = { $certainty }: { $count }

# $id: name of the folder.
pack-digest = { $id }, digest

## A law in words

# $from: first day of incident governed.
pack-governs-from = Governs incidents from { $from }.

# $before: first day of incident no longer governed.
pack-governs-before = Governs incidents before { $before }.

# $from: first day of incident governed. $before: first day no longer governed.
pack-governs-between = Governs incidents from { $from }, and before { $before }.
pack-governs-all = Governs incidents of any day.

# $in: word for screening in. $out: word for screening out.
pack-words = A complaint is said to be “{ $in }” or “{ $out }”.
pack-grounds = Grounds for screening out
pack-discretionary = At the office’s discretion
pack-mandatory = Without discretion
pack-classes = Second reader
pack-class-second = A second reader is required.
pack-class-alone = No second reader is required.
# $grounds: grounds of the class
pack-class-grounds = Grounds: { $grounds }
pack-class-rest = Every other decision to screen out needs a second reader.
pack-class-all = Every decision to screen out needs a second reader.
pack-clocks = Deadlines
pack-target = Published target

# $count: length. $unit: unit. $start: event that it runs from.
pack-clock-rule = { $unit ->
    [months] { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    [business_days] { $count ->
        [one] { $count } business day
       *[other] { $count } business days
    }
   *[other] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
} from { $start }.
pack-rolling-next_open_day = A last day that is a holiday moves to the next day that is none.
pack-rolling-never = The last day never moves.

# $calendar: name of the calendar.
pack-counted-with = Counted with the calendar “{ $calendar }”.
pack-elsewhere = Matters that go elsewhere
pack-review = Requests for review
# $pages: number. $outcomes: outcomes of an investigation, separated by semicolons.
pack-review-rule = At most { $pages } pages. Outcomes of an investigation that may be reviewed: { $outcomes }.
# $decisions: decisions, separated by semicolons.
pack-review-decisions = The panel may decide: { $decisions }.

# $matter: policy, service or conduct. $body: name of the body.
pack-route = { $matter }: { $body }
pack-day-holiday = Holiday under the law
pack-day-closure = Offices closed
pack-start-incident = the incident
pack-start-discovery = the discovery of the facts
pack-start-received = receipt
pack-start-received_by_service = receipt by the service or the board
pack-start-decision_to_refer_or_retain = the decision to refer or retain
pack-start-last_update = the last update
pack-start-decision_letter_received = receipt of the decision letter
pack-start-referral_to_chief = the referral to the chief
pack-start-chief_report_received = receipt of the chief’s report
pack-start-investigator_request = the investigator’s request
pack-start-consent_given = consent
pack-start-local_resolution_started = the start of the local resolution
pack-start-notice_given = notice
pack-start-file_received = receipt of the file
pack-start-third_party_notified = the notice to the third party or the person concerned
pack-start-decision_notified = the notice of the decision
pack-start-third_party_decision_notified = the notice of the decision to the third party
pack-start-report_deemed_received = the day on which the report is deemed received
pack-start-first_period_ended = the end of the first period
pack-start-month_ended = the end of the month of receipt
pack-start-appointed_or_appeared = the appointment or the appearance
pack-start-sittings_ended = the last sitting day of June or December

## Comparing

pack-compare-with = Compare with
pack-compare = Compare

# $digest: beginning of the digest.
pack-version-in-force = { $digest } (in force)

# $digest: beginning of the digest.
pack-version-brought = { $digest } (comes with the program)

# $digest: beginning of the digest.
pack-version-other = { $digest } (imported)

# $count: number of differences.
pack-differences = { $count ->
    [0] The two versions say the same thing.
    [one] { $count } difference
   *[other] { $count } differences
}

# $what: title, short, screened_in, screened_out. $from, $to: words before and after.
pack-diff-wording = { $what ->
    [title] The title was “{ $from }” and becomes “{ $to }”.
    [short] The short name was “{ $from }” and becomes “{ $to }”.
    [screened_in] The word for screening in was “{ $from }” and becomes “{ $to }”.
    [nothing] What is said to whoever may know nothing was “{ $from }” and becomes “{ $to }”.
    [unsure] What is said before the office knows who asks was “{ $from }” and becomes “{ $to }”.
   *[screened_out] The word for screening out was “{ $from }” and becomes “{ $to }”.
}

# $what: as above. $lang: the language whose words change. $from, $to: the words in that language.
pack-diff-wording-side = { $what ->
    [title] The title
    [short] The short name
    [screened_in] The word for screening in
    [nothing] What is said to whoever may know nothing
    [unsure] What is said before the office knows who asks
   *[screened_out] The word for screening out
}, in { $lang ->
    [fr] French
   *[other] English
}, was “{ $from }” and becomes “{ $to }”.

# $bound: incidents_from or incidents_before. $to: day.
pack-diff-bound-set = { $bound ->
    [incidents_from] It governs incidents from { $to }, and governed earlier ones before.
   *[incidents_before] It governs incidents before { $to }, and governed later ones before.
}

# $bound: incidents_from or incidents_before. $from: day.
pack-diff-bound-cleared = { $bound ->
    [incidents_from] It no longer begins with incidents of { $from }: it governs earlier ones too.
   *[incidents_before] It no longer ends with incidents before { $from }: it governs later ones too.
}

# $bound: incidents_from or incidents_before. $from, $to: days.
pack-diff-bound-moved = { $bound ->
    [incidents_from] It governed incidents from { $from }, and now governs them from { $to }.
   *[incidents_before] It governed incidents before { $from }, and now governs them before { $to }.
}

# $of: line. $to: citation.
pack-diff-citation-added = “{ $of }” now cites { $to }.

# $of: line. $from: citation.
pack-diff-citation-removed = “{ $of }” no longer cites { $from }.

# $of: line. $from, $to: citations.
pack-diff-citation-changed = “{ $of }” cited { $from }, and now cites { $to }.

# $of: line. $from, $to: sources.
pack-diff-source = The source of “{ $of }” was “{ $from }” and becomes “{ $to }”.

# $of: line. $lang: the language whose words change. $from, $to: the source in that language.
pack-diff-source-side = The source of “{ $of }”, in { $lang ->
    [fr] French
   *[other] English
}, was “{ $from }” and becomes “{ $to }”.

# $of: line. $from, $to: certainties.
pack-diff-certainty = “{ $of }” was { $from ->
    [verified] verified
    [secondary] known from a secondary source
    [inferred] inferred
   *[unverified] to be verified
} and is now { $to ->
    [verified] verified
    [secondary] known from a secondary source
    [inferred] inferred
   *[unverified] to be verified
}.

# $kind: ground, clock, route, review_outcome, review_decision, holiday, closure. $name: name of the line.
# $kind: ground, clock, route, piece, holiday, closure. $name: name of the line.
pack-diff-added = { $kind ->
    [series] The series “{ $name }” is added.
    [letter] The letter template “{ $name }” is added.
    [protocol] A protocol is added for this signal: “{ $name }”.
    [signal] Words are added for this signal: “{ $name }”.
    [piece] The item “{ $name }” is added to the checklist.
    [ground] The ground “{ $name }” is added.
    [class] The class of decisions to screen out “{ $name }” is added.
    [category] The category “{ $name }” is added.
    [clock] The deadline “{ $name }” is added.
    [route] The route “{ $name }” is added.
    [review_outcome] The outcome of an investigation “{ $name }” is added.
    [review_decision] The decision of a review panel “{ $name }” is added.
    [outcome] The outcome “{ $name }” is added.
    [way] The way “{ $name }” is added.
    [consideration] Also to be weighed: “{ $name }”.
    [disclosure] The authority to disclose “{ $name }” is added.
    [holiday] The holiday under the law “{ $name }” is added.
   *[closure] The day of closure “{ $name }” is added.
}

# $kind: ground, clock, route, review_outcome, review_decision, holiday, closure. $name: name of the line.
# $kind: ground, clock, route, piece, holiday, closure. $name: name of the line.
pack-diff-removed = { $kind ->
    [series] The series “{ $name }” is removed.
    [letter] The letter template “{ $name }” is removed.
    [protocol] The protocol of this signal is removed: “{ $name }”.
    [signal] The words of this signal are removed: “{ $name }”.
    [piece] The item “{ $name }” is removed from the checklist.
    [ground] The ground “{ $name }” is removed.
    [class] The class of decisions to screen out “{ $name }” is removed.
    [category] The category “{ $name }” is removed.
    [clock] The deadline “{ $name }” is removed.
    [route] The route “{ $name }” is removed.
    [review_outcome] The outcome of an investigation “{ $name }” is removed.
    [review_decision] The decision of a review panel “{ $name }” is removed.
    [outcome] The outcome “{ $name }” is removed.
    [way] The way “{ $name }” is removed.
    [consideration] No longer to be weighed: “{ $name }”.
    [disclosure] The authority to disclose “{ $name }” is removed.
    [holiday] “{ $name }” is no longer a holiday under the law.
   *[closure] “{ $name }” is no longer a day of closure.
}

# $kind: ground, clock, review_outcome, review_decision or route. $name: name before. $to: name after.
# $kind: ground, clock, piece or route. $name: name before. $to: name after.
pack-diff-renamed = { $kind ->
    [series] The series “{ $name }” is now called “{ $to }”.
    [letter] The letter template “{ $name }” is now called “{ $to }”.
    [piece] The item “{ $name }” is now called “{ $to }”.
    [ground] The ground “{ $name }” is now called “{ $to }”.
    [class] The class of decisions to screen out “{ $name }” is now called “{ $to }”.
    [category] The category “{ $name }” is now called “{ $to }”.
    [clock] The deadline “{ $name }” is now called “{ $to }”.
    [review_outcome] The outcome of an investigation “{ $name }” is now called “{ $to }”.
    [review_decision] The decision of a review panel “{ $name }” is now called “{ $to }”.
    [outcome] The outcome “{ $name }” is now called “{ $to }”.
    [way] The way “{ $name }” is now called “{ $to }”.
    [consideration] What was weighed as “{ $name }” is now called “{ $to }”.
    [disclosure] The authority to disclose “{ $name }” is now called “{ $to }”.
   *[route] What went to “{ $name }” now goes to “{ $to }”.
}
# $series: code and name of the series. $years: whole years. $action (code): what is done then. $authority: number of the schedule.
pack-diff-retention-added = The files of “{ $series }” are now kept { $years ->
    [one] { $years } year
   *[other] { $years } years
} after closing, then { $action ->
    [transfer] transferred to Archives
   *[destroy] destroyed
} (schedule { $authority }).

# $series: code and name of the series. $years: whole years. $authority: number of the schedule.
pack-diff-retention-removed = The files of “{ $series }” no longer have a retention period; it was { $years ->
    [one] { $years } year
   *[other] { $years } years
} (schedule { $authority }).

# $series: code and name of the series. $years: whole years. $action (code): what is done then. $authority: number of the schedule.
pack-diff-retention-changed = The files of “{ $series }” are from now on kept { $years ->
    [one] { $years } year
   *[other] { $years } years
} after closing, then { $action ->
    [transfer] transferred to Archives
   *[destroy] destroyed
} (schedule { $authority }).

# $name: outcome of an investigation
pack-diff-outcome-reviewable = An investigation whose outcome is “{ $name }” may now be reviewed.
# $name: outcome of an investigation
pack-diff-outcome-not-reviewable = An investigation whose outcome is “{ $name }” may no longer be reviewed.
# $from: number of pages before. $to: number after.
pack-diff-review-pages = A request for review has at most { $to } pages; it was { $from }.

# $kind: holiday or closure. $name: name of the day. $on: day.
pack-diff-day-added = { $kind ->
    [holiday] “{ $name }” is also a holiday on { $on }.
   *[closure] “{ $name }” also closes offices on { $on }.
}

# $kind: holiday or closure. $name: name of the day. $on: day.
pack-diff-day-removed = { $kind ->
    [holiday] “{ $name }” is no longer a holiday on { $on }.
   *[closure] “{ $name }” no longer closes offices on { $on }.
}

# $from, $to: days covered before. $new_from, $new_to: days covered after.
pack-diff-span = It covered { $from } to { $to }, and now covers { $new_from } to { $new_to }.
pack-diff-weekly = The days of the week that count otherwise have changed.

# $class: class of decisions to screen out.
pack-diff-class-second = A second reader is now required for “{ $class }”.

# $class: class of decisions to screen out.
pack-diff-class-alone = A second reader is no longer required for “{ $class }”.

# $class: class of decisions to screen out. $ground: ground.
pack-diff-class-ground-added = “{ $class }” now includes the ground “{ $ground }”.

# $class: class of decisions to screen out. $ground: ground.
pack-diff-class-ground-removed = “{ $class }” no longer includes the ground “{ $ground }”.

# $class: class of decisions to screen out.
pack-diff-class-matters = “{ $class }” is no longer about the same matters.

# $ground: ground. $from, $to: explanations.
pack-diff-ground-detail = The explanation of the ground “{ $ground }” was “{ $from }” and becomes “{ $to }”.

# $ground: ground. $matter: conduct, policy or service.
pack-diff-ground-applies = The ground “{ $ground }” now applies to { $matter ->
    [conduct] conduct
    [policy] policies
   *[service] services
}.

# $ground: ground. $matter: conduct, policy or service.
pack-diff-ground-no-longer-applies = The ground “{ $ground }” no longer applies to { $matter ->
    [conduct] conduct
    [policy] policies
   *[service] services
}.

# $ground: ground.
pack-diff-ground-discretionary = The ground “{ $ground }” is now at the office’s discretion.

# $ground: ground.
pack-diff-ground-not-discretionary = The ground “{ $ground }” no longer leaves the office any discretion.

# $ground: ground. $question: question.
pack-diff-question-added = Before the ground “{ $ground }” is relied on, one more question must be answered: { $question }

# $ground: ground. $question: question.
pack-diff-question-removed = Before the ground “{ $ground }” is relied on, this question no longer has to be answered: { $question }

# $clock: deadline. $from, $to: lengths. $from_unit, $to_unit: their units.
pack-diff-clock-period = The deadline “{ $clock }” was of { $from_unit ->
        [months] { $from ->
            [one] { $from } month
           *[other] { $from } months
        }
        [business_days] { $from ->
            [one] { $from } business day
           *[other] { $from } business days
        }
       *[other] { $from ->
            [one] { $from } day
           *[other] { $from } days
        }
    } and is now of { $to_unit ->
        [months] { $to ->
            [one] { $to } month
           *[other] { $to } months
        }
        [business_days] { $to ->
            [one] { $to } business day
           *[other] { $to } business days
        }
       *[other] { $to ->
            [one] { $to } day
           *[other] { $to } days
        }
    }.

# $clock: deadline. $from, $to: events.
pack-diff-clock-start = The deadline “{ $clock }” ran from { $from ->
        [discovery] the discovery of the facts
        [received] receipt
        [received_by_service] receipt by the service or the board
        [decision_to_refer_or_retain] the decision to refer or retain
        [last_update] the last update
        [decision_letter_received] receipt of the decision letter
        [referral_to_chief] the referral to the chief
        [chief_report_received] receipt of the chief’s report
        [investigator_request] the investigator’s request
        [consent_given] consent
        [local_resolution_started] the start of the local resolution
        [notice_given] notice
        [file_received] receipt of the file
        [third_party_notified] the notice to the third party or the person concerned
        [decision_notified] the notice of the decision
        [third_party_decision_notified] the notice of the decision to the third party
        [report_deemed_received] the day on which the report is deemed received
        [first_period_ended] the end of the first period
        [month_ended] the end of the month of receipt
        [appointed_or_appeared] the appointment or the appearance
        [sittings_ended] the last sitting day of June or December
       *[incident] the incident
    }, and now runs from { $to ->
        [discovery] the discovery of the facts
        [received] receipt
        [received_by_service] receipt by the service or the board
        [decision_to_refer_or_retain] the decision to refer or retain
        [last_update] the last update
        [decision_letter_received] receipt of the decision letter
        [referral_to_chief] the referral to the chief
        [chief_report_received] receipt of the chief’s report
        [investigator_request] the investigator’s request
        [consent_given] consent
        [local_resolution_started] the start of the local resolution
        [notice_given] notice
        [file_received] receipt of the file
        [third_party_notified] the notice to the third party or the person concerned
        [decision_notified] the notice of the decision
        [third_party_decision_notified] the notice of the decision to the third party
        [report_deemed_received] the day on which the report is deemed received
        [first_period_ended] the end of the first period
        [month_ended] the end of the month of receipt
        [appointed_or_appeared] the appointment or the appearance
        [sittings_ended] the last sitting day of June or December
       *[incident] the incident
    }.

# $clock: deadline. $to: next_open_day or never.
pack-diff-clock-rolling = { $to ->
    [never] The last day of “{ $clock }” no longer moves when it is a holiday.
   *[next_open_day] The last day of “{ $clock }” now moves when it is a holiday.
}

# $clock: deadline.
pack-diff-clock-reach = What the deadline “{ $clock }” applies to, what ends it, who owes what it limits, or whether that may be left undone, has changed.
# $outcome: how a complaint may end.
pack-diff-outcome-reach = The complaints to which the outcome “{ $outcome }” applies have changed.
# $way: way that a complaint may go.
pack-diff-way-reach = Where the way “{ $way }” leads, or what it applies to, has changed.

# $clock: deadline.
pack-diff-clock-target = The deadline “{ $clock }” is now a published target, and no longer a limit of law.

# $clock: deadline.
pack-diff-clock-limit = The deadline “{ $clock }” is now a limit of law, and no longer a published target.

# $clock: deadline. $from, $to: calendars.
pack-diff-clock-calendar = The deadline “{ $clock }” was counted with the calendar { $from }, and now with { $to }.

## Putting in force

pack-force-from = For what is received from
pack-force = Put in force
pack-force-from-plan = For filing and disposition from
pack-force-say-plan = Files already opened keep their series; how long they are kept follows the plan in force on the day of the disposition.
pack-force-from-enquiry = For whoever asks from
# $pack: name of the pack. $day: day.
pack-forced-plan = { $pack } is in force for filing and disposition from { $day }.
# $pack: name. $day: day.
pack-forced-enquiry = { $pack } governs whoever asks from { $day }.
pack-force-say-enquiry = These rules hold for every case. An answer already recorded keeps the version by which it was given.
pack-force-say = Cases already registered keep the version that they name; a decided case never changes.

# $pack: name of the folder. $day: first day of receipt.
pack-forced = { $pack } governs what is received from { $day }.

## Importing

pack-import-title = Import a pack
pack-import-say = A pack is a folder with three files. A faulty one is refused whole, with the file, the line and the reason. An imported pack governs nothing until you put it in force.
pack-name = Name of the folder

# $names: names of the packs that there are. $own: name of the words of the office.
pack-name-say = A new version bears the name of the one that it replaces: { $names }. The words of the office bear the name { $own }.
pack-name-needed = Write the name of the folder.
pack-files = The three files of the pack
pack-files-choose = Choose the files…
pack-files-say = Choose pack.toml, fr-CA.ftl and en-CA.ftl together.

# $files: names of the files that are missing.
pack-files-missing = Missing: { $files }. Choose the three files together.
# $limit_mib (text): limit, in mebibytes
pack-files-large = Together, these files are larger than { $limit_mib } MiB. They are not read. Choose a lighter pack.
pack-import = Import

# $pack: name of the folder.
pack-imported = { $pack } is imported. It governs nothing yet.

## The checklist

pack-pieces = Items to request
pack-need-always = Every case awaits it
pack-need-represented = Awaited if somebody acts for the person
pack-need-offered = Only if a person requests it
pack-piece-stops = A clock may be stopped while it is awaited

# $piece: name of the item. $from, $to: always, represented or offered.
pack-diff-piece-need = The item “{ $piece }” was { $from ->
    [always] awaited in every case
    [represented] awaited if somebody acts for the person
   *[offered] only proposed
}, and it is now { $to ->
    [always] awaited in every case
    [represented] awaited if somebody acts for the person
   *[offered] only proposed
}.

# $piece: name of the item.
pack-diff-piece-cases = The item “{ $piece }” is no longer for the same cases.

# $piece: name of the item.
pack-diff-piece-stops = A clock may now be stopped while the item “{ $piece }” is awaited.

# $piece: name of the item.
pack-diff-piece-no-longer-stops = A clock may no longer be stopped while the item “{ $piece }” is awaited.

## What stops, extends and ends a clock

pack-clock-waits = A start on a day when the office is closed counts as one on its next open day.
pack-clock-optional = What it limits may be left undone: past the last day nobody is late.
# $events: what stops it
pack-clock-stops = May be stopped by: { $events }
# $events: what extends it
pack-clock-extensions = May be extended for: { $events }
# $label: name of the deadline that it replaces
pack-clock-instead = Counts only if a person chooses it in place of: { $label }
# $events: what ends it
pack-clock-ends = Ended by: { $events }
pack-end-report = the report
pack-end-update = an update
pack-end-officer_response = the response of the officer
pack-end-hearing_notice = the notice of hearing
pack-end-no_hearing = there being no hearing
pack-end-board_review_requested = the request to the board for a review
pack-end-request_decided = the dispatch of the decision on the request
pack-end-transferred = the dispatch of the letter that names the right office
pack-end-answered = the dispatch of the answer
pack-end-extension_notified = the notice of extension
pack-end-third_party_notified = the notice to the third party or the person concerned
pack-end-representations_made = the representations
pack-end-third_party_decision_notified = the notice of the decision to the third party
pack-end-third_party_to_court = the application of the third party to the court
pack-end-taken_to_commissioner = the appeal or complaint to the commissioner
pack-end-taken_to_court = the application to the court
pack-end-published = the publication
pack-owed-office = For the office to do.
pack-owed-service = For the police service to do.
pack-owed-investigator = For whoever investigates to do.
pack-owed-officer = For the officer to do.
pack-outcomes = How a complaint ends
pack-ways = What becomes of a complaint that was screened in
pack-considerations = What is weighed
pack-disclosures = What lets the office disclose

## The rules about enquiries

pack-plan-sample = This plan is a sample that no office has approved: it contains no retention period and lets nothing be disposed of.
pack-plan-series = Series
pack-enquiry-sample = Sample rules, which no office has approved.
pack-enquiry-rules = What each person may know
pack-enquiry-others = Whoever has no rule here may know nothing, not even that there is a case.

# $words: what is said.
pack-enquiry-nothing = To whoever may know nothing: “{ $words }”

# $words: what is said.
pack-enquiry-unsure = Before the office knows who asks: “{ $words }”

# $conditions: what must be so first, one thing or several.
pack-enquiry-first = First: { $conditions }.
pack-condition-identity = the office knows who asks
pack-condition-authority = the office knows what lets them ask
pack-condition-notice = they were given notice
pack-tell-exists = That there is a case, and its number
pack-tell-concerned = That a complaint concerns the person who asks
pack-tell-received = The day of receipt
pack-tell-stage = Where the case stands, as far as a letter said it
pack-tell-letters = The letters sent to the person who asks
pack-tell-awaited = What the office awaits from the person who asks
pack-diff-sample = These rules become a sample, which no office approved.
pack-diff-no-sample = These rules are no longer a sample.

# $what: what is said. $from, $to: the words before and after.
pack-diff-tell-words = The words that say “{ $what }” were “{ $from }” and become “{ $to }”.

# $who: who asks.
pack-diff-rule-removed = { $who }: nothing may be said any more.

# $who: who asks. $condition: what must be so first.
pack-diff-condition-added = { $who }: a condition is added, “{ $condition }”.

# $who: who asks. $condition: what had to be so first.
pack-diff-condition-removed = { $who }: a condition is dropped, “{ $condition }”.

# $who: who asks. $what: what is said.
pack-diff-told = { $who }: this may now be said, “{ $what }”.

# $who: who asks. $what: what was said.
pack-diff-told-no-longer = { $who }: this may no longer be said, “{ $what }”.

# $who: who asks.
pack-diff-told-order = { $who }: the same things are said, in another order.

## The letters of the office

pack-letter-list = Letter templates
pack-letter-approval = Approved by another person
# $kinds: kinds of case, with semicolons between. $stages: where those cases stand.
pack-letter-for = For these cases: { $kinds }. Offered at these stages: { $stages }.
# $kinds: kinds of case.
pack-letter-required = A case of these kinds is not closed before it was sent: { $kinds }.
# $subject: subject of the letter.
pack-letter-subject = Subject: { $subject }
pack-letter-optional = Left out when the case knows nothing of it
pack-letter-denials = Words that keep a letter from being approved or sent, unless reasons are given
pack-letter-read = Read the letter
pack-force-from-letter = For letters drafted from
pack-force-say-letter = A letter already drafted keeps the template that it was made from. What a case waits for before it is closed follows the templates in force.
# $pack: name of the pack. $day: day.
pack-forced-letter = { $pack } holds for letters drafted from { $day }.

# $phrase: words that say that no recourse exists.
pack-diff-denial-added = A letter that says “{ $phrase }” can no longer be sent unless reasons are given.

# $phrase: words that say that no recourse exists.
pack-diff-denial-removed = A letter that says “{ $phrase }” can be sent without reasons being given.

# $from, $to: the words before and after.
pack-diff-paragraph-words = The paragraph “{ $from }” becomes “{ $to }”.

# $letter: name of the letter. $from, $to: the subjects before and after.
pack-diff-letter-subject = The subject of the letter “{ $letter }” was “{ $from }” and becomes “{ $to }”.

# $letter: name of the letter. $words: the paragraph.
pack-diff-paragraph-added = The letter “{ $letter }” also says: “{ $words }”.

# $letter: name of the letter. $words: the paragraph.
pack-diff-paragraph-removed = The letter “{ $letter }” no longer says: “{ $words }”.

# $letter: name of the letter.
pack-diff-paragraph-order = The letter “{ $letter }” says the same things in another order.

# $letter: name of the letter. $words: the paragraph.
pack-diff-paragraph-optional = In the letter “{ $letter }”, this is now left out when the case knows nothing of it: “{ $words }”.

# $letter: name of the letter. $words: the paragraph.
pack-diff-paragraph-not-optional = In the letter “{ $letter }”, this is no longer left out: “{ $words }”.

# $letter: name of the letter. $kind: kind of case.
pack-diff-letter-for = The letter “{ $letter }” is now offered for cases of the kind “{ $kind }”.

# $letter: name of the letter. $kind: kind of case.
pack-diff-letter-not-for = The letter “{ $letter }” is no longer offered for cases of the kind “{ $kind }”.

# $letter: name of the letter. $stage: where the case stands.
pack-diff-letter-at = The letter “{ $letter }” is now offered at the stage “{ $stage }”.

# $letter: name of the letter. $stage: where the case stands.
pack-diff-letter-not-at = The letter “{ $letter }” is no longer offered at the stage “{ $stage }”.

# $letter: name of the letter.
pack-diff-letter-cases = The letter “{ $letter }” is now offered on other conditions.

# $letter: name of the letter. $kind: kind of case.
pack-diff-letter-required = A case of the kind “{ $kind }” is no longer closed before the letter “{ $letter }” was sent.

# $letter: name of the letter. $kind: kind of case.
pack-diff-letter-not-required = A case of the kind “{ $kind }” may now be closed without the letter “{ $letter }”.

# $letter: name of the letter.
pack-diff-letter-approval = Another person must now approve the letter “{ $letter }”.

# $letter: name of the letter.
pack-diff-letter-no-approval = The letter “{ $letter }” no longer needs an approval.

# $letter: name of the letter.
pack-diff-letter-reasons = The decision whose reasons the letter “{ $letter }” must give has changed.

# $letter: name of the letter.
pack-diff-letter-ends = The deadlines that the letter “{ $letter }” ends have changed.

# $kind: letter or protocol.
pack-diff-order = { $kind ->
    [letter] The letters are the same, in another order.
    [category] The categories stand in another order.
   *[protocol] The signals are shown in another order.
}

## The protocols

pack-protocol-sample = Sample protocols, which no office has approved.
pack-protocol-list = What is done first
pack-protocol-restricts = Proposes to restrict the case
pack-force-from-protocol = To be followed from
pack-force-say-protocol = Every case shows what the office does first by the version in force on that day.
# $pack: name of the pack. $day: day.
pack-forced-protocol = { $pack } is followed from { $day }.

# $signal: name of the signal. $step: what is to be done.
pack-diff-step-added = { $signal }: this is now also to be done, “{ $step }”.

# $signal: name of the signal. $step: what was to be done.
pack-diff-step-removed = { $signal }: this is no longer to be done, “{ $step }”.

# $signal: name of the signal.
pack-diff-step-order = { $signal }: the same things are to be done, in another order.

# $signal: name of the signal.
pack-diff-protocol-restricts = { $signal }: it is now proposed to restrict the case.

# $signal: name of the signal.
pack-diff-protocol-no-longer-restricts = { $signal }: it is no longer proposed to restrict the case.

## What a ground is about

pack-basis-late = About the time that has passed
pack-basis-jurisdiction = About what is not for this office
pack-basis-directly_affected = About the person’s link with the facts
pack-basis-motive = About what motivates the person
pack-basis-substance = About whether the complaint is worth pursuing here
# $clock: deadline.
pack-ground-limit = Counted by the deadline “{ $clock }”.

# $ground: ground. $to: what it is about.
pack-diff-ground-basis = { $to ->
    [late] The ground “{ $ground }” is now about the time that has passed.
    [jurisdiction] The ground “{ $ground }” is now about what is not for this office.
    [directly_affected] The ground “{ $ground }” is now about the person’s link with the facts.
    [motive] The ground “{ $ground }” is now about what motivates the person.
    [substance] The ground “{ $ground }” is now about whether the complaint is worth pursuing here.
   *[none] The reading of a text no longer says anything about the ground “{ $ground }”.
}

# $ground: ground. $clock: deadline.
pack-diff-ground-limit = The ground “{ $ground }” is now counted by the deadline “{ $clock }”.

## The words of the office

pack-words-list = What raises a signal
pack-words-urgent = Urgent
# $words: words, with semicolons between.
pack-words-raise = Raised by: { $words }
# $words: words, with semicolons between.
pack-words-except = But not by: { $words }
pack-words-say = These words stand beside those of the program and take none away. A signal never speaks for or against a complaint.

# $signal: name of the signal. $word: word.
pack-diff-word-added = { $signal }: “{ $word }” now raises it.

# $signal: name of the signal. $word: word.
pack-diff-word-removed = { $signal }: “{ $word }” no longer raises it.

# $signal: name of the signal. $word: word.
pack-diff-except-added = { $signal }: “{ $word }” is now an exception.

# $signal: name of the signal. $word: word.
pack-diff-except-removed = { $signal }: “{ $word }” is no longer an exception.

# $signal: name of the signal.
pack-diff-signal-urgent = { $signal }: these words now make it urgent.

# $signal: name of the signal.
pack-diff-signal-not-urgent = { $signal }: these words no longer make it urgent.

## The files of a pack

pack-export = Export the three files
# $path: folder.
pack-exported = The three files are written in { $path }. Change them, then import them under the same name.

## Categories of case

# $category: category. $kind: complaint, review_request, service_complaint, access_request, media_enquiry, public_enquiry or other.
pack-diff-category-kind = The category “{ $category }” now follows the path of { $kind ->
    [complaint] complaints
    [review_request] requests for review
    [service_complaint] complaints about our own service
    [access_request] access requests
    [media_enquiry] media enquiries
    [public_enquiry] public enquiries
   *[other] messages of another kind
}.

# $category: category.
pack-diff-category-restricts = The category “{ $category }” now proposes to restrict the case.

# $category: category.
pack-diff-category-no-longer-restricts = The category “{ $category }” no longer proposes to restrict the case.

# $category: category.
pack-diff-category-second = Every decision to screen out in the category “{ $category }” now needs a second reader.

# $category: category.
pack-diff-category-no-second = The category “{ $category }” no longer asks for a second reader by itself; the law of the case says whether one is needed.

# $category: category. $series: code of the series.
pack-diff-category-series = The category “{ $category }” now proposes the series { $series } for its files.

# $category: category.
pack-diff-category-no-series = The category “{ $category }” no longer proposes a series for its files.

pack-categories = Categories of case
pack-category-restricts = Proposes to restrict the case.
# $series: code of the series
pack-category-series = Series proposed for its files: { $series }
# $piece: item
pack-category-piece = One more item on the checklist: { $piece }.
