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
publish-state-held-in = { $count ->
        [one] { $count } gehalten
       *[other] { $count } gehalten
    }

## Translations

translation-missing = Fehlt
translation-machine = Maschine
translation-draft = Entwurf
translation-reviewed = Geprüft
translation-stale = Veraltet

## Prices

price-ok = Sichtbar
price-noRate = Kein Kurs
price-noBasePrice = Noch kein Preis
price-noTaxRate = Kein Steuersatz
price-belowFloor = Unter Grenze
price-no-rate-for = Kein Kurs für { $currency }
price-flag-charmSkipped = Endung weggelassen
price-flag-raisedToFloor = Auf die Grenze gehoben
price-flag-locked = Fest
price-flag-noBasePrice = Kein Grundpreis
price-flag-noCost = Kein Einstand
price-flag-belowZero = Unter null
price-flag-noCostRate = Kein Kurs für den Einstand
price-keep = Ihnen bleibt
price-margin = Marge
price-leaves = lässt { $percent }

## Rates

rate-quarantined = Beiseitegelegt
rate-ended = beendet
rate-today = heute
rate-reason-oneBetweenUnlike = Ein Kurs von 1 zwischen zwei Währungen wird nie verwendet
rate-reason-notPositive = Ein Kurs ist immer größer als null
rate-reason-farFromLast = Zu weit vom Kurs davor

## The line

connection-notEnrolled = An keinem Hub
connection-online = Verbunden
connection-offline = Getrennt
connection-revoked = Vom Hub genommen

## Conflicts

conflict-theirs-stands = gilt jetzt
conflict-mine-kept = aufgehoben
conflict-mine = meins
conflict-theirs = das andere
conflict-before = vorher

## How bad

severity-error = Hält zurück
severity-warning = Ansehen
severity-info = Gut zu wissen

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
origin-human = Von einem Menschen
origin-import = Aus einer Datei
