### The catalogue grid: views, filters, columns, cells, the effect card.

catalogue-title = Catalogue
catalogue-new = New product
catalogue-import = Import
catalogue-export = Export
catalogue-view-all = All
catalogue-view-needsLook = Needs a look
catalogue-view-lowStock = Low stock
catalogue-view-changed = Changed
catalogue-search = Find in catalogue
catalogue-sort = Sort
catalogue-filter = Status of the products
catalogue-filter-not-archived = Status is not archived
# $status (Text) - in words
catalogue-filter-status = Status is { $status }
# $language (Text)
catalogue-titles-in = Titles in { $language }
catalogue-grid-label = Products
catalogue-market-group = From each market’s price policy · T shows why
catalogue-col-product = Product
catalogue-col-sku = SKU
catalogue-col-basePrice = Base price
catalogue-col-cost = Cost
catalogue-col-cost-private = Cost, only you see it
catalogue-col-stock = Stock
catalogue-col-languages = Languages
catalogue-col-published = Published
catalogue-col-status = Status
catalogue-col-updated = Last change
catalogue-from = from
# $low (Text)
# $high (Text)
catalogue-span = { $low } to { $high }
# $count (Number)
catalogue-variants = { $count ->
        [one] { $count } variant
       *[other] { $count } variants
    }
catalogue-open-row = Show the variants
catalogue-close-row = Hide the variants
catalogue-empty = No products yet. Import a sheet, try the sample, or add the first one
catalogue-empty-act = Import a sheet
catalogue-new-title = Title of the product
catalogue-new-sku = SKU, made from the title if empty
catalogue-new-create = Add product
# $count (Number)
catalogue-archive-count = { $count ->
        [one] Archive { $count } product
       *[other] Archive { $count } products
    }
# $count (Number)
catalogue-publish-count = { $count ->
        [one] Publish { $count } product
       *[other] Publish { $count } products
    }
effect-title = What this changes
effect-keep = keep
effect-leave = leave as it was
effect-why = why
# $value (Text)
effect-understood = Read as { $value }
cell-computed = computed
catalogue-sort-title = by title
catalogue-sort-sku = by SKU
catalogue-sort-basePrice = by base price
catalogue-sort-stock = by stock
catalogue-sort-updated = by last change
catalogue-select-all = Select all
# $title (Text)
catalogue-select-row = Select { $title }
catalogue-titles-source = Titles as written
catalogue-density = Height of rows

## Many cells at once: pasted from a spreadsheet, filled down, emptied

cells-title = What this changes
# $count (Number) - cells
cells-change = { $count ->
        [one] Change { $count } cell
       *[other] Change { $count } cells
    }
# $count (Number) - cells
cells-changed = { $count ->
        [one] { $count } cell changed
       *[other] { $count } cells changed
    }
# $count (Number) - changes that are not listed
cells-more = { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
# $count (Number) - cells
cells-skipped = { $count ->
        [one] { $count } cell stays: it is computed, or its row stands for several variants
       *[other] { $count } cells stay: they are computed, or their rows stand for several variants
    }
# $count (Number) - cells
cells-left-out = { $count ->
        [one] { $count } cell is refused and stays out. It keeps what was typed
       *[other] { $count } cells are refused and stay out. They keep what was typed
    }
# $count (Number) - cells
cells-refused = { $count ->
        [one] { $count } cell holds what was refused:
       *[other] { $count } cells hold what was refused. The first:
    }
cells-discard = Leave as it was
cells-none = Nothing here can be typed over. Open the row for its variants
cells-same = These cells say this already
keys-copy = copy, for a spreadsheet too
keys-paste = paste, from a spreadsheet too
keys-fill = fill down
keys-extend = choose several cells
