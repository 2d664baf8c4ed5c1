settings-title = Settings

# $section: name of the section shown.
settings-window = { $section } · Settings · Dossier
settings-sections = Sections of the settings
settings-integrity = Integrity
