short = LSP
title = Loi sur les services policiers
screened-in = acceptée
screened-out = refusée

cite-58 = LSP, art. 58
cite-60-2 = LSP, par. 60 (2)
cite-60-4 = LSP, par. 60 (4)
cite-60-5 = LSP, par. 60 (5) (numéro à vérifier)
cite-60-6 = LSP, par. 60 (6) (numéro à vérifier)
cite-61-5 = LSP, par. 61 (5)
cite-63 = LSP, art. 63 (numéro à vérifier)
cite-66-68 = LSP, art. 66 à 68
cite-71 = LSP, art. 71 (numéro à vérifier)
cite-72 = LSP, art. 72 (contenu à vérifier)
cite-83 = LSP, par. 83 (17) et (18)
cite-93 = LSP, art. 93 (numéro à vérifier)
cite-263-09 = Règl. de l’Ont. 263/09

ground-over_six_months = Plus de six mois
ground-over_six_months-detail = La plainte a été déposée plus de six mois après les faits, ou après leur découverte. Ce n’est pas un délai de rigueur : le bureau peut l’examiner quand même. Le par. 60 (3), dont la liste reste à vérifier, demande de tenir compte des points ci-dessous.
question-discovery = À quelle date la personne a-t-elle eu connaissance des faits?
question-minor-disability = La personne est-elle mineure ou handicapée?
question-criminal = Une instance criminelle porte-t-elle sur les mêmes événements?
question-public-interest = L’intérêt public demande-t-il que la plainte soit examinée?

ground-frivolous = Frivole
ground-frivolous-detail = Aucune allégation d’inconduite ou de manquement au code; affaire sans importance, sans fondement ou sans apparence de vraisemblance.
question-misconduct = Si les faits allégués étaient vrais, y aurait-il inconduite?
question-substance = Quels faits la rendent sans importance ou sans fondement?
ground-vexatious = Vexatoire
ground-vexatious-detail = Aucune définition publiée n’a été trouvée. Expliquez ce qui, dans les faits, rend la plainte vexatoire.
question-vexing = Quels faits, et non le ton de la personne, rendent la plainte vexatoire?
ground-bad_faith = De mauvaise foi
ground-bad_faith-detail = Il existe une preuve claire que la plainte a été déposée dans un but illégitime.
question-purpose = Quelle preuve claire montre un but illégitime?
ground-other_act = Relève plutôt d’une autre loi
ground-other_act-detail = Une autre loi ou une autre règle de droit convient mieux. Par exemple, une contravention pour excès de vitesse se conteste devant le tribunal.
question-other-law = Quelle autre loi ou règle de droit convient mieux, et qui l’applique?
ground-not_public_interest = Pas dans l’intérêt public
ground-not_public_interest-detail = Par exemple, une enquête de la police ou de l’Unité des enquêtes spéciales est en cours.
question-investigation = Une autre enquête sur les mêmes événements est-elle en cours?

ground-not_directly_affected_policy = Personne non directement touchée par la politique ou le service
ground-not_directly_affected_policy-detail = La politique ou le service n’a eu aucun effet direct sur la personne plaignante.
question-direct-effect = Quel effet la politique ou le service a-t-il eu sur cette personne?
ground-not_directly_affected_conduct = Aucun lien admissible avec la conduite
ground-not_directly_affected_conduct-detail = La personne n’entre dans aucun des quatre cas ci-dessous. Une seule réponse affirmative suffit pour écarter ce motif.
question-directed-at = La conduite visait-elle cette personne?
question-present = Cette personne était-elle présente, et a-t-elle vu ou entendu la conduite?
question-relationship = A-t-elle un lien personnel avec la personne visée, et a-t-elle subi une perte, un dommage, de la détresse, un danger ou des inconvénients?
question-knowledge = A-t-elle connaissance de la conduite, ou en détient-elle une preuve convaincante?

ground-no_jurisdiction = Hors compétence
ground-no_jurisdiction-detail = La personne visée n’est pas une agente ou un agent qui relève du mandat, ou la personne plaignante est exclue par la Loi (par. 58 (2), dont la liste reste à vérifier).
question-mandate = L’agente ou l’agent mis en cause relève-t-il du mandat du bureau?
question-excluded = La personne plaignante est-elle de celles que la Loi exclut?

clock-PSA_SIX_MONTHS = Plainte déposée dans les six mois
clock-POLICE_FORWARD_3_BD = Transmission du formulaire par le service ou la commission
clock-PSA_POLICY_SERVICE_REPORT_60 = Rapport écrit du chef sur la politique ou le service
clock-PSA_POLICY_SERVICE_BOARD_REVIEW_30 = Demande de réexamen à la commission de services policiers
clock-PSA_CONDUCT_120 = Cible de l’enquête sur la conduite
clock-PSA_UPDATE_45 = Mise à jour périodique à la personne plaignante
clock-PSA_OFFICER_RESPONSE_21 = Réponse de l’agente ou de l’agent aux allégations
clock-PSA_HEARING_NOTICE_6M = Signification de l’avis d’audience
clock-PSA_INFORMAL_REVOKE_12_BD = Révocation du consentement au règlement à l’amiable
clock-PSA_LOCAL_RESOLUTION_30 = Résolution locale
clock-PSA_CSR_45 = Résolution axée sur le service à la clientèle
clock-REVIEW_REQUEST_30 = Demande d’examen
clock-REVIEW_COMPLETE_30 = Cible de l’examen par le bureau

extension-board_approval = retard jugé raisonnable et approuvé par la commission
extension-by_agency = prolongation accordée par le BDIEP

review-outcome-unsubstantiated = non fondée
review-outcome-less_serious = fondée, de nature moins grave
review-outcome-serious = fondée, de nature grave
review-decision-confirm = Confirmer la décision
review-decision-direct_chief = Donner des directives au chef de police
review-decision-other_service = Confier l’enquête à un autre service
review-decision-take_over = Prendre l’enquête en charge
review-decision-other = Une autre décision (par exemple substituer une conclusion et ordonner une audience)

cite-sample = exemple du programme, à adapter
piece-signed_form = Formulaire rempli et signé
piece-representative_authority = Autorisation écrite de la personne représentée
piece-complainant_statement = Déclaration écrite de la personne plaignante
piece-witness_statement = Déclaration d’un témoin
piece-photographs = Photos ou vidéos de l’incident ou des blessures
piece-medical_record = Dossier médical, avec le consentement écrit de la personne concernée
piece-affidavit = Déclaration sous serment
piece-late_circumstances = Documents qui montrent les circonstances exceptionnelles du retard

way-same_service = Renvoyée au chef du même service
way-other_service = Renvoyée au chef d’un autre service
way-retained = Retenue par le BDIEP pour enquête
way-board = Renvoyée à la commission de services policiers
way-policy_service = Renvoyée au chef, qui fait rapport sur la politique ou le service

outcome-unsubstantiated = Conduite : plainte non fondée
outcome-less_serious = Conduite : plainte fondée, de nature moins grave
outcome-serious = Conduite : plainte fondée, de nature grave
outcome-section_72 = Clôture en vertu de l’article 72
outcome-action_taken = Politique ou service : des mesures ont été prises
outcome-no_action_taken = Politique ou service : aucune mesure n’a été prise
outcome-early_resolution = Règlement anticipé
outcome-withdrawn = Retrait de la plainte
outcome-withdrawn_before_screening = Retrait de la plainte avant l’examen préliminaire

consideration-seriousness = La gravité des allégations et le tort causé
consideration-integrity = L’intégrité du service dans son ensemble est-elle en cause?
consideration-public_confidence = Ce que demande la confiance du public dans l’enquête

disclosure-with_referral = Ce dont le chef a besoin pour enquêter sur une plainte renvoyée
disclosure-policy_service_report = Le rapport du chef sur une politique ou un service, à la personne plaignante et à la commission
disclosure-outcome = Le résultat d’une enquête, aux personnes qu’il concerne
disclosure-agent_copy = Une copie de ce que reçoit la personne plaignante, à qui la représente
