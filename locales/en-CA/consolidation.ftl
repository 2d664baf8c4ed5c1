# Cases consolidated under one that leads.

consolidation-title = Consolidation
consolidation-lead = Lead case
# $count: number of cases.
consolidation-members = { $count ->
    [one] { $count } consolidated case
   *[other] { $count } consolidated cases
}
# $number: number of the lead case.
consolidation-in = Consolidated into { $number }
# $count: number of cases that it leads.
consolidation-leads = { $count ->
    [one] Leads { $count } case
   *[other] Leads { $count } cases
}
# $number: number of the lead case.
consolidation-same = Consolidated into the same lead case, { $number }
consolidation-apart = Each case keeps its own number, letters, deadlines and restriction. What is decided for the lead case does not apply to the others by itself.
# $by: who consolidated the two; $at: when.
consolidation-by = { $by }, { $at }
consolidation-tangled = This case leads others and is consolidated itself: two people acted, each on their own workstation. Separate it from its lead case, or separate the cases that it leads. Until then, it cannot be closed.

consolidation-join = Consolidate
# $number: number of the other case.
consolidation-join-of = Consolidate with { $number }
# $number: this case; $other: the other.
consolidation-join-title = Consolidate { $number } and { $other }
consolidation-join-lead = Which case leads?
# $number: number of a case; $on: day of receipt.
consolidation-join-case = { $number }, received { $on }
# $number: the case; $lead: the case that leads it.
consolidation-joined = { $number } is consolidated into { $lead }.

consolidation-separate = Separate
# $number: number of the case.
consolidation-separate-of = Separate { $number }
# $number: the case; $lead: the case that leads it.
consolidation-separate-title = Separate { $number } from { $lead }
consolidation-separate-kept = The history of the case keeps the consolidation, with its reasons.
# $number: the case; $lead: the case that led it.
consolidation-separated = { $number } is separated from { $lead }.

consolidation-carry = Apply to the consolidated cases
# $number: number of the lead case.
consolidation-carry-title = Apply what was decided for { $number }
consolidation-carry-what = Decision to apply
consolidation-carry-screen_in = Screen in
consolidation-carry-refer = Refer or retain, as the lead case was
consolidation-carry-close = Close
consolidation-carry-to = To which cases
consolidation-carry-none = No consolidated case is at the stage where this is decided.
consolidation-carry-needed = Choose at least one case.
# $number: number of the lead case.
consolidation-carry-reasons = As decided for the lead case, { $number }.
consolidation-carry-out = Screening out is decided case by case: it relies on the complainant’s own words.
consolidation-carry-own = Each deadline runs from the day of the decision in its own case, and each person is told by a letter of their own.
consolidation-carry-reversed = You can reverse the whole in one step, with reasons, except in cases that have changed since.
