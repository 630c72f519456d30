### Der Produkteditor und die Namen aller Felder.

editor-title = Produkt
editor-tab-details = Angaben
editor-tab-variants = Varianten
editor-tab-media = Medien
editor-tab-prices = Preise
editor-tab-translations = Übersetzungen
editor-tab-history = Verlauf
editor-back = Zurück zum Katalog
editor-publish = { $count ->
        [0] Veröffentlichen
        [one] { $count } Änderung veröffentlichen
       *[other] { $count } Änderungen veröffentlichen
    }
editor-position = { NUMBER($index) } von { NUMBER($total) }
editor-previous = Voriges Produkt
editor-next = Nächstes Produkt
editor-delete = Aus dem Katalog nehmen
editor-missing = Dieses Produkt gibt es nicht mehr
editor-ready = Bereit zum Verkauf
editor-ready-yes = bereit
editor-lately = Zuletzt
editor-issues = Anzusehen

## Details

details-title-in = Titel, { $language }
details-description = Beschreibung
details-price-terms = Preis
details-price-units = { $count ->
        [one] 1 Stück
       *[other] { $count } Stück
    }
details-tax-excluded = Vor Steuer
details-tax-included = Mit Steuer ({ $country })
details-format-found = Nach dem Text
details-format-plain = Einfacher Text
details-format-markdown = Markdown
details-format-html = HTML
details-border = Für den Zoll
details-shelf = Für das Regal
details-status = Produktstatus
details-length = { NUMBER($count) } / { NUMBER($limit) }
details-attributes = Aus der Datei übernommen
details-gtin-help = Die letzte Ziffer passt nicht. Wurden zwei Ziffern vertauscht?
details-gtin-fix = { $value } einsetzen

## Variants

variants-add = Variante hinzufügen
variants-options = Optionen
variants-new-sku = Neue Artikelnummer
variants-delete = Herausnehmen

## Media

media-drop = Bilder hier ablegen oder einfügen. Originale werden nie verändert
media-choose = Bilder wählen…
media-alt-in = Was das Bild zeigt, { $language }
media-main = Hauptbild
media-earlier = Nach vorn
media-later = Nach hinten
media-delete = Herausnehmen
media-size = { NUMBER($width, useGrouping: "false") } × { NUMBER($height, useGrouping: "false") }
media-not-here = Wird geholt, sobald Sie verbunden sind

## Prices

prices-market = Markt
prices-shown = Sichtbarer Preis
prices-keep = Ihnen bleibt
prices-margin = Marge
prices-floor = Mindestmarge { $percent }
prices-state = Status
prices-on = Preise am
prices-line-check = Zeile nachrechnen
prices-line = { $quantity } × { $unit } = { $total }
prices-quantity = Menge

## History

history-title = Verlauf
history-empty = Noch wurde nichts geändert
history-when = Wann
history-who = Wer
history-what = Was
history-before = Vorher
history-after = Nachher
history-undone = Zurückgenommen
history-fields = { $count ->
        [one] { $count } Feld
       *[other] { $count } Felder
    }

## Fields

field-title = Titel
field-description = Beschreibung
field-descriptionFormat = Format der Beschreibung
field-status = Produktstatus
field-slug = Adresse
field-handle = Produktkürzel
field-vendor = Hersteller
field-kind = Art
field-tags = Schlagwörter
field-options = Optionen
field-media = Bilder
field-alt = Bildtext
field-position = Position
field-sku = Artikelnummer
field-gtin = Strichcode, GTIN
field-basePrice = Basispreis
field-basePriceCurrency = Währung des Basispreises
field-basePriceTax = Steuer im Basispreis
field-priceQuantity = Preis gilt für
field-compareAtPrice = Früherer Preis
field-compareAtPriceCurrency = Währung des früheren Preises
field-cost = Einstandspreis
field-costCurrency = Währung des Einstandspreises
field-weight = Gewicht
field-length = Länge
field-width = Breite
field-height = Höhe
field-hsCode = HS-Code
field-origin = Herkunft
field-minimumQuantity = Mindestmenge
field-unit = Einheit
field-stock = Bestand
field-locale = Sprache
field-currency = Währung
field-countries = Länder
field-code = Kürzel
field-price = Preisregel
field-attribute = Weitere Spalte
field-image = Bild
field-imageAlt = Bildtext
field-option1 = Erste Option
field-option2 = Zweite Option
field-option3 = Dritte Option
field-seller = Firma
field-legalName = Rechtlicher Name
field-address = Anschrift
field-country = Land
field-vatId = USt-IdNr.
field-email = E-Mail
field-phone = Telefon
field-whatsapp = WhatsApp
field-policies = Bedingungen
field-returns = Rückgabe
field-shipping = Versand
field-terms = Verkaufsbedingungen
field-privacy = Datenschutz
field-baseCurrency = Eigene Währung
field-sourceLocale = Sprache der Waren
field-name = Bezeichnung
field-optionName = Name der Option
field-optionValue = Wert der Option
field-variant = Variante
field-product = Produkt
field-market = Markt
field-translation = Übersetzung

## Further words of the editor

details-tags-help = Durch Kommas getrennt
details-sku-help = Darf sich jederzeit ändern. Bestellungen behalten die alte
details-variant = Variante
history-none-before = leer
history-more = Ältere Änderungen
prices-chart = { $market }, letzte { NUMBER($days) } Tage
prices-chart-rate = 1 { $from } in { $to }
prices-no-markets = Preise entstehen aus Märkten. Zuerst einen Markt hinzufügen
field-mapping = Spalten
field-keep = Seite, die bleibt
field-path = Datei
field-baseUrl = Öffentliche Adresse
field-at = Tag
field-asOf = Zeitpunkt
field-quantity = Menge
field-variants = Varianten
field-picture = Bild
field-state = Status
field-preset = Art der Datei
field-encoding = Kodierung
field-delimiter = Trennzeichen
field-source = Quelle
field-field = Feld
