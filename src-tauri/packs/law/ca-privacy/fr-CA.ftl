short = Loi sur la protection des renseignements personnels
title = Loi sur la protection des renseignements personnels

cite-14 = Loi sur la protection des renseignements personnels, art. 14
cite-15 = Loi sur la protection des renseignements personnels, art. 15

clock-PRIVACY_14 = Réponse à la demande de renseignements personnels
clock-PRIVACY_15 = Prorogation la plus longue de la réponse, hors traduction ou support de substitution

extension-thirty_days = prorogation d’au plus trente jours
extension-translation_or_format = traduction, ou conversion sur un support de substitution
