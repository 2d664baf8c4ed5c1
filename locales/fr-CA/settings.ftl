settings-title = Paramètres

# $section : nom de la section affichée.
settings-window = { $section } · Paramètres · Dossier
settings-sections = Sections des paramètres
settings-office = Bureau
settings-calendars = Calendriers
settings-packs = Règles en vigueur
settings-glossary = Glossaire
settings-devices = Postes
settings-journal = Journal
settings-integrity = Intégrité
settings-window-own = Avis
settings-attention = Signaler dans la barre des tâches quand un travail finit ou qu’une échéance tombe aujourd’hui
settings-attention-say = Seulement si aucune fenêtre de Dossier n’est devant. Rien n’est écrit dans l’avis : ni nom, ni numéro, ni nombre.
settings-exchange = Échange
