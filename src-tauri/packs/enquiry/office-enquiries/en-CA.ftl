title = What may be told about a case
nothing = I can say neither that there is a file nor that there is none. Anyone may write to our office.
unsure = Before I can speak of any file, I must make sure of who you are and of what lets you ask.

cite-sample = sample rules, for the office to adapt
say-exists = We have your file. Its number is { $number }.
say-concerned = A complaint concerns you. You were given notice of it on { $notice_on }.
say-received = We received it on { $received_on }.
say-stage = Where it stands: { $stage }.
say-letters = Here is what we sent you: { $letters }.
say-awaited = We are waiting for this from you: { $awaited }.
