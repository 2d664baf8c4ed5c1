# Long work: imports, verifications. $kind: the code of the work.

job-title = Tasks
job-none = No work since you signed in.

# $kind (code): the work
job-name = { $kind ->
    [bulk] Bulk action
    [import] File import
    [backup] Backup of the vault
    [restore] Restoring a backup
    [report] Calculation of the report
    [journal] Table of the journal
    [prepare] Preparing a bundle
    [take] Taking in a bundle
    [bag] BagIt package
    [rekey] Changing the key of the vault
    [upgrade] Bringing the vault up to date
   *[verify] Verification of the vault
}

# $kind (code): the work
job-started = { $kind ->
    [bulk] Bulk action started.
    [import] Import started.
    [backup] Backup started.
    [restore] Restore started.
    [report] Calculation of the report started.
    [journal] Table of the journal started.
    [prepare] Preparing a bundle has begun.
    [take] Taking in a bundle has begun.
    [bag] BagIt package started.
    [rekey] Changing the key of the vault has begun.
    [upgrade] Bringing the vault up to date has begun.
   *[verify] Verification started.
}

# $kind (code): the work. $percent: part done.
job-quarter = { $kind ->
    [bulk] Bulk action: { $percent }% done.
    [import] Import: { $percent }% done.
    [backup] Backup: { $percent }% done.
    [restore] Restore: { $percent }% done.
    [report] Calculation of the report: { $percent }% done.
    [journal] Table of the journal: { $percent }% done.
    [prepare] Preparing the bundle: { $percent }% done.
    [take] Taking in the bundle: { $percent }% done.
    [bag] BagIt package: { $percent }% done.
    [rekey] Changing the key: { $percent }% done.
    [upgrade] Bringing the vault up to date: { $percent }% done.
   *[verify] Verification: { $percent }% done.
}

# $kind (code): the work. $percent: part done.
job-one = { $kind ->
    [bulk] Bulk action: { $percent }%
    [import] Import: { $percent }%
    [backup] Backup: { $percent }%
    [restore] Restore: { $percent }%
    [report] Calculation of the report: { $percent }%
    [journal] Table of the journal: { $percent }%
    [prepare] Preparing the bundle: { $percent }%
    [take] Taking in the bundle: { $percent }%
    [bag] BagIt package: { $percent }%
    [rekey] Changing the key: { $percent }%
    [upgrade] Bringing the vault up to date: { $percent }%
   *[verify] Verification: { $percent }%
}

# $count: works that run, two or more.
job-several = { $count } tasks in progress

# $count: files left.
job-waiting = { $count ->
    [one] Import interrupted: { $count } file left
   *[other] Import interrupted: { $count } files left
}

# $kind (code): the work. $done: units done. $of: units in all.
job-count = { $kind ->
    [bulk] Cases: { $done } of { $of }
    [import] Files received: { $done } of { $of }
    [backup] MiB written, then read back: { $done } of { $of }
    [report] Cases read: { $done } of { $of }
    [journal] Journal entries read: { $done } of { $of }
    [prepare] Journal entries written: { $done } of { $of }
    [take] Journal entries read: { $done } of { $of }
    [bag] Files written or read back: { $done } of { $of }
    [rekey] MiB encrypted anew: { $done } of { $of }
    [upgrade] Cases read: { $done } of { $of }
   *[verify] Journal entries read: { $done } of { $of }
}

# $count: seconds.
job-left-seconds = { $count } s left

# $count: minutes.
job-left-minutes = { $count } min left

job-stopping = Stopping…
job-goes-on = You can go on working in the meantime.
job-holds = You can read in the meantime; what you record waits until this ends.
job-upgrade = An earlier program made this vault. It is being brought up to date, once; a copy of it as it was is kept beside it. If you stop, the next opening continues from there.
job-goes-on-import = You can go on working in the meantime. The import resumes where it was if you lock or close.

# $left: files left. $files: files given.
job-unfinished = { $left ->
    [one] An import is waiting: { $left } file of { $files } was not received yet.
   *[other] An import is waiting: { $left } files of { $files } were not received yet.
}
job-unfinished-kept = What was received is kept, and nothing is received twice.
# $count: works that did not come to their end.
job-interrupted = { $count ->
    [one] { $count } task interrupted
   *[other] { $count } tasks interrupted
}
job-interrupted-why = The workstation was locked, or the program stopped, before the end. Nothing is left half done. Start it again from its screen.
job-open = Open its screen
job-resume = Resume
job-give-up = Set aside

# $taken: files received. $already: files already received. $failed: files refused.
job-import-done = Import finished. Received: { $taken }. Already received: { $already }. Refused: { $failed }.

# $kind (code): the work. $state (code): how it ended.
job-ended = { $kind ->
    [bulk] { $state ->
        [done] Bulk action finished.
        [stopped] Bulk action stopped. What was done is kept, and the rest waits.
       *[failed] The bulk action failed. What was done is kept.
    }
    [import] { $state ->
        [stopped] Import stopped. What was received is kept.
       *[failed] The import failed. What was received is kept.
    }
    [backup] { $state ->
        [done] Backup written, read back and sound.
        [stopped] Backup stopped. No file was left.
       *[failed] The backup could not be made. No file was left.
    }
    [restore] { $state ->
        [done] Vault restored and verified.
        [stopped] Restore stopped. Nothing was left in the folder.
       *[failed] The backup could not be restored. Nothing was left in the folder.
    }
    [report] { $state ->
        [done] Report calculated.
        [stopped] Calculation of the report stopped. Nothing was changed.
       *[failed] The report could not be calculated. Nothing was changed.
    }
    [journal] { $state ->
        [done] Table of the journal written.
        [stopped] Table of the journal stopped. No file was left.
       *[failed] The table of the journal could not be written. No file was left.
    }
    [prepare] { $state ->
        [done] Bundle prepared.
        [stopped] Preparation stopped. No file was left behind.
       *[failed] The bundle could not be prepared. No file was left behind.
    }
    [take] { $state ->
        [done] Bundle taken in.
        [stopped] Taking in stopped. Nothing of the bundle was kept.
       *[failed] The bundle could not be taken in. Nothing of it was kept.
    }
    [bag] { $state ->
        [done] BagIt package complete and valid.
        [stopped] BagIt package stopped. Nothing was erased.
       *[failed] The BagIt package could not be made or verified. Nothing was erased.
    }
    [rekey] { $state ->
        [done] Person removed, and key of the vault changed.
        [stopped] Removal stopped. The person is still there, and the key is the same.
       *[failed] The person could not be removed. The key is the same.
    }
    [upgrade] { $state ->
        [done] Vault brought up to date.
        [stopped] Bringing the vault up to date stopped. What is done is kept; the next opening continues from there.
       *[failed] The vault could not be brought up to date. What is done is kept.
    }
   *[verify] { $state ->
        [done] Verification finished.
        [stopped] Verification stopped. Nothing is said of what was not read.
       *[failed] The verification could not be done.
    }
}

# $count: files refused.
job-faults = { $count ->
    [one] { $count } file refused
   *[other] { $count } files refused
}

job-import = Import a folder
job-import-title = Receive every message in a folder
job-import-folder = Folder on this computer
job-import-hint = Emails (.eml, .msg) and texts (.txt) in the folder and in the folders inside it are received. The files stay where they are.
job-import-missing = Enter a folder.
job-import-start = Import
