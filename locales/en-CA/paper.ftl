# Paper: the volumes of a file, where they are, who has them; originals; the locations of the office.

paper-title = Paper
# $count: number of volumes.
paper-volumes = { $count ->
    [0] No paper volume.
    [one] { $count } volume in place
   *[other] { $count } volumes in place
}
# $count: number of things to settle.
paper-faults = { $count ->
    [one] { $count } point to settle
   *[other] { $count } points to settle
}
paper-unsaid = This case came by mail. Register the paper original and the volume that holds it; otherwise, at closing, you must say why no paper is kept.
paper-not-filed = File the case first: a volume bears the number of its file.
paper-no-places = The office has not entered any location yet.
paper-no-places-do = Enter the locations
paper-empty = No paper volume.
# $number: number of the volume.
paper-volume = Volume { $number }
# $place: location.
paper-at = Location: { $place }
# $borrower: who has it. $on: day when it went out.
paper-out = Charged out on { $on }: { $borrower }
# $phone: telephone.
paper-phone = Telephone: { $phone }
# $on: day.
paper-due = Due back on { $on }
# $on: day.
paper-recalled = Recalled on { $on }
# $on: day.
paper-lost = Not found as of { $on }
paper-apart = Two people, each without knowing of the other, recorded different things about this volume. Nothing is lost; the next action settles it.
paper-badge-kept = in place
paper-badge-out = charged out
paper-badge-not_found = not found
paper-badge-apart = to settle
# $count: number of moves.
paper-log = { $count ->
    [one] { $count } move
   *[other] { $count } moves
}
paper-open = Add a volume
paper-step-charge_out = Charge out
paper-step-transfer = Transfer to another borrower
paper-step-recall = Recall
paper-step-return = Record the return
paper-step-move = Move
paper-step-not_found = Report as not found
paper-step-find = Record that it was found
paper-step-withdraw = Withdraw this volume
# $act: act. $number: number of the volume.
paper-step-of = { $act }, volume { $number }
paper-other-acts = Other actions
paper-card = Charge-out card
# $number: number of the volume.
paper-card-of = Charge-out card, volume { $number }
# $number: number of the volume.
paper-dialog-open = Add volume { $number }
# $number: number of the volume.
paper-dialog-charge_out = Charge out volume { $number }
# $number: number of the volume.
paper-dialog-transfer = Transfer volume { $number } to another borrower
# $number: number of the volume.
paper-dialog-recall = Recall volume { $number }
# $number: number of the volume.
paper-dialog-return = Return of volume { $number }
# $number: number of the volume.
paper-dialog-move = Move volume { $number }
# $number: number of the volume.
paper-dialog-not_found = Volume { $number } not found
# $number: number of the volume.
paper-dialog-find = Volume { $number } found
# $number: number of the volume.
paper-dialog-withdraw = Withdraw volume { $number }
paper-lead-open = Say where the volume is kept. Its label bears the number of the file and that of the volume.
paper-lead-recall = The recall is recorded; tell whoever has the volume yourself.
paper-lead-not_found = The case cannot be closed, nor the file disposed of, until the volume is found.
paper-lead-withdraw = For a volume that was added by mistake, or was destroyed. The history keeps what was recorded.
paper-where = Location
paper-where-choose = Choose a location
paper-where-needed = Choose a location.
paper-borrower = Name of the borrower
paper-borrower-needed = Write the name.
paper-borrower-phone = Telephone or extension
paper-on = Day when it goes out
paper-day = Day
paper-day-needed = This day cannot be in the future.
paper-back-by = Due back on
paper-back-by-needed = This day cannot come before the charge-out.
paper-looked = Where it was looked for
paper-looked-needed = Say where it was looked for.
paper-why = Reason
paper-why-needed = Write the reason.
# $act: act. $number: number of the volume.
paper-done = { $act ->
    [open] Volume { $number } added.
    [charge_out] Volume { $number } charged out.
    [transfer] Volume { $number } transferred to another borrower.
    [recall] Volume { $number } recalled.
    [return] Return of volume { $number } recorded.
    [move] Volume { $number } moved.
    [not_found] Volume { $number } declared not found.
    [find] Volume { $number } found.
   *[withdraw] Volume { $number } withdrawn.
}
paper-originals = Paper originals
paper-originals-none = No paper original is registered.
paper-original-add = Register an original
paper-original-edit = Change
paper-original-strike = Strike out
# $act: act. $what: description of the original.
paper-original-of = { $act }: { $what }
# $on: day. $by: who received it.
paper-original-received = Received on { $on }: { $by }
# $number: number of the volume.
paper-original-in = In volume { $number }
paper-original-nowhere = In no volume
paper-original-apart = Two people, each without knowing of the other, recorded different things about this original. Change it to settle the question.
# $name: name of the file.
paper-original-scan = Scanned: { $name }
paper-original-paper-only = On paper only
paper-original-what = Description
paper-original-what-needed = Describe the original.
paper-original-on = Received on
paper-original-by = Received by
paper-original-by-needed = Write the name of who received it.
paper-original-scan-of = File that is its scan
paper-original-scan-none = None: on paper only
paper-original-volume = Volume
paper-original-volume-none = Not put away yet
paper-original-dialog = Paper original
paper-original-save = Register
paper-original-strike-title = Strike this original out
paper-original-done = Paper original registered.
paper-original-struck = Paper original struck out.
paper-medium-both = electronic and paper
paper-card-title = Charge-out card
paper-card-borrower = Charged out to
paper-card-phone = Telephone
paper-card-out = Charged out on
paper-card-due = Due back on
paper-card-by = Recorded by
paper-card-signature = Signature
paper-card-returned = Returned on
paper-card-lead = To be put in the place of the volume. The card bears neither the complainant’s name nor the subject of the case.
paper-print = Print
paper-window = Paper · Dossier
paper-list = Volumes charged out or not found
# $count: how many are late or not found.
paper-late = { $count ->
    [0] Nothing is overdue
    [one] { $count } overdue or not found
   *[other] { $count } overdue or not found
}
# $count: where the count stops.
paper-late-most = At least { $count } overdue or not found
paper-nav = volumes overdue or not found
paper-empty-list = Every volume is in place.
paper-empty-filtered = No volume with this filter.
paper-kind = Where the volume stands
paper-kind-all = All volumes
paper-kind-out = Charged out
paper-kind-not_found = Not found
paper-kind-apart = To settle
# $file: number of the file. $number: number of the volume.
paper-label = { $file }, vol. { $number }
# $phone: telephone. $borrower: who has it.
paper-line-with = { $borrower }, { $phone }
paper-line-lost = Nobody knows where it is
paper-line-apart = Two people recorded different things
paper-head-volume = Volume
paper-head-holder = Who has it
paper-views = Paper
paper-view-away = Charged out
paper-view-counter = Counter
paper-counter-lead = Read the labels of the volumes that you have in hand, then do the same action on all of them at once.
paper-counter-add = Add
paper-counter-none = No volume on the counter.
paper-counter-list = Volumes on the counter
# $label: label.
paper-counter-twice = { $label } is on the counter already.
# $label: label.
paper-counter-added = { $label }: on the counter.
paper-counter-remove = Remove
# $label: label.
paper-counter-remove-of = Remove { $label } from the counter
paper-counter-mixed = These volumes have no action in common: some are charged out, others in place.
# $act: act. $count: number of volumes.
paper-counter-act = { $count ->
    [one] { $act }: { $count } volume
   *[other] { $act }: { $count } volumes
}
# $act: act. $count: number of volumes.
paper-counter-done = { $act ->
    [charge_out] { $count ->
        [one] { $count } volume charged out.
       *[other] { $count } volumes charged out.
    }
    [return] { $count ->
        [one] Return of { $count } volume recorded.
       *[other] Return of { $count } volumes recorded.
    }
   *[move] { $count ->
        [one] { $count } volume moved.
       *[other] { $count } volumes moved.
    }
}
# $act: act. $count: number of volumes.
paper-counter-undone = { $act ->
    [charge_out] { $count ->
        [one] Charge-out of { $count } volume undone.
       *[other] Charge-out of { $count } volumes undone.
    }
    [return] { $count ->
        [one] Return of { $count } volume undone.
       *[other] Return of { $count } volumes undone.
    }
   *[move] { $count ->
        [one] Move of { $count } volume undone.
       *[other] Move of { $count } volumes undone.
    }
}
paper-view-places = Locations
paper-places = Locations of paper
paper-places-lead = Rooms, shelves and boxes where the office keeps its paper files, each with the code of its label. A location may stand in another; to move it moves what stands in it.
paper-places-none = No location is entered.
paper-place-code = Code of the label
paper-place-fr = Name in French
paper-place-en = Name in English
paper-place-needed = To be filled in.
paper-place-name = Room, shelf, box
paper-place-within = Stands in
paper-place-within-none = No other location
paper-place-merge = Merge
paper-place-part = Separate
# $code: code of the label of the one of which it is part.
paper-place-merged = merged into { $code }
# $code: code of the label.
paper-place-parted = Location { $code } separated.
# $code: code of the label.
paper-place-merge-title = Merge { $code } into another location
paper-place-merge-lead = The same location was entered twice. What stands in it will be in the other one; nothing moves, and you can separate them again.
paper-place-merge-into = This location is in fact
# $code: code of the label.
paper-place-merge-done = Location { $code } merged into the other.
paper-place-acts = Actions
paper-place-add = Add a location
paper-place-edit = Change
paper-place-retire = Retire
paper-place-restore = Reinstate
# $act: act. $code: code of the label.
paper-place-of = { $act }: { $code }
paper-place-retired = retired
paper-place-save = Save
# $code: code of the label.
paper-place-done = Location { $code } saved.
# $code: code of the label. $name: room, shelf, box.
paper-place-choice = { $code }: { $name }
