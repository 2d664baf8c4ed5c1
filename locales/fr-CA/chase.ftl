# Ce qui est attendu, de qui et pour quand, d’un cas à l’autre.

chase-title = Relances
chase-window = Relances · Dossier
# $count : combien sont en retard
chase-late = { $count ->
    [0] Rien n’est en retard
    [one] { $count } en retard
   *[other] { $count } en retard
}
# $count : où le compte s’arrête
chase-late-most = Au moins { $count } en retard
chase-empty = Rien n’est attendu. Ce qu’un cas attend d’un service ou d’une personne paraîtra ici.
chase-empty-filtered = Rien n’est attendu avec ce filtre.
chase-service = Service
chase-service-all = Tous les services
chase-from = De qui
chase-from-all = Toutes les provenances
chase-from-service = Services
chase-from-officer = Agentes et agents
chase-from-office = Ce bureau
chase-no-day = sans échéance
chase-list = Ce qui est attendu
chase-head-what = Attendu
# $from : de qui. $service : service.
chase-line-from = { $from }, { $service }
chase-nav = relances en retard
