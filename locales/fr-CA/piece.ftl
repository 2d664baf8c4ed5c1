# Les pièces qu’un cas attend : la liste de son texte de loi, ce qu’une personne a demandé, ce qui est arrivé.

piece-title = Pièces manquantes
# $count : nombre de pièces attendues.
piece-awaited = { $count ->
    [0] Rien n’est attendu.
    [one] { $count } pièce attendue
   *[other] { $count } pièces attendues
}
# $count : nombre de pièces à relancer.
piece-late = { $count ->
    [one] { $count } à relancer
   *[other] { $count } à relancer
}
piece-none = Aucune liste ne s’applique à ce cas.
piece-unnamed = Pièce ajoutée par une personne
piece-settled = Réglées
piece-apart = Deux personnes ont agi séparément sur cette pièce. Les deux actions restent; la prochaine les suit toutes les deux.
piece-standing-offered = proposée
piece-standing-expected = attendue
piece-standing-prepared = dans une lettre à envoyer
piece-standing-asked = demandée
piece-standing-received = reçue
piece-standing-waived = plus exigée

# $of : à qui. $on : jour. $means : moyen.
piece-did-asked = Demandée { $of ->
    [complainant] à la personne plaignante
    [representative] à la personne qui la représente
    [officer] à l’agente ou à l’agent mis en cause
    [witness] à un témoin
    [service] au service de police
   *[other] à une autre personne
} le { $on }, { $means ->
    [phone] par téléphone
    [in_person] au comptoir
    [email] par courriel
    [mail] par la poste
   *[fax] par télécopieur
}
# $number : numéro de la lettre.
piece-did-prepared = Inscrite dans la lettre { $number }, qui n’est pas partie
# $number : numéro de la lettre. $on : jour du départ.
piece-did-listed = Demandée par la lettre { $number }, partie le { $on }
# $on : jour.
piece-did-received = Reçue le { $on }
piece-did-waived = Plus exigée
piece-did-expected = Attendue de nouveau
# $name : nom du fichier.
piece-document-of = Fichier du cas : { $name }
# $on : jour.
piece-chase-on = À relancer le { $on }

## Ce que la loi permet pour un délai

# $clock : nom du délai. $authority : ce qui permet l’arrêt.
piece-offer-stop = La loi permet d’arrêter ce délai pendant l’attente : { $clock } ({ $authority }).
piece-offer-stop-do = Arrêter ce délai
# $clock : nom du délai.
piece-offer-resume = Rien ne retient plus ce délai, qui est arrêté : { $clock }.
piece-offer-resume-do = Remettre ce délai en marche
piece-offer-title = Délai d’un cas qui attend une pièce

## Demander

piece-ask = Demander des pièces
piece-ask-title = Quelles pièces demander?
piece-choose = Pièces
piece-all = Tout choisir
piece-choose-needed = Choisissez au moins une pièce.
piece-of = À qui
piece-party-complainant = Personne plaignante
piece-party-representative = Représentante ou représentant
piece-party-officer = Agente ou agent mis en cause
piece-party-witness = Témoin
piece-party-service = Service de police
piece-party-other = Autre personne
piece-who = Nom, au besoin
piece-how = Comment
piece-how-letter = Par une lettre du bureau, qui n’énumère que ces pièces
piece-how-person = Je les ai demandées moi-même
piece-how-later = Les pièces ne compteront comme demandées que lorsque le départ de la lettre sera inscrit.
piece-on = Jour de la demande
piece-means = Moyen
piece-means-phone = Téléphone
piece-means-in_person = Au comptoir
piece-means-email = Courriel
piece-means-mail = Poste
piece-means-fax = Télécopieur
piece-chase = Jour où relancer, au besoin
piece-ask-letter-do = Préparer la lettre
piece-ask-do = Inscrire la demande
# $count : nombre de pièces. $number : numéro du cas.
piece-asked = { $count ->
    [one] Demande d’une pièce inscrite au cas { $number }.
   *[other] Demande de { $count } pièces inscrite au cas { $number }.
}

## Ajouter

piece-add = Ajouter une pièce
piece-add-title = Quelle pièce ce cas attend-il?
piece-name-fr = Nom en français
piece-name-en = Nom en anglais
piece-name-hint = Comme une lettre le dira. Une langue laissée vide reprend les mots de l’autre.
piece-name-needed = Écrivez le nom dans une langue au moins.
piece-add-do = Ajouter
# $name : nom de la pièce.
piece-added = Pièce ajoutée : { $name }

## Ce qu’elle est devenue

# $name : nom de la pièce.
piece-act-of = Inscrire ce qu’est devenue la pièce : { $name }
piece-act = Inscrire…
piece-act-received = Elle est arrivée
piece-act-waived = Le cas s’en passe
piece-act-expected = Elle est de nouveau attendue
piece-became = Ce qu’elle est devenue
piece-received-on = Jour de l’arrivée
piece-document = Fichier du cas, s’il y en a un
piece-document-none = Aucun
piece-reason = Pourquoi
piece-reason-needed = Dites pourquoi.
piece-act-do = Inscrire
# $name : nom de la pièce.
piece-done-received = Pièce reçue : { $name }
# $name : nom de la pièce.
piece-done-waived = Pièce qui n’est plus exigée : { $name }
# $name : nom de la pièce.
piece-done-expected = Pièce de nouveau attendue : { $name }
