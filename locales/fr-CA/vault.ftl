vault-window = Ouvrir le coffre · Dossier
vault-choose-language = Choisissez votre langue
vault-continue-in = Continuer en français
vault-who = Qui ouvre le coffre?
vault-none = Aucun coffre ici
vault-none-say = Le coffre garde, chiffrés sur cet ordinateur, les cas, les dossiers et les notes du bureau. Créez-le une fois; chaque personne y aura ensuite sa phrase de passe.
vault-folder = Coffre
vault-screen-language = Langue de cet écran

# $name : prénom de la personne.
vault-hello = Bonjour, { $name }
vault-hello-say = Le coffre est chiffré sur cet ordinateur. Rien ne quitte le poste quand vous l’ouvrez.
vault-passphrase = Phrase de passe

# $name : prénom de la personne.
vault-language-of = Langue de l’interface pour { $name }
vault-language-hint = Gardée dans votre profil. Les pièces et les lettres restent dans leur langue.
vault-open = Ouvrir le coffre
vault-opening = Ouverture…
vault-create = Créer le coffre
vault-create-say = Vous en êtes la première personne et pourrez en ajouter d’autres. Le coffre sera fait sur cet ordinateur, dans le dossier indiqué à côté.
vault-your-name = Votre nom
vault-name-needed = Inscrivez le nom qui sera affiché à l’ouverture.
vault-your-role = Votre rôle
vault-your-language = Langue de votre interface
vault-passphrase-new = Phrase de passe
vault-passphrase-again = La même phrase de passe

# $least : nombre de caractères exigés.
vault-passphrase-short = Il faut { $least } caractères ou plus.
vault-passphrase-differs = Les deux phrases diffèrent.
vault-passphrase-lost = Personne ne peut retrouver cette phrase. Si elle est perdue, le coffre reste fermé.

# $least : nombre de caractères exigés.
vault-strength-short = { $least } caractères ou plus. Cinq mots sans lien entre eux se retiennent bien.

# $least : nombre de caractères exigés.
vault-strength-enough = Assez longue ({ $least } ou plus), si elle n’est pas une phrase connue. Plus longue, elle résiste mieux.

# $least : nombre de caractères exigés.
vault-strength-long = Longue, bien au-delà de { $least }. Elle tiendra si elle n’est pas une phrase connue.
vault-create-do = Créer et ouvrir
vault-creating = Création…
