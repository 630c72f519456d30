### Translations: languages, queue, one text at a time.

translate-title = Translate
# $done (Number)
# $total (Number)
translate-progress = { NUMBER($done) } of { NUMBER($total) }
translate-filter-todo = To do
translate-filter-stale = Stale
translate-filter-review = To review
translate-filter-missing = Missing
translate-filter-all = All
# $from (Text)
# $to (Text)
translate-direction = { $from } to { $to }
# $done (Number)
# $total (Number)
translate-reviewed-of = { NUMBER($done) } of { NUMBER($total) } reviewed
translate-source = Source
translate-target = Translation
translate-confirm = Confirm
translate-next = next
translate-previous = previous
translate-copy-source = copy the source
translate-changed = The source changed
translate-before = Before
# $found (Text)
# $expected (Text)
translate-number-differs = { $found } stands here, the source says { $expected }
# $value (Text)
translate-put-number = Put { $value }
# $value (Text)
translate-lost = Not in this text: { $value }
# $value (Text)
translate-added = Not in the source: { $value }
# $value (Text)
translate-right-without = It is right without { $value }
# $value (Text)
translate-right-with = It is right with { $value }
# $language (Text)
translate-buyers-see = Buyers see { $language } until this is written
# $language (Text)
# $count (Number)
translate-complete = { $count ->
        [one] { $language } is complete. { $count } text reviewed
       *[other] { $language } is complete. { $count } texts reviewed
    }
translate-no-languages = Markets name the languages. Add a market first
# $count (Number)
translate-stale-count = { $count ->
        [one] { $count } stale
       *[other] { $count } stale
    }
# $count (Number)
translate-missing-count = { $count ->
        [one] { $count } missing
       *[other] { $count } missing
    }
# $count (Number)
translate-draft-count = { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
# $count (Number)
translate-texts = { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
# Name of the list of filters, read out
translate-filters = Show
# Name of the list of products, read out
translate-queue = Products with texts to do
