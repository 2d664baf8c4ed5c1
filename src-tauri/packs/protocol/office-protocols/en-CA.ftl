title = First things first (sample, not approved)

self_harm-call = Call the person today, before anything else. In an emergency, call 911.
self_harm-alone = Do not leave the person without a next step: say who will call back, and when.
self_harm-lead = Tell the team lead at once, and write down who was reached and at what time.

threat-lead = Tell the team lead at once. If someone is in danger now, call 911.
threat-words = Keep the exact words. Do not answer the threat itself.
threat-reply = Ask the team lead before any reply goes out.

death-lead = Tell the team lead today, and ask whether another body is already investigating.
death-words = Write to the family with care: one person, one name, one telephone number.

minor-adult = Ask who may speak for the young person, and write down the answer.
minor-words = Use plain words. Before writing to an address that others can open, ask the young person whether they agree.

reprisals-contact = Ask the person which way of reaching them is safe, and what has happened since the complaint.
reprisals-lead = Tell the team lead today, before anything is sent to the police service.

withdrawal-alone = Speak with the person alone, and ask whether anybody asked or pressed them to take the complaint back.
withdrawal-file = Find the case that the letter speaks of, and close nothing before the team lead has decided.

force-injury = Ask whether the person was hurt, and whether a doctor has seen them.
force-evidence = Ask that photographs, recordings and the names of witnesses be kept.

race-words = Keep the person’s own words, without rephrasing them.
race-series = Look at earlier cases that name the same officer or the same place.

media-communications = Send the question to communications today, with the time of the deadline.
media-nothing = Neither confirm nor deny that a case exists.

politician-lead = Tell the team lead, who answers the office of the elected person.
politician-consent = Say nothing of a case without the written consent of the person concerned.

young_record-restrict = Restrict the case to those who need it.
young_record-copy = Make no copy of the record before the team lead has said what may be done with it.

publication_ban-restrict = Restrict the case to those who need it.
publication_ban-order = Ask for the order itself, and note what it forbids and until when.

privilege-stop = Stop reading where the advice of a lawyer begins, and restrict the case.
privilege-counsel = Ask legal services whether the document may be kept, before it is filed.
