## Practice office: the invented vault where one learns.

practice-title = Practice office
practice-mark = Practice
practice-window = Choose a person · Dossier
practice-say = To learn without risk: twelve invented people and three hundred invented cases, in a separate vault.
practice-open = Open the practice office
practice-making = The practice office is being made. It takes about a minute, the first time.

# $percent: share of the work that is done.
practice-made = The practice office is { $percent } done.
practice-stop = Stop
practice-here = Everything here is invented. Nothing that you do touches the vault of your office.
practice-leave = Back to your office
practice-renew = Start afresh
practice-renew-say = Deadlines are those of the day when the practice office was made. Making it again erases what you did in it.
practice-renew-do = Erase and make again
practice-hello-say = This is practice: try each role by choosing another person.

# $passphrase: everyone’s passphrase.
practice-passphrase = Everyone has the same one here: “{ $passphrase }”. It is filled in already.
