short = LAI
title = Loi sur l’accès à l’information

cite-6-1 = LAI, art. 6.1
cite-7 = LAI, art. 7
cite-8 = LAI, art. 8
cite-9 = LAI, art. 9
cite-9-1-a = LAI, al. 9 (1) a)
cite-9-1-b = LAI, al. 9 (1) b)
cite-9-1-c = LAI, al. 9 (1) c)
cite-27 = LAI, art. 27
cite-28-1-a = LAI, al. 28 (1) a)
cite-28-1-b = LAI, al. 28 (1) b)
cite-28-4-44 = LAI, par. 28 (4) et art. 44
cite-31 = LAI, art. 31
cite-41 = LAI, art. 41
cite-74-88 = LAI, art. 74 et 88

clock-ATIA_7 = Décision sur la demande de communication
clock-ATIA_8 = Transmission à une autre institution
clock-ATIA_9_NOTICE = Avis de prorogation, s’il y a prorogation
clock-ATIA_27 = Avis à un tiers, s’il en est donné un
clock-ATIA_28_REPS = Observations du tiers
clock-ATIA_28_DECISION = Décision après l’avis au tiers
clock-ATIA_28_COURT = Recours du tiers à la Cour fédérale, avant la communication
clock-ATIA_31 = Plainte au Commissaire à l’information
clock-ATIA_41 = Recours à la Cour fédérale
clock-ATIA_PROACTIVE_TITLES = Publication proactive des titres et des numéros de référence des notes d’information
clock-ATIA_PROACTIVE_TRANSITION = Publication proactive des cahiers de transition et de comité
clock-ATIA_PROACTIVE_QP = Publication proactive des notes pour la période des questions en usage le dernier jour de séance de juin ou de décembre

stop-commissioner_approval = autorisation de refuser demandée au Commissaire à l’information

extension-large_volume = grand nombre de documents, ou entrave au fonctionnement de l’institution
extension-consultation = consultations
extension-third_party = avis à un tiers
