short = ATIA
title = Access to Information Act

cite-6-1 = ATIA, s. 6.1
cite-7 = ATIA, s. 7
cite-8 = ATIA, s. 8
cite-9 = ATIA, s. 9
cite-9-1-a = ATIA, s. 9(1)(a)
cite-9-1-b = ATIA, s. 9(1)(b)
cite-9-1-c = ATIA, s. 9(1)(c)
cite-27 = ATIA, s. 27
cite-28-1-a = ATIA, s. 28(1)(a)
cite-28-1-b = ATIA, s. 28(1)(b)
cite-28-4-44 = ATIA, ss. 28(4) and 44
cite-31 = ATIA, s. 31
cite-41 = ATIA, s. 41
cite-74-88 = ATIA, ss. 74 and 88

clock-ATIA_7 = Decision on the access request
clock-ATIA_8 = Transfer to another institution
clock-ATIA_9_NOTICE = Notice of extension, where there is one
clock-ATIA_27 = Notice to a third party, where one is given
clock-ATIA_28_REPS = Representations of the third party
clock-ATIA_28_DECISION = Decision after the notice to the third party
clock-ATIA_28_COURT = Application of the third party to the Federal Court, before the release
clock-ATIA_31 = Complaint to the Information Commissioner
clock-ATIA_41 = Application to the Federal Court
clock-ATIA_PROACTIVE_TITLES = Proactive publication of the titles and reference numbers of briefing notes
clock-ATIA_PROACTIVE_TRANSITION = Proactive publication of transition and committee binders
clock-ATIA_PROACTIVE_QP = Proactive publication of question period notes in use on the last sitting day of June or December

stop-commissioner_approval = approval to decline asked of the Information Commissioner

extension-large_volume = large number of records, or interference with operations
extension-consultation = consultations
extension-third_party = notice to a third party
