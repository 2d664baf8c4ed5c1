# Ce qui a été communiqué d’un cas : à qui, quand, par quel moyen, et ce qui le permettait.

disclosure-title = Registre des communications
disclosure-kind = Registre des communications
disclosure-none = Rien n’a été communiqué.
# $count : combien
disclosure-show = { $count ->
    [one] Ce qui a été communiqué : { $count } ligne
   *[other] Ce qui a été communiqué : { $count } lignes
}
disclosure-lead = Les lettres envoyées y figurent d’elles-mêmes.
disclosure-record = Consigner une communication
# $number : numéro du cas
disclosure-dialog = Qu’est-ce qui a été communiqué du cas { $number }?
disclosure-what = Quoi
disclosure-what-information = Un renseignement, en mots
# $name : nom du document
disclosure-what-document = Document : { $name }
# $number : numéro de la lettre. $name : son nom.
disclosure-what-letter = Lettre { $number } : { $name }
disclosure-words = Renseignement communiqué
disclosure-words-needed = Dites ce qui a été communiqué.
disclosure-party = À qui
disclosure-party-complainant = Personne plaignante
disclosure-party-representative = Personne qui la représente
disclosure-party-officer = Agente ou agent
disclosure-party-service = Service de police
disclosure-party-board = Commission
disclosure-party-other_body = Autre organisme
disclosure-party-recipient = Destinataire de la lettre
disclosure-name = Nom du destinataire
disclosure-name-needed = Nommez le destinataire.
disclosure-on = Jour
disclosure-on-needed = Choisissez un jour entre la réception et aujourd’hui.
disclosure-means = Moyen
disclosure-authority = Ce qui le permet
disclosure-authority-own = Dans vos mots
disclosure-own-words = Ce qui le permet, dans vos mots
disclosure-own-needed = Écrivez ce qui le permet.
disclosure-details = Détails
disclosure-save = Consigner
disclosure-recorded = Communication consignée.
disclosure-strike = Rayer
# $what : ce qui a été communiqué
disclosure-strike-dialog = Rayer « { $what } »?
disclosure-strike-lead = La ligne reste dans l’historique, avec vos raisons.
disclosure-struck = Ligne rayée.
# $by : qui l’a consigné
disclosure-by = consigné par { $by }
disclosure-export = Exporter le registre
disclosure-export-lang = Langue
disclosure-export-pdf = Produire le PDF
disclosure-export-csv = Tableau (CSV)
# $path : où est le fichier
disclosure-exported = Le registre est écrit dans { $path }.
disclosure-file = communications
# $name : nom d’un détail, ou un jour. $value : sa valeur.
disclosure-pair = { $name } : { $value }
disclosure-col-on = Jour
disclosure-col-what = Communiqué
disclosure-col-party = À
disclosure-col-name = Nom
disclosure-col-means = Moyen
disclosure-col-authority = Fondement
disclosure-col-certainty = Certitude du fondement
disclosure-col-details = Détails
disclosure-col-by = Consigné par
