### Names of acts, as undo, toasts and History show them. `$sku` names one variant,
### `$title` one product; `$field` is shown by its `field-…` word.

## Workspace

act-create-workspace = Workspace made
act-sample = Sample taken in
act-settings = Settings
# $field (Text)
act-seller-set = { $field } of the firm
# $count (Number) - fields
act-seller-set-many = { $count ->
        [one] { $count } field of the firm
       *[other] { $count } fields of the firm
    }

## Goods

# $title (Text)
act-product-create = New product { $title }
# $title (Text)
# $field (Text)
act-product-set = { $field } of { $title }
# $title (Text)
# $count (Number) - fields
act-product-set-many = { $count ->
        [one] { $count } field of { $title }
       *[other] { $count } fields of { $title }
    }
# $title (Text)
act-product-delete = { $title } taken out
# $sku (Text)
# $field (Text)
act-variant-set = { $field } of { $sku }
# $sku (Text)
# $count (Number) - fields
act-variant-set-many = { $count ->
        [one] { $count } field of { $sku }
       *[other] { $count } fields of { $sku }
    }
# $sku (Text)
act-variant-add = New variant { $sku }
# $sku (Text)
act-variant-delete = Variant { $sku } taken out
# Name of the act in the history
# $count (Number) - cells
act-cells-set = { $count ->
        [one] { $count } cell of the grid
       *[other] { $count } cells of the grid
    }
# $name (Text) - what the person or program called it
act-named = { $name }
# $title (Text)
act-media-add = Picture of { $title } added
# $title (Text)
act-media-set = Picture of { $title } changed
# $title (Text)
act-media-move = Picture of { $title } moved
# $title (Text)
act-media-delete = Picture of { $title } taken out

## Files

# $name (Text) - the file
act-import = Import of { $name }

## Money

# $market (Text)
act-market-create = New market { $market }
# $market (Text)
act-market-save = Market { $market } changed
# $count (Number)
act-market-apply = { $count ->
        [one] { $count } market taken in
       *[other] { $count } markets taken in
    }
# $market (Text)
act-market-delete = Market { $market } taken out
# $source (Text)
# $count (Number) - publication days
act-rates-import = { $count ->
        [one] { $source } rates of { $count } day taken in
       *[other] { $source } rates of { $count } days taken in
    }
# $count (Number)
act-rates-accept = { $count ->
        [one] { $count } rate that was set aside is used
       *[other] { $count } rates that were set aside are used
    }

## Words

# $title (Text)
# $locale (Text) - name of the language, or its tag
# $field (Text)
act-translation-set = { $field } of { $title }, { $locale }
# $title (Text)
# $locale (Text)
act-translation-delete = Text of { $title } taken out, { $locale }

## Network

act-leave = Left the hub
act-move = Moved to another hub address
act-enrol = Joined a hub
act-join = Joined as a further device
# $count (Number) - listings
act-publish = { $count ->
        [one] { $count } listing published
       *[other] { $count } listings published
    }
act-pull = Changes of another device
# $changed (Number)
# $new (Number)
# $removed (Number)
act-taken-over = Taken over from the hub: { $changed } changed, { $new } new, { $removed } removed
# $changed (Number)
# $new (Number)
# $removed (Number)
act-less-accepted = Accepted from the hub: { $changed } changed, { $new } new, { $removed } removed
act-written-anew = Wrote again what met another device’s work
act-conflict-keep-mine = Mine taken in a conflict
act-conflict-keep-theirs = Theirs taken in a conflict
# $count (Number)
act-conflicts-keep-mine = { $count ->
        [one] Mine taken in { $count } conflict
       *[other] Mine taken in { $count } conflicts
    }
# $count (Number)
act-conflicts-keep-theirs = { $count ->
        [one] Theirs taken in { $count } conflict
       *[other] Theirs taken in { $count } conflicts
    }

## Saved views

# $name (Text) - what the view is called
act-view-create = New view { $name }
act-twins-merge = { $count ->
    [one] { $count } twin merged
   *[other] { $count } twins merged
}
# $name (Text) - what the view is called
act-view-save = View { $name } changed
# $name (Text) - what the view is called
act-view-delete = View { $name } taken away

## Undo

act-unknown = A change

act-device-rename = A device was renamed
act-device-revoke = A device was taken off the hub
