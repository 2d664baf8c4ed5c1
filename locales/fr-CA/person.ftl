person-title = Personnes du bureau
person-add = Ajouter une personne
person-add-do = Ajouter

# $name : nom de la personne.
person-added = { $name } peut maintenant ouvrir le coffre.
person-name = Nom
person-name-needed = Inscrivez le nom de la personne.
person-role = Rôle
person-language = Langue de son interface
person-passphrase-say = Passez-lui le clavier : la phrase de passe ne doit être connue que d’elle.
person-passphrase = Sa phrase de passe
person-passphrase-again = La même phrase de passe

# $least : nombre de caractères exigés.
person-passphrase-short = Il faut { $least } caractères ou plus.
person-passphrase-differs = Les deux phrases diffèrent.
person-role-case_coordinator = Coordination des cas
person-role-team_lead = Direction d’équipe
person-role-registrar = Greffe
person-role-records_officer = Gestion des dossiers
person-role-communications = Communications
person-role-approver = Approbation
person-role-director = Direction
person-role-administrator = Administration
person-role-auditor = Vérification
