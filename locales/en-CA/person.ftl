person-title = People in the office
person-add = Add a person
person-add-do = Add

# $name: name of the person.
person-added = { $name } can now open the vault.
person-name = Name
person-name-needed = Enter the person’s name.
person-role = Role
person-roles-few = The other roles are given by a person who may administer the vault.
person-language = Language of their interface
person-passphrase-say = Hand over the keyboard: no one else should know the passphrase.
person-passphrase = Their passphrase

person-role-case_coordinator = Case coordinator
person-role-team_lead = Team lead
person-role-registrar = Registrar
person-role-records_officer = Records officer
person-role-communications = Communications
person-role-approver = Approver
person-role-director = Director
person-role-administrator = Administrator
person-role-auditor = Auditor

## The people of the office, in the settings

person-section = People
person-say = A name stays in the journal whatever happens to the person. Roles are the program’s rules, not a lock: whoever holds the vault’s key could read it with another program.
person-col-name = Person
person-col-role = Role
person-col-state = Access
person-col-seen = Last sign-in here
person-col-acts = Actions
person-never = Never on this workstation
person-me = you
person-state-active = Active
person-state-suspended = Suspended
person-state-removed = Removed
person-change-role = Change role
person-suspend = Suspend
person-resume = Reinstate
person-remove = Remove
person-key = Change the key
person-key-owed = Removed elsewhere; the key of this workstation is to be changed
# $act: the act. $name: the person.
person-act-of = { $act }: { $name }
person-not-oneself = You cannot do this for yourself: ask another person who may administer the vault.
person-not-permitted = Your role does not allow this.
person-not-add = Your role does not allow you to add a person.
# $name: the person.
person-role-title = Change the role of { $name }
person-role-say = It applies from their next sign-in, and on another workstation as soon as a bundle brings it there.
person-role-do = Change the role
# $name: the person. $role: new role.
person-role-done = { $name } now has the role “{ $role }”.
# $role: role.
person-role-yours = Your role was changed on another workstation: { $role }.
# $name: the person.
person-suspend-title = Suspend { $name }?
person-suspend-say = They can no longer sign in, until someone reinstates them. Their passphrase, their name in the journal and their drafts are kept.
# $name: the person.
person-suspend-done = { $name } is suspended.
# $name: the person.
person-resume-title = Reinstate { $name }?
person-resume-say = They can sign in again with the passphrase that they have.
# $name: the person.
person-resume-done = { $name } can sign in again.
# $name: the person.
person-remove-title = Remove { $name } from the vault?
person-remove-say = They will never sign in again. The vault’s key is changed: the database and every attachment are encrypted again, which takes as long as copying the vault and as much free space on the disk. Reading goes on meanwhile; recording waits.
person-remove-limits = What they may have copied before today stays readable to them, and so do older backups: destroy those that you no longer need.
person-remove-do = Remove and change the key
person-removing = Encrypting the vault again…
# $name: the person.
person-remove-done = { $name } is removed, and the vault has a new key.

# $name: the person.
person-key-title = Change the key that { $name } knew?
person-key-say = Their removal came from another workstation with a bundle: they have no access here any more, but the vault’s key is still the one of before. The database and every attachment are encrypted again, which takes as long as copying the vault and as much free space on the disk. Reading goes on meanwhile; recording waits.
person-key-do = Change the key
person-key-done = The vault of this workstation has a new key.

## What one sets for oneself

person-appearance = Your window
person-appearance-say = These choices are kept in the vault for you alone: they apply when you sign in and end when you leave.
person-appearance-unkept = Your role keeps nothing in the vault: these choices last as long as your window.
person-theme = Theme
person-size = Text size
person-size-normal = Normal
person-size-large = Large
person-size-larger = Larger
person-density = Density of lists
person-density-compact = Compact
person-density-normal = Normal
person-density-roomy = Roomy
person-font = Typeface
person-font-plex = Usual
person-font-atkinson = Highly legible
person-font-say = Atkinson Hyperlegible, drawn by the Braille Institute: its letters are hard to confuse.
person-idle = Lock after
# $minutes: number of minutes.
person-idle-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# $minutes: number of minutes.
person-idle-say = With no key pressed and no mouse movement. The office allows { $minutes } minutes at most; time when the computer is asleep counts.
person-passphrase-section = Your passphrase
