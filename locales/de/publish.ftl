### Veröffentlichen, die Leitung zum Hub, Konflikte, der Shop von der Seite des Verkäufers.

publish-title = Veröffentlichen
publish-tab-overview = Überblick
publish-tab-outbox = Ausgang
publish-tab-conflicts = Konflikte
publish-tab-storefront = Shop
publish-primary = { $count ->
        [0] Nichts zu veröffentlichen
        [one] { $count } Eintrag veröffentlichen
       *[other] { $count } Einträge veröffentlichen
    }
publish-empty = Käufer sehen genau das, was Sie hier sehen
publish-when-online = { $count ->
        [one] { $count } Eintrag geht hinaus, sobald Sie verbunden sind
       *[other] { $count } Einträge gehen hinaus, sobald Sie verbunden sind
    }
publish-read-back = Zurückgelesen
publish-preflight = Bevor es hinausgeht
publish-preflight-checked = auf diesem Rechner geprüft
publish-preflight-empty = Nichts steht im Weg
publish-col-listing = Eintrag
publish-col-state = Status
publish-done = { $queued ->
        [0] Veröffentlicht und zurückgelesen
        [one] { $queued } Eintrag ist unterwegs
       *[other] { $queued } Einträge sind unterwegs
    }

## Outbox

outbox-sync = Jetzt abgleichen
outbox-synced = { NUMBER($pushed) } gesendet, { NUMBER($pulled) } übernommen
outbox-parked = Diese hat der Hub abgelehnt
outbox-everything-kept = Alles bleibt hier erhalten und geht später hinaus

## Conflicts

conflicts-title = Konflikte
twins-title = Doppelt da
twins-explain = Zwei Geräte haben das angelegt, bevor sie voneinander wussten. Jeweils eines bleibt mit seinen Werten; was ihm fehlt, kommt vom anderen. Rückgängig nimmt es zurück
twins-empty = Nichts ist doppelt da
twins-merge = Je eines daraus machen
twins-kind-sku = Artikelnummer
twins-kind-market = Markt
twins-kind-view = Gespeicherte Ansicht
conflicts-empty = Keine zwei Geräte sind sich uneins
conflicts-explain = Diese Felder wurden auf zwei Geräten geändert. Beide Werte bleiben erhalten. Käufer sehen den geltenden, bis Sie wählen
conflict-take-mine = Meins nehmen
conflict-take-theirs = Das andere nehmen
conflicts-together = Für mehrere auf einmal wählen
# $count (Number)
conflicts-scope-all = Alle, { $count }
# $field (Text)
# $count (Number)
conflicts-scope-field = { $field }, { $count }
# $title (Text)
# $count (Number)
conflicts-scope-product = { $title }, { $count }
conflicts-take-mine = Für alle diese das Eigene nehmen
conflicts-take-theirs = Für alle diese das andere nehmen
conflict-by = { $device }, { $time }
conflict-this-device = Dieses Gerät
conflict-other-device = Ein anderes Gerät
conflict-deleted = herausgenommen
conflict-of = { $field }, { $title }
conflicts-waiting = { $count ->
        [one] { $count } Feld wartet auf Ihre Wahl
       *[other] { $count } Felder warten auf Ihre Wahl
    }

## The hub

hub-title = Der Hub
hub-none = Kein Hub. Alles läuft auf diesem Rechner
hub-enrol = Einem Hub beitreten
hub-address = Adresse des Hubs
hub-invite = Gerät hinzufügen
hub-invite-code = Code für das andere Gerät
hub-invite-until = Gilt einmal, bis { $time }
hub-device = Dieses Gerät
hub-synced = Abgeglichen { $time }
hub-joined = Dieses Gerät ist am Hub angemeldet

## Storefront on the desk

storefront-build = Shop bauen
storefront-check = Prüfen
storefront-open = Öffnen
storefront-folder = Ordner
storefront-base-url = Öffentliche Adresse
storefront-choose-folder = Ordner wählen…
storefront-built = { NUMBER($pages) } Seiten mit { NUMBER($offers) } Preisen
storefront-checked = { $prices ->
        [one] { $prices } Preis ist auf der Seite, in ihren Daten und hier gleich
       *[other] { $prices } Preise sind auf der Seite, in ihren Daten und hier gleich
    }
storefront-mismatches = { $count ->
        [one] { $count } Preis weicht ab
       *[other] { $count } Preise weichen ab
    }
storefront-explain = Ihr eigener Shop als Dateien. Den Ordner auf einen beliebigen Webserver legen oder hier öffnen
publish-withdraw = { $count ->
        [one] { $count } Eintrag zurückziehen
       *[other] { $count } Einträge zurückziehen
    }
publish-withdrawn = { $count ->
        [one] { $count } Eintrag ist zurückgezogen
       *[other] { $count } Einträge sind zurückgezogen
    }
publish-withdrawn-help = Vom Hub genommen und als entfernt zurückgelesen. Was wieder aktiv ist, geht mit der nächsten Veröffentlichung hinaus
publish-leaving = Wird entfernt
publish-leaving-help = Nicht mehr zu verkaufen. Mit der nächsten Veröffentlichung oder dem nächsten Abgleich kommt es vom Hub
storefront-silent = Was der Shop noch nicht sagt
storefront-silent-who = Wer verkauft. Es fehlt: { $fields }
storefront-silent-reach = Wie Käufer nach Waren fragen. Es fehlt: E-Mail oder WhatsApp
storefront-silent-policies = Bedingungen für { $markets }. Es fehlt: { $fields }
storefront-silent-help = Viele Länder verlangen das von einem Shop
storefront-silent-fill = Ausfüllen
publish-issue-more = { $count ->
        [one] und { $count } weiteres dieser Art
       *[other] und { $count } weitere dieser Art
    }, in { $products ->
        [one] { $products } Produkt
       *[other] { $products } Produkten
    }
hub-waiting = Wartet
hub-last = Zuletzt abgeglichen
conflict-there = ist da
conflict-seen = Aufgefallen { $time }
storefront-folder-help = Ein leerer Ordner oder einer, in den Dhow schon gebaut hat
storefront-base-url-help = Wo der Shop zu finden sein wird. Ohne diese Adresse fehlen Verweise zwischen Sprachen und die Sitemap
storefront-copy-place = Ordner kopieren

conflict-stands = gilt jetzt
conflict-kept = aufbewahrt
storefront-contents = Was er enthalten wird
storefront-faults = { $count ->
        [one] { $count } Fehler an den Seiten
       *[other] { $count } Fehler an den Seiten
    }
page-fault-missing = Eine Datei des Shops fehlt
page-fault-language = Eine Seite nennt ihre Sprache nicht
page-fault-direction = Eine Seite sagt nicht, in welche Richtung ihr Text läuft
page-fault-title = Eine Seite hat keinen Titel
page-fault-structuredData = Die Daten für Suchmaschinen weichen von der Seite ab
page-fault-link = Ein Verweis führt ins Leere
page-fault-foreignHost = Etwas wird von einem fremden Rechner geladen
page-fault-canonical = Eine Seite nennt ihre eigene Adresse nicht
page-fault-alternate = Die Sprachen einer Seite verweisen nicht aufeinander
page-fault-sitemap = Sitemap und Seiten stimmen nicht überein
hub-reason-document-invalid = es passt nicht zu den Regeln seines Feldes
hub-reason-too-large = es ist zu groß
hub-reason-limit = es sind zu viele
hub-reason-other = vom Hub abgelehnt, { $code }
