# Chercher des mots dans ce qui est à l’écran.

find-title = Chercher dans cet écran

# $at : rang de la mention. $of : nombre de mentions.
find-count = { $at } sur { $of }

find-none = Aucune mention
find-next = Mention suivante
find-previous = Mention précédente
