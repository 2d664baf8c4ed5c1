## Kinds of message.

triage-kind-complaint = Complaint
triage-kind-review_request = Request for review
triage-kind-service_complaint = Complaint about our service
triage-kind-access_request = Access request
triage-kind-media_enquiry = Media enquiry
triage-kind-public_enquiry = Public enquiry
triage-kind-other = Other

## What a complaint is about.

triage-matter-conduct = Conduct
triage-matter-policy = Policy
triage-matter-service = Service

## How a message came.

triage-channel-email = Email
triage-channel-web_form = Online form
triage-channel-phone = Telephone
triage-channel-in_person = In person
triage-channel-mail = Mail
triage-channel-police_forward = Forwarded by police

## Link of the writer with the incident.

triage-role-affected_person = Person affected
triage-role-witness = Witness
triage-role-relative = Relative
triage-role-representative = Representative
triage-role-organisation = Organization
triage-role-no_link = No link with the incident
triage-role-excluded_person = Person excluded by the Act
triage-role-requester = Person who makes a request
triage-role-journalist = Journalist
triage-role-politician_office = Elected person or their office

## How sure the source of a provision is.

triage-certainty-verified = Fact verified
triage-certainty-secondary = Secondary source
triage-certainty-unverified = To be verified
triage-certainty-inferred = Inferred

## Presumed outcome.

triage-outcome-screened_in = Screen in
triage-outcome-consider_screen_out = Weigh a ground for screening out
triage-outcome-not_for_this_office = Does not belong to this office
triage-outcome-ask_for_information = Ask for information first

## Signals that a person must see.

triage-flag-force = Physical force
triage-flag-race = Colour, origin or Indigenous identity
triage-flag-minor = Person under 18
triage-flag-death = Death
triage-flag-media = Media
triage-flag-politician = Elected person
triage-flag-self_harm = Risk of suicide or self-harm
triage-flag-threat = Threat of violence
triage-flag-hostile = Abuse of the staff
triage-flag-withdrawal = Withdrawal of the complaint
triage-flag-reprisals = Fear or sign of reprisals
triage-flag-young_record = Young person’s record
triage-flag-publication_ban = Publication ban
triage-flag-privilege = Legal privilege
triage-flag-pii = Identity number

## What is still to be asked.

triage-missing-complainant_name = Full name
triage-missing-contact_details = Contact details
triage-missing-signature = Signature
triage-missing-affected_person_consent = Written consent of the person affected
triage-missing-incident_date = Day of the incident
triage-missing-incident_place = Place of the incident
triage-missing-police_service = Police service
triage-missing-officer_identity = Name or number of the officer
triage-missing-request_fee = Fee for the request
triage-missing-complaint_number = Number of the file
triage-missing-reasons = Reasons for the request
triage-missing-desired_outcome = Outcome wanted
triage-missing-decision_letter_received = When and how the decision letter was received
triage-missing-page_limit = Choice of pages: the request is over the limit

## Why this regime.

# $incident: day of the incident. $switch: day when the law changed. $law: short name of the Act.
triage-regime-before = The incident of { $incident } took place before { $switch }: the { $law } governs, whatever the day of filing.
# $incident: day of the incident. $switch: day when the law changed. $law: short name of the Act.
triage-regime-from = The incident of { $incident } took place on or after { $switch }: the { $law } governs.
# $first and $last: days between which the incident took place. $switch: day when the law changed. $law: short name of the Act.
triage-regime-span-before = The day is not known, but it falls between { $first } and { $last }, before { $switch }: the { $law } governs.
# $first and $last: days between which the incident took place. $switch: day when the law changed. $law: short name of the Act.
triage-regime-span-from = The day is not known, but it falls between { $first } and { $last }, not before { $switch }: the { $law } governs.
# $received: day of receipt. $switch: day when the law changed. $law: short name of the Act.
triage-regime-received-before = The day of the incident is not known, but the complaint was received on { $received }, before { $switch }: the { $law } governs in any case.
# $first and $last: first and last day of the incident. $switch: day when the law changed.
triage-regime-both = The incident runs from { $first } to { $last }, on both sides of { $switch }: a person decides which Act applies, or splits the case in two.
# $received: day of receipt. $switch: day when the law changed.
triage-regime-unknown = The day of the incident is not known and the complaint was received on { $received }, after the law changed on { $switch }: the day must be asked for.
# $switch: day when the law changed. $law: short name of the Act.
triage-regime-chosen = The incident lies on both sides of { $switch }; a person chose: the { $law } governs.
# $law: short name of the Act.
triage-regime-access-chosen = A person said to which Act this access request belongs: { $law }.
triage-regime-access-ask = A person says to which Act this access request belongs, because nothing in the text decides it. Until then, the deadlines of the Act that the office usually applies run, so that none is lost.
triage-regime-none = No complaint about police is opened: no complaints Act governs.

## Why this outcome.

triage-why-presumed-in = Every complaint is presumed in, and nothing in this one speaks for a ground.
triage-why-outweighed = A ground was considered; what speaks against it outweighs it, and the complaint is presumed in.
triage-why-weigh = A passage or a date speaks for a ground: a person must weigh it. The complaint stays presumed in until then.
triage-why-elsewhere = What is complained of is outside the mandate of this office: the person should be told where to turn.
triage-why-ask = Neither the day nor the police service is known, and little else: nothing can be presumed without an answer.
triage-why-not-screened = This message is not a complaint about police: nothing is screened.
triage-why-records-elsewhere = The records asked for are held by a police service.
triage-why-review = The request for review contains what the form requires.
triage-why-review-late = The request for review came after the period ended: a person decides whether documented, exceptional circumstances excuse it.
triage-why-review-incomplete = The request for review can be made, but something that the form requires is missing.
triage-why-no-review = The agency itself investigated: this decision is open to judicial review by a court, not to a request for review.
triage-why-no-review-of-screening = The complaint was screened out, and no police service investigated: this decision is open to judicial review by a court, not to a request for review.

## Why a passage speaks for or against a ground.

triage-cue-ticket = The complainant asks to have a ticket or its points set aside: a court decides that.
triage-cue-civil = What is asked for belongs to a court or a tribunal.
triage-cue-no-misconduct = By these words, the officer did nothing wrong.
triage-cue-trivial = The act described is not misconduct in itself.
triage-cue-decided = The same matter was already decided.
triage-cue-repeated = The complainant repeats complaints about one matter or says that they will go on.
triage-cue-improper-purpose = These words show a purpose other than the complaint.
triage-cue-under-investigation = The same act is being investigated by another body.
triage-cue-same-act = The complaint asks for an investigation of that same act.
triage-cue-gravity = The harm is serious: the public interest may call for more.
triage-cue-not-there = The complainant was not there and knows of it from elsewhere.
triage-cue-present = The complainant was there and saw or heard it.
triage-cue-stranger-present = The complainant does not know the person affected; having been present is enough.
triage-cue-relationship = The complainant is a relative or close to the person concerned.
triage-cue-untouched = By these words, the policy or the service did not touch the writer.
triage-cue-touched = The complainant asked for the service or felt its effect.
# $due: last day of the period. $received: day of receipt.
triage-cue-late = The period ended on { $due }; the complaint was received on { $received }.
# $discovered: day when the writer learned of the facts.
triage-cue-discovered = The facts were learned on { $discovered }: counted from that day, the complaint is in time.
triage-cue-minor = The person affected was under 18.
triage-cue-disability = A disability or a stay in hospital may explain the delay.
triage-cue-proceedings = Proceedings about the same incident ran in the meantime.
triage-cue-late-known = The facts became known to the writer later.
triage-cue-fear = Fear, shame or shock may explain the delay.
triage-cue-excluded-person = The complainant belongs to the police service concerned.
# $service: police service.
triage-cue-other-service = { $service } is outside the mandate of this office.
# $service: police service.
triage-cue-opted-in = { $service } is covered only if it has opted in: to be checked.
triage-cue-other-officer = The person complained of is not a police officer.
triage-cue-elsewhere = Matters of policy or service now belong to another body.
triage-cue-misconduct = Misconduct is also alleged.
