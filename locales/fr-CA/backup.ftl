# La sauvegarde du coffre et son rétablissement.

backup-title = Sauvegarde
backup-last = Dernière sauvegarde
backup-by = Faite par
backup-name = Fichier
backup-size = Taille
backup-none = Ce poste n’a encore fait aucune sauvegarde de ce coffre.

# $days : nombre de jours depuis la dernière sauvegarde.
backup-due = { $days ->
    [one] La dernière sauvegarde date de { $days } jour. Ce qui a été inscrit depuis n’est que sur ce poste.
   *[other] La dernière sauvegarde date de { $days } jours. Ce qui a été inscrit depuis n’est que sur ce poste.
}

# $days : nombre de jours depuis la création du coffre.
backup-due-never = { $days ->
    [one] Ce coffre a { $days } jour et n’a jamais été sauvegardé. Tout ce qu’il contient n’est que sur ce poste.
   *[other] Ce coffre a { $days } jours et n’a jamais été sauvegardé. Tout ce qu’il contient n’est que sur ce poste.
}

# $days : nombre de jours depuis la dernière sauvegarde.
backup-remind = Sauvegarde : il y a { $days } j
backup-remind-never = Aucune sauvegarde

backup-folder = Dossier où écrire la sauvegarde
backup-folder-hint = De préférence un disque que l’on débranche ensuite et que l’on range ailleurs. Jamais dans le coffre.
backup-folder-missing = Indiquez un dossier.
backup-make = Sauvegarder
backup-making = Sauvegarde en cours…

# $name : nom du fichier.
backup-made = Sauvegarde écrite, relue et intacte : { $name }

# $count : nombre de pièces jointes.
backup-made-damaged = { $count ->
    [one] { $count } pièce jointe manquait déjà au coffre et n’est pas dans la sauvegarde. Vérifiez le coffre pour savoir laquelle.
   *[other] { $count } pièces jointes manquaient déjà au coffre et ne sont pas dans la sauvegarde. Vérifiez le coffre pour savoir lesquelles.
}
backup-say = La sauvegarde est un seul fichier chiffré. Il s’ouvre avec la phrase de passe qu’une personne du coffre avait ce jour-là. Une sauvegarde plus ancienne n’est jamais remplacée.
backup-restore-say = Pour rétablir une sauvegarde, ouvrez Dossier là où il n’y a pas encore de coffre et choisissez « Rétablir une sauvegarde ».

backup-restore = Rétablir une sauvegarde
backup-restore-lead = Le coffre est rétabli dans le dossier indiqué, puis vérifié en entier avant de s’ouvrir. Ce poste y écrira comme un nouveau poste.
backup-file = Fichier de la sauvegarde
backup-file-missing = Indiquez un fichier.
backup-file-open = Continuer

# $when : jour et heure de la sauvegarde.
backup-file-made = Sauvegarde du { $when }
backup-restore-person = Personne
backup-restore-passphrase = Sa phrase de passe ce jour-là
backup-restore-key-hint = Celle qui était en vigueur le jour de la sauvegarde. Une fois le coffre rétabli, servez-vous-en de nouveau pour vous donner une autre phrase de passe.
backup-restore-use-passphrase = Utiliser une phrase de passe
backup-restore-do = Rétablir
backup-restored = Le coffre est rétabli et vérifié. Ouvrez-le avec votre phrase de passe.

# $count : nombre de pièces jointes.
backup-restored-damaged = { $count ->
    [one] Le coffre est rétabli et vérifié. { $count } pièce jointe manquait déjà quand la sauvegarde a été faite.
   *[other] Le coffre est rétabli et vérifié. { $count } pièces jointes manquaient déjà quand la sauvegarde a été faite.
}
# $count : nombre de dossiers.
backup-restored-disposed = { $count ->
    [one] { $count } dossier détruit ou transféré depuis cette sauvegarde a été effacé de nouveau.
   *[other] { $count } dossiers détruits ou transférés depuis cette sauvegarde ont été effacés de nouveau.
}
