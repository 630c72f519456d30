### Absagen, eine je Code: was ist, dann (.hint) was zu tun ist.

## The program itself

error-internal = In Dhow ist etwas schiefgegangen: { $detail }
    .hint = Es wurde nichts geändert. Noch einmal versuchen und melden, wenn es bleibt
error-unknownCommand = Den Befehl „{ $name }“ gibt es nicht
    .hint = Dhow schließen und neu öffnen, damit Fenster und Programm dieselbe Version haben
error-badRequest = Die Anfrage hat nicht die richtige Form: { $detail }
    .hint = Die Argumente mit --help nachsehen
error-cancelled = Angehalten
    .hint = Was vorher fertig war, bleibt. Zum Weitermachen neu starten

## Files and the workspace

error-fileMissing = Es gibt keine Datei { $path }
    .hint = Name und Ordner prüfen
error-fileAccess = { $path } lässt sich nicht lesen oder schreiben
    .hint = Rechte von Datei und Ordner prüfen, und ob das Laufwerk da ist
error-fileExists = { $path } gibt es schon
    .hint = Einen anderen Namen wählen oder die Datei vorher verschieben
error-diskFull = Der Datenträger ist voll. Es wurde nichts geändert
    .hint = Platz schaffen, dann noch einmal versuchen
error-notAWorkspace = { $path } ist keine Arbeitsdatei von Dhow
    .hint = Eine .dhow-Datei öffnen. Tabellen kommen über Importieren herein
error-workspaceNewer = { $path } stammt von einem neueren Dhow
    .hint = Das neueste Dhow installieren, dann öffnen. Die Datei ist unverändert
error-workspaceInUse = { $path } ist in einem anderen Fenster offen
    .hint = Dort schließen, dann noch einmal versuchen
error-workspaceReadOnly = { $path } lässt sich nur lesen
    .hint = Datei und Ordner beschreibbar machen oder mit einer Kopie arbeiten
error-workspaceCorrupt = { $path } ist beschädigt
    .hint = Die neueste Sicherung wiederherstellen. Die beschädigte Datei bleibt, wie sie ist
error-workspaceAltered = Die Tabellen von { $path } sind nicht so, wie Dhow sie angelegt hat
    .hint = Ein anderes Programm hat die Datei geändert. Eine Sicherung wiederherstellen oder eine unveränderte Kopie öffnen

## Goods and fields

error-notFound = { $kind ->
        [product] Es gibt kein Produkt { $id }
        [variant] Es gibt keine Variante { $id }
        [market] Es gibt keinen Markt { $id }
        [changeSet] Es gibt kein Änderungspaket { $id }
        [conflict] Es gibt keinen Konflikt { $id }
        [media] Es gibt kein Bild { $id }
        [act] Im Verlauf gibt es keine Handlung { $id }
       *[other] { $id } gibt es nicht
    }
    .hint = Vielleicht wurde es herausgenommen. Noch einmal in der Liste nachsehen
error-skuUnknown = Es gibt keine Artikelnummer { $sku }
    .hint = Schreibweise prüfen. Groß und klein zählt
error-skuTaken = Die Artikelnummer { $sku } ist schon vergeben
    .hint = Dieser Variante eine andere Artikelnummer geben
error-fieldUnknown = Ein Feld „{ $field }“ gibt es nicht
    .hint = Felder heißen wie in der Antwort von „product show“
error-valueInvalid = { $reason ->
        [empty] { $field } ist leer
        [checkDigit] Die letzte Ziffer von { $value } passt nicht
        [length] { $value } hat die falsche Anzahl Ziffern
        [notANumber] { $value } ist keine Zahl
        [notAnAmount] { $value } ist kein Betrag
        [ambiguous] { $value } lässt sich auf zwei Arten lesen
        [negative] { $value } liegt unter null
        [tooManyDecimals] { $value } hat mehr Nachkommastellen, als gespeichert werden
        [tooLarge] { $value } ist zu groß
        [tooLong] { $field } ist zu lang
        [currency] { $value } ist keine Währung
        [country] { $value } ist kein Land
        [locale] { $value } ist keine Sprache
        [date] { $value } ist kein Datum
        [control] { $value } enthält ein unsichtbares Zeichen
       *[other] { $value } passt nicht zu { $field }
    }
    .hint = { $reason ->
        [empty] Etwas eintragen
        [checkDigit] Nach zwei vertauschten Ziffern suchen
        [length] Ein Strichcode hat 8, 12, 13 oder 14 Ziffern
        [ambiguous] Ohne Tausendertrennzeichen und mit Punkt schreiben: 1234.50
        [tooManyDecimals] Höchstens 6 Nachkommastellen behalten
        [currency] Drei Buchstaben verwenden, etwa EUR
        [country] Zwei Buchstaben verwenden, etwa DE
        [locale] Ein Kürzel verwenden, etwa de oder zh-Hans
        [date] Als 2026-10-30 schreiben
       *[other] Es wurde nichts geändert. Einen anderen Wert eintragen
    }
error-nothingToUndo = Es gibt nichts rückgängig zu machen
    .hint = Alle Handlungen stehen im Verlauf
error-nothingToRedo = Es gibt nichts zu wiederholen
    .hint = Wiederholen geht gleich nach dem Rückgängigmachen

## Import and export

error-mappingNeeded = Es ist nicht sicher, welche Spalte was ist
    .hint = Angeben, welche Spalte Artikelnummer oder Titel enthält. Der Vorschlag ist ein Anfang
error-rowsRefused = { $count ->
        [one] { $count } Zeile hat einen Fehler. Es wurde nichts geändert
       *[other] { $count } Zeilen haben Fehler. Es wurde nichts geändert
    }
    .hint = Die Zeilen berichtigen oder mit --skip-bad-rows weglassen
error-formatUnknown = { $name } hat kein Format, das Dhow liest
    .hint = Als CSV speichern und dann importieren
error-headerMissing = Die Spalte „{ $header }“ fehlt
    .hint = Die erste Zeile muss die Spaltennamen enthalten
error-tooLarge = { $what ->
        [cell] Eine Zelle ist größer als { $limit }
        [row] Eine Zeile ist größer als { $limit }
        [file] Die Datei ist größer als { $limit }
        [media] Das Bild ist größer als { $limit }
       *[other] Das ist größer als { $limit }
    }
    .hint = Verkleinern, dann noch einmal versuchen. Es wurde nichts geändert
error-encodingInvalid = Die Datei ist kein Text in { $encoding }
    .hint = Als UTF-8 speichern oder die Kodierung angeben

## Money

error-noRate = Kein Kurs von { $from } nach { $to } am { $asked }
    .hint = Kurse abrufen oder aus einer Datei einlesen
error-rateRefused = Ein Kurs von { $rate } von { $from } nach { $to } wird nicht verwendet
    .hint = Die Quelle prüfen. Ein Kurs von 1 zwischen zwei Währungen wird nie verwendet
error-marketUnknown = Es gibt keinen Markt { $market }
    .hint = Die Kürzel stehen unter Alle Märkte
error-marketInvalid = Der Markt ist bei { $path } nicht vollständig: { $reason }
    .hint = Es wurde nichts geändert. Dort berichtigen, dann noch einmal anwenden
error-noBasePrice = { $sku } hat keinen Preis, von dem aus gerechnet wird
    .hint = Einen Grundpreis eintragen
error-amountTooLarge = Der Betrag ist zu groß, um ihn genau zu berechnen
    .hint = Preis, Kurs und Menge prüfen

## Storefront

error-priceMismatch = { $sku } hat in { $market } zwei Preise: { $shown } und { $expected }
    .hint = Den Shop neu bauen. Melden, wenn es bleibt
error-storefrontIssues = { $count ->
        [one] Der Shop hat { $count } offenen Punkt
       *[other] Der Shop hat { $count } offene Punkte
    }
    .hint = Beheben oder ohne --strict bauen
error-folderNotOurs = { $path } enthält Dateien, die nicht von Dhow sind
    .hint = Einen leeren Ordner wählen

## Network

error-notEnrolled = Dieses Gerät ist an keinem Hub
    .hint = Unter Einstellungen einem Hub beitreten
error-alreadyEnrolled = Diese Arbeitsdatei ist schon an einem Hub
    .hint = Ein zweites Gerät kommt mit einem Code von diesem dazu
error-offline = Der Hub ist nicht erreichbar. Hier bleibt alles erhalten
    .hint = Es geht hinaus, sobald Sie online sind
error-hubRefused = { $reason ->
        [rate-limited] Der Hub bittet, einen Moment zu warten
        [too-large] Der Hub nimmt nicht so viel auf einmal an
        [clock-skew] Die Uhr dieses Rechners geht falsch
       *[other] Der Hub hat abgelehnt: { $reason }
    }
    .hint = { $reason ->
        [clock-skew] Die Uhr stellen, dann noch einmal abgleichen
       *[other] Es ist nichts verloren. Später noch einmal abgleichen
    }
error-hubUntrusted = Die Antwort kommt nicht von Ihrem Hub
    .hint = Die Adresse prüfen. Es wurde nichts gesendet
error-inviteInvalid = Dieser Code gilt nicht mehr
    .hint = Auf dem ersten Gerät einen neuen erzeugen. Ein Code gilt 15 Minuten und einmal
error-deviceRevoked = Dieses Gerät wurde vom Hub genommen
    .hint = Ihre Arbeit ist vollständig hier. Mit einem Code eines anderen Geräts wieder beitreten
error-keyMissing = Der Schlüssel dieses Geräts ist nicht auf diesem Rechner
    .hint = Diese Datei wurde kopiert. Mit einem Code eines anderen Geräts wieder beitreten
