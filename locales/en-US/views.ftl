### Saved views of the catalogue: their tabs, what is done with them, the dialog.

views-label = Saved views
views-save = Save view
views-save-changes = Save changes
views-edit = Name and columns of the view
views-delete = Take the view away
views-name = Name of the view
views-columns = Columns
views-columns-help = Columns stand in this order. Drag one, or press Alt with an arrow key
views-save-new = Save as new view
views-discard = Discard changes
views-changed = Changed and not saved
views-more = Views and what can be done with them
views-one = Saved view
# $name (Text)
views-back = Back to { $name }
views-next = next view
views-previous = view before
views-name-blank = Write a name
# $column (Text)
views-column-up = Move { $column } up
# $column (Text)
views-column-down = Move { $column } down
# $column (Text)
# $place (Number)
# $count (Number)
views-column-moved = { $column } is at place { $place } of { $count }
views-column-last = One column stays
