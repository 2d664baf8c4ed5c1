short = LAI
title = Loi sur l’accès à l’information

cite-6-1 = LAI, art. 6.1
cite-7 = LAI, art. 7
cite-8 = LAI, art. 8
cite-9-1-a = LAI, al. 9 (1) a)
cite-9-1-b = LAI, al. 9 (1) b)
cite-9-1-c = LAI, al. 9 (1) c)

clock-ATIA_7 = Décision sur la demande de communication
clock-ATIA_8 = Transmission à une autre institution

stop-commissioner_approval = autorisation de refuser demandée au Commissaire à l’information

extension-large_volume = grand nombre de documents, ou entrave au fonctionnement de l’institution
extension-consultation = consultations
extension-third_party = avis à un tiers
