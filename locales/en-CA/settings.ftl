settings-title = Settings

# $section: name of the section shown.
settings-window = { $section } · Settings · Dossier
settings-sections = Settings sections
settings-office = Office
settings-calendars = Calendars
settings-packs = Rules in force
settings-glossary = Glossary
settings-devices = Workstations
settings-journal = Journal
settings-integrity = Integrity
settings-window-own = Notices
settings-attention = Signal in the task bar when a job ends or a deadline falls today
settings-attention-say = Only when no Dossier window is in front. Nothing is written in the notice: no name, no number, no count.
settings-exchange = Exchange
