short = ATIA
title = Access to Information Act

cite-6-1 = ATIA, s. 6.1
cite-7 = ATIA, s. 7
cite-8 = ATIA, s. 8
cite-9-1-a = ATIA, s. 9(1)(a)
cite-9-1-b = ATIA, s. 9(1)(b)
cite-9-1-c = ATIA, s. 9(1)(c)

clock-ATIA_7 = Decision on the access request
clock-ATIA_8 = Transfer to another institution

stop-commissioner_approval = approval to decline asked of the Information Commissioner

extension-large_volume = large number of records, or interference with operations
extension-consultation = consultations
extension-third_party = notice to a third party
