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
clock-closed = The office is closed on { $due }; an act that must be done there may be done on { $on }.
# Internal target. $due: last day. $on: last open day before it.
clock-target = As the office is closed on { $due }, the internal target is { $on }.
