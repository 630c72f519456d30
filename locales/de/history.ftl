### Namen der Vorgänge, wie Rückgängig, Meldungen und Verlauf sie zeigen.

## Workspace

act-create-workspace = Arbeitsdatei angelegt
act-sample = Beispiel übernommen
act-settings = Einstellungen
act-seller-set = { $field } der Firma
act-seller-set-many = { $count ->
        [one] { $count } Feld der Firma
       *[other] { $count } Felder der Firma
    }

## Goods

act-product-create = Neues Produkt { $title }
act-product-set = { $field } von { $title }
act-product-set-many = { $count ->
        [one] { $count } Feld von { $title }
       *[other] { $count } Felder von { $title }
    }
act-product-delete = { $title } herausgenommen
act-variant-set = { $field } von { $sku }
act-variant-set-many = { $count ->
        [one] { $count } Feld von { $sku }
       *[other] { $count } Felder von { $sku }
    }
act-variant-add = Neue Variante { $sku }
act-variant-delete = Variante { $sku } herausgenommen
act-cells-set = { $count ->
        [one] { $count } Zelle der Tabelle
       *[other] { $count } Zellen der Tabelle
    }
act-named = { $name }
act-media-add = Bild von { $title } hinzugefügt
act-media-set = Bild von { $title } geändert
act-media-move = Bild von { $title } verschoben
act-media-delete = Bild von { $title } herausgenommen

## Files

act-import = Import von { $name }

## Money

act-market-create = Neuer Markt { $market }
act-market-save = Markt { $market } geändert
act-market-apply = { $count ->
        [one] { $count } Markt übernommen
       *[other] { $count } Märkte übernommen
    }
act-market-delete = Markt { $market } herausgenommen
act-rates-import = { $count ->
        [one] Kurse von { $count } Tag übernommen: { $source }
       *[other] Kurse von { $count } Tagen übernommen: { $source }
    }
act-rates-accept = { $count ->
        [one] { $count } beiseitegelegter Kurs wird verwendet
       *[other] { $count } beiseitegelegte Kurse werden verwendet
    }

## Words

act-translation-set = { $field } von { $title }, { $locale }
act-translation-delete = Text von { $title } herausgenommen, { $locale }

## Network

act-leave = Hub verlassen
act-move = An eine andere Hub-Adresse umgezogen
act-enrol = Einem Hub beigetreten
act-join = Als weiteres Gerät beigetreten
act-publish = { $count ->
        [one] { $count } Eintrag veröffentlicht
       *[other] { $count } Einträge veröffentlicht
    }
act-pull = Änderungen eines anderen Geräts
act-taken-over = Vom Hub übernommen: { $changed } geändert, { $new } neu, { $removed } entfernt
act-less-accepted = Vom Hub angenommen: { $changed } geändert, { $new } neu, { $removed } entfernt
act-written-anew = Neu geschrieben, was auf die Arbeit eines anderen Geräts traf
act-conflict-keep-mine = Im Konflikt meins genommen
act-conflict-keep-theirs = Im Konflikt das andere genommen
# $count (Number)
act-conflicts-keep-mine = { $count ->
        [one] In { $count } Konflikt das Eigene genommen
       *[other] In { $count } Konflikten das Eigene genommen
    }
# $count (Number)
act-conflicts-keep-theirs = { $count ->
        [one] In { $count } Konflikt das andere genommen
       *[other] In { $count } Konflikten das andere genommen
    }

## Undo

act-unknown = Eine Änderung

act-view-create = Neue Ansicht { $name }
act-twins-merge = { $count ->
    [one] { $count } Zwilling zusammengeführt
   *[other] { $count } Zwillinge zusammengeführt
}
act-view-save = Ansicht { $name } geändert
act-view-delete = Ansicht { $name } entfernt

act-device-rename = Gerät umbenannt
act-device-revoke = Gerät vom Hub genommen
