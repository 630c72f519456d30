### Einstellungen dieser Arbeitsdatei und dieses Geräts.

settings-title = Einstellungen
settings-search = Einstellung suchen
settings-firm = Firma
settings-seller = Name der Firma
settings-base-currency = Eigene Währung
settings-source-locale = Sprache der Waren
settings-firm-help = Was Käufer über Ihre Firma lesen. Was leer bleibt, wird nicht gezeigt
settings-legal-name-help = Wie sie eingetragen ist
settings-address-help = In Zeilen wie auf einem Brief
settings-country-choose = Land wählen
settings-country-none = Nicht angegeben
settings-vat-id-help = Mit ihren Buchstaben, etwa DE123456789
settings-email-help = Fragen von Produktseiten kommen hier an
settings-phone-help = Mit Ländervorwahl lässt sich von der Seite aus anrufen
settings-whatsapp-help = Mit Ländervorwahl oder als Link von wa.me
settings-stays = Beim Anlegen der Arbeitsdatei gewählt und nicht mehr zu ändern
settings-policies = Bedingungen
settings-policies-market = Markt
settings-policies-help = Jeder Text ist dort eine Seite Ihres Shops, in allen Sprachen derselbe: { $languages }
settings-policies-none = Noch kein Markt. Bedingungen gelten Markt für Markt
settings-policies-gone = { $market }, kein Markt mehr
settings-policies-blank = Eine Leerzeile beginnt einen Absatz. Ohne Text gibt es keine Seite
settings-policy-elsewhere = { $count ->
        [one] Auch in { $count } Markt ohne Text verwenden
       *[other] Auch in { $count } Märkten ohne Text verwenden
    }
settings-language = Sprache und Formate
settings-interface-language = Sprache der Oberfläche
settings-appearance = Erscheinungsbild
settings-theme = Farben
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-theme-contrast = Hoher Kontrast
settings-density = Höhe der Zeilen
settings-density-compact = Eng
settings-density-regular = Normal
settings-density-roomy = Weit
settings-network = Hub und Geräte
settings-files = Datei und Sicherungen
settings-workspace = Arbeitsdatei
settings-backup = Sicherung anlegen
settings-backup-help = Eine Kopie, die zur Probe einmal geöffnet wird. Mit einer Passphrase ist der Schlüssel dieses Geräts versiegelt darin; ohne stellt wieder her oder tritt neu bei, wer sie zurückholt
settings-backup-done = { $products ->
        [one] { $path } ist da und öffnet sich, mit { $products } Produkt
       *[other] { $path } ist da und öffnet sich, mit { $products } Produkten
    }
settings-doctor = Datei prüfen
settings-doctor-healthy = Nichts ist beschädigt
settings-doctor-mended = { $count ->
        [one] { $count } Prüfung fand etwas Falsches und hat es berichtigt
       *[other] { $count } Prüfungen fanden etwas Falsches und haben es berichtigt
    }
settings-doctor-findings = { $count ->
        [one] { $count } Prüfung nicht bestanden
       *[other] { $count } Prüfungen nicht bestanden
    }
doctor-integrity = Seiten der Datei
doctor-foreignKeys = Verweise zwischen Zeilen
doctor-fragments = Teile ohne ihr Ganzes
doctor-schema = Tabellen
doctor-search = Suchverzeichnis
doctor-journal = Protokoll
doctor-media = Bilder
doctor-summaries = Was Listen von Waren zeigen
doctor-issueCounts = Zählungen dessen, was jemanden braucht
doctor-twins = Was doppelt da ist
settings-about = Über Dhow
settings-version = Dhow-Version { $version }
settings-at-once = Änderungen wirken sofort und lassen sich zurücknehmen
settings-find-none = Keine Einstellung enthält diese Wörter
settings-single-keys = Einzelne Buchstaben als Tasten
settings-single-keys-help = Etwa T für „Warum dieser Preis“. Beim Schreiben wirken sie nie
settings-on = An
settings-off = Aus
settings-scale = Schriftgröße
settings-history = Verlauf
settings-backup-path = Wohin, mit dem Namen der Kopie
settings-backup-passphrase = Passphrase für den Schlüssel, oder nichts
settings-backup-keys = { $kind ->
        [sealed] Der Schlüssel dieses Geräts ist darin, unter der Passphrase
       *[absent] Der Schlüssel dieses Geräts ist nicht darin: Wer sie zurückholt, stellt wieder her oder tritt neu bei
    }
