# One act on many cases.

bulk-selection = Selection

# $count: number of cases selected.
bulk-selected = { $count ->
    [one] { $count } case selected
   *[other] { $count } cases selected
}

# $count: number of cases selected.
bulk-marked = { $count ->
    [0] No case selected any more.
    [one] { $count } case selected.
   *[other] { $count } cases selected.
}
bulk-open = Act on the selection
bulk-runs = A bulk action is running.
bulk-export = Export the list
# Name of the file, without spaces.
bulk-file = case-list

# $count: number of cases found.
bulk-all = { $count ->
    [one] Select the only case found
   *[other] Select the { $count } cases found
}
bulk-not-counted = Too many documents contain these words for all of them to be counted beforehand. Add a field, then start again.
bulk-clear = Clear the selection

# $path: path of the file.
bulk-exported = List written in { $path }

# $count: number of cases.
bulk-title = { $count ->
    [one] Act on { $count } case
   *[other] Act on { $count } cases
}
bulk-act = Action
bulk-act-reply_language = Change the language of the reply
bulk-act-screen_in = Screen in or take on
bulk-act-assign = Assign to a person
bulk-act-consolidate = Consolidate under a lead case
bulk-act-refer = Decide as the lead case was
bulk-act-mark = Add a mark
bulk-act-file = File the records
bulk-act-close = Close the cases
bulk-act-propose_disposition = Propose the disposition
bulk-act-dispose = Approve and erase
bulk-language = Language of the reply
bulk-to = Assign to
bulk-to-nobody = Nobody (no one looks after the cases any more)
bulk-mark = Mark
bulk-mark-hint = A mark that proposes to restrict the case is added case by case.
bulk-lead = Lead case number
bulk-lead-needed = Enter the number of the lead case.
bulk-series = Series

# $code: code of the series. $title: name of the series.
bulk-series-of = { $code } · { $title }
bulk-reasons-hint = The same reasons are written in each case. They are required where they would be for one case.
bulk-outcome-hint = A complaint to which this outcome cannot apply stays open and is listed with the refusals.
bulk-undone = You can undo the whole in one step, except in cases that have changed since.
bulk-closed-undone = You can reopen the whole in one step, with reasons, except cases that have changed since.

# $count: number of cases.
bulk-go = { $count ->
    [one] Apply to { $count } case
   *[other] Apply to { $count } cases
}
bulk-last = Last bulk action

# $act (code): the act. $done: cases done. $refused: cases not done.
bulk-said = { $act ->
    [screen_in] Screened in or taken on: { $done }.
    [assign] Assignment changed: { $done }.
    [refer] Decided as for the lead case: { $done }.
    [consolidate] Cases consolidated: { $done }.
    [mark] Mark added: { $done }.
    [file] Cases filed: { $done }.
    [close] Cases closed: { $done }.
    [propose_disposition] Disposition proposed: { $done }.
    [dispose] Files erased: { $done }.
   *[reply_language] Language of the reply changed: { $done }.
}{ $refused ->
    [0] { "" }
   *[other] { " " }Not done: { $refused }.
}

# $waiting: cases that wait.
bulk-waiting = Waiting: { $waiting }.

# $act (code): the act. $back: cases where it was undone.
bulk-back = { $act ->
    [close] Cases reopened: { $back }.
    [refer] Decisions reversed: { $back }.
   *[other] Undone: { $back }.
}
bulk-hide = Hide
bulk-resume = Resume

# $count: number of cases done.
bulk-undo = { $count ->
    [one] Undo the action ({ $count } case)
   *[other] Undo all ({ $count } cases)
}

# $count: number of cases not done.
bulk-faults = { $count ->
    [one] { $count } case not done
   *[other] { $count } cases not done
}

# $act (code): the act. $count: number of cases.
bulk-reopen = { $act ->
    [refer] { $count ->
        [one] Reverse ({ $count } case)
       *[other] Reverse all ({ $count } cases)
    }
   *[close] { $count ->
        [one] Reopen ({ $count } case)
       *[other] Reopen all ({ $count } cases)
    }
}

# $act (code): the act. $count: number of cases.
bulk-reopen-title = { $act ->
    [refer] { $count ->
        [one] Reverse the decision in { $count } case
       *[other] Reverse the decision in { $count } cases
    }
   *[close] { $count ->
        [one] Reopen { $count } case
       *[other] Reopen { $count } cases
    }
}
bulk-reopen-hint = They are written in the history of each case.
bulk-column-subject = Subject
bulk-column-correspondent = Person
bulk-column-due = Due
bulk-column-lead = Lead case
