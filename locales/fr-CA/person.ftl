person-title = Personnes du bureau
person-add = Ajouter une personne
person-add-do = Ajouter

# $name : nom de la personne.
person-added = { $name } peut maintenant ouvrir le coffre.
person-name = Nom
person-name-needed = Inscrivez le nom de la personne.
person-role = Rôle
person-roles-few = Les autres rôles sont donnés par une personne qui peut administrer le coffre.
person-language = Langue de son interface
person-passphrase-say = Passez-lui le clavier : la phrase de passe ne doit être connue que d’elle.
person-passphrase = Sa phrase de passe

person-role-case_coordinator = Coordination des cas
person-role-team_lead = Direction d’équipe
person-role-registrar = Greffe
person-role-records_officer = Gestion des dossiers
person-role-communications = Communications
person-role-approver = Approbation
person-role-director = Direction
person-role-administrator = Administration
person-role-auditor = Vérification

## Les personnes du bureau, dans les paramètres

person-section = Personnes
person-say = Un nom reste au journal quoi qu’il arrive à la personne. Les rôles sont les règles du programme, non un verrou : qui possède la clé du coffre pourrait le lire avec un autre programme.
person-col-name = Personne
person-col-role = Rôle
person-col-state = Accès
person-col-seen = Dernière ouverture ici
person-col-acts = Actions
person-never = Jamais sur ce poste
person-me = vous
person-state-active = Actif
person-state-suspended = Suspendu
person-state-removed = Retiré
person-change-role = Changer le rôle
person-suspend = Suspendre
person-resume = Rétablir
person-remove = Retirer
person-key = Changer la clé
person-key-owed = Accès retiré sur un autre poste; la clé de celui-ci est à changer
# $act : l’acte. $name : la personne.
person-act-of = { $act } : { $name }
person-not-oneself = Vous ne pouvez pas le faire pour vous-même : demandez à une autre personne qui peut administrer le coffre.
person-not-permitted = Votre rôle ne le permet pas.
person-not-add = Votre rôle ne permet pas d’ajouter une personne.
# $name : la personne.
person-role-title = Changer le rôle de { $name }
person-role-say = Il s’applique dès sa prochaine ouverture du coffre, et sur un autre poste dès qu’un lot l’y apporte.
person-role-do = Changer le rôle
# $name : la personne. $role : nouveau rôle.
person-role-done = { $name } a maintenant le rôle « { $role } ».
# $role : rôle.
person-role-yours = Votre rôle a été changé sur un autre poste : { $role }.
# $name : la personne.
person-suspend-title = Suspendre l’accès de { $name }?
person-suspend-say = Cette personne ne peut plus ouvrir le coffre, jusqu’à ce que quelqu’un rétablisse son accès. Sa phrase de passe, son nom au journal et ses brouillons sont conservés.
# $name : la personne.
person-suspend-done = L’accès de { $name } est suspendu.
# $name : la personne.
person-resume-title = Rétablir l’accès de { $name }?
person-resume-say = Cette personne peut de nouveau ouvrir le coffre, avec la phrase de passe qu’elle a déjà.
# $name : la personne.
person-resume-done = { $name } peut de nouveau ouvrir le coffre.
# $name : la personne.
person-remove-title = Retirer { $name } du coffre?
person-remove-say = Cette personne n’ouvrira plus jamais le coffre. La clé du coffre est changée : la base et toutes les pièces sont chiffrées encore une fois, ce qui prend le temps d’une copie du coffre et autant d’espace libre sur le disque. La lecture continue pendant ce temps; l’enregistrement attend.
person-remove-limits = Ce qu’elle a pu copier avant aujourd’hui lui reste lisible, et les anciennes copies de sauvegarde aussi : détruisez celles dont vous n’avez plus besoin.
person-remove-do = Retirer et changer la clé
person-removing = Le coffre est chiffré de nouveau…
# $name : la personne.
person-remove-done = L’accès de { $name } est retiré, et le coffre a une nouvelle clé.

# $name : la personne.
person-key-title = Changer la clé que { $name } connaissait?
person-key-say = Le retrait est venu d’un autre poste avec un lot : ici, cette personne n’a plus d’accès, mais la clé du coffre est encore celle d’avant. La base et toutes les pièces sont chiffrées encore une fois, ce qui prend le temps d’une copie du coffre et autant d’espace libre sur le disque. La lecture continue pendant ce temps; l’enregistrement attend.
person-key-do = Changer la clé
person-key-done = Le coffre de ce poste a une nouvelle clé.

## Ce que l’on règle pour soi

person-appearance = Votre fenêtre
person-appearance-say = Ces choix sont gardés dans le coffre pour vous seulement : ils s’appliquent quand vous l’ouvrez et cessent quand vous partez.
person-appearance-unkept = Votre rôle ne garde rien dans le coffre : ces choix durent autant que votre fenêtre.
person-theme = Thème
person-size = Taille du texte
person-size-normal = Normale
person-size-large = Grande
person-size-larger = Plus grande
person-density = Densité des listes
person-density-compact = Serrée
person-density-normal = Normale
person-density-roomy = Aérée
person-font = Caractère
person-font-plex = Habituel
person-font-atkinson = Très lisible
person-font-say = Atkinson Hyperlegible, dessiné par le Braille Institute : ses lettres se confondent difficilement.
person-idle = Verrouiller après
# $minutes : nombre de minutes.
person-idle-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# $minutes : nombre de minutes.
person-idle-say = Sans frappe au clavier ni mouvement de la souris. Le bureau permet { $minutes } minutes au plus; le temps où l’ordinateur dort compte.
person-passphrase-section = Votre phrase de passe
