# La disposition des dossiers, et les gels qui les retiennent.

disposition-title = Disposition
# Titre de la fenêtre.
disposition-window = Disposition · Dossier
disposition-sample-badge = exemple
disposition-sample = Rien n’est échu : le plan en vigueur est un exemple et ne contient aucun délai de conservation. Un plan d’exemple ne permet de détruire aucun dossier. Une fois le plan de votre bureau, avec ses délais approuvés, importé et mis en vigueur dans les paramètres, les dossiers échus paraissent ici.
disposition-no-rule = Rien n’est échu : le plan en vigueur ne donne de délai de conservation à aucune série. Les dossiers attendent un calendrier approuvé.

# $count : nombre de séries.
disposition-rules = { $count ->
    [one] Règle en vigueur : { $count } série
   *[other] Règles en vigueur : { $count } séries
}
# $years : années entières. $action (code) : ce qui est fait alors. $authority : numéro du calendrier.
disposition-rule = { $action ->
    [transfer] { $years ->
        [one] { $years } an après la fermeture du cas, puis transfert aux Archives. Calendrier { $authority }.
       *[other] { $years } ans après la fermeture du cas, puis transfert aux Archives. Calendrier { $authority }.
    }
   *[destroy] { $years ->
        [one] { $years } an après la fermeture du cas, puis destruction. Calendrier { $authority }.
       *[other] { $years } ans après la fermeture du cas, puis destruction. Calendrier { $authority }.
    }
}

disposition-due = Dossiers échus
disposition-due-none = Aucun dossier n’est échu aujourd’hui.
disposition-proposed = Destruction proposée, en attente d’une deuxième personne
disposition-proposed-none = Aucun dossier n’attend une deuxième personne.
disposition-more = D’autres dossiers attendent que ceux qui sont affichés. Traitez d’abord ceux-ci.

# $count : nombre de dossiers choisis.
disposition-propose = { $count ->
    [0] Proposer
    [one] Proposer { $count } dossier
   *[other] Proposer { $count } dossiers
}
# $count : nombre de dossiers choisis.
disposition-approve = { $count ->
    [0] Approuver et effacer…
    [one] Approuver et effacer { $count } dossier…
   *[other] Approuver et effacer { $count } dossiers…
}
disposition-keep = Conserver pour l’instant
disposition-reject = Refuser
# $act : mot de l’acte. $number : numéro du dossier.
disposition-aside-of = { $act } : { $number }
disposition-all = Choisir tous les dossiers que rien ne retient
# $number : numéro du dossier.
disposition-choose = Choisir { $number }

disposition-file = Dossier
disposition-case = Cas
disposition-closed = Fermeture du cas
disposition-from = Échu le
disposition-state = État
disposition-acts = Actions

disposition-badge-held = Gel juridique
disposition-badge-unsettled = À régler
disposition-badge-question_open = Question posée
disposition-badge-not_yet = Non échu
disposition-badge-no_rule = Sans règle
disposition-badge-not_filed = Non classé
disposition-badge-paper_away = Papier à ramener
disposition-badge-paper_counted = Écart de récolement
disposition-badge-open = Ouvert
# $why : ce qui le retient. $on : jour où il est échu, s’il est connu.
disposition-kept = { $why ->
    [held] Un gel juridique le retient, quoi que dise la règle.
    [unsettled] Des personnes ont inscrit des valeurs différentes dans ce cas, et personne n’a réglé le conflit.
    [question_open] Une question de principe attend sa réponse.
    [not_yet] Son délai n’est pas écoulé : il est échu le { $on }.
    [no_rule] Le plan en vigueur ne donne plus de délai à sa série.
    [not_filed] Aucun dossier ne contient plus ce cas.
    [paper_away] Un volume papier est sorti ou introuvable, ou un original n’est dans aucun volume.
    [paper_counted] Un récolement a trouvé un écart dans son papier, et personne ne l’a réglé.
   *[open] Le cas est ouvert.
}
# $by : qui l’a proposé. $at : quand. $mine : yes quand c’est la personne qui lit.
disposition-proposed-by = { $mine ->
    [yes] Vous l’avez proposé ({ $at }). Une autre personne doit approuver.
   *[no] Proposé par { $by }, { $at }
}
# $by : qui l’a conservé. $at : quand. $reason : pourquoi, tel que tapé.
disposition-set-aside = Conservé par { $by }, { $at } : { $reason }

# $count : nombre de dossiers.
disposition-confirm-title = { $count ->
    [one] Effacer { $count } dossier pour de bon
   *[other] Effacer { $count } dossiers pour de bon
}
# $count : nombre de dossiers.
disposition-confirm-act = { $count ->
    [one] Effacer { $count } dossier
   *[other] Effacer { $count } dossiers
}
disposition-confirm = Ce que ces cas contiennent est effacé : message, pièces, décisions, lettres, notes, ce qui a été demandé et répondu. Rien ne le ramène, pas même une sauvegarde faite avant.
disposition-confirm-stays = Leurs numéros, la règle, les jours, les deux personnes et une empreinte de ce qui a été effacé restent. Chaque dossier est vérifié encore une fois au moment de partir : celui qu’un gel retient est conservé.

# $number : numéro du dossier.
disposition-keep-title = Conserver { $number } pour l’instant
# $number : numéro du dossier.
disposition-reject-title = Refuser la disposition de { $number }
disposition-reason-hint = Elles restent dans l’historique du cas tant que le dossier est conservé.
# $number : numéro du dossier.
disposition-aside-done = { $number } est conservé pour l’instant.

disposition-outcome = Dernière action sur plusieurs dossiers

disposition-gone = Détruits ou transférés
disposition-gone-none = Aucun dossier n’a encore été détruit ni transféré.
disposition-find = Trouver
disposition-find-number = Numéro d’un cas ou d’un dossier
disposition-on = Disposition le
# $number : numéro du cas. $on : jour de la disposition.
disposition-line = { $number } · disposition le { $on }
# $file : numéro du dossier.
disposition-line-stays = Ce qui reste du dossier { $file }
disposition-lines = Cas dont le dossier n’est plus ici
disposition-by = Par
# $proposed : qui a proposé. $approved : qui a approuvé.
disposition-two = Proposé par { $proposed }, approuvé par { $approved }
disposition-authority = Calendrier de conservation
disposition-certificate = Certificat
# $number : numéro du dossier.
disposition-certificate-of = Certificat de disposition de { $number }
# $number : numéro du cas. $file : numéro du dossier. $on : jour.
disposition-says = Le dossier { $file } du cas { $number } a été détruit le { $on }. Ce qu’il contenait est effacé de ce coffre.
# $number : numéro du cas. $file : numéro du dossier. $on : jour. $to : Archives.
disposition-says-transfer = Le dossier { $file } du cas { $number } a été transféré aux Archives ({ $to }). Ce qu’il contenait a été effacé de ce coffre le { $on }.
disposition-destroyed = Détruit
# $to : Archives.
disposition-transferred = Transféré : { $to }
disposition-how = Action finale
disposition-series = Série
disposition-erased = Effacé
# $events : nombre d’entrées du journal. $files : nombre de pièces.
disposition-erased-of = { $events ->
    [one] { $events } écriture du journal
   *[other] { $events } écritures du journal
}, { $files ->
    [one] { $files } fichier scellé
   *[other] { $files } fichiers scellés
}. L’empreinte est celle des empreintes qui restent dans le journal.
disposition-volumes = Volumes papier
# $number : numéro du volume. $code : code de l’étiquette. $place : salle, tablette, boîte.
disposition-volume = Volume { $number } : { $code }, { $place }
disposition-volumes-given = Papier remis aux Archives le ____________________, par ____________________ (signature)
disposition-volumes-sign = Papier détruit le ____________________, par ____________________ (signature)
disposition-event = Écriture du journal
# $at : moment.
disposition-heads = Fins des chaînes, { $at }
disposition-print = Imprimer

# Les gels, sur la page d’un cas.
disposition-hold = Gel juridique
disposition-hold-none = Aucun gel ne vise ce cas.
# $count : nombre de gels.
disposition-hold-count = { $count ->
    [one] { $count } gel en vigueur
   *[other] { $count } gels en vigueur
}
disposition-hold-put = Imposer un gel
disposition-hold-release = Lever
# $scope : ce que vise le gel.
disposition-hold-release-of = Lever le gel : { $scope }
disposition-hold-scope = Objet
disposition-hold-scope-hint = Par exemple le dossier de cour, la demande d’accès, l’enquête.
disposition-hold-authority = À la demande de
disposition-hold-scope-needed = Dites à quoi sert le gel.
disposition-hold-authority-needed = Nommez qui le demande.
# $by : qui l’a mis. $at : quand. $authority : qui l’a demandé.
disposition-hold-line = À la demande de : { $authority }. Imposé par { $by }, { $at }
disposition-hold-why = Tant qu’un gel est en vigueur, le dossier est conservé quoi que dise la règle.
# $number : numéro du cas.
disposition-hold-done = Un gel vise maintenant { $number }.
# $number : numéro du cas.
disposition-hold-released = Le gel qui visait { $number } est levé.
# $number : numéro du cas.
disposition-hold-gone = Le gel qui visait { $number } est levé. Un autre poste avait détruit ou transféré son dossier : il est maintenant effacé ici aussi.
disposition-elsewhere = Un autre poste a détruit ou transféré ce dossier. Il est conservé ici à cause de ce que ce poste ne savait pas : un gel, du papier, un récolement ou un cas rouvert. Il partira quand cela prendra fin : le gel levé, le cas refermé, le papier revenu à sa place, l’écart du récolement réglé. Un volume dont l’autre poste ne savait rien ne part pas avec le dossier : une fois qu’il est détruit ou remis, retirez ce volume dans le papier du cas.
disposition-case-proposed = La disposition de ce dossier est proposée.
disposition-case-transfer = Le transfert de ce dossier aux Archives est approuvé; leur acceptation est attendue.
