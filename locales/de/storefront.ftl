### Was Käufer im Shop lesen. Symbole, Daten und Beträge kommen fertig formatiert an.

shop-choose-title = Markt und Sprache wählen
shop-choose-market = Markt
shop-choose-language = Sprache
shop-home = Start
shop-all-products = Alle Produkte
shop-other-products = Mehr aus diesem Shop
shop-breadcrumb = Sie sind hier
shop-menu = Menü
shop-skip = Zum Inhalt
shop-market-currency = { $market }, { $currency }
shop-price = Preis
shop-price-from = ab { $price }
shop-price-on-request = Preis auf Anfrage
shop-price-free = Kostenlos
shop-price-per = je { $quantity }
shop-tax-included = inkl. { $percent } MwSt.
shop-tax-included-plain = inkl. MwSt.
shop-tax-excluded = zzgl. Steuer
shop-sku = Artikel
shop-gtin = EAN/GTIN
shop-origin = Herkunft
shop-weight = Gewicht
shop-weight-grams = { $value } g
shop-weight-kilograms = { $value } kg
shop-minimum = Mindestmenge { $value }
shop-variants = Varianten
shop-options = Optionen
shop-data = Daten
shop-description = Über diesen Artikel
shop-vendor = Hersteller
shop-picture-of = Bild von { $title }
shop-picture-number = Bild { NUMBER($index) } von { $title }
shop-product-count = { $count ->
        [one] { $count } Produkt
       *[other] { $count } Produkte
    }
shop-empty = Hier wird noch nichts angeboten
shop-fallback = Angezeigt auf { $language }
shop-rates-of = Preise vom { $date }
shop-footer = Ein Shop von { $seller }
shop-no-cookies = Keine Cookies, keine Tracker
shop-in-stock = Vorrätig
shop-few-left = Nur noch wenige
shop-out-of-stock = Ausverkauft
shop-pages = Seiten
shop-more-products = Weitere Produkte
