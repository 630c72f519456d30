### Heute: was einen Menschen braucht, das Schlimmste zuerst.

today-title = Heute
today-count = { $count ->
        [one] { $count } Sache wartet auf Sie
       *[other] { $count } Sachen warten auf Sie
    }
today-empty = Nichts wartet auf Sie
today-group-money = Geld
today-group-words = Texte und Entscheidungen
today-group-stock = Bestand und Veröffentlichen
today-belowFloor = { $count ->
        [one] { $count } Preis liegt unter seiner Mindestmarge
       *[other] { $count } Preise liegen unter ihrer Mindestmarge
    }
    .act = Neue Preise ansehen
today-noRate = { $count ->
        [one] { $count } Preis hat keinen Kurs
       *[other] { $count } Preise haben keinen Kurs
    }
    .act = Kurse ansehen
today-noBasePrice = { $count ->
        [one] { $count } Variante hat keinen Preis
       *[other] { $count } Varianten haben keinen Preis
    }
    .act = Preise eintragen
today-stale = { $count ->
        [one] { $count } Text ist veraltet
       *[other] { $count } Texte sind veraltet
    }
    .act = Übersetzen
today-missing = { $count ->
        [one] { $count } Text fehlt
       *[other] { $count } Texte fehlen
    }
    .act = Übersetzen
today-conflict = { $count ->
        [one] { $count } Feld wurde auf zwei Geräten geändert
       *[other] { $count } Felder wurden auf zwei Geräten geändert
    }
    .act = Wählen
today-twin = { $count ->
        [one] { $count } Sache ist doppelt da
       *[other] { $count } Sachen sind doppelt da
    }
    .act = Ansehen
today-recoveryWords = Wiederherstellungswörter aufschreiben
    .act = Aufschreiben
today-changed = { $count ->
        [one] { $count } Eintrag hat Änderungen zu veröffentlichen
       *[other] { $count } Einträge haben Änderungen zu veröffentlichen
    }
    .act = Veröffentlichen
today-lowStock = { $count ->
        [one] { $count } Produkt hat wenig Bestand
       *[other] { $count } Produkte haben wenig Bestand
    }
    .act = Ansehen
today-first = Zuerst: { $name }
today-in-language = Auf { $language }
today-when-online = geht, sobald verbunden
today-pictures = { $count ->
        [one] { $count } Bild konnte nicht mit dem Hub ausgetauscht werden
       *[other] { $count } Bilder konnten nicht mit dem Hub ausgetauscht werden
    }
today-key-file = Der Schlüssel dieses Geräts liegt in einer Datei, die nur Sie lesen dürfen. Eine Passphrase würde ihn versiegeln
today-rates = Kurse
today-done = Heute erledigt
