# Exchange with another copy of the vault, on another workstation. Three words are never mixed:
# "waiting for an exchange" (no bundle carries it yet), "prepared" (the bundle is written) and
# "transmitted" (the other workstation said that it took it in).

exchange-lead = Two copies of this vault can be used, each on its own workstation. A bundle carries from one to the other what the other copy lacks: it is a file signed by this workstation and sealed for the people chosen.
# $letter (text): letters of this workstation, followed by its fingerprint
exchange-mine = This workstation: { $letter }. Its fingerprint, to be compared the first time:

exchange-machines = Where each workstation stands
exchange-machines-none = No other workstation is known. Copy the folder of the vault to the other workstation, open it, then exchange a first bundle each way.
exchange-machine = Workstation
exchange-mark = Fingerprint
exchange-taken-at = Last bundle taken in
exchange-prepared-at = Last bundle prepared
exchange-standing = State
exchange-never = Never
# $count (number): journal entries
exchange-waiting = { $count ->
    [one] { $count } entry waiting for an exchange
   *[other] { $count } entries waiting for an exchange
}
# $count (number): journal entries
exchange-prepared-count = { $count ->
    [one] { $count } entry prepared
   *[other] { $count } entries prepared
}
exchange-transmitted = Everything is transmitted
exchange-revoked = Revoked
exchange-revoked-here = This workstation is revoked: the others no longer take in what it prepares. Keep what you did here since, and ask the office for a copy restored from a backup.

exchange-revoke = Revoke…
# $letter (text): letters of the workstation
exchange-revoke-name = Revoke workstation { $letter }
# $letter (text): letters of the workstation
exchange-revoke-title = Revoke workstation { $letter }?
exchange-revoke-say = For a workstation that was lost or that left the office. Its bundles are refused here at once, and on every other workstation once it has taken in a bundle from here. What it already transmitted stays.
exchange-revoke-limits = This takes nothing away from the copy that it holds: also remove the person whose passphrase opened it, which makes a new key. A revocation is for good; a copy restored from a backup joins as a new workstation.
exchange-revoke-do = Revoke this workstation
# $letter (text): letters of the workstation
exchange-revoke-done = Workstation { $letter } is revoked: its bundles are refused here from now on.

exchange-prepare = Prepare a bundle
exchange-to = For
exchange-to-new = A copy that has sent nothing yet
# $letter (text): letters of the workstation
exchange-to-machine = Workstation { $letter }
exchange-people = People who will be able to open it
exchange-nobody = Choose at least one person.
exchange-prepare-act = Prepare the bundle
# $count (number): journal entries
exchange-prepared = { $count ->
    [0] Bundle prepared, with no new entry. Carry it to the other workstation.
    [one] Bundle prepared, with 1 entry. Carry it to the other workstation.
   *[other] Bundle prepared, with { $count } entries. Carry it to the other workstation.
}

exchange-take = Take in a bundle
exchange-take-lead = A bundle is taken in whole, or not at all. It can be taken in twice without changing anything.
exchange-take-missing = Name the bundle that came from the other workstation.
exchange-take-act = Take this bundle in
exchange-take-title = Bundle to take in
# $letter (text): letters of the workstation. $mark (text): its fingerprint
exchange-accept = The fingerprint is { $mark }: accept workstation { $letter }
# $letter (text): letters of the workstation. $count (number): journal entries
exchange-taken = { $count ->
    [0] Bundle of workstation { $letter } taken in: nothing new.
    [one] Bundle of workstation { $letter } taken in: 1 entry.
   *[other] Bundle of workstation { $letter } taken in: { $count } entries.
}
# $count (number): cases touched
exchange-taken-cases = { $count ->
    [0] No case touched.
    [one] 1 case touched.
   *[other] { $count } cases touched.
}
# $count (number): entries that this copy already held
exchange-taken-known = { $count ->
    [one] { $count } entry was already here.
   *[other] { $count } entries were already here.
}
# $letter (text): letters of the workstation
exchange-taken-new = Workstation { $letter } is now known to this vault.
# $count (number): conflicts opened by this bundle
exchange-taken-conflicts = { $count ->
    [one] It opened { $count } conflict, to be settled below.
   *[other] It opened { $count } conflicts, to be settled below.
}
# $count: number of files.
exchange-taken-disposed = { $count ->
    [one] { $count } file was disposed of there: it is erased here too.
   *[other] { $count } files were disposed of there: they are erased here too.
}

# $count: number of files.
exchange-taken-kept = { $count ->
    [one] { $count } file was disposed of there and is kept here: a hold is in force, the case was opened again, or the paper does not agree.
   *[other] { $count } files were disposed of there and are kept here: a hold is in force, the case was opened again, or the paper does not agree.
}

# $count (number): attachments
exchange-left-out = { $count ->
    [one] { $count } attachment is not in the bundle: it is missing or damaged here. All the rest is in it, and nothing was erased. Take in a bundle from a workstation that still holds it whole, or restore in another folder a backup that contains it and exchange with that copy. It then goes to the other workstation with a later bundle.
   *[other] { $count } attachments are not in the bundle: they are missing or damaged here. All the rest is in it, and nothing was erased. Take in a bundle from a workstation that still holds them whole, or restore in another folder a backup that contains them and exchange with that copy. They then go to the other workstation with a later bundle.
}
# $count (number): attachments
exchange-lacking = { $count ->
    [one] { $count } attachment did not come: the other workstation no longer holds it whole. The rest was taken in. This workstation will ask for it in each of its bundles, and takes it from the first workstation that sends it.
   *[other] { $count } attachments did not come: the other workstation no longer holds them whole. The rest was taken in. This workstation will ask for them in each of its bundles, and takes them from the first workstation that sends them.
}
# $count (number): attachments
exchange-found = { $count ->
    [one] { $count } attachment that was missing here came with this bundle.
   *[other] { $count } attachments that were missing here came with this bundle.
}
# $name (text): name of the person
exchange-key-owed = { $name } was removed on another workstation. They can no longer sign in here, but the vault’s key is still the one that they knew. In Settings, under “People”, change the key of this workstation too.
# $cases (text): numbers of the cases
exchange-of-cases = Cases: { $cases }

exchange-conflicts = Conflicts to settle
exchange-conflicts-none = No conflict: nothing was entered in two ways.
