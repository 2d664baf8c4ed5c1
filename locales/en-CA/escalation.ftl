# Questions of principle: what no precedent answers is asked of those who lead; the answer becomes a precedent.

escalation-title = Questions of principle
escalation-none = No question is asked.
escalation-ruled-all = None awaits a ruling.
escalation-ask = Ask a question of principle
# $number: number of the case.
escalation-ask-title = Question of principle for { $number }
escalation-ask-why = For when no precedent answers the question. A team lead or a director answers with reasons; the answer is then found by its ground. It does not decide this case.
escalation-ground = Ground in question
escalation-ground-none = No ground in particular
escalation-question = Question
escalation-options = Options considered
escalation-view = Your view
escalation-question-needed = Write the question, in terms that hold for other cases.
escalation-view-needed = Write the answer that you propose.
escalation-ruling-needed = Write the answer that will hold from now on.
escalation-submit = Ask the question
# $number: number of the case.
escalation-asked = Question asked for { $number }. Those who may answer see it in Today.

escalation-open = Waiting for an answer
escalation-open-note = As long as this question waits, this case cannot be screened out or closed. It can still be screened in.
# $by: who asks; $at: moment.
escalation-by = Asked by { $by }, { $at }
escalation-ruling = Ruling
# $by: who answered; $at: moment.
escalation-ruled-by = Given by { $by }, { $at }
escalation-withdrawn = Question withdrawn
# $by: who withdrew the question; $at: moment.
escalation-withdrawn-by = Withdrawn by { $by }, { $at }

escalation-rule = Answer
# $number: number of the case.
escalation-rule-title = Ruling for { $number }
escalation-rule-submit = Give the ruling
# $number: number of the case.
escalation-ruled = Ruling given for { $number }. It will be found by its ground.
escalation-withdraw = Withdraw the question
# $number: number of the case.
escalation-withdraw-title = Withdraw the question asked for { $number }
escalation-withdraw-reason = Why withdraw it
# $number: number of the case.
escalation-withdraw-done = Question withdrawn for { $number }.

escalation-today = Questions of principle to rule on
# $by: who asks.
escalation-today-by = Asked by { $by }
