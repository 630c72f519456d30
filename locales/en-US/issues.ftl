### Problems of listings, `issue-<code>`: what is so, then (.hint) what to do.

# $market (Text)
# $currency (Text)
issue-noRate = No rate for { $currency }, so { $market } shows “Price on request”
    .hint = Fetch rates, or take them in from a file
# $sku (Text)
issue-noBasePrice = { $sku } has no price to start from
    .hint = Type a base price
# $sku (Text)
# $market (Text)
issue-noTaxRate = The tax rate of { $market } is not known for that day, so { $sku } shows “Price on request”
    .hint = Write the percentage in the market, or take a day that the rule pack covers
# $sku (Text)
# $market (Text)
issue-belowMinorUnit = { $sku } costs less than the smallest coin in { $market }, so it shows “Price on request”
    .hint = Give its price for 10, 100 or 1000 units
# $sku (Text)
# $market (Text)
issue-free = { $sku } costs nothing in { $market }
    .hint = If it is not free, type its price
# $sku (Text)
issue-formerPriceNotAbove = The former price of { $sku } is not above its price
    .hint = Type a higher one in the same currency, or clear it
# $sku (Text)
# $market (Text)
issue-noCost = { $sku } has no cost, so its floor in { $market } cannot be checked
    .hint = Type the cost. Only you see it
# $sku (Text)
# $market (Text)
# $margin (Text) - already formatted
# $floor (Text) - already formatted
issue-belowFloor = { $sku } leaves { $margin } in { $market }, the floor is { $floor }
    .hint = Raise the price, or change the floor of this market
# $sku (Text)
# $market (Text)
issue-charmSkipped = The ending would move { $sku } too far in { $market }, so it is left out
    .hint = Allow a larger move, or keep the rounded price
# $locale (Text)
# $field (Text)
issue-translationMissing = { $field } is missing in { $locale }
    .hint = Buyers see the next language until it is written
# $locale (Text)
# $field (Text)
issue-translationStale = { $field } in { $locale } is older than its source
    .hint = Look at it and confirm it
# $locale (Text)
# $field (Text)
issue-translationMachine = { $field } in { $locale } is a machine draft
    .hint = Read it and confirm it
# $locale (Text)
# $field (Text)
# $found (Text)
# $expected (Text)
issue-numbersDiffer = The numbers of { $field } in { $locale } differ: source { $expected }, text { $found }
    .hint = Put the numbers of the source, or confirm under Translate that it is right so. Buyers see another language until then
# $locale (Text)
# $picture (Text)
# $found (Text)
# $expected (Text)
issue-altNumbersDiffer = The numbers in the text of picture { $picture } in { $locale } differ: source { $expected }, text { $found }
    .hint = Put the numbers of the source under Media. Buyers do not get this text until then
issue-noPicture = No picture
    .hint = Add one under Media
# $locale (Text)
issue-noAltText = A picture has no text in { $locale }
    .hint = Say in a few words what it shows
issue-pictureNotHere = A picture is not here yet
    .hint = It is fetched when you are online
issue-noTitle = No title
    .hint = Give the product a title
issue-noDescription = No description
    .hint = Say what it is, in a few sentences
# $sku (Text)
issue-skuTwice = { $sku } is there twice, because two devices made it
    .hint = Make one of them: what only one says is kept, and Undo takes it back. Until then it gets no new listing
# $market (Text)
issue-marketTwice = The market { $market } is there twice, because two devices made it
    .hint = Make one of them; Undo takes it back. Until then the shop cannot be built
issue-generatedSku = The SKU was made by the program
    .hint = Type an own SKU
# $value (Text)
issue-gtinInvalid = The last digit of { $value } does not fit
    .hint = Look for two digits that were swapped
issue-noGtin = No barcode
    .hint = Some channels show it lower without one
issue-noHsCode = No HS code
    .hint = It is needed at the border
issue-noOrigin = No country of origin
    .hint = It is needed at the border
issue-noVariant = No variant
    .hint = Add one under Variants
issue-noMarket = No market
    .hint = Add a market and every price appears
issue-noBaseUrl = No public address, so links between languages and the sitemap are left out
    .hint = Write it under “Public address” when the shop has one
    .shell-hint = Build with --base-url when the shop has an address
# $slug (Text)
issue-slugTaken = The address { $slug } belongs to another product
    .hint = Type another address
# $slug (Text)
issue-slugChanged = { $slug } cannot be an address, so another is used
    .hint = Type an address of letters, digits and hyphens
issue-lowStock = Little stock left
    .hint = Look at the stock
# $day (Text) - already formatted
issue-oldRates = The rates are of { $day }
    .hint = Fetch newer ones when you are online
# $sku (Text)
issue-conflict = Two devices disagree about { $sku }
    .hint = Choose under Conflicts
# $sku (Text)
# $market (Text)
issue-priceMismatch = { $sku } has two prices in { $market }
    .hint = Build the storefront again
# $locale (Text)
issue-localeWithoutWords = The shop has no words of its own in { $locale } yet, so its frame is in English
    .hint = Goods and prices are not touched
# $pack (Text)
issue-packNotCovered = The rule pack { $pack } does not cover this
    .hint = Write the tax rate into the market
# $sku (Text)
# $market (Text)
issue-noPrice = { $sku } has no price in { $market }, so buyers read “Price on request”
    .hint = See why with its trail
issue-pictureMissing = A picture is named but not here
    .hint = Add it again under Media
issue-pictureUnsupported = A picture is of a kind that browsers do not show
    .hint = Save it as PNG, JPEG or WebP and add it again
