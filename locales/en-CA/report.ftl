# Reports of a period.

report-window = Reports · Dossier
report-title = Reports

# $from: first day. $until: last day.
report-period = { $from } to { $until }
report-quarter = Quarter
report-quarter-other = Other dates

# $quarter: rank of the quarter in the calendar year. $year: year.
report-quarter-of = { $quarter ->
    [1] January to March { $year }
    [2] April to June { $year }
    [3] July to September { $year }
   *[4] October to December { $year }
}
report-from = First day
report-until = Last day
report-cut-off = Cut-off day
report-ask = Calculate
report-seen = These figures count the cases that you may see. The complaints to screen, their age and the messages not answered are those of the cut-off day.

# $cases: number of cases received.
report-answered = { $cases ->
    [one] Report calculated: { $cases } case received.
   *[other] Report calculated: { $cases } cases received.
}

report-measures = In brief
report-measure-received = Received
report-measure-carried_in = Carried in
report-measure-screened_in = Going ahead
report-measure-screened_out = Screened out
report-measure-read_second = Second readings
report-measure-to_screen = To screen
report-measure-to_answer = Not answered
# Column of the reports published before: what was not screened, of any kind.
report-measure-unscreened = Not screened
report-measure-referred = Referred
report-measure-retained = Retained for investigation
report-measure-reviewed = Requests for review decided
report-measure-closed = Closed
report-measure-carried_over = Carried over

report-by-service = By police service
report-by-kind = By kind of case
report-by-matter = By matter
report-by-ground = By ground for screening out
report-by-regime = By Act
report-by-language = By language
report-by-channel = By channel
report-by-place = By place
report-by-category = By category of the office
report-by-outcome = By outcome of the complaint
report-by-officer = By officer
report-row = Name
report-total = Total
report-unknown = Not stated
report-category-none = No category
report-outcome-none = No outcome recorded
report-ground-none = No ground
report-regime-ask = Act to be settled
report-regime-none = None of these Acts

# $first: most frequent value. $count: number of cases.
report-chart = { $count ->
    [one] Most often: { $first }, { $count } case. The table gives each number.
   *[other] Most often: { $first }, { $count } cases. The table gives each number.
}
report-chart-empty = No case in the period.

report-days = Time to screen
# $days: number of days.
report-days-count = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
report-days-median = Median
report-days-ninth = Nine cases in ten
report-days-none = No case was screened in the period.
report-ages-none = No case is waiting.
# $cases: number of cases screened.
report-days-of = { $cases ->
    [one] From receipt to screening, for { $cases } case screened in the period.
   *[other] From receipt to screening, for { $cases } cases screened in the period.
}
report-ages = Age of the complaints to screen
report-age = Age
report-cases = Cases
# $from: first day. $to: last day.
report-age-span = { $from } to { $to } days
# $from: first day.
report-age-over = { $from } days and over

report-clocks = Deadlines of the period
report-clock = Rule
report-clocks-none = No deadline in the period.
report-clocks-late = Overdue or done late
report-clocks-hint = A deadline of a case that was screened out, or closed on or before its last day, is no longer awaited, and is not counted.
report-clock-on_time = On time
report-clock-done_late = Done late
report-clock-overdue = Overdue
report-clock-waiting = To come

report-trends = Trends beyond chance
# $tested: rows tested. $few: rows with too few cases.
report-trends-tested = Rows tested: { $tested }. Too few cases to tell: { $few }.
report-trends-none = No change that chance does not explain.
# $name: row. $now: cases of the period. $expected: cases expected.
report-trend-received = { $name }: { $now } cases received, { $expected } expected.
# $name: ground. $now: cases of the period. $expected: cases expected.
report-trend-screened_out = { $name }: { $now } cases screened out, { $expected } expected.
# $chance: corrected probability, in ten-thousandths.
report-trend-chance = Corrected probability: { $chance } in 10,000.
# $count: number of cases.
report-trend-see = { $count ->
    [one] See { $count } case
   *[other] See the { $count } cases
}
report-method = How this is calculated
# $periods: earlier periods; $percent: the greatest probability, in a hundred; $expected: the fewest cases expected.
report-method-words = The number of the period is compared with those of the { $periods } earlier periods of the same length. If nothing changed, it follows a binomial law. The test is exact and two-sided. The probabilities are corrected for the number of rows tested, after Benjamini and Hochberg (1995). A change is shown when the corrected probability is at most { $percent }%. Nothing is concluded where fewer than { $expected } cases were expected.

# $count: number of cases.
report-behind = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
# $shown: cases shown.
report-behind-first = The { $shown } newest are shown.
report-behind-back = Back to the report
report-behind-none = No case that you may see.

report-publish = Publish
report-publish-title = Publish this report?
# $least: smallest number shown.
report-publish-what = Numbers below { $least }, other than zero, are hidden, and others with them so that no total reveals them. Restricted cases are not counted. The figures are frozen in the journal.
# $number: number of the report.
report-published-done = Report { $number } published and frozen.
report-published = Published reports
report-published-none = No report was published.
report-published-open = Open
# $by: who published it. $day: day.
report-published-by = Published by { $by } on { $day }.
report-check = Verify
# $number: number of the report.
report-check-equal = Report { $number }: recalculated from the journal, every number is the same.
# $number: number of the report.
report-check-differs = Report { $number }: recalculated from the journal, at least one number differs. The published figures are intact. Tell your administrator.

# $number: number of the report. $files: how many files were disposed of since.
report-check-gone = Report { $number }: { $files ->
    [one] one file was disposed of
   *[other] { $files } files were disposed of
} since it was published. Its numbers cannot all be recalculated; the published figures stay as they were.
report-export = Export
report-export-title = Export this report
report-export-format = Format
report-export-pdf = PDF
report-export-xlsx = Workbook (XLSX)
report-export-lang = Language
# $path: where the file lies.
report-exported = File written: { $path }
report-hidden = hidden
report-internal-remark = Internal version: it counts the cases that the person who asked for it may see, and shows small numbers.
# $least: smallest number shown.
report-public-remark = Published version: numbers below { $least }, other than zero, are hidden, and others with them so that no total reveals them. Restricted cases are not counted.
report-marking-public = Published version
# $period: period of the report.
report-document = Report: { $period }
report-line-period = Period
report-line-by = Published by
report-line-on = Published on
report-line-packs = Laws and calendars
report-line-days = Days
