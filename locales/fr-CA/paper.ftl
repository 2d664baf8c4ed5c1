# Le papier : les volumes d’un dossier, où ils sont, qui les a; les originaux; les emplacements du bureau.

paper-title = Papier
# $count : nombre de volumes.
paper-volumes = { $count ->
    [0] Aucun volume papier.
    [one] { $count } volume en place
   *[other] { $count } volumes en place
}
# $count : nombre de choses à régler.
paper-faults = { $count ->
    [one] { $count } point à régler
   *[other] { $count } points à régler
}
paper-unsaid = Ce cas est arrivé par la poste. Inscrivez l’original sur papier et le volume qui le contient; sinon, il faudra dire à la fermeture pourquoi aucun papier n’est conservé.
paper-not-filed = Classez d’abord le cas : un volume porte le numéro de son dossier.
paper-no-places = Le bureau n’a encore inscrit aucun emplacement.
paper-no-places-do = Inscrire les emplacements
paper-empty = Aucun volume papier.
# $number : numéro du volume.
paper-volume = Volume { $number }
# $place : emplacement.
paper-at = Emplacement : { $place }
# $borrower : qui l’a. $on : jour de la sortie.
paper-out = Sorti le { $on } : { $borrower }
# $phone : téléphone.
paper-phone = Téléphone : { $phone }
# $on : jour.
paper-due = Retour attendu le { $on }
# $on : jour.
paper-recalled = Rappelé le { $on }
# $on : jour.
paper-lost = Introuvable depuis le { $on }
paper-apart = Deux personnes ont inscrit séparément des choses différentes sur ce volume. Rien n’est perdu; la prochaine action règle la question.
paper-badge-kept = en place
paper-badge-out = sorti
paper-badge-not_found = introuvable
paper-badge-apart = à régler
# $count : nombre de mouvements.
paper-log = { $count ->
    [one] { $count } mouvement
   *[other] { $count } mouvements
}
paper-open = Ajouter un volume
paper-step-charge_out = Sortir
paper-step-transfer = Passer à une autre personne
paper-step-recall = Rappeler
paper-step-return = Inscrire le retour
paper-step-move = Déplacer
paper-step-not_found = Déclarer introuvable
paper-step-find = Inscrire qu’il est retrouvé
paper-step-withdraw = Retirer ce volume
# $act : acte. $number : numéro du volume.
paper-step-of = { $act }, volume { $number }
paper-other-acts = Autres actions
paper-card = Fiche de sortie
# $number : numéro du volume.
paper-card-of = Fiche de sortie, volume { $number }
# $number : numéro du volume.
paper-dialog-open = Ajouter le volume { $number }
# $number : numéro du volume.
paper-dialog-charge_out = Sortir le volume { $number }
# $number : numéro du volume.
paper-dialog-transfer = Passer le volume { $number } à une autre personne
# $number : numéro du volume.
paper-dialog-recall = Rappeler le volume { $number }
# $number : numéro du volume.
paper-dialog-return = Retour du volume { $number }
# $number : numéro du volume.
paper-dialog-move = Déplacer le volume { $number }
# $number : numéro du volume.
paper-dialog-not_found = Volume { $number } introuvable
# $number : numéro du volume.
paper-dialog-find = Volume { $number } retrouvé
# $number : numéro du volume.
paper-dialog-withdraw = Retirer le volume { $number }
paper-lead-open = Dites où le volume est rangé. Son étiquette porte le numéro du dossier et celui du volume.
paper-lead-recall = Le rappel est inscrit; avisez vous-même la personne qui a le volume.
paper-lead-not_found = Le cas ne se ferme pas et le dossier n’est pas détruit tant que le volume n’est pas retrouvé.
paper-lead-withdraw = À faire si le volume a été ajouté par erreur, ou s’il est détruit. L’historique garde ce qui a été inscrit.
paper-where = Emplacement
paper-where-choose = Choisir un emplacement
paper-where-needed = Choisissez un emplacement.
paper-borrower = Nom de la personne qui emprunte
paper-borrower-needed = Écrivez le nom.
paper-borrower-phone = Téléphone ou poste
paper-on = Jour de la sortie
paper-day = Jour
paper-day-needed = Ce jour ne peut pas être à venir.
paper-back-by = Retour attendu le
paper-back-by-needed = Ce jour ne peut pas précéder la sortie.
paper-looked = Où on l’a cherché
paper-looked-needed = Dites où on l’a cherché.
paper-why = Motif
paper-why-needed = Écrivez le motif.
# $act : acte. $number : numéro du volume.
paper-done = { $act ->
    [open] Volume { $number } ajouté.
    [charge_out] Volume { $number } sorti.
    [transfer] Volume { $number } passé à une autre personne.
    [recall] Volume { $number } rappelé.
    [return] Retour du volume { $number } inscrit.
    [move] Volume { $number } déplacé.
    [not_found] Volume { $number } déclaré introuvable.
    [find] Volume { $number } retrouvé.
   *[withdraw] Volume { $number } retiré.
}
paper-originals = Originaux sur papier
paper-originals-none = Aucun original sur papier inscrit.
paper-original-add = Inscrire un original
paper-original-edit = Modifier
paper-original-strike = Rayer
# $act : acte. $what : description de l’original.
paper-original-of = { $act } : { $what }
# $on : jour. $by : qui l’a reçu.
paper-original-received = Reçu le { $on } : { $by }
# $number : numéro du volume.
paper-original-in = Dans le volume { $number }
paper-original-nowhere = Dans aucun volume
paper-original-apart = Deux personnes, chacune de son côté, ont inscrit des choses différentes sur cet original. Modifiez-le pour régler la question.
# $name : nom du fichier.
paper-original-scan = Numérisé : { $name }
paper-original-paper-only = Sur papier seulement
paper-original-what = Description
paper-original-what-needed = Décrivez l’original.
paper-original-on = Reçu le
paper-original-by = Reçu par
paper-original-by-needed = Écrivez le nom de la personne qui l’a reçu.
paper-original-scan-of = Fichier qui en est la numérisation
paper-original-scan-none = Aucun : sur papier seulement
paper-original-volume = Volume
paper-original-volume-none = Pas encore rangé
paper-original-dialog = Original sur papier
paper-original-save = Inscrire
paper-original-strike-title = Rayer cet original
paper-original-done = Original sur papier inscrit.
paper-original-struck = Original sur papier rayé.
paper-medium-both = électronique et papier
paper-card-title = Fiche de sortie
paper-card-borrower = Emprunté par
paper-card-phone = Téléphone
paper-card-out = Sorti le
paper-card-due = Retour attendu le
paper-card-by = Inscrit par
paper-card-signature = Signature
paper-card-returned = Revenu le
paper-card-lead = À mettre à la place du volume. La fiche ne porte ni le nom de la personne plaignante ni l’objet du cas.
paper-print = Imprimer
paper-window = Papier · Dossier
paper-list = Volumes sortis ou introuvables
# $count : combien sont en retard ou introuvables.
paper-late = { $count ->
    [0] Rien n’est en retard
    [one] { $count } en retard ou introuvable
   *[other] { $count } en retard ou introuvables
}
# $count : où le compte s’arrête.
paper-late-most = Au moins { $count } en retard ou introuvables
paper-nav = volumes en retard ou introuvables
paper-empty-list = Tous les volumes sont en place.
paper-empty-filtered = Aucun volume avec ce filtre.
paper-kind = Où en est le volume
paper-kind-all = Tous les volumes
paper-kind-out = Sortis
paper-kind-not_found = Introuvables
paper-kind-apart = À régler
# $file : numéro du dossier. $number : numéro du volume.
paper-label = { $file }, vol. { $number }
# $phone : téléphone. $borrower : qui l’a.
paper-line-with = { $borrower }, { $phone }
paper-line-lost = Personne ne sait où il est
paper-line-apart = Deux personnes ont inscrit des choses différentes
paper-head-volume = Volume
paper-head-holder = Qui l’a
paper-views = Papier
paper-view-away = Sortis
paper-view-counter = Comptoir
paper-counter-lead = Lisez les étiquettes des volumes que vous avez en main, puis faites la même action sur tous en une seule fois.
paper-counter-add = Ajouter
paper-counter-none = Aucun volume sur le comptoir.
paper-counter-list = Volumes sur le comptoir
# $label : étiquette.
paper-counter-twice = { $label } est déjà sur le comptoir.
# $label : étiquette.
paper-counter-added = { $label } : sur le comptoir.
paper-counter-remove = Enlever
# $label : étiquette.
paper-counter-remove-of = Enlever { $label } du comptoir
paper-counter-mixed = Ces volumes n’ont aucune action en commun : les uns sont sortis, les autres en place.
# $act : acte. $count : nombre de volumes.
paper-counter-act = { $count ->
    [one] { $act } : { $count } volume
   *[other] { $act } : { $count } volumes
}
# $act : acte. $count : nombre de volumes.
paper-counter-done = { $act ->
    [charge_out] { $count ->
        [one] { $count } volume sorti.
       *[other] { $count } volumes sortis.
    }
    [return] { $count ->
        [one] Retour de { $count } volume inscrit.
       *[other] Retour de { $count } volumes inscrit.
    }
   *[move] { $count ->
        [one] { $count } volume déplacé.
       *[other] { $count } volumes déplacés.
    }
}
# $act : acte. $count : nombre de volumes.
paper-counter-undone = { $act ->
    [charge_out] { $count ->
        [one] Sortie de { $count } volume annulée.
       *[other] Sortie de { $count } volumes annulée.
    }
    [return] { $count ->
        [one] Retour de { $count } volume annulé.
       *[other] Retour de { $count } volumes annulé.
    }
   *[move] { $count ->
        [one] Déplacement de { $count } volume annulé.
       *[other] Déplacement de { $count } volumes annulé.
    }
}
paper-view-places = Emplacements
paper-places = Emplacements du papier
paper-places-lead = Salles, tablettes et boîtes où le bureau range ses dossiers papier, chacune avec le code de son étiquette. Un emplacement peut se trouver dans un autre; le déplacer déplace ce qui s’y trouve.
paper-places-none = Aucun emplacement n’est inscrit.
paper-place-code = Code de l’étiquette
paper-place-fr = Nom en français
paper-place-en = Nom en anglais
paper-place-needed = À remplir.
paper-place-name = Salle, tablette, boîte
paper-place-within = Se trouve dans
paper-place-within-none = Aucun autre emplacement
paper-place-merge = Réunir
paper-place-part = Séparer
# $code : code de l’étiquette de celui dont il fait partie.
paper-place-merged = réuni à { $code }
# $code : code de l’étiquette.
paper-place-parted = Emplacement { $code } séparé.
# $code : code de l’étiquette.
paper-place-merge-title = Réunir { $code } à un autre emplacement
paper-place-merge-lead = Le même emplacement a été inscrit deux fois. Ce qui s’y trouve sera dans l’autre; rien ne bouge, et vous pourrez les séparer.
paper-place-merge-into = Cet emplacement est en fait
# $code : code de l’étiquette.
paper-place-merge-done = Emplacement { $code } réuni à l’autre.
paper-place-acts = Actions
paper-place-add = Ajouter un emplacement
paper-place-edit = Modifier
paper-place-retire = Retirer
paper-place-restore = Rétablir
# $act : acte. $code : code de l’étiquette.
paper-place-of = { $act } : { $code }
paper-place-retired = retiré
paper-place-save = Enregistrer
# $code : code de l’étiquette.
paper-place-done = Emplacement { $code } enregistré.
# $code : code de l’étiquette. $name : salle, tablette, boîte.
paper-place-choice = { $code } : { $name }
