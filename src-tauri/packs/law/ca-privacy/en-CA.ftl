short = Privacy Act
title = Privacy Act

cite-14 = Privacy Act, s. 14
cite-15 = Privacy Act, s. 15

clock-PRIVACY_14 = Response to the request for personal information
clock-PRIVACY_15 = Longest extension of the response, other than for a translation or another format

extension-thirty_days = extension of thirty days at most
extension-translation_or_format = translation, or conversion to another format
