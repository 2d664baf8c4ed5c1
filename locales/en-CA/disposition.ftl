# The disposition of files, and the holds that keep them.

disposition-title = Disposition
# Title of the window.
disposition-window = Disposition · Dossier
disposition-sample-badge = sample
disposition-sample = Nothing is due: the plan in force is a sample and holds no retention period. A sample plan lets no file be disposed of. Once your office’s own plan, with its approved periods, is imported and put in force in the settings, the files that are due are listed here.
disposition-no-rule = Nothing is due: the plan in force gives no series a retention period. Files wait for an approved schedule.

# $count: number of series.
disposition-rules = { $count ->
    [one] Rule in force: { $count } series
   *[other] Rules in force: { $count } series
}
# $years: whole years. $action (code): what is done then. $authority: number of the schedule.
disposition-rule = { $action ->
    [transfer] { $years ->
        [one] One year after the case is closed, then transfer to Archives. Schedule { $authority }.
       *[other] { $years } years after the case is closed, then transfer to Archives. Schedule { $authority }.
    }
   *[destroy] { $years ->
        [one] One year after the case is closed, then destroyed. Schedule { $authority }.
       *[other] { $years } years after the case is closed, then destroyed. Schedule { $authority }.
    }
}

disposition-due = Files that are due
disposition-due-none = No file is due today.
disposition-proposed = Destruction proposed, waiting for a second person
disposition-proposed-none = No file waits for a second person.
disposition-more = More files wait than are shown. Deal with these first.

# $count: number of files chosen.
disposition-propose = { $count ->
    [0] Propose
    [one] Propose { $count } file
   *[other] Propose { $count } files
}
# $count: number of files chosen.
disposition-approve = { $count ->
    [0] Approve and erase…
    [one] Approve and erase { $count } file…
   *[other] Approve and erase { $count } files…
}
disposition-keep = Keep for now
disposition-reject = Reject
# $act: the word of the act. $number: number of the file.
disposition-aside-of = { $act }: { $number }
disposition-all = Choose every file that nothing holds back
# $number: number of the file.
disposition-choose = Choose { $number }

disposition-file = File
disposition-case = Case
disposition-closed = Case closed
disposition-from = Due on
disposition-state = State
disposition-acts = Actions

disposition-badge-held = Legal hold
disposition-badge-unsettled = To settle
disposition-badge-question_open = Question open
disposition-badge-not_yet = Not due
disposition-badge-no_rule = No rule
disposition-badge-not_filed = Not filed
disposition-badge-paper_away = Paper away
disposition-badge-paper_counted = Paper mismatch
disposition-badge-open = Open
# $why: what keeps it. $on: day from which it may go, where that is known.
disposition-kept = { $why ->
    [held] A legal hold keeps it, whatever the rule says.
    [unsettled] People entered different values in this case, and nobody has settled the conflict.
    [question_open] A question of principle waits for its answer.
    [not_yet] Its retention period has not ended: it is due on { $on }.
    [no_rule] The plan in force no longer gives its series a retention period.
    [not_filed] This case is no longer in any file.
    [paper_away] A paper volume is out or not found, or an original is in no volume.
    [paper_counted] A stocktaking found a mismatch in its paper, and nobody has settled it.
   *[open] The case is open.
}
# $by: who proposed it. $at: when. $mine: yes where it is the person who reads.
disposition-proposed-by = { $mine ->
    [yes] You proposed it ({ $at }). Another person must approve.
   *[no] Proposed by { $by }, { $at }
}
# $by: who kept it. $at: when. $reason: why, as typed.
disposition-set-aside = Kept by { $by }, { $at }: { $reason }

# $count: number of files.
disposition-confirm-title = { $count ->
    [one] Erase { $count } file for good
   *[other] Erase { $count } files for good
}
# $count: number of files.
disposition-confirm-act = { $count ->
    [one] Erase { $count } file
   *[other] Erase { $count } files
}
disposition-confirm = What these cases hold is erased: message, documents, decisions, letters, notes, what was asked and answered. Nothing brings it back, not even a backup made before.
disposition-confirm-stays = Their numbers, the rule, the days, the two people and a digest of what was erased stay. Each file is checked once more as it goes: one under a hold is kept.

# $number: number of the file.
disposition-keep-title = Keep { $number } for now
# $number: number of the file.
disposition-reject-title = Reject the disposition of { $number }
disposition-reason-hint = They stay in the history of the case as long as the file is kept.
# $number: number of the file.
disposition-aside-done = { $number } is kept for now.

disposition-outcome = Last action on several files

disposition-gone = Destroyed or transferred
disposition-gone-none = No file was destroyed or transferred yet.
disposition-find = Find
disposition-find-number = Number of a case or of a file
disposition-on = Disposed of
# $number: number of the case. $on: day of the disposition.
disposition-line = { $number } · disposed of on { $on }
# $file: number of the file.
disposition-line-stays = What stays of file { $file }
disposition-lines = Cases whose file is no longer here
disposition-by = By
# $proposed: who proposed. $approved: who approved.
disposition-two = Proposed by { $proposed }, approved by { $approved }
disposition-authority = Retention schedule
disposition-certificate = Certificate
# $number: number of the file.
disposition-certificate-of = Certificate of disposition of { $number }
# $number: number of the case. $file: number of the file. $on: day.
disposition-says = The file { $file } of case { $number } was destroyed on { $on }. What it held is erased from this vault.
# $number: number of the case. $file: number of the file. $on: day. $to: the Archives.
disposition-says-transfer = The file { $file } of case { $number } was transferred to Archives ({ $to }). What it held was erased from this vault on { $on }.
disposition-destroyed = Destroyed
# $to: the Archives.
disposition-transferred = Transferred: { $to }
disposition-how = Final action
disposition-series = Series
disposition-erased = Erased
# $events: number of journal entries. $files: number of attachments.
disposition-erased-of = { $events ->
    [one] { $events } journal entry
   *[other] { $events } journal entries
}, { $files ->
    [one] { $files } sealed file
   *[other] { $files } sealed files
}. The digest is that of the digests that stay in the journal.
disposition-volumes = Paper volumes
# $number: number of the volume. $code: code of the label. $place: room, shelf, box.
disposition-volume = Volume { $number }: { $code }, { $place }
disposition-volumes-given = Paper given to Archives on ____________________, by ____________________ (signature)
disposition-volumes-sign = Paper destroyed on ____________________, by ____________________ (signature)
disposition-event = Journal entry
# $at: moment.
disposition-heads = Ends of the chains, { $at }
disposition-print = Print

# Holds, on the page of a case.
disposition-hold = Legal hold
disposition-hold-none = No hold is in force on this case.
# $count: number of holds.
disposition-hold-count = { $count ->
    [one] { $count } hold in force
   *[other] { $count } holds in force
}
disposition-hold-put = Place a hold
disposition-hold-release = Release
# $scope: what the hold is for.
disposition-hold-release-of = Release the hold: { $scope }
disposition-hold-scope = What it is for
disposition-hold-scope-hint = For example the court file, the request for access, the investigation.
disposition-hold-authority = Asked for by
disposition-hold-scope-needed = Say what the hold is for.
disposition-hold-authority-needed = Name who asks for it.
# $by: who put it. $at: when. $authority: who asked for it.
disposition-hold-line = Asked for by: { $authority }. Placed by { $by }, { $at }
disposition-hold-why = While a hold is in force, the file is kept whatever the rule says.
# $number: number of the case.
disposition-hold-done = A hold is in force on { $number }.
# $number: number of the case.
disposition-hold-released = The hold on { $number } is released.
# $number: number of the case.
disposition-hold-gone = The hold on { $number } is released. Another workstation had disposed of its file: it is now erased here too.
disposition-elsewhere = Another workstation disposed of this file. It is kept here because of something that workstation did not know: a hold, paper, a stocktaking or a case opened again. It goes when that ends: the hold released, the case closed again, the paper back in its place, the mismatch of the stocktaking settled. A volume of which the other workstation knew nothing does not go with the file: once it is destroyed or handed over, withdraw that volume in the paper of the case.
disposition-case-proposed = The disposition of this file is proposed.
disposition-case-transfer = The transfer of this file to Archives is approved; their acceptance is awaited.
