### Die Befehlszeile: Hilfe zu jedem Befehl und Schalter, Worte zu Fortschritt und Ergebnis.

cli-about = Der Arbeitsplatz des Exporteurs: Waren einmal erfassen, Preise für jeden Markt bilden, in jeder Sprache veröffentlichen
cli-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-arguments = Argumente
cli-heading-options = Schalter
cli-help = Zeigen, wie das verwendet wird
cli-version = Die Version zeigen

## Commands

cli-init = Eine neue Arbeitsdatei anlegen
cli-sample = Eine Arbeitsdatei mit dem Beispielkatalog anlegen
cli-import = Eine Datei hereinholen: lesen, zeigen, was sich ändert, anwenden
cli-export = Den Katalog verlustfrei in eine Datei schreiben
cli-changeset = Änderungspakete, etwa Importe
cli-changeset-list = Änderungspakete auflisten, das neueste zuerst
cli-changeset-show = Zeigen, was ein Änderungspaket geändert hat
cli-changeset-undo = Ein ganzes Änderungspaket zurücknehmen
cli-undo = Den letzten Vorgang zurücknehmen
cli-redo = Wiederholen, was zurückgenommen wurde
cli-history = Vorgänge auflisten, den neuesten zuerst
cli-product = Produkte und ihre Varianten
cli-product-list = Produkte auflisten
cli-product-show = Ein Produkt vollständig zeigen
cli-product-set = Felder einer Variante oder ihres Produkts setzen
cli-product-create = Ein Produkt anlegen
cli-seller = Die Firma, wie Käufer sie kennen
cli-seller-show = Zeigen, was Käufer über die Firma erfahren
cli-seller-set = Ändern, was Käufer über die Firma erfahren
cli-view = Gespeicherte Ansichten des Katalogs
cli-view-list = Gespeicherte Ansichten auflisten
cli-view-save = Eine Ansicht anlegen oder die mit diesem Namen ändern
cli-view-delete = Eine Ansicht entfernen; ihre Produkte bleiben
cli-twins = Was doppelt da ist, weil zwei Geräte es angelegt haben
cli-twins-list = SKUs, Märkte und Ansichten auflisten, die doppelt da sind
cli-twins-merge = Zeigen, was sich änderte, würde jedes zu einem; mit --all geschieht es
cli-flag-twins-all = Alle Zwillinge in einem Schritt zusammenführen
cli-twins-none = Nichts ist doppelt da
cli-twins-merged = { $count ->
    [one] { $count } Zwilling wurde zusammengeführt; Rückgängig nimmt es zurück
   *[other] { $count } Zwillinge wurden zusammengeführt; Rückgängig nimmt es zurück
}
cli-twins-would-merge = { $count ->
    [one] { $count } Zwilling würde zusammengeführt; --all führt es aus
   *[other] { $count } Zwillinge würden zusammengeführt; --all führt es aus
}
cli-rates = Wechselkurse
cli-rates-import = Kurse aus einer Datei einlesen
cli-rates-update = Die neuesten Kurse abrufen
cli-rates-show = Einen Kurs mit Quelle und Tag zeigen
cli-rates-quarantined = Beiseitegelegte Kurse mit ihrem Grund auflisten
cli-rates-accept = Beiseitegelegte Kurse verwenden
cli-market = Märkte und ihre Preisregeln
cli-market-apply = Die Märkte einer Datei anlegen oder ändern
cli-market-list = Märkte auflisten
cli-market-delete = Einen Markt herausnehmen
cli-price = Preise und wie sie zustande kommen
cli-price-show = Einen Preis mit seinem Rechenweg zeigen
cli-price-matrix = Den Preis jeder aktiven Variante in jedem Markt zeigen
cli-translate = Texte in anderen Sprachen
cli-translate-status = Zeigen, wie weit jede Sprache ist
cli-translate-list = Die Texte auflisten, an denen etwas zu tun ist
cli-translate-set = Eine Übersetzung schreiben
cli-preflight = Zeigen, was Einträge zurückhalten würde
cli-storefront = Der Shop als Dateien
cli-storefront-build = Den Shop in einen Ordner bauen
cli-storefront-check = Nachweisen, dass ein gebauter Shop die Preise der Arbeitsdatei zeigt
cli-hub = Der Hub, mit dem sich diese Arbeitsdatei abgleicht
cli-hub-enrol = Einem Hub als erstes Gerät beitreten
cli-hub-invite = Einen Code für ein anderes Gerät erzeugen
cli-hub-join = Mit einem Code beitreten, in eine neue Datei
cli-device = Die Geräte dieses Verkäufers
cli-device-list = Geräte auf dem Hub auflisten, auch die entfernten
cli-device-rename = Einem Gerät einen anderen Namen geben
cli-device-revoke = Ein Gerät vom Hub nehmen: Es liest und schreibt nichts mehr
cli-hub-phrase = Zwölf Wiederherstellungswörter zeigen, einmal
cli-hub-recover = Mit Wiederherstellungswörtern zu einem Hub zurückkehren
cli-hub-move = Mit einem Hub an anderer Adresse weiterarbeiten
cli-hub-leave = Den Hub vergessen; alle Arbeit bleibt hier
cli-hub-status = Zeigen, wo dieses Gerät steht
cli-publish = Produkte veröffentlichen oder ohne Verbindung vormerken
cli-unpublish = Produkte vom Hub und aus dem Shop nehmen, als Entwürfe
cli-sync = Senden, was wartet, und übernehmen, was neu ist
cli-conflicts = Felder, bei denen sich zwei Geräte uneins sind
cli-conflicts-list = Konflikte auflisten
cli-conflicts-resolve = In Konflikten eine Seite wählen
cli-serve = Die Oberfläche in einem Browser auf diesem Rechner öffnen
cli-backup = Kopien der Arbeitsdatei
cli-backup-create = Eine Kopie anlegen und zur Probe öffnen
cli-backup-verify = Nachweisen, dass sich eine Kopie öffnen lässt und vollständig ist
cli-backup-restore = Aus einer Kopie eine Arbeitsdatei machen
cli-doctor = Die Arbeitsdatei auf Schäden prüfen
cli-status = Zeigen, was die Statuszeile zeigt

## Flags and arguments

cli-flag-workspace = Arbeitsdatei
cli-flag-json = In JSON antworten; --json=lines gibt ein Objekt je Zeile
cli-flag-lang = Sprache der Texte
cli-flag-file = Datei
cli-flag-seller = Name der Firma
cli-flag-base-currency = Währung der Firma, etwa EUR
cli-flag-country = Land der Firma, etwa TR
cli-flag-source-locale = Sprache, in der die Waren erfasst sind, etwa en
cli-flag-import-preset = Dateiformat: auto, shopify oder table
cli-flag-export-preset = Dateiformat: table oder shopify
cli-flag-mapping = Datei, die sagt, welche Spalte welches Feld ist
cli-flag-currency = Währung der Preise in der Datei
cli-flag-prices = Ob die Preise Steuer enthalten, wo die Datei es nicht sagt: net, gross oder gross:DE
cli-flag-locale = Sprache
cli-flag-import-locale = Sprache, in der die Zahlen geschrieben sind, etwa de
cli-flag-encoding = Kodierung der Datei
cli-flag-delimiter = Zeichen zwischen den Spalten
cli-flag-header-row = Nummer der Kopfzeile, wenn sie nicht von selbst gefunden wird
cli-flag-dry-run = Zeigen, was sich ändern würde, und nichts ändern
cli-flag-skip-bad-rows = Zeilen mit Fehlern weglassen
cli-flag-update-only = Vorhandene Artikel ändern, die übrigen weglassen und nennen
cli-flag-duplicate-skus = Was aus einer Artikelnummer wird, die zweimal vorkommt: refuse lehnt die Zeile ab, number nummeriert sie
cli-flag-search = Wörter in Titel, Artikelnummer oder Strichcode
cli-flag-limit = Höchstens so viele
cli-flag-offset = So viele am Anfang weglassen
cli-flag-sku = Artikelnummer
cli-flag-skus = Artikelnummern; alle aktiven Produkte, wenn keine genannt ist
cli-flag-id = Kennung
cli-flag-ids = Kennungen von Konflikten, wie `conflicts list` sie nennt
cli-flag-all-conflicts = Alle Konflikte
cli-flag-conflict-field = Nur die zu diesem Feld, etwa basePrice
cli-flag-conflict-sku = Nur die zu dieser Artikelnummer
cli-flag-fields = FELD=WERT, so oft wie nötig
cli-flag-title = Titel
cli-flag-source = Woher die Kurse kommen
cli-flag-from = Währung, aus der umgerechnet wird
cli-flag-to = Währung, in die umgerechnet wird
cli-flag-at = Tag, der Kurse, Steuern und Aktionen datiert, etwa 2026-10-30
cli-flag-as-of = Zeitpunkt, dessen Eingaben wieder gelten, etwa 2026-10-30T17:12:00Z
cli-flag-market = Kürzel des Marktes
cli-flag-quantity = Wie viele
cli-flag-field = Feld, etwa title
cli-flag-text = Der Text selbst
cli-flag-state = Status des Texts: draft oder reviewed
cli-flag-accept = Was richtig ist, obwohl eine Prüfung es nicht durchlässt: numbersDiffer
cli-flag-channel = Kanal: storefront oder hub
cli-flag-out = Ordner, in den gebaut wird
cli-flag-base-url = Öffentliche Adresse des Shops
cli-flag-strict = Ablehnen, wenn es irgendeinen offenen Punkt gibt
cli-flag-dir = Ordner eines gebauten Shops
cli-flag-url = Adresse des Hubs
cli-flag-replace = Neue Wörter erzeugen; die alten öffnen nichts mehr
cli-flag-check-phrase = Sagen, dass die Wörter in dieser Datei die hier ausgegebenen sind
cli-flag-phrase-file = Datei mit den Wiederherstellungswörtern
cli-flag-recover-file = An dieser Stelle eine neue Arbeitsdatei anlegen
cli-flag-device = Kennung des Geräts
cli-flag-device-name = Sein neuer Name
cli-flag-code = Code der Einladung
cli-flag-keep = Seite, die bleibt: mine oder theirs
cli-flag-status = Nur Produkte mit diesem Status: draft, active oder archived
cli-flag-view-name = Name der Ansicht
cli-flag-view = Nur Produkte dieser Art: needsLook, lowStock oder changed
cli-flag-columns = Spalten in ihrer Reihenfolge, durch Kommas getrennt; alle, wenn keine genannt ist
cli-flag-sort = Reihenfolge der Produkte: title, sku, basePrice, stock oder updated
cli-flag-descending = Die Reihenfolge umkehren
cli-flag-progress = Auf der Fehlerausgabe zeigen, wie weit die Arbeit ist
cli-flag-port = Port, 0 für einen beliebigen freien
cli-flag-backup = Datei der Kopie

## Results in words

cli-created = { $path } ist bereit
cli-import-rows = { $rows ->
        [one] { $rows } Zeile gelesen
       *[other] { $rows } Zeilen gelesen
    }
cli-import-products = Produkte: { NUMBER($create) } neu, { NUMBER($update) } geändert, { NUMBER($unchanged) } gleich
cli-import-variants = Varianten: { NUMBER($create) } neu, { NUMBER($update) } geändert, { NUMBER($unchanged) } gleich
cli-import-applied = Angewendet. Einmal Rückgängig nimmt alles zurück
cli-import-not-applied = Es wurde nichts geändert
cli-exported = { $rows ->
        [one] { $rows } Zeile nach { $path } geschrieben
       *[other] { $rows } Zeilen nach { $path } geschrieben
    }
cli-undone = { $restored ->
        [one] Zurückgenommen: { $act } ({ $restored } Feld)
       *[other] Zurückgenommen: { $act } ({ $restored } Felder)
    }
cli-redone = { $restored ->
        [one] Wiederholt: { $act } ({ $restored } Feld)
       *[other] Wiederholt: { $act } ({ $restored } Felder)
    }
cli-left = { $count ->
        [one] { $count } Feld wurde seither geändert und bleibt
       *[other] { $count } Felder wurden seither geändert und bleiben
    }
cli-changed = { $changed ->
        [0] Nichts geändert
        [one] { $changed } Feld geändert
       *[other] { $changed } Felder geändert
    }
cli-shown-of = { NUMBER($shown) } von { NUMBER($total) }
cli-storefront-built = { $pages ->
        [one] { $pages } Seite mit { NUMBER($offers) } Preisen
       *[other] { $pages } Seiten mit { NUMBER($offers) } Preisen
    }
cli-storefront-checked = { $prices ->
        [one] { $prices } Preis ist auf der Seite, in den Daten und in der Arbeitsdatei gleich
       *[other] { $prices } Preise sind auf der Seite, in den Daten und in der Arbeitsdatei gleich
    }
cli-issues = { $count ->
        [0] Keine offenen Punkte
        [one] { $count } offener Punkt
       *[other] { $count } offene Punkte
    }
cli-markets-applied = { $count ->
        [one] { $count } Markt
       *[other] { $count } Märkte
    }
cli-rates-imported = { $days ->
        [0] { $source }: nichts Neues
        [one] { $source }: { $days } neuer Tag
       *[other] { $source }: { $days } neue Tage
    }
cli-rate = 1 { $from } = { $rate } { $to }, { $source } vom { $date }
cli-enrolled = Dieses Gerät ist als { $device } am Hub angemeldet
cli-invite = { $code }, gilt einmal, bis { $time }
cli-synced = { NUMBER($pushed) } gesendet, { NUMBER($pulled) } übernommen
# $count (Number)
cli-synced-twins = { $count ->
    [one] { $count } Sache ist doppelt da: dhow twins merge
   *[other] { $count } Sachen sind doppelt da: dhow twins merge
}
cli-pending = { $count ->
        [0] Nichts wartet
        [one] { $count } Änderung wartet
       *[other] { $count } Änderungen warten
    }
cli-live = { $count ->
        [one] { $count } Eintrag ist live
       *[other] { $count } Einträge sind live
    }
cli-withdrawn = { $count ->
        [one] { $count } Eintrag ist zurückgezogen
       *[other] { $count } Einträge sind zurückgezogen
    }
cli-queued = { $count ->
        [one] { $count } Eintrag geht hinaus, sobald Sie verbunden sind
       *[other] { $count } Einträge gehen hinaus, sobald Sie verbunden sind
    }
cli-conflicts-count = { $count ->
        [0] Keine zwei Geräte sind sich uneins
        [one] { $count } Feld wartet auf Ihre Wahl
       *[other] { $count } Felder warten auf Ihre Wahl
    }
cli-pictures-held = { $count ->
        [one] { $count } Bild konnte nicht ausgetauscht werden
       *[other] { $count } Bilder konnten nicht ausgetauscht werden
    }
cli-key-protection = { $kind ->
        [keychain] Der Schlüssel dieses Geräts liegt im Schlüsselbund des Systems
        [sealed] Der Schlüssel dieses Geräts ist mit einer Passphrase versiegelt
       *[file] Der Schlüssel dieses Geräts liegt in einer Datei, die nur Sie lesen dürfen
    }
# $resolved (Number)
# $left (Number)
cli-conflicts-resolved = { $resolved } entschieden, { $left } übrig
# $hub (Text)
# $carried (Number)
cli-hub-moved = Diese Arbeitsdatei arbeitet mit { $hub } weiter. { $carried ->
        [0] Dort ist dasselbe Protokoll
        [one] { $carried } Dokument geht neu dorthin
       *[other] { $carried } Dokumente gehen neu dorthin
    }
# $hub (Text)
cli-hub-left = Diese Arbeitsdatei hat { $hub } verlassen. Alle Arbeit ist hier
# $count (Number)
cli-hub-left-listings = { $count ->
        [one] { $count } Angebot bleibt dort für Käufer sichtbar, bis es dort zurückgezogen wird
       *[other] { $count } Angebote bleiben dort für Käufer sichtbar, bis sie dort zurückgezogen werden
    }
cli-phrase = Diese Wörter in dieser Reihenfolge auf Papier schreiben. Sie werden nicht noch einmal gezeigt
cli-phrase-checked = Das sind die Wörter. Mit ihnen geht der Weg zurück
cli-device-seen = zuletzt gesehen
# $time (Text)
cli-device-out = entfernt { $time }
cli-device-this = dieses Gerät
# $name (Text)
# $time (Text)
cli-device-revoked = { $name } ist nicht mehr auf dem Hub. Das Gerät behält seine Kopie der Arbeitsdatei vom Stand { $time } und seinen Schlüssel, der nichts mehr öffnet
cli-serving-stop = Strg C beendet sie
cli-serve-not-built = Die Oberfläche ist nicht Teil dieses Programms
    .hint = Mit „cargo xtask build“ bauen und neu starten
cli-backup-made = { $path } ist da und öffnet sich
cli-backup-verified = Die Kopie ist vollständig
cli-backup-restored = { $path } ist bereit
cli-doctor-healthy = Nichts ist beschädigt
cli-doctor-passed = { $check }: in Ordnung
cli-doctor-mended = { $check }: war falsch und ist berichtigt
cli-error-prefix = abgelehnt
cli-hint-prefix = was zu tun ist
cli-workspace-missing = Es ist keine Arbeitsdatei genannt
    .hint = Mit --workspace nennen oder DHOW_WORKSPACE setzen
cli-usage-unknown = { $argument } gibt es nicht
cli-usage-missing = { $argument } fehlt
cli-usage-invalid = { $value } passt nicht zu { $argument }
cli-usage-help = --help zeigt, wie das verwendet wird
cli-value-command = BEFEHL
cli-value-field = FELD
cli-value-file = DATEI
cli-value-folder = ORDNER
cli-value-name = BEZEICHNUNG
cli-value-columns = SPALTEN
cli-value-currency = WÄHRUNG
cli-value-country = LANDESCODE
cli-value-locale = SPRACHE
cli-value-text = WORTE
cli-value-number = ZAHL
cli-value-date = TAG
cli-value-time = ZEITPUNKT
cli-value-sku = ARTIKELNR
cli-value-market = MARKT
cli-value-url = ADRESSE
cli-value-code = EINLADUNGSCODE
cli-value-id = KENNUNG
cli-value-preset = DATEIFORMAT
cli-value-side = SEITE
cli-value-port = PORTNUMMER
cli-flag-accept-less = Eine Antwort des Hubs mit weniger übernehmen
cli-flag-refuse-less = Behalten, was hier ist, und es erneut senden
cli-flag-undo-act = Ein Vorgang des Verlaufs; ohne Angabe der neueste dieses Geräts
cli-flag-with-keys = Den Schlüssel dieses Geräts in die Sicherung versiegeln
cli-flag-passphrase-file = Datei, deren erste Zeile die Passphrase des Schlüssels in der Sicherung ist
cli-backup-keys = { $kind ->
        [sealed] Der Schlüssel dieses Geräts ist darin, unter der Passphrase
       *[absent] Der Schlüssel dieses Geräts ist nicht darin: Wer sie zurückholt, stellt wieder her oder tritt neu bei
    }
