### Bringing files in: steps, columns, review, and the problems of rows.

import-title = Import
import-step-file = File
import-step-columns = Columns
import-step-review = Review
import-drop = Drop a CSV file. Nothing changes until you apply
import-choose = Choose a file…
import-empty = Drop a CSV file. Nothing changes until you apply
# $name (Text) - the file
# $rows (Number)
import-file-rows = { $rows ->
        [one] { $name }, { $rows } row
       *[other] { $name }, { $rows } rows
    }
import-preset = Format
import-preset-auto = As found in the file
import-preset-shopify = Shopify
import-preset-table = Any table
import-column-source = Column of the file
# $number (Number)
import-column-nameless = Column { NUMBER($number, useGrouping: "false") }, without a name
import-column-samples = Examples
import-column-target = Becomes
import-column-sure = How sure
import-column-kept = Kept as it is
import-reading-comma = 1.234,5 is read with a comma
import-reading-ambiguous = 1.234 can be read in two ways. Say which
import-locale = Numbers are written as in
import-currency = Currency of the prices
import-back = Back to the columns
# $count (Number) - products that change
import-apply = { $count ->
        [0] Nothing to apply
        [one] Apply { $count } change
       *[other] Apply { $count } changes
    }
import-tab-all = All
import-tab-create = New
import-tab-update = Changed
import-tab-unchanged = Same
import-tab-problems = Problems
import-row = Row
import-product = Product
import-before = Now
import-after = In the file
import-what-applying-does = What applying does
# $create (Number)
# $update (Number)
# $unchanged (Number)
import-summary = { NUMBER($create) } new, { NUMBER($update) } changed, { NUMBER($unchanged) } the same
import-one-undo = One undo takes it all back, also next week
# $count (Number) - rows
import-rows-need-you = { $count ->
        [one] { $count } row needs you
       *[other] { $count } rows need you
    }
import-skip-bad-rows = Leave these rows out
import-skip-bad-rows-help = The others are applied. The file can be imported again later
# $count (Number) - rows left out
import-skipped = { $count ->
        [one] { $count } row left out
       *[other] { $count } rows left out
    }
# $row (Number)
# $column (Text)
import-issue-place = Row { NUMBER($row, useGrouping: "false") }, { $column }
# $row (Number)
import-issue-row = Row { NUMBER($row, useGrouping: "false") }
import-issue-file = The whole file
# $column (Text)
import-issue-column = Column { $column }
import-nothing-changes = The file says what the catalogue says. Nothing to apply
# $name (Text)
import-applied = { $name } taken in

## Problems of rows: `import-issue-<code>`, with what to do in `.hint`. The codes are those of the
## catalogue-io crate (`IssueCode`); `$column` is there whenever the problem is one of a cell.

# $value (Text)
# $point (Text) - its value with a decimal point
# $comma (Text) - its value with a decimal comma
# $count (Text) - how many cells of the column are like it
import-issue-ambiguousNumber = { $value } can be read in two ways: { $point } or { $comma }. Such cells of the column: { $count }
    .hint = Say under Columns how numbers are written
    .shell-hint = Say how numbers are written: --locale, or Columns
# $value (Text)
import-issue-otherSeparator = { $value } is written in another way than the numbers of this column
    .hint = Write it like the rest of the column
# $value (Text)
import-issue-notANumber = { $value } is not a number
    .hint = Write a number such as 12.50, or leave the cell empty
# $value (Text)
import-issue-numberRange = { $value } is two numbers where one is wanted
    .hint = Write one of them, and the other one in a row or column of its own
# $value (Text)
import-issue-numberTooLarge = { $value } has more digits than can be kept
    .hint = Check the decimal separator
# $value (Text)
import-issue-tooManyDecimals = { $value } has more than 6 decimals
    .hint = Keep at most 6 decimals
# $value (Text)
import-issue-negativeNumber = { $value } is under zero
    .hint = It must be zero or more
# $value (Text)
import-issue-digitsLost = The sheet shortened the number to { $value } and its last digits are gone
    .hint = Format the column as text in the sheet, and type the number again
# $value (Text)
# $currency (Text) - the currency expected
import-issue-otherCurrency = { $value } is not in { $currency }
    .hint = Say the currency of the file under Columns
    .shell-hint = Say the currency of the file: --currency, or Columns
# $value (Text)
import-issue-currencyUnknown = { $value } is not a currency
    .hint = Use three letters, such as EUR
# $sku (Text)
# $otherRow (Text) - the other row
import-issue-duplicateSku = SKU { $sku } is also in row { $otherRow }
    .hint = Keep one of the rows, give one another SKU, or choose “Number SKUs that stand twice”
    .shell-hint = Keep one of the rows, give one another SKU, or number the later ones: --duplicate-skus number
# $otherRow (Text) - the other row
import-issue-duplicateOptions = Row { $otherRow } has the same options
    .hint = Change the options of one of them, or give both a SKU
# $value (Text)
import-issue-skuTooLong = The SKU { $value } is too long
    .hint = A SKU has at most 120 characters
# $value (Text)
import-issue-skuControlCharacter = The SKU { $value } holds a character that cannot be seen
    .hint = Type the SKU again
# $column (Text)
import-issue-fourthOption = { $column } is a fourth option, and a product has three at most
    .hint = Join two options into one, or keep the column under Columns
# $sku (Text)
import-issue-skuTaken = SKU { $sku } belongs to another product of the catalogue
    .hint = Give this row another SKU, or the handle of that product
# $value (Text)
import-issue-statusUnknown = { $value } is not a status
    .hint = Use draft, active or archived, or yes and no. If the column is something else, say what under Columns
    .shell-hint = Use draft, active or archived, or yes and no. If the column is something else, say what under Columns, or with --mapping
# $value (Text)
import-issue-basePriceTaxUnknown = { $value } does not say whether a price holds tax
    .hint = Write excluded, or included: and a country, such as included:DE
# $value (Text)
import-issue-priceQuantityUnknown = { $value } is not a number of units that a price can be for
    .hint = Use 1, 10, 100 or 1000
# $value (Text)
import-issue-descriptionFormatUnknown = { $value } is not a description format
    .hint = Use plain, markdown or html
# $value (Text)
import-issue-localeUnknown = { $value } is not a language
    .hint = Use a tag such as de or zh-Hans
# $value (Text)
import-issue-encodingInvalid = Some characters cannot be read: { $value }
    .hint = Save the file as UTF-8, or name its encoding
# $value (Text)
import-issue-nulCharacter = The cell holds a character that cannot be seen: { $value }
    .hint = Type the value again
# $limit (Text)
import-issue-textTooLong = The text is longer than { $limit } characters
    .hint = Shorten it
# $cells (Text)
# $columns (Text)
import-issue-tooManyCells = The row has { $cells } cells, the header { $columns }
    .hint = Look for a quotation mark that is not closed
import-issue-noIdentity = Neither SKU nor handle nor title
    .hint = Fill in one of them, or delete the row
# $sku (Text)
import-issue-noTitle = No title
    .hint = Give the product a title
# $limit (Text)
import-issue-tooManyRows = The product has more than { $limit } rows
    .hint = Divide it into several products
import-issue-tooManyOptions = The product has more than three options
    .hint = Check how its options are named
# $sku (Text)
import-issue-noBasePrice = No price
    .hint = It is taken in without one. Type it later
# $columns (Text) - their names
# $count (Text)
import-issue-columnsKept = Kept as they are ({ $count }): { $columns }
    .hint = Say under Columns what a column is if it is a field
    .shell-hint = Say under Columns, or with --mapping, what a column is if it is a field
# $currency (Text)
import-issue-currencyAssumed = Prices without a currency are taken in { $currency }
    .hint = Say another under Columns
    .shell-hint = Say another with --currency, or under Columns
# $platform (Text) - name of a shop platform
# $country (Text) - its code
import-issue-taxAssumed = Prices from { $platform } are taken with the tax of { $country }, as shops there show them
    .hint = If that is not so, choose “Change the prices…”
    .shell-hint = If that is not so, say it with --prices net, or with the country, such as --prices gross:NL
# $value (Text) - the cell
# $country (Text) - its code
import-issue-taxRateUnknown = No tax class of { $country } has the rate of this row: { $value }
    .hint = Check the rate, and the country that the prices’ tax is of. Or give each row its tax in a column basePriceTax, and map this one to nothing
    .shell-hint = Check the rate and the country, which --prices gross: with its code says. Or give each row its tax in a column basePriceTax, and map this one to nothing
# $value (Text) - the class in the shop
# $country (Text) - its code
import-issue-taxClassUnknown = No rate is known of the tax class { $value } in { $country }
    .hint = The goods have no price until their tax is known. Set the tax of the base price in the editor, or in a column basePriceTax
# $value (Text) - the sentence
import-issue-preambleSays = The prices are read as the file says: “{ $value }”
    .hint = If that is not meant, say the currency and the tax under Columns
    .shell-hint = If that is not meant, say it with --currency and --prices, or under Columns
# $platform (Text) - name of a shop platform
# $country (Text) - its code
import-issue-netAssumed = Nothing says whether prices from { $platform } hold tax; they are taken without
    .hint = If they hold the tax of { $country }, choose “Change the prices…”
    .shell-hint = If they hold the tax of { $country }, say it with --prices gross:{ $country }
# $count (Text)
# $terms (Text) - as a field has them, such as included:NL
import-issue-newGoodsAssumed = New goods: { $count } are taken before tax and for one unit, but others of this list have { $terms }
    .hint = If the new ones have it too, choose “Change the prices…”, or say it in a column of the list
    .shell-hint = If the new ones have it too, say it with --prices, such as --prices gross:NL, or in a column of the list
# $sku (Text)
# $before (Text) - the amount as it was
# $after (Text) - the amount as the file has it
import-issue-currencyChanged = { $sku } gets another currency: { $before } becomes { $after }
    .hint = Check the currency of the file. Say another under Columns
    .shell-hint = Check the currency of the file. Say another with --currency, or under Columns
# $sku (Text)
# $former (Text)
# $price (Text)
import-issue-formerPriceNotAbove = The former price of { $sku } is not above its price: { $former }, { $price }
    .hint = Check both, or empty the former price
# $sku (Text)
import-issue-priceZero = The price of { $sku } is 0
    .hint = It would be given away. Empty the cell if there is no price yet
# $column (Text)
# $value (Text) - the first of them
# $count (Text)
import-issue-placeholderEmpty = Cells of { $column } such as { $value } are read as empty: { $count }
    .hint = Write a number where there is one
# $column (Text)
import-issue-priceGuessed = { $column } is taken for the price, since no other column is one
    .hint = Say under Columns what it is, if it is another price
# $column (Text)
# $name (Text) - the name it is kept under
import-issue-duplicateHeader = Two columns are called { $column }. The second is kept as { $name }
    .hint = Name one of them otherwise
# $value (Text)
import-issue-unitUnknown = The unit of { $value } is not known. The cell is kept as it is
    .hint = Use a unit such as g, kg, cm or pcs
# $value (Text)
import-issue-unitMissing = Nothing says which unit { $value } is in. The cell is kept as it is
    .hint = Write the unit into the header, such as “Weight (kg)”
# $value (Text)
import-issue-gtinLength = { $value } has the wrong number of digits. It is kept, but not as barcode
    .hint = A barcode has 8, 12, 13 or 14 digits
# $value (Text)
import-issue-gtinNotDigits = { $value } is not a barcode. It is kept as it is
    .hint = A barcode has digits only
# $value (Text)
# $expected (Text) - the digit that fits
import-issue-gtinCheckDigit = The last digit of { $value } does not fit. It is kept, but not as barcode
    .hint = It should be { $expected }. Look for two digits that were swapped
# $value (Text)
import-issue-countryUnknown = { $value } is not a country. It is kept as it is
    .hint = Use two letters, such as TR
# $value (Text)
import-issue-hsCodeInvalid = { $value } is not an HS code. It is kept as it is
    .hint = An HS code has 6 to 12 digits
# $value (Text)
import-issue-slugUnsafe = { $value } cannot be an address
    .hint = An address is made from the title instead
# $value (Text)
import-issue-directionCharacter = { $value } holds characters that turn the reading direction
    .hint = Type the text again if it does not come from a language that needs them
# $value (Text)
import-issue-skuConfusable = The SKU { $value } mixes letters that look alike
    .hint = Type the SKU again in Latin letters
# $value (Text)
# $perhaps (Text) - what it may have been
import-issue-looksLikeDate = { $value } looks like a date that the sheet made
    .hint = If it was { $perhaps } or another code, format the column as text in the sheet and type it again. If it is meant so, nothing is to be done
# $value (Text)
import-issue-descriptionCleaned = The shop shows the description without { $value }
    .hint = Words, headings, lists and tables stay. Put pictures into their own columns
# $value (Text)
import-issue-negativeStock = The stock of { $value } is under zero
    .hint = Count again. It is taken in as it is
# $sku (Text)
import-issue-generatedSku = No SKU, so it becomes { $sku }
    .hint = Type an own SKU in the file, or later in the catalogue
# $column (Text)
# $reading (Text) - point or comma
# $value (Text) - an example
import-issue-columnDecided = { $reading ->
        [comma] The numbers of { $column } are read with a decimal comma, such as { $value }
       *[point] The numbers of { $column } are read with a decimal point, such as { $value }
    }
    .hint = Choose the other reading under Columns if this is wrong
# $encoding (Text)
import-issue-encodingGuessed = The file was recognised as { $encoding }
    .hint = Name its encoding if letters look wrong
# $sku (Text)
import-issue-parentRow = The row describes the product and is no variant
    .hint = Nothing to do. Give it a price if it can be bought by itself
# $value (Text)
import-issue-formulaError = The formula of this cell has no result: { $value }
    .hint = Look up what should stand here, and put the value itself into the cell
# $cells (Text)
# $columns (Text)
# $missing (Text) - headers
import-issue-cellsMissing = The row has { $cells } cells, the header { $columns }. Missing: { $missing }
    .hint = Look whether the row is cut off, and add what is missing
# $lines (Text)
import-issue-swallowedRows = A quotation mark opens in this row and closes { $lines } lines later, so that rows of goods may stand in one cell
    .hint = Take the mark out or close it in its own cell, then import again
import-issue-fileCutOff = The file ends in the middle of this row
    .hint = Get the file anew: rows behind this one may be missing too
# $sku (Text)
# $otherRow (Text) - the other row, or none
# $other (Text) - the SKU of the catalogue
import-issue-skuTwin = { $otherRow ->
        [none] SKU { $sku } is { $other } of the catalogue but for case, spaces, an apostrophe, a dash or zeros before it
       *[other] SKU { $sku } is that of row { $otherRow } but for case, spaces, an apostrophe, a dash or zeros before it
    }
    .hint = If it is the same product, write the SKU in one way; otherwise nothing is to be done
# $sku (Text)
# $otherRow (Text) - the other row, or none
# $made (Text) - the SKU it gets
import-issue-numberedSku = SKU { $sku } is also in row { $otherRow }, so this one becomes { $made }
    .hint = Give it a SKU of its own in the shop or in the catalogue
# $value (Text)
import-issue-measureUnreadable = { $value } is no weight or size. The goods come in without it, the cell is kept as it is
    .hint = Write a number with its unit, such as 1.2 kg
# $cells (Text)
# $columns (Text)
# $missing (Text) - headers
import-issue-fewerCells = The row has { $cells } cells, the header { $columns }. Missing: { $missing }
    .hint = Look whether the row is cut off. It is taken in without them
import-issue-brokenQuote = A quotation mark stands inside a quoted cell
    .hint = Look at the texts of this row. Inside a quoted cell the mark is written twice
# $rows (Text) - the first rows
# $skus (Text) - their SKUs
# $count (Text)
import-issue-unknownGoods = Left out, because the catalogue does not have them: rows { $rows } ({ $skus }); { $count } in all
    .hint = To take them in as new goods, import a file with their titles and without “Only change goods that are known”
    .shell-hint = To take them in as new goods, import a file with their titles and without --update-only
# $value (Text)
import-issue-stockNotCounted = { $value } is read as in stock, and not counted
    .hint = Write a number to have it counted

## Rows that are no goods, and what a file asks to be done

# $value (Text)
import-issue-commandUnknown = { $value } is not a known command
    .hint = Use NEW, MERGE, UPDATE, REPLACE, DELETE or IGNORE. To keep the column as words, say so under Columns
    .shell-hint = Use NEW, MERGE, UPDATE, REPLACE, DELETE or IGNORE. To keep the column as words, map it to attribute:Command with --mapping
# $value (Text)
import-issue-commandRefused = The file asks for { $value }, which an import does not do with a single variant
    .hint = Delete the variant in the catalogue, then write IGNORE or take the row out
# $value (Text)
import-issue-commandReplaces = The file asks for { $value }. The product is updated instead
    .hint = What the file does not name stays as it is. Empty it in the catalogue if it is to go
# $column (Text)
import-issue-actsLeftOut = The column { $column } asks for something an import does not do. It is left out
    .hint = Write the result into the file, such as the stock as it is to be, or all tags
# $rows (Text) - their numbers
# $count (Text)
import-issue-rowsLeftOut = Left out as totals, notes or a header again ({ $count }): rows { $rows }
    .hint = Give a row both SKU and title if it is goods
# $otherRow (Text)
import-issue-variantsAlike = Another variant of this product, in row { $otherRow }, has the same options
    .hint = Name an option that tells them apart, or give each a title of its own
# $count (Text)
import-issue-listingUnfolded = The row stands for several variants ({ $count }). They come in as a draft, each with the price of the row and without a stock
    .hint = Set the price and stock of each variant, then make the product active
# $value (Text)
import-issue-priceOfAuction = { $value } is a price that bids begin at. It is left out
    .hint = Give the price to sell at
# $sku (Text)
import-issue-variantHidden = The variant { $sku } is hidden in its shop and its product is not. It is left out
    .hint = Show it in the file if it is to be sold, or make it a product of its own
# $column (Text)
# $count (Text)
# $rows (Text) - their numbers
import-issue-notTicked = Only ticks stand in { $column }, and new goods have none ({ $count }, rows { $rows }). They come in as drafts
    .hint = Put them on sale in the catalogue, or tick them in the file
# $column (Text)
# $value (Text) - the first such day
# $count (Text)
# $rows (Text) - their numbers
import-issue-notYetForSale = By { $column } new goods are sold from a later day on, such as { $value } ({ $count }, rows { $rows }). They come in as drafts
    .hint = Put them on sale in the catalogue when their day has come, or import the file again then
# $column (Text)
# $value (Text) - the first such day
# $count (Text)
# $rows (Text) - their numbers
import-issue-noLongerForSale = By { $column } new goods were sold until an earlier day, such as { $value } ({ $count }, rows { $rows }). They come in as drafts
    .hint = Put them on sale in the catalogue if they are still sold
# $column (Text)
# $value (Text) - the first such cell
# $count (Text)
# $rows (Text) - their numbers
import-issue-saleDayUnreadable = { $column } says { $value }, which is no day ({ $count }, rows { $rows }). New goods come in as drafts
    .hint = Write the day as 2027-03-31, or put them on sale in the catalogue
# $column (Text)
# $value (Text)
# $count (Text)
# $rows (Text) - their numbers
import-issue-notSoldByItself = By { $column } new goods are { $value }: those of another shop, or a set of several ({ $count }, rows { $rows }). They come in as drafts
    .hint = Put them on sale in the catalogue if you sell them yourself
# $sku (Text)
# $parent (Text) - what the row calls its product
import-issue-parentMissing = { $sku } is a variant of a product that is neither in the file nor known: { $parent }. It comes in as a draft
    .hint = Import the file with the row of the product, or give the draft its title and put it on sale
# $value (Text)
import-issue-ruleLeftOut = The rule { $value } is left out
    .hint = Write the price or weight itself into the row of the SKU
# $value (Text)
import-issue-rowIgnored = Left out, as the file asks: { $value }
    .hint = Nothing to do. Write MERGE if it is to be taken in
# $value (Text)
import-issue-productWithdrawn = The file asks for { $value }. The product is archived if the catalogue has it
    .hint = Nothing to do. One undo brings it back
import-issue-headerFound = This row is taken for the header. The lines above it are left out
    .hint = Say another row under Columns
    .shell-hint = Say another row under Columns, or with --header-row

## Export

export-title = Export
export-preset = Format
# $count (Number)
export-done = { $count ->
        [one] { $count } row written
       *[other] { $count } rows written
    }
export-lossless = Everything is in the file and can be taken in again
export-path = Where to, with the name of the file

## The three steps in the window

import-kinds = CSV from a spreadsheet or a shop, separated by commas, semicolons or tabs
import-which-columns = It is not certain which column is what. Say which one holds the SKU or the title
# $columns (Text) - headers, each with a cell
import-doubt-hides = Does a column say which goods are not to be sold? { $columns }. Take it as the status or as published, or keep it
# $columns (Text) - headers, each with a cell
import-doubt-price = Which column holds the price? { $columns }. The other one is kept
import-which-numbers = Some numbers can be read in two ways. Say how they are written
import-delimiter = Cells are separated by
import-delimiter-comma = commas
import-delimiter-semicolon = semicolons
import-delimiter-tab = tabs
import-encoding = Letters are written as
import-compare = See what changes
import-change-columns = Change…
# $count (Number) - columns that are kept as they are
import-kept-columns = { $count ->
        [one] { $count } column kept
       *[other] { $count } columns kept
    }
import-tab-apply = To apply
import-find = Find in these rows
# What becomes of the row: New, Changed, Same
import-becomes = Becomes
# $shown (Number) - rows in the list
# $total (Number) - rows that change
import-first-rows = The first { NUMBER($shown) } of { NUMBER($total) } are shown. All are applied
# $count (Number)
import-same-rows = { $count ->
        [one] { $count } row says what the catalogue says
       *[other] { $count } rows say what the catalogue says
    }
import-problems-beside = These rows are not taken in. What is the matter stands beside
import-not-left-out = Nothing is applied while a row has an error
# $count (Number) - further rows with the same problem
import-also = { $count ->
        [one] Also in { $count } other row
       *[other] Also in { $count } other rows
    }
import-take-back = Take it all back
# $name (Text) - the file
import-taken-back = { $name } taken back
import-another = Another file
import-see-catalogue = See the catalogue

## What a file leaves unsaid of its prices

# $platform (Text) - name of a shop platform
import-ask-shop = The file from { $platform } does not say everything about its prices. What you say here is kept for the next file of this kind
import-ask-list = The file does not say everything about its prices. What you say here is kept for the next file of this kind
import-ask-currency = These prices are in …
import-ask-tax = Do these prices include tax?
import-ask-tax-of = These prices include the tax of …
import-ask-net = No, they are before tax
# $country (Text)
import-ask-gross = Yes, with tax ({ $country })
import-ask-other-currency = Another currency
import-ask-other-country = The tax of another country
import-ask-none-yet = Not said yet
# $title (Text)
# $row (Number)
import-ask-example = Example, row { NUMBER($row, useGrouping: "false") }: { $title }
import-ask-in-file = In the file
import-ask-no-market = A market shows here what each answer makes of a price
import-ask-currency-first = Say the currency first
import-prices = Prices
# $currency (Text)
import-prices-in = In { $currency }
import-prices-net = Before tax
# $country (Text)
import-prices-gross = With tax ({ $country })
import-prices-as-before = As in the last file of this kind
import-prices-change = Change the prices…
# $count (Number) - variants
# $title (Text) - the first of them
# $before (Text) - its amount now
# $after (Text) - its amount in the file
import-currency-changed = { $count ->
        [one] { $count } known item gets another currency: { $title }, { $before } becomes { $after }
       *[other] { $count } known items get another currency, such as { $title }: { $before } becomes { $after }
    }
import-currency-changed-help = If that is not so, change the currency of the file
import-ask-go = Go on
# $row (Number)
import-header-row = Header: row { NUMBER($row, useGrouping: "false") }
import-header-which = Which row is the header?
import-header-taken = Taken for the header
import-header-perhaps = Perhaps this one
import-update-only = Only change goods that are known
import-update-only-help = Rows of other goods are left out and named
import-leave-unknown = Leave them out
import-number-skus = Number SKUs that stand twice
import-number-skus-help = The second ABC-1 becomes ABC-1-2, always the same for the same file
# $count (Number) - rows
import-damaged = { $count ->
        [one] The file looks damaged in { $count } row. It may be cut off, or hold goods that cannot be seen
       *[other] The file looks damaged in { $count } rows. It may be cut off, or hold goods that cannot be seen
    }

## Fields that only files have; the others are `field-…` of the editor

# $field (Text)
# $of (Text) - a language, or a place where stock lies
import-field-of = { $field }, { $of }
# $number (Number) - 1, 2 or 3
import-field-option-name = Name of option { NUMBER($number) }
# $number (Number) - 1, 2 or 3
import-field-option-value = Value of option { NUMBER($number) }
import-field-parent = SKU of the product
import-field-published = Shown in the shop
import-field-type = Type
import-field-category = Category
import-field-weightGrams = Weight in grams
import-field-weightUnit = Unit of the weight
import-field-dimensionsUnit = Unit of the size
import-field-productOrigin = Made in, whole product
import-field-optionNames = Names of the options
import-field-optionValues = Values of the options
import-field-images = Pictures
import-field-imagePosition = Place of the picture
import-field-group = Number of the product
import-field-generatedSku = SKU made by the program
import-field-productId = Number of the product in its shop
import-field-ignore = Left out
