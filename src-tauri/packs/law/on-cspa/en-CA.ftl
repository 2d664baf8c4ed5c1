short = CSPA
title = Community Safety and Policing Act, 2019
screened-in = screened in
screened-out = screened out

cite-158-1 = CSPA, s. 158(1)

ground-over_six_months = Over six months
ground-over_six_months-detail = The complaint was made more than six months after the incident or after it was discovered. This is not a statutory deadline: the agency decides, in the circumstances, whether to deal with it all the same.
question-discovery = On what date did the person learn of the facts?
ground-frivolous = Frivolous
ground-frivolous-detail = A ground that the agency publishes. Explain how the complaint alleges no misconduct, is trivial or lacks substance.
question-misconduct = Would the facts alleged, taken as true, be misconduct?
question-substance = Which facts make it trivial, or leave it without substance?
ground-bad_faith = Made in bad faith
ground-bad_faith-detail = A ground that the agency publishes. State the clear evidence of an improper purpose.
question-purpose = What clear evidence is there of an improper purpose?
ground-other_act = Better dealt with under another Act or law
ground-other_act-detail = A ground that the agency publishes. Name the Act or rule of law that fits better, and the body that applies it.
question-other-law = Which Act or rule of law fits better, and who applies it?
ground-not_public_interest = Not in the public interest
ground-not_public_interest-detail = A ground that the agency publishes. Explain what the public interest asks in this file.
question-investigation = Is another investigation of the same events under way?
question-public-interest = Does the public interest call for the complaint to be dealt with?
ground-no_jurisdiction = No jurisdiction
ground-no_jurisdiction-detail = The person complained about is not within the mandate of the agency, or the complaint is not about conduct.
question-mandate = Is the person complained about within the mandate of the agency?

clock-PSA_SIX_MONTHS = Complaint made within six months
clock-POLICE_FORWARD_3_BD = Form forwarded by the police service or board
clock-REVIEW_REQUEST_30 = Request for review
clock-REVIEW_COMPLETE_30 = Target for the review by the agency

route-inspectorate_of_policing = Inspectorate of Policing

review-outcome-unsubstantiated = unsubstantiated
review-outcome-less_serious = substantiated, less serious
review-outcome-serious = substantiated, serious
review-decision-confirm = (a) Confirm the decision
review-decision-same_chief = (b) New investigation by the same chief
review-decision-other_chief = (c) New investigation by another chief
review-decision-agency = (d) New investigation by an investigator of the agency
review-decision-other = (e) Another decision

cite-sample = sample of the program, to adapt
piece-signed_form = Form, complete and signed
piece-representative_authority = Written authority from the person who is represented
piece-complainant_statement = Written statement of the complainant
piece-witness_statement = Statement of a witness
piece-photographs = Photographs or videos of the incident or of the injuries
piece-medical_record = Medical record, with the written consent of the person concerned
piece-affidavit = Affidavit
piece-late_circumstances = Documents that show the exceptional circumstances of the delay

clock-LECA_INVESTIGATION_4M = Usual length of an investigation

way-same_service = Referred to the same service for investigation
way-other_service = Referred to another service for investigation
way-retained = Retained by LECA for investigation

outcome-unsubstantiated = Conduct: unsubstantiated
outcome-less_serious = Conduct: substantiated, less serious
outcome-serious = Conduct: substantiated, serious
outcome-early_resolution = Early resolution
outcome-withdrawn = Complaint withdrawn
outcome-withdrawn_before_screening = Complaint withdrawn before screening

consideration-seriousness = How serious the allegations are, and the harm done
consideration-integrity = Whether the integrity of the service as a whole is in question
consideration-public_confidence = What public confidence in the investigation calls for
consideration-vulnerable = Whether vulnerable people or communities are concerned
consideration-balance = How the interests at stake weigh against one another
consideration-chief_or_deputy = Whether the complaint is about a chief or a deputy chief

disclosure-with_referral = What the service needs to investigate a complaint that is referred
disclosure-agent_copy = A copy of what the complainant receives, to whoever acts for them
