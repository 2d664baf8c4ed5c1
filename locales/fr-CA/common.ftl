common-name = Dossier
common-tagline = Bureau des cas
common-skip = Aller au contenu
common-skip-form = Aller au formulaire
common-nav = Navigation principale
common-nav-overdue = en retard
common-nav-to-screen = à traiter
common-head-case = Cas
common-head-day = Jour
common-breadcrumb = Fil d’Ariane
common-account = Compte :
common-account-settings = Compte et paramètres
common-language = Langue de l’interface
common-lang-fr = Français
common-lang-en = Anglais
common-lang-mixed = Français et anglais
common-lang-self = Français
common-theme = Apparence
common-theme-system = Système
common-theme-light = Clair
common-theme-dark = Sombre
common-lock = Verrouiller
common-close = Fermer
common-cancel = Annuler
common-save = Enregistrer
common-stop = Arrêter
common-browse = Parcourir…
common-retry = Réessayer
common-fault = Une erreur du programme a interrompu cette action. Ce qui était enregistré est intact. Recommencez; si l’erreur revient, notez l’heure pour le soutien.
common-fault-details = Détails pour le soutien

# $code : code de l’erreur. $trace : repère écrit avec sa cause dans le journal du programme.
common-fault-trace = Code { $code }, repère { $trace }. Donnez-les au soutien : ils ne disent rien du cas.
common-passphrase-show = Afficher la phrase de passe
common-caps-lock = Verr. maj. est activé.
common-day-hint = Année, mois, jour : 2026-10-13
common-day-form = Écrivez la date ainsi : 2026-10-13.
common-day-month = L’année compte douze mois.
common-reasons = Raisons
common-why-needed = Dites pourquoi : qui lira le dossier doit pouvoir le comprendre.

# $month : le mois. $last : son dernier jour.
common-day-last = En { $month }, il y a { $last } jours.
common-met = respecté
common-missed = hors délai
common-today = aujourd’hui

# $days : nombre de jours passés depuis l’échéance.
common-late = { $days } j de retard

# $days : nombre de jours d’ici l’échéance.
common-in-days = dans { $days } j

# $version : version du programme.
common-version = Dossier { $version }
common-result = Résultat de votre dernière action
common-undo = Annuler

# $act : ce qui a été dit de l’action qui n’a pas été annulée.
common-not-undone = Cette action n’a pas été annulée : « { $act } »
common-uncontrolled = Copie non contrôlée
common-first = C’est le premier de la liste.
common-last = C’est le dernier de la liste.

# $shown : nombre de lignes imprimées. $total : nombre de lignes de la liste.
common-printed = Imprimé : les lignes qui étaient à l’écran, { $shown } sur { $total }.
