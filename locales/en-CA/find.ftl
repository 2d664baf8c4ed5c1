# Finding words in what is on the screen.

find-title = Find on this screen

# $at: rank of the mention. $of: number of mentions.
find-count = { $at } of { $of }

find-none = No mention
find-next = Next mention
find-previous = Previous mention
