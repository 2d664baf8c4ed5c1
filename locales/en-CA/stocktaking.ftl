# Stocktaking of paper: what was counted in a location, and what does not agree.

stocktaking-title = Stocktaking
stocktaking-view = Stocktakings
stocktaking-none = No stocktaking has been made yet.
stocktaking-lead = Read the labels of what is in a location, with the keyboard or a bar-code reader. Counting changes nothing: the report says what does not agree, and each mismatch is settled by an action.
stocktaking-open = Begin a stocktaking
stocktaking-open-do = Begin
stocktaking-open-lead = Everything that stands in the location is counted with it. A stocktaking may last several days and be done on several workstations.
stocktaking-list = Stocktakings, most recent first
stocktaking-acts = Actions
stocktaking-place = Location
stocktaking-opened = Begun on
stocktaking-closed = Closed on
stocktaking-by = By
stocktaking-counted = Counted
stocktaking-expected = Expected
stocktaking-state = State
stocktaking-going-on = in progress
stocktaking-replaced = counted again since
stocktaking-agrees-badge = everything agrees
# $count: number of mismatches.
stocktaking-faults = { $count ->
    [one] { $count } mismatch to settle
   *[other] { $count } mismatches to settle
}
stocktaking-count = Count
stocktaking-report = Report
stocktaking-views = Count or read the report
stocktaking-where = Where you are
stocktaking-where-hint = Reading the label of one of these locations chooses it.
stocktaking-label = Label of the volume
stocktaking-label-hint = Number of the file and of the volume, then Enter. Without the number of a volume, it is the first.
stocktaking-label-needed = Write or read a label.
stocktaking-count-do = Record
# $place: location.
stocktaking-here = You are now counting: { $place }
# $counted: volumes counted. $expected: volumes expected.
stocktaking-progress = Counted: { $counted }. Expected: { $expected }.
stocktaking-recent = Last labels recorded
stocktaking-recent-none = No label is recorded yet.
stocktaking-fits = In place
# $label: label.
stocktaking-told-fits = { $label }: in place
# $label: label. $kind: mismatch.
stocktaking-told = { $label }: { $kind }
stocktaking-strike = Strike out
# $label: label.
stocktaking-strike-of = Strike out { $label }
# $label: label.
stocktaking-struck = { $label }: struck out.
stocktaking-close = Close the count
stocktaking-reopen = Resume the count
stocktaking-closed-done = Count closed. What was not found is in the report.
stocktaking-reopened-done = The count resumes.
stocktaking-report-open = The count is in progress: what is missing will be known once it is closed.
stocktaking-report-replaced = This location was counted again since: cases recall the last stocktaking only.
stocktaking-agrees = Everything that was counted agrees.
stocktaking-case = Case
stocktaking-found-at = Found
stocktaking-kept-at = Expected
# $by: who counted it, and when. $reason: reason.
stocktaking-said = { $by }: { $reason }
stocktaking-kind-missing = Expected and not found
stocktaking-kind-elsewhere = Found, expected elsewhere
stocktaking-kind-out = Found, but charged out
stocktaking-kind-lost = Found, but reported not found
stocktaking-kind-apart = Found, but two people recorded different things
stocktaking-kind-withdrawn = Found, but withdrawn from the file
stocktaking-kind-no_volume = Found, but the file has no such volume
stocktaking-kind-disposed = Found, but its file was disposed of
stocktaking-kind-unknown = Unknown number, or of a file that is not open to you
stocktaking-kind-twice = Counted twice
stocktaking-mend-missing = Report as not found
stocktaking-mend-elsewhere = Move here
stocktaking-mend-out = Record the return
stocktaking-mend-lost = Record that it was found
stocktaking-mend-apart = Say that it is here
stocktaking-mend-withdrawn = Reinstate this volume
stocktaking-mend-no_volume = Add this volume
# $act: act. $label: label.
stocktaking-mend-of = { $act }: { $label }
# $act: act. $label: label.
stocktaking-mended = { $label }: action “{ $act }” recorded.
# $place: location. $on: day when the stocktaking began.
stocktaking-reason = Stocktaking begun on { $on }: not found in { $place }.
stocktaking-explain = Explain
stocktaking-explain-title = Explain this mismatch
stocktaking-explain-lead = The label stays in the report, with your explanation.
stocktaking-why = Explanation
stocktaking-why-needed = Write the explanation.
stocktaking-explained = Explained
# $label: label.
stocktaking-explained-done = { $label }: explanation recorded.
stocktaking-export = Export
stocktaking-export-title = Export the report
stocktaking-export-lang = Language of the file
stocktaking-export-format = Format
stocktaking-export-pdf = PDF, to print and sign
stocktaking-export-xlsx = Workbook (XLSX)
# $path: where the file is.
stocktaking-exported = The report is written in { $path }.
# $place: location.
stocktaking-document = Stocktaking: { $place }
stocktaking-document-remark = Counting changes nothing: each mismatch remains until a person settles it by an action or explains it. Volumes of restricted files are named only to those who may read them.
# $number: number of the volume. $kind: mismatch. $on: day when the stocktaking was closed.
stocktaking-of-volume = Volume { $number }, stocktaking of { $on }: { $kind }
stocktaking-to-report = See the stocktaking
stocktaking-back = All stocktakings
