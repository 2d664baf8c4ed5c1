short = FIPPA
title = Freedom of Information and Protection of Privacy Act

cite-25 = FIPPA, s. 25
cite-26 = FIPPA, s. 26

clock-FIPPA_25 = Forward or transfer to another institution
clock-FIPPA_26 = Decision on the access request
