glossary-lead = Comment le bureau dit les choses dans chaque langue. Un terme fourni par le programme dit où il a été lu; celui que le bureau ajoute, corrige ou retire est inscrit au journal.
glossary-search = Chercher dans le glossaire
glossary-domain = Domaine
glossary-domain-none = Aucun domaine
glossary-all-domains = Tous les domaines
glossary-retired-too = Montrer aussi les termes retirés

# $count : nombre de termes montrés.
glossary-count = { $count ->
    [one] { $count } terme
   *[other] { $count } termes
}
glossary-none = Aucun terme ne contient ces mots.
glossary-list = Termes
glossary-retired = Retiré
glossary-of-office = Bureau
glossary-fr = En français
glossary-en = En anglais
glossary-both-needed = Écrivez le terme dans les deux langues.
glossary-source = Source
glossary-certainty = Certitude
glossary-add = Ajouter un terme
glossary-add-do = Ajouter
glossary-correct = Corriger le terme
glossary-retire = Retirer
glossary-restore = Reprendre
glossary-added = Terme ajouté.
glossary-corrected = Terme corrigé.
glossary-retired-done = Terme retiré.
glossary-restored = Terme repris.
glossary-import = Importer un tableau
glossary-import-say = Un tableau CSV en UTF-8 dont la première ligne nomme les colonnes fr et en, et au besoin domain, certainty et source.
glossary-export = Exporter en tableau

# $added : termes ajoutés. $known : termes déjà présents.
glossary-imported = Termes ajoutés : { $added }. Déjà présents : { $known }.

# $path : où se trouve le fichier.
glossary-exported = Le glossaire est écrit dans { $path }.
glossary-domain-access = Accès à l’information
glossary-domain-accessibility = Accessibilité
glossary-domain-admin = Administration
glossary-domain-briefing = Notes d’information
glossary-domain-comms = Communications
glossary-domain-complaints = Plaintes
glossary-domain-events = Événements
glossary-domain-hr = Ressources humaines
glossary-domain-legal = Droit
glossary-domain-marketing = Marketing
glossary-domain-media = Médias
glossary-domain-privacy = Vie privée
glossary-domain-records = Documents
