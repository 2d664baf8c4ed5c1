# Questions de principe : ce qu’aucun précédent ne règle est demandé à qui dirige; la réponse devient un précédent.

escalation-title = Questions de principe
escalation-none = Aucune question n’est posée.
escalation-ruled-all = Aucune n’attend de réponse.
escalation-ask = Poser une question de principe
# $number : numéro du cas.
escalation-ask-title = Question de principe pour { $number }
escalation-ask-why = À utiliser quand aucun précédent ne répond à la question. Une personne à la tête de l’équipe ou du bureau répond avec ses raisons; on retrouve ensuite la réponse par son motif. Elle ne décide pas de ce cas.
escalation-ground = Motif en cause
escalation-ground-none = Aucun motif en particulier
escalation-question = Question
escalation-options = Options envisagées
escalation-view = Votre avis
escalation-question-needed = Écrivez la question, en termes qui valent pour d’autres cas.
escalation-view-needed = Écrivez la réponse que vous proposez.
escalation-ruling-needed = Écrivez la réponse qui vaudra désormais.
escalation-submit = Poser la question
# $number : numéro du cas.
escalation-asked = Question posée pour { $number }. Les personnes qui peuvent y répondre la voient dans Aujourd’hui.

escalation-open = En attente d’une réponse
escalation-open-note = Tant que cette question attend, ce cas ne peut être ni écarté ni fermé. Il est toujours possible d’y donner suite.
# $by : qui pose la question; $at : moment.
escalation-by = Posée par { $by }, { $at }
escalation-ruling = Décision de principe
# $by : qui a répondu; $at : moment.
escalation-ruled-by = Rendue par { $by }, { $at }
escalation-withdrawn = Question retirée
# $by : qui a retiré la question; $at : moment.
escalation-withdrawn-by = Retirée par { $by }, { $at }

escalation-rule = Répondre
# $number : numéro du cas.
escalation-rule-title = Décision de principe pour { $number }
escalation-rule-submit = Rendre la décision
# $number : numéro du cas.
escalation-ruled = Décision de principe rendue pour { $number }. On la retrouvera par son motif.
escalation-withdraw = Retirer la question
# $number : numéro du cas.
escalation-withdraw-title = Retirer la question posée pour { $number }
escalation-withdraw-reason = Pourquoi la retirer
# $number : numéro du cas.
escalation-withdraw-done = Question retirée pour { $number }.

escalation-today = Questions de principe à trancher
# $by : qui pose la question.
escalation-today-by = Posée par { $by }
