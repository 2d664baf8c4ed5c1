title = Letters of the office (templates to adapt)

greeting = Dear Sir or Madam,
regards = Sincerely,
information-not-advice = We can explain the process to you, but we cannot give legal advice.
either-language = You may write to us in English or in French.
court-review = If you disagree with this decision, you may ask a court to review it. A lawyer can advise you about this; our office cannot give legal advice.
lawyer = A lawyer can advise you about what you can do if you disagree with this decision; our office cannot give legal advice.

letter-acknowledgement = Acknowledgement
letter-acknowledgement-subject = We received your message (file { $number })
acknowledgement-received = Thank you for contacting us. We received your message on { $received_on }. It now has the number { $number }. Give this number each time you contact us.
acknowledgement-next = A person in our office will examine it. We will write to tell you what we decided, and why.

letter-information_request = Request for information
letter-information_request-subject = We need more information (file { $number })
information-request-purpose = We are examining the message that we received from you on { $received_on }. To go on, we need the following.
information-request-list = { $missing }
information-request-without = Send us this information as soon as you can. Without it, we may not be able to go on. If you need help or another format, tell us.

letter-screened_in = Screening decision: complaint goes forward
letter-screened_in-subject = Our decision about your complaint { $number }
screened-in-decision = We examined the complaint that we received from you on { $received_on }. It is { $screened_in }.
screened-in-meaning = This means that the complaint goes forward. It does not mean that it is substantiated: nothing has been decided on that point.
screened-in-next = The next step is to decide who will look into it. We will write to tell you.

letter-screened_out = Screening decision: complaint does not go forward
letter-screened_out-subject = Our decision about your complaint { $number }
screened-out-decision = We examined the complaint that we received from you on { $received_on }. We decided not to proceed with it: it is { $screened_out }. We know that this answer may be hard to read. Here is how we reached it, and what you can do if you disagree.
screened-out-second = A second person read this decision on { $read_second_on } and agreed with it.
screened-out-ground = The ground for this decision is the following: { $ground }.
screened-out-citation = We rely on the following provision of the law: { $citation }.
screened-out-passages = We relied on these passages of your complaint: { $passages }
screened-out-reasons = Here are our reasons. { $reasons }
screened-out-door = Another office may deal with all or part of what you wrote to us: { $route }.
screened-out-discretion = We could have dealt with your complaint in spite of this ground. Here is what we considered. { $discretion }

letter-referral = Referral
letter-referral-subject = Who will look into your complaint { $number }
referral-decision = The complaint that we received from you on { $received_on } is referred to the following service: { $service }.
referral-next = This service will contact you. We will follow the file, and we will write to tell you where it stands.

letter-update = Update
letter-update-subject = Where your file { $number } stands
update-standing = We are writing about the file that we opened on { $received_on }. It is not finished.
update-done = Since our last letter: { $to_write }
update-next = What comes next: { $to_write }

letter-closing = Closing
letter-closing-subject = We are closing your file { $number }
closing-decision = We finished our work on the file that we opened on { $received_on }, and we are closing it.
closing-outcome = Outcome: { $to_write }
closing-after = If you have questions, or learn new facts, write to us and give the number { $number }.

letter-service_reply = Reply to a complaint about our service
letter-service_reply-subject = Our reply to your complaint about our service (file { $number })
service-reply-received = On { $received_on }, you wrote to us about the service that you received from our office. Thank you for telling us.
service-reply-found = We checked what happened: { $to_write }
service-reply-change = What we are doing about it: { $to_write }
service-reply-after = If this reply does not settle the matter, write to us again and give the number { $number }.

letter-review_receipt = Acknowledgement of a request for review
letter-review_receipt-subject = We received your request for review (file { $number })
review-receipt-received = We received your request for review on { $received_on }. Its number is { $number }.
review-receipt-next = We will send a copy of your request to the police service, which will give us its file. A panel will then study everything, and we will send you its decision in writing.

letter-review_decision = Decision after a request for review
letter-review_decision-subject = The decision on your request for review { $number }
review-decision-panel = A panel studied the request for review that we received from you on { $received_on }, with the file of the police service.
review-decision-decided = Decision: { $decided }
review-decision-reasons = Reasons: { $reasons }

letter-review_refused = Request for review that is not admissible
letter-review_refused-subject = Your request for review { $number }
review-refused-decision = We received your request for review on { $received_on }. We studied it. We cannot carry out the review that you ask for. Here is why, and what you can do if you disagree.
review-refused-answers = This is what we checked: { $answers }
review-refused-reasons = Reasons: { $reasons }
review-refused-write = If any of this is not correct, write to us and give the number { $number }.

letter-redirection = Redirection to the right office
letter-redirection-subject = Who can deal with your message (file { $number })
redirection-received = We received your message on { $received_on }. Its number is { $number }.
redirection-door = What you are asking for is not something that our office deals with. Here is the office to turn to: { $route }.
redirection-done = What we did with your message: { $to_write }
redirection-write = If you think that we are mistaken, write to us and give the number { $number }.

letter-enquiry_reply = Reply to a public enquiry
letter-enquiry_reply-subject = Reply to your question (file { $number })
enquiry-reply-received = We received your question on { $received_on }.
enquiry-reply-answer = This is our answer: { $to_write }

letter-media_reply = Reply to a media enquiry
letter-media_reply-subject = Reply to your enquiry (file { $number })
media-reply-received = We received your enquiry on { $received_on }.
media-reply-answer = This is our answer: { $to_write }
media-reply-contact = For any other question, contact the following person: { $to_write }

letter-access_decision_fippa = Decision on an access request (Ontario)
letter-access_decision_fippa-subject = Our decision on your access request { $number }
letter-access_decision_atia = Decision on an access request (federal)
letter-access_decision_atia-subject = Our decision on your access request { $number }
access-decision-received = We received your access request on { $received_on }. Its number is { $number }.
access-decision-decided = Decision: { $to_write }
access-decision-refused = If access to a record or to part of a record is refused, this is the provision and these are the reasons: { $to_write }
access-decision-by = Name and title of the person who made the decision: { $to_write }
access-decision-appeal = You may appeal this decision within 30 days to the Information and Privacy Commissioner of Ontario.
access-decision-complaint = You may make a complaint to the Information Commissioner within 60 days.

# What a letter never says
denial-no-recourse = no recourse
denial-no-further-recourse = no further recourse
denial-without-recourse = no other recourse
denial-no-appeal = no right of appeal
denial-not-appealable = cannot be appealed
denial-not-contestable = cannot be challenged
denial-final = final and binding
denial-last-word = nothing more you can do
denial-final-decision = decision is final
denial-settled = without appeal
denial-no-remedy = no remedy
denial-no-other = no other option
denial-no-appeal-possible = no appeal is possible
denial-not-reviewable = cannot be reviewed
