### Saved views of the catalogue: their tabs, what is done with them, the dialog.

views-label = Saved views
views-save = Save view
views-save-changes = Save changes
views-edit = Name and columns of the view
views-delete = Take the view away
views-name = Name of the view
views-columns = Columns
views-columns-help = Columns stand in the order in which they are ticked. With none ticked the grid shows all
