settings-title = Paramètres

# $section : nom de la section affichée.
settings-window = { $section } · Paramètres · Dossier
settings-sections = Sections des paramètres
settings-integrity = Intégrité
