## The steps of a period, in order; each can be read alone.

# First day. $on: that day.
clock-start = The period runs from { $on }; that day is not counted.
# Calendar days counted. $count: how many. $on: the day that the count leads to.
clock-counted-days =
    { $count ->
        [one] Counted in calendar days, { $count } day leads to { $on }.
       *[other] Counted in calendar days, { $count } days lead to { $on }.
    }
# Business days counted. $count: how many. $on: the day that the count leads to.
clock-counted-business-days =
    { $count ->
        [one] Without Saturdays, Sundays and holidays, { $count } day leads to { $on }.
       *[other] Without Saturdays, Sundays and holidays, { $count } days lead to { $on }.
    }
# Months counted. $count: how many. $on: the day that the count leads to.
clock-counted-months =
    { $count ->
        [one] Counted from date to date, { $count } month leads to { $on }.
       *[other] Counted from date to date, { $count } months lead to { $on }.
    }
# A holiday passed over while counting business days. $holiday: that day. $name: name of the holiday.
clock-skipped = { $name } is passed over: { $holiday }.
# A month that is too short. $date: day of the month that does not exist. $on: last day of the month.
clock-clamped = That month has no day { $date }: its last day, { $on }, stands instead.
# A last day that is a holiday. $holiday: that day. $name: name of the holiday, or "Sunday".
clock-rolled = The period cannot end on { $holiday } (a holiday: { $name }); it moves to the next day.
# A last day that is a holiday, and that a discretionary ground does not move. $holiday: that day. $name: name of the holiday, or "Sunday".
clock-unmoved = A holiday falls on { $holiday } ({ $name }), but this rule does not move the last day.
# Office closed on the last day. $due: last day. $on: first open day after it.
clock-closed = The office is closed on { $due }; what must be done there may be done on { $on }.
# Internal target. $due: last day. $on: last open day before it.
clock-target = As the office is closed on { $due }, the internal target is { $on }.
# Received on a closed day. $start: that day. $on: first open day after it.
clock-waited = The office was closed on { $start }: what arrived that day counts as received on { $on }.
# A stop. $on: last day counted. $authority: what allows it.
clock-stopped = The period stops on { $on } ({ $authority }); that day is the last one counted.
# It runs again. $on: that day. $count: days of the stop.
clock-resumed =
    { $count ->
        [one] It runs again from { $on }: { $count } day of the stop is not counted.
       *[other] It runs again from { $on }: { $count } days of the stop are not counted.
    }
# An extension in calendar days. $on: day when it is made. $count: how many. $authority: what allows it.
clock-extended-days =
    { $count ->
        [one] It is extended by { $count } calendar day on { $on } ({ $authority }).
       *[other] It is extended by { $count } calendar days on { $on } ({ $authority }).
    }
# An extension in business days. $on: day when it is made. $count: how many. $authority: what allows it.
clock-extended-business-days =
    { $count ->
        [one] It is extended by { $count } business day on { $on } ({ $authority }).
       *[other] It is extended by { $count } business days on { $on } ({ $authority }).
    }
# An extension in months. $on: day when it is made. $count: how many. $authority: what allows it.
clock-extended-months =
    { $count ->
        [one] It is extended by { $count } month on { $on } ({ $authority }).
       *[other] It is extended by { $count } months on { $on } ({ $authority }).
    }
# An authority that a person wrote. $on: day of the act that it supports.
clock-written = What allows the action of { $on } is written by a person: no rule of the program states it.
# A stop that comes too late. $on: day of the stop. $due: last day of the period.
clock-stop-late = The stop of { $on } changes nothing: the period ended on { $due }.
# An extension that comes too late. $on: day of the extension. $due: last day of the period.
clock-extension-late = The extension of { $on } changes nothing: the period had run out on { $due }.
# Two extensions made apart. $on: day of the one that does not count. $count: its length, in the unit of the rule.
clock-extension-apart = Another extension was made separately: that of { $on } ({ $count }) does not count, since the shorter one stands.
# A period that stands. $on: last day counted. $count: calendar days left.
clock-stands-days =
    { $count ->
        [one] Stopped since { $on }, it has { $count } calendar day left to run.
       *[other] Stopped since { $on }, it has { $count } calendar days left to run.
    }
# A period that stands. $on: last day counted. $count: business days left.
clock-stands-business-days =
    { $count ->
        [one] Stopped since { $on }, it has { $count } business day left to run.
       *[other] Stopped since { $on }, it has { $count } business days left to run.
    }
# The day by the rules of the program alone. $on: that day.
clock-stated = By the rules of the program alone, the last day would be { $on }.
# A period that has nothing left to limit. $on: day of the decision.
clock-lapsed = The request was decided on { $on }: this period no longer applies.
# What the period limits means nothing once the request was passed on. $on: that day.
clock-lapsed-transferred = The request was passed on elsewhere on { $on }: this period no longer applies.
# The case was closed or screened out before the act was done. $on: that day.
clock-ended = The case ended on { $on }, and this time limit with it.
# An internal target taken from the other rule, which does not count this period. $on: the target. $due: last day by that rule.
clock-target-other = The other possible rule would end on { $due }; out of caution, the internal target is { $on }.

## The screen of a clock.

clock-day-start = Start
clock-day-stopped = Stopped
# $from, $to: first and last day of the stop.
clock-day-span = from { $from } to { $to }
clock-day-warning = To watch from
clock-day-target = Internal target
clock-day-due = Last day by the rule
clock-day-published = Published target
clock-day-stated = Last day by the rules alone
clock-stopped-chip = stopped
clock-lapsed-chip = no longer applies
# The last day passed, and the act could be left undone.
clock-over-chip = period over
# The act was not done before the case ended, and the time limit still ran.
clock-ended-chip = ended
# $due: deadline. $on: day when the act was done.
clock-done-on = Due { $due } · done { $on }
# $due: deadline. $on: day when the case ended.
clock-ended-on = Due { $due } · ended with the case { $on }
# $on: last day counted. $count: what is left.
clock-stopped-since = Stopped on { $on } · { $count } d left
# $due: last day by the other rule.
clock-other-due = Another possible rule, which does not count this clock. It would end on { $due }.
clock-other-none = Another possible rule, which does not count this clock.
# $reason: why a person chose the rule that counts.
clock-other-chosen = Rule chosen by a person: { $reason }
clock-choose = Count by this rule
clock-stop = Stop the clock
clock-resume = Start again
clock-extend = Extend
clock-acts = What was done
# $on: day.
clock-act-stopped = Stopped on { $on }
# $on: day.
clock-act-resumed = Started again on { $on }
# $on: day. $count: length. $unit: unit of the rule.
clock-act-extended = { $unit ->
    [months] { $count ->
            [one] Extended by { $count } month on { $on }
           *[other] Extended by { $count } months on { $on }
        }
    [business_days] { $count ->
            [one] Extended by { $count } business day on { $on }
           *[other] Extended by { $count } business days on { $on }
        }
   *[calendar_days] { $count ->
            [one] Extended by { $count } calendar day on { $on }
           *[other] Extended by { $count } calendar days on { $on }
        }
}
# $act: extension.
clock-act-apart = { $act }. This extension does not count: a shorter one was made separately.
# $words: words of the person.
clock-written-words = By the person’s own words, which no rule of the program states: “{ $words }”
clock-why-stop = The day of the stop is the last one counted. The clock has no last day until it is started again.
clock-why-resume = The days of the stop are not counted. The first day counted is the one after the clock starts again.
clock-why-extend = A clock is extended on its last day at the latest. The extension is added to it, in the unit of the rule.
clock-why-choose = The clock will be counted by the other rule. Check first that it is in force: the program does not know.
clock-on-stop = Last day counted
clock-on-resume = Day when it starts again
clock-on-extend = Day of the extension
clock-length = Length added
clock-length-hint = A whole number, in the unit of the rule.
# $count: most that the rule allows.
clock-length-most = A whole number, in the unit of the rule, { $count } at most.
clock-authority = What allows it
clock-authority-own = Something else, in your own words
clock-own-warning = No rule of the program states what you will write. Your words stay marked as such, and the last day by the rules alone stays shown.
clock-own-words = What allows it, in your own words
clock-own-words-needed = Say which rule or agreement allows it.
clock-length-needed = Write a whole number above zero.
clock-reason = Why
# $number: number of the case.
clock-done-stop = Clock stopped: { $number }.
# $number: number of the case.
clock-done-resume = Clock started again: { $number }.
# $number: number of the case.
clock-done-extend = Clock extended: { $number }.
# $number: number of the case.
clock-done-choose = Rule chosen: { $number }.
