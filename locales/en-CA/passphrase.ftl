# A passphrase that somebody chooses.

passphrase-new = New passphrase
passphrase-again = The same passphrase
passphrase-differs = The two passphrases differ.
# $least: number of characters required.
passphrase-short = Use { $least } characters or more.
# $least: number of characters required.
passphrase-hint = { $least } characters or more. Five unrelated words are easy to remember.
passphrase-holds-seconds = It falls in less than a minute to someone who holds a copy of the vault’s folder.
passphrase-holds-minutes = It falls in less than an hour to someone who holds a copy of the vault’s folder.
passphrase-holds-hours = It holds for a few hours against someone who holds a copy of the vault’s folder.
passphrase-holds-days = It holds for a few days against someone who holds a copy of the vault’s folder.
passphrase-holds-months = It holds for a few months against someone who holds a copy of the vault’s folder.
passphrase-holds-years = It holds for a few years against someone who holds a copy of the vault’s folder.
passphrase-holds-decades = It holds for decades against someone who holds a copy of the vault’s folder.
passphrase-holds-centuries = It holds for a century or more against someone who holds a copy of the vault’s folder.
passphrase-basis-show = What this estimate rests on
# $cards: graphics cards supposed. $tries: guesses a second. $memory: MiB of memory a guess costs. $passes: passes over it.
passphrase-basis = The attacker is assumed to have { $cards } graphics cards. Each guess costs them { $memory } MiB of memory, passed over { $passes } times (Argon2id); their memory allows about { $tries } guesses a second. The number of guesses comes from zxcvbn, which knows common passwords, names, dates and keyboard patterns, but English word lists only: a phrase of French words, or a known quotation, is weaker than it says.
passphrase-change = Change your passphrase
passphrase-change-say = The new one opens the vault from your next sign-in. No one else is told.
passphrase-before = Present passphrase
passphrase-change-do = Change
passphrase-changed = Your passphrase is changed.
