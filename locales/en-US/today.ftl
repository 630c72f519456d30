### Today: what needs a person, worst first.

today-title = Today
# $count (Number)
today-count = { $count ->
        [one] { $count } thing needs a person
       *[other] { $count } things need a person
    }
today-empty = Nothing needs you
today-group-money = Money
today-group-words = Words and choices
today-group-stock = Stock and publishing
# $count (Number)
today-belowFloor = { $count ->
        [one] { $count } price is under its floor
       *[other] { $count } prices are under their floor
    }
    .act = See new prices
# $count (Number)
today-noRate = { $count ->
        [one] { $count } price has no rate
       *[other] { $count } prices have no rate
    }
    .act = See rates
# $count (Number)
today-noBasePrice = { $count ->
        [one] { $count } variant has no price
       *[other] { $count } variants have no price
    }
    .act = Type prices
# $count (Number)
today-stale = { $count ->
        [one] { $count } text is stale
       *[other] { $count } texts are stale
    }
    .act = Translate
# $count (Number)
today-missing = { $count ->
        [one] { $count } text is missing
       *[other] { $count } texts are missing
    }
    .act = Translate
# $count (Number)
today-conflict = { $count ->
        [one] { $count } field was changed on two devices
       *[other] { $count } fields were changed on two devices
    }
    .act = Choose
today-recoveryWords = Write down the recovery words
    .act = Write down
# $count (Number)
today-twin = { $count ->
        [one] { $count } thing is there twice
       *[other] { $count } things are there twice
    }
    .act = Look
# $count (Number)
today-changed = { $count ->
        [one] { $count } listing has changes to publish
       *[other] { $count } listings have changes to publish
    }
    .act = Publish
# $count (Number)
today-lowStock = { $count ->
        [one] { $count } product has little stock
       *[other] { $count } products have little stock
    }
    .act = Look
# $name (Text) - title of a product, or its SKU where it has none
today-first = First: { $name }
# $language (Text)
today-in-language = In { $language }
today-when-online = goes when online
# $count (Number) - pictures that the last exchange left behind
today-pictures = { $count ->
        [one] { $count } picture could not be exchanged with the hub
       *[other] { $count } pictures could not be exchanged with the hub
    }
today-key-file = The key of this device lies in a file that only you may read. A passphrase would seal it
today-rates = Rates
today-done = Done today
