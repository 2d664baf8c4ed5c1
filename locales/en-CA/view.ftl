# Views: what is searched for, kept under a name.

view-mine = Your views
view-none = No view is kept.
view-keep = Keep this view
view-name = Name
view-name-hint = What is searched for is kept for you, in the vault, and follows you to the workstations that exchange.
view-keep-missing = Give this view a name.

# $name: name of the view.
view-kept = View “{ $name }” kept.
view-forget = Remove

# $name: name of the view.
view-forget-named = Remove the view “{ $name }”

# $name: name of the view.
view-forgotten = View “{ $name }” removed.
