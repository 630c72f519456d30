### Refusals, one per code of the contract: what is so, then (.hint) what to do.
### A variable is a number when its comment says (Number) or when it selects a plural; else text.
### `$field` is given as a field name (basePrice) and shown by its `field-…` word of editor.ftl.
### `$reason` selects; a reason without its own words falls back to the general sentence.

## The program itself

# $detail (Text) - what went wrong, for a report
error-internal = Something went wrong in Dhow: { $detail }
    .hint = Nothing was changed. Try again, and report it if it stays
# $name (Text) - the command that was asked for
error-unknownCommand = There is no command “{ $name }”
    .hint = Close Dhow and open it again, so that window and program are of the same version
# $detail (Text) - what does not fit
error-badRequest = The request does not have the right form: { $detail }
    .hint = Look up the arguments with --help
error-cancelled = Stopped
    .hint = What was finished before is kept. Start it again to go on

## Files and the workspace

# $path (Text)
error-fileMissing = There is no file { $path }
    .hint = Check the name and the folder
# $path (Text)
error-fileAccess = { $path } cannot be read or written
    .hint = Check the permissions of the file and its folder, and whether the disk is there
# $path (Text)
error-fileExists = { $path } is already there
    .hint = Choose another name, or move the file away first
error-diskFull = The disk is full. Nothing was changed
    .hint = Free some space, then try again
# $path (Text)
error-notAWorkspace = { $path } is not a Dhow workspace
    .hint = Open a .dhow file. A spreadsheet is brought in with Import
# $path (Text)
error-workspaceNewer = { $path } was made by a newer Dhow
    .hint = Install the newest Dhow, then open it. The file is unchanged
# $path (Text)
error-workspaceInUse = { $path } is open in another window
    .hint = Close it there, then try again
# $path (Text)
error-workspaceReadOnly = { $path } can only be read
    .hint = Make the file and its folder writable, or work on a copy
# $path (Text)
error-workspaceCorrupt = { $path } is damaged
    .hint = Restore the newest backup. The damaged file is left as it is
# $path (Text)
error-workspaceAltered = The tables of { $path } are not as Dhow made them
    .hint = Another program has changed the file. Restore a backup, or open an unchanged copy

## Goods and fields

# $kind (Text) - product, variant, market, changeSet, conflict, media, act
# $id (Text) - what was asked for
error-notFound = { $kind ->
        [product] There is no product { $id }
        [variant] There is no variant { $id }
        [market] There is no market { $id }
        [changeSet] There is no change set { $id }
        [conflict] There is no conflict { $id }
        [media] There is no picture { $id }
        [act] There is no act { $id } in the history
       *[other] There is no { $id }
    }
    .hint = It may have been taken out. Look in the list again
# $sku (Text)
error-skuUnknown = There is no SKU { $sku }
    .hint = Check the spelling. Capitals count
# $sku (Text)
error-skuTaken = SKU { $sku } is already in use
    .hint = Give this variant another SKU
# $field (Text)
error-fieldUnknown = There is no field “{ $field }”
    .hint = Fields are named as in the answer of “product show”
# $field (Text)
# $value (Text) - as it was given
# $reason (Text) - why it does not fit
error-valueInvalid = { $reason ->
        [empty] { $field } is empty
        [checkDigit] The last digit of { $value } does not fit
        [length] { $value } has the wrong number of digits
        [notANumber] { $value } is not a number
        [notAnAmount] { $value } is not an amount
        [ambiguous] { $value } can be read in two ways
        [negative] { $value } is under zero
        [tooManyDecimals] { $value } has more decimals than can be kept
        [tooLarge] { $value } is too large
        [tooLong] { $field } is too long
        [currency] { $value } is not a currency
        [country] { $value } is not a country
        [locale] { $value } is not a language
        [date] { $value } is not a date
        [control] { $value } holds a character that cannot be seen
       *[other] { $value } does not fit { $field }
    }
    .hint = { $reason ->
        [empty] Write something
        [checkDigit] Look for two digits that were swapped
        [length] A barcode has 8, 12, 13 or 14 digits
        [ambiguous] Write it without a thousands separator, with a point: 1234.50
        [tooManyDecimals] Keep at most 6 decimals
        [currency] Use three letters, such as EUR
        [country] Use two letters, such as DE
        [locale] Use a tag such as de or zh-Hans
        [date] Write it as 2026-10-30
       *[other] Nothing was changed. Write another value
    }
error-nothingToUndo = There is nothing to undo
    .hint = Acts are listed under History
error-nothingToRedo = There is nothing to redo
    .hint = Redo is there right after an undo

## Import and export

error-mappingNeeded = It is not certain which column is which
    .hint = Say which column holds the SKU or the title. The suggestion is a start
# $count (Number) - rows with an error
error-rowsRefused = { $count ->
        [one] { $count } row has an error. Nothing was changed
       *[other] { $count } rows have errors. Nothing was changed
    }
    .hint = Mend the rows, or leave them out with --skip-bad-rows
# $name (Text) - the file
error-formatUnknown = { $name } is not a format that Dhow reads
    .hint = Save it as CSV, then import that
# $header (Text) - the header that is missing
error-headerMissing = The column “{ $header }” is missing
    .hint = The first row must hold the column names
# $what (Text) - cell, row, file, media, text
# $limit (Text) - the limit with its unit
error-tooLarge = { $what ->
        [cell] A cell is larger than { $limit }
        [row] A row is larger than { $limit }
        [file] The file is larger than { $limit }
        [media] The picture is larger than { $limit }
       *[other] This is larger than { $limit }
    }
    .hint = Make it smaller, then try again. Nothing was changed
# $encoding (Text)
error-encodingInvalid = The file is not { $encoding } text
    .hint = Save it as UTF-8, or name its encoding

## Money

# $from (Text) - currency
# $to (Text) - currency
# $asked (Text) - day, already formatted
error-noRate = No rate from { $from } to { $to } on { $asked }
    .hint = Fetch rates, or take them in from a file
# $from (Text) - currency
# $to (Text) - currency
# $rate (Text)
error-rateRefused = A rate of { $rate } from { $from } to { $to } is not used
    .hint = Check the source. A rate of 1 between two currencies is never used
# $market (Text)
error-marketUnknown = There is no market { $market }
    .hint = See All markets for the codes
# $path (Text) - where in the file
# $reason (Text) - what is wrong there
error-marketInvalid = The market is not complete at { $path }: { $reason }
    .hint = Nothing was changed. Mend it there, then apply again
# $sku (Text)
error-noBasePrice = { $sku } has no price to start from
    .hint = Type a base price
error-amountTooLarge = The amount is too large to be computed exactly
    .hint = Check the price, the rate and the quantity

## Storefront

# $sku (Text)
# $market (Text)
# $shown (Text) - price found
# $expected (Text) - price of the workspace
error-priceMismatch = { $sku } has two prices in { $market }: { $shown } and { $expected }
    .hint = Build the storefront again. If it stays, report it
# $count (Number) - issues
error-storefrontIssues = { $count ->
        [one] The storefront has { $count } issue
       *[other] The storefront has { $count } issues
    }
    .hint = Mend them, or build without --strict
# $path (Text)
error-folderNotOurs = { $path } holds files that Dhow did not write
    .hint = Choose an empty folder

## Network

error-notEnrolled = This device is not on a hub
    .hint = Join a hub under Settings
error-alreadyEnrolled = This workspace is already on a hub
    .hint = A second device joins with a code of this one
error-offline = The hub cannot be reached. Everything is kept here
    .hint = It goes out when you are online
# $reason (Text) - the hub's own code
error-hubRefused = { $reason ->
        [rate-limited] The hub asks to wait a moment
        [too-large] The hub does not take this much at once
        [clock-skew] The clock of this computer is off
       *[other] The hub refused: { $reason }
    }
    .hint = { $reason ->
        [clock-skew] Set the clock, then sync again
       *[other] Nothing is lost. Sync again later
    }
error-hubUntrusted = The answer does not come from your hub
    .hint = Check the address. Nothing was sent
error-inviteInvalid = This code does not work any more
    .hint = Make a new one on the first device. A code lasts 15 minutes and works once
error-deviceRevoked = This device was taken off the hub
    .hint = Your work is all here. Join again with a code of another device
error-keyMissing = The key of this device is not on this computer
    .hint = This file was copied. Join again with a code of another device
