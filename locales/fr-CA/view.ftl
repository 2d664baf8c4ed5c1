# Les vues : ce que l’on cherche, gardé sous un nom.

view-mine = Vos vues
view-none = Aucune vue gardée.
view-keep = Garder cette vue
view-name = Nom
view-name-hint = Ce qui est cherché est gardé pour vous, dans le coffre, et vous suit sur les postes qui échangent.
view-keep-missing = Donnez un nom à cette vue.

# $name : nom de la vue.
view-kept = Vue « { $name } » gardée.
view-forget = Retirer

# $name : nom de la vue.
view-forget-named = Retirer la vue « { $name } »

# $name : nom de la vue.
view-forgotten = Vue « { $name } » retirée.
