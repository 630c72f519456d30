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
# $encoding (Text)
# $delimiter (Text) - comma, semicolon, tab, as the file has it
import-read-as = Read as { $encoding }, separated by { $delimiter ->
        [tab] tabs
        [semicolon] semicolons
       *[comma] commas
    }
import-preset = Format
import-preset-auto = By itself
import-preset-shopify = Shopify
import-preset-table = Any table
import-columns-title = Which column is what
import-column-source = Column of the file
import-column-samples = Examples
import-column-target = Becomes
import-column-sure = How sure
import-column-kept = Kept as it is
import-reading = Numbers
import-reading-point = 1,234.5 is read with a point
import-reading-comma = 1.234,5 is read with a comma
import-reading-ambiguous = 1.234 can be read in two ways. Say which
import-locale = Numbers are written as in
import-currency = Currency of the prices
import-mapping-saved = These columns are remembered for the next file
import-back = Back to the columns
# $count (Number) - products that change
import-apply = { $count ->
        [0] Nothing to apply
        [one] Apply { $count } change
       *[other] Apply { $count } changes
    }
import-dry-run = This is a preview. Nothing is changed yet
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
import-nothing-changes = The file says what the catalogue says. Nothing to apply
# $name (Text)
import-applied = { $name } taken in
import-cancelled = Import stopped. Nothing was changed

## Problems of rows: `import-issue-<code>`, with what to do in `.hint`

# $value (Text)
import-issue-ambiguousNumber = { $value } can be read in two ways
    .hint = Say how numbers are written: --locale, or Columns
# $column (Text)
# $reading (Text) - point or comma
import-issue-numberReadingDecided = { $reading ->
        [comma] Every number of { $column } is read with a decimal comma
       *[point] Every number of { $column } is read with a decimal point
    }
    .hint = Choose the other reading under Columns if this is wrong
# $value (Text)
import-issue-notANumber = { $value } is not a number
    .hint = Write an amount such as 12.50, or leave the cell empty
# $value (Text)
import-issue-negativePrice = { $value } is under zero
    .hint = A price or cost is zero or more
# $value (Text)
import-issue-tooManyDecimals = { $value } has more than 6 decimals
    .hint = Keep at most 6 decimals
# $value (Text)
import-issue-numberTooLarge = { $value } is too large
    .hint = Check the decimal separator
# $value (Text)
import-issue-scientificBarcode = The sheet shortened the barcode to { $value } and its last digits are gone
    .hint = Format the column as text in the sheet, and type the barcode again
# $value (Text)
import-issue-gtinCheckDigit = The last digit of { $value } does not fit
    .hint = Look for two digits that were swapped
# $value (Text)
import-issue-gtinLength = { $value } has the wrong number of digits
    .hint = A barcode has 8, 12, 13 or 14 digits
# $sku (Text)
# $first (Text) - the other row
import-issue-duplicateSku = SKU { $sku } is also in row { $first }
    .hint = Keep one of the rows, or give one another SKU
# $sku (Text)
import-issue-skuTaken = SKU { $sku } belongs to another product of the catalogue
    .hint = Give this row another SKU, or the handle of that product
# $sku (Text)
import-issue-generatedSku = No SKU, so it becomes { $sku }
    .hint = Type an own SKU in the file, or later in the catalogue
import-issue-noPrice = No price
    .hint = It is taken in without one. Type it later
import-issue-noCost = No cost
    .hint = Without a cost the floor cannot be checked
import-issue-noTitle = No title
    .hint = Give the product a title
import-issue-missingIdentity = Neither SKU nor handle nor title
    .hint = Fill in one of them, or delete the row
# $column (Text)
import-issue-unknownColumn = The column { $column } is kept as it is
    .hint = Say under Columns what it is, if it is a field
# $value (Text)
import-issue-unknownUnit = The unit { $value } is kept as it is
    .hint = Use a unit such as g, kg, cm or pcs
# $value (Text)
import-issue-unknownStatus = { $value } is not a status
    .hint = Use draft, active or archived
# $value (Text)
import-issue-unknownCountry = { $value } is not a country
    .hint = Use two letters, such as TR
# $value (Text)
import-issue-unknownCurrency = { $value } is not a currency
    .hint = Use three letters, such as EUR
# $value (Text)
import-issue-hsCode = { $value } is not an HS code
    .hint = An HS code has six digits or more
# $value (Text)
import-issue-looksLikeDate = { $value } looks like a date that the sheet made
    .hint = Format the column as text in the sheet, and type the value again
# $limit (Text)
import-issue-cellTooLarge = The cell is larger than { $limit }
    .hint = Shorten it
# $expected (Text)
# $found (Text)
import-issue-columnCount = The row has { $found } cells, the header { $expected }
    .hint = Look for a quotation mark that is not closed
# $encoding (Text)
import-issue-encoding = Some characters are not { $encoding }
    .hint = Save the file as UTF-8, or name its encoding
import-issue-controlCharacter = The cell holds a character that cannot be seen
    .hint = Type the value again
# $value (Text)
import-issue-imageAddress = { $value } is not the address of a picture
    .hint = Use an address that begins with https://
import-issue-imageNotFetched = The picture is fetched when you are online
    .hint = Nothing to do
import-issue-duplicateOption = Two variants have the same options
    .hint = Change the options of one of them
# $value (Text)
import-issue-slug = { $value } cannot be an address
    .hint = An address is made from the title instead
import-issue-duplicateHeader = Two columns have the same name
    .hint = Name one of them otherwise. The first one is used
import-issue-rowSkipped = The row is left out
    .hint = Mend it and import the file again
import-issue-valueInvalid = The value does not fit
    .hint = Look at the cell and type it again

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
