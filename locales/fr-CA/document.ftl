# Mots du cadre des documents exportés : libellés de l’en-tête et du pied de page.

document-number = Numéro
document-date = Date
document-case = Dossier
document-author = Préparée par
document-marking = Contient des renseignements personnels
document-practice = Exercice : tout est inventé
document-page = Page
