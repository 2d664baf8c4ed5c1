# Ce que les gens demandent au sujet d’un cas : ce qu’ils peuvent savoir, ce qui leur a été dit.

enquiry-title = Demandes sur le cas
enquiry-none = Personne n’a posé de question sur ce cas.
enquiry-register = Registre des demandes
enquiry-told = Ce qui a été dit :
enquiry-told-nothing = Rien n’a été dit du cas.
# $digest : version des règles.
enquiry-superseded = Réponse selon la version { $digest } des règles, qui n’est plus celle d’aujourd’hui.
enquiry-answer = Répondre à une demande
enquiry-notice = Inscrire un avis à une agente ou à un agent
# $on : jour de l’avis.
enquiry-notice-on = Avis donné le { $on }
# $number : numéro du cas.
enquiry-notice-title = Avis du cas { $number } à une agente ou à un agent
enquiry-notice-why = Avant l’avis, rien n’est dit à l’agente ou à l’agent mis en cause, pas même qu’une plainte existe.
enquiry-notice-to = Nom, comme la personne le donnera
enquiry-notice-to-needed = Écrivez le nom.
enquiry-notice-day = Jour de l’avis
enquiry-notice-do = Inscrire l’avis
# $number : numéro du cas.
enquiry-notice-done = Avis inscrit au cas { $number }.

## Répondre

enquiry-answer-title = Répondre à une demande
enquiry-leave = Revenir au cas
enquiry-party = Qui demande
enquiry-name = Son nom
enquiry-identity = Comment vous avez vérifié qui demande
enquiry-identity-not_checked = Pas encore vérifié
enquiry-identity-answers = Ses réponses concordent avec le cas
enquiry-identity-called_back = Rappel au numéro inscrit au cas
enquiry-identity-known_address = A écrit de l’adresse inscrite au cas
enquiry-identity-document = A montré un document
enquiry-authority = Comment vous avez vérifié ce qui lui permet de demander
enquiry-authority-not_checked = Pas encore vérifié
enquiry-authority-on_file = Autorisation écrite versée au cas
enquiry-authority-shown = Autorisation écrite montrée
enquiry-day = Jour
enquiry-lang = Langue de la personne qui demande
enquiry-asked = Ce qu’elle demande
enquiry-asked-needed = Écrivez ce qu’elle demande.
enquiry-may = Ce que vous pouvez dire
enquiry-sample = règles d’exemple
enquiry-lacking-identity = Vérifiez d’abord qui demande.
enquiry-lacking-authority = Vérifiez d’abord que cette personne peut demander au nom d’une autre.
enquiry-only = Dites seulement ceci :
enquiry-tick = Cochez ce que vous avez dit.
enquiry-remark = Remarque pour le registre, au besoin
enquiry-record = Inscrire la demande
# $number : numéro du cas.
enquiry-recorded = Demande inscrite au cas { $number }.

## Les mots à dire

# $stage : où en est le cas, dans la mesure où une lettre l’a dit.
enquiry-stage = { $stage ->
    [screened_in] la plainte va de l’avant
    [screened_out] la plainte n’ira pas plus loin
    [answered] une réponse a été envoyée
    [closed] le dossier est fermé
   *[received] le dossier est à l’étude
}
# $name : nom d’une lettre. $on : jour de son départ.
enquiry-letter = { $name } ({ $on })
