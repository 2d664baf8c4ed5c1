# What people ask about a case: what they may know, what they were told.

enquiry-title = Enquiries
enquiry-none = Nobody has asked about this case.
enquiry-register = Register of enquiries
enquiry-told = What was said:
enquiry-told-nothing = They were told nothing about the case.
# $digest: version of the rules.
enquiry-superseded = Answered by version { $digest } of the rules, which is not today’s version.
enquiry-answer = Answer an enquiry
enquiry-notice = Record a notice to an officer
# $on: day of the notice.
enquiry-notice-on = Given notice on { $on }
# $number: number of the case.
enquiry-notice-title = Notice of case { $number } to an officer
enquiry-notice-why = Before the notice, a respondent officer is told nothing, not even that a complaint exists.
enquiry-notice-to = Name of the officer, as they will give it
enquiry-notice-to-needed = Write the name.
enquiry-notice-day = Day of the notice
enquiry-notice-do = Record the notice
# $number: number of the case.
enquiry-notice-done = Notice recorded on case { $number }.

## Answering

enquiry-answer-title = Answer an enquiry
enquiry-leave = Back to the case
enquiry-party = Who is asking
enquiry-name = Their name
enquiry-identity = How you confirmed who is asking
enquiry-identity-not_checked = Not checked yet
enquiry-identity-answers = Their answers agree with the case
enquiry-identity-called_back = Called back at the number on the case
enquiry-identity-known_address = Wrote from the address on the case
enquiry-identity-document = Showed a document
enquiry-authority = How you confirmed that they may ask
enquiry-authority-not_checked = Not checked yet
enquiry-authority-on_file = Written authorization on the case
enquiry-authority-shown = Written authorization shown
enquiry-day = Day
enquiry-lang = Language of the person who is asking
enquiry-asked = What they are asking
enquiry-asked-needed = Write what they are asking.
enquiry-may = What you may say
enquiry-sample = sample policy
enquiry-lacking-identity = First confirm who is asking.
enquiry-lacking-authority = First confirm that this person may ask on behalf of another.
enquiry-only = Say only this:
enquiry-tick = Tick what you said.
enquiry-remark = Remark for the register, if any
enquiry-record = Record the enquiry
# $number: number of the case.
enquiry-recorded = Enquiry recorded on case { $number }.

## Words to say

# $stage: where the case stands, as far as a letter said it.
enquiry-stage = { $stage ->
    [screened_in] the complaint goes forward
    [screened_out] the complaint does not go forward
    [answered] an answer was sent
    [closed] the file is closed
   *[received] the file is being examined
}
# $name: name of a letter. $on: day on which it was sent.
enquiry-letter = { $name } ({ $on })
