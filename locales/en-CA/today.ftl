today-window = Today · Dossier
today-title = Today
today-new = New complaint
today-deadlines = Deadlines
today-horizon = The next fifteen days
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
today-soon = In the next fourteen days
today-soon-none = Nothing is due in the next fourteen days.
today-side = To handle
today-urgent = To see at once
today-urgent-none = Nothing urgent.
today-second = Second readings
today-second-none = No second reading is waiting for you.
today-empty = The deadlines of cases will appear here.
today-empty-do = Receive complaints
today-to-screen = To screen
today-to-screen-all = See all in Intake
today-to-screen-none = Nothing to screen.
