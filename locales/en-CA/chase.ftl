# What is due from whom and when, across cases.

chase-title = Follow-ups
chase-window = Follow-ups · Dossier
# $count: how many are late
chase-late = { $count ->
    [0] Nothing is overdue
    [one] One overdue
   *[other] { $count } overdue
}
# $count: where the count stops
chase-late-most = At least { $count } overdue
chase-empty = Nothing is awaited. What a case awaits from a service or a person will appear here.
chase-empty-filtered = Nothing is awaited under this filter.
chase-service = Service
chase-service-all = All services
chase-from = From
chase-from-all = Anyone
chase-from-service = Services
chase-from-officer = Officers
chase-from-office = This office
chase-no-day = no due date
chase-list = What is awaited
chase-head-what = Awaited
# $from: from whom. $service: service.
chase-line-from = { $from }, { $service }
chase-nav = overdue follow-ups
