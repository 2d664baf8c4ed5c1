short = PSA
title = Police Services Act
screened-in = screened in
screened-out = screened out

cite-58 = PSA, s. 58
cite-60-2 = PSA, s. 60(2)
cite-60-4 = PSA, s. 60(4)
cite-60-5 = PSA, s. 60(5) (number to be verified)
cite-60-6 = PSA, s. 60(6) (number to be verified)
cite-61-5 = PSA, s. 61(5)
cite-63 = PSA, s. 63 (number to be verified)
cite-66-68 = PSA, ss. 66 to 68
cite-71 = PSA, s. 71 (number to be verified)
cite-72 = PSA, s. 72 (content to be verified)
cite-83 = PSA, s. 83(17) and (18)
cite-93 = PSA, s. 93 (number to be verified)
cite-263-09 = O. Reg. 263/09

ground-over_six_months = Over six months
ground-over_six_months-detail = The complaint was made more than six months after the facts, or after they were discovered. This is not a strict limit: the office may still deal with it. Section 60(3), whose list is still to be verified, asks that the points below be considered.
question-discovery = On what date did the person learn of the facts?
question-minor-disability = Is the person a minor, or a person with a disability?
question-criminal = Are there criminal proceedings about the same events?
question-public-interest = Does the public interest call for the complaint to be dealt with?

ground-frivolous = Frivolous
ground-frivolous-detail = No allegation of misconduct or of a breach of the Code; trivial, or lacking in substance or in an air of reality.
question-misconduct = Would the facts alleged, taken as true, be misconduct?
question-substance = Which facts make it trivial, or leave it without substance?
ground-vexatious = Vexatious
ground-vexatious-detail = No published definition was found. Explain which facts make the complaint vexatious.
question-vexing = Which facts, and not the tone of the person, make the complaint vexatious?
ground-bad_faith = Made in bad faith
ground-bad_faith-detail = There is clear evidence that the complaint was made for an improper purpose.
question-purpose = What clear evidence is there of an improper purpose?
ground-other_act = Better dealt with under another Act or law
ground-other_act-detail = Another Act or rule of law is a better fit. For example, a speeding ticket is disputed in court.
question-other-law = Which Act or rule of law fits better, and who applies it?
ground-not_public_interest = Not in the public interest
ground-not_public_interest-detail = For example, an investigation by police or by the Special Investigations Unit is under way.
question-investigation = Is another investigation of the same events under way?

ground-not_directly_affected_policy = Not directly affected by the policy or service
ground-not_directly_affected_policy-detail = The policy or service had no direct effect on the complainant.
question-direct-effect = What effect did the policy or service have on this person?
ground-not_directly_affected_conduct = No qualifying link to the conduct
ground-not_directly_affected_conduct-detail = The person is in none of the four situations below. A single yes is enough to set this ground aside.
question-directed-at = Was the conduct directed at this person?
question-present = Was this person present, and did they see or hear the conduct?
question-relationship = Are they in a personal relationship with the person at whom it was directed, and did they suffer loss, damage, distress, danger or inconvenience?
question-knowledge = Do they have knowledge of the conduct, or compelling evidence of it?

ground-no_jurisdiction = No jurisdiction
ground-no_jurisdiction-detail = The person complained about is not an officer within the mandate, or the complainant is excluded by the Act (s. 58(2), whose list is still to be verified).
question-mandate = Is the officer complained about within the mandate of the office?
question-excluded = Is the complainant one of those whom the Act excludes?

clock-PSA_SIX_MONTHS = Complaint made within six months
clock-POLICE_FORWARD_3_BD = Form forwarded by the police service or board
clock-PSA_POLICY_SERVICE_REPORT_60 = Chief’s written report on the policy or service
clock-PSA_POLICY_SERVICE_BOARD_REVIEW_30 = Request that the police services board review the outcome
clock-PSA_CONDUCT_120 = Target for the conduct investigation
clock-PSA_UPDATE_45 = Periodic update to the complainant
clock-PSA_OFFICER_RESPONSE_21 = Officer’s response to the allegations
clock-PSA_HEARING_NOTICE_6M = Service of the notice of hearing
clock-PSA_INFORMAL_REVOKE_12_BD = Revocation of consent to informal resolution
clock-PSA_LOCAL_RESOLUTION_30 = Local resolution
clock-PSA_CSR_45 = Customer service resolution
clock-REVIEW_REQUEST_30 = Request for review
clock-REVIEW_COMPLETE_30 = Target for the review by the office

extension-board_approval = delay approved by the board as reasonable
extension-by_agency = extension granted by the OIPRD

review-outcome-unsubstantiated = unsubstantiated
review-outcome-less_serious = substantiated, less serious
review-outcome-serious = substantiated, serious
review-decision-confirm = Confirm the decision
review-decision-direct_chief = Direct the chief
review-decision-other_service = Assign to another service
review-decision-take_over = Take over the investigation
review-decision-other = Another decision (for example substitute a finding and direct a hearing)

cite-sample = sample of the program, to adapt
piece-signed_form = Form, complete and signed
piece-representative_authority = Written authority from the person who is represented
piece-complainant_statement = Written statement of the complainant
piece-witness_statement = Statement of a witness
piece-photographs = Photographs or videos of the incident or of the injuries
piece-medical_record = Medical record, with the written consent of the person concerned
piece-affidavit = Affidavit
piece-late_circumstances = Documents that show the exceptional circumstances of the delay

way-same_service = Referred to the chief of the same service
way-other_service = Referred to the chief of another service
way-retained = Retained for investigation by the OIPRD
way-board = Referred to the police services board
way-policy_service = Referred to the chief, for a report on the policy or service

outcome-unsubstantiated = Conduct: unsubstantiated
outcome-less_serious = Conduct: substantiated, less serious
outcome-serious = Conduct: substantiated, serious
outcome-section_72 = Closed under s. 72
outcome-action_taken = Policy or service: action taken
outcome-no_action_taken = Policy or service: no action taken
outcome-early_resolution = Early resolution
outcome-withdrawn = Complaint withdrawn
outcome-withdrawn_before_screening = Complaint withdrawn before screening

consideration-seriousness = How serious the allegations are, and the harm done
consideration-integrity = Whether the integrity of the service as a whole is in question
consideration-public_confidence = What public confidence in the investigation calls for

disclosure-with_referral = What the chief needs to investigate a complaint that is referred
disclosure-policy_service_report = The chief’s report on a policy or service, to the complainant and to the board
disclosure-outcome = The outcome of an investigation, to those whom it concerns
disclosure-agent_copy = A copy of what the complainant receives, to whoever acts for them
