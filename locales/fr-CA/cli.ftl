# La ligne de commande « dossier » : aide, questions, comptes rendus.

## Titres et noms de valeurs de l’aide

cli-heading-usage = Utilisation :
cli-heading-commands = Commandes{ "\u00A0" }
cli-heading-arguments = Arguments{ "\u00A0" }
cli-heading-options = Options{ "\u00A0" }
cli-heading-json = Avec --json, sur la sortie standard (un objet par ligne) :
cli-value-command = COMMANDE
cli-value-date = AAAA-MM-JJ
cli-value-file = FICHIER
cli-value-folder = DOSSIER
cli-value-lang = fr|en
cli-value-name = NOM
cli-value-number = NUMÉRO
cli-value-path = CHEMIN
cli-value-role = RÔLE
cli-value-rule = RÈGLE
cli-value-words = MOTS

## Aide

cli-about = Dossier sans fenêtre : recevoir, trier, classer et rédiger, dans un coffre chiffré, sur ce poste seulement.
cli-exit-codes =
    Codes de sortie :
      0 : tout ce qui était demandé est fait
      1 : refus ou donnée non valide; rien n’a été fait
      2 : ligne de commande non valide
      3 : le coffre ne peut pas être ouvert
      4 : certains fichiers ont échoué, les autres sont gardés
      5 : la vérification a trouvé une différence
      70 : erreur du programme

    La phrase de passe ne se donne jamais en argument : elle vient de --passphrase-file, sinon de la variable
    DOSSIER_PASSPHRASE, sinon elle est demandée. Le progrès et les erreurs vont à la sortie d’erreur.
cli-option-help = Affiche cette aide
cli-option-json = Écrit un objet JSON par ligne sur la sortie standard, et rien d’autre
cli-option-lang = Langue des mots : fr ou en; à défaut, celle de la personne qui ouvre le coffre, sinon celle du poste
cli-option-passphrase-file = Fichier dont la première ligne est la phrase de passe
cli-option-paths = Fichiers « .eml », « .msg » ou « .txt », ou dossiers lus en entier dans l’ordre des noms
cli-option-person = Nom de la personne qui ouvre le coffre, s’il y en a plusieurs
cli-option-vault = Dossier du coffre; à défaut, la variable DOSSIER_VAULT
cli-option-version = Affiche la version
cli-demo-about = Montre tout le parcours, dans un coffre provisoire
cli-demo-paths = Courriels à recevoir au lieu de ceux d’exercice
cli-demo-to = Dossier où restent les PDF; à défaut, « dossier-demo » dans le dossier courant
cli-demo-keep = Garde le coffre provisoire et dit où il est
cli-practice-about = Crée le bureau d’exercice : tout y est inventé
cli-practice-folder = Dossier à créer, ou vide; à défaut, celui où la fenêtre le cherche
cli-create-about = Crée un coffre et sa première personne
cli-create-folder = Dossier à créer, ou vide
cli-create-name = Nom de la première personne
cli-create-role = Rôle : case-coordinator, team-lead, director ou administrator
cli-person-about = Ajoute, énumère, suspend et retire les personnes du coffre
cli-person-add-about = Donne à une autre personne sa propre phrase de passe; --lang est alors sa langue
cli-person-add-name = Nom de cette personne
cli-person-add-role = Rôle : case-coordinator, team-lead, registrar, records-officer, communications, approver, director, administrator ou auditor
cli-person-add-passphrase-file = Fichier de la phrase de passe de cette personne; à défaut, la variable DOSSIER_NEW_PASSPHRASE, sinon elle est demandée
cli-person-list-about = Énumère les personnes, leur rôle et si elles peuvent ouvrir le coffre
cli-person-role-about = Donne un autre rôle à une personne
cli-person-suspend-about = Empêche une personne d’ouvrir le coffre, jusqu’à ce que son accès soit rétabli
cli-person-resume-about = Laisse une personne suspendue ouvrir de nouveau le coffre
cli-person-remove-about = Retire une personne pour toujours et chiffre de nouveau le coffre avec une autre clé
cli-person-recovery-about = Crée une clé de récupération, la met en vigueur et l’affiche une fois
cli-person-named = Nom de cette personne, comme à l’ouverture
cli-import-about = Reçoit des fichiers comme cas; un mauvais fichier ne nuit pas aux autres
cli-triage-about = Trie des fichiers sans les recevoir : loi applicable, motifs, signaux, échéances
cli-clock-about = Calcule une échéance et montre comment; sans règle, donne la liste des règles
cli-clock-rule = Code de la règle, par exemple PSA_SIX_MONTHS
cli-clock-from = Jour à partir duquel compter
cli-clocks-about = Montre les délais d’un cas
cli-clocks-explain = Dit chaque étape du calcul, et qui a fait quoi
cli-show-about = Montre un cas en entier : ce qui a été décidé, sur quels faits et pourquoi, les délais, les lettres, les communications, qui a fait quoi et quand
cli-search-about = Cherche dans les cas, les documents et les notes, en français et en anglais
cli-search-words = Mots cherchés, tous exigés; entre guillemets pour une suite de mots, avec * pour un début de mot
cli-search-best = Donne d’abord les meilleures correspondances, au lieu des plus récentes
cli-note-about = Rédige des notes
cli-note-from-case-about = Rédige une note d’information bilingue à partir d’un cas
cli-note-from-case-number = Numéro du cas, par exemple PL-2026-A0001
cli-note-from-case-source = Langue source de la note; à défaut, celle de la personne
cli-export-note-about = Produit le PDF d’une note, dans les deux langues
cli-export-note-number = Numéro de la note, par exemple NI-2026-A0001
cli-export-note-to = Fichier à écrire; un fichier qui existe n’est jamais remplacé
cli-backup-about = Écrit tout le coffre dans un fichier chiffré, puis le relit
cli-backup-to = Dossier où l’écrire; il doit exister, hors du coffre
cli-restore-about = Fait un coffre d’une sauvegarde, et le vérifie en entier
cli-restore-file = Fichier de la sauvegarde
cli-restore-to = Dossier du nouveau coffre; il doit être vide ou ne pas exister
cli-verify-about = Vérifie le journal, reconstruit les tables à part et les compare

## Ligne de commande non valide

# $option (texte) : option telle qu’elle a été tapée
cli-usage-unknown-option = L’option « { $option } » n’existe pas ici.
# $word (texte) : mot tapé
cli-usage-unexpected = « { $word } » est un mot de trop ici.
# $command (texte) : commande telle qu’elle a été tapée
cli-usage-unknown-command = La commande « { $command } » n’existe pas.
cli-usage-missing-command = Il manque une commande.
# $options (texte) : ce qui manque, comme l’aide le nomme
cli-usage-missing = Il manque : { $options }.
# $option (texte) : option en cause
cli-usage-missing-value = Il manque la valeur de { $option }.
# $value (texte) : valeur telle qu’elle a été tapée
# $option (texte) : option en cause
# $values (texte) : valeurs permises
cli-usage-not-among = La valeur « { $value } » ne convient pas à { $option }. Valeurs permises : { $values }.
# $value (texte) : valeur telle qu’elle a été tapée
# $option (texte) : option en cause
cli-usage-invalid-value = La valeur « { $value } » ne convient pas à { $option }.
# $option (texte) : option en cause
cli-usage-twice = { $option } est donné deux fois, ou avec une option qui l’exclut.
# $option (texte) : option en cause
cli-usage-too-many = Trop de valeurs pour { $option }.
cli-usage-not-text = Un des mots de la ligne de commande n’est pas du texte UTF-8.
cli-usage-other = La ligne de commande n’est pas valide.
cli-usage-see-help = Ajoutez --help pour voir ce qui est possible.

## Phrases de passe et personnes

cli-passphrase = Phrase de passe :
cli-passphrase-new = Phrase de passe de la nouvelle personne :
cli-passphrase-again = La même, une seconde fois :
# $name (texte) : nom d’une personne qui peut ouvrir le coffre
cli-person-may = Peut ouvrir ce coffre : { $name }
# $name (texte) : nom de la personne ajoutée
cli-person-add-done = { $name } peut maintenant ouvrir le coffre avec sa propre phrase de passe.
cli-person-removing = Le coffre est chiffré de nouveau avec une autre clé…
# $sheet (texte) : marque de la feuille
cli-person-recovery-done = La clé de récupération { $sheet } est en vigueur. Écrivez-la maintenant : elle ne sera plus affichée, et la précédente n’ouvre plus rien.
# $folder (texte) : dossier du coffre
cli-create-done = Le coffre est créé dans « { $folder } ». Personne ne pourra l’ouvrir sans phrase de passe : gardez-la en lieu sûr.

## Bureau d’exercice

# $percent (String) - part du travail qui est faite
cli-practice-progress = Le bureau d’exercice est fait à { $percent }.
# $vault (String) - dossier du coffre
# $passphrase (String) - phrase de passe de tout le monde
# $people (String) - noms, séparés par des virgules
cli-practice-done =
    Le bureau d’exercice est dans « { $vault } ». Tout y est inventé.
    Tout le monde a une seule et même phrase de passe, moitié en français, moitié en anglais. Tapez toute cette ligne, avec sa virgule :
    { $passphrase }
    Qui peut ouvrir le coffre : { $people }

## Fichiers

# $file (texte) : nom du fichier
# $why (texte) : ce qui s’est passé, ce qui est intact, quoi faire
cli-file-failed = { $file } : { $why }

## Vérification

cli-verify-started = Vérification du coffre…
# $events (nombre) : écritures lues
# $chains (nombre) : chaînes lues, une par poste
cli-verify-read = { $events } { $events ->
    [one] écriture lue
   *[other] écritures lues
} dans { $chains } { $chains ->
    [one] chaîne
   *[other] chaînes
}.
# $differences (nombre) : différences entre le coffre et sa reconstruction
# $faults (nombre) : fautes des chaînes
cli-verify-drift = Différences : { $differences }; fautes des chaînes : { $faults }.
# $damaged (nombre) : pièces manquantes ou endommagées
cli-verify-damaged = Pièces manquantes ou endommagées : { $damaged }.
cli-verify-sound = Le coffre est intact.
cli-verify-differs = Le coffre n’est pas intact. Gardez-en une copie avant toute autre chose, puis montrez cette liste à l’équipe de soutien.
cli-backup-started = Sauvegarde en cours…
# $file (texte) : fichier de la sauvegarde
cli-backup-done = Sauvegarde écrite et relue : { $file }
cli-restore-started = Rétablissement en cours…
# $folder (texte) : dossier du coffre
cli-restore-done = Le coffre est rétabli et vérifié : { $folder }. Ce poste y écrit comme un nouveau poste.

## Recherche

# $hits (nombre) : résultats
cli-search-found = { $hits ->
    [0] Rien ne correspond.
    [one] { $hits } résultat.
   *[other] { $hits } résultats.
}
# $among (nombre) : combien, parmi les plus récents, ont été comparés
# $among (nombre) : combien, parmi les plus récents, ont été comparés
cli-search-among = Seuls les { $among } plus récents ont été comparés : un résultat plus ancien peut mieux convenir.
# $hits (nombre) : résultats montrés, le plus qui se montre
cli-search-first = Les { $hits } premiers résultats : ajoutez des mots pour en trouver moins.
# $number (texte) : numéro
# $title (texte) : objet ou titre
# $on (date) : jour qui le date
cli-search-case = Cas { $number } ({ $on }) : { $title }
# $number (texte) : numéro
# $title (texte) : objet ou titre
# $on (date) : jour qui le date
cli-search-record = Document { $number } ({ $on }) : { $title }
# $number (texte) : numéro
# $title (texte) : objet ou titre
# $on (date) : jour qui le date
cli-search-note = Note { $number } ({ $on }) : { $title }

## Échéances

# $code (texte) : code de la règle
# $label (texte) : nom de la règle
# $pack (texte) : ensemble de règles qui l’énonce
cli-clock-line = { $code } ({ $pack }) : { $label }
# $event (texte) : ce dont part la règle
cli-clock-starts = Part de l’événement suivant : { $event }.
cli-clock-target = C’est une cible publiée, et non un délai fixé par la loi.
# $label (texte) : nom de la règle
# $start (date) : jour de départ
# $due (date) : échéance
cli-clock-due = { $label }, à compter du { $start } : { $due }.
# $label (texte) : nom de la règle
# $from (date) : premier jour couvert
# $to (date) : dernier jour couvert
cli-clock-not-covered = { $label } : échéance non calculée. Le calendrier des fériés couvre du { $from } au { $to } seulement.
# $label (texte) : nom de la règle
# $on (date) : dernier jour compté
cli-clock-stopped = { $label } : délai arrêté depuis le { $on }.
cli-clocks-none = Aucun délai ne court pour ce cas.
# $on (date) : jour où c’est fait
cli-clocks-met = Fait le { $on }, dans le délai.
# $on (date) : jour où c’est fait
cli-clocks-late = Fait le { $on }, après le délai.
# $on (date) : jour de l’acte
# $by (texte) : qui l’a consigné
# $reason (texte) : pourquoi
cli-clocks-stopped = Arrêt du { $on }, consigné par { $by } : { $reason }
# $on (date) : jour de l’acte
# $by (texte) : qui l’a consigné
# $reason (texte) : pourquoi
cli-clocks-resumed = Reprise du { $on }, consignée par { $by } : { $reason }
# $on (date) : jour de l’acte
# $by (texte) : qui l’a consigné
# $reason (texte) : pourquoi
cli-clocks-extended = Prolongation du { $on }, consignée par { $by } : { $reason }
# $citation (texte) : article, ou à défaut la source
cli-clock-verified = Fondement : { $citation }. Fait vérifié.
# $citation (texte) : article, ou à défaut la source
cli-clock-secondary = Fondement : { $citation }. Source secondaire; à vérifier dans la loi avant de s’y fier.
# $citation (texte) : article, ou à défaut la source
cli-clock-unverified = Fondement : { $citation }. À vérifier dans la loi avant de s’y fier.
# $citation (texte) : article, ou à défaut la source
cli-clock-inferred = Fondement : { $citation }. Déduit d’autres faits; à vérifier dans la loi avant de s’y fier.
# $label (texte) : ce qui est compté
# $number (texte) : combien
cli-report-line = { $label } : { $number }

## Réception

# $index (nombre) : rang du fichier
# $of (nombre) : nombre de fichiers
# $file (texte) : nom du fichier
cli-import-progress = Fichier { $index } de { $of } : { $file }
# $file (texte) : nom du fichier
# $number (texte) : numéro du cas
# $subject (texte) : objet
cli-import-received = { $file } : reçu sous le numéro { $number } ({ $subject })
# $file (texte) : nom du fichier
# $number (texte) : numéro du cas
cli-import-already = { $file } : déjà reçu, octet pour octet, sous le numéro { $number }; rien n’a été reçu deux fois.

## Triage

# $files (nombre) : fichiers triés
cli-triage-done = { $files ->
    [one] { $files } fichier trié. Ce sont des propositions : une personne décide.
   *[other] { $files } fichiers triés. Ce sont des propositions : une personne décide.
}
# $kind (texte) : type de cas
# $on (date) : jour de réception
# $language (texte) : langue du texte : fr, en ou mixed
cli-triage-what = { $language ->
    [fr] Type de cas : { $kind }. Message reçu le { $on }, en français.
    [en] Type de cas : { $kind }. Message reçu le { $on }, en anglais.
   *[mixed] Type de cas : { $kind }. Message reçu le { $on }, dans les deux langues.
}
# $on (date) : jour de l’incident
cli-triage-incident = Incident : { $on }.
# $from (date) : premier jour
# $to (date) : dernier jour
cli-triage-incident-span = Incident : du { $from } au { $to }.
# $first (date) : premier jour possible
# $last (date) : dernier jour possible
cli-triage-incident-about = Incident, jour inconnu, entre le { $first } et le { $last }.
# $service (texte) : nom du service de police
cli-triage-service = Service : { $service }.
cli-triage-urgent = À voir sans attendre.
# $flag (texte) : nom du signal
cli-triage-flag = Signal : { $flag }
# $flag (texte) : nom du signal
# $words (texte) : passages, entre guillemets
cli-triage-flag-words = Signal : { $flag }, à cause de { $words }
# $ground (texte) : nom du motif
cli-triage-ground = Motif à considérer : { $ground }
# $why (texte) : pourquoi, en une phrase
cli-triage-for = Pour : { $why }
# $why (texte) : pourquoi, en une phrase
cli-triage-against = Contre : { $why }
# $words (texte) : passage du texte
cli-triage-quote = « { $words } »
# $body (texte) : organisme
cli-triage-route = À adresser à : { $body }
# $what (texte) : ce qui manque
cli-triage-missing = À demander : { $what }
# $files (texte) : noms des fichiers
cli-triage-related = Raconte sans doute le même incident que : { $files }

## Un cas en entier

# $number (texte) : numéro du cas
# $subject (texte) : objet du message
cli-show-title = { $number } : { $subject }
# $stage (texte) : où il en est
cli-show-stands = Étape : { $stage }. Le cas n’est confié à personne.
# $stage (texte) : où il en est
# $assignee (texte) : nom d’une personne
cli-show-stands-with = Étape : { $stage }. Le cas est confié à { $assignee }.
# $readers (texte) : noms, séparés par des virgules
# $reason (texte) : pourquoi
cli-show-readers = Accès restreint à : { $readers }. Raisons : { $reason }
cli-show-decision = Décision d’écarter la plainte
# $ground (texte) : nom du motif
cli-show-ground = Motif : { $ground }
cli-show-facts = Faits retenus, mot pour mot :
cli-show-discretion = Pouvoir discrétionnaire :
cli-show-reasons = Raisons :
cli-show-referral = Qui se charge de la plainte
# $way (texte) : ce qui a été décidé
# $service (texte) : nom du service de police
# $on (jour) : jour de la décision
# $by (texte) : nom d’une personne
cli-show-referred = { $way } ({ $service }), le { $on }, par { $by }. Raisons :
cli-show-clocks = Délais
cli-show-letters = Lettres
cli-show-disclosures = Communications à d’autres
cli-show-history = Qui a fait quoi, dans l’ordre
# $at (texte) : jour et heure
# $by (texte) : nom d’une personne
# $what (texte) : ce qui a été fait, en une phrase
cli-show-line = { $at }, { $by } – { $what }
# $from (texte) : mots d’avant
# $to (texte) : mots d’après
cli-show-replaced = Avant : « { $from } ». Maintenant : « { $to } ».

## Notes

# $number (texte) : numéro de la note
# $case (texte) : numéro du cas
# $title (texte) : titre
cli-note-drafted = Note { $number } rédigée à partir du cas { $case } : { $title }
# $path (texte) : fichier écrit
cli-export-note-done = PDF écrit : { $path }
# $pairs (nombre) : paragraphes dont la traduction est en retard
cli-export-note-stale = { $pairs ->
    [one] Attention : la traduction de { $pairs } paragraphe est en retard sur sa source.
   *[other] Attention : la traduction de { $pairs } paragraphes est en retard sur leur source.
}

## Démonstration

# $coordinator (texte) : nom de la première personne inventée
# $lead (texte) : nom de la seconde personne inventée
cli-demo-created = Coffre provisoire chiffré créé. Deux personnes inventées y travaillent, chacune avec sa phrase de passe : { $coordinator } coordonne les cas, { $lead } dirige l’équipe et fait la seconde lecture.
cli-demo-receives = Réception et triage…
cli-demo-decides = Décisions…
cli-demo-files = Classement…
cli-demo-writes = Notes et PDF…
cli-demo-searches = Recherche et vérification…
# $number (texte) : numéro du cas
# $subject (texte) : objet
cli-demo-case = { $number } : { $subject }
# $number (texte) : numéro du cas
# $by (texte) : qui agit
cli-demo-screened-in = { $number } : { $by } donne suite à la plainte, comme présumé.
# $number (texte) : numéro du cas
# $by (texte) : qui agit
cli-demo-proposed-out = { $number } : { $by } propose d’écarter la plainte; le dossier attend une seconde lecture.
# $number (texte) : numéro du cas
# $by (texte) : qui agit
cli-demo-screened-out = { $number } : { $by } fait la seconde lecture et confirme; la plainte est écartée.
# $number (texte) : numéro du cas
# $by (texte) : qui agit
cli-demo-sent-back = { $number } : { $by } fait la seconde lecture et renvoie le cas.
cli-demo-discretion = Démonstration : une personne expliquerait ici pourquoi elle exerce ou non son pouvoir discrétionnaire.
cli-demo-reasons = Démonstration : une personne écrirait ici ses raisons, à partir des passages invoqués.
cli-demo-agrees = Démonstration : une autre personne a lu les passages et le motif, et confirme.
# $number (texte) : numéro du cas
# $file (texte) : numéro du dossier
# $records (nombre) : documents classés
cli-demo-filed = { $records ->
    [one] { $number } : { $records } document classé dans le dossier { $file }.
   *[other] { $number } : { $records } documents classés dans le dossier { $file }.
}
# $number (texte) : numéro de la note
# $case (texte) : numéro du cas
# $path (texte) : fichier écrit
cli-demo-noted = Note bilingue { $number } sur le cas { $case } : { $path }
# $query (texte) : mots cherchés
# $hits (nombre) : résultats
cli-demo-searched = { $hits ->
    [one] Recherche « { $query } » : { $hits } résultat.
   *[other] Recherche « { $query } » : { $hits } résultats.
}
# $folder (texte) : dossier des PDF
cli-demo-done = Les PDF sont dans « { $folder } ». Les cas qui demandent une réponse ou un jugement n’ont pas été décidés : ils attendent une personne.
# $vault (texte) : dossier du coffre
# $passphrase (texte) : phrase de passe
cli-demo-kept = Le coffre provisoire est gardé dans « { $vault } ». Phrase de passe de la coordination : { $passphrase }
cli-demo-removed = Le coffre provisoire est supprimé.

## Échange entre deux postes

cli-value-bundle = LOT
cli-value-letter = LETTRES
cli-value-mark = EMPREINTE
cli-exchange-about = Échange avec une autre copie du coffre, sur un autre poste
cli-exchange-export-about = Prépare un lot : un fichier signé et scellé, avec ce que l’autre copie n’a pas
cli-exchange-export-to = Fichier à écrire; un fichier qui existe n’est jamais remplacé
cli-exchange-export-machine = Lettres du poste à qui il est destiné; à défaut, le lot contient tout, pour une copie qui n’a encore rien envoyé
cli-exchange-export-for = Personne qui peut l’ouvrir; à répéter au besoin; à défaut, toutes les personnes du bureau
cli-exchange-import-about = Prend un lot préparé sur une autre copie : en entier, ou pas du tout
cli-exchange-import-from = Lot à prendre
cli-exchange-import-accept = Empreinte du poste qui l’a préparé, comparée avec celle qu’il affiche; nécessaire la première fois seulement
cli-exchange-status-about = Dit où en est chaque poste, et ce qui est en conflit
# $path : fichier écrit. $events : nombre d’écritures du journal. $letter : lettres de ce poste. $mark : empreinte courte.
cli-exchange-prepared = { $events ->
    [0] Lot préparé, sans écriture nouvelle : { $path }. Ce poste est { $letter }; son empreinte est { $mark }.
    [one] Lot préparé, avec une écriture : { $path }. Ce poste est { $letter }; son empreinte est { $mark }.
   *[other] Lot préparé, avec { $events } écritures : { $path }. Ce poste est { $letter }; son empreinte est { $mark }.
}
# $letter : lettres du poste. $events : nombre d’écritures prises. $cases : nombre de cas touchés.
cli-exchange-taken = { $events ->
    [0] Lot du poste { $letter } pris : rien de nouveau.
    [one] Lot du poste { $letter } pris : une écriture. Cas touchés : { $cases }.
   *[other] Lot du poste { $letter } pris : { $events } écritures. Cas touchés : { $cases }.
}
# $letter : lettres du poste.
cli-exchange-new-machine = Le poste { $letter } est maintenant connu de ce coffre.
# $conflicts : nombre de cas, de notes et de réglages du bureau en conflit.
cli-exchange-conflicts = { $conflicts ->
    [0] Aucun conflit à régler.
    [one] Un conflit à régler.
   *[other] { $conflicts } conflits à régler.
}
# $letter : lettres de ce poste. $mark : son empreinte courte.
cli-exchange-mine = Ce poste : { $letter }, empreinte { $mark }.
# $letter : lettres du poste. $mark : son empreinte courte. $waiting : écritures en attente d’échange. $unconfirmed : écritures préparées, non confirmées.
cli-exchange-machine = Poste { $letter }, empreinte { $mark }. En attente d’échange : { $waiting }. Préparées : { $unconfirmed }.
# $number : numéro du cas ou de la note, ou réglage du bureau.
cli-exchange-in-conflict = En conflit : { $number }

cli-value-format = FORMAT
cli-report-about = Compte les cas d’une période, publie le rapport et le recalcule
cli-report-from = Premier jour; sinon celui du dernier trimestre complet
cli-report-to = Dernier jour
cli-report-cut-off = Date d’arrêté; sinon le dernier jour
cli-report-format = Forme du résultat : json, xlsx ou pdf
cli-report-publish = Masque les petits nombres et fige le rapport dans le journal
cli-report-check = Recalcule un rapport publié depuis le journal, et dit s’il est le même
## office, pack

cli-office-about = Montre ce que le bureau a précisé à son sujet
cli-office-unnamed = Le bureau n’a pas encore de nom : les documents n’ont pas d’en-tête.

# $zone : nom IANA du fuseau.
cli-office-zone = Fuseau horaire : { $zone }

# $minutes : minutes avant le verrouillage. $days : jours avant le rappel de sauvegarde.
cli-office-safety = L’écran se verrouille après { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Une sauvegarde est rappelée après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
cli-pack-about = Compare des ensembles de règles et des calendriers
cli-pack-compare-about = Dit ce qu’une version d’un ensemble de règles change dans une autre, sans coffre
cli-pack-compare-old = Dossier de la version d’avant, ou nom d’un ensemble fourni avec le programme
cli-pack-compare-new = Dossier de la version d’après, ou nom d’un ensemble fourni avec le programme

## Lettres

cli-value-form = FORME
cli-value-langs = fr|en|fr-en|en-fr
cli-value-means = MOYEN
cli-value-template = MODÈLE
cli-letter-about = Écrit aux personnes au sujet d’un cas
cli-letter-list-about = Liste les lettres d’un cas et les modèles qui lui conviennent
cli-letter-draft-about = Prépare une lettre; rien ne part
cli-letter-show-about = Montre une lettre et ce qu’il y a à vérifier
cli-letter-export-about = Fait un fichier d’une lettre, avec les documents à joindre à côté
cli-letter-keep-about = Garde des mots qui semblent exclure tout recours, avec les raisons pour lesquelles ils n’en excluent aucun
cli-letter-approve-about = Approuve une lettre telle qu’elle est
cli-letter-dispatch-about = Inscrit qu’une lettre est partie
cli-letter-number = Numéro de la lettre, LT-2026-A0001 par exemple
cli-letter-template = Code du modèle, tel que la liste des lettres le donne
cli-letter-in = Langues de la lettre, celle du destinataire d’abord; sinon, celle où le bureau répond
cli-letter-format = Forme du fichier : pdf ou docx
cli-letter-to = Dossier où l’écrire; sinon, celui des exportations
cli-letter-digest = Empreinte du texte lu, ou ses huit premiers chiffres au moins, telle que la lettre affichée la donne
cli-letter-keep-reasons = Pourquoi ces mots n’excluent aucun recours; gardé dans l’historique
cli-letter-means = Comment elle est partie : mail, registered-mail, email, fax, in-person ou courier
cli-letter-on = Jour du départ; sinon, aujourd’hui
# $number (texte) : numéro de la lettre. $name (texte) : nom du modèle. $state (texte) : où elle en est
cli-letter-line = { $number }, { $name } : { $state }
# $code (texte) : code du modèle. $name (texte) : nom du modèle
cli-letter-template-line = Modèle { $code } : { $name }
# $digest (texte) : empreinte du texte
cli-letter-digest-line = Empreinte du texte : { $digest }
# $path (texte) : fichier écrit
cli-letter-written = Fichier écrit : { $path }
