# Échange avec une autre copie du coffre, sur un autre poste. Trois mots ne se confondent jamais :
# « en attente d’échange » (aucun lot ne l’emporte encore), « préparé » (le lot est écrit) et
# « transmis » (l’autre poste a dit qu’il l’a pris).

exchange-lead = Deux copies de ce coffre peuvent servir chacune sur son poste. Un lot emporte d’un poste à l’autre ce qui manque à l’autre copie : c’est un fichier signé par ce poste et scellé pour les personnes choisies.
# $letter (texte) : lettres de ce poste, suivies de son empreinte
exchange-mine = Ce poste : { $letter }. Son empreinte, à comparer la première fois :

exchange-machines = Où en est chaque poste
exchange-machines-none = Aucun autre poste n’est connu. Copiez le dossier du coffre sur l’autre poste, ouvrez-le, puis échangez un premier lot dans chaque sens.
exchange-machine = Poste
exchange-mark = Empreinte
exchange-taken-at = Dernier lot pris
exchange-prepared-at = Dernier lot préparé
exchange-standing = État
exchange-never = Jamais
# $count (nombre) : écritures du journal
exchange-waiting = { $count ->
    [one] { $count } écriture en attente d’échange
   *[other] { $count } écritures en attente d’échange
}
# $count (nombre) : écritures du journal
exchange-prepared-count = { $count ->
    [one] { $count } écriture préparée
   *[other] { $count } écritures préparées
}
exchange-transmitted = Tout est transmis
exchange-revoked = Révoqué
exchange-revoked-here = Ce poste est révoqué : les autres ne prennent plus ce qu’il prépare. Gardez ce que vous y avez fait depuis, et demandez au bureau une copie rétablie d’une sauvegarde.

exchange-revoke = Révoquer…
# $letter (texte) : lettres du poste
exchange-revoke-name = Révoquer le poste { $letter }
# $letter (texte) : lettres du poste
exchange-revoke-title = Révoquer le poste { $letter }?
exchange-revoke-say = Pour un poste perdu ou qui a quitté le bureau. Ses lots sont refusés ici dès maintenant, et sur chaque autre poste dès qu’il a pris un lot d’ici. Ce qu’il a déjà transmis reste.
exchange-revoke-limits = Cela n’enlève rien à la copie qu’il détient : retirez aussi la personne dont la phrase de passe l’ouvrait, ce qui crée une nouvelle clé. Une révocation est définitive; une copie rétablie d’une sauvegarde se joindra au coffre comme un nouveau poste.
exchange-revoke-do = Révoquer ce poste
# $letter (texte) : lettres du poste
exchange-revoke-done = Le poste { $letter } est révoqué : ses lots sont refusés ici désormais.

exchange-prepare = Préparer un lot
exchange-to = Pour
exchange-to-new = Une copie qui n’a encore rien envoyé
# $letter (texte) : lettres du poste
exchange-to-machine = Le poste { $letter }
exchange-people = Personnes qui pourront l’ouvrir
exchange-nobody = Choisissez au moins une personne.
exchange-prepare-act = Préparer le lot
# $count (nombre) : écritures du journal
exchange-prepared = { $count ->
    [0] Lot préparé, sans écriture nouvelle. Portez-le à l’autre poste.
    [one] Lot préparé, avec 1 écriture. Portez-le à l’autre poste.
   *[other] Lot préparé, avec { $count } écritures. Portez-le à l’autre poste.
}

exchange-take = Prendre un lot
exchange-take-lead = Un lot est pris en entier, ou pas du tout. Il peut être pris deux fois sans rien changer.
exchange-take-missing = Indiquez le lot qui vient de l’autre poste.
exchange-take-act = Prendre ce lot
exchange-take-title = Lot à prendre
# $letter (texte) : lettres du poste. $mark (texte) : son empreinte
exchange-accept = L’empreinte est bien { $mark } : accepter le poste { $letter }
# $letter (texte) : lettres du poste. $count (nombre) : écritures du journal
exchange-taken = { $count ->
    [0] Lot du poste { $letter } pris : rien de nouveau.
    [one] Lot du poste { $letter } pris : 1 écriture.
   *[other] Lot du poste { $letter } pris : { $count } écritures.
}
# $count (nombre) : cas touchés
exchange-taken-cases = { $count ->
    [0] Aucun cas touché.
    [one] 1 cas touché.
   *[other] { $count } cas touchés.
}
# $count (nombre) : écritures que cette copie avait déjà
exchange-taken-known = { $count ->
    [one] { $count } écriture était déjà ici.
   *[other] { $count } écritures étaient déjà ici.
}
# $letter (texte) : lettres du poste
exchange-taken-new = Le poste { $letter } est maintenant connu de ce coffre.
# $count (nombre) : conflits ouverts par ce lot
exchange-taken-conflicts = { $count ->
    [one] Il a ouvert { $count } conflit, à régler ci-dessous.
   *[other] Il a ouvert { $count } conflits, à régler ci-dessous.
}
# $count : nombre de dossiers.
exchange-taken-disposed = { $count ->
    [one] { $count } dossier y a été détruit ou transféré : il est effacé ici aussi.
   *[other] { $count } dossiers y ont été détruits ou transférés : ils sont effacés ici aussi.
}

# $count : nombre de dossiers.
exchange-taken-kept = { $count ->
    [one] { $count } dossier y a été détruit ou transféré et est conservé ici : un gel est en vigueur, le cas a été rouvert, ou le papier ne concorde pas.
   *[other] { $count } dossiers y ont été détruits ou transférés et sont conservés ici : un gel est en vigueur, le cas a été rouvert, ou le papier ne concorde pas.
}

# $count (nombre) : pièces jointes
exchange-left-out = { $count ->
    [one] { $count } pièce jointe n’est pas dans le lot : elle manque ou est endommagée ici. Tout le reste y est, et rien n’a été effacé. Prenez un lot d’un poste qui l’a encore entière, ou rétablissez dans un autre dossier une sauvegarde qui la contient et échangez avec cette copie. Elle ira ensuite à l’autre poste avec un prochain lot.
   *[other] { $count } pièces jointes ne sont pas dans le lot : elles manquent ou sont endommagées ici. Tout le reste y est, et rien n’a été effacé. Prenez un lot d’un poste qui les a encore entières, ou rétablissez dans un autre dossier une sauvegarde qui les contient et échangez avec cette copie. Elles iront ensuite à l’autre poste avec un prochain lot.
}
# $count (nombre) : pièces jointes
exchange-lacking = { $count ->
    [one] { $count } pièce jointe n’est pas venue : l’autre poste ne l’a plus entière. Le reste est pris. Ce poste la demandera dans chacun de ses lots, et la prendra du premier poste qui l’envoie.
   *[other] { $count } pièces jointes ne sont pas venues : l’autre poste ne les a plus entières. Le reste est pris. Ce poste les demandera dans chacun de ses lots, et les prendra du premier poste qui les envoie.
}
# $count (nombre) : pièces jointes
exchange-found = { $count ->
    [one] { $count } pièce jointe qui manquait ici est venue avec ce lot.
   *[other] { $count } pièces jointes qui manquaient ici sont venues avec ce lot.
}
# $name (texte) : nom de la personne
exchange-key-owed = L’accès de { $name } a été retiré sur un autre poste. Ici, cette personne ne peut plus ouvrir le coffre, mais la clé du coffre est encore celle qu’elle connaissait. Dans les Paramètres, sous « Personnes », changez aussi la clé de ce poste.
# $cases (texte) : numéros des cas
exchange-of-cases = Cas : { $cases }

exchange-conflicts = Conflits à régler
exchange-conflicts-none = Aucun conflit : rien n’a été inscrit de deux façons.
