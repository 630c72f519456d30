### Absagen, eine je Code: was ist, dann (.hint) was zu tun ist.

## The program itself

error-internal = In Dhow ist etwas schiefgegangen: { $detail }
    .hint = Es wurde nichts geändert. Noch einmal versuchen und melden, wenn es wieder vorkommt
error-unknownCommand = Den Befehl „{ $name }“ gibt es nicht
    .hint = Dhow schließen und neu öffnen, damit Fenster und Programm die gleiche Version haben
error-badRequest = Die Anfrage hat nicht die richtige Form: { $detail }
    .hint = Es wurde nichts geändert. Dhow schließen und wieder öffnen. Bleibt der Fehler, ihn melden
    .shell-hint = Die Argumente mit --help nachsehen
error-cancelled = Angehalten
    .hint = Was vorher fertig war, bleibt. Zum Weitermachen neu starten

## Files and the workspace

error-fileMissing = Es gibt keine Datei { $file }
    .hint = Name und Ordner prüfen
error-fileAccess = { $file } lässt sich nicht lesen oder schreiben
    .hint = Rechte von Datei und Ordner prüfen, und ob das Laufwerk da ist
error-fileExists = { $file } gibt es schon
    .hint = Einen anderen Namen wählen oder die Datei vorher verschieben
error-diskFull = Der Datenträger ist voll. Es wurde nichts geändert
    .hint = Platz schaffen, dann noch einmal versuchen
error-noWorkspace = Keine Arbeitsdatei ist offen
    .hint = Eine .dhow-Datei öffnen oder eine neue beginnen
error-notAWorkspace = { $file } ist keine Arbeitsdatei von Dhow
    .hint = Eine .dhow-Datei öffnen. Tabellen kommen über Importieren herein
error-workspaceNewer = { $file } stammt von einem neueren Dhow
    .hint = Das neueste Dhow installieren, dann öffnen. Die Datei ist unverändert
error-workspaceInUse = { $file } ist in einem anderen Fenster offen
    .hint = Dort schließen, dann noch einmal versuchen
error-workspaceReadOnly = { $file } lässt sich nur lesen
    .hint = Datei und Ordner beschreibbar machen oder mit einer Kopie arbeiten
error-workspaceCorrupt = { $file } ist beschädigt
    .hint = Die neueste Sicherung wiederherstellen. Die beschädigte Datei bleibt, wie sie ist
error-workspaceAltered = Die Tabellen von { $file } sind nicht so, wie Dhow sie angelegt hat
    .hint = Ein anderes Programm hat die Datei geändert. Eine Sicherung wiederherstellen oder eine unveränderte Kopie öffnen

## Goods and fields

error-notFound = { $kind ->
        [product] Es gibt kein Produkt { $key }
        [variant] Es gibt keine Variante { $key }
        [market] Es gibt keinen Markt { $key }
        [changeSet] Es gibt kein Änderungspaket { $key }
        [conflict] Es gibt keinen Konflikt { $key }
        [picture] Es gibt kein Bild { $key }
        [act] Im Verlauf gibt es keinen Vorgang { $key }
        [rateSource] Es gibt keine Kursquelle { $key }
        [rate] Kein Kurs ist als { $key } beiseitegelegt
       *[other] { $key } gibt es nicht
    }
    .hint = Vielleicht wurde es herausgenommen. Noch einmal in der Liste nachsehen
error-skuUnknown = Es gibt keine Artikelnummer { $sku }
    .hint = Schreibweise prüfen. Groß- und Kleinschreibung zählt
error-skuTaken = Die Artikelnummer { $sku } ist schon vergeben
    .hint = Dieser Variante eine andere Artikelnummer geben
error-fieldUnknown = Ein Feld „{ $field }“ gibt es nicht
    .hint = Es wurde nichts geändert. Dhow schließen und wieder öffnen. Bleibt der Fehler, ihn melden
    .shell-hint = Felder heißen wie in den Antworten von „product show“ und „seller show“
# $limit (Number) - of characters, where there is one
error-valueInvalid = { $reason ->
        [empty] { $field } ist leer
        [taken] { $value } ist schon vergeben
        [notOneOf] { $value } gehört nicht zu den Werten von { $field }
        [checkDigit] Die letzte Ziffer von { $value } passt nicht
        [length] { $value } hat die falsche Anzahl Ziffern
        [notDigits] { $value } ist kein Strichcode
        [digitsLost] Die letzten Ziffern von { $value } sind weg
        [notANumber] { $value } ist keine Zahl
        [negative] { $value } liegt unter null
        [tooPrecise] { $value } hat mehr Nachkommastellen, als gespeichert werden
        [tooLarge] { $value } ist zu groß
        [tooLong] { $field } ist zu lang
        [controlCharacter] { $value } enthält ein unsichtbares Zeichen
        [unknownCurrency] { $value } ist keine Währung
        [invalidCountry] { $value } ist kein Land
        [basePriceTax] { $value } sagt nicht, ob ein Preis Steuer enthält
        [invalidLocale] { $value } ist keine Sprache
        [sourceLocale] { $value } ist die Sprache, in der die Waren erfasst sind
        [noSourceText] { $value } hat keinen Text zum Übersetzen
        [hsCode] { $value } ist kein HS-Code
        [unit] { $value } ist keine Verkaufseinheit
        [otherCurrency] { $value } ist in einer anderen Währung
        [severalLocations] { $field } liegt an mehreren Orten
        [notADay] { $value } ist kein Datum
        [notAnInstant] { $value } ist kein Zeitpunkt
        [lastVariant] Die letzte Variante bleibt bei ihrem Produkt
        [pictureFormat] { $value } ist kein Bild, das sich zeigen lässt
        [pictureTooLarge] { $value } hat zu viele Pixel
        [address] { $value } ist keine Adresse
        [slug] { $value } kann kein Teil einer Adresse sein
        [email] { $value } ist keine E-Mail-Adresse
        [phone] { $value } ist keine Telefonnummer
        [whatsapp] { $value } nennt das Land der Nummer nicht
        [vatId] { $value } hat nicht die Form einer USt-IdNr. des Landes
        [stays] { $field } wurde beim Anlegen gewählt und bleibt
        [mappingInvalid] Die Spalten passen nicht: { $value }
        [mappingUnreadable] Die Spaltendatei lässt sich nicht lesen: { $value }
       *[other] { $value } passt nicht zu { $field }
    }
    .hint = { $reason ->
        [empty] Etwas eintragen
        [taken] Etwas anderes wählen
        [checkDigit] Nach zwei vertauschten Ziffern suchen
        [length] Ein Strichcode hat 8, 12, 13 oder 14 Ziffern
        [notDigits] Ein Strichcode besteht nur aus Ziffern
        [digitsLost] Eine Tabelle hat gekürzt. Vollständig neu eintragen
        [notANumber] Eine Zahl wie 1234.50 schreiben
        [negative] Der Wert muss null oder mehr sein
        [tooLong] Höchstens { $limit } Zeichen verwenden
        [tooPrecise] Höchstens 6 Nachkommastellen behalten
        [unknownCurrency] Drei Buchstaben verwenden, etwa EUR
        [invalidCountry] Zwei Buchstaben verwenden, etwa DE
        [basePriceTax] excluded schreiben, oder included: und ein Land, etwa included:DE
        [invalidLocale] Ein Kürzel verwenden, etwa de oder zh-Hans
        [hsCode] Ein HS-Code hat 6 bis 12 Ziffern
        [unit] Eine Einheit wie Stück oder kg verwenden, oder einen Code wie C62
        [otherCurrency] Die Währung in Buchstaben schreiben, etwa 12.50 USD
        [severalLocations] Den Ort nennen: stock@, dann der Ort
        [notADay] Als 2026-10-30 schreiben
        [notAnInstant] Als 2026-10-30T17:12:00Z schreiben
        [lastVariant] Stattdessen das ganze Produkt herausnehmen
        [pictureFormat] PNG, JPEG, WebP oder GIF verwenden
        [pictureTooLarge] Das Bild verkleinern
        [address] Sie beginnt mit https://
        [slug] Buchstaben, Ziffern und Bindestriche verwenden
        [email] Als name@firma.example schreiben
        [phone] Mit der Vorwahl des Landes schreiben, etwa +90 232 441 00 00
        [whatsapp] Als +90 532 000 11 22 oder als Link von wa.me schreiben
        [vatId] Mit den Buchstaben schreiben, etwa DE123456789, und das Land prüfen
        [stays] Für einen anderen Wert eine neue Arbeitsdatei anlegen
       *[other] Es wurde nichts geändert. Einen anderen Wert eintragen
    }
error-nothingToUndo = Es gibt nichts rückgängig zu machen
    .hint = Alle Vorgänge stehen im Verlauf
error-nothingToRedo = Es gibt nichts zu wiederholen
    .hint = Wiederholen geht gleich nach dem Rückgängigmachen

## Import and export

error-mappingNeeded = { $about ->
        [hides] Es ist nicht sicher, ob eine Spalte sagt, welche Artikel nicht verkauft werden: { $columns }. Als Kopfzeile gilt Zeile { $row }: { $header }
        [price] Es ist nicht sicher, welche Spalte den Preis enthält: { $columns }. Als Kopfzeile gilt Zeile { $row }: { $header }
       *[none] Es ist nicht sicher, welche Spalte was ist. Als Kopfzeile gilt Zeile { $row }: { $header }
    }
    .hint = { $about ->
        [hides] Unter Spalten angeben, dass die Spalte der Status oder published ist, wo ein Ja die Artikel verkauft, oder dass sie nur mitgeführt wird
        [price] Unter Spalten angeben, welche davon der Preis ist; die andere wird mitgeführt
       *[none] { $otherRow ->
            [none] Unter Spalten angeben, welche Spalte Artikelnummer, Titel und Preis enthält. Der Vorschlag ist ein Anfang
           *[other] Ist Zeile { $otherRow } die Kopfzeile, dies unter Spalten angeben. Sonst dort angeben, welche Spalte Artikelnummer, Titel und Preis enthält
        }
    }
    .shell-hint = { $about ->
        [hides] Unter Spalten oder mit --mapping angeben, dass die Spalte der Status oder published ist, wo ein Ja die Artikel verkauft, oder dass sie nur mitgeführt wird
        [price] Unter Spalten oder mit --mapping angeben, welche davon der Preis ist; die andere wird mitgeführt
       *[none] { $otherRow ->
            [none] Unter Spalten oder mit --mapping angeben, welche Spalte Artikelnummer, Titel und Preis enthält. Der Vorschlag ist ein Anfang
           *[other] Ist Zeile { $otherRow } die Kopfzeile, dies unter Spalten angeben oder mit --header-row { $otherRow }. Sonst dort oder mit --mapping angeben, welche Spalte Artikelnummer, Titel und Preis enthält
        }
    }
error-currencyNeeded = { $platform ->
        [none] In der Datei steht „{ $said }“, aber ihre Preise haben eine andere Währung
       *[other] Die Datei aus { $platform } nennt die Währung ihrer Preise nicht
    }
    .hint = Unter Spalten angeben
    .shell-hint = Unter Spalten oder mit --currency angeben
error-taxCountryNeeded = { $reason ->
        [rate] Die Preise in { $column } enthalten { $rate } % Steuer, aber keine Steuerklasse von { $country } hat heute diesen Satz
        [sentence] In der Datei steht „{ $said }“, und das passt nicht zur Steuer von { $column }
       *[other] Die Preise in { $column } enthalten eine Steuer, aber ihr Land ist nicht bekannt
    }
    .hint = { $reason ->
        [rate] Ist es die Steuer eines anderen Landes, dieses wählen. Sonst unter Spalten angeben, welche Steuerklasse die Preise enthalten, oder dass sie ohne Steuer sind
        [sentence] Unter Spalten angeben, was stimmt
       *[other] Das Land angeben oder unter Einstellungen das Land der Firma eintragen
    }
    .shell-hint = { $reason ->
        [rate] Ist es die Steuer eines anderen Landes, dies angeben, etwa --prices gross:FR. Sonst die Spalte basePrice:included: mit Land und Klasse zuordnen, oder basePrice:excluded, sobald die Preise ohne Steuer sind
        [sentence] Angeben, was stimmt: --prices net oder --prices gross:DE
       *[other] Das Land angeben, etwa --prices gross:DE, oder unter Einstellungen das Land der Firma eintragen
    }
error-newGoodsNeedTitle = Die Liste hat Artikel, die der Katalog nicht hat ({ $skus }, Zeilen { $rows }; insgesamt { $count }), und keine Titel dafür
    .hint = „Nur bekannte Waren ändern“ wählen oder eine Spalte mit ihren Titeln ergänzen, damit sie neu hinzukommen
    .shell-hint = Mit --update-only weglassen oder eine Spalte mit ihren Titeln ergänzen, damit sie neu hinzukommen
error-rowsRefused = { $count ->
        [one] { $count } Zeile hat einen Fehler. Es wurde nichts geändert
       *[other] { $count } Zeilen haben Fehler. Es wurde nichts geändert
    }
    .hint = Die Zeilen berichtigen oder „Diese Zeilen weglassen“ wählen
    .shell-hint = Die Zeilen berichtigen oder mit --skip-bad-rows weglassen
error-formatUnknown = { $reason ->
        [empty] Die Datei ist leer
        [unclosedQuote] In Zeile { $row } beginnt ein Anführungszeichen, das nie endet
       *[other] Diese Art von Datei liest Dhow nicht
    }
    .hint = { $reason ->
        [empty] Eine andere Datei wählen
        [unclosedQuote] Es in der Datei schließen, dann noch einmal importieren
       *[other] Als CSV speichern und dann importieren
    }
error-headerMissing = Die Spalte „{ $column }“ fehlt
    .hint = Die erste Zeile muss die Spaltennamen enthalten
error-tooLarge = { $what ->
        [cell] Zeile { $row } hat eine Zelle, die zu groß ist
        [row] Zeile { $row } ist zu groß
        [columns] Zeile { $row } hat zu viele Spalten
        [file] Die Datei ist zu groß
        [picture] Das Bild ist zu groß
        [document] „{ $product }“ ist zu groß geworden
        [field] { $field } von „{ $product }“ ist zu lang
        [name] Ein Name in „{ $product }“ ist zu lang
       *[other] Das ist zu groß
    }
    .hint = Verkleinern, dann noch einmal versuchen. Es wurde nichts geändert
error-encodingInvalid = Die Datei ist kein Text in { $encoding }
    .hint = Als UTF-8 speichern oder die Kodierung angeben

## Money

error-noRate = { $since ->
        [last] Kein Kurs von { $from } nach { $to } am { $asked }. Der letzte wurde am { $lastPublished } veröffentlicht
       *[never] Kein Kurs von { $from } nach { $to } am { $asked }
    }
    .hint = { $since ->
        [last] Ältere Kurse werden nicht verwendet. Einen neueren aus einer Datei einlesen
       *[never] Kurse abrufen oder aus einer Datei einlesen
    }
error-rateRefused = Ein Kurs von { $rate } von { $from } nach { $to } wird nicht verwendet
    .hint = Die Quelle prüfen. Ein Kurs von 1 zwischen zwei Währungen und was nicht über null liegt, wird nie verwendet
error-marketUnknown = Es gibt keinen Markt { $market }
    .hint = Die Kürzel stehen unter Alle Märkte
error-marketInvalid = { $reason ->
        [wrongKind] { $path } hat die falsche Form
        [either] { $path } muss eines von beiden vollständig nennen
        [missing] { $path } fehlt
        [unknownKey] { $path } ist keine Angabe eines Marktes
        [quoteNumber] { $path } muss in Anführungszeichen stehen, damit keine Ziffer verloren geht
        [notANumber] { $path } ist keine Zahl
        [notOneOf] { $path } ist keines der erlaubten Wörter
        [unknownCurrency] { $path } ist keine Währung
        [invalidCountry] { $path } ist kein Land
        [invalidLocale] { $path } ist keine Sprache
        [invalidCode] { $path } kann nicht das Kürzel eines Marktes sein
        [twice] { $path } steht zweimal da
        [empty] { $path } ist leer
        [finerThanMinorUnit] { $path } ist feiner als die kleinste Münze der Währung
        [endingBeyondStep] { $path } liegt nicht unter seiner Schrittweite. So können Preise erst ab einer Schrittweite von { $step } enden
        [notPositive] { $path } muss größer als null sein
        [outOfRange] { $path } liegt außerhalb des Erlaubten
        [tooPrecise] { $path } hat mehr Nachkommastellen, als gespeichert werden
        [packUnknown] { $path } nennt ein Regelpaket, das es hier nicht gibt
        [notCovered] { $path }: das Regelpaket deckt das nicht ab
        [taxRatesDiffer] Die Länder von { $path } haben verschiedene Steuersätze
        [notToml] Die Datei ist kein TOML: { $detail }
       *[other] { $path } passt nicht: { $detail }
    }
    .hint = { $reason ->
        [taxRatesDiffer] Je Steuersatz einen Markt anlegen
        [endingBeyondStep] Eine Schrittweite von { $step } oder eine kleinere Endung nehmen
        [quoteNumber] So schreiben: "19"
       *[other] Es wurde nichts geändert. Dort berichtigen, dann noch einmal anwenden
    }
error-noBasePrice = { $sku } hat keinen Preis, von dem aus gerechnet wird
    .hint = Einen Basispreis eintragen
error-amountTooLarge = Der Betrag ist zu groß, um ihn genau zu berechnen
    .hint = Preis, Kurs und Menge prüfen

## Storefront

error-priceMismatch = { $sku } hat in { $market } zwei Preise
    .hint = Den Shop neu bauen. Melden, wenn es dabei bleibt
error-storefrontIssues = { $count ->
        [one] Der Shop hat { $count } offenen Punkt
       *[other] Der Shop hat { $count } offene Punkte
    }
    .hint = Beheben und noch einmal bauen
    .shell-hint = Beheben oder ohne --strict bauen
error-folderNotOurs = { $folder } enthält Dateien, die nicht von Dhow sind
    .hint = Einen leeren Ordner wählen

## Network

error-notEnrolled = Dieses Gerät ist an keinem Hub angemeldet
    .hint = Unter Einstellungen einem Hub beitreten
error-alreadyEnrolled = Diese Arbeitsdatei ist schon an einem Hub angemeldet
    .hint = Ein zweites Gerät kommt mit einem Code von diesem dazu
error-hubAnswersLess = Der Hub antwortet mit weniger: { $taken } von { $of } Einträgen hier gingen verloren ({ $missing } nennt er nicht, { $deleted } nennt er entfernt). Nichts wurde geändert
    .hint = Unter Veröffentlichen beim Hub wählen, ob es übernommen oder erneut gesendet wird, was hier ist
    .shell-hint = Mit dhow sync --accept-less übernehmen oder mit dhow sync --refuse-less erneut senden, was hier ist
error-offline = Der Hub ist nicht erreichbar. Hier bleibt alles erhalten
    .hint = Es geht hinaus, sobald Sie verbunden sind
error-hubRefused = { $reason ->
        [too-many-requests] Der Hub bittet, einen Moment zu warten
        [limit] Der Hub nimmt nicht so viel auf einmal an
        [too-large] Der Hub nimmt nicht so viel auf einmal an
        [clock-skew] Die Uhr dieses Rechners geht falsch
        [signature-refused] Der Hub kennt diese Unterschrift nicht
        [unauthorized] Der Hub kennt dieses Gerät nicht
        [id-taken] Der Hub kennt diesen Verkäufer schon
        [last-device] Das letzte Gerät lässt sich nicht entfernen
        [quota-exceeded] Der Hub bewahrt für diesen Verkäufer nicht mehr auf
        [too-many-devices] Der Hub führt für diesen Verkäufer keine weiteren Geräte
        [too-long] Ein Name oder Pfad ist länger, als der Hub aufbewahrt
        [document-too-large] Ein Artikel ist größer geworden, als der Hub aufbewahrt
        [disk-full] Der Datenträger des Hubs ist voll
        [database-missing] Die Datei des Hubs ist verschwunden
        [busy] Der Hub hat gerade zu viel zu tun
        [behind] Andere Geräte arbeiten an denselben Artikeln
       *[other] Der Hub hat abgelehnt: { $reason }
    }
    .hint = { $reason ->
        [clock-skew] Die Uhr stellen, dann noch einmal abgleichen
        [id-taken] Mit einem Code eines anderen Geräts beitreten
        [quota-exceeded] Den Betreiber des Hubs um mehr Platz bitten. Es ist nichts verloren
        [disk-full] Den Betreiber des Hubs verständigen. Es ist nichts verloren
        [database-missing] Den Betreiber des Hubs verständigen. Es ist nichts verloren
        [document-too-large] Seine Texte kürzen oder ihn aufteilen. Es ist nichts verloren
        [id-taken] Mit einem Code eines anderen Geräts beitreten oder mit den Wörtern wiederherstellen
       *[other] Es ist nichts verloren. Später noch einmal abgleichen
    }
error-hubUntrusted = Die Antwort kommt nicht von Ihrem Hub
    .hint = Die Adresse prüfen. Es wurde nichts gesendet
error-logForged = { $reason ->
        [missing] Der Hub lässt Änderungen weg, die eines Ihrer Geräte gemacht hat
        [repeated] Der Hub zeigt Änderungen eines Geräts doppelt oder in anderer Reihenfolge
        [unknownDevice] Der Hub zeigt Änderungen eines Geräts, das keines der Ihren eingelassen hat
       *[other] Der Hub zeigt Änderungen, die keines Ihrer Geräte unterschrieben hat
    }
    .hint = Nichts davon wurde übernommen, hier hat sich nichts geändert. Sagen Sie es dem Betreiber des Hubs, und gleichen Sie ab, wenn es behoben ist
error-inviteInvalid = Dieser Code gilt nicht mehr
    .hint = Auf dem ersten Gerät einen neuen erzeugen. Ein Code gilt 15 Minuten und einmal
error-joinUnfinished = Das Gerät ist dabei, aber es ist noch nicht alles da
    .hint = Weitermachen: Es geht dort weiter, wo es stehen blieb
    .shell-hint = Noch einmal dasselbe: Es geht dort weiter, wo es stehen blieb
error-deviceIsThis = Das ist das Gerät, an dem Sie arbeiten
    .hint = Von einem anderen Gerät aus entfernen
error-deviceUnknown = Der Hub kennt dieses Gerät nicht. Vielleicht ging seine Datei verloren oder wurde zurückgespielt
    .hint = Hier ist alles erhalten. Unter Einstellungen mit Wiederherstellungswörtern zurückkommen, oder den Hub verlassen und wieder beitreten: Was hier ist, kommt dorthin
    .shell-hint = Hier ist alles erhalten. hub recover mit Ihren Wörtern, oder hub leave und dann hub enrol: Was hier ist, kommt dorthin
error-phraseShown = Die Wiederherstellungswörter wurden schon gezeigt
    .hint = Sind sie verloren, unter Einstellungen neue Wörter erzeugen; die alten öffnen dann nichts mehr
    .shell-hint = Sind sie verloren, mit --replace neue erzeugen; die alten öffnen dann nichts mehr
error-phraseInvalid = Das sind keine zwölf Wiederherstellungswörter
    .hint = Schreibweise und Reihenfolge jedes Wortes prüfen
error-phraseUnknown = Der Hub kennt niemanden mit diesen Wörtern
    .hint = Die Adresse des Hubs prüfen, und ob es die neuesten Wörter sind
# $name (Text)
error-phraseOther = Diese Wörter gehören einem anderen Verkäufer: { $name }
    .hint = In eine neue Datei zurückkommen: mit diesen Wörtern eine neue Arbeitsdatei beginnen
    .shell-hint = Mit --file in eine neue Datei wiederherstellen
error-deviceRevoked = Dieses Gerät wurde vom Hub entfernt
    .hint = Ihre Arbeit ist vollständig hier. Unter Einstellungen mit Wiederherstellungswörtern zurückkommen oder mit einem Code eines anderen Geräts wieder beitreten
error-conflictWholeGone = Das Ganze, zu dem dies gehört, wurde entfernt, und der Rest davon ist hier nicht bekannt
    .hint = Die andere Seite behalten oder auf dem Gerät wählen, das es noch kennt
error-keyMissing = Der Schlüssel dieses Geräts ist nicht auf diesem Rechner
    .hint = Mit den Wörtern wiederherstellen, mit einem Code eines anderen Geräts beitreten, oder den Hub verlassen und neu beitreten
    .hint = Diese Datei wurde kopiert. Unter Einstellungen mit Wiederherstellungswörtern zurückkommen oder mit einem Code eines anderen Geräts wieder beitreten
error-keySealed = Der Schlüssel dieses Geräts ist versiegelt, und die Passphrase öffnet ihn nicht
    .hint = In DHOW_KEY_PASSPHRASE_FILE die Datei mit der richtigen Passphrase nennen
error-keychainClosed = Der Schlüssel dieses Geräts liegt im Schlüsselbund des Systems, und der ist nicht offen
    .hint = Den Schlüsselbund öffnen oder am Rechner anmelden, dann noch einmal versuchen
error-passphraseMissing = Es gibt keine Passphrase
    .hint = Sie in die erste Zeile der Datei schreiben oder eingeben
error-passphraseWrong = Die Passphrase öffnet den Schlüssel in dieser Sicherung nicht
    .hint = Die nehmen, mit der sie angelegt wurde. Ohne sie nur die Waren zurückholen und mit den Wörtern wiederherstellen
error-backupWithoutKeys = In dieser Sicherung ist kein Geräteschlüssel
    .hint = Ohne Passphrase zurückholen, dann mit den Wörtern wiederherstellen oder neu beitreten
error-clockInvalid = Die Uhr dieses Rechners geht falsch
    .hint = Datum und Uhrzeit einstellen, dann noch einmal versuchen
