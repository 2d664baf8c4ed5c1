office-documents = At the head of documents
office-documents-say = An exported note, a printed verification and the recovery sheet begin with these lines, in the language of each half. The name is also part of the name of each backup file. Until it is set, documents have no letterhead.
office-name = Official name
office-letterhead = Lines under the name
office-address = Address
office-days-title = Office days
office-zone = Time zone
office-zone-say = Today, the day of receipt and the hours shown are read in this zone from the moment you save. Days already recorded stay as they were written.
office-safety = Safety
office-idle = Lock when no one is there
office-idle-say = The screen is covered and the keys are erased from memory.
office-backup = Remind about the backup
office-backup-say = Counted from the last backup that was verified.

# $count: minutes without a key or a move of the mouse.
office-minutes = { $count ->
    [one] After { $count } minute
   *[other] After { $count } minutes
}

# $count: days since the last backup.
office-days = { $count ->
    [one] After { $count } day
   *[other] After { $count } days
}
office-saved = Office settings saved.
office-unchanged = Nothing to save.
office-unset = Not set
office-read-only = Only directors and administrators can change these settings.
