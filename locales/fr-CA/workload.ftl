# La charge de travail : ce que chaque personne a à faire.

workload-title = Charge de travail
workload-window = Charge de travail
workload-person = Personne
workload-cases = Cas ouverts
workload-late = En retard
workload-soon = À échéance d’ici 5 jours ouvrables
workload-second = Secondes lectures attendues
workload-nobody = Non attribués
# $until : dernier des cinq jours ouvrables.
workload-until = Les cinq prochains jours ouvrables vont jusqu’au { $until }.
# $name : nom de la personne.
workload-of = Cas suivis par { $name }
workload-of-nobody = Cas que personne ne suit
workload-empty = Aucun cas ouvert.
workload-choose = Choisissez une personne pour voir ses cas.
workload-to = Confier à
workload-to-choose = Choisir une personne
workload-to-needed = Choisissez d’abord une personne.
workload-give = Confier
workload-give-why = Choisissez un cas dans la liste, puis une personne.
# $number : numéro du cas; $name : nom de la personne.
workload-given = { $number } confié à { $name }.
# $number : numéro du cas.
workload-put-down-done = { $number } n’est plus suivi par personne.
# $number : numéro du cas.
workload-back = { $number } : suivi rétabli.

workload-followed = Suivi
# $name : nom de la personne.
workload-followed-by = Suivi par { $name }
workload-followed-by-nobody = Personne ne suit ce cas.
workload-take = Suivre ce cas
workload-put-down = Ne plus suivre

