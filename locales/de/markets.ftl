### Märkte, die Preismatrix, Kurse und die Schritte eines Preises.

markets-title = Märkte
markets-tab-all = Alle Märkte
markets-tab-matrix = Preismatrix
markets-tab-rates = Kurse
markets-add = Markt hinzufügen
markets-apply-file = Aus einer Datei…
markets-empty = Einen Markt hinzufügen, dann erscheinen alle Preise
market-code = Kürzel
market-countries = Länder
market-currency = Währung
market-locales = Sprachen, die erste zuerst
market-price = Preis
market-base = Ausgangspunkt
market-base-base-price = Basispreis
market-base-cost = Einstandspreis
market-rate-source = Kurse von
market-adjust = Zu- und Abschläge
market-adjust-add = Schritt hinzufügen
market-adjust-percent = Prozent
market-adjust-fixed = fester Betrag
market-fees = Gebühren, nur für die Mindestmarge
market-tax = Steuer
market-tax-inclusive = im Preis
market-tax-exclusive = kommt dazu
market-tax-percent = Steuersatz
market-round = Runden
market-round-increment = Auf ein Vielfaches von
market-round-mode = Art
market-round-half-up = zum nächsten, Hälften aufwärts
market-round-half-even = zum nächsten, Hälften zur geraden Zahl
market-round-up = aufwärts
market-round-down = abwärts
market-charm = Preisendung
market-charm-ending = Preise enden auf
market-charm-step = In Schritten von
market-charm-nearest = nächstliegende
market-charm-up = aufwärts
market-charm-down = abwärts
market-charm-max = Ändert höchstens um
market-charm-moves = Die Endung ändert einen Preis um bis zu { $amount }
market-charm-moves-of = Die Endung ändert einen Preis um bis zu { $amount }, { $percent } von { $price }
market-floor = Mindestmarge
market-floor-block = darunter zurückhalten
market-floor-raise = darauf anheben
market-example = Ein Beispiel, das mitrechnet
market-delete = Diesen Markt herausnehmen
market-save = Diesen Markt speichern
market-code-help = Ihr eigenes Kürzel, etwa DE
market-sentence = Ausgangspunkt { $base }, in { $currency }, { $tax }
market-tax-in = mit { $percent } Steuer
market-tax-before = vor Steuer

## Price matrix

matrix-title = Preismatrix
matrix-rows = { $count ->
        [one] { $count } Produkt, nach seiner schwächsten Variante
       *[other] { $count } Produkte, jedes nach seiner schwächsten Variante
    }
matrix-legend = Prozentpunkte zur Mindestmarge
matrix-sort = Kleinste Marge zuerst
matrix-empty = Noch keine Preise. Ein Produkt und einen Markt hinzufügen
matrix-under-floor = { $count ->
        [one] { $count } Preis liegt unter seiner Mindestmarge
       *[other] { $count } Preise liegen unter ihrer Mindestmarge
    }
matrix-no-rate = { $count ->
        [one] { $count } Preis hat keinen Kurs
       *[other] { $count } Preise haben keinen Kurs
    }

## Rates

rates-fetch = Jetzt abrufen
rates-fetch-online = Abrufen, sobald verbunden
rates-from-file = Aus einer Datei…
rates-pair = Paar
rates-recent = Letzte Tage
rates-moved = Änderung
rates-day = Tag
rates-rate = Kurs
rates-source = Quelle, veröffentlicht
rates-used-by = Verwendet von
rates-used-by-markets = { $count ->
        [0] keinem
        [one] { $count } Markt
       *[other] { $count } Märkten
    }
rates-into = In { $currency }
rates-series = { $to } für 1 { $from }
rates-last-days = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
rates-all-days = Alle
rates-ended = beendet, zuletzt am { $date }
rates-never = nie veröffentlicht
rates-via = Über { $via } gerechnet
rates-published = { $source }, veröffentlicht { $published }, abgerufen { $fetched }
rates-only-added = Kurse kommen nur hinzu. Ein Preis behält die Kurszeile, mit der er entstand
rates-imported = { $count ->
        [0] Nichts Neues. Alle Tage waren schon da
        [one] { $count } neuer Tag
       *[other] { $count } neue Tage
    }
rates-set-aside = { $count ->
        [one] { $count } Kurs beiseitegelegt
       *[other] { $count } Kurse beiseitegelegt
    }
rates-set-aside-row = 1 { $from } = { $rate } { $to }: { $reason }
rates-bad-row = { $code ->
        [date] „{ $value }“ ist kein Tag. So schreiben: 2026-10-30
        [currency] „{ $value }“ ist keine Währung. Ihre drei Buchstaben schreiben, etwa EUR
        [number] „{ $value }“ ist kein Kurs. Ziffern mit einem Punkt schreiben, etwa 1.1612
        [sameCurrency] Eine Währung gegen sich selbst ist 1, nicht { $value }
        [twice] { $value } ist ein zweiter Kurs für denselben Tag und dasselbe Paar
        [cells] Die Zeile von { $value } hat weniger Zellen als die Kopfzeile
       *[other] „{ $value }“ ist nicht lesbar
    }
rates-bad-row-at = Zeile { $row }, { $column }: { $problem }
rates-skipped = { $count ->
        [one] { $count } Zeile weggelassen
       *[other] { $count } Zeilen weggelassen
    }
rates-believe = Trotzdem verwenden
rates-aside-title = Beiseitegelegt, nicht verwendet
rates-aside-rate = 1 { $from } = { $rate } { $to }
rates-aside-none = Kein Kurs ist beiseitegelegt
rate-source-ecb = EZB
rate-source-csv = Aus einer Datei

## The trail of a price

trail-title = Warum dieser Preis?
trail-why = Warum { $price }?
trail-step-base = Basispreis
trail-step-base-cost = Einstandspreis
trail-step-net = Ohne Steuer ({ $country }, { $percent })
trail-step-net-none = Ohne Steuer ({ $country })
trail-step-convert = In { $currency }
trail-step-convert-same = Gleiche Währung
trail-step-adjust-percent = { $percent } dazu
trail-step-adjust-fixed = { $amount } dazu
trail-step-adjust = Anpassen
trail-step-tax = Steuer { $percent }
trail-step-tax-none = Steuer
trail-tax-exclusive = In diesen Preisen nicht enthalten
trail-step-round = { $mode ->
        [half-even] Auf { $increment } runden, Hälften zur geraden Zahl
        [up] Auf { $increment } aufrunden
        [down] Auf { $increment } abrunden
       *[half-up] Auf { $increment } runden, Hälften aufwärts
    }
trail-step-charm = { $mode ->
        [up] Nächsthöhere Endung { $ending }
        [down] Nächsttiefere Endung { $ending }
       *[nearest] Nächstliegende Endung { $ending }
    }
trail-charm-skipped = Die Endung liegt zu weit weg, daher gilt der gerundete Preis
trail-charm-moved = Ändert den gerundeten Preis um { $amount }
trail-step-lock = Fest bis { $date }
trail-step-lock-open = Fest
trail-floor-ok = Mindestmarge { $floor }: Hier bleiben { $margin }
trail-floor-under = Unter der Mindestmarge von { $floor }: Hier bleiben { $margin }
trail-floor-raised = Auf die Mindestmarge angehoben
trail-floor-unknown = Ohne Einstandspreis lässt sich die Mindestmarge nicht prüfen
trail-rate = { $source } { $date }: { $rate }
trail-no-rate = Kein Kurs von { $from } nach { $to }, { $source }
trail-left-of = Was von { $amount } bleibt
trail-cost = Einstandspreis
trail-fees = Gebühren
trail-keep = Ihnen bleibt
trail-hash = Rechenweg { $hash }. Ergibt für jeden vergangenen Tag dasselbe
trail-net = Preis vor Steuer
markets-applied = Die Märkte der Datei sind übernommen
markets-add-this = { $country } hinzufügen
market-country = Land
market-rules-like = Regeln wie in
market-rules-plain = Noch keine Regeln, nur der umgerechnete Preis
market-where = Wo und für wen
market-tax-by-pack = { $pack }
market-tax-typed = hier eingetragen
market-tax-stands = Die Steuer ist
market-sentence-charm = endet auf { $ending }
market-sentence-floor = Mindestmarge { $percent }
market-charm-use = Preise haben eine feste Endung
market-charm-mode = Welche
market-round-minor = kleinste Einheit
market-floor-least = Mindestens diese Marge
market-floor-none = keine Mindestmarge
market-earlier = Nach vorn
market-example-none = Das Beispiel ist Ihr erstes aktives Produkt. Noch gibt es keines
market-wrong-missing = Hier fehlt etwas
market-wrong-unknownKey = Das ist nicht bekannt
market-wrong-wrongKind = Das hat die falsche Form
market-wrong-quoteNumber = Zahlen stehen in Anführungszeichen
market-wrong-notANumber = Das ist keine Zahl
market-wrong-notOneOf = Eine der Möglichkeiten wählen
market-wrong-unknownCurrency = Das ist keine Währung
market-wrong-invalidCountry = Das ist kein Land
market-wrong-invalidLocale = Das ist keine Sprache
market-wrong-invalidCode = Ein Kürzel hat Buchstaben und Ziffern, etwa DE
market-wrong-twice = Das steht zweimal da
market-wrong-empty = Mindestens eines ist nötig
market-wrong-finerThanMinorUnit = Feiner als die kleinste Einheit der Währung
market-wrong-endingBeyondStep = So können Preise erst ab einer Schrittweite von { $step } enden
market-wrong-notPositive = Es muss größer als null sein
market-wrong-outOfRange = Das liegt außerhalb des Erlaubten
market-wrong-tooPrecise = Höchstens 6 Nachkommastellen behalten
market-wrong-either = Eines von beiden vollständig angeben
market-wrong-packUnknown = Dieses Regelpaket gibt es nicht
market-wrong-notCovered = Das Regelpaket deckt dieses Land nicht ab. Den Satz eintragen
market-wrong-taxRatesDiffer = Diese Länder haben verschiedene Steuersätze. Für jeden einen Markt anlegen
market-wrong-notToml = Die Datei lässt sich nicht als TOML lesen
matrix-at = Kurse dieses Tages
matrix-sort-title = Nach Titel
matrix-floor = Mindestmarge { $percent }
matrix-legend-of = Prozentpunkte zur Mindestmarge von { $percent }
matrix-under = unter { $points }
matrix-over = über { $points }
rates-offline = Getrennt. Die vorhandenen Kurse gelten weiter. Neuere kommen, sobald Sie verbunden sind
rates-none-needed = Noch braucht kein Markt einen Kurs
rates-span = { $days ->
        [one] { $source }: { $first } bis { $last }, { $days } Tag
       *[other] { $source }: { $first } bis { $last }, { $days } Tage
    }
rates-days-old = { $days ->
        [one] { $days } Tag alt
       *[other] { $days } Tage alt
    }
rates-span-label = Wie weit zurück
rates-not-published = { $source } veröffentlicht { $currency } nicht. Den Kurs aus einer Datei einlesen
rates-not-published-since = { $source } hat { $currency } zuletzt am { $date } veröffentlicht. Ältere Kurse werden nicht verwendet. Einen neueren aus einer Datei einlesen

tax-pack-vat-eu = Mehrwertsteuersätze der EU
tax-pack-vat-europe = Mehrwertsteuersätze Europas
tax-pack-vat-reduced = den ermäßigten Mehrwertsteuersätzen Europas
tax-pack-consumption-world = Umsatzsteuersätze außerhalb Europas
tax-class-standard = Regelsatz
