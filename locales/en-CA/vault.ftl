vault-window = Open the vault · Dossier
vault-choose-language = Choose your language
vault-continue-in = Continue in English
vault-who = Who is opening the vault?
vault-none = No vault here
vault-none-say = The vault keeps the office’s cases, records and notes, encrypted on this computer. Create it once; each person then has a passphrase of their own.
vault-folder = Vault
vault-screen-language = Language of this screen

# $name: first name of the person.
vault-hello = Hello, { $name }
vault-hello-say = The vault is encrypted on this computer. Nothing leaves it when you open it.
vault-passphrase = Passphrase

# $name: first name of the person.
vault-language-of = Interface language for { $name }
vault-language-hint = Kept in your profile. Documents and letters stay in their own language.
vault-open = Open the vault
vault-opening = Opening…
vault-create = Create the vault
vault-create-say = You will be the first person to open it, and can add others. It will be created on this computer, in the folder shown alongside.
vault-your-name = Your name
vault-name-needed = Enter the name to show at sign-in.
vault-your-role = Your role
vault-your-language = Language of your interface

vault-passphrase-lost = No one can find this passphrase again. If it is lost, only a printed recovery key opens the vault: make one in the settings.

vault-create-do = Create and open
vault-creating = Creating…

## The printed sheet of the recovery key

vault-sheet-file = recovery-key
vault-sheet-kind = Recovery sheet
vault-sheet-title = Recovery key of the vault
vault-sheet-mark = Sheet
vault-sheet-by = Made by
vault-sheet-key = The key
vault-sheet-what = What it opens
vault-sheet-what-say = Whoever holds this sheet and the folder of the vault can give any person a new passphrase and read everything in it. A newer sheet makes this one useless.
vault-sheet-where = Where to keep it
vault-sheet-where-say = Under lock, away from the computer that holds the vault. Do not photograph it or keep a copy of it on a computer; destroy the file that this sheet was printed from.
vault-sheet-how = How to use it
vault-sheet-how-say = On the opening screen, choose “Use the printed recovery key” and type the six groups in order. The letters I, L, O and U are never used: what looks like one is the digit 1 or 0, or a V. The fifth character of each group checks the others, so that a typing error is shown with its group.
vault-sheet-marking = Protected: keep under lock

# The vault could only be opened to be read, by reason.
vault-reads-disk_full = The disk is full: the vault is open for reading only. Nothing can be recorded in it, and all that it holds is safe. A restricted case does not open, since its reading would be recorded. You can make a backup on another disk. Free some space, lock the vault, then open it again.
vault-reads-read_only = The vault’s folder is read-only: the vault is open for reading only. Nothing can be recorded in it, and all that it holds is safe. A restricted case does not open, since its reading would be recorded. You can make a backup in another folder. Give yourself the right to write in the vault’s folder, lock the vault, then open it again.
