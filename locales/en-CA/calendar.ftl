# $from, $to: first and last day covered.
calendar-span = Covers { $from } to { $to }. Outside that span no deadline is given.
calendar-year = Year

# $year: year shown.
calendar-days = Days that count otherwise in { $year }
calendar-day = Day
calendar-name = Name
calendar-effect = Effect
calendar-effect-moves = Holiday under the law: moves a last day
calendar-effect-closed = Offices closed: moves no last day
calendar-rule = Rule
calendar-source = Source

## Rules of the days

calendar-rule-date = The same date each year.

# $nth: rank in the month. $weekday: day of the week, 1 for Monday.
calendar-rule-nth = The { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[other] fifth
} { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[other] Sunday
    } of the month.

# $weekday: day of the week, 1 for Monday. $date: day of the month.
calendar-rule-before = The last { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[other] Sunday
    } before day { $date } of the month.

# $days: days before Easter Sunday.
calendar-rule-before-easter = { $days ->
    [one] { $days } day before Easter Sunday.
   *[other] { $days } days before Easter Sunday.
}

# $days: days after Easter Sunday.
calendar-rule-after-easter = { $days ->
    [one] { $days } day after Easter Sunday.
   *[other] { $days } days after Easter Sunday.
}
calendar-rule-extra = Another day, because the holiday itself falls on a weekend.
calendar-rule-office = A decision of the office.

# $weekday: day of the week, 1 for Monday.
calendar-weekly-holiday = Each { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[other] Sunday
    } is a holiday: a last day that falls on it moves to the next day that is none.

# $weekday: day of the week, 1 for Monday.
calendar-weekly-closure = Each { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[other] Sunday
    } is not a business day: it is not counted in a period of business days, and moves no last day.

## Days when the office is closed by its own decision

calendar-closures = Days when our office is closed
calendar-closures-say = These days move no statutory deadline. They bring forward the internal target, which is the last day when the office is open on or before the deadline, and they put off the day that is shown when the office is closed. A period of business days counts them as before: the statute does not make them holidays.
calendar-closures-none = No day yet.
calendar-close = Close the office on a day
calendar-close-do = Add the day
calendar-why = Reason
calendar-why-needed = Write the reason in both languages.

# $day: day added.
calendar-closed = The office is closed on { $day }.

# $day: day removed.
calendar-opened = The office is open on { $day }.
calendar-remove = Remove

# $day: day to remove.
calendar-open-on = Remove { $day }
