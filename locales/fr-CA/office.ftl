office-documents = En tête des documents
office-documents-say = Une note exportée, une vérification imprimée et la feuille de récupération commencent par ces lignes, dans la langue de chaque moitié. Le nom figure aussi dans celui de chaque fichier de sauvegarde. Tant qu’il n’est pas écrit, les documents n’ont pas d’en-tête.
office-name = Nom officiel
office-letterhead = Lignes sous le nom
office-address = Adresse
office-days-title = Jours du bureau
office-zone = Fuseau horaire
office-zone-say = Le jour présent, le jour de réception et les heures affichées se lisent dans ce fuseau dès l’enregistrement. Les jours déjà inscrits restent tels quels.
office-safety = Sécurité
office-idle = Verrouiller quand personne n’est là
office-idle-say = L’écran est masqué et les clés sont effacées de la mémoire.
office-backup = Rappeler la sauvegarde
office-backup-say = Compté depuis la dernière sauvegarde vérifiée.

# $count : minutes sans toucher au clavier ni à la souris.
office-minutes = { $count ->
    [one] Après { $count } minute
   *[other] Après { $count } minutes
}

# $count : jours depuis la dernière sauvegarde.
office-days = { $count ->
    [one] Après { $count } jour
   *[other] Après { $count } jours
}
office-saved = Paramètres du bureau enregistrés.
office-unchanged = Rien à enregistrer.
office-unset = Non précisé
office-read-only = Seules la direction et l’administration peuvent modifier ces paramètres.
