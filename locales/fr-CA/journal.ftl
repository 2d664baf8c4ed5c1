journal-integrity-lead = La vérification lit tout le journal, contrôle la signature de chaque événement et la chaîne de chaque appareil, reconstruit chaque table à côté du coffre, les compare ligne par ligne et ouvre chaque pièce jointe. Rien n’est modifié.
journal-integrity-verify = Vérifier maintenant
journal-integrity-busy = Vérification…

# $faults : nombre de fautes et d’écarts trouvés.
journal-integrity-result = { $faults ->
    [0] Le coffre est intègre : aucune faute dans les chaînes, aucun écart entre les tables et le journal, aucune pièce jointe endommagée.
    [one] La vérification a trouvé { $faults } faute, décrite plus bas. Rien n’a été modifié; conservez d’abord une copie du dossier du coffre.
   *[other] La vérification a trouvé { $faults } fautes, décrites plus bas. Rien n’a été modifié; conservez d’abord une copie du dossier du coffre.
}
journal-integrity-when = Vérifié le
journal-integrity-events = Événements lus
journal-integrity-chains = Chaînes, une par appareil
journal-integrity-orphans = Fichiers scellés que rien ne nomme
journal-integrity-faults = Ce qui a été trouvé
