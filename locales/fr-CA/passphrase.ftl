# Une phrase de passe que quelqu’un choisit.

passphrase-new = Nouvelle phrase de passe
passphrase-again = La même phrase de passe
passphrase-differs = Les deux phrases diffèrent.
# $least : nombre de caractères exigés.
passphrase-short = Il faut { $least } caractères ou plus.
# $least : nombre de caractères exigés.
passphrase-hint = { $least } caractères ou plus. Cinq mots sans lien entre eux se retiennent bien.
passphrase-holds-seconds = Elle cède en moins d’une minute devant qui possède une copie du dossier du coffre.
passphrase-holds-minutes = Elle cède en moins d’une heure devant qui possède une copie du dossier du coffre.
passphrase-holds-hours = Elle tient quelques heures devant qui possède une copie du dossier du coffre.
passphrase-holds-days = Elle tient quelques jours devant qui possède une copie du dossier du coffre.
passphrase-holds-months = Elle tient quelques mois devant qui possède une copie du dossier du coffre.
passphrase-holds-years = Elle tient quelques années devant qui possède une copie du dossier du coffre.
passphrase-holds-decades = Elle tient des décennies devant qui possède une copie du dossier du coffre.
passphrase-holds-centuries = Elle tient un siècle ou plus devant qui possède une copie du dossier du coffre.
passphrase-basis-show = Sur quoi repose cette estimation
# $cards : cartes graphiques supposées. $tries : essais par seconde. $memory : Mio de mémoire que coûte un essai. $passes : passages.
passphrase-basis = On suppose que la personne qui attaque possède { $cards } cartes graphiques. Chaque essai lui coûte { $memory } Mio de mémoire, parcourus { $passes } fois (Argon2id); leur mémoire permet environ { $tries } essais par seconde. Le nombre d’essais est celui de zxcvbn, qui connaît les mots de passe courants, les noms, les dates et les suites de touches, mais seulement des listes de mots anglais : une phrase faite de mots français, ou une citation connue, est plus faible qu’il ne le dit.
passphrase-change = Changer votre phrase de passe
passphrase-change-say = La nouvelle ouvrira le coffre dès votre prochaine ouverture. Personne d’autre n’en est informé.
passphrase-before = Phrase de passe actuelle
passphrase-change-do = Changer
passphrase-changed = Votre phrase de passe est changée.
