# The closing of a case: what blocks it, each line with a link to where one acts.

closing-title = Closing
closing-closed = This case is closed.
# $outcome: how the complaint ended.
closing-closed-outcome = This case is closed: { $outcome }.
closing-ready = Nothing blocks the closing.
closing-blocked = Before this case is closed:
# $count: how many steps.
closing-steps = { $count ->
    [one] { $count } step before closing
   *[other] { $count } steps before closing
}
closing-block-conflict = Settle the conflict
closing-block-question_open = Get the answer to the question of principle
closing-block-second_reader = Obtain the second reading
closing-block-not_screened = Screen the complaint
closing-block-law_not_chosen = Say to which Act the access request belongs
closing-block-not_referred = Decide what becomes of the complaint: referral, or investigation by the office
closing-block-led_and_leads = Settle the consolidation: this case leads others and is consolidated itself
# $number: number of the case
closing-block-member_open = Consolidated case still open: { $number }
closing-block-not_filed = File the records
# $volume: number of the volume. $borrower: who has it.
closing-block-paper_out = Get volume { $volume } back: { $borrower }
# $volume: number of the volume
closing-block-paper_lost = Find volume { $volume }
# $volume: number of the volume
closing-block-paper_apart = Say where volume { $volume } is: two people recorded different places
# $description: what the original is, as typed
closing-block-paper_unplaced = Put the paper original in a volume: { $description }
# $volume: number of the volume. $on: day when the stocktaking was closed. $kind: mismatch.
closing-block-paper_counted = Settle the mismatch of volume { $volume }, stocktaking of { $on }: { $kind }
closing-block-paper_unsaid = Register the paper original of the letter received by mail, or say why no paper is kept
# $number: number of the letter that announced it
closing-block-reversal_untold = Write to the person that the decision announced by letter { $number } is reversed, or give the reasons not to write
# $name: name of the letter
closing-block-letter_not_sent = Send the letter: { $name }
# $number: number of the letter. $name: its name.
closing-block-letter_left = Send letter { $number }, or give the reasons why it is not sent: { $name }
# $number: number of the letter
closing-block-letter_apart = Choose a version of letter { $number }
closing-block-review_apart = Choose a version of the request for review
closing-block-review_not_admitted = Say whether the request for review is admissible
closing-block-review_not_decided = Record the decision of the review panel
# $to: who is to act. $on: day.
closing-block-direction_open = Direction to follow up: { $to }, for { $on }
# $to: who is to act
closing-block-direction_undated = Direction to follow up: { $to }
# $name: name of the item, of which two people said different things.
closing-block-piece_apart = Settle what became of this item, of which two things were said: { $name }
# $count: number of items, whose list follows.
closing-block-piece_awaited = { $count ->
    [one] Receive this item, or waive it:
   *[other] Receive these items, or waive them:
}
# $label: name of the deadline. $on: day.
closing-block-clock_open = Open deadline: { $label }, { $on }
# $label: name of the deadline.
closing-block-clock_undated = Open deadline, without a last day: { $label }
closing-reasons-hint = Say why the case can be closed although this is not done.
closing-reasons-needed = Write the reasons.
closing-outcome = Outcome of the complaint
closing-outcome-hint = It goes into the history of the case and into reports. Leave “No outcome recorded” if none fits.
closing-outcome-unscreened-hint = A complaint that was not screened is closed only if it was withdrawn.
closing-outcome-choose = Choose an outcome
closing-outcome-needed = Choose the outcome of the complaint.
closing-do = Close the case
# $number: number of the case
closing-done = { $number } is closed.
closing-reopen = Reopen the case
closing-reopen-reasons = Why it is reopened
# $number: number of the case
closing-reopened = { $number } is reopened.
