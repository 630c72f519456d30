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
market-adjust = Then
market-adjust-add = Add a step
market-adjust-percent = percent
market-adjust-fixed = fixed
market-fees = Fees, for the floor only
market-tax = Tax
market-tax-inclusive = in the price
market-tax-exclusive = on top
market-tax-percent = Tax rate
market-round = Round
market-round-increment = to a multiple of
market-round-mode = Mode
market-round-half-up = to the nearest, halves up
market-round-half-even = to the nearest, halves to even
market-round-up = up
market-round-down = down
market-charm = Ending
market-charm-ending = Prices end in
market-charm-step = every
market-charm-nearest = nearest
market-charm-up = up
market-charm-down = down
market-charm-max = moves at most
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
market-sentence = { $base } in { $currency }, { $tax }
# $percent (Text)
market-tax-in = with { $percent } tax
market-tax-before = before tax

## Price matrix

matrix-title = Price matrix
matrix-rows = products, weakest variant
matrix-legend = Points from the floor
matrix-newly-under = newly under the floor
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

rates-title = Rates
rates-fetch = Fetch now
rates-fetch-online = Fetch when online
rates-from-file = From a file…
rates-pair = Pair
rates-rate = Rate
rates-source = Source, published
rates-age = Age
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
rates-came-with = Rates of { $date } came with the program. Fetch newer ones when you are online
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
rate-source-ecb = ECB
rate-source-csv = From a file

## The trail of a price: step names, and what each used

trail-title = Why this price?
# $price (Text)
trail-why = Why { $price }?
# $date (Text)
# $market (Text)
trail-when = { $date }, in { $market }
trail-step-base = Base price
trail-step-base-cost = Cost
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
# $date (Text)
trail-step-lock = Held until { $date }
trail-step-lock-open = Held
trail-step-floor = Floor
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
# $source (Text)
# $date (Text)
# $first (Text)
# $second (Text)
trail-rate-cross = { $source } { $date }: { $first } ÷ { $second }
# $from (Text)
# $to (Text)
# $source (Text)
trail-no-rate = No rate from { $from } to { $to }, { $source }
trail-fetch = Fetch
# $amount (Text)
trail-left-of = What is left of { $amount }
trail-cost = Cost
trail-fees = Fees
trail-keep = You keep
# $hash (Text)
trail-hash = Trail { $hash }. Works out the same for any past day
# The price before tax, in the own currency
trail-net = Price before tax
