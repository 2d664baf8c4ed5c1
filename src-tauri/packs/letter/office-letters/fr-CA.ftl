title = Lettres du bureau (modèles à adapter)

greeting = Madame, Monsieur,
regards = Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.
information-not-advice = Nous pouvons vous expliquer la marche à suivre, mais nous ne pouvons pas donner d’avis juridique.
either-language = Vous pouvez nous écrire en français ou en anglais.
court-review = Si vous êtes en désaccord avec cette décision, vous pouvez demander à un tribunal de la réviser. Une avocate ou un avocat peut vous conseiller à ce sujet; notre bureau ne peut pas donner d’avis juridique.
lawyer = Une avocate ou un avocat peut vous conseiller sur ce que vous pouvez faire si vous êtes en désaccord avec cette décision; notre bureau ne peut pas donner d’avis juridique.

letter-acknowledgement = Accusé de réception
letter-acknowledgement-subject = Nous avons reçu votre message (dossier { $number })
acknowledgement-received = Merci d’avoir communiqué avec nous. Nous avons reçu votre message le { $received_on }. Il porte maintenant le numéro { $number }. Indiquez ce numéro chaque fois que vous communiquez avec nous.
acknowledgement-next = Une personne de notre bureau va l’examiner. Nous vous écrirons pour vous dire ce que nous avons décidé, et pourquoi.

letter-information_request = Demande de renseignements
letter-information_request-subject = Il nous manque des renseignements (dossier { $number })
information-request-purpose = Nous examinons le message que nous avons reçu de vous le { $received_on }. Pour continuer, nous avons besoin de ce qui suit.
information-request-list = { $missing }
information-request-without = Envoyez-nous ces renseignements dès que vous le pouvez. Sans eux, il se peut que nous ne puissions pas continuer. Si vous avez besoin d’aide ou d’un autre format, dites-le-nous.

letter-screened_in = Décision d’examen préliminaire : plainte recevable
letter-screened_in-subject = Notre décision au sujet de votre plainte { $number }
screened-in-decision = Nous avons examiné la plainte que nous avons reçue de vous le { $received_on }. Elle est { $screened_in }.
screened-in-meaning = Cela veut dire que la plainte va de l’avant. Cela ne veut pas dire qu’elle est fondée : rien n’a encore été décidé sur ce point.
screened-in-next = La prochaine étape consiste à décider qui s’en occupera. Nous vous écrirons pour vous le dire.

letter-screened_out = Décision d’examen préliminaire : plainte écartée
letter-screened_out-subject = Notre décision au sujet de votre plainte { $number }
screened-out-decision = Nous avons examiné la plainte que nous avons reçue de vous le { $received_on }. Nous avons décidé de ne pas y donner suite : elle est { $screened_out }. Nous savons que cette réponse peut être difficile à lire. Voici comment nous y sommes arrivés, et ce que vous pouvez faire si vous n’êtes pas d’accord.
screened-out-second = Une deuxième personne a lu cette décision le { $read_second_on } et l’a acceptée.
screened-out-ground = Le motif de cette décision est le suivant : { $ground }.
screened-out-citation = Nous nous appuyons sur la disposition suivante de la loi : { $citation }.
screened-out-passages = Nous nous sommes appuyés sur ces passages de votre plainte : { $passages }
screened-out-reasons = Voici nos raisons. { $reasons }
screened-out-door = Un autre organisme peut s’occuper de tout ou partie de ce que vous nous avez écrit : { $route }.
screened-out-discretion = Nous aurions pu examiner votre plainte malgré ce motif. Voici ce que nous avons considéré. { $discretion }

letter-referral = Renvoi
letter-referral-subject = Qui s’occupera de votre plainte { $number }
referral-decision = La plainte que nous avons reçue de vous le { $received_on } est confiée au service suivant : { $service }.
referral-next = Ce service communiquera avec vous. Nous suivons le dossier et nous vous écrirons pour vous dire où il en est.

letter-update = Suivi
letter-update-subject = Où en est votre dossier { $number }
update-standing = Nous vous écrivons au sujet du dossier que nous avons ouvert le { $received_on }. Il n’est pas terminé.
update-done = Depuis notre dernière lettre : { $to_write }
update-next = Ce qui vient ensuite : { $to_write }

letter-closing = Fermeture du dossier
letter-closing-subject = Nous fermons votre dossier { $number }
closing-decision = Nous avons terminé notre travail sur le dossier que nous avons ouvert le { $received_on }, et nous le fermons.
closing-outcome = Résultat : { $to_write }
closing-after = Si vous avez des questions, ou si vous apprenez des faits nouveaux, écrivez-nous en indiquant le numéro { $number }.

letter-service_reply = Réponse à une plainte sur notre service
letter-service_reply-subject = Notre réponse à votre plainte sur notre service (dossier { $number })
service-reply-received = Le { $received_on }, vous nous avez écrit au sujet du service que vous avez reçu de notre bureau. Merci de nous l’avoir dit.
service-reply-found = Nous avons vérifié ce qui s’est passé : { $to_write }
service-reply-change = Ce que nous faisons pour y remédier : { $to_write }
service-reply-after = Si cette réponse ne règle pas la question, écrivez-nous de nouveau en indiquant le numéro { $number }.

letter-review_receipt = Accusé de réception d’une demande d’examen
letter-review_receipt-subject = Nous avons reçu votre demande d’examen (dossier { $number })
review-receipt-received = Nous avons reçu votre demande d’examen le { $received_on }. Elle porte le numéro { $number }.
review-receipt-next = Nous enverrons une copie de votre demande au service de police, qui nous remettra son dossier. Un comité étudiera ensuite le tout, et nous vous enverrons sa décision par écrit.

letter-review_decision = Décision après une demande d’examen
letter-review_decision-subject = La décision sur votre demande d’examen { $number }
review-decision-panel = Un comité a étudié la demande d’examen que nous avons reçue de vous le { $received_on }, avec le dossier du service de police.
review-decision-decided = Décision : { $decided }
review-decision-reasons = Raisons : { $reasons }

letter-review_refused = Demande d’examen non recevable
letter-review_refused-subject = Votre demande d’examen { $number }
review-refused-decision = Nous avons reçu votre demande d’examen le { $received_on }. Nous l’avons étudiée. Nous ne pouvons pas faire l’examen que vous demandez. Voici pourquoi, et ce que vous pouvez faire si vous n’êtes pas d’accord.
review-refused-answers = Voici ce que nous avons vérifié : { $answers }
review-refused-reasons = Raisons : { $reasons }
review-refused-write = Si l’un de ces renseignements est inexact, écrivez-nous en indiquant le numéro { $number }.

letter-redirection = Orientation vers le bon organisme
letter-redirection-subject = À qui vous adresser (dossier { $number })
redirection-received = Nous avons reçu votre message le { $received_on }. Il porte le numéro { $number }.
redirection-door = Ce que vous nous demandez ne relève pas de notre bureau. Voici l’organisme auquel vous adresser : { $route }.
redirection-done = Ce que nous avons fait de votre message : { $to_write }
redirection-write = Si vous croyez que nous faisons erreur, écrivez-nous en indiquant le numéro { $number }.

letter-enquiry_reply = Réponse à une question du public
letter-enquiry_reply-subject = Réponse à votre question (dossier { $number })
enquiry-reply-received = Nous avons reçu votre question le { $received_on }.
enquiry-reply-answer = Voici notre réponse : { $to_write }

letter-media_reply = Réponse à une demande des médias
letter-media_reply-subject = Réponse à votre demande (dossier { $number })
media-reply-received = Nous avons reçu votre demande le { $received_on }.
media-reply-answer = Voici notre réponse : { $to_write }
media-reply-contact = Pour toute autre question, communiquez avec la personne suivante : { $to_write }

letter-access_decision_fippa = Décision sur une demande d’accès (Ontario)
letter-access_decision_fippa-subject = Notre décision sur votre demande d’accès { $number }
letter-access_decision_atia = Décision sur une demande d’accès (fédéral)
letter-access_decision_atia-subject = Notre décision sur votre demande d’accès { $number }
access-decision-received = Nous avons reçu votre demande d’accès le { $received_on }. Elle porte le numéro { $number }.
access-decision-decided = Décision : { $to_write }
access-decision-refused = Si l’accès à un document ou à une partie d’un document est refusé, voici la disposition et les raisons du refus : { $to_write }
access-decision-by = Nom et titre de la personne qui a pris la décision : { $to_write }
access-decision-appeal = Vous pouvez faire appel de cette décision, dans un délai de 30 jours, auprès du commissaire à l’information et à la protection de la vie privée de l’Ontario.
access-decision-complaint = Vous pouvez déposer une plainte auprès du Commissaire à l’information dans un délai de 60 jours.

# Ce qu’une lettre ne dit jamais
denial-no-recourse = aucun recours
denial-no-further-recourse = pas d’autre recours
denial-without-recourse = pas de recours
denial-no-appeal = sans appel
denial-not-appealable = pas susceptible d’appel
denial-not-contestable = ne peut pas être contestée
denial-final = définitive et exécutoire
denial-last-word = rien d’autre à faire
denial-final-decision = décision est finale
denial-settled = décision est définitive
denial-no-remedy = aucune voie de recours
denial-no-other = aucun autre recours
denial-no-appeal-possible = aucun appel n’est possible
denial-not-reviewable = ne peut pas être révisée
