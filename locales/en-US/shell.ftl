### The frame: sidebar, header, status bar, palette, toasts, keyboard map.

app-name = Dhow

## Sidebar

nav-label = Main
nav-today = Today
nav-catalogue = Catalogue
nav-markets = Markets
nav-translate = Translate
nav-publish = Publish
nav-settings = Settings
# $count (Number) - things behind this entry
nav-count = { $count ->
        [one] { $count } needs a person
       *[other] { $count } need a person
    }

## Status bar

status-label = Status
# $time (Text) - already formatted
status-saved = Saved { $time }
status-unsaved = Nothing changed yet
status-online = Online
# $time (Text) - relative time, already formatted
status-synced = Online · synced { $time }
# $time (Text) - clock time, already formatted
status-offline = Offline since { $time }. Everything works
status-offline-plain = Offline. Everything works
status-not-enrolled = Works on this computer
status-revoked = Taken off the hub
# $count (Number) - operations not yet acknowledged
status-pending = { $count ->
        [0] Nothing waits
        [one] { $count } change waiting
       *[other] { $count } changes waiting
    }
# $count (Number)
status-pending-offline = { $count ->
        [one] { $count } change waits for a connection
       *[other] { $count } changes wait for a connection
    }
# $source (Text)
# $date (Text) - already formatted
status-rates-today = { $source } rates of { $date } (today)
# $source (Text)
# $date (Text) - already formatted
# $days (Number)
status-rates = { $days ->
        [one] { $source } rates of { $date }, { $days } day old
       *[other] { $source } rates of { $date }, { $days } days old
    }
status-no-rates = No rates yet
# $act (Text) - the act in words
status-undo = Undo: { $act }
# $count (Number)
status-conflicts = { $count ->
        [one] { $count } conflict
       *[other] { $count } conflicts
    }

## Undo and toasts

shell-undo = Undo
# $act (Text)
toast-undone = Taken back: { $act }
# $act (Text)
toast-redone = Done again: { $act }
# $act (Text)
# $count (Number) - fields left as they are
toast-undone-left = { $count ->
        [one] Taken back: { $act }. { $count } field was changed since and stays
       *[other] Taken back: { $act }. { $count } fields were changed since and stay
    }
toast-label = Messages
toast-close = Close the message

## Palette

palette-title = Search or do
palette-placeholder = Search or do
palette-empty = Nothing found
palette-goods = Goods
palette-do = Do
palette-go = Go to
palette-why = why this price
palette-move = move
palette-narrow = narrow down
palette-close = close

## Keyboard map

keys-title = Keys of this screen
keys-everywhere = Everywhere
keys-here = Here
keys-palette = Search or do
keys-undo = Undo
keys-redo = Redo
keys-primary = The main act of the screen
keys-fix = First offered fix
keys-why = Why this price
keys-find = Find in this list
keys-new = New here
keys-next = Next
keys-previous = Previous
keys-leave = Leave, close, clear the selection
keys-region = Next region
keys-fold = Fold the sidebar
keys-settings = Settings
keys-map = This map
keys-back = Back

## Words of every screen

action-cancel = Cancel
action-close = Close
action-back = Back
action-copy = Copy
action-copied = Copied
action-details = Details
action-look = Look
action-clear = Clear
action-remove = Take out
action-add = Add
action-show-all = Show all
action-stop = Stop
action-retry = Try again
loading-file = Reading the file
# $done (Number)
# $total (Number)
progress-rows = { NUMBER($done) } of { NUMBER($total) } rows
# $done (Number)
# $total (Number)
progress-pages = { NUMBER($done) } of { NUMBER($total) } pages
# $done (Number)
# $total (Number)
progress-operations = { NUMBER($done) } of { NUMBER($total) } changes
# $done (Number)
# $total (Number)
progress-files = { NUMBER($done) } of { NUMBER($total) } files
# $done (Number)
progress-counted = { $done ->
        [one] { $done } so far
       *[other] { $done } so far
    }
job-import = Importing
job-export = Exporting
job-publish = Publishing
job-sync = Syncing
job-storefront = Building the storefront
job-rates = Fetching rates
# $count (Number) - filters in use
nothing-found = { $count ->
        [0] Nothing found
        [one] Nothing has this filter. Clear it to see all
       *[other] Nothing has all { $count } filters. Clear the last one
    }
empty-value = –
# $from (Text)
# $to (Text)
range = { $from } to { $to }
# $count (Number)
selected-count = { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
# $path (Text)
locked-bar = { $path } is open in another window. Here it can only be read
read-only-bar = This file can only be read
reopen-title = This page has lost its key
reopen-text = The address works once. Open the new one that “dhow serve” prints in the terminal
skip-to-content = Go to the content

## Time ago

## Typed numbers

# $example (Text) - a number as this language writes it
number-unclear = This could mean two numbers. Type it like { $example }
