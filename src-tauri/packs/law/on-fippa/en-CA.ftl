short = FIPPA
title = Freedom of Information and Protection of Privacy Act

cite-25 = FIPPA, s. 25
cite-26 = FIPPA, s. 26
cite-27 = FIPPA, s. 27
cite-28 = FIPPA, s. 28
cite-50-2 = FIPPA, s. 50(2) (number to be verified)
cite-bill97 = Bill 97 (2026), Schedule 7

clock-FIPPA_25 = Forward or transfer to another institution
clock-FIPPA_26 = Decision on the access request
clock-FIPPA_26_BILL97 = Decision on the access request, under Bill 97
clock-FIPPA_28_REPS = Representations of the person concerned
clock-FIPPA_28_DECISION = Decision after the notice to the person concerned, not before their representations or day 21, whichever comes first
clock-FIPPA_APPEAL_30 = Appeal to the Information and Privacy Commissioner

stop-clarification = clarification asked of the requester
stop-fee_deposit = fee deposit requested
stop-staged_access = staged access plan

extension-large_number = large number of records, or a long search
extension-consultation = consultation outside the institution

cite-sample = sample of the program, to adapt
piece-clarification = Details about the records requested
piece-fee_deposit = Deposit on the fees
piece-representative_authority = Written authority from the person who is represented
piece-identity_document = Proof of identity, if the request is about your own information
