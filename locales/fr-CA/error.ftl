# Erreurs: ce qui s’est passé, ce qui est intact, quoi faire.
# La clé est « error- » suivi du code de l’erreur; les variables sont celles que l’erreur transporte.

## La personne et ses droits

error-locked = Le coffre est verrouillé. Rien n’a été enregistré; ce qui s’y trouve est intact. Déverrouillez-le avec votre phrase de passe, puis recommencez.
error-not-permitted = Votre rôle ne permet pas cette action. Rien n’a été changé. Demandez à une personne dont le rôle le permet, ou à l’administration du bureau.
error-oneself = Personne ne change son propre rôle, ne suspend ni ne retire son propre accès. Rien n’a été changé. Demandez à une autre personne qui peut administrer le coffre.
error-second-reader = La seconde lecture revient à une autre personne que celle qui propose d’écarter. Rien n’a été changé. Choisissez la personne désignée, ou une autre dont le rôle permet la seconde lecture.

## La demande

# $field (texte) : champ en cause, tel que le nomme le formulaire ou la commande
error-invalid-field = { $field ->
    [assignee] Cette personne ne peut pas suivre ce cas : son rôle ne permet pas d’examiner, son accès est suspendu, ou le cas ne lui est pas ouvert. Rien n’a été changé. Choisissez une autre personne.
    [lead] Ce cas ne peut pas être le cas principal : aucun cas ne porte ce numéro, ou il est d’un autre type, fermé ou lui-même regroupé. Rien n’a été changé. Choisissez un autre cas principal.
    [members] D’autres cas sont regroupés sous celui-ci, qui ne peut donc pas l’être lui-même. Rien n’a été changé. Séparez-les, puis recommencez.
    [reason] La raison est vide ou trop longue. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-la, puis recommencez.
    [borrower] Le nom de la personne qui emprunte est vide, ou le nom ou le téléphone est trop long. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-le, puis recommencez.
    [due_on] Le jour du retour ne peut pas précéder celui de la sortie. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-le, puis recommencez.
    [volume_on] Ce jour ne convient pas : il ne peut ni précéder 1990 ni être à venir. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-le, puis recommencez.
    [location] Cet emplacement n’est pas sur la liste du bureau, ou il en a été retiré. Rien n’a été enregistré. Choisissez un autre emplacement, ou ajoutez-le à la liste.
    [location_name] Le code de l’emplacement ou l’un de ses noms est vide ou trop long, ou un autre emplacement porte déjà ce code. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-le, puis recommencez.
    [location_within] L’emplacement où vous voulez le mettre n’est pas sur la liste du bureau, en a été retiré, ou se trouve lui-même dans celui-ci. Rien n’a été enregistré. Choisissez-en un autre.
    [label] L’étiquette est vide ou trop longue. Rien n’a été compté; ce que vous avez écrit est intact. Corrigez-la, puis recommencez.
    [label_unknown] Aucun volume que vous pouvez voir ne porte cette étiquette. Rien n’a été changé. Vérifiez le numéro du dossier et celui du volume.
    [volumes] Il faut de 1 à 200 volumes, à sortir, à rendre ou à déplacer ensemble. Rien n’a été enregistré. Changez la liste, puis recommencez.
    [original] La description de l’original, ou le nom de la personne qui l’a reçu, est vide ou trop long. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-le, puis recommencez.
    [scan] Ce fichier ne fait pas partie de ce cas. Rien n’a été enregistré. Choisissez un fichier du cas, ou dites que l’original n’a pas été numérisé.
    [volume] Ce volume ne fait pas partie du dossier. Rien n’a été enregistré. Choisissez-en un autre, ou ouvrez-le d’abord.
    [archives] Les Archives, ou la personne qui a accepté, ne sont pas nommées. Rien n’a été effacé; ce que vous avez rempli est intact. Nommez-les, puis recommencez.
    [accepted_on] Le jour de l’acceptation ne convient pas : il ne peut ni précéder le paquet ni être à venir. Rien n’a été effacé. Corrigez-le, puis recommencez.
    [reference] La référence des Archives est vide. Rien n’a été effacé; ce que vous avez rempli est intact. Inscrivez-la, puis recommencez.
    [hold_scope] L’objet du gel est vide. Rien n’a été enregistré; ce que vous avez rempli est intact. Inscrivez-le, puis recommencez.
    [ruling] La décision de principe est vide ou trop longue. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-la, puis recommencez.
    [opinion] Votre avis est vide ou trop long. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-le, puis recommencez.
    [question] La question est vide ou trop longue. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-la, puis recommencez.
    [until_on] Le dernier jour de l’absence ne peut ni précéder le premier ni être passé. Rien n’a été enregistré. Corrigez-le, puis recommencez.
    [stand_in] Cette personne ne peut pas remplacer : son rôle n’examine ni ne relit, ou son accès est suspendu. Rien n’a été enregistré. Choisissez une autre personne.
    [name] Le nom est vide, compte plus de 120 caractères ou en contient un qui ne s’affiche pas. Rien n’a été enregistré. Corrigez-le, puis recommencez.
    [role] Ce rôle ne convient pas à la première personne d’un coffre : elle doit pouvoir en ajouter d’autres. Rien n’a été enregistré. Choisissez un autre rôle, comme la coordination des cas.
    [passphrase] La phrase de passe compte moins de douze caractères. Rien n’a été enregistré. Choisissez-en une plus longue, par exemple cinq mots sans lien entre eux.
    [text] Le texte est vide ou trop long. Rien n’a été enregistré. Corrigez-le, puis recommencez.
    [received_on] La date de réception ne convient pas : elle ne peut ni précéder 1990 ni être à venir. Rien n’a été enregistré. Corrigez-la, puis recommencez.
    [incident_on] La date de l’incident ne convient pas : elle ne peut pas suivre la réception. Rien n’a été enregistré. Corrigez-la, puis recommencez.
    [outcome] L’issue choisie ne peut pas être celle de cette plainte, là où elle en est. Rien n’a été enregistré; ce que vous avez rempli est intact. Choisissez-en une autre, puis recommencez.
    [reasons] Les raisons de la décision sont vides ou trop longues. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-les, puis recommencez.
    [facts] Aucun passage du texte n’est invoqué. Rien n’a été enregistré; ce que vous avez rempli est intact. Choisissez au moins un passage, puis recommencez.
    [discretion] L’exercice du pouvoir discrétionnaire n’est pas expliqué. Rien n’a été enregistré; ce que vous avez rempli est intact. Expliquez-le, puis recommencez.
    [readers] Aucune personne du bureau n’est nommée. Rien n’a été changé; ce que vous avez rempli est intact. Nommez au moins une personne, puis recommencez.
    [until] Ces dates ne forment pas une période : elles doivent se suivre, et la date d’arrêté ne peut pas précéder la première. Rien n’a été calculé. Corrigez-les, puis recommencez.
    [cut_off] La date d’arrêté est dans l’avenir. Rien n’a été calculé. Choisissez aujourd’hui ou un jour passé.
    [series] Cette série n’existe pas dans le plan de classification. Rien n’a été classé. Choisissez une série du plan, puis recommencez.
    [to] Cet endroit ne convient pas au fichier à écrire. Rien n’a été écrit, et aucun fichier n’a été remplacé. Choisissez un nom qui n’existe pas encore, dans un dossier qui existe.
    [form] Ce que vous avez rempli est trop long pour être gardé à mesure. Vos mots sont encore à l’écran, et rien n’a été enregistré. Raccourcissez-les, ou recevez-les comme fichier.
    [after] La suite de cette liste n’existe plus à cet endroit. Rien n’a été changé. Ouvrez la liste de nouveau.
    [incident_end_on] La date de fin de l’incident ne convient pas : elle ne peut ni précéder son début ni suivre la réception. Rien n’a été enregistré. Corrigez-la, puis recommencez.
    [discovered_on] La date où la personne a appris les faits ne convient pas : elle ne peut ni précéder l’incident ni suivre la réception. Rien n’a été enregistré. Corrigez-la, puis recommencez.
    [regime] Cette loi ne peut pas régir ce cas. Rien n’a été enregistré. Choisissez l’une des lois affichées, puis recommencez.
    [category] Cette catégorie n’était pas en vigueur, pour ce type de cas, le jour de la réception. Rien n’a été enregistré. Choisissez une de celles qui sont affichées, puis recommencez.
    [days] Un des jours précède la réception ou est à venir, ou bien la loi de cette demande ne compte rien à partir de ce fait. Rien n’a été enregistré. Corrigez-le, puis recommencez.
    [redirection] Le programme ne connaît pas cet organisme, ou son nom manque dans une langue. Rien n’a été enregistré. Choisissez-le dans la liste ou donnez son nom dans les deux langues, puis recommencez.
    [parts] Une des précisions du formulaire n’a pas de nom, est donnée deux fois ou est trop longue. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-la, puis recommencez.
    [people] Une des personnes nommées ne fait pas partie de ce bureau. Aucun lot n’a été préparé. Vérifiez les noms, puis recommencez.
    [on] La date ne suit pas le départ du délai, ou elle est dans l’avenir. Rien n’a été consigné. Corrigez-la, puis réessayez.
    [length] La durée de la prolongation est vide, ou plus longue que ce qui est permis. Rien n’a été consigné. Corrigez-la, puis réessayez.
    [authority] Ce qui permet l’action n’est pas indiqué, ou est trop long. Rien n’a été consigné. Choisissez-le, ou écrivez-le, puis réessayez.
    [rule] Cette règle ne peut pas compter ce délai. Rien n’a été changé. Choisissez l’une des deux règles montrées.
    [pieces] Aucune pièce n’est choisie. Rien n’a été inscrit. Choisissez-en au moins une, puis recommencez.
    [piece_name] Le nom de la pièce est vide ou trop long. Rien n’a été inscrit; ce que vous avez écrit est intact. Écrivez-le sur une ligne, dans une langue au moins.
    [piece_on] Le jour ne convient pas : il ne peut ni être à venir ni précéder la réception du cas. Rien n’a été inscrit. Corrigez-le, puis recommencez.
    [chase_on] Le jour où relancer est déjà passé. Rien n’a été inscrit. Choisissez aujourd’hui ou un jour à venir.
    [piece_reason] La raison est vide ou trop longue. Rien n’a été inscrit. Dites pourquoi, puis recommencez.
    [document] Ce fichier ne fait pas partie de ce cas. Rien n’a été inscrit. Choisissez un des fichiers affichés.
    [who] Cette personne ne convient pas : son nom est trop long, ou le modèle de lettre ne s’adresse pas à elle. Rien n’a été inscrit. Corrigez, puis recommencez.
    [asker] Le nom est vide ou trop long. Rien n’a été inscrit; ce que vous avez écrit est intact. Corrigez-le, puis recommencez.
    [asked] Ce que la personne demande n’est pas écrit, ou est trop long. Rien n’a été inscrit. Écrivez-le, puis recommencez.
    [mark] Cette marque ne peut pas être mise ainsi : seul le programme la met, ou elle propose de restreindre le cas et se met cas par cas. Rien n’a été changé. Choisissez-en une autre, ou ouvrez le cas.
    [enquiry_on] Le jour de la demande ou de l’avis ne convient pas : il ne peut ni être à venir ni précéder la réception du cas. Rien n’a été inscrit. Corrigez-le, puis recommencez.
    [remark] La remarque est trop longue. Rien n’a été inscrit; ce que vous avez écrit est intact. Raccourcissez-la, puis recommencez.
    [langs] Une lettre est en français, en anglais ou dans les deux langues. Rien n’a été enregistré. Choisissez la langue, puis recommencez.
    [subject] L’objet de la lettre est vide. Rien n’a été enregistré; ce que vous avez écrit est intact. Écrivez-le, puis recommencez.
    [recipient] La lettre n’a ni nom ni adresse. Le départ n’a pas été inscrit. Écrivez à qui elle est partie, puis recommencez.
    [documents] Un des documents à joindre ne fait pas partie de ce cas, ou il est donné deux fois. Rien n’a été enregistré; ce que vous avez écrit est intact. Choisissez parmi les documents du cas, puis recommencez.
    [passages] Aucune phrase de cette lettre ne semble fermer tout recours : il n’y a rien à garder. Rien n’a été consigné. Si la lettre vous convient, poursuivez.
    [digest] L’empreinte donnée n’est pas celle du texte tel qu’il est : elle est mal tapée, ou la lettre a été récrite depuis. Rien n’a été consigné. Relisez la lettre, puis donnez l’empreinte affichée.
    [dispatched_on] Le jour du départ ne convient pas : il ne peut ni être à venir ni précéder la réception du cas. Rien n’a été inscrit. Corrigez-le, puis recommencez.
    [office_name] Le nom du bureau doit être écrit dans les deux langues, sur une ligne chacun. Rien n’a été enregistré. Complétez-le, puis réessayez.
    [address] L’adresse doit être écrite dans les deux langues ou dans aucune, sur huit lignes au plus. Rien n’a été enregistré. Corrigez-la, puis réessayez.
    [letterhead] Les lignes de l’en-tête doivent être écrites dans les deux langues ou dans aucune, huit au plus. Rien n’a été enregistré. Corrigez-les, puis réessayez.
    [zone] Ce fuseau horaire n’existe pas. Rien n’a été enregistré. Choisissez-en un dans la liste.
    [idle_minutes] Le verrouillage attend de 1 à 60 minutes. Rien n’a été enregistré. Corrigez le nombre, puis réessayez.
    [backup_days] Le rappel de sauvegarde attend de 1 à 90 jours. Rien n’a été enregistré. Corrigez le nombre, puis réessayez.
    [closure_on] Le bureau est déjà fermé ce jour-là par sa propre décision. Rien n’a été enregistré. Choisissez un autre jour, ou retirez la première fermeture.
    [closure_name] La raison de la fermeture doit être écrite dans les deux langues, sur une ligne chacune. Rien n’a été enregistré. Complétez-la, puis réessayez.
    [pack_id] Le nom d’un ensemble de règles se compose de lettres minuscules sans accent, de chiffres et de traits d’union, et commence par une lettre. Rien n’a été importé. Corrigez-le, puis réessayez.
    [term] Un terme doit être écrit dans les deux langues, sur une ligne chacune. Rien n’a été enregistré. Complétez-le, puis réessayez.
    [table_terms] Ce tableau compte plus de 10 000 termes. Rien n’a été importé. Divisez-le en plusieurs tableaux, puis importez-les un à un.
    [csv] Ce fichier n’est pas un tableau de termes : sa première ligne doit nommer les colonnes fr et en, séparées par des virgules, en UTF-8. Rien n’a été importé. Corrigez le fichier, puis réessayez.
    [reviewed] Aucun autre cas ne porte ce numéro. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez le numéro, puis réessayez.
    [review_text] Un texte est vide ou trop long, ou un nombre ne convient pas. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-le, puis réessayez.
    [review_on] Une date ne convient pas : elle ne peut ni être à venir ni précéder ce qui vient avant elle. Rien n’a été enregistré; ce que vous avez rempli est intact. Corrigez-la, puis réessayez.
    [review_choice] Ce qui est choisi n’existe pas, ou n’existe plus. Rien n’a été enregistré; ce que vous avez rempli est intact. Choisissez de nouveau, puis réessayez.
    [query] Ce qui est demandé est vide, ou contient un champ que ce programme ne connaît pas. Rien n’a été changé. Corrigez-le, puis recommencez.
    [service] Le service n’est pas nommé, ou son nom est trop long. Rien n’a été enregistré; ce que vous avez rempli est intact. Nommez-le, puis réessayez.
    [considerations] Un des points pesés n’est pas dans les règles de ce cas. Rien n’a été enregistré. Choisissez parmi ceux qui sont montrés, puis réessayez.
    [decided_on] Le jour de la décision ne convient pas : il ne peut être ni à venir ni avant la réception. Rien n’a été enregistré. Corrigez-le, puis réessayez.
    [noted_on] Le jour ne convient pas : il ne peut être ni à venir ni avant la décision. Rien n’a été enregistré. Corrigez-le, puis réessayez.
    [thing] Ce qui a été communiqué n’est pas dit, est trop long, ou le cas ne le contient pas : une lettre doit avoir été envoyée. Rien n’a été enregistré. Corrigez, puis réessayez.
    [officer] L’agente ou l’agent mis en cause n’est pas nommé, son nom est trop long, ou cette réponse ne répond à aucune demande encore ouverte. Rien n’a été enregistré. Corrigez, puis réessayez.
   *[other] La valeur du champ « { $field } » est vide ou hors limites. Rien n’a été enregistré. Corrigez ce champ, puis recommencez.
}
error-not-a-backup = Ce fichier n’est pas une sauvegarde de Dossier. Rien n’a été créé, et le fichier est intact. Choisissez un fichier « .dossier-backup ».
error-damaged-backup = La sauvegarde est incomplète ou endommagée. Aucun coffre n’en a été fait, et rien n’est resté. Prenez une autre sauvegarde; si elle vient d’être écrite, écrivez-la de nouveau sur un autre disque.
# $file (texte) : fichier en cause
error-file-exists = Le fichier « { $file } » existe déjà. Il n’a pas été touché, et rien n’a été écrit. Recommencez, ou choisissez un autre dossier.
error-inside-vault = Ce dossier est dans le coffre même : ce que vous y mettriez serait perdu avec lui. Rien n’a été écrit. Choisissez un autre dossier, de préférence sur un autre disque.
error-too-large-for-disk = Ce disque n’accepte pas un fichier aussi grand, comme les clés USB au format FAT32 au-delà de 4 Gio. Rien n’y est resté, et le coffre est intact. Choisissez un disque d’un autre format.
error-stopped = Ce travail a été arrêté avant la fin. Ce qui était déjà enregistré est intact, et rien d’incomplet n’est resté. Recommencez quand vous le voudrez.
error-bulk-running = Une action groupée ou l’écriture d’une liste est déjà en cours, peut-être dans une autre fenêtre. Rien de nouveau n’a été commencé; votre sélection est intacte. Attendez la fin de ce travail ou arrêtez-le, puis recommencez.
error-import-unfinished = Une importation n’est pas terminée. Ce qu’elle a reçu est intact, et rien de nouveau n’a été reçu. Reprenez-la ou mettez-la de côté, puis recommencez.
error-not-found = Ce qui est demandé n’existe pas dans ce coffre. Rien n’a été changé. Vérifiez le numéro ou le nom, puis recommencez.
error-unknown-ground = Ce motif n’existe pas dans la loi qui régit ce cas. Rien n’a été enregistré. Choisissez un motif de la liste affichée avec le cas.
error-quote-not-in-text = Un des passages invoqués ne se trouve pas mot pour mot dans le texte. Rien n’a été enregistré. Choisissez le passage dans le texte même.
error-wrong-stage = Le cas n’est pas à l’étape qui permet cette action. Rien n’a été changé. Ouvrez le cas pour voir où il en est.
# $way (code) : ce qui a été décidé de la plainte
error-referral-stands = { $way ->
    [same_service] La plainte est renvoyée au service qu’elle vise, et ce renvoi repose sur la décision de l’examen préliminaire. Rien n’a été changé. Revenez d’abord sur le renvoi, au panneau « Renvoi ou enquête », puis recommencez.
    [other_service] La plainte est renvoyée à un autre service, et ce renvoi repose sur la décision de l’examen préliminaire. Rien n’a été changé. Revenez d’abord sur le renvoi, au panneau « Renvoi ou enquête », puis recommencez.
    [board] La plainte est renvoyée à une commission, et ce renvoi repose sur la décision de l’examen préliminaire. Rien n’a été changé. Revenez d’abord sur le renvoi, au panneau « Renvoi ou enquête », puis recommencez.
   *[retained] La plainte est conservée par ce bureau pour enquête, et cette décision repose sur celle de l’examen préliminaire. Rien n’a été changé. Revenez d’abord sur elle, au panneau « Renvoi ou enquête », puis recommencez.
}

error-clock-not-running = Ce délai ne court pas : il est déjà arrêté ou échu, ou ce qu’il attendait est fait. Rien n’a été changé. Regardez son calcul, puis choisissez une autre action.
error-case-blocked = Il reste quelque chose à faire avant de fermer ce cas. Rien n’a été changé. Voyez la liste du panneau « Fermeture », puis recommencez.
error-letter-sent = Cette lettre est partie. Elle reste telle qu’elle a été envoyée, et rien n’a été changé. Préparez une nouvelle lettre.
error-letter-blank = Il reste dans la lettre un passage à remplir, entre crochets. Rien n’a été enregistré. Remplissez-le, enregistrez la lettre, puis recommencez.
error-letter-not-approved = Cette lettre doit être approuvée telle qu’elle est, par une autre personne, avant de partir. Le départ n’a pas été inscrit. Faites-la approuver, puis recommencez.
error-letter-outdated = La décision que cette lettre annonce ne tient pas, ou ne tient plus. Rien n’a été inscrit, aucun fichier n’a été fait, et la lettre reste au dossier sans partir. Préparez une nouvelle lettre à partir du cas.
# $passage (texte) : phrase de la lettre, mot pour mot
error-letter-denies-recourse = La lettre dit : « { $passage } » Une lettre ne dit jamais qu’il n’existe aucun recours. Rien n’a été inscrit, et aucun fichier n’a été fait. Réécrivez ce passage ou, s’il n’exclut aucun recours, dites pourquoi sous « À vérifier »; puis recommencez.
error-letter-approver = Vous avez écrit la dernière version de cette lettre. L’approbation n’a pas été inscrite. Demandez à une autre personne de la lire et de l’approuver.
error-escalation-open = Une question de principe de ce cas attend sa réponse. Rien n’a été proposé; ce que vous avez rempli est intact. Attendez la décision de principe, ou retirez la question.
error-escalation-asker = Vous avez posé cette question. La décision n’a pas été inscrite. Une autre personne, à la tête de l’équipe ou du bureau, doit y répondre.
error-regime-not-settled = La loi applicable dépend de la date de l’incident, et celle-ci n’est pas établie. Rien n’a été décidé. Inscrivez la date de l’incident, puis recommencez.
error-readers-cannot-keep = Sans vous, personne parmi les personnes nommées ne pourrait à la fois examiner ce cas et en lever la restriction. Rien n’a été changé; ce que vous avez rempli est intact. Restez parmi ces personnes, ou nommez une personne de la direction d’équipe.
error-second-reader-not-named = Ce cas est restreint, et la personne qui fait la seconde lecture n’est pas parmi celles qui le voient. Rien n’a été changé; ce que vous avez rempli est intact. Nommez-la, ou choisissez une personne déjà nommée.
error-already-filed = Ce cas est déjà classé. Son dossier est intact, et rien n’y a été ajouté. Ouvrez le cas pour voir le dossier.
error-open-conflict = Deux personnes ont inscrit chacune de son côté des valeurs différentes, et personne n’a encore réglé ce conflit. Les deux valeurs sont conservées; rien d’autre n’a été enregistré. Réglez le conflit affiché, puis recommencez.
error-term-exists = Ce terme est déjà dans le glossaire, dans les deux langues et pour le même domaine. Rien n’a été enregistré. Corrigez celui qui s’y trouve, ou reprenez-le s’il a été retiré.

# $file : chemin du registre.
error-damaged-register = Le registre des dispositions « { $file } » ne peut pas être lu, ou vient d’un autre coffre. Rien n’a été rétabli : des dossiers détruits depuis la sauvegarde pourraient revenir. Remettez en place une copie entière du registre, ou écartez-le si vous acceptez de rétablir la sauvegarde sans lui.

# $why : ce qui le retient : held, unsettled, question_open, not_yet, no_rule, not_filed, paper_away, paper_counted, open.
error-file-kept = { $why ->
    [held] Un gel juridique vise ce cas. Son dossier a été conservé tout entier. Faites d’abord lever le gel, s’il n’a plus lieu d’être.
    [unsettled] Des personnes ont inscrit des valeurs différentes dans ce cas, et personne n’a réglé le conflit. Son dossier a été conservé tout entier. Réglez le conflit, puis recommencez.
    [question_open] Une question de principe de ce cas attend sa réponse. Son dossier a été conservé tout entier. Attendez la décision de principe, puis recommencez.
    [not_yet] Le délai de conservation de ce dossier n’est pas écoulé. Il a été conservé tout entier. Voyez son jour dans la liste.
    [no_rule] Le plan en vigueur ne donne aucun délai de conservation à cette série. Le dossier a été conservé tout entier. Il attend un calendrier approuvé.
    [not_filed] Aucun dossier ne contient ce cas. Rien n’a été changé. Classez-le d’abord.
    [paper_away] Un volume papier de ce dossier est sorti ou introuvable, ou un original n’est dans aucun volume. Le dossier a été conservé tout entier. Faites revenir le papier, puis recommencez.
    [paper_counted] Un récolement a trouvé un écart dans le papier de ce dossier. Le dossier a été conservé tout entier. Réglez l’écart dans le rapport du récolement, puis recommencez.
   *[open] Ce cas est ouvert. Son dossier a été conservé tout entier. Fermez d’abord le cas, et le délai courra.
}

error-disposition-proposer = Vous avez proposé cette disposition. Le dossier a été conservé tout entier. Une autre personne doit l’approuver.

# $why (code) : ce qui ne va pas. $file : fichier du paquet.
error-bag-invalid = { $why ->
    [malformed] Le fichier « { $file } » du paquet ne peut pas être compris. Rien n’a été effacé. Préparez un autre paquet, ou demandez une copie entière de celui-ci.
    [missing] Le fichier « { $file } » manque au paquet. Rien n’a été effacé. Préparez un autre paquet, ou demandez une copie entière de celui-ci.
    [unlisted] Le paquet n’est pas complet : il ne nomme pas le fichier « { $file } ». Rien n’a été effacé. Retirez ce qui a été ajouté, ou préparez un autre paquet.
    [changed] Le fichier « { $file } » du paquet a changé. Rien n’a été effacé. Préparez un autre paquet, ou demandez une copie entière de celui-ci.
    [other] Ce paquet est entier, mais ce n’est pas le dernier qui a été préparé de ce dossier. Rien n’a été effacé. Choisissez celui que les Archives ont accepté.
   *[not_a_bag] Ce dossier n’est pas un paquet BagIt : bagit.txt n’y est pas, ou dit autre chose. Rien n’a été effacé. Choisissez le dossier du paquet lui-même.
}

error-bag-outdated = Quelque chose a été inscrit dans ce cas depuis le paquet. Le dossier a été conservé tout entier. Préparez un autre paquet.

# $number : numéro du cas.
error-disposed = Le dossier du cas { $number } n’est plus ici : il a été détruit, ou transféré aux Archives. Ce qu’il contenait est effacé; son certificat est conservé. Voyez l’écran « Disposition ».

# $line : numéro de la ligne, à partir de 1.
error-table-line = La ligne { $line } du tableau n’est pas un terme : il faut un texte dans les deux langues. Rien n’a été importé. Corrigez la ligne, puis réessayez.

# $file (texte) : fichier de l’ensemble de règles
# $line (nombre) : ligne en cause; 0 pour le fichier entier
# $reason (texte) : ce qui est refusé, en termes techniques
error-pack-refused = Cet ensemble de règles ne peut pas régir un cas (fichier « { $file } », ligne { $line }). Rien n’a été importé ni mis en vigueur. Faites-le corriger, puis recommencez. Détail technique : { $reason }.

error-changed-meanwhile = Cette valeur a changé depuis que vous l’avez lue. La valeur présente est conservée, et la vôtre n’a pas été enregistrée. Relisez, puis refaites le changement s’il tient toujours.

## Le coffre

# $folder (texte) : dossier en cause
error-folder-not-empty = Le dossier « { $folder } » contient déjà quelque chose. Rien n’y a été touché. Choisissez un dossier vide ou qui n’existe pas encore.
# $folder (texte) : dossier en cause
error-not-a-vault = Le dossier « { $folder } » ne contient pas de coffre. Rien n’y a été écrit. Choisissez le dossier où se trouve le fichier « vault.toml », ou créez un coffre.
error-wrong-passphrase = Cette phrase de passe n’ouvre pas le coffre pour cette personne. Le coffre est intact. Vérifiez la personne choisie, les majuscules et la disposition du clavier, puis recommencez.
error-suspended = La phrase de passe est la bonne, mais l’accès de cette personne est suspendu. Le coffre est intact, et rien n’a été modifié. Demandez à une personne qui peut administrer le coffre de rétablir l’accès.
# $typed (nombre) : caractères inscrits
error-recovery-length = Une clé de récupération compte trente caractères, en six groupes de cinq; il y en a { $typed }. Rien n’a été modifié. Relisez la feuille, puis complétez la clé.
# $group (nombre) : groupe en cause, à partir de 1
error-recovery-group = Le groupe { $group } de la clé de récupération contient une faute de frappe. Rien n’a été modifié. Comparez ce groupe avec la feuille, puis corrigez-le.
error-wrong-recovery-key = La clé est bien écrite, mais elle n’ouvre pas ce coffre : elle est celle d’un autre coffre, ou une clé plus récente l’a remplacée. Rien n’a été modifié. Cherchez la feuille la plus récente.
# $count (nombre) : personnes concernées
error-old-slots = { $count ->
    [one] Une personne n’a pas ouvert le coffre depuis l’installation de cette version du programme et perdrait son accès si la clé changeait maintenant. Rien n’a été changé. Demandez-lui de l’ouvrir une fois, puis recommencez.
   *[other] { $count } personnes n’ont pas ouvert le coffre depuis l’installation de cette version du programme et perdraient leur accès si la clé changeait maintenant. Rien n’a été changé. Demandez-leur de l’ouvrir une fois, puis recommencez.
}
error-damaged-header = L’en-tête du coffre, le fichier « vault.toml », est endommagé. La phrase de passe n’est pas en cause, et rien n’a été modifié. Reprenez ce fichier d’une copie de sauvegarde, puis recommencez.
error-damaged-database = Une page de la base du coffre est endommagée. La phrase de passe n’est pas en cause, et rien n’a été modifié. Ne travaillez plus dans ce coffre; reprenez la dernière copie de sauvegarde, et gardez celle-ci pour l’expertise.
# $found (nombre) : format du coffre
# $known (nombre) : format le plus récent que ce programme connaît
error-newer-format = Ce coffre est au format { $found }; ce programme connaît les formats jusqu’à { $known }. Le coffre n’a pas été touché. Ouvrez-le avec la version plus récente du programme.
error-already-open = Ce coffre, ou une copie de ce coffre, est déjà ouvert par un autre programme sur ce poste. Il est intact. Fermez l’autre fenêtre ou attendez la fin de l’autre commande, puis recommencez.
error-disk-full = Le disque est plein. Rien n’a été enregistré de ce que vous veniez de faire; le reste est intact. Libérez de l’espace, puis recommencez.
error-read-only = Ce dossier est en lecture seule. Rien n’a été écrit, et ce qui s’y trouve est intact. Donnez-vous le droit d’y écrire ou choisissez un autre dossier, puis recommencez.
error-network-folder = Ce dossier est sur un réseau ou dans un service infonuagique, qui pourrait abîmer le coffre en le synchronisant. Rien n’y a été écrit. Choisissez un dossier du disque de ce poste.
error-damaged-blob = Une pièce jointe manque dans le coffre, ou ne correspond plus à son empreinte. Le reste du coffre est intact, et rien n’a été effacé. Vérifiez le coffre pour savoir laquelle. Elle reviendra avec un lot d’un poste qui l’a entière; sinon, reprenez-la d’une copie de sauvegarde.
# $file (texte) : fichier de l’ensemble de règles
# $line (nombre) : ligne en cause; 0 pour le fichier entier
# $reason (texte) : ce qui est refusé, en termes techniques
error-bad-pack = L’ensemble de règles de droit est refusé (fichier « { $file } », ligne { $line }). Il n’a pas été appliqué, et aucun cas n’a été touché. Faites-le corriger. Détail technique : { $reason }.
error-vault-io = Le disque n’a pas répondu comme prévu. Ce qui était déjà enregistré est intact; la dernière action n’a pas été enregistrée. Vérifiez que le disque est branché et accessible, puis recommencez.
error-busy = Un autre programme tient la base du coffre en ce moment, comme un outil de copie ou un antivirus. Rien n’a été enregistré de cette dernière action; ce que vous avez rempli est intact. Attendez un moment, puis recommencez.
error-database = La base du coffre a refusé l’opération. Rien n’a été enregistré de cette dernière action; le reste est intact. Recommencez; si le refus se répète, vérifiez le coffre.
error-inconsistent = Une écriture du journal ou une table ne se relit pas comme elle le devrait. Rien n’a été modifié. Vérifiez le coffre pour savoir où, et gardez-en une copie avant toute autre chose.

## Les fichiers reçus et produits

# $limit_mib (nombre) : limite, en mébioctets
error-too-large = Le fichier dépasse la limite de { $limit_mib } Mio. Il n’a pas été lu et reste intact là où il est. Prenez-en une version plus légère, ou ses parties une à une.
# $limit_mib (texte) : limite, en mébioctets
error-request-too-large = Ce que vous avez tapé ou collé dépasse { $limit_mib } Mio. Rien n’a été enregistré et vos mots sont encore à l’écran. Raccourcissez-les, ou recevez-les comme fichier.
error-unsupported-file = La réception ne lit pas ce type de fichier. Il n’a pas été reçu et reste intact là où il est. Recevez un courriel « .eml » ou « .msg », ou un texte « .txt ».
error-not-a-message = Ce fichier n’est pas un courriel : aucun en-tête ne s’y lit. Il n’a pas été reçu et reste intact là où il est. Enregistrez de nouveau le message au format « .eml ».
error-empty-file = Ce fichier ne contient aucun texte. Il n’a pas été reçu et reste intact là où il est. Vérifiez que c’est le bon fichier.
error-not-text = Ce fichier n’est pas du texte. Il n’a pas été reçu et reste intact là où il est. Recevez le courriel qui le contient, ou un fichier de texte.
error-reader-stopped = Le programme qui lit les fichiers venus d’ailleurs s’est arrêté sur celui-ci : il demandait trop de mémoire ou de temps, ou il est fait pour briser les programmes. Le fichier est où il était, rien n’en a été reçu, et les autres fichiers ne sont pas touchés. Faites-le examiner avant de l’ouvrir autrement.
error-reader-missing = Le programme qui lit les fichiers venus d’ailleurs (dossier-reader) n’est pas là où il a été installé. Rien n’a été reçu. Installez Dossier de nouveau.
error-typesetting = Le document n’a pas pu être composé. Aucun fichier n’a été produit; ce que vous avez écrit est intact. Recommencez; si l’échec se répète, signalez-le à l’équipe de soutien.

## Les fichiers nommés par la personne

error-file-not-found = Ce fichier n’existe pas, ou plus. Rien n’a été changé. Vérifiez le nom et le dossier, puis recommencez.
error-file-not-accessible = Ce fichier ne peut pas être lu ou écrit. Il est intact là où il est, et rien d’autre n’a été changé. Vérifiez vos droits sur ce fichier et son dossier, puis recommencez.

## La ligne de commande

# $limit (nombre) : plus grand nombre de fichiers
error-too-many-files = Les chemins donnés contiennent plus de { $limit } fichiers. Rien n’a été reçu, et ils sont intacts là où ils sont. Prenez un dossier à la fois.
error-no-file = Les chemins donnés ne contiennent aucun fichier. Rien n’a été changé. Nommez des fichiers, ou un dossier qui en contient.
error-vault-missing = L’emplacement du coffre n’est pas donné. Rien n’a été changé. Ajoutez « --vault DOSSIER », ou donnez le dossier dans la variable DOSSIER_VAULT.
error-person-missing = Plusieurs personnes peuvent ouvrir ce coffre. Il est resté fermé. Ajoutez « --person NOM » pour dire qui l’ouvre.
error-person-unknown = Aucune personne de ce nom ne peut ouvrir ce coffre. Il est resté fermé. Vérifiez le nom, tel qu’il a été inscrit dans le coffre.
# $option (texte) : option qui nomme le fichier de cette phrase de passe
# $variable (texte) : variable d’environnement
error-passphrase-missing = La phrase de passe n’est pas donnée, et il n’y a pas de terminal où la demander. Rien n’a été changé. Donnez-la par « { $option } FICHIER » ou par la variable d’environnement { $variable }.
error-passphrase-file = Le fichier de la phrase de passe ne peut pas être lu. Rien n’a été changé. Vérifiez son nom et vos droits, puis recommencez.
error-passphrases-differ = Les deux saisies de la phrase de passe diffèrent. Rien n’a été enregistré. Recommencez en tapant deux fois la même.
# $rule (texte) : règle telle qu’elle a été tapée
error-unknown-rule = La règle « { $rule } » n’existe dans aucun ensemble de règles de ce programme. Aucune date n’a été calculée. La commande « dossier clock » donne la liste des règles.
error-nobody-reads = La sortie de la commande a été fermée avant la fin. Ce qui était déjà enregistré est intact. Recommencez si la suite vous est utile.

## L’échange entre deux postes

error-not-a-bundle = Ce fichier n’est pas un lot d’échange. Rien n’en a été pris, et le coffre est intact. Choisissez le fichier que l’autre poste a préparé.
# $found (nombre) : format du lot
# $known (nombre) : format le plus récent que ce programme connaît
error-newer-bundle = Ce lot est au format { $found }; ce programme connaît les formats jusqu’à { $known }. Rien n’en a été pris, et le coffre est intact. Mettez le programme à jour sur ce poste, puis recommencez.
error-truncated-bundle = Ce lot est incomplet : le fichier s’arrête avant sa fin. Rien n’en a été pris, et le coffre est intact. Copiez le fichier de nouveau, ou demandez à l’autre poste de le préparer encore.
error-tampered-bundle = Ce lot a été modifié ou abîmé depuis qu’il a été signé. Rien n’en a été pris, et le coffre est intact. Demandez à l’autre poste de le préparer encore, et gardez ce fichier si vous soupçonnez une fraude.
error-bundle-of-another-vault = Ce lot vient d’un autre coffre. Rien n’en a été pris, et le coffre est intact. Choisissez un lot préparé sur une copie de ce coffre-ci.
error-bundle-of-a-stranger = Le poste qui a signé ce lot n’est pas un poste de ce coffre. Rien n’en a été pris, et le coffre est intact. N’utilisez pas ce fichier, et signalez-le à l’administration du bureau.
# $letter (texte) : lettres du poste
# $mark (texte) : empreinte courte de la clé du poste
error-unknown-machine = Ce lot vient du poste { $letter }, que ce coffre ne connaît pas encore. Rien n’en a été pris. Comparez l’empreinte { $mark } avec celle qu’affiche ce poste; si elles sont pareilles, acceptez-le.
# $letter (texte) : lettres du poste
error-machine-revoked = Le bureau a révoqué le poste { $letter }. Rien n’a été pris ni préparé, et le coffre est intact. Si ce poste appartient encore au bureau, rétablissez-y une sauvegarde : la copie se joindra au coffre comme un nouveau poste.
error-bundle-for-others = Ce lot est scellé pour d’autres personnes. Rien n’en a été pris, et le coffre est intact. Demandez à l’une d’elles de le prendre, ou demandez à l’autre poste un lot scellé aussi pour vous.
# $letter (texte) : lettres du poste dont il manque des écritures
error-stale-bundle = Ce lot suppose un lot précédent, avec des écritures du poste { $letter }, qui n’a pas été pris ici. Rien n’en a été pris, et le coffre est intact. Prenez d’abord le lot précédent; s’il est perdu, préparez ici un lot pour l’autre poste, puis demandez-lui d’en préparer un nouveau.
# $letter (texte) : lettres du poste
error-forked-chain = Deux journaux différents portent la signature du poste { $letter } : sa clé a servi sur deux copies. Rien n’a été pris de ce lot, et le coffre est intact. Gardez les deux copies, et montrez-les à l’équipe de soutien.
# $letter (texte) : lettres du poste
error-letter-taken = Deux postes ont pris les mêmes lettres, { $letter }, sans se connaître : leurs numéros se confondraient. Rien n’a été pris de ce lot, et le coffre est intact. Refaites la copie de l’un des deux postes à partir de l’autre, puis reprenez-y son travail.
error-bundle-too-large = Une partie de ce lot dépasse la taille permise. Rien n’en a été pris, et le coffre est intact. Demandez à l’autre poste de le préparer encore.
error-no-such-machine = Ce coffre ne connaît pas ce poste. Aucun lot n’a été préparé. Choisissez un poste de la liste.
error-nobody-to-open = Personne n’est nommé pour ouvrir le lot. Aucun lot n’a été préparé. Choisissez au moins une personne.

## Le programme

error-broken = Une erreur du programme a interrompu cette action. Rien n’en a été enregistré; le reste est intact. Recommencez; si l’erreur revient, signalez-la à l’équipe de soutien avec le repère affiché.
