### Dateien hereinholen: Schritte, Spalten, Durchsicht und die Probleme der Zeilen.

import-title = Importieren
import-step-file = Datei
import-step-columns = Spalten
import-step-review = Durchsicht
import-drop = Eine CSV-Datei hier ablegen. Bis zum Anwenden ändert sich nichts
import-choose = Datei wählen…
import-empty = Eine CSV-Datei hier ablegen. Bis zum Anwenden ändert sich nichts
import-file-rows = { $rows ->
        [one] { $name }, { $rows } Zeile
       *[other] { $name }, { $rows } Zeilen
    }
import-read-as = Gelesen als { $encoding }, getrennt durch { $delimiter ->
        [tab] Tabulatoren
        [semicolon] Semikolons
       *[comma] Kommas
    }
import-preset = Art der Datei
import-preset-auto = Von selbst
import-preset-shopify = Shopify-Export
import-preset-table = Beliebige Tabelle
import-columns-title = Welche Spalte was ist
import-column-source = Spalte der Datei
import-column-samples = Beispiele
import-column-target = Wird zu
import-column-sure = Wie sicher
import-column-kept = Wird unverändert übernommen
import-reading = Zahlen
import-reading-point = 1,234.5 wird mit Punkt gelesen
import-reading-comma = 1.234,5 wird mit Komma gelesen
import-reading-ambiguous = 1.234 lässt sich auf zwei Arten lesen. Angeben, welche gilt
import-locale = Zahlen sind geschrieben wie in
import-currency = Währung der Preise
import-mapping-saved = Diese Spalten werden für die nächste Datei gemerkt
import-back = Zurück zu den Spalten
import-apply = { $count ->
        [0] Nichts anzuwenden
        [one] { $count } Änderung anwenden
       *[other] { $count } Änderungen anwenden
    }
import-dry-run = Das ist eine Vorschau. Noch ist nichts geändert
import-tab-all = Alle
import-tab-create = Neu
import-tab-update = Geändert
import-tab-unchanged = Gleich
import-tab-problems = Probleme
import-row = Zeile
import-product = Produkt
import-before = Jetzt
import-after = In der Datei
import-what-applying-does = Was das Anwenden bewirkt
import-summary = { NUMBER($create) } neu, { NUMBER($update) } geändert, { NUMBER($unchanged) } gleich
import-one-undo = Einmal Rückgängig nimmt alles zurück, auch nächste Woche
import-rows-need-you = { $count ->
        [one] { $count } Zeile braucht Sie
       *[other] { $count } Zeilen brauchen Sie
    }
import-skip-bad-rows = Diese Zeilen weglassen
import-skip-bad-rows-help = Die übrigen werden angewendet. Die Datei lässt sich später noch einmal importieren
import-skipped = { $count ->
        [one] { $count } Zeile weggelassen
       *[other] { $count } Zeilen weggelassen
    }
import-issue-place = Zeile { NUMBER($row, useGrouping: "false") }, { $column }
import-issue-row = Zeile { NUMBER($row, useGrouping: "false") }
import-nothing-changes = Die Datei sagt, was der Katalog sagt. Nichts anzuwenden
import-applied = { $name } übernommen
import-cancelled = Import angehalten. Es wurde nichts geändert

## Problems of rows

import-issue-ambiguousNumber = { $value } lässt sich auf zwei Arten lesen
    .hint = Angeben, wie Zahlen geschrieben sind: --locale oder unter Spalten
import-issue-numberReadingDecided = { $reading ->
        [comma] Alle Zahlen von { $column } werden mit Dezimalkomma gelesen
       *[point] Alle Zahlen von { $column } werden mit Dezimalpunkt gelesen
    }
    .hint = Unter Spalten die andere Lesart wählen, wenn das nicht stimmt
import-issue-notANumber = { $value } ist keine Zahl
    .hint = Einen Betrag wie 12.50 eintragen oder die Zelle leer lassen
import-issue-negativePrice = { $value } liegt unter null
    .hint = Preis und Einstand sind null oder mehr
import-issue-tooManyDecimals = { $value } hat mehr als 6 Nachkommastellen
    .hint = Höchstens 6 Nachkommastellen behalten
import-issue-numberTooLarge = { $value } ist zu groß
    .hint = Das Dezimaltrennzeichen prüfen
import-issue-scientificBarcode = Die Tabelle hat den Strichcode auf { $value } gekürzt, seine letzten Ziffern sind weg
    .hint = Die Spalte in der Tabelle als Text formatieren und den Strichcode neu eintragen
import-issue-gtinCheckDigit = Die letzte Ziffer von { $value } passt nicht
    .hint = Nach zwei vertauschten Ziffern suchen
import-issue-gtinLength = { $value } hat die falsche Anzahl Ziffern
    .hint = Ein Strichcode hat 8, 12, 13 oder 14 Ziffern
import-issue-duplicateSku = Die Artikelnummer { $sku } steht auch in Zeile { $first }
    .hint = Eine der Zeilen behalten oder einer eine andere Artikelnummer geben
import-issue-skuTaken = Die Artikelnummer { $sku } gehört im Katalog zu einem anderen Produkt
    .hint = Dieser Zeile eine andere Artikelnummer geben oder das Kürzel jenes Produkts
import-issue-generatedSku = Keine Artikelnummer, daher wird es { $sku }
    .hint = In der Datei oder später im Katalog eine eigene eintragen
import-issue-noPrice = Kein Preis
    .hint = Es wird ohne Preis übernommen. Später eintragen
import-issue-noCost = Kein Einstand
    .hint = Ohne Einstand lässt sich die Grenze nicht prüfen
import-issue-noTitle = Kein Titel
    .hint = Dem Produkt einen Titel geben
import-issue-missingIdentity = Weder Artikelnummer noch Kürzel noch Titel
    .hint = Eines davon eintragen oder die Zeile löschen
import-issue-unknownColumn = Die Spalte { $column } wird unverändert übernommen
    .hint = Unter Spalten angeben, was sie ist, falls sie ein Feld ist
import-issue-unknownUnit = Die Einheit { $value } wird unverändert übernommen
    .hint = Eine Einheit wie g, kg, cm oder Stück verwenden
import-issue-unknownStatus = { $value } ist kein Status
    .hint = draft, active oder archived verwenden
import-issue-unknownCountry = { $value } ist kein Land
    .hint = Zwei Buchstaben verwenden, etwa TR
import-issue-unknownCurrency = { $value } ist keine Währung
    .hint = Drei Buchstaben verwenden, etwa EUR
import-issue-hsCode = { $value } ist kein HS-Code
    .hint = Ein HS-Code hat sechs Ziffern oder mehr
import-issue-looksLikeDate = { $value } sieht aus wie ein Datum, das die Tabelle gemacht hat
    .hint = Die Spalte in der Tabelle als Text formatieren und den Wert neu eintragen
import-issue-cellTooLarge = Die Zelle ist größer als { $limit }
    .hint = Kürzen
import-issue-columnCount = Die Zeile hat { $found } Zellen, der Kopf { $expected }
    .hint = Nach einem Anführungszeichen suchen, das nicht geschlossen ist
import-issue-encoding = Einige Zeichen sind nicht { $encoding }
    .hint = Die Datei als UTF-8 speichern oder ihre Kodierung angeben
import-issue-controlCharacter = Die Zelle enthält ein unsichtbares Zeichen
    .hint = Den Wert neu eintragen
import-issue-imageAddress = { $value } ist keine Bildadresse
    .hint = Eine Adresse verwenden, die mit https:// beginnt
import-issue-imageNotFetched = Das Bild wird geholt, sobald Sie online sind
    .hint = Nichts zu tun
import-issue-duplicateOption = Zwei Varianten haben dieselben Ausführungen
    .hint = Die Ausführungen einer der beiden ändern
import-issue-slug = { $value } kann keine Adresse sein
    .hint = Stattdessen entsteht die Adresse aus dem Titel
import-issue-duplicateHeader = Zwei Spalten haben denselben Namen
    .hint = Eine davon umbenennen. Verwendet wird die erste
import-issue-rowSkipped = Die Zeile wird weggelassen
    .hint = Berichtigen und die Datei noch einmal importieren
import-issue-valueInvalid = Der Wert passt nicht
    .hint = Die Zelle ansehen und neu eintragen

## Export

export-title = Exportieren
export-preset = Art der Datei
export-done = { $count ->
        [one] { $count } Zeile geschrieben
       *[other] { $count } Zeilen geschrieben
    }
export-lossless = Alles steht in der Datei und lässt sich wieder einlesen
