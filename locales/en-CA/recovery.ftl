# The printed recovery key.

recovery-title = Recovery key
recovery-say = It opens the vault when a passphrase is forgotten, and gives a person a new one. It is shown once, here; print it or write it down, and lock the sheet away.
recovery-first = The vault is created. Before you put anything in it, keep a way to open it if the passphrases are forgotten. You can also do this later, in the settings, under People.
recovery-later = Later
recovery-none = No recovery key was made. If every passphrase is forgotten, the vault stays closed forever.
# $sheet: mark of the sheet. $name: who made it. $day: when.
recovery-in-force = Sheet { $sheet }, made by { $name } on { $day }.
recovery-draw = Make a recovery key
recovery-draw-again = Make a new recovery key
# $sheet: mark of the sheet.
recovery-replaces = The sheet in force, { $sheet }, will open nothing any more.
recovery-key = The key
# $rank: rank of the group, from 1.
recovery-group = Group { $rank }
recovery-letters = There is no letter I, L, O or U: what looks like one is the digit 1 or 0, or a V.
recovery-print = Make a sheet to print (PDF)
# $path: path of the file.
recovery-printed = The sheet is in { $path }. Whoever has this file can open the vault: print it, then destroy it.
recovery-written = I have printed it or written it down
# $rank: rank of the group asked for, from 1.
recovery-check = Type group { $rank } from your sheet
recovery-check-say = The key takes effect once you have copied this group from the sheet.
# $rank: rank of the group asked for, from 1.
recovery-check-wrong = This is not group { $rank }. Look at the sheet again.
recovery-keep = Put the key in force
# $sheet: mark of the sheet.
recovery-kept = Recovery key { $sheet } is in force. Destroy the older sheets.
recovery-use = Use the printed recovery key
recovery-use-title = Open with the recovery key
recovery-use-say = The key gives the person chosen a new passphrase and opens the vault for them. The journal records it.
recovery-use-key = Recovery key
recovery-use-hint = Thirty characters in six groups. Spaces, hyphens and capitals do not matter.
recovery-use-person = Person
recovery-use-do = Set the passphrase and open
recovery-use-back = Use a passphrase
recovery-back = Show the key again
