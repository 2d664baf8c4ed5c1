short = LAIPVP
title = Loi sur l’accès à l’information et la protection de la vie privée

cite-25 = LAIPVP, art. 25
cite-26 = LAIPVP, art. 26
cite-27 = LAIPVP, art. 27
cite-28 = LAIPVP, art. 28
cite-50-2 = LAIPVP, par. 50 (2) (numéro à vérifier)
cite-bill97 = Projet de loi 97 (2026), annexe 7

clock-FIPPA_25 = Transmission à une autre institution
clock-FIPPA_26 = Décision sur la demande d’accès
clock-FIPPA_26_BILL97 = Décision sur la demande d’accès, selon le projet de loi 97
clock-FIPPA_28_REPS = Observations de la personne concernée
clock-FIPPA_28_DECISION = Décision après l’avis à la personne concernée, pas avant ses observations ou le jour 21, selon ce qui vient en premier
clock-FIPPA_APPEAL_30 = Appel au commissaire à l’information et à la protection de la vie privée

stop-clarification = demande de précisions à l’auteur de la demande
stop-fee_deposit = acompte demandé sur les droits
stop-staged_access = plan d’accès par étapes

extension-large_number = grand nombre de documents ou longue recherche
extension-consultation = consultation à l’extérieur de l’institution

cite-sample = exemple du programme, à adapter
piece-clarification = Précisions sur les documents demandés
piece-fee_deposit = Acompte sur les droits
piece-representative_authority = Autorisation écrite de la personne représentée
piece-identity_document = Preuve d’identité, si la demande porte sur vos propres renseignements
