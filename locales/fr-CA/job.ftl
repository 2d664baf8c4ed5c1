# Le travail long : importations, vérifications. $kind : le code du travail.

job-title = Travaux
job-none = Aucun travail depuis que vous êtes là.

# $kind (code) : travail en cause
job-name = { $kind ->
    [bulk] Action groupée
    [import] Importation de fichiers
    [backup] Sauvegarde du coffre
    [restore] Rétablissement d’une sauvegarde
    [report] Calcul du rapport
    [journal] Tableau du journal
    [prepare] Préparation d’un lot
    [take] Prise d’un lot
    [bag] Paquet BagIt
    [rekey] Changement de la clé du coffre
    [upgrade] Mise à jour du coffre
   *[verify] Vérification du coffre
}

# $kind (code) : travail en cause
job-started = { $kind ->
    [bulk] Action groupée commencée.
    [import] Importation commencée.
    [backup] Sauvegarde commencée.
    [restore] Rétablissement commencé.
    [report] Calcul du rapport commencé.
    [journal] Tableau du journal commencé.
    [prepare] Préparation d’un lot commencée.
    [take] Prise d’un lot commencée.
    [bag] Paquet BagIt commencé.
    [rekey] Changement de la clé du coffre commencé.
    [upgrade] Mise à jour du coffre commencée.
   *[verify] Vérification commencée.
}

# $kind (code) : travail en cause. $percent : part faite.
job-quarter = { $kind ->
    [bulk] Action groupée : { $percent } % du travail est fait.
    [import] Importation : { $percent } % du travail est fait.
    [backup] Sauvegarde : { $percent } % du travail est fait.
    [restore] Rétablissement : { $percent } % du travail est fait.
    [report] Calcul du rapport : { $percent } % du travail est fait.
    [journal] Tableau du journal : { $percent } % du travail est fait.
    [prepare] Préparation du lot : { $percent } % du travail est fait.
    [take] Prise du lot : { $percent } % du travail est fait.
    [bag] Paquet BagIt : { $percent } % du travail est fait.
    [rekey] Changement de la clé : { $percent } % du travail est fait.
    [upgrade] Mise à jour du coffre : { $percent } % du travail est fait.
   *[verify] Vérification : { $percent } % du travail est fait.
}

# $kind (code) : travail en cause. $percent : part faite.
job-one = { $kind ->
    [bulk] Action groupée : { $percent } %
    [import] Importation : { $percent } %
    [backup] Sauvegarde : { $percent } %
    [restore] Rétablissement : { $percent } %
    [report] Calcul du rapport : { $percent } %
    [journal] Tableau du journal : { $percent } %
    [prepare] Préparation du lot : { $percent } %
    [take] Prise du lot : { $percent } %
    [bag] Paquet BagIt : { $percent } %
    [rekey] Changement de la clé : { $percent } %
    [upgrade] Mise à jour du coffre : { $percent } %
   *[verify] Vérification : { $percent } %
}

# $count : nombre de travaux en cours, deux ou plus.
job-several = { $count } travaux en cours

# $count : nombre de fichiers qui restent.
job-waiting = { $count ->
    [one] Importation interrompue : { $count } fichier reste
   *[other] Importation interrompue : { $count } fichiers restent
}

# $kind (code) : travail en cause. $done : unités faites. $of : unités en tout.
job-count = { $kind ->
    [bulk] Cas : { $done } sur { $of }
    [import] Fichiers reçus : { $done } sur { $of }
    [backup] Mio écrits, puis relus : { $done } sur { $of }
    [report] Cas lus : { $done } sur { $of }
    [journal] Écritures du journal lues : { $done } sur { $of }
    [prepare] Écritures du journal portées au lot : { $done } sur { $of }
    [take] Écritures du journal lues : { $done } sur { $of }
    [bag] Fichiers écrits ou relus : { $done } sur { $of }
    [rekey] Mio chiffrés de nouveau : { $done } sur { $of }
    [upgrade] Cas lus : { $done } sur { $of }
   *[verify] Écritures du journal lues : { $done } sur { $of }
}

# $count : nombre de secondes.
job-left-seconds = encore { $count } s

# $count : nombre de minutes.
job-left-minutes = encore { $count } min

job-stopping = Arrêt en cours…
job-goes-on = Vous pouvez continuer pendant ce temps.
job-holds = Vous pouvez lire pendant ce temps; ce que vous enregistrez attend la fin.
job-upgrade = Un programme plus ancien a fait ce coffre. Il est mis à jour, une seule fois; une copie de ce qu’il était est gardée à côté. Si vous arrêtez, la prochaine ouverture reprendra à partir de là.
job-goes-on-import = Vous pouvez continuer pendant ce temps. L’importation reprend où elle était si vous verrouillez ou fermez.

# $left : fichiers qui restent. $files : fichiers donnés.
job-unfinished = { $left ->
    [one] Une importation attend : { $left } fichier sur { $files } n’a pas encore été reçu.
   *[other] Une importation attend : { $left } fichiers sur { $files } n’ont pas encore été reçus.
}
job-unfinished-kept = Ce qui a été reçu est conservé, et rien n’est reçu deux fois.
# $count : travaux qui ne sont pas allés à leur fin.
job-interrupted = { $count ->
    [one] { $count } travail interrompu
   *[other] { $count } travaux interrompus
}
job-interrupted-why = Le poste a été verrouillé, ou le programme s’est arrêté, avant la fin. Rien n’est resté à moitié fait. Recommencez à l’écran d’où part ce travail.
job-open = Ouvrir cet écran
job-resume = Reprendre
job-give-up = Mettre de côté

# $taken : fichiers reçus. $already : fichiers déjà reçus. $failed : fichiers refusés.
job-import-done = Importation terminée. Reçus : { $taken }. Déjà reçus : { $already }. Refusés : { $failed }.

# $kind (code) : travail en cause. $state (code) : comment il a pris fin.
job-ended = { $kind ->
    [bulk] { $state ->
        [done] Action groupée terminée.
        [stopped] Action groupée arrêtée. Ce qui a été fait est conservé, et le reste attend.
       *[failed] L’action groupée a échoué. Ce qui a été fait est conservé.
    }
    [import] { $state ->
        [stopped] Importation arrêtée. Ce qui a été reçu est conservé.
       *[failed] L’importation a échoué. Ce qui a été reçu est conservé.
    }
    [backup] { $state ->
        [done] Sauvegarde écrite, relue et intacte.
        [stopped] Sauvegarde arrêtée. Aucun fichier n’est resté.
       *[failed] La sauvegarde n’a pas pu être faite. Aucun fichier n’est resté.
    }
    [restore] { $state ->
        [done] Coffre rétabli et vérifié.
        [stopped] Rétablissement arrêté. Rien n’est resté dans le dossier.
       *[failed] La sauvegarde n’a pas pu être rétablie. Rien n’est resté dans le dossier.
    }
    [report] { $state ->
        [done] Rapport calculé.
        [stopped] Calcul du rapport arrêté. Rien n’a été changé.
       *[failed] Le rapport n’a pas pu être calculé. Rien n’a été changé.
    }
    [journal] { $state ->
        [done] Tableau du journal écrit.
        [stopped] Tableau du journal arrêté. Aucun fichier n’est resté.
       *[failed] Le tableau du journal n’a pas pu être écrit. Aucun fichier n’est resté.
    }
    [prepare] { $state ->
        [done] Lot préparé.
        [stopped] Préparation arrêtée. Aucun fichier n’est resté.
       *[failed] Le lot n’a pas pu être préparé. Aucun fichier n’est resté.
    }
    [take] { $state ->
        [done] Lot pris.
        [stopped] Prise arrêtée. Rien du lot n’a été gardé.
       *[failed] Le lot n’a pas pu être pris. Rien n’en a été gardé.
    }
    [bag] { $state ->
        [done] Paquet BagIt complet et valide.
        [stopped] Paquet BagIt arrêté. Rien n’a été effacé.
       *[failed] Le paquet BagIt n’a pas pu être préparé ou vérifié. Rien n’a été effacé.
    }
    [rekey] { $state ->
        [done] Personne retirée, et clé du coffre changée.
        [stopped] Retrait arrêté. La personne est toujours là, et la clé est la même.
       *[failed] La personne n’a pas pu être retirée. La clé est la même.
    }
    [upgrade] { $state ->
        [done] Coffre mis à jour.
        [stopped] Mise à jour du coffre arrêtée. Ce qui est fait est conservé; la prochaine ouverture reprendra à partir de là.
       *[failed] Le coffre n’a pas pu être mis à jour. Ce qui est fait est conservé.
    }
   *[verify] { $state ->
        [done] Vérification terminée.
        [stopped] Vérification arrêtée. Rien n’est dit de ce qui n’a pas été lu.
       *[failed] La vérification n’a pas pu être faite.
    }
}

# $count : nombre de fichiers refusés.
job-faults = { $count ->
    [one] { $count } fichier refusé
   *[other] { $count } fichiers refusés
}

job-import = Importer un dossier
job-import-title = Recevoir tous les messages d’un dossier
job-import-folder = Dossier de ce poste
job-import-hint = Les courriels (.eml, .msg) et les textes (.txt) du dossier et de ses sous-dossiers sont reçus. Les fichiers restent où ils sont.
job-import-missing = Indiquez un dossier.
job-import-start = Importer
