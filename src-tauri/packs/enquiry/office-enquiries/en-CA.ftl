title = What may be told about a case
nothing = I cannot say whether or not there is a file. Anyone may write to our office.
unsure = Before I can speak about any file, I must confirm who you are and what allows you to ask.

cite-sample = sample rules, for the office to adapt
say-exists = We have your file. Its number is { $number }.
say-concerned = A complaint concerns you. You were given notice of it on { $notice_on }.
say-received = We received it on { $received_on }.
say-stage = Where it stands: { $stage }.
say-letters = Here is what we sent you: { $letters }
say-awaited = We are waiting for the following from you: { $awaited }
