### Die Wörter für technische Zustände: je eines, auf jedem Bildschirm dasselbe.

## Products

status-draft = Entwurf
status-active = Aktiv
status-archived = Archiviert

## Publishing

publish-state-never = Nicht veröffentlicht
publish-state-changed = Geändert
publish-state-queued = Unterwegs
publish-state-live = Live
publish-state-notLive = Nicht live
publish-state-held = Zurückgehalten
publish-state-withdrawn = Zurückgezogen
publish-state-held-in = { $count ->
        [one] { $count } zurückgehalten
       *[other] { $count } zurückgehalten
    }

## Translations

translation-missing = Fehlt
translation-machine = Maschine
translation-draft = Entwurf
translation-reviewed = Geprüft
translation-stale = Veraltet

## Prices

price-ok = Sichtbar
price-free = Kostenlos
price-noRate = Kein Kurs
price-noBasePrice = Noch kein Preis
price-noTaxRate = Kein Steuersatz
price-belowFloor = Unter Mindestmarge
price-belowMinorUnit = Unter der kleinsten Münze
price-no-rate-for = Kein Kurs für { $currency }
price-flag-charmSkipped = Preisendung weggelassen
price-flag-raisedToFloor = Auf die Mindestmarge angehoben
price-flag-locked = Fest
price-flag-noBasePrice = Kein Basispreis
price-flag-noCost = Kein Einstandspreis
price-flag-belowZero = Unter null
price-flag-free = Kostenlos
price-flag-noCostRate = Kein Kurs für den Einstandspreis
price-keep = Ihnen bleibt
price-margin = Marge
price-per = / { $quantity }
price-leaves = es bleiben { $percent }

## Rates

rate-today = heute
rate-reason-oneBetweenUnlike = Ein Kurs von 1 zwischen zwei Währungen wird nie verwendet
rate-reason-notPositive = Ein Kurs ist immer größer als null
rate-reason-farFromLast = Zu weit vom Kurs davor
rate-reason-reciprocalOfLast = Nahe am Kehrwert des Kurses davor: die andere Richtung
rate-reason-farFromNext = Zu weit von den Kursen danach, die zueinander passen
rate-reason-reciprocalOfNext = Nahe am Kehrwert der Kurse danach: die andere Richtung
rate-reason-farFromOtherSource = Zu weit von dem, was eine andere Quelle für diese Tage sagt
rate-reason-reciprocalOfOtherSource = Nahe am Kehrwert dessen, was eine andere Quelle sagt: die andere Richtung
rate-reason-farFromPeg = Zu weit vom festen Kurs der Währung
rate-reason-reciprocalOfPeg = Nahe am Kehrwert des festen Kurses der Währung: die andere Richtung
rate-reason-contradictsOpposite = Die Gegenrichtung sagt für denselben Tag etwas anderes

## The line

connection-notEnrolled = Ohne Hub
connection-online = Verbunden
connection-offline = Getrennt
connection-revoked = Vom Hub entfernt

## Conflicts

conflict-theirs-stands = gilt jetzt
conflict-mine-kept = aufbewahrt
conflict-mine = meins
conflict-theirs = das andere
conflict-before = vorher

## How bad

## How sure a suggestion is

confidence-certain = sicher
confidence-likely = wahrscheinlich
confidence-none = übernommen

## Import outcomes

outcome-create = Neu
outcome-update = Geändert
outcome-unchanged = Gleich

## Where an act came from

origin-person = Sie
origin-undo = Rückgängig
origin-device = Ein anderes Gerät
origin-human = Von einer Person geschrieben
origin-import = Aus einer Datei
