## Bureau d’exercice : le coffre inventé où l’on apprend.

practice-title = Bureau d’exercice
practice-mark = Exercice
practice-window = Choisir une personne · Dossier
practice-say = Pour apprendre sans risque : douze personnes et trois cents cas inventés, dans un coffre à part.
practice-open = Ouvrir le bureau d’exercice
practice-making = Le bureau d’exercice se prépare. Cela prend environ une minute, la première fois.

# $percent : part du travail qui est faite.
practice-made = Le bureau d’exercice est fait à { $percent }.
practice-stop = Arrêter
practice-here = Tout est inventé ici. Rien de ce que vous y faites ne touche au coffre de votre bureau.
practice-leave = Revenir à votre bureau
practice-renew = Recommencer à neuf
practice-renew-say = Les échéances sont celles du jour où le bureau d’exercice a été fait. Le refaire efface ce que vous y avez fait.
practice-renew-do = Effacer et refaire
practice-hello-say = Ceci est un exercice : chaque rôle peut être essayé, en choisissant une autre personne.

# $passphrase : phrase de passe de tout le monde.
practice-passphrase = Tout le monde a la même ici : « { $passphrase } ». Elle est déjà inscrite.
