today-window = Today · Dossier
today-title = Today
today-new = Register a complaint
today-deadlines = Deadlines
today-horizon = The next thirty days
today-holiday = holiday
today-key = deadline

# $day: the day. $count: number of deadlines.
today-day = { $count ->
    [0] { $day }, no deadline
    [one] { $day }, { $count } deadline
   *[other] { $day }, { $count } deadlines
}

# $day: the day. $holiday: name of the holiday. $count: number of deadlines.
today-day-holiday = { $count ->
    [0] { $day }, { $holiday }, no deadline
    [one] { $day }, { $holiday }, { $count } deadline
   *[other] { $day }, { $holiday }, { $count } deadlines
}

# $day: the chosen day.
today-filtered = Deadlines of { $day } only.
today-unfilter = Show all
today-overdue = Overdue
today-due-today = Today
today-due-today-none = Nothing is due today.
today-soon = In the next thirty days
today-soon-none = Nothing is due in the next thirty days.
today-chases = Items to follow up
today-side = To handle
today-urgent = To see right away
today-urgent-none = Nothing urgent.
today-second = Second readings
today-second-none = No second reading is waiting for you.
today-second-all = See all second readings
today-empty = The deadlines of cases will appear here.
today-empty-do = Receive complaints
today-to-screen = Next cases to handle
today-to-screen-all = See all in Intake
today-to-screen-none = Nothing to handle.
today-why = How the deadline was computed

# $day: day of the deadline. $number: number of the case.
today-why-of = { $day }, how the deadline of { $number } was computed

# $number: number of the case.
today-why-title = How the deadline of { $number } was computed

# $count: number of deadlines that are not shown.
today-more = { $count ->
    [one] See the other one
   *[other] See the { $count } others
}

# $count: as far as is counted.
today-many = { $count } or more

# Above one list, when the others are hidden.
today-alone = Only this list is shown.
today-alone-more = Show more
today-alone-none = There is no deadline left here.

# $at: day and hour of the last visit.
today-since = Since your last visit, { $at }
today-since-none = Others changed nothing.
today-since-more = There are more changes than are counted here.
today-since-received = Cases received
today-since-decided = Decisions
today-since-returned = Sent back or proposed
today-since-corrected = Values corrected
today-since-referred = Referrals decided or followed up
today-since-disclosed = Disclosures recorded
today-since-clocked = Clocks stopped, started again or extended
today-since-pieces = Items requested or received
today-since-answered = Enquiries answered
today-since-filed = Cases filed
today-since-noted = Notes changed
today-since-written = Letters changed

# $count: number of cases in conflict.
today-conflicts = { $count ->
    [one] { $count } case waits for someone to settle what two workstations did separately.
   *[other] { $count } cases wait for someone to settle what two workstations did separately.
}
today-conflicts-do = See the conflicts
# $count: number of settings of the office.
today-office-conflicts = { $count ->
    [one] { $count } setting of the office was given two values on two workstations. Nothing is blocked: choose the one to keep.
   *[other] { $count } settings of the office were given two values on two workstations. Nothing is blocked: choose the ones to keep.
}
# $count: number of paper volumes.
today-paper = { $count ->
    [one] { $count } paper volume is overdue or not found.
   *[other] { $count } paper volumes are overdue or not found.
}
today-paper-do = See the volumes

today-directions = Overdue directions of review panels
