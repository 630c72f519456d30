### Settings of this workspace and this device.

settings-title = Settings
settings-search = Find a setting
settings-firm = Firm
settings-seller = Name of the firm
settings-base-currency = Own currency
settings-source-locale = Language of the goods
settings-firm-help = What buyers read of your firm. Nothing is shown that you leave empty
settings-legal-name-help = As it is registered
settings-address-help = In lines, as on a letter
settings-country-choose = Choose a country
settings-country-none = Not said
settings-vat-id-help = With its letters, such as DE123456789
settings-email-help = Questions from product pages come here
settings-phone-help = With the code of the country, it can be called from the page
settings-whatsapp-help = With the code of the country, or a link of wa.me
settings-stays = Chosen when the workspace was made, and stays
settings-policies = Policies
settings-policies-market = Market
# $languages (Text) - languages of the market
settings-policies-help = Each text is a page of your shop there, the same in every language: { $languages }
settings-policies-none = No market yet. Policies are promised market by market
# $market (Text) - its code
settings-policies-gone = { $market }, not a market any more
settings-policies-blank = A blank line begins a paragraph. Without a text there is no page
# $count (Number) - markets without this policy
settings-policy-elsewhere = { $count ->
        [one] Use it in { $count } market without a text
       *[other] Use it in { $count } markets without a text
    }
settings-language = Language and formats
settings-interface-language = Language of the desk
settings-appearance = Appearance
settings-theme = Colours
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-density = Height of rows
settings-density-compact = Compact
settings-density-regular = Regular
settings-density-roomy = Roomy
settings-network = Hub and devices
settings-files = File and backups
settings-workspace = Workspace
settings-backup = Make a backup
settings-backup-help = A copy that is opened once to prove it. With a passphrase the key of this device is in it, sealed; without one, who restores it recovers or joins again
# $path (Text)
# $products (Number)
settings-backup-done = { $products ->
        [one] { $path } is there and opens, with { $products } product
       *[other] { $path } is there and opens, with { $products } products
    }
settings-doctor = Check the file
settings-doctor-healthy = Nothing is damaged
# $count (Number)
settings-doctor-mended = { $count ->
        [one] { $count } check found something wrong and mended it
       *[other] { $count } checks found something wrong and mended it
    }
# $count (Number)
settings-doctor-findings = { $count ->
        [one] { $count } check did not pass
       *[other] { $count } checks did not pass
    }
doctor-integrity = Pages of the file
doctor-foreignKeys = Links between rows
doctor-fragments = Parts without their whole
doctor-schema = Tables
doctor-search = Search index
doctor-journal = Journal
doctor-media = Pictures
doctor-summaries = What lists show of goods
doctor-issueCounts = Counts of what needs a person
doctor-twins = Things that are there twice
settings-about = About
# $version (Text)
settings-version = Dhow { $version }
settings-at-once = Changes act at once and can be undone
settings-scale = Size of letters
settings-single-keys = Single letters act as keys
settings-single-keys-help = Such as T for why this price. They never act while you type
settings-history = History
settings-find-none = No setting has these words
settings-backup-path = Where to, with the name of the copy
settings-on = On
settings-off = Off
settings-backup-passphrase = Passphrase for the key, or nothing
# $kind (Text) - absent or sealed
settings-backup-keys = { $kind ->
        [sealed] The key of this device is in it, under the passphrase
       *[absent] The key of this device is not in it: who restores it recovers or joins again
    }
