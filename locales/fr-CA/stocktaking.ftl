# Récolement du papier : ce qui a été compté dans un emplacement, et ce qui ne concorde pas.

stocktaking-title = Récolement
stocktaking-view = Récolements
stocktaking-none = Aucun récolement n’a encore été fait.
stocktaking-lead = Lisez les étiquettes de ce qui se trouve dans un emplacement, au clavier ou au lecteur de codes à barres. Compter ne change rien : le rapport dit ce qui ne concorde pas, et chaque écart se règle par une action.
stocktaking-open = Commencer un récolement
stocktaking-open-do = Commencer
stocktaking-open-lead = Tout ce qui se trouve dans l’emplacement est compté avec lui. Le récolement peut durer plusieurs jours et se faire à plusieurs postes.
stocktaking-list = Récolements, du plus récent au plus ancien
stocktaking-acts = Actions
stocktaking-place = Emplacement
stocktaking-opened = Commencé le
stocktaking-closed = Terminé le
stocktaking-by = Par
stocktaking-counted = Comptés
stocktaking-expected = Attendus
stocktaking-state = État
stocktaking-going-on = en cours
stocktaking-replaced = recompté depuis
stocktaking-agrees-badge = tout concorde
# $count : nombre d’écarts.
stocktaking-faults = { $count ->
    [one] { $count } écart à régler
   *[other] { $count } écarts à régler
}
stocktaking-count = Comptage
stocktaking-report = Rapport
stocktaking-views = Compter ou lire le rapport
stocktaking-where = Où vous vous trouvez
stocktaking-where-hint = Lire l’étiquette d’un de ces emplacements le choisit.
stocktaking-label = Étiquette du volume
stocktaking-label-hint = Numéro du dossier et du volume, puis Entrée. Sans numéro de volume, c’est le premier.
stocktaking-label-needed = Écrivez ou lisez une étiquette.
stocktaking-count-do = Inscrire
# $place : emplacement.
stocktaking-here = Vous comptez maintenant : { $place }
# $counted : volumes comptés. $expected : volumes attendus.
stocktaking-progress = Comptés : { $counted }. Attendus : { $expected }.
stocktaking-recent = Dernières étiquettes inscrites
stocktaking-recent-none = Aucune étiquette n’est encore inscrite.
stocktaking-fits = En place
# $label : étiquette.
stocktaking-told-fits = { $label } : en place
# $label : étiquette. $kind : écart.
stocktaking-told = { $label } : { $kind }
stocktaking-strike = Rayer
# $label : étiquette.
stocktaking-strike-of = Rayer { $label }
# $label : étiquette.
stocktaking-struck = { $label } : inscription rayée.
stocktaking-close = Terminer le comptage
stocktaking-reopen = Reprendre le comptage
stocktaking-closed-done = Comptage terminé. Ce qui n’a pas été trouvé est dans le rapport.
stocktaking-reopened-done = Le comptage reprend.
stocktaking-report-open = Le comptage est en cours : ce qui manque sera connu une fois qu’il sera terminé.
stocktaking-report-replaced = Cet emplacement a été recompté depuis : seul le dernier récolement est rappelé dans les cas.
stocktaking-agrees = Tout ce qui a été compté concorde.
stocktaking-case = Cas
stocktaking-found-at = Trouvé
stocktaking-kept-at = Attendu
# $by : qui l’a compté, et quand. $reason : raison.
stocktaking-said = { $by } : { $reason }
stocktaking-kind-missing = Attendu et pas trouvé
stocktaking-kind-elsewhere = Trouvé, attendu ailleurs
stocktaking-kind-out = Trouvé, mais sorti
stocktaking-kind-lost = Trouvé, mais déclaré introuvable
stocktaking-kind-apart = Trouvé, mais deux personnes ont inscrit des choses différentes
stocktaking-kind-withdrawn = Trouvé, mais retiré du dossier
stocktaking-kind-no_volume = Trouvé, mais le dossier n’a pas ce volume
stocktaking-kind-disposed = Trouvé, mais son dossier a été détruit ou transféré
stocktaking-kind-unknown = Numéro inconnu, ou d’un dossier qui ne vous est pas ouvert
stocktaking-kind-twice = Compté deux fois
stocktaking-mend-missing = Déclarer introuvable
stocktaking-mend-elsewhere = Déplacer ici
stocktaking-mend-out = Inscrire le retour
stocktaking-mend-lost = Inscrire qu’il est retrouvé
stocktaking-mend-apart = Dire qu’il est ici
stocktaking-mend-withdrawn = Rétablir ce volume
stocktaking-mend-no_volume = Ajouter ce volume
# $act : acte. $label : étiquette.
stocktaking-mend-of = { $act } : { $label }
# $act : acte. $label : étiquette.
stocktaking-mended = { $label } : action « { $act } » inscrite.
# $place : emplacement. $on : jour où le récolement a commencé.
stocktaking-reason = Récolement commencé le { $on } : pas trouvé dans { $place }.
stocktaking-explain = Expliquer
stocktaking-explain-title = Expliquer cet écart
stocktaking-explain-lead = L’étiquette reste dans le rapport, avec votre explication.
stocktaking-why = Explication
stocktaking-why-needed = Écrivez l’explication.
stocktaking-explained = Expliqué
# $label : étiquette.
stocktaking-explained-done = { $label } : explication inscrite.
stocktaking-export = Exporter
stocktaking-export-title = Exporter le rapport
stocktaking-export-lang = Langue du fichier
stocktaking-export-format = Format
stocktaking-export-pdf = PDF, à imprimer et à signer
stocktaking-export-xlsx = Classeur (XLSX)
# $path : où se trouve le fichier.
stocktaking-exported = Le rapport est écrit dans { $path }.
# $place : emplacement.
stocktaking-document = Récolement : { $place }
stocktaking-document-remark = Compter ne change rien : chaque écart reste jusqu’à ce qu’une personne le règle par une action ou l’explique. Les volumes des dossiers restreints ne sont nommés qu’à qui peut les lire.
# $number : numéro du volume. $kind : écart. $on : jour où le récolement a été terminé.
stocktaking-of-volume = Volume { $number }, récolement du { $on } : { $kind }
stocktaking-to-report = Voir le récolement
stocktaking-back = Tous les récolements
