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
    .hint = Nothing was changed. Close Dhow and open it again. If it stays, report it
    .shell-hint = Look up the arguments with --help
error-cancelled = Stopped
    .hint = What was finished before is kept. Start it again to go on

## Files and the workspace

# $file (Text)
error-fileMissing = There is no file { $file }
    .hint = Check the name and the folder
# $file (Text)
error-fileAccess = { $file } cannot be read or written
    .hint = Check the permissions of the file and its folder, and whether the disk is there
# $file (Text)
error-fileExists = { $file } is already there
    .hint = Choose another name, or move the file away first
error-diskFull = The disk is full. Nothing was changed
    .hint = Free some space, then try again
error-noWorkspace = No workspace is open
    .hint = Open a .dhow file, or begin a new one
# $file (Text)
error-notAWorkspace = { $file } is not a Dhow workspace
    .hint = Open a .dhow file. A spreadsheet is brought in with Import
# $file (Text)
error-workspaceNewer = { $file } was made by a newer Dhow
    .hint = Install the newest Dhow, then open it. The file is unchanged
# $file (Text)
error-workspaceInUse = { $file } is open in another window
    .hint = Close it there, then try again
# $file (Text)
error-workspaceReadOnly = { $file } can only be read
    .hint = Make the file and its folder writable, or work on a copy
# $file (Text)
error-workspaceCorrupt = { $file } is damaged
    .hint = Restore the newest backup. The damaged file is left as it is
# $file (Text)
error-workspaceAltered = The tables of { $file } are not as Dhow made them
    .hint = Another program has changed the file. Restore a backup, or open an unchanged copy

## Goods and fields

# $kind (Text) - product, variant, market, changeSet, conflict, picture, act, rateSource
# $key (Text) - what was asked for
error-notFound = { $kind ->
        [product] There is no product { $key }
        [variant] There is no variant { $key }
        [market] There is no market { $key }
        [changeSet] There is no change set { $key }
        [conflict] There is no conflict { $key }
        [picture] There is no picture { $key }
        [act] There is no act { $key } in the history
        [rateSource] There is no source of rates { $key }
        [rate] No rate is set aside as { $key }
       *[other] There is no { $key }
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
    .hint = Nothing was changed. Close Dhow and open it again. If it stays, report it
    .shell-hint = Fields are named as in the answers of “product show” and “seller show”
# $field (Text)
# $value (Text) - as it was given
# $reason (Text) - why it does not fit
# $limit (Number) - of characters, where there is one
error-valueInvalid = { $reason ->
        [empty] { $field } is empty
        [taken] { $value } is already in use
        [notOneOf] { $value } is not one of the values of { $field }
        [checkDigit] The last digit of { $value } does not fit
        [length] { $value } has the wrong number of digits
        [notDigits] { $value } is not a barcode
        [digitsLost] The last digits of { $value } are gone
        [notANumber] { $value } is not a number
        [negative] { $value } is under zero
        [tooPrecise] { $value } has more decimals than can be kept
        [tooLarge] { $value } is too large
        [tooLong] { $field } is too long
        [controlCharacter] { $value } holds a character that cannot be seen
        [unknownCurrency] { $value } is not a currency
        [invalidCountry] { $value } is not a country
        [basePriceTax] { $value } does not say whether a price holds tax
        [invalidLocale] { $value } is not a language
        [sourceLocale] { $value } is the language the goods are written in
        [noSourceText] { $value } has no text to translate
        [hsCode] { $value } is not an HS code
        [unit] { $value } is not a sales unit
        [otherCurrency] { $value } is in another currency
        [severalLocations] { $field } lies at several locations
        [notADay] { $value } is not a date
        [notAnInstant] { $value } is not a moment
        [lastVariant] The last variant stays with its product
        [pictureFormat] { $value } is not a picture that can be shown
        [pictureTooLarge] { $value } has too many pixels
        [address] { $value } is not an address
        [slug] { $value } cannot be part of an address
        [email] { $value } is not an email address
        [phone] { $value } is not a telephone number
        [whatsapp] { $value } does not say the country of the number
        [vatId] { $value } is not written as its country writes VAT IDs
        [stays] { $field } was chosen when the workspace was made, and stays
        [mappingInvalid] The columns do not fit: { $value }
        [mappingUnreadable] The file of columns cannot be read: { $value }
       *[other] { $value } does not fit { $field }
    }
    .hint = { $reason ->
        [empty] Write something
        [taken] Choose another
        [checkDigit] Look for two digits that were swapped
        [length] A barcode has 8, 12, 13 or 14 digits
        [notDigits] A barcode has digits only
        [digitsLost] A sheet shortened it. Type it again in full
        [notANumber] Write a number such as 1234.50
        [negative] It must be zero or more
        [tooLong] Use at most { $limit } characters
        [tooPrecise] Keep at most 6 decimals
        [unknownCurrency] Use three letters, such as EUR
        [invalidCountry] Use two letters, such as DE
        [basePriceTax] Write excluded, or included: and a country, such as included:DE
        [invalidLocale] Use a tag such as de or zh-Hans
        [hsCode] An HS code has 6 to 12 digits
        [unit] Use a unit such as pcs, kg, or a code such as C62
        [otherCurrency] Write the currency in letters, such as 12.50 USD
        [severalLocations] Say which one: stock@, then the location
        [notADay] Write it as 2026-10-30
        [notAnInstant] Write it as 2026-10-30T17:12:00Z
        [lastVariant] Take the whole product out instead
        [pictureFormat] Use PNG, JPEG, WebP or GIF
        [pictureTooLarge] Make the picture smaller
        [address] It begins with https://
        [slug] Use letters, digits and hyphens
        [email] Write it as name@firm.example
        [phone] Write it with the code of the country, such as +90 232 441 00 00
        [whatsapp] Write it as +90 532 000 11 22, or as a link of wa.me
        [vatId] Write it with its letters, such as DE123456789, and check the country
        [stays] Make a new workspace for another one
       *[other] Nothing was changed. Write another value
    }
error-nothingToUndo = There is nothing to undo
    .hint = Acts are listed under History
error-nothingToRedo = There is nothing to redo
    .hint = Redo is there right after an undo

## Import and export

# $row (Text) - the row that was taken for the header
# $header (Text) - its cells
# $otherRow (Text) - another row that may be the header, or none
error-mappingNeeded = { $about ->
        [hides] It is not certain whether a column says which goods are not to be sold: { $columns }. Row { $row } was taken for the header: { $header }
        [price] It is not certain which column holds the price: { $columns }. Row { $row } was taken for the header: { $header }
       *[none] It is not certain which column is which. Row { $row } was taken for the header: { $header }
    }
    .hint = { $about ->
        [hides] Say under Columns that the column is the status or published, where a yes puts goods on sale, or that it is kept
        [price] Say under Columns which of them is the price; the other is kept
       *[none] { $otherRow ->
            [none] Say under Columns which column holds the SKU, the title and the price. The suggestion is a start
           *[other] If row { $otherRow } is the header, say so under Columns. Otherwise say there which column holds the SKU, the title and the price
        }
    }
    .shell-hint = { $about ->
        [hides] Say under Columns, or with --mapping, that the column is the status or published, where a yes puts goods on sale, or that it is kept
        [price] Say under Columns, or with --mapping, which of them is the price; the other is kept
       *[none] { $otherRow ->
            [none] Say under Columns, or with --mapping, which column holds the SKU, the title and the price. The suggestion is a start
           *[other] If row { $otherRow } is the header, say so under Columns, or with --header-row { $otherRow }. Otherwise say there, or with --mapping, which column holds the SKU, the title and the price
        }
    }
# $platform (Text) - name of a shop platform
error-currencyNeeded = { $platform ->
        [none] The file says “{ $said }”, but its prices are in another currency
       *[other] The file from { $platform } does not say the currency of its prices
    }
    .hint = Say it under Columns
    .shell-hint = Say it under Columns, or with --currency
# $column (Text)
error-taxCountryNeeded = { $reason ->
        [rate] The prices in { $column } hold { $rate } % tax, and no tax class of { $country } has that rate today
        [sentence] The file says “{ $said }”, and that does not agree with the tax of { $column }
       *[other] The prices in { $column } hold a tax, and it is not known of which country
    }
    .hint = { $reason ->
        [rate] If the tax is another country’s, choose that country. Otherwise say under Columns which tax class the prices hold, or that they are without tax
        [sentence] Say under Columns which is right
       *[other] Say of which country, or set the country of the firm under Settings
    }
    .shell-hint = { $reason ->
        [rate] If the tax is another country’s, say it, such as --prices gross:FR. Otherwise map the column to basePrice:included: with country and class, or to basePrice:excluded once the prices are without tax
        [sentence] Say which is right, with --prices net or --prices gross:DE
       *[other] Say the country, such as --prices gross:DE, or set the country of the firm under Settings
    }
# $count (Text)
# $rows (Text) - the first rows
# $skus (Text) - their SKUs
error-newGoodsNeedTitle = The list has goods that the catalogue does not have ({ $skus }, rows { $rows }; { $count } in all), and no titles for them
    .hint = Choose “Only change goods that are known”, or add a column with their titles to take them in as new goods
    .shell-hint = Leave them out with --update-only, or add a column with their titles to take them in as new goods
# $count (Number) - rows with an error
error-rowsRefused = { $count ->
        [one] { $count } row has an error. Nothing was changed
       *[other] { $count } rows have errors. Nothing was changed
    }
    .hint = Mend the rows, or choose “Leave these rows out”
    .shell-hint = Mend the rows, or leave them out with --skip-bad-rows
# $reason (Text) - empty, binary, unclosedQuote
# $row (Text) - where a quotation mark opens, for unclosedQuote
error-formatUnknown = { $reason ->
        [empty] The file is empty
        [unclosedQuote] A quotation mark opens in row { $row } and never closes
       *[other] Dhow does not read this kind of file
    }
    .hint = { $reason ->
        [empty] Choose another file
        [unclosedQuote] Close it in the file, then import again
       *[other] Save it as CSV, then import that
    }
# $column (Text) - the header that is missing
error-headerMissing = The column “{ $column }” is missing
    .hint = The first row must hold the column names
# $what (Text) - cell, row, columns, file, picture, answer, document, field, name
# $row (Text) - for cell, row and columns
# $product (Text) - for document, field and name: what it is called
# $field (Text) - for field
error-tooLarge = { $what ->
        [cell] Row { $row } has a cell that is too large
        [row] Row { $row } is too large
        [columns] Row { $row } has too many columns
        [file] The file is too large
        [picture] The picture is too large
        [document] “{ $product }” has become too large
        [field] { $field } of “{ $product }” is too long
        [name] A name in “{ $product }” is too long
       *[other] This is too large
    }
    .hint = Make it smaller, then try again. Nothing was changed
# $encoding (Text)
error-encodingInvalid = The file is not { $encoding } text
    .hint = Save it as UTF-8, or name its encoding

## Money

# $from (Text) - currency
# $to (Text) - currency
# $asked (Text) - day, already formatted
# $since (Text) - last where there was a rate once
# $lastPublished (Text) - day, already formatted
error-noRate = { $since ->
        [last] No rate from { $from } to { $to } on { $asked }. The last one was published on { $lastPublished }
       *[never] No rate from { $from } to { $to } on { $asked }
    }
    .hint = { $since ->
        [last] Older rates are not used. Take a newer one in from a file
       *[never] Fetch rates, or take them in from a file
    }
# $from (Text) - currency
# $to (Text) - currency
# $rate (Text)
error-rateRefused = A rate of { $rate } from { $from } to { $to } is not used
    .hint = Check the source. A rate of 1 between two currencies, and what is not above zero, is never used
# $market (Text)
error-marketUnknown = There is no market { $market }
    .hint = See All markets for the codes
# $path (Text) - where in the file, such as market[0].price.round
# $reason (Text) - what is wrong there
# $step (Text) - the least step that fits, for endingBeyondStep
# $detail (Text) - more, for those who write such files
error-marketInvalid = { $reason ->
        [wrongKind] { $path } has the wrong form
        [either] { $path } must name one of the two, wholly
        [missing] { $path } is missing
        [unknownKey] { $path } is not a setting of a market
        [quoteNumber] { $path } must be written in quotation marks, so that no digit is lost
        [notANumber] { $path } is not a number
        [notOneOf] { $path } is not one of the words it may be
        [unknownCurrency] { $path } is not a currency
        [invalidCountry] { $path } is not a country
        [invalidLocale] { $path } is not a language
        [invalidCode] { $path } cannot be the code of a market
        [twice] { $path } is there twice
        [empty] { $path } is empty
        [finerThanMinorUnit] { $path } is finer than the smallest coin of the currency
        [endingBeyondStep] { $path } is not below its step. Prices can only end in it with a step of at least { $step }
        [notPositive] { $path } must be more than zero
        [outOfRange] { $path } is out of range
        [tooPrecise] { $path } has more decimals than can be kept
        [packUnknown] { $path } names a rule pack that is not here
        [notCovered] { $path }: the rule pack does not cover this
        [taxRatesDiffer] The countries of { $path } have different tax rates
        [notToml] The file is not TOML: { $detail }
       *[other] { $path } does not fit: { $detail }
    }
    .hint = { $reason ->
        [taxRatesDiffer] Make one market for each tax rate
        [endingBeyondStep] Use a step of { $step }, or a smaller ending
        [quoteNumber] Write it like "19"
       *[other] Nothing was changed. Mend it there, then apply again
    }
# $sku (Text)
error-noBasePrice = { $sku } has no price to start from
    .hint = Type a base price
error-amountTooLarge = The amount is too large to be computed exactly
    .hint = Check the price, the rate and the quantity

## Storefront

# $sku (Text)
# $market (Text)
error-priceMismatch = { $sku } has two prices in { $market }
    .hint = Build the storefront again. If it stays, report it
# $count (Number) - issues
error-storefrontIssues = { $count ->
        [one] The storefront has { $count } issue
       *[other] The storefront has { $count } issues
    }
    .hint = Mend them and build again
    .shell-hint = Mend them, or build without --strict
# $folder (Text)
error-folderNotOurs = { $folder } holds files that Dhow did not write
    .hint = Choose an empty folder

## Network

error-notEnrolled = This device is not on a hub
    .hint = Join a hub under Settings
error-alreadyEnrolled = This workspace is already on a hub
    .hint = A second device joins with a code of this one
# $taken (Number)
# $missing (Number)
# $deleted (Number)
# $of (Number)
error-hubAnswersLess = The hub answers with less: { $taken } of { $of } entries here would go ({ $missing } it does not name, { $deleted } it calls removed). Nothing was changed
    .hint = Choose under Publish, at the hub, whether to take it over or to send what is here again
    .shell-hint = Take it over with dhow sync --accept-less, or send what is here again with dhow sync --refuse-less
error-offline = The hub cannot be reached. Everything is kept here
    .hint = It goes out when you are online
# $reason (Text) - the hub's own code
error-hubRefused = { $reason ->
        [too-many-requests] The hub asks to wait a moment
        [limit] The hub does not take this much at once
        [too-large] The hub does not take this much at once
        [clock-skew] The clock of this computer is off
        [signature-refused] The hub does not know this signature
        [unauthorized] The hub does not know this device
        [id-taken] The hub already knows this seller
        [last-device] The last device cannot be taken off
        [quota-exceeded] The hub keeps no more for this seller
        [too-many-devices] The hub keeps no more devices for this seller
        [too-long] A name or a path is longer than the hub keeps
        [document-too-large] A product has become larger than the hub keeps
        [disk-full] The disk of the hub is full
        [database-missing] The file of the hub is gone
        [busy] The hub has too much to do just now
        [behind] Other devices are working on the same goods
       *[other] The hub refused: { $reason }
    }
    .hint = { $reason ->
        [clock-skew] Set the clock, then sync again
        [id-taken] Join with a code of another device
        [quota-exceeded] Ask who runs the hub for more room. Nothing is lost
        [disk-full] Tell who runs the hub. Nothing is lost
        [database-missing] Tell who runs the hub. Nothing is lost
        [document-too-large] Shorten its texts or split it. Nothing is lost
        [id-taken] Join with a code of another device, or recover with your words
       *[other] Nothing is lost. Sync again later
    }
error-hubUntrusted = The answer does not come from your hub
    .hint = Check the address. Nothing was sent
# $reason (Text) - what is wrong with what the hub sent
error-logForged = { $reason ->
        [missing] The hub leaves out changes that one of your devices made
        [repeated] The hub shows changes of a device twice or in another order
        [unknownDevice] The hub shows changes of a device that none of yours let in
       *[other] The hub shows changes that none of your devices signed
    }
    .hint = Nothing of it was taken and nothing here has changed. Tell who runs the hub, and sync again when it is right
error-inviteInvalid = This code does not work any more
    .hint = Make a new one on the first device. A code lasts 15 minutes and works once
error-joinUnfinished = The device is in, but not everything has come yet
    .hint = Go on: it continues where it stopped
    .shell-hint = Run the same again: it goes on where it stopped
error-deviceIsThis = This is the device you are working on
    .hint = Take it out from another device
error-deviceUnknown = The hub does not know this device. Its file may have been lost or put back
    .hint = Everything is kept here. Come back with recovery words under Settings, or leave the hub and join one again: what is here goes there
    .shell-hint = Everything is kept here. Run hub recover with your words, or hub leave and then hub enrol: what is here goes there
error-phraseShown = Recovery words were shown before
    .hint = If they are lost, make new words under Settings; the old ones open nothing then
    .shell-hint = If they are lost, make new ones with --replace; the old ones open nothing then
error-phraseInvalid = These are not twelve recovery words
    .hint = Check the spelling and the order of each word
error-phraseUnknown = The hub knows nobody with these words
    .hint = Check the address of the hub, and that the words are the newest ones
# $name (Text)
error-phraseOther = These words belong to another seller: { $name }
    .hint = Come back into a new file: begin a new workspace with these words
    .shell-hint = Recover into a new file with --file
error-deviceRevoked = This device was taken off the hub
    .hint = Your work is all here. Come back with recovery words under Settings, or join again with a code of another device
error-conflictWholeGone = What this was a part of has been taken out, and the rest of it is not known here
    .hint = Keep the other side, or choose on the device that still knows it
error-keyMissing = The key of this device is not on this computer
    .hint = Recover with your words, join again with a code of another device, or leave the hub and enrol anew
    .hint = This file was copied. Come back with recovery words under Settings, or join again with a code of another device
error-keySealed = The key of this device is sealed, and the passphrase does not open it
    .hint = Name the file with the right passphrase in DHOW_KEY_PASSPHRASE_FILE
error-keychainClosed = The key of this device is in the keychain of the system, and that is not open
    .hint = Open the keychain, or sign in to the desktop, then try again
error-passphraseMissing = There is no passphrase
    .hint = Write it into the first line of the file, or type it
error-passphraseWrong = The passphrase does not open the key in this backup
    .hint = Use the one it was made with. Without it, restore the goods alone and recover with your words
error-backupWithoutKeys = There is no device key in this backup
    .hint = Restore it without a passphrase, then recover with your words or join again
error-clockInvalid = The clock of this computer is wrong
    .hint = Set date and time, then try again
