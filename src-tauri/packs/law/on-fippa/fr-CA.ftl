short = LAIPVP
title = Loi sur l’accès à l’information et la protection de la vie privée

cite-25 = LAIPVP, art. 25
cite-26 = LAIPVP, art. 26

clock-FIPPA_25 = Transmission à une autre institution
clock-FIPPA_26 = Décision sur la demande d’accès
