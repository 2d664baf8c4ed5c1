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
vault-hello-say = Le coffre est chiffré sur ce poste. Rien ne le quitte quand vous l’ouvrez.
vault-passphrase = Phrase de passe

# $name : prénom de la personne.
vault-language-of = Langue de l’interface pour { $name }
vault-language-hint = Gardée dans votre profil. Les pièces et les lettres restent dans leur langue.
vault-open = Ouvrir le coffre
vault-opening = Ouverture…
vault-create = Créer le coffre
vault-create-say = Vous serez la première personne à l’ouvrir et pourrez en ajouter d’autres. Il sera créé sur cet ordinateur, dans le dossier indiqué à côté.
vault-your-name = Votre nom
vault-name-needed = Inscrivez le nom qui sera affiché à l’ouverture.
vault-your-role = Votre rôle
vault-your-language = Langue de votre interface

vault-passphrase-lost = Personne ne peut retrouver cette phrase. Si elle est perdue, seule une clé de récupération imprimée ouvre le coffre : créez-en une dans les paramètres.

vault-create-do = Créer et ouvrir
vault-creating = Création…

## La feuille imprimée de la clé de récupération

vault-sheet-file = cle-de-recuperation
vault-sheet-kind = Feuille de récupération
vault-sheet-title = Clé de récupération du coffre
vault-sheet-mark = Feuille
vault-sheet-by = Créée par
vault-sheet-key = La clé
vault-sheet-what = Ce qu’elle ouvre
vault-sheet-what-say = Qui possède cette feuille et le dossier du coffre peut donner une nouvelle phrase de passe à n’importe quelle personne et lire tout ce qui s’y trouve. Une feuille plus récente rend celle-ci inutile.
vault-sheet-where = Où la garder
vault-sheet-where-say = Sous clé, loin de l’ordinateur où se trouve le coffre. Ne la photographiez pas et n’en gardez aucune copie sur un ordinateur; détruisez le fichier d’où elle a été imprimée.
vault-sheet-how = Comment s’en servir
vault-sheet-how-say = À l’écran d’ouverture, choisissez « Utiliser la clé de récupération imprimée », puis recopiez les six groupes dans l’ordre. Les lettres I, L, O et U ne servent jamais : ce qui y ressemble est le chiffre 1 ou 0, ou un V. Le cinquième caractère de chaque groupe vérifie les autres : une faute de frappe est signalée avec son groupe.
vault-sheet-marking = Protégé : à garder sous clé

# Le coffre n’a pu être ouvert que pour lire, selon la raison.
vault-reads-disk_full = Le disque est plein : le coffre est ouvert pour lire seulement. Rien ne peut y être inscrit, et tout ce qu’il contient est intact. Un cas restreint ne s’ouvre pas, puisque sa lecture serait inscrite. Vous pouvez faire une sauvegarde sur un autre disque. Libérez de l’espace, verrouillez le coffre, puis ouvrez-le de nouveau.
vault-reads-read_only = Le dossier du coffre est en lecture seule : le coffre est ouvert pour lire seulement. Rien ne peut y être inscrit, et tout ce qu’il contient est intact. Un cas restreint ne s’ouvre pas, puisque sa lecture serait inscrite. Vous pouvez faire une sauvegarde dans un autre dossier. Donnez-vous le droit d’écrire dans le dossier du coffre, verrouillez le coffre, puis ouvrez-le de nouveau.
