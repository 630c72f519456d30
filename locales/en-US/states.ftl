### The words of technical states: one word each, the same on every screen.

## Products

status-draft = Draft
status-active = Active
status-archived = Archived

## Publishing

publish-state-never = Not published
publish-state-changed = Changed
publish-state-queued = On the way
publish-state-live = Live
publish-state-notLive = Not live
publish-state-held = Held back
publish-state-withdrawn = Withdrawn
# $count (Number) - markets or channels where it is held back
publish-state-held-in = { $count ->
        [one] { $count } held
       *[other] { $count } held
    }

## Translations

translation-missing = Missing
translation-machine = Machine
translation-draft = Draft
translation-reviewed = Reviewed
translation-stale = Stale

## Prices

price-ok = Shown
price-free = Free
price-noRate = No rate
price-noBasePrice = No price yet
price-noTaxRate = No tax rate
price-belowFloor = Under floor
price-belowMinorUnit = Under the smallest coin
# $currency (Text)
price-no-rate-for = No rate for { $currency }
price-flag-charmSkipped = Ending left out
price-flag-raisedToFloor = Raised to the floor
price-flag-locked = Locked
price-flag-noBasePrice = No base price
price-flag-noCost = No cost
price-flag-belowZero = Under zero
price-flag-free = Free
price-flag-noCostRate = No rate for the cost
price-keep = You keep
price-margin = Margin
# $quantity (Text) - how many units a price is for, such as 100
price-per = / { $quantity }
# $percent (Text) - already formatted
price-leaves = leaves { $percent }

## Rates

rate-today = today
rate-reason-oneBetweenUnlike = A rate of 1 between two currencies is never used
rate-reason-notPositive = A rate is always more than zero
rate-reason-farFromLast = Too far from the rate before
rate-reason-reciprocalOfLast = Near the reciprocal of the rate before: the other direction
rate-reason-farFromNext = Too far from the rates after it, which agree
rate-reason-reciprocalOfNext = Near the reciprocal of the rates after it: the other direction
rate-reason-farFromOtherSource = Too far from what another source says of these days
rate-reason-reciprocalOfOtherSource = Near the reciprocal of what another source says: the other direction
rate-reason-farFromPeg = Too far from the fixed rate of the currency
rate-reason-reciprocalOfPeg = Near the reciprocal of the fixed rate of the currency: the other direction
rate-reason-contradictsOpposite = The opposite direction says another thing for the same day

## The line

connection-notEnrolled = Not on a hub
connection-online = Online
connection-offline = Offline
connection-revoked = Taken off the hub

## Conflicts

conflict-theirs-stands = stands now
conflict-mine-kept = kept
conflict-mine = mine
conflict-theirs = theirs
conflict-before = before

## How bad

## How sure a suggestion is

confidence-certain = certain
confidence-likely = likely
confidence-none = kept

## Import outcomes

outcome-create = New
outcome-update = Changed
outcome-unchanged = Same

## Where an act came from

origin-person = You
origin-undo = Undo
origin-device = Another device
origin-human = Written by a person
origin-import = From a file
