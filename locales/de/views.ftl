### Gespeicherte Ansichten des Katalogs: ihre Reiter, was man mit ihnen tut, der Dialog.

views-label = Gespeicherte Ansichten
views-save = Ansicht speichern
views-save-changes = Änderungen speichern
views-edit = Name und Spalten der Ansicht
views-delete = Ansicht entfernen
views-name = Name der Ansicht
views-columns = Spalten
views-columns-help = Spalten stehen in der Reihenfolge, in der sie angekreuzt werden. Ist keine angekreuzt, zeigt das Raster alle
