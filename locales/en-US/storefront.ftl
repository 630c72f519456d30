### What buyers read in the shop. Symbols, dates and amounts arrive already formatted.

shop-choose-title = Choose your market and language
shop-choose-market = Market
shop-choose-language = Language
shop-home = Home
shop-all-products = All products
shop-other-products = More from this shop
shop-breadcrumb = You are here
shop-menu = Menu
shop-skip = Go to the content
# $market (Text) - name of the market
# $currency (Text)
shop-market-currency = { $market }, { $currency }
shop-price = Price
# $price (Text)
shop-price-from = from { $price }
shop-price-on-request = Price on request
shop-price-free = Free
# $quantity (Text) - how many units, such as 100
shop-price-per = per { $quantity }
# $percent (Text) - already formatted
shop-tax-included = { $percent } tax included
shop-tax-included-plain = Tax included
shop-tax-excluded = plus tax
shop-sku = Item
shop-gtin = GTIN
shop-origin = Made in
shop-weight = Weight
# $value (Text) - number, already formatted
shop-weight-grams = { $value } g
# $value (Text)
shop-weight-kilograms = { $value } kg
# $value (Text)
shop-minimum = Smallest order { $value }
shop-variants = Variants
shop-options = Options
shop-data = Data
shop-description = About this item
shop-vendor = Maker
# $title (Text)
shop-picture-of = Picture of { $title }
# $index (Number)
# $title (Text)
shop-picture-number = Picture { NUMBER($index) } of { $title }
# $count (Number)
shop-product-count = { $count ->
        [one] { $count } product
       *[other] { $count } products
    }
shop-empty = Nothing is for sale here yet
# $language (Text) - name of the language shown instead
shop-fallback = Shown in { $language }
# $date (Text)
shop-rates-of = Prices of { $date }
# $seller (Text)
shop-footer = A shop of { $seller }
shop-no-cookies = No cookies, no trackers
shop-in-stock = In stock
shop-few-left = Few left
shop-out-of-stock = Sold out
shop-pages = Pages
shop-more-products = More products
shop-ask = Ask about this item
# $title (Text)
# $sku (Text)
shop-ask-subject = Question about { $title } ({ $sku })
shop-request-price = Request a price
# $title (Text)
# $sku (Text)
shop-request-price-subject = Price of { $title } ({ $sku })
shop-imprint = Contact and imprint
shop-legal-name = Legal name
shop-address = Address
shop-country = Country
shop-vat-id = VAT ID
shop-email = Email
shop-phone = Telephone
shop-whatsapp = WhatsApp
shop-returns = Returns
shop-shipping = Shipping
shop-terms = Terms of sale
shop-privacy = Privacy
