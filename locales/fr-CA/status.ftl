status-title = État du système
status-offline = Hors ligne, tout fonctionne
status-encrypted = Coffre chiffré
status-verify = Vérifier le journal
status-verifying = Vérification…

# $time : heure de la vérification.
status-verified = Journal vérifié à { $time }

# $count : nombre d’écarts trouvés.
status-faults = { $count ->
    [one] { $count } écart dans le journal
   *[other] { $count } écarts dans le journal
}
# $time : heure de la vérification. $count (nombre) : pièces jointes attendues d’autres postes.
status-awaited = { $count ->
    [one] Journal vérifié à { $time }; { $count } pièce jointe attendue
   *[other] Journal vérifié à { $time }; { $count } pièces jointes attendues
}
status-unverifiable = Vérification interrompue
status-result = Résultat de la vérification

# $events : nombre d’écritures lues. $chains : nombre de chaînes.
status-counts = Écritures lues : { $events }. Chaînes : { $chains }.
