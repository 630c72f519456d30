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
import-preset = Dateiformat
import-preset-auto = Selbst erkennen
import-preset-shopify = Shopify-Export
import-preset-table = Beliebige Tabelle
import-column-source = Spalte der Datei
import-column-nameless = Spalte { NUMBER($number, useGrouping: "false") }, ohne Namen
import-column-samples = Beispiele
import-column-target = Wird zu
import-column-sure = Wie sicher
import-column-kept = Wird unverändert übernommen
import-reading-comma = 1.234,5 wird mit Komma gelesen
import-reading-ambiguous = 1.234 lässt sich auf zwei Arten lesen. Angeben, welche gilt
import-locale = Zahlen sind geschrieben wie in
import-currency = Währung der Preise
import-back = Zurück zu den Spalten
import-apply = { $count ->
        [0] Nichts anzuwenden
        [one] { $count } Änderung anwenden
       *[other] { $count } Änderungen anwenden
    }
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
        [one] { $count } Zeile wartet auf Sie
       *[other] { $count } Zeilen warten auf Sie
    }
import-skip-bad-rows = Diese Zeilen weglassen
import-skip-bad-rows-help = Die übrigen werden angewendet. Die Datei lässt sich später noch einmal importieren
import-skipped = { $count ->
        [one] { $count } Zeile weggelassen
       *[other] { $count } Zeilen weggelassen
    }
import-issue-place = Zeile { NUMBER($row, useGrouping: "false") }, { $column }
import-issue-row = Zeile { NUMBER($row, useGrouping: "false") }
import-issue-file = Die ganze Datei
import-issue-column = Spalte { $column }
import-nothing-changes = Die Datei stimmt mit dem Katalog überein. Nichts anzuwenden
import-applied = { $name } übernommen

## Problems of rows

import-issue-ambiguousNumber = { $value } lässt sich auf zwei Arten lesen: { $point } oder { $comma }. Solche Zellen der Spalte: { $count }
    .hint = Unter Spalten angeben, wie Zahlen geschrieben sind
    .shell-hint = Angeben, wie Zahlen geschrieben sind: --locale oder unter Spalten
import-issue-otherSeparator = { $value } ist anders geschrieben als die übrigen Zahlen dieser Spalte
    .hint = Wie den Rest der Spalte schreiben
import-issue-notANumber = { $value } ist keine Zahl
    .hint = Eine Zahl wie 12.50 eintragen oder die Zelle leer lassen
import-issue-numberRange = { $value } sind zwei Zahlen, wo eine stehen soll
    .hint = Eine davon schreiben, die andere in eine eigene Zeile oder Spalte
import-issue-numberTooLarge = { $value } hat mehr Stellen, als gespeichert werden
    .hint = Das Dezimaltrennzeichen prüfen
import-issue-negativeNumber = { $value } liegt unter null
    .hint = Der Wert muss null oder mehr sein
import-issue-tooManyDecimals = { $value } hat mehr als 6 Nachkommastellen
    .hint = Höchstens 6 Nachkommastellen behalten
import-issue-digitsLost = Die Tabelle hat die Zahl auf { $value } gekürzt, ihre letzten Ziffern fehlen
    .hint = Die Spalte in der Tabelle als Text formatieren und die Zahl neu eintragen
import-issue-otherCurrency = { $value } ist nicht in { $currency }
    .hint = Die Währung der Datei unter Spalten angeben
    .shell-hint = Die Währung der Datei angeben: --currency oder unter Spalten
import-issue-currencyUnknown = { $value } ist keine Währung
    .hint = Drei Buchstaben verwenden, etwa EUR
import-issue-duplicateSku = Die Artikelnummer { $sku } steht auch in Zeile { $otherRow }
    .hint = Eine der Zeilen behalten, einer eine andere Artikelnummer geben oder „Doppelte Artikelnummern nummerieren“ wählen
    .shell-hint = Eine der Zeilen behalten, einer eine andere Artikelnummer geben oder die späteren nummerieren: --duplicate-skus number
import-issue-duplicateOptions = Zeile { $otherRow } hat dieselben Optionen
    .hint = Die Optionen einer der beiden ändern oder beiden eine Artikelnummer geben
import-issue-fourthOption = { $column } ist eine vierte Option, ein Produkt hat höchstens drei
    .hint = Zwei Optionen zu einer verbinden oder die Spalte unter Spalten behalten
import-issue-skuTaken = Die Artikelnummer { $sku } gehört im Katalog zu einem anderen Produkt
    .hint = Dieser Zeile eine andere Artikelnummer geben oder das Kürzel des anderen Produkts
import-issue-skuTooLong = Die Artikelnummer { $value } ist zu lang
    .hint = Eine Artikelnummer hat höchstens 120 Zeichen
import-issue-skuControlCharacter = Die Artikelnummer { $value } enthält ein unsichtbares Zeichen
    .hint = Die Artikelnummer neu eintragen
import-issue-statusUnknown = { $value } ist kein Produktstatus
    .hint = draft, active oder archived verwenden, oder ja und nein. Ist die Spalte etwas anderes, dies unter Spalten angeben
    .shell-hint = draft, active oder archived verwenden, oder ja und nein. Ist die Spalte etwas anderes, dies unter Spalten oder mit --mapping angeben
import-issue-basePriceTaxUnknown = { $value } sagt nicht, ob ein Preis Steuer enthält
    .hint = excluded schreiben, oder included: und ein Land, etwa included:DE
import-issue-priceQuantityUnknown = Für { $value } Stück kann kein Preis gelten
    .hint = 1, 10, 100 oder 1000 verwenden
import-issue-descriptionFormatUnknown = { $value } ist kein Format einer Beschreibung
    .hint = plain, markdown oder html verwenden
import-issue-localeUnknown = { $value } ist keine Sprache
    .hint = Ein Kürzel verwenden, etwa de oder zh-Hans
import-issue-encodingInvalid = Einige Zeichen lassen sich nicht lesen: { $value }
    .hint = Die Datei als UTF-8 speichern oder ihre Kodierung angeben
import-issue-nulCharacter = Die Zelle enthält ein unsichtbares Zeichen: { $value }
    .hint = Den Wert neu eintragen
import-issue-textTooLong = Der Text ist länger als { $limit } Zeichen
    .hint = Kürzen
import-issue-tooManyCells = Die Zeile hat { $cells } Zellen, die Kopfzeile { $columns }
    .hint = Nach einem Anführungszeichen suchen, das nicht geschlossen ist
import-issue-noIdentity = Weder Artikelnummer noch Produktkürzel noch Titel
    .hint = Eines davon eintragen oder die Zeile löschen
import-issue-noTitle = Kein Titel
    .hint = Dem Produkt einen Titel geben
import-issue-tooManyRows = Das Produkt hat mehr als { $limit } Zeilen
    .hint = Auf mehrere Produkte aufteilen
import-issue-tooManyOptions = Das Produkt hat mehr als drei Optionen
    .hint = Prüfen, wie sie benannt sind
import-issue-noBasePrice = Kein Preis
    .hint = Es wird ohne Preis übernommen. Später eintragen
import-issue-columnsKept = Unverändert übernommen ({ $count }): { $columns }
    .hint = Unter Spalten angeben, was eine Spalte ist, falls sie ein Feld ist
    .shell-hint = Unter Spalten oder mit --mapping angeben, was eine Spalte ist, falls sie ein Feld ist
import-issue-currencyAssumed = Preise ohne Währung gelten als { $currency }
    .hint = Eine andere unter Spalten angeben
    .shell-hint = Eine andere unter Spalten oder mit --currency angeben
import-issue-taxAssumed = Preise aus { $platform } gelten mit der Steuer des Landes { $country }, wie Shops dort sie zeigen
    .hint = Wenn das nicht stimmt, „Preise ändern…“ wählen
    .shell-hint = Wenn das nicht stimmt, --prices net angeben oder das Land, etwa --prices gross:NL
import-issue-taxRateUnknown = Keine Steuerklasse von { $country } hat den Satz dieser Zeile: { $value }
    .hint = Den Satz prüfen und das Land, dessen Steuer die Preise enthalten. Oder jeder Zeile in einer Spalte basePriceTax ihre Steuer geben und diese Spalte nichts zuordnen
    .shell-hint = Den Satz prüfen und das Land, das --prices gross: mit seinem Kürzel angibt. Oder jeder Zeile in einer Spalte basePriceTax ihre Steuer geben und diese Spalte nichts zuordnen
import-issue-taxClassUnknown = Für die Steuerklasse { $value } ist in { $country } kein Satz bekannt
    .hint = Die Ware hat keinen Preis, bis ihre Steuer bekannt ist. Die Steuer des Grundpreises im Editor setzen oder in einer Spalte basePriceTax
import-issue-preambleSays = Die Preise gelten so, wie es in der Datei steht: „{ $value }“
    .hint = Ist das nicht gemeint, Währung und Steuer unter Spalten angeben
    .shell-hint = Ist das nicht gemeint, mit --currency und --prices oder unter Spalten etwas anderes angeben
import-issue-netAssumed = Nichts sagt, ob Preise aus { $platform } Steuer enthalten; sie gelten ohne
    .hint = Enthalten sie die Steuer des Landes { $country }, „Preise ändern…“ wählen
    .shell-hint = Enthalten sie die Steuer des Landes { $country }, dies mit --prices gross:{ $country } angeben
import-issue-newGoodsAssumed = Neue Ware: { $count } gelten ohne Steuer und für ein Stück, aber andere dieser Liste haben { $terms }
    .hint = Gilt das auch für die neuen, „Preise ändern…“ wählen oder es in einer Spalte der Liste angeben
    .shell-hint = Gilt das auch für die neuen, dies mit --prices angeben, etwa --prices gross:NL, oder in einer Spalte der Liste
import-issue-currencyChanged = { $sku } bekommt eine andere Währung: Aus { $before } wird { $after }
    .hint = Die Währung der Datei prüfen. Eine andere unter Spalten angeben
    .shell-hint = Die Währung der Datei prüfen. Eine andere unter Spalten oder mit --currency angeben
import-issue-formerPriceNotAbove = Der frühere Preis von { $sku } liegt nicht über dem Preis: { $former }, { $price }
    .hint = Beide prüfen oder den früheren Preis leeren
import-issue-priceZero = Der Preis von { $sku } ist 0
    .hint = Die Ware wäre geschenkt. Die Zelle leeren, wenn es noch keinen Preis gibt
import-issue-placeholderEmpty = Zellen von { $column } wie { $value } gelten als leer: { $count }
    .hint = Eine Zahl schreiben, wo es eine gibt
import-issue-priceGuessed = { $column } gilt als Preis, weil keine andere Spalte einer ist
    .hint = Unter Spalten angeben, was sie ist, falls sie ein anderer Preis ist
import-issue-duplicateHeader = Zwei Spalten heißen { $column }. Die zweite bleibt als { $name } erhalten
    .hint = Eine davon umbenennen
import-issue-unitUnknown = Die Einheit von { $value } ist unbekannt. Die Zelle bleibt, wie sie ist
    .hint = Eine Einheit wie g, kg, cm oder Stück verwenden
import-issue-unitMissing = Nirgends steht, in welcher Einheit { $value } ist. Die Zelle bleibt, wie sie ist
    .hint = Die Einheit in den Spaltenkopf schreiben, etwa „Gewicht (kg)“
import-issue-gtinLength = { $value } hat die falsche Anzahl Ziffern. Es bleibt erhalten, aber nicht als Strichcode
    .hint = Ein Strichcode hat 8, 12, 13 oder 14 Ziffern
import-issue-gtinNotDigits = { $value } ist kein Strichcode. Es bleibt, wie es ist
    .hint = Ein Strichcode besteht nur aus Ziffern
import-issue-gtinCheckDigit = Die letzte Ziffer von { $value } passt nicht. Es bleibt erhalten, aber nicht als Strichcode
    .hint = Sie müsste { $expected } sein. Nach zwei vertauschten Ziffern suchen
import-issue-countryUnknown = { $value } ist kein Land. Es bleibt, wie es ist
    .hint = Zwei Buchstaben verwenden, etwa TR
import-issue-hsCodeInvalid = { $value } ist kein HS-Code. Es bleibt, wie es ist
    .hint = Ein HS-Code hat 6 bis 12 Ziffern
import-issue-slugUnsafe = { $value } kann keine Adresse sein
    .hint = Stattdessen entsteht die Adresse aus dem Titel
import-issue-directionCharacter = { $value } enthält Zeichen, die die Leserichtung umkehren
    .hint = Den Text neu eintragen, falls er nicht aus einer Sprache stammt, die sie braucht
import-issue-skuConfusable = Die Artikelnummer { $value } mischt Buchstaben, die gleich aussehen
    .hint = Die Artikelnummer in lateinischen Buchstaben neu eintragen
import-issue-looksLikeDate = { $value } sieht aus wie ein Datum, das die Tabelle gemacht hat
    .hint = War es { $perhaps } oder ein anderer Code, die Spalte in der Tabelle als Text formatieren und ihn neu eintragen. Ist es so gemeint, ist nichts zu tun
import-issue-descriptionCleaned = Der Shop zeigt die Beschreibung ohne { $value }
    .hint = Wörter, Überschriften, Listen und Tabellen bleiben. Bilder gehören in eigene Spalten
import-issue-negativeStock = Der Bestand von { $value } liegt unter null
    .hint = Neu zählen. Er wird so übernommen
import-issue-generatedSku = Keine Artikelnummer, daher wird es { $sku }
    .hint = In der Datei oder später im Katalog eine eigene eintragen
import-issue-columnDecided = { $reading ->
        [comma] Die Zahlen von { $column } werden mit Dezimalkomma gelesen, etwa { $value }
       *[point] Die Zahlen von { $column } werden mit Dezimalpunkt gelesen, etwa { $value }
    }
    .hint = Unter Spalten die andere Lesart wählen, wenn das nicht stimmt
import-issue-encodingGuessed = Die Datei wurde als { $encoding } erkannt
    .hint = Ihre Kodierung angeben, wenn Buchstaben falsch aussehen
import-issue-parentRow = Die Zeile beschreibt das Produkt und ist keine Variante
    .hint = Nichts zu tun. Einen Preis eintragen, wenn man es einzeln kaufen kann
import-issue-formulaError = Die Formel dieser Zelle hat kein Ergebnis: { $value }
    .hint = Nachsehen, was hier stehen soll, und den Wert selbst in die Zelle schreiben
import-issue-cellsMissing = Die Zeile hat { $cells } Zellen, die Kopfzeile { $columns }. Es fehlt: { $missing }
    .hint = Nachsehen, ob die Zeile abgeschnitten ist, und das Fehlende ergänzen
import-issue-swallowedRows = In dieser Zeile beginnt ein Anführungszeichen, das erst { $lines } Zeilen später endet; ganze Artikel können so in einer Zelle stehen
    .hint = Das Zeichen entfernen oder in seiner Zelle schließen, dann neu importieren
import-issue-fileCutOff = Die Datei endet mitten in dieser Zeile
    .hint = Die Datei neu beschaffen: auch dahinter können Zeilen fehlen
import-issue-skuTwin = { $otherRow ->
        [none] Die Artikelnummer { $sku } ist bis auf Großschreibung, Leerzeichen, Apostroph, Strich oder führende Nullen { $other } aus dem Katalog
       *[other] Die Artikelnummer { $sku } ist bis auf Großschreibung, Leerzeichen, Apostroph, Strich oder führende Nullen die von Zeile { $otherRow }
    }
    .hint = Ist es derselbe Artikel, die Nummer auf eine Weise schreiben; sonst ist nichts zu tun
import-issue-numberedSku = Die Artikelnummer { $sku } steht auch in Zeile { $otherRow }, daher wird diese zu { $made }
    .hint = Im Shop oder im Katalog eine eigene Artikelnummer vergeben
import-issue-measureUnreadable = { $value } ist weder Gewicht noch Maß. Der Artikel wird ohne übernommen, die Zelle bleibt, wie sie ist
    .hint = Eine Zahl mit Einheit schreiben, etwa 1,2 kg
import-issue-fewerCells = Die Zeile hat { $cells } Zellen, die Kopfzeile { $columns }. Es fehlt: { $missing }
    .hint = Nachsehen, ob die Zeile abgeschnitten ist. Sie wird ohne das Fehlende übernommen
import-issue-brokenQuote = In einer Zelle mit Anführungszeichen steht noch eines
    .hint = Die Texte dieser Zeile ansehen. Innerhalb der Zelle wird das Zeichen doppelt geschrieben
import-issue-unknownGoods = Weggelassen, weil der Katalog sie nicht hat: Zeilen { $rows } ({ $skus }); insgesamt { $count }
    .hint = Sollen sie neu hinzukommen, eine Datei mit ihren Titeln und ohne „Nur bekannte Waren ändern“ importieren
    .shell-hint = Sollen sie neu hinzukommen, eine Datei mit ihren Titeln und ohne --update-only importieren
import-issue-stockNotCounted = { $value } gilt als vorrätig und nicht gezählt
    .hint = Eine Zahl schreiben, damit gezählt wird

## Zeilen, die keine Ware sind, und was eine Datei verlangt

import-issue-commandUnknown = { $value } ist kein bekannter Befehl
    .hint = NEW, MERGE, UPDATE, REPLACE, DELETE oder IGNORE verwenden. Um die Spalte als Text zu behalten, dies unter Spalten angeben
    .shell-hint = NEW, MERGE, UPDATE, REPLACE, DELETE oder IGNORE verwenden. Um die Spalte als Text zu behalten, sie mit --mapping attribute:Command zuordnen
import-issue-commandRefused = Die Datei verlangt { $value }, was ein Import mit einer einzelnen Variante nicht tut
    .hint = Die Variante im Katalog löschen, dann IGNORE schreiben oder die Zeile herausnehmen
import-issue-commandReplaces = Die Datei verlangt { $value }. Das Produkt wird stattdessen aktualisiert
    .hint = Was die Datei nicht nennt, bleibt, wie es ist. Im Katalog leeren, wenn es weg soll
import-issue-actsLeftOut = Die Spalte { $column } verlangt etwas, was ein Import nicht tut. Sie bleibt weg
    .hint = Das Ergebnis in die Datei schreiben, etwa den Bestand, wie er sein soll, oder alle Schlagwörter
import-issue-rowsLeftOut = Als Summen, Notizen oder wiederholte Kopfzeile weggelassen ({ $count }): Zeilen { $rows }
    .hint = Einer Zeile Artikelnummer und Titel geben, wenn sie Ware ist
import-issue-variantsAlike = Eine andere Variante dieses Produkts, in Zeile { $otherRow }, hat dieselben Optionen
    .hint = Eine Option nennen, die sie unterscheidet, oder jeder einen eigenen Titel geben
import-issue-listingUnfolded = Die Zeile steht für mehrere Varianten ({ $count }). Sie kommen als Entwurf herein, jede mit dem Preis der Zeile und ohne Bestand
    .hint = Preis und Bestand jeder Variante setzen, dann das Produkt aktivieren
import-issue-priceOfAuction = { $value } ist ein Startpreis für Gebote. Er bleibt weg
    .hint = Den Verkaufspreis angeben
import-issue-variantHidden = Die Variante { $sku } ist in ihrem Shop verborgen, ihr Produkt nicht. Sie bleibt weg
    .hint = In der Datei sichtbar machen, wenn sie verkauft werden soll, oder ein eigenes Produkt daraus machen
import-issue-notTicked = In { $column } stehen nur Häkchen, und neue Artikel haben keines ({ $count }, Zeilen { $rows }). Sie kommen als Entwürfe
    .hint = Im Katalog freigeben oder in der Datei ankreuzen
import-issue-notYetForSale = Laut { $column } werden neue Artikel erst später verkauft, etwa ab { $value } ({ $count }, Zeilen { $rows }). Sie kommen als Entwürfe
    .hint = Im Katalog freigeben, wenn der Tag da ist, oder die Datei dann noch einmal importieren
import-issue-noLongerForSale = Laut { $column } wurden neue Artikel nur bis zu einem früheren Tag verkauft, etwa { $value } ({ $count }, Zeilen { $rows }). Sie kommen als Entwürfe
    .hint = Im Katalog freigeben, wenn sie noch verkauft werden
import-issue-saleDayUnreadable = In { $column } steht { $value }, das ist kein Tag ({ $count }, Zeilen { $rows }). Neue Artikel kommen als Entwürfe
    .hint = Den Tag als 2027-03-31 schreiben oder im Katalog freigeben
import-issue-notSoldByItself = Laut { $column } sind neue Artikel { $value }: die eines anderen Shops oder eine Zusammenstellung ({ $count }, Zeilen { $rows }). Sie kommen als Entwürfe
    .hint = Im Katalog freigeben, wenn sie selbst verkauft werden
import-issue-parentMissing = { $sku } ist Variante eines Produkts, das weder in der Datei noch bekannt ist: { $parent }. Es kommt als Entwurf
    .hint = Die Datei mit der Zeile des Produkts importieren oder dem Entwurf seinen Titel geben und ihn freigeben
import-issue-ruleLeftOut = Die Regel { $value } bleibt weg
    .hint = Preis oder Gewicht selbst in die Zeile der Artikelnummer schreiben
import-issue-rowIgnored = Weggelassen, wie die Datei es verlangt: { $value }
    .hint = Nichts zu tun. MERGE schreiben, wenn die Zeile übernommen werden soll
import-issue-productWithdrawn = Die Datei verlangt { $value }. Das Produkt wird archiviert, wenn der Katalog es hat
    .hint = Nichts zu tun. Ein Rückgängig bringt es zurück
import-issue-headerFound = Diese Zeile gilt als Kopfzeile. Die Zeilen darüber bleiben weg
    .hint = Eine andere Zeile unter Spalten angeben
    .shell-hint = Eine andere Zeile unter Spalten oder mit --header-row angeben

## Was eine Datei über ihre Preise offen lässt

import-ask-shop = Die Datei aus { $platform } sagt nicht alles über ihre Preise. Was Sie angeben, gilt auch für die nächste Datei dieser Art
import-ask-list = Die Datei sagt nicht alles über ihre Preise. Was Sie angeben, gilt auch für die nächste Datei dieser Art
import-ask-currency = Diese Preise sind in …
import-ask-tax = Enthalten diese Preise Steuer?
import-ask-tax-of = Die Steuer welches Landes enthalten diese Preise?
import-ask-net = Nein, sie sind vor Steuer
import-ask-gross = Ja, mit Steuer ({ $country })
import-ask-other-currency = Andere Währung
import-ask-other-country = Steuer eines anderen Landes
import-ask-none-yet = Noch nicht angegeben
import-ask-example = Beispiel, Zeile { NUMBER($row, useGrouping: "false") }: { $title }
import-ask-in-file = In der Datei
import-ask-no-market = Ein Markt zeigt hier, was jede Antwort aus einem Preis macht
import-ask-currency-first = Zuerst die Währung angeben
import-prices = Preise
import-prices-in = In { $currency }
import-prices-net = Vor Steuer
import-prices-gross = Mit Steuer ({ $country })
import-prices-as-before = Wie in der letzten Datei dieser Art
import-prices-change = Preise ändern…
import-currency-changed = { $count ->
        [one] { $count } bekannter Artikel bekommt eine andere Währung: { $title }, aus { $before } wird { $after }
       *[other] { $count } bekannte Artikel bekommen eine andere Währung, etwa { $title }: Aus { $before } wird { $after }
    }
import-currency-changed-help = Wenn das nicht stimmt, die Währung der Datei ändern
import-ask-go = Weiter
import-header-row = Kopfzeile: Zeile { NUMBER($row, useGrouping: "false") }
import-header-which = Welche Zeile ist die Kopfzeile?
import-header-taken = Gilt als Kopfzeile
import-header-perhaps = Vielleicht diese
import-update-only = Nur bekannte Waren ändern
import-update-only-help = Zeilen anderer Waren werden weggelassen und genannt
import-leave-unknown = Weglassen
import-number-skus = Doppelte Artikelnummern nummerieren
import-number-skus-help = Aus dem zweiten ABC-1 wird ABC-1-2, bei derselben Datei immer gleich
import-damaged = { $count ->
        [one] Die Datei wirkt in { $count } Zeile beschädigt. Vielleicht ist sie abgeschnitten oder enthält Waren, die nicht zu sehen sind
       *[other] Die Datei wirkt in { $count } Zeilen beschädigt. Vielleicht ist sie abgeschnitten oder enthält Waren, die nicht zu sehen sind
    }

## Export

export-title = Exportieren
export-preset = Dateiformat
export-done = { $count ->
        [one] { $count } Zeile geschrieben
       *[other] { $count } Zeilen geschrieben
    }
export-lossless = Alles steht in der Datei und lässt sich wieder einlesen
export-path = Wohin, mit dem Namen der Datei
import-kinds = CSV aus einer Tabelle oder einem Shop, getrennt durch Kommas, Semikolons oder Tabulatoren
import-which-columns = Es ist nicht sicher, welche Spalte was ist. Angeben, welche Artikelnummer oder Titel enthält
import-doubt-hides = Sagt eine Spalte, welche Artikel nicht verkauft werden? { $columns }. Als Status oder veröffentlicht lesen oder nur mitführen
import-doubt-price = Welche Spalte enthält den Preis? { $columns }. Die andere wird mitgeführt
import-which-numbers = Einige Zahlen lassen sich auf zwei Arten lesen. Angeben, wie sie geschrieben sind
import-delimiter = Zellen sind getrennt durch
import-delimiter-comma = Kommas
import-delimiter-semicolon = Semikolons
import-delimiter-tab = Tabulatoren
import-encoding = Buchstaben sind geschrieben in
import-compare = Zeigen, was sich ändert
import-change-columns = Ändern…
import-kept-columns = { $count ->
        [one] { $count } Spalte übernommen
       *[other] { $count } Spalten übernommen
    }
import-tab-apply = Anzuwenden
import-find = In diesen Zeilen suchen
import-becomes = Wird zu
import-first-rows = Gezeigt werden die ersten { NUMBER($shown) } von { NUMBER($total) }. Angewendet werden alle
import-same-rows = { $count ->
        [one] { $count } Zeile stimmt mit dem Katalog überein
       *[other] { $count } Zeilen stimmen mit dem Katalog überein
    }
import-problems-beside = Diese Zeilen werden nicht übernommen. Was nicht stimmt, steht daneben
import-not-left-out = Solange eine Zeile einen Fehler hat, wird nichts angewendet
import-also = { $count ->
        [one] Auch in { $count } weiteren Zeile
       *[other] Auch in { $count } weiteren Zeilen
    }
import-take-back = Alles zurücknehmen
import-taken-back = { $name } zurückgenommen
import-another = Eine andere Datei
import-see-catalogue = Katalog ansehen
import-field-of = { $field }, { $of }
import-field-option-name = Name der Option { NUMBER($number) }
import-field-option-value = Wert der Option { NUMBER($number) }
import-field-parent = Artikelnummer des Produkts
import-field-published = Im Shop sichtbar
import-field-type = Art
import-field-category = Kategorie
import-field-weightGrams = Gewicht in Gramm
import-field-weightUnit = Einheit des Gewichts
import-field-dimensionsUnit = Einheit der Maße
import-field-productOrigin = Herkunft, ganzes Produkt
import-field-optionNames = Namen der Optionen
import-field-optionValues = Werte der Optionen
import-field-images = Bilder
import-field-imagePosition = Position des Bildes
import-field-group = Nummer des Produkts
import-field-generatedSku = Artikelnummer vom Programm
import-field-productId = Nummer des Produkts in seinem Shop
import-field-ignore = Weggelassen
