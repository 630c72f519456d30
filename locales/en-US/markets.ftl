### Markets, the price matrix, rates, and the steps of a price.

markets-title = Markets
markets-tab-all = All markets
markets-tab-matrix = Price matrix
markets-tab-rates = Rates
markets-add = Add a market
markets-apply-file = From a file…
markets-empty = Add a market and every price appears
market-code = Code
market-countries = Countries
market-currency = Currency
market-locales = Languages, first choice first
market-price = Price
market-base = Starts from
market-base-base-price = the base price
market-base-cost = the cost
market-rate-source = Rates from
market-adjust = Add or take off
market-adjust-add = Add a step
market-adjust-percent = percent
market-adjust-fixed = fixed
market-fees = Fees, for the floor only
market-tax = Tax
market-tax-inclusive = in the price
market-tax-exclusive = on top
market-tax-percent = Tax rate
market-round = Round
market-round-increment = To a multiple of
market-round-mode = Mode
market-round-half-up = to the nearest, halves up
market-round-half-even = to the nearest, halves to even
market-round-up = up
market-round-down = down
market-charm = Ending
market-charm-ending = Prices end in
market-charm-step = In steps of
market-charm-nearest = nearest
market-charm-up = up
market-charm-down = down
market-charm-max = Moves a price by at most
# $amount (Text) - already formatted
market-charm-moves = The ending moves a price by up to { $amount }
# $amount (Text) - already formatted
# $percent (Text) - already formatted
# $price (Text) - already formatted
market-charm-moves-of = The ending moves a price by up to { $amount }, { $percent } of { $price }
market-floor = Floor
market-floor-block = hold back below it
market-floor-raise = raise to it
market-example = A live example
market-delete = Take this market out
market-save = Keep this market
market-code-help = Your own short name, such as DE
# $base (Text)
# $currency (Text)
# $tax (Text)
market-sentence = From { $base } in { $currency }, { $tax }
# $percent (Text)
market-tax-in = with { $percent } tax
market-tax-before = before tax

## Price matrix

matrix-title = Price matrix
# $count (Number) - products
matrix-rows = { $count ->
        [one] { $count } product, by its weakest variant
       *[other] { $count } products, each by its weakest variant
    }
matrix-legend = Points from the floor
matrix-sort = Lowest margin first
matrix-empty = No prices yet. Add a product and a market
# $count (Number)
matrix-under-floor = { $count ->
        [one] { $count } price is under its floor
       *[other] { $count } prices are under their floor
    }
# $count (Number)
matrix-no-rate = { $count ->
        [one] { $count } price has no rate
       *[other] { $count } prices have no rate
    }

## Rates

rates-fetch = Fetch now
rates-fetch-online = Fetch when online
rates-from-file = From a file…
rates-pair = Pair
rates-recent = Last days
rates-moved = Change
rates-day = Day
rates-rate = Rate
rates-source = Source, published
rates-used-by = Used by
# $count (Number)
rates-used-by-markets = { $count ->
        [0] none
        [one] { $count } market
       *[other] { $count } markets
    }
# $currency (Text)
rates-into = Into { $currency }
# $to (Text)
# $from (Text)
rates-series = { $to } for 1 { $from }
# $days (Number)
rates-last-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
rates-all-days = All
# $date (Text)
rates-ended = ended, last on { $date }
rates-never = never published
# $via (Text)
rates-via = Cross through { $via }
# $source (Text)
# $published (Text)
# $fetched (Text)
rates-published = { $source }, published { $published }, fetched { $fetched }
rates-only-added = Rates are only ever added. A price keeps the row it was made with
# $count (Number) - publication days
rates-imported = { $count ->
        [0] Nothing new. All days were here
        [one] { $count } new day
       *[other] { $count } new days
    }
# $count (Number)
rates-set-aside = { $count ->
        [one] { $count } rate set aside
       *[other] { $count } rates set aside
    }
# $from (Text)
# $to (Text)
# $rate (Text)
# $reason (Text)
rates-set-aside-row = 1 { $from } = { $rate } { $to }: { $reason }
# $code (Text) - date, currency, number, sameCurrency, twice, cells
# $value (Text) - the cell as it stands in the file
rates-bad-row = { $code ->
        [date] “{ $value }” is no day. Write it like 2026-10-30
        [currency] “{ $value }” is no currency. Write its three letters, such as EUR
        [number] “{ $value }” is no rate. Write digits with a point, such as 1.1612
        [sameCurrency] A currency against itself is 1, not { $value }
        [twice] { $value } is a second rate for the same day and pair
        [cells] The row of { $value } has fewer cells than the header
       *[other] “{ $value }” cannot be read
    }
# $row (Text)
# $column (Text)
# $problem (Text)
rates-bad-row-at = Row { $row }, { $column }: { $problem }
# $count (Number)
rates-skipped = { $count ->
        [one] { $count } row left out
       *[other] { $count } rows left out
    }
rates-believe = Use it all the same
rates-aside-title = Set aside, not used
# $from, $to (Text) - currencies
# $rate (Text) - already formatted
rates-aside-rate = 1 { $from } = { $rate } { $to }
rates-aside-none = No rate is set aside
rate-source-ecb = ECB
rate-source-csv = From a file

## The trail of a price: step names, and what each used

trail-title = Why this price?
# $price (Text)
trail-why = Why { $price }?
trail-step-base = Base price
trail-step-base-cost = Cost
# $country (Text) - name of the country whose tax the price holds
# $percent (Text) - already formatted
trail-step-net = Without tax ({ $country }, { $percent })
# $country (Text) - name of the country whose tax the price holds
trail-step-net-none = Without tax ({ $country })
# $currency (Text)
trail-step-convert = Into { $currency }
trail-step-convert-same = Same currency
# $percent (Text)
trail-step-adjust-percent = Add { $percent }
# $amount (Text)
trail-step-adjust-fixed = Add { $amount }
trail-step-adjust = Adjust
# $percent (Text)
trail-step-tax = Tax { $percent }
trail-step-tax-none = Tax
trail-tax-exclusive = Not in these prices
# $increment (Text)
# $mode (Text)
trail-step-round = { $mode ->
        [half-even] Round to { $increment }, halves to even
        [up] Round up to { $increment }
        [down] Round down to { $increment }
       *[half-up] Round to { $increment }, halves up
    }
# $ending (Text)
# $mode (Text)
trail-step-charm = { $mode ->
        [up] Next ending { $ending }
        [down] Ending { $ending } below
       *[nearest] Nearest ending { $ending }
    }
trail-charm-skipped = The ending is too far, so the rounded price stands
# $amount (Text) - already formatted, with its sign
trail-charm-moved = Moves the rounded price by { $amount }
# $date (Text)
trail-step-lock = Held until { $date }
trail-step-lock-open = Held
# $floor (Text)
# $margin (Text)
trail-floor-ok = Floor { $floor }: this leaves { $margin }
# $floor (Text)
# $margin (Text)
trail-floor-under = Under the floor of { $floor }: this leaves { $margin }
trail-floor-raised = Raised to the floor
trail-floor-unknown = Without a cost the floor cannot be checked
# $source (Text)
# $date (Text)
# $rate (Text)
trail-rate = { $source } { $date }: { $rate }
# $from (Text)
# $to (Text)
# $source (Text)
trail-no-rate = No rate from { $from } to { $to }, { $source }
# $amount (Text)
trail-left-of = What is left of { $amount }
trail-cost = Cost
trail-fees = Fees
trail-keep = You keep
# $hash (Text)
trail-hash = Trail { $hash }. Works out the same for any past day
# The price before tax, in the own currency
trail-net = Price before tax

## All markets and one market

markets-applied = The markets of the file are taken in
# $country (Text)
markets-add-this = Add { $country }
market-country = Country
market-rules-like = Rules as in
market-rules-plain = No rules yet, just the converted price
market-where = Where and for whom
# $pack (Text) - name of a rule pack
market-tax-by-pack = by { $pack }
market-tax-typed = typed here
market-tax-stands = Tax is
# $ending (Text)
market-sentence-charm = ends in { $ending }
# $percent (Text) - already formatted
market-sentence-floor = floor { $percent }
market-charm-use = Prices have an ending
market-charm-mode = Which one
market-round-minor = smallest unit
market-floor-least = At least this margin
market-floor-none = no floor
market-earlier = Put earlier
market-example-none = The example is your first active product. There is none yet

## Why a market is refused, beside the rule

market-wrong-missing = Something is missing here
market-wrong-unknownKey = This is not known
market-wrong-wrongKind = This has the wrong form
market-wrong-quoteNumber = Numbers stand in quotation marks
market-wrong-notANumber = This is not a number
market-wrong-notOneOf = Choose one of those offered
market-wrong-unknownCurrency = This is not a currency
market-wrong-invalidCountry = This is not a country
market-wrong-invalidLocale = This is not a language
market-wrong-invalidCode = A code has letters and digits, such as DE
market-wrong-twice = This is there twice
market-wrong-empty = At least one is needed
market-wrong-finerThanMinorUnit = Finer than the smallest unit of the currency
# $step (Text)
market-wrong-endingBeyondStep = Prices can only end in this with a step of at least { $step }
market-wrong-notPositive = It must be more than zero
market-wrong-outOfRange = This is out of range
market-wrong-tooPrecise = Keep at most 6 decimals
market-wrong-either = Say one of the two, wholly
market-wrong-packUnknown = There is no such rule pack
market-wrong-notCovered = The rule pack does not cover this country. Type the rate
market-wrong-taxRatesDiffer = These countries have different tax rates. Make a market for each
market-wrong-notToml = The file cannot be read as TOML

## The matrix in the window

matrix-at = Rates of this day
matrix-sort-title = By title
# $percent (Text) - already formatted
matrix-floor = Floor { $percent }
# $percent (Text) - already formatted
matrix-legend-of = Points from the floor of { $percent }
# $points (Text)
matrix-under = under { $points }
# $points (Text)
matrix-over = over { $points }

## Rates in the window

rates-offline = Offline. The rates that are here serve on. Newer ones come when you are online
rates-none-needed = No market needs a rate yet
# $source (Text)
# $first (Text)
# $last (Text)
# $days (Number)
rates-span = { $source }: { $first } to { $last }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
# $days (Number)
rates-days-old = { $days ->
        [one] { $days } day old
       *[other] { $days } days old
    }
rates-span-label = How far back
# $source (Text)
# $currency (Text)
rates-not-published = { $source } does not publish { $currency }. Take its rate in from a file
# $source (Text)
# $currency (Text)
# $date (Text)
rates-not-published-since = { $source } published { $currency } last on { $date }. Older rates are not used. Take a newer one in from a file

# Names of rule packs, after “by”, and of the class of goods in them
tax-pack-vat-eu = the VAT rates of the EU
tax-pack-vat-europe = the VAT rates of Europe
tax-pack-vat-reduced = the reduced VAT rates of Europe
tax-pack-consumption-world = the consumption taxes outside Europe
tax-class-standard = standard rate
