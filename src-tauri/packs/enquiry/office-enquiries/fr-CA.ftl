title = Ce qui peut être dit au sujet d’un cas
nothing = Je ne peux pas dire s’il existe un dossier ou non. Toute personne peut écrire à notre bureau.
unsure = Avant de parler d’un dossier, je dois savoir qui vous êtes et ce qui vous permet d’en demander des nouvelles.

cite-sample = règles d’exemple, à adapter par le bureau
say-exists = Nous avons votre dossier. Son numéro est { $number }.
say-concerned = Une plainte vous concerne. Un avis vous en a été donné le { $notice_on }.
say-received = Nous l’avons reçu le { $received_on }.
say-stage = Où il en est : { $stage }.
say-letters = Voici ce que nous vous avons envoyé : { $letters }
say-awaited = Nous attendons de vous ce qui suit : { $awaited }
