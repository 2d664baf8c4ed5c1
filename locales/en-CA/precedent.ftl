# What was decided in earlier cases on the ground under consideration.

precedent-title = Precedents
precedent-hint = Decisions already made on this ground, in cases of the same kind and under the same Act. They change nothing in the recommendation.
precedent-ground = Ground under consideration
precedent-ground-choose = Choose a ground
precedent-none = No case has been decided on this ground yet.
# $on: day of the decision; $word: word of the Act ("screened in"); $by: name of who decided.
precedent-in = Ground considered, not used. Decision of { $on }: { $word }, by { $by }.
# $on: day of the decision; $word: word of the Act ("screened out"); $by: name of who proposed it; $second: name of who read it second.
precedent-out = Ground used. Decision of { $on }: { $word }, proposed by { $by }, read second by { $second }.
precedent-no-reasons = No reasons were written.
precedent-why = What they share
precedent-same-ground = Same ground and same matter of complaint; nothing else is shared.

# What two cases share.
precedent-late = Both complaints came after the time limit.
precedent-discovered = In both cases, the facts were learned later.
precedent-other-service = In both cases, the service is outside the mandate of this office.
precedent-opted-in = In both cases, whether the service has opted in is to be verified.
precedent-serious = Misconduct of a serious nature
precedent-less-serious = Misconduct of a less serious nature
precedent-no-link = No link between the person and the incident
# $percent: number from 15 to 100.
precedent-words = About { $percent }% of the words of the two texts are the same, names left out.

# Rulings.
precedent-rulings = Rulings
# $on: day of the ruling; $by: name of who gave it.
precedent-ruled = Given on { $on } by { $by }
