### Übersetzungen: Sprachen, Warteliste, ein Text nach dem anderen.

translate-title = Übersetzen
translate-progress = { NUMBER($done) } von { NUMBER($total) }
translate-filter-todo = Zu tun
translate-filter-stale = Veraltet
translate-filter-review = Zu prüfen
translate-filter-missing = Fehlt
translate-filter-all = Alle
translate-direction = { $from } nach { $to }
translate-reviewed-of = { NUMBER($done) } von { NUMBER($total) } geprüft
translate-source = Ausgangstext
translate-target = Übersetzung
translate-confirm = Bestätigen
translate-next = nächster
translate-previous = voriger
translate-copy-source = Ausgangstext übernehmen
translate-changed = Der Ausgangstext hat sich geändert
translate-before = Vorher
translate-number-differs = Hier steht { $found }, im Ausgangstext { $expected }
translate-put-number = { $value } einsetzen
translate-lost = Fehlt in diesem Text: { $value }
translate-added = Steht nicht im Ausgangstext: { $value }
translate-right-without = Ohne { $value } ist es richtig
translate-right-with = Mit { $value } ist es richtig
translate-buyers-see = Käufer sehen { $language }, bis der Text da ist
translate-complete = { $count ->
        [one] { $language } ist vollständig. { $count } Text geprüft
       *[other] { $language } ist vollständig. { $count } Texte geprüft
    }
translate-no-languages = Die Märkte bestimmen die Sprachen. Zuerst einen Markt hinzufügen
translate-stale-count = { $count ->
        [one] { $count } veraltet
       *[other] { $count } veraltet
    }
translate-missing-count = { $count ->
        [one] { $count } fehlt
       *[other] { $count } fehlen
    }
translate-draft-count = { $count ->
        [one] { $count } Entwurf
       *[other] { $count } Entwürfe
    }
translate-texts = { $count ->
        [one] { $count } Text
       *[other] { $count } Texte
    }
translate-filters = Zeigen
translate-queue = Produkte mit offenen Texten
