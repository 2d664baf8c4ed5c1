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
vault-create-say = You are its first person and can add others. The vault is made on this computer, in the folder shown beside.
vault-your-name = Your name
vault-name-needed = Enter the name to show at sign-in.
vault-your-role = Your role
vault-your-language = Language of your interface
vault-passphrase-new = Passphrase
vault-passphrase-again = The same passphrase

# $least: number of characters required.
vault-passphrase-short = Use { $least } characters or more.
vault-passphrase-differs = The two passphrases differ.
vault-passphrase-lost = No one can recover this passphrase. If it is lost, the vault stays closed.

# $least: number of characters required.
vault-strength-short = { $least } characters or more. Five unrelated words are easy to remember.

# $least: number of characters required.
vault-strength-enough = Long enough ({ $least } or more), if it is not a well-known phrase. A longer one holds better.

# $least: number of characters required.
vault-strength-long = Long, well beyond { $least }. It will hold if it is not a well-known phrase.
vault-create-do = Create and open
vault-creating = Creating…
