# Backup of the vault, and restore.

backup-title = Backup
backup-last = Last backup
backup-by = Made by
backup-name = File
backup-size = Size
backup-none = This computer has not backed this vault up yet.

# $days: days since the last backup.
backup-due = { $days ->
    [one] The last backup is { $days } day old. What was entered since is on this computer only.
   *[other] The last backup is { $days } days old. What was entered since is on this computer only.
}

# $days: days since the vault was created.
backup-due-never = { $days ->
    [one] This vault is { $days } day old and was never backed up. All that it holds is on this computer only.
   *[other] This vault is { $days } days old and was never backed up. All that it holds is on this computer only.
}

# $days: days since the last backup.
backup-remind = Backup: { $days } d ago
backup-remind-never = No backup

backup-folder = Folder to write the backup in
backup-folder-hint = Best on a disk that is unplugged afterwards and kept elsewhere. Never inside the vault.
backup-folder-missing = Enter a folder.
backup-make = Back up
backup-making = Backing up…

# $name: name of the file.
backup-made = Backup written, read back and sound: { $name }

# $count: attachments.
backup-made-damaged = { $count ->
    [one] { $count } attachment was already missing from the vault and is not in the backup. Verify the vault to know which.
   *[other] { $count } attachments were already missing from the vault and are not in the backup. Verify the vault to know which.
}
backup-say = The backup is one encrypted file. It opens with the passphrase that a person of the vault had that day. An older backup is never replaced.
backup-restore-say = To restore a backup, open Dossier where there is no vault yet and choose “Restore a backup”.

backup-restore = Restore a backup
backup-restore-lead = The vault is restored in the folder shown, then verified whole before it opens. This computer will write in it as a new workstation.
backup-file = Backup file
backup-file-missing = Enter a file.
backup-file-open = Continue

# $when: day and hour of the backup.
backup-file-made = Backup of { $when }
backup-restore-person = Person
backup-restore-passphrase = Their passphrase that day
backup-restore-key-hint = The one that was in force on the day of the backup. Once the vault is restored, use it again to give yourself another passphrase.
backup-restore-use-passphrase = Use a passphrase
backup-restore-do = Restore
backup-restored = The vault is restored and verified. Open it with your passphrase.

# $count: attachments.
backup-restored-damaged = { $count ->
    [one] The vault is restored and verified. { $count } attachment was already missing when the backup was made.
   *[other] The vault is restored and verified. { $count } attachments were already missing when the backup was made.
}
# $count: number of files.
backup-restored-disposed = { $count ->
    [one] { $count } file that was disposed of since this backup was erased again.
   *[other] { $count } files that were disposed of since this backup were erased again.
}
