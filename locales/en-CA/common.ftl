common-name = Dossier
common-tagline = Case desk
common-skip = Skip to content
common-skip-form = Skip to form
common-nav = Main navigation
common-nav-overdue = overdue
common-nav-to-screen = to handle
common-head-case = Case
common-head-day = Day
common-breadcrumb = Breadcrumb
common-account = Account:
common-account-settings = Account and settings
common-language = Interface language
common-lang-fr = French
common-lang-en = English
common-lang-mixed = French and English
common-lang-self = English
common-theme = Appearance
common-theme-system = System
common-theme-light = Light
common-theme-dark = Dark
common-lock = Lock
common-close = Close
common-cancel = Cancel
common-save = Save
common-stop = Stop
common-browse = Browse…
common-retry = Try again
common-fault = An error in the program interrupted this action. What was saved is intact. Try again; if it happens again, note the time for support.
common-fault-details = Details for support

# $code: code of the error. $trace: mark written with its cause in the log of the program.
common-fault-trace = Code { $code }, mark { $trace }. Give them to support: they say nothing of the case.
common-passphrase-show = Show the passphrase
common-caps-lock = Caps Lock is on.
common-day-hint = Year, month, day: 2026-10-13
common-day-form = Write the date like this: 2026-10-13.
common-day-month = A year has twelve months.
common-reasons = Reasons
common-why-needed = Say why, so that whoever reads the file understands it.

# $month: the month. $last: its last day.
common-day-last = { $month } has { $last } days.
common-met = met
common-missed = out of time
common-today = today

# $days: number of days since the deadline.
common-late = { $days } d overdue

# $days: number of days to the deadline.
common-in-days = in { $days } d

# $version: version of the program.
common-version = Dossier { $version }
common-result = Result of your last action
common-undo = Undo

# $act: what was said of the act that was not undone.
common-not-undone = This action was not undone: “{ $act }”
common-uncontrolled = Uncontrolled copy
common-first = This is the first of the list.
common-last = This is the last of the list.

# $shown: number of lines printed. $total: number of lines of the list.
common-printed = Printed: the lines that were on screen, { $shown } of { $total }.
