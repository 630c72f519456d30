### Gespeicherte Ansichten des Katalogs: ihre Reiter, was man mit ihnen tut, der Dialog.

views-label = Gespeicherte Ansichten
views-save = Ansicht speichern
views-save-changes = Änderungen speichern
views-edit = Name und Spalten der Ansicht
views-delete = Ansicht entfernen
views-name = Name der Ansicht
views-columns = Spalten
views-columns-help = Die Spalten stehen in dieser Reihenfolge. Eine ziehen, oder Alt mit einer Pfeiltaste drücken
views-save-new = Als neue Ansicht speichern
views-discard = Änderungen verwerfen
views-changed = Geändert und nicht gespeichert
views-more = Ansichten und was man mit ihnen tun kann
views-one = Gespeicherte Ansicht
# $name (Text)
views-back = Zurück zu { $name }
views-next = nächste Ansicht
views-previous = vorige Ansicht
views-name-blank = Einen Namen schreiben
# $column (Text)
views-column-up = { $column } nach oben
# $column (Text)
views-column-down = { $column } nach unten
# $column (Text)
# $place (Number)
# $count (Number)
views-column-moved = { $column } steht an Stelle { $place } von { $count }
views-column-last = Eine Spalte bleibt
