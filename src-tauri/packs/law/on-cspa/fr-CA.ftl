short = LSCSP
title = Loi de 2019 sur la sécurité communautaire et les services policiers
screened-in = retenue
screened-out = rejetée

cite-158-1 = LSCSP, par. 158 (1)

ground-over_six_months = Plus de six mois
ground-over_six_months-detail = La plainte a été déposée plus de six mois après l’incident ou après sa découverte. Ce n’est pas un délai prescrit par la loi : l’agence décide, selon les circonstances, si elle l’examine quand même.
question-discovery = À quelle date la personne a-t-elle eu connaissance des faits?
ground-frivolous = Frivole
ground-frivolous-detail = Motif publié par l’agence. Expliquez en quoi la plainte n’allègue aucune inconduite, est sans importance ou est sans fondement.
question-misconduct = Si les faits allégués étaient vrais, y aurait-il inconduite?
question-substance = Quels faits la rendent sans importance ou sans fondement?
ground-bad_faith = De mauvaise foi
ground-bad_faith-detail = Motif publié par l’agence. Indiquez la preuve claire d’un but illégitime.
question-purpose = Quelle preuve claire montre un but illégitime?
ground-other_act = Relève plutôt d’une autre loi
ground-other_act-detail = Motif publié par l’agence. Nommez la loi ou la règle de droit qui convient mieux, et l’organisme qui l’applique.
question-other-law = Quelle autre loi ou règle de droit convient mieux, et qui l’applique?
ground-not_public_interest = Pas dans l’intérêt public
ground-not_public_interest-detail = Motif publié par l’agence. Expliquez ce que l’intérêt public demande dans ce dossier.
question-investigation = Une autre enquête sur les mêmes événements est-elle en cours?
question-public-interest = L’intérêt public demande-t-il que la plainte soit examinée?
ground-no_jurisdiction = Hors compétence
ground-no_jurisdiction-detail = La personne visée ne relève pas du mandat de l’agence, ou la plainte ne porte pas sur la conduite.
question-mandate = La personne visée relève-t-elle du mandat de l’agence?

clock-PSA_SIX_MONTHS = Plainte déposée dans les six mois
clock-POLICE_FORWARD_3_BD = Transmission du formulaire par le service ou la commission
clock-REVIEW_REQUEST_30 = Demande d’examen
clock-REVIEW_COMPLETE_30 = Cible de l’examen par l’agence

route-inspectorate_of_policing = Service d’inspection des services policiers

review-outcome-unsubstantiated = non fondée
review-outcome-less_serious = fondée, de nature moins grave
review-outcome-serious = fondée, de nature grave
review-decision-confirm = a) Confirmer la décision
review-decision-same_chief = b) Nouvelle enquête par le même chef de police
review-decision-other_chief = c) Nouvelle enquête par un autre chef de police
review-decision-agency = d) Nouvelle enquête par une enquêteuse ou un enquêteur de l’agence
review-decision-other = e) Une autre décision

cite-sample = exemple du programme, à adapter
piece-signed_form = Formulaire rempli et signé
piece-representative_authority = Autorisation écrite de la personne représentée
piece-complainant_statement = Déclaration écrite de la personne plaignante
piece-witness_statement = Déclaration d’un témoin
piece-photographs = Photos ou vidéos de l’incident ou des blessures
piece-medical_record = Dossier médical, avec le consentement écrit de la personne concernée
piece-affidavit = Déclaration sous serment
piece-late_circumstances = Documents qui montrent les circonstances exceptionnelles du retard

clock-LECA_INVESTIGATION_4M = Durée habituelle d’une enquête

way-same_service = Renvoyée au même service pour enquête
way-other_service = Renvoyée à un autre service pour enquête
way-retained = Conservée par l’APFO pour enquête

outcome-unsubstantiated = Conduite : plainte non fondée
outcome-less_serious = Conduite : plainte fondée, de nature moins grave
outcome-serious = Conduite : plainte fondée, de nature grave
outcome-early_resolution = Règlement anticipé
outcome-withdrawn = Retrait de la plainte
outcome-withdrawn_before_screening = Retrait de la plainte avant l’examen préliminaire

consideration-seriousness = La gravité des allégations et le tort causé
consideration-integrity = L’intégrité du service dans son ensemble est-elle en cause?
consideration-public_confidence = Ce que demande la confiance du public dans l’enquête
consideration-vulnerable = Des personnes ou des communautés vulnérables sont-elles touchées?
consideration-balance = Le poids des intérêts en jeu, les uns par rapport aux autres
consideration-chief_or_deputy = La plainte vise-t-elle un chef ou un chef adjoint?

disclosure-with_referral = Ce dont le service a besoin pour enquêter sur une plainte renvoyée
disclosure-agent_copy = Une copie de ce que reçoit la personne plaignante, à qui la représente
