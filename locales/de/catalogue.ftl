### Das Katalograster: Ansichten, Filter, Spalten, Zellen, die Wirkungskarte.

catalogue-title = Katalog
catalogue-new = Neues Produkt
catalogue-import = Importieren
catalogue-export = Exportieren
catalogue-view-all = Alle
catalogue-view-needsLook = Anzusehen
catalogue-view-lowStock = Wenig Bestand
catalogue-view-changed = Geändert
catalogue-search = Im Katalog suchen
catalogue-sort = Sortieren
catalogue-filter = Status der Produkte
catalogue-filter-not-archived = Status ist nicht archiviert
catalogue-filter-status = Status ist { $status }
catalogue-titles-in = Titel auf { $language }
catalogue-grid-label = Produkte
catalogue-market-group = Aus der Preisregel jedes Marktes · T zeigt warum
catalogue-col-product = Produkt
catalogue-col-sku = Artikelnr.
catalogue-col-basePrice = Basispreis
catalogue-col-cost = Einstand
catalogue-col-cost-private = Einstand, nur Sie sehen ihn
catalogue-col-stock = Bestand
catalogue-col-languages = Sprachen
catalogue-col-published = Veröffentlicht
catalogue-col-status = Produktstatus
catalogue-col-updated = Letzte Änderung
catalogue-from = ab
catalogue-span = { $low } bis { $high }
catalogue-variants = { $count ->
        [one] { $count } Variante
       *[other] { $count } Varianten
    }
catalogue-open-row = Varianten zeigen
catalogue-close-row = Varianten ausblenden
catalogue-empty = Noch keine Produkte. Eine Tabelle importieren, das Beispiel ausprobieren oder das erste anlegen
catalogue-empty-act = Tabelle importieren
catalogue-new-title = Titel des Produkts
catalogue-new-sku = Artikelnummer, entsteht aus dem Titel, wenn leer
catalogue-new-create = Produkt anlegen
catalogue-archive-count = { $count ->
        [one] { $count } Produkt archivieren
       *[other] { $count } Produkte archivieren
    }
catalogue-publish-count = { $count ->
        [one] { $count } Produkt veröffentlichen
       *[other] { $count } Produkte veröffentlichen
    }
effect-title = Was sich dadurch ändert
effect-keep = übernehmen
effect-leave = lassen, wie es war
effect-why = warum
effect-understood = Gelesen als { $value }
cell-computed = berechnet
catalogue-sort-title = nach Titel
catalogue-sort-sku = nach Artikelnummer
catalogue-sort-basePrice = nach Basispreis
catalogue-sort-stock = nach Bestand
catalogue-sort-updated = nach letzter Änderung
catalogue-select-all = Alle auswählen
catalogue-select-row = { $title } auswählen
catalogue-titles-source = Titel wie erfasst
catalogue-density = Höhe der Zeilen

## Viele Zellen auf einmal

cells-title = Was sich dadurch ändert
cells-change = { $count ->
        [one] { $count } Zelle ändern
       *[other] { $count } Zellen ändern
    }
cells-changed = { $count ->
        [one] { $count } Zelle geändert
       *[other] { $count } Zellen geändert
    }
cells-more = { $count ->
        [one] und { $count } weitere
       *[other] und { $count } weitere
    }
cells-skipped = { $count ->
        [one] { $count } Zelle bleibt: Sie ist berechnet, oder ihre Zeile steht für mehrere Varianten
       *[other] { $count } Zellen bleiben: Sie sind berechnet, oder ihre Zeilen stehen für mehrere Varianten
    }
# $count (Number) - cells
cells-left-out = { $count ->
        [one] { $count } Zelle wird abgelehnt und bleibt außen vor. Das Getippte bleibt in ihr stehen
       *[other] { $count } Zellen werden abgelehnt und bleiben außen vor. Das Getippte bleibt in ihnen stehen
    }
# $count (Number) - cells
cells-refused = { $count ->
        [one] { $count } Zelle enthält Abgelehntes:
       *[other] { $count } Zellen enthalten Abgelehntes. Die erste:
    }
cells-discard = So lassen, wie es war
cells-none = Hier lässt sich nichts überschreiben. Die Zeile öffnen, um ihre Varianten zu sehen
cells-same = In diesen Zellen steht das schon
keys-copy = kopieren, auch für eine Tabelle
keys-paste = einfügen, auch aus einer Tabelle
keys-fill = nach unten ausfüllen
keys-extend = mehrere Zellen wählen
