# La clé de récupération imprimée.

recovery-title = Clé de récupération
recovery-say = Elle ouvre le coffre quand une phrase de passe est oubliée, et en donne une nouvelle à une personne. Elle n’est affichée qu’une fois, ici; imprimez-la ou écrivez-la, et gardez la feuille sous clé.
recovery-first = Le coffre est créé. Avant d’y mettre quoi que ce soit, gardez de quoi l’ouvrir si les phrases de passe sont oubliées. Vous pourrez aussi le faire plus tard, dans les paramètres, sous Personnes.
recovery-later = Plus tard
recovery-none = Aucune clé de récupération n’a été créée. Si toutes les phrases de passe sont oubliées, le coffre reste fermé pour toujours.
# $sheet : marque de la feuille. $name : qui l’a créée. $day : quand.
recovery-in-force = Feuille { $sheet }, créée par { $name } le { $day }.
recovery-draw = Créer une clé de récupération
recovery-draw-again = Créer une nouvelle clé de récupération
# $sheet : marque de la feuille.
recovery-replaces = La feuille en vigueur, { $sheet }, n’ouvrira plus rien.
recovery-key = La clé
# $rank : rang du groupe, à partir de 1.
recovery-group = Groupe { $rank }
recovery-letters = Il n’y a ni I, ni L, ni O, ni U : ce qui y ressemble est le chiffre 1 ou 0, ou un V.
recovery-print = Faire une feuille à imprimer (PDF)
# $path : chemin du fichier.
recovery-printed = La feuille est dans { $path }. Toute personne qui a ce fichier peut ouvrir le coffre : imprimez-le, puis détruisez-le.
recovery-written = Je l’ai imprimée ou écrite
# $rank : rang du groupe demandé, à partir de 1.
recovery-check = Recopiez le groupe { $rank } de votre feuille
recovery-check-say = La clé entre en vigueur une fois ce groupe recopié de la feuille.
# $rank : rang du groupe demandé, à partir de 1.
recovery-check-wrong = Ce n’est pas le groupe { $rank }. Regardez de nouveau la feuille.
recovery-keep = Mettre la clé en vigueur
# $sheet : marque de la feuille.
recovery-kept = La clé de récupération { $sheet } est en vigueur. Détruisez les feuilles plus anciennes.
recovery-use = Utiliser la clé de récupération imprimée
recovery-use-title = Ouvrir avec la clé de récupération
recovery-use-say = La clé donne une nouvelle phrase de passe à la personne choisie et ouvre le coffre pour elle. Le journal le consigne.
recovery-use-key = Clé de récupération
recovery-use-hint = Trente caractères en six groupes. Les espaces, les traits d’union et les majuscules ne comptent pas.
recovery-use-person = Personne
recovery-use-do = Donner la phrase de passe et ouvrir
recovery-use-back = Utiliser une phrase de passe
recovery-back = Revoir la clé
