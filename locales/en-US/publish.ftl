### Publishing, the line to the hub, conflicts, the storefront on the desk's side.

publish-title = Publish
publish-tab-overview = Overview
publish-tab-outbox = Outbox
publish-tab-conflicts = Conflicts
publish-tab-storefront = Storefront
# $count (Number) - listings
publish-primary = { $count ->
        [0] Nothing to publish
        [one] Publish { $count } listing
       *[other] Publish { $count } listings
    }
publish-empty = Everything buyers see is what you see here
# $count (Number)
publish-when-online = { $count ->
        [one] { $count } listing goes out when you are online
       *[other] { $count } listings go out when you are online
    }
publish-read-back = Read back
publish-preflight = Before it goes out
publish-preflight-checked = checked on this computer
publish-preflight-empty = Nothing stands in the way
publish-col-listing = Listing
publish-col-state = State
# $queued (Number)
publish-done = { $queued ->
        [0] Published and read back
        [one] { $queued } listing is on the way
       *[other] { $queued } listings are on the way
    }

## Outbox

outbox-sync = Sync now
# $pushed (Number)
# $pulled (Number)
outbox-synced = { NUMBER($pushed) } sent, { NUMBER($pulled) } taken in
outbox-parked = The hub refused these
outbox-everything-kept = Everything is kept here and goes out later

## Conflicts

conflicts-title = Conflicts
twins-title = There twice
twins-explain = Two devices made these before they knew of each other. Of each one stays with its values; what it lacks is filled from the other. Undo takes it back
twins-empty = Nothing is there twice
twins-merge = Make one of each
twins-kind-sku = SKU
twins-kind-market = Market
twins-kind-view = Saved view
conflicts-empty = No two devices disagree
conflicts-explain = These fields were changed on two devices. Both values are kept. Buyers see the one that stands until you choose
conflict-take-mine = Take mine
conflict-take-theirs = Take theirs
conflicts-together = Choose for several at once
# $count (Number)
conflicts-scope-all = All, { $count }
# $field (Text)
# $count (Number)
conflicts-scope-field = { $field }, { $count }
# $title (Text)
# $count (Number)
conflicts-scope-product = { $title }, { $count }
conflicts-take-mine = Take mine for all of these
conflicts-take-theirs = Take theirs for all of these
# $device (Text)
# $time (Text)
conflict-by = { $device }, { $time }
conflict-this-device = This device
conflict-other-device = Another device
conflict-deleted = taken out
# $field (Text)
# $title (Text)
conflict-of = { $field }, { $title }
# $count (Number)
conflicts-waiting = { $count ->
        [one] { $count } field waits for your choice
       *[other] { $count } fields wait for your choice
    }

## The hub

hub-title = Hub
hub-none = No hub. Everything works on this computer
hub-enrol = Join a hub
hub-address = Address of the hub
hub-invite = Add a device
hub-invite-code = Code for the other device
# $time (Text)
hub-invite-until = Works once, until { $time }
hub-device = This device
# $time (Text)
hub-synced = Synced { $time }
hub-joined = This device is on the hub

## Storefront on the desk

storefront-build = Build the storefront
storefront-check = Check it
storefront-open = Open it
storefront-folder = Folder
storefront-base-url = Public address
storefront-choose-folder = Choose a folder…
# $pages (Number)
# $offers (Number)
storefront-built = { NUMBER($pages) } pages with { NUMBER($offers) } prices
# $prices (Number)
storefront-checked = { $prices ->
        [one] { $prices } price is the same in the page, its data and here
       *[other] { $prices } prices are the same in the page, its data and here
    }
# $count (Number)
storefront-mismatches = { $count ->
        [one] { $count } price differs
       *[other] { $count } prices differ
    }
storefront-explain = Your own shop as files. Put the folder on any web server, or open it here
# $count (Number) - listings that are to go
publish-withdraw = { $count ->
        [one] Withdraw { $count } listing
       *[other] Withdraw { $count } listings
    }
# $count (Number)
publish-withdrawn = { $count ->
        [one] { $count } listing is withdrawn
       *[other] { $count } listings are withdrawn
    }
publish-withdrawn-help = Taken off the hub and read back as gone. What is active again goes out with the next publish
publish-leaving = Leaving
publish-leaving-help = Not for sale any more. The next publish or sync takes it off the hub
storefront-silent = What the shop does not say yet
# $fields (Text) - what is missing of the imprint
storefront-silent-who = Who sells. Missing: { $fields }
storefront-silent-reach = How buyers ask about goods. Missing: email or WhatsApp
# $markets (Text) - codes of markets
# $fields (Text) - policies without a text
storefront-silent-policies = Policies for { $markets }. Missing: { $fields }
storefront-silent-help = Many countries ask a shop for these
storefront-silent-fill = Fill in

## Publishing in the window

# $count (Number) - further issues of the same cause
# $products (Number)
publish-issue-more = { $count ->
        [one] and { $count } more like it
       *[other] and { $count } more like it
    }, in { $products ->
        [one] { $products } product
       *[other] { $products } products
    }
hub-waiting = Waiting
hub-last = Last synced
conflict-there = is there
# $time (Text)
conflict-seen = Came to light { $time }
storefront-folder-help = An empty folder, or one that Dhow has built into before
storefront-base-url-help = Where the shop will be found. Without it, links between languages and the sitemap are left out
storefront-copy-place = Copy the folder

## What stands now, and what the pages of the shop may lack

conflict-stands = stands now
conflict-kept = kept
storefront-contents = What it will hold
# $count (Number)
storefront-faults = { $count ->
        [one] { $count } thing is wrong with the pages
       *[other] { $count } things are wrong with the pages
    }
page-fault-missing = A file of the shop is gone
page-fault-language = A page does not name its language
page-fault-direction = A page does not say which way its text runs
page-fault-title = A page has no title
page-fault-structuredData = The data for search engines differs from the page
page-fault-link = A link leads nowhere
page-fault-foreignHost = Something is loaded from another host
page-fault-canonical = A page does not name its own address
page-fault-alternate = Languages of a page do not link to each other
page-fault-sitemap = The sitemap and the pages differ
hub-reason-document-invalid = it does not fit the rules of its field
hub-reason-too-large = it is too large
hub-reason-limit = there are too many of them
# $code (Text)
hub-reason-other = refused there, { $code }
