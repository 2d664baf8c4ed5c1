# Ce que devient une plainte admise à l’examen, et ce qu’on en attend depuis.

referral-title = Renvoi ou enquête
referral-none = Rien n’est encore décidé : renvoyez la plainte à un service ou conservez-la pour enquête.
referral-undecided = Aucune décision ne tient. Les précédentes sont conservées ci-dessous.
referral-decide = Décider
referral-decide-again = Décider à nouveau
referral-reverse = Revenir sur la décision
# $number : numéro du cas
referral-dialog = Que devient la plainte { $number }?
referral-way = Décision
referral-way-choose = Choisir une décision
referral-way-needed = Choisissez d’abord une décision.
referral-way-own = Un autre fondement, dans vos mots
referral-ways-none = L’ensemble de règles de ce cas ne prévoit aucune voie pour lui : écrivez ce qui permet la décision.
referral-way-same_service = Renvoyée au même service
referral-way-other_service = Renvoyée à un autre service
referral-way-board = Renvoyée à une commission
referral-way-retained = Conservée par ce bureau pour enquête
referral-authority = Ce qui la permet
referral-authority-needed = Écrivez ce qui permet la décision.
referral-authority-office = Écrit par le bureau, non vérifié
referral-service = Service
referral-service-investigates = Service qui enquête
referral-service-concerned = Service en cause
referral-service-hint = La liste propose les services que le programme connaît; tout nom peut être écrit.
referral-service-needed = Nommez le service.
referral-liaison = Liaison
referral-liaison-hint = La personne que le chef a désignée, ou qui répond pour le service.
referral-liaison-name = Nom
referral-liaison-title = Grade ou titre
referral-liaison-email = Courriel
referral-liaison-phone = Téléphone
referral-liaison-address = Adresse
referral-considerations = Ce qui a été pesé
referral-reasons-needed = Écrivez les raisons.
referral-on = Jour de la décision
referral-day-needed = Choisissez un jour entre la réception et aujourd’hui.
referral-recount = Compter les délais à nouveau à partir de ce jour
# $on : jour d’où ils sont comptés maintenant
referral-recount-hint = Sinon, ils restent comptés du { $on }, comme sous la décision précédente.
# $on : jour
referral-counted-from = Délais comptés du { $on }.
referral-save = Consigner la décision
# $number : numéro du cas
referral-decided = Décision sur { $number } consignée.
# $number : numéro du cas
referral-reversed = Décision sur { $number } retirée.
# $number : numéro du cas
referral-reverse-dialog = Revenir sur la décision dans { $number }?
referral-reverse-lead = La décision et ce qui a été noté restent dans l’historique. Plus rien n’est attendu d’ici à une autre décision.
# $by : qui a décidé. $on : jour.
referral-by = { $by }, { $on }
# $count : combien
referral-earlier = { $count ->
    [one] Une décision antérieure
   *[other] { $count } décisions antérieures
}
referral-awaited = Attendu
referral-awaited-none = Rien n’est attendu.
referral-awaiting-acknowledgement = Accusé de réception du renvoi
referral-awaiting-report = Rapport
referral-awaiting-update = Mise à jour à la personne plaignante
referral-awaiting-officer_response = Réponse de l’agente ou de l’agent
referral-awaiting-hearing_notice = Avis d’audience
referral-from-service = Service
referral-from-officer = Agente ou agent
referral-from-office = Ce bureau
referral-no-period = aucun délai dans l’ensemble de règles
referral-no-day = aucun dernier jour
referral-target = cible publiée
# $on : jour
referral-since = depuis le { $on }
referral-steps = Étapes notées
referral-note = Noter une étape
# $number : numéro du cas
referral-note-dialog = Que s’est-il passé dans { $number }?
referral-followup = Étape
referral-followup-acknowledged = Réception du renvoi confirmée par le service
referral-followup-update_given = Mise à jour donnée à la personne plaignante
referral-followup-update_received = Mise à jour reçue du service
referral-followup-response_requested = Réponse demandée à l’agente ou à l’agent
referral-followup-response_received = Réponse reçue de l’agente ou de l’agent
referral-followup-report_received = Rapport reçu
referral-followup-hearing_notice = Avis d’audience signifié
referral-followup-no_hearing = Il n’y aura pas d’audience
referral-followup-board_review_requested = La personne a demandé un examen à la commission
referral-followup-board_answered = La commission a fait connaître sa réponse
referral-officer = Agente ou agent
referral-officer-needed = Nommez l’agente ou l’agent.
referral-request = Demande à laquelle elle répond
referral-noted-on = Jour
# $on : premier jour
referral-noted-on-needed = Choisissez un jour du { $on } à aujourd’hui.
referral-words = Détails
referral-note-save = Noter l’étape
referral-noted = Étape notée.
referral-strike = Rayer
# $step : ce qui était noté
referral-strike-dialog = Rayer « { $step } »?
referral-strike-lead = La note reste dans l’historique, avec vos raisons. Les délais sont comptés comme si elle n’avait pas été faite.
referral-struck = Note rayée.
