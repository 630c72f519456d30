### The listing editor, and the names of all fields (`field-…`).

editor-title = Product
editor-tab-details = Details
editor-tab-variants = Variants
editor-tab-media = Media
editor-tab-prices = Prices
editor-tab-translations = Translations
editor-tab-history = History
editor-back = Back to the catalogue
# $count (Number)
editor-publish = { $count ->
        [0] Publish
        [one] Publish { $count } change
       *[other] Publish { $count } changes
    }
# $index (Number)
# $total (Number)
editor-position = { NUMBER($index) } of { NUMBER($total) }
editor-previous = Previous product
editor-next = Next product
editor-delete = Take out of the catalogue
editor-missing = This product is not here any more
editor-ready = Ready to sell
editor-ready-yes = ready
editor-lately = Lately
editor-issues = To look at

## Details

# $language (Text)
details-title-in = Title, { $language }
details-description = Description
details-price-terms = Price
# $count (Number)
details-price-units = { $count ->
        [one] 1 unit
       *[other] { $count } units
    }
details-tax-excluded = Before tax
# $country (Text) - its name
details-tax-included = With tax ({ $country })
details-format-found = As the text looks
details-format-plain = Plain text
details-format-markdown = Markdown
details-format-html = HTML
details-border = For the border
details-shelf = For the shelf
details-status = Status
# $count (Number)
# $limit (Number)
details-length = { NUMBER($count) } / { NUMBER($limit) }
details-attributes = Kept from the file
details-gtin-help = The last digit does not fit. Were two digits swapped?
# $value (Text)
details-gtin-fix = Put { $value }

## Variants

variants-add = Add a variant
variants-options = Options
variants-new-sku = New SKU
variants-delete = Take out

## Media

media-drop = Drop pictures here, or paste them. Originals are never changed
media-choose = Choose pictures…
# $language (Text)
media-alt-in = What the picture shows, { $language }
media-main = Main picture
media-earlier = Move forward
media-later = Move back
media-delete = Take out
# $width (Number)
# $height (Number)
media-size = { NUMBER($width, useGrouping: "false") } × { NUMBER($height, useGrouping: "false") }
media-not-here = Fetched when you are online

## Prices

prices-market = Market
prices-shown = Price shown
prices-keep = You keep
prices-margin = Margin
# $percent (Text)
prices-floor = floor { $percent }
prices-state = State
prices-on = Prices on
prices-line-check = Line check
# $quantity (Text)
# $unit (Text)
# $total (Text)
prices-line = { $quantity } × { $unit } = { $total }
prices-quantity = Quantity

## History

history-title = History
history-empty = Nothing has been changed yet
history-when = When
history-who = Who
history-what = What
history-before = Before
history-after = After
history-undone = Taken back
# $count (Number)
history-fields = { $count ->
        [one] { $count } field
       *[other] { $count } fields
    }

## Fields

field-title = Title
field-description = Description
field-descriptionFormat = Description format
field-status = Status
field-slug = Address
field-handle = Handle
field-vendor = Maker
field-kind = Type
field-tags = Tags
field-options = Options
field-media = Pictures
field-alt = Picture text
field-position = Place
field-sku = SKU
field-gtin = Barcode, GTIN
field-basePrice = Base price
field-basePriceCurrency = Currency of the base price
field-basePriceTax = Tax in the base price
field-priceQuantity = Price is for
field-compareAtPrice = Former price
field-compareAtPriceCurrency = Currency of the former price
field-cost = Cost
field-costCurrency = Currency of the cost
field-weight = Weight
field-length = Length
field-width = Width
field-height = Height
field-hsCode = HS code
field-origin = Made in
field-minimumQuantity = Smallest order
field-unit = Unit
field-stock = Stock
field-locale = Language
field-currency = Currency
field-countries = Countries
field-code = Code
field-price = Price policy
field-attribute = Further column
field-image = Picture
field-imageAlt = Picture text
field-option1 = First option
field-option2 = Second option
field-option3 = Third option
field-seller = Firm
field-legalName = Legal name
field-address = Address
field-country = Country
field-vatId = VAT ID
field-email = Email
field-phone = Telephone
field-whatsapp = WhatsApp
field-policies = Policies
field-returns = Returns
field-shipping = Shipping
field-terms = Terms of sale
field-privacy = Privacy
field-baseCurrency = Own currency
field-sourceLocale = Language of the goods
field-name = Name
field-optionName = Name of the option
field-optionValue = Value of the option
field-variant = Variant
field-product = Product
field-market = Market
field-translation = Translation

## Lately added words of the editor

details-tags-help = Parted by commas
details-sku-help = May change at any time. Orders keep the old one
details-variant = Variant
history-none-before = empty
history-more = Older changes
# $market (Text)
# $days (Number)
prices-chart = { $market }, last { NUMBER($days) } days
# $from (Text)
# $to (Text)
prices-chart-rate = 1 { $from } in { $to }
prices-no-markets = Markets make prices. Add a market first
field-mapping = Columns
field-keep = Side to keep
field-path = File
field-baseUrl = Public address
field-at = Day
field-asOf = Moment
field-quantity = Quantity
field-variants = Variants
field-picture = Picture
field-state = State
field-preset = Kind of file
field-encoding = Encoding
field-delimiter = Delimiter
field-source = Source
field-field = Field
