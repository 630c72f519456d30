### Der Rahmen: Seitenleiste, Kopf, Statuszeile, Palette, Meldungen, Tastenübersicht.

app-name = Dhow

## Sidebar

nav-label = Hauptmenü
nav-today = Heute
nav-catalogue = Katalog
nav-markets = Märkte
nav-translate = Übersetzen
nav-publish = Veröffentlichen
nav-settings = Einstellungen
nav-count = { $count ->
        [one] { $count } wartet auf Sie
       *[other] { $count } warten auf Sie
    }

## Status bar

status-label = Status
status-saved = Gespeichert { $time }
status-unsaved = Noch nichts geändert
status-online = Verbunden
status-synced = Verbunden · { $time } abgeglichen
status-offline = Getrennt seit { $time }. Alles läuft weiter
status-offline-plain = Getrennt. Alles läuft weiter
status-not-enrolled = Läuft auf diesem Rechner
status-revoked = Vom Hub entfernt
status-pending = { $count ->
        [0] Nichts wartet
        [one] { $count } Änderung wartet
       *[other] { $count } Änderungen warten
    }
status-pending-offline = { $count ->
        [one] { $count } Änderung wartet auf eine Verbindung
       *[other] { $count } Änderungen warten auf eine Verbindung
    }
status-rates-today = Kurse vom { $date } (heute) · { $source }
status-rates = { $days ->
        [one] Kurse vom { $date }, { $days } Tag alt · { $source }
       *[other] Kurse vom { $date }, { $days } Tage alt · { $source }
    }
status-no-rates = Noch keine Kurse
status-undo = Rückgängig: { $act }
status-conflicts = { $count ->
        [one] { $count } Konflikt
       *[other] { $count } Konflikte
    }

## Undo and toasts

shell-undo = Rückgängig
toast-undone = Zurückgenommen: { $act }
toast-redone = Wiederholt: { $act }
toast-undone-left = { $count ->
        [one] Zurückgenommen: { $act }. { $count } Feld wurde seither geändert und bleibt
       *[other] Zurückgenommen: { $act }. { $count } Felder wurden seither geändert und bleiben
    }
toast-label = Meldungen
toast-close = Meldung schließen

## Palette

palette-title = Suchen oder ausführen
palette-placeholder = Suchen oder ausführen
palette-empty = Nichts gefunden
palette-goods = Waren
palette-do = Ausführen
palette-go = Gehen zu
palette-why = warum dieser Preis
palette-move = bewegen
palette-narrow = eingrenzen
palette-close = schließen

## Keyboard map

keys-title = Tasten dieses Bildschirms
keys-everywhere = Überall
keys-here = Hier
keys-palette = Suchen oder ausführen
keys-undo = Rückgängig
keys-redo = Wiederholen
keys-primary = Die Hauptschaltfläche des Bildschirms
keys-fix = Erster Vorschlag zur Behebung
keys-why = Warum dieser Preis
keys-find = In dieser Liste suchen
keys-new = Hier neu anlegen
keys-next = Nächstes
keys-previous = Voriges
keys-leave = Verlassen, schließen, Auswahl aufheben
keys-region = Nächster Bereich
keys-fold = Seitenleiste einklappen
keys-settings = Einstellungen
keys-map = Diese Übersicht
keys-back = Zurück

## Words of every screen

action-cancel = Abbrechen
action-close = Schließen
action-back = Zurück
action-copy = Kopieren
action-copied = Kopiert
action-details = Einzelheiten
action-look = Ansehen
action-clear = Leeren
action-remove = Herausnehmen
action-add = Hinzufügen
action-show-all = Alle zeigen
action-stop = Anhalten
action-retry = Noch einmal versuchen
loading-file = Die Datei wird gelesen
progress-rows = { NUMBER($done) } von { NUMBER($total) } Zeilen
progress-pages = { NUMBER($done) } von { NUMBER($total) } Seiten
progress-operations = { NUMBER($done) } von { NUMBER($total) } Änderungen
progress-files = { NUMBER($done) } von { NUMBER($total) } Dateien
progress-counted = { $done ->
        [one] bisher { $done }
       *[other] bisher { $done }
    }
job-import = Wird importiert
job-export = Wird exportiert
job-publish = Wird veröffentlicht
job-sync = Wird abgeglichen
job-storefront = Der Shop wird gebaut
job-rates = Kurse werden abgerufen
nothing-found = { $count ->
        [0] Nichts gefunden
        [one] Nichts passt zu diesem Filter. Entfernen, um alle zu sehen
       *[other] Nichts passt zu allen { $count } Filtern. Den letzten entfernen
    }
empty-value = –
range = { $from } bis { $to }
selected-count = { $count ->
        [one] { $count } ausgewählt
       *[other] { $count } ausgewählt
    }
locked-bar = { $path } ist in einem anderen Fenster offen. Hier lässt sich die Datei nur lesen
read-only-bar = Diese Datei lässt sich nur lesen
reopen-title = Diese Seite hat ihren Schlüssel verloren
reopen-text = Die Adresse gilt einmal. Die neue Adresse öffnen, die „dhow serve“ im Terminal zeigt
skip-to-content = Zum Inhalt

## Time ago

## Typed numbers

number-unclear = Das kann zwei Zahlen bedeuten. So schreiben: { $example }
