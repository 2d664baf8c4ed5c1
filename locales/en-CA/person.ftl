person-title = People of the office
person-add = Add a person
person-add-do = Add

# $name: name of the person.
person-added = { $name } can now open the vault.
person-name = Name
person-name-needed = Enter the person’s name.
person-role = Role
person-language = Language of their interface
person-passphrase-say = Hand over the keyboard: no one else should know the passphrase.
person-passphrase = Their passphrase
person-passphrase-again = The same passphrase

# $least: number of characters required.
person-passphrase-short = Use { $least } characters or more.
person-passphrase-differs = The two passphrases differ.
person-role-case_coordinator = Case coordinator
person-role-team_lead = Team lead
person-role-registrar = Registrar
person-role-records_officer = Records officer
person-role-communications = Communications
person-role-approver = Approver
person-role-director = Director
person-role-administrator = Administrator
person-role-auditor = Auditor
