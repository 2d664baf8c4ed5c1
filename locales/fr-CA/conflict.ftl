# Conflits : ce que deux personnes ont fait chacune de son côté, et le choix entre les deux.

conflict-about-language = Deux corrections de la langue du texte
conflict-about-reply_language = Deux corrections de la langue de la réponse
conflict-about-kind = Deux corrections du type de cas
conflict-about-incident_on = Deux corrections du jour de l’incident
conflict-about-received_on = Deux corrections du jour de réception
conflict-about-matter = Deux corrections de l’objet de la plainte
conflict-about-decision = Deux décisions sur ce cas
conflict-about-facts = Une décision, et une correction des faits sur lesquels elle repose
conflict-about-file = Deux dossiers ouverts pour ce cas
conflict-about-incident_end_on = Deux corrections du dernier jour de l’incident
conflict-about-discovered_on = Deux corrections du jour où la personne a appris les faits
conflict-about-complainant = Deux inscriptions de la personne plaignante
conflict-about-representative = Deux inscriptions de la représentation
conflict-about-officers = Deux inscriptions des agentes et agents mis en cause
conflict-about-witnesses = Deux inscriptions des témoins
conflict-about-circumstances = Deux inscriptions du lieu et des services
conflict-about-regime = Deux choix de la loi applicable
conflict-about-category = Deux choix de la catégorie
conflict-about-days = Deux listes des jours qui font partir un délai ou y mettent fin
conflict-about-redirection = Deux choix du bon organisme
conflict-about-referral = Deux décisions sur ce que devient la plainte
conflict-about-wanted = Deux inscriptions de la suite souhaitée
conflict-about-relation = Deux avis sur le lien avec un autre cas
conflict-about-lead = Deux cas principaux désignés pour ce cas
conflict-about-ruling = Deux réponses à une question de principe
conflict-about-assignee = Deux personnes désignées pour suivre ce cas

conflict-side-fr = Deux textes français pour ce paragraphe
conflict-side-en = Deux textes anglais pour ce paragraphe

conflict-lead = Deux personnes ont agi chacune sur son poste. Tant que personne n’a choisi, ce cas ne peut être ni décidé, ni classé, ni fermé. Ce qui n’est pas gardé reste dans l’historique.
conflict-lead-facts = La décision a été prise sans que la correction soit connue. Tant que personne n’a choisi, ce cas ne peut être ni décidé, ni classé, ni fermé. Les deux restent dans l’historique.
conflict-lead-note = Deux personnes l’ont écrit chacune sur son poste. Tant que personne n’a choisi, cette note ne peut pas sortir en PDF. Le texte qui n’est pas gardé reste dans l’historique.

conflict-apart = Des parties de ce cas ont été modifiées séparément
conflict-lead-apart = Deux personnes ont agi chacune sur son poste. Tant que chaque ligne n’est pas réglée, ce cas ne peut pas être fermé. Rien de ce que l’une ou l’autre a fait n’est perdu.
conflict-closed-over = Ce cas a été fermé sans que ce travail soit connu
conflict-lead-closed-over = Un autre poste avait commencé ceci quand le cas a été fermé. Rouvrez le cas pour le terminer. Rien n’en est perdu.

conflict-keep-value = Garder cette valeur
conflict-keep-decision = Garder cette décision
conflict-keep-file = Garder ce dossier
conflict-keep-text = Garder ce texte
conflict-keep-despite = Maintenir la décision
conflict-screen-again = Examiner de nouveau

conflict-first = Réglez d’abord le conflit
conflict-not-allowed = Votre rôle ne permet pas de régler ce conflit.
conflict-settled = Conflit réglé. Ce qui n’a pas été gardé reste dans l’historique.

# $count (nombre) : conflits ouverts d’un cas ou d’une note
conflict-count = { $count ->
    [one] Conflit
   *[other] { $count } conflits
}

# $field (texte) : champ des paramètres
conflict-office-field = { $field ->
    [name] Deux noms officiels du bureau
    [address] Deux adresses du bureau
    [letterhead] Deux versions des lignes sous le nom du bureau
    [zone] Deux fuseaux horaires du bureau
    [idle_minutes] Deux délais de verrouillage
   *[backup_days] Deux délais du rappel de sauvegarde
}
# $on (jour) : jour de fermeture
conflict-office-closure = Deux choix sur la fermeture du bureau le { $on }
# $pack (texte) : nom de l’ensemble de règles. $on (jour) : premier jour
conflict-office-pack = Deux versions de l’ensemble de règles { $pack } à compter du { $on }
conflict-office-term = Deux modifications d’un terme du glossaire
# $fr, $en (texte) : le terme. $retired (oui ou non) : s’il est retiré. $certainty (texte) : certitude
conflict-office-term-said = { $retired ->
    [yes] Terme retiré : { $fr } / { $en }
   *[no] { $fr } / { $en }
} ({ $certainty ->
    [verified] fait vérifié
    [secondary] source secondaire
    [inferred] déduit
   *[unverified] à vérifier
})
conflict-lead-office = Deux personnes l’ont réglé chacune sur son poste. Rien n’est bloqué : ce qui a été réglé en dernier s’applique, et l’autre valeur reste affichée ici tant que personne n’a choisi. Ce qui n’est pas gardé reste dans le journal.
conflict-office-holds = S’applique
conflict-office-put-back = Remettre cette valeur
conflict-office-settled = Conflit réglé. Ce qui n’a pas été gardé reste dans le journal.
