# Le transfert d’un dossier aux Archives : l’approbation, le paquet, l’acceptation, et les mots que le paquet contient.

transfer-title = Transfert aux Archives
transfer-none = Aucun dossier n’est en route vers les Archives.
transfer-lead = Une personne propose, une autre approuve. Le paquet est ensuite préparé et vérifié. Le dossier n’est effacé d’ici qu’une fois inscrite l’acceptation des Archives.

# $by : qui l’a proposé. $at : quand. $mine : yes quand c’est la personne qui lit.
transfer-proposed = { $mine ->
    [yes] Vous avez proposé le transfert ({ $at }). Une autre personne doit approuver.
   *[no] Transfert proposé par { $by }, { $at }
}
# $proposed : qui l’a proposé. $approved : qui l’a approuvé. $at : quand.
transfer-approved = Proposé par { $proposed }, approuvé par { $approved } ({ $at }). Le paquet est à préparer.
# $name : nom du paquet. $by : qui l’a préparé. $at : quand.
transfer-packaged = Paquet { $name } préparé et vérifié par { $by } ({ $at }). L’acceptation des Archives est attendue.

transfer-approve = Approuver le transfert
transfer-package = Préparer le paquet
transfer-package-again = Préparer un autre paquet
transfer-accept = Inscrire l’acceptation
# $act : mot de l’acte. $number : numéro du dossier.
transfer-act-of = { $act } : { $number }
# $number : numéro du dossier.
transfer-approved-done = Le transfert de { $number } est approuvé. Rien n’est effacé.

# $number : numéro du dossier.
transfer-package-title = Préparer le paquet de { $number }
transfer-package-say = Le dossier est copié dans un paquet BagIt (RFC 8493) : ce qui est entré, octet par octet, les lettres envoyées, les notes, l’historique et les faits de la disposition. Le paquet est relu et vérifié avant de recevoir son nom.
transfer-package-plain = Ce paquet n’est pas chiffré. Choisissez un support que le bureau protège.
transfer-folder = Dossier de ce poste où mettre le paquet
transfer-folder-needed = Indiquez un dossier.
# $path : où il se trouve. $count : fichiers du dossier.
transfer-package-done = { $count ->
    [one] Le paquet est complet et valide : { $path } ({ $count } fichier).
   *[other] Le paquet est complet et valide : { $path } ({ $count } fichiers).
}

# $number : numéro du dossier.
transfer-accept-title = Inscrire l’acceptation de { $number }
transfer-accept-say = Le paquet accepté est relu en entier. S’il est complet, valide et le même, le dossier est effacé d’ici pour de bon; rien ne le ramène, pas même une sauvegarde faite avant.
transfer-bag = Le paquet que les Archives ont accepté
transfer-bag-hint = Le dossier qui contient bagit.txt.
transfer-bag-needed = Indiquez le paquet.
transfer-to = Archives
transfer-to-needed = Nommez les Archives.
transfer-accepted-by = Personne qui a accepté
transfer-accepted-by-needed = Nommez la personne.
transfer-accepted-on = Date de l’acceptation
transfer-reference = Référence des Archives
transfer-reference-needed = Inscrivez la référence.
transfer-accept-act = Inscrire l’acceptation et effacer
# $number : numéro du dossier. $to : Archives.
transfer-accept-done = { $number } est transféré : { $to }. Ce qu’il contenait est effacé d’ici.

# Certificat.
transfer-accepted = Acceptation
# $by : qui a accepté. $on : jour. $reference : référence des Archives. $recorded : qui l’a inscrit ici.
transfer-accepted-line = Par { $by }, le { $on }. Référence : { $reference }. Inscrite par { $recorded }.
transfer-bag-held = Paquet
# $name : nom du paquet. $oxum : octets, un point, fichiers.
transfer-bag-line = { $name } (Payload-Oxum { $oxum }). Empreinte de tagmanifest-sha256.txt :

# Mots du paquet lui-même.
transfer-action-destroy = Destruction
transfer-action-transfer = Transfert aux Archives
transfer-origin-message = Message
transfer-origin-attachment = Pièce jointe
transfer-origin-form = Formulaire
transfer-field-address = Adresse
transfer-field-also_sent = Envoyé aussi
transfer-field-approved_at = Transfert approuvé le
transfer-field-approved_by = Approuvé par
transfer-field-at = Moment
transfer-field-authority = Calendrier de conservation
transfer-field-by = Par
transfer-field-case_number = Numéro du cas
transfer-field-channel = Voie de réception
transfer-field-closed_on = Fermeture du cas
transfer-field-correspondent = Personne
transfer-field-description = Description
transfer-field-due_from = Échu le
transfer-field-email = Courriel
transfer-field-event = Écriture du journal
transfer-field-file_number = Numéro du dossier
transfer-field-filed_at = Classé le
transfer-field-final_action = Action finale
transfer-field-kind = Type de cas
transfer-field-language = Langue du texte
transfer-field-letters = Lettres
transfer-field-means = Moyen d’envoi
transfer-field-media_type = Type de média
transfer-field-name = Nom
transfer-field-notes = Notes
transfer-field-number = Numéro
transfer-field-origin = Origine
transfer-field-original_name = Nom d’origine
transfer-field-originals = Originaux sur papier
transfer-field-path = Emplacement dans le paquet
transfer-field-phone = Téléphone
transfer-field-place = Emplacement du papier
transfer-field-plan = Plan de classification
transfer-field-plan_digest = Empreinte du plan
transfer-field-proposed_at = Proposé le
transfer-field-proposed_by = Proposé par
transfer-field-received_by = Reçu par
transfer-field-received_on = Reçu le
transfer-field-records = Documents
transfer-field-replaced = Mots remplacés
transfer-field-reply_language = Langue de réponse
transfer-field-scan = Empreinte du fichier numérisé
transfer-field-sent_on = Envoyé le
transfer-field-series = Série
transfer-field-sha256 = SHA-256
transfer-field-size = Taille en octets
transfer-field-state = État
transfer-field-text = Texte lu
transfer-field-title = Titre
transfer-field-volume = Volume
transfer-field-volumes = Volumes papier
transfer-field-what = Action
transfer-field-words = Mots de la personne
transfer-field-years = Années de conservation
