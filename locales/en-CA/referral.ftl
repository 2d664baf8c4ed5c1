# What becomes of a complaint that was screened in, and what is awaited of it since.

referral-title = Referral or investigation
referral-none = Nothing was decided yet: refer the complaint to a service, or retain it for investigation.
referral-undecided = No decision stands. The earlier ones are kept below.
referral-decide = Decide
referral-decide-again = Decide again
referral-reverse = Reverse the decision
# $number: number of the case
referral-dialog = What becomes of complaint { $number }?
referral-way = Decision
referral-way-choose = Choose a decision
referral-way-needed = Choose a decision first.
referral-way-own = Another authority, in your own words
referral-ways-none = The rules of this case state no way for it: write what allows the decision.
referral-way-same_service = Referred to the same service
referral-way-other_service = Referred to another service
referral-way-board = Referred to a board
referral-way-retained = Retained for investigation by this office
referral-authority = What allows it
referral-authority-needed = Write what allows the decision.
referral-authority-office = Written by the office, not verified
referral-service = Service
referral-service-investigates = Service that investigates
referral-service-concerned = Service concerned
referral-service-hint = The list suggests the services that the program knows; any name may be written.
referral-service-needed = Name the service.
referral-liaison = Liaison
referral-liaison-hint = The officer whom the chief named, or whoever answers for the service.
referral-liaison-name = Name
referral-liaison-title = Rank or title
referral-liaison-email = Email
referral-liaison-phone = Telephone
referral-liaison-address = Address
referral-considerations = What was weighed
referral-reasons-needed = Write the reasons.
referral-on = Day of the decision
referral-day-needed = Choose a day between receipt and today.
referral-recount = Count the deadlines anew from this day
# $on: day from which they are counted now
referral-recount-hint = Otherwise they are still counted from { $on }, as under the earlier decision.
# $on: day
referral-counted-from = Deadlines counted from { $on }.
referral-save = Record the decision
# $number: number of the case
referral-decided = Decision on { $number } recorded.
# $number: number of the case
referral-reversed = Decision on { $number } reversed.
# $number: number of the case
referral-reverse-dialog = Reverse the decision on { $number }?
referral-reverse-lead = The decision and what was noted stay in the history. Nothing more is awaited until another decision is made.
# $by: who decided. $on: day.
referral-by = { $by }, { $on }
# $count: how many
referral-earlier = { $count ->
    [one] One earlier decision
   *[other] { $count } earlier decisions
}
referral-awaited = Awaited
referral-awaited-none = Nothing is awaited.
referral-awaiting-acknowledgement = Acknowledgement of the referral
referral-awaiting-report = Report
referral-awaiting-update = Update to the complainant
referral-awaiting-officer_response = Officer’s response
referral-awaiting-hearing_notice = Notice of hearing
referral-from-service = Service
referral-from-officer = Officer
referral-from-office = This office
referral-no-period = no period in the rules
referral-no-day = no last day
referral-target = published target
# $on: day
referral-since = since { $on }
referral-steps = Steps noted
referral-note = Note a step
# $number: number of the case
referral-note-dialog = What happened on { $number }?
referral-followup = Step
referral-followup-acknowledged = Referral acknowledged by the service
referral-followup-update_given = Update given to the complainant
referral-followup-update_received = Update received from the service
referral-followup-response_requested = Officer’s response requested
referral-followup-response_received = Officer’s response received
referral-followup-report_received = Report received
referral-followup-hearing_notice = Notice of hearing served
referral-followup-no_hearing = No hearing will be held
referral-followup-board_review_requested = The person asked the board for a review
referral-followup-board_answered = The board gave its answer
referral-officer = Officer
referral-officer-needed = Name the officer.
referral-request = Request that it answers
referral-noted-on = Day
# $on: first day
referral-noted-on-needed = Choose a day from { $on } to today.
referral-words = Details
referral-note-save = Note the step
referral-noted = Step noted.
referral-strike = Strike out
# $step: what was noted
referral-strike-dialog = Strike out “{ $step }”?
referral-strike-lead = The note stays in the history, with your reasons. The deadlines are counted as though it had not been made.
referral-struck = Note struck out.
