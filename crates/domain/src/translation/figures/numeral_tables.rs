//! The words for tens, hundreds and more, by language.

/// Words that other words stand beside in a longer number.
pub(super) fn parts(language: &str) -> impl Iterator<Item = &'static str> {
    let tens = tens(language).into_iter().flatten();
    let tens = tens.flat_map(|words| words.split('|'));
    tens.chain(large(language, 1_000))
        .filter(|word| !word.contains(' '))
}

/// Twenty to ninety.
pub(super) fn tens(language: &str) -> Option<[&'static str; 8]> {
    of_language(&TENS, language)
}

/// Two hundred to nine hundred, where they are no two words.
pub(super) fn hundreds(language: &str) -> Option<[&'static str; 8]> {
    of_language(&HUNDREDS, language)
}

fn of_language(table: &[(&str, [&'static str; 8])], language: &str) -> Option<[&'static str; 8]> {
    let found = table.iter().find(|(known, _)| *known == language);
    found.map(|(_, words)| *words)
}

/// A thousand and a million.
pub(super) fn large(language: &str, number: usize) -> impl Iterator<Item = &'static str> {
    let (thousand, million) = match language {
        "en" => ("thousand", "million"),
        "de" => ("tausend|eintausend", "million"),
        "fr" => ("mille", "million"),
        "es" => ("mil", "millón"),
        "it" => ("mille", "milione"),
        "pt" => ("mil", "milhão"),
        "nl" => ("duizend", "miljoen"),
        "pl" => ("tysiąc", "milion"),
        "sv" => ("tusen", "miljon"),
        "tr" => ("bin", "milyon"),
        "ru" => ("тысяча", "миллион"),
        "ar" => ("ألف", "مليون"),
        "fa" => ("هزار", "میلیون"),
        "zh" => ("千|一千", "百万|一百万"),
        "ja" => ("千", "百万"),
        "ko" => ("천", "백만"),
        "hi" => ("हजार", "मिलियन"),
        _ => ("", ""),
    };
    let words = if number == 1_000 { thousand } else { million };
    words.split('|').filter(|word| !word.is_empty())
}

/// Twenty-one to ninety-nine; the dot below letters is not compared.
pub(super) const HINDI: [&str; 79] = [
    "इक्कीस",
    "बाईस",
    "तेईस",
    "चौबीस",
    "पच्चीस",
    "छब्बीस",
    "सत्ताईस",
    "अट्ठाईस",
    "उनतीस",
    "तीस",
    "इकतीस",
    "बत्तीस",
    "तैंतीस",
    "चौंतीस",
    "पैंतीस",
    "छत्तीस",
    "सैंतीस",
    "अडतीस",
    "उनतालीस",
    "चालीस",
    "इकतालीस",
    "बयालीस",
    "तैंतालीस",
    "चौवालीस",
    "पैंतालीस",
    "छियालीस",
    "सैंतालीस",
    "अडतालीस",
    "उनचास",
    "पचास",
    "इक्यावन",
    "बावन",
    "तिरपन",
    "चौवन",
    "पचपन",
    "छप्पन",
    "सत्तावन",
    "अट्ठावन",
    "उनसठ",
    "साठ",
    "इकसठ",
    "बासठ",
    "तिरसठ",
    "चौंसठ",
    "पैंसठ",
    "छियासठ",
    "सडसठ",
    "अडसठ",
    "उनहत्तर",
    "सत्तर",
    "इकहत्तर",
    "बहत्तर",
    "तिहत्तर",
    "चौहत्तर",
    "पचहत्तर",
    "छिहत्तर",
    "सतहत्तर",
    "अठहत्तर",
    "उनासी",
    "अस्सी",
    "इक्यासी",
    "बयासी",
    "तिरासी",
    "चौरासी",
    "पचासी",
    "छियासी",
    "सतासी",
    "अट्ठासी",
    "नवासी",
    "नब्बे",
    "इक्यानवे",
    "बानवे",
    "तिरानवे",
    "चौरानवे",
    "पचानवे",
    "छियानवे",
    "सत्तानवे",
    "अट्ठानवे",
    "निन्यानवे",
];

const TENS: [(&str, [&str; 8]); 15] = [
    (
        "en",
        [
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        ],
    ),
    (
        "de",
        [
            "zwanzig",
            "dreißig|dreissig",
            "vierzig",
            "fünfzig",
            "sechzig",
            "siebzig",
            "achtzig",
            "neunzig",
        ],
    ),
    (
        "fr",
        [
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "soixante dix",
            "quatre vingts",
            "quatre vingt dix",
        ],
    ),
    (
        "es",
        [
            "veinte",
            "treinta",
            "cuarenta",
            "cincuenta",
            "sesenta",
            "setenta",
            "ochenta",
            "noventa",
        ],
    ),
    (
        "it",
        [
            "venti",
            "trenta",
            "quaranta",
            "cinquanta",
            "sessanta",
            "settanta",
            "ottanta",
            "novanta",
        ],
    ),
    (
        "pt",
        [
            "vinte",
            "trinta",
            "quarenta",
            "cinquenta",
            "sessenta",
            "setenta",
            "oitenta",
            "noventa",
        ],
    ),
    (
        "nl",
        [
            "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
        ],
    ),
    (
        "pl",
        [
            "dwadzieścia|dwudziestu",
            "trzydzieści|trzydziestu",
            "czterdzieści|czterdziestu",
            "pięćdziesiąt|pięćdziesięciu",
            "sześćdziesiąt|sześćdziesięciu",
            "siedemdziesiąt|siedemdziesięciu",
            "osiemdziesiąt|osiemdziesięciu",
            "dziewięćdziesiąt|dziewięćdziesięciu",
        ],
    ),
    (
        "tr",
        [
            "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan",
        ],
    ),
    (
        "ru",
        [
            "двадцать|двадцати",
            "тридцать|тридцати",
            "сорок|сорока",
            "пятьдесят|пятидесяти",
            "шестьдесят|шестидесяти",
            "семьдесят|семидесяти",
            "восемьдесят|восьмидесяти",
            "девяносто|девяноста",
        ],
    ),
    (
        "ar",
        [
            "عشرون|عشرين",
            "ثلاثون|ثلاثين",
            "أربعون|أربعين",
            "خمسون|خمسين",
            "ستون|ستين",
            "سبعون|سبعين",
            "ثمانون|ثمانين",
            "تسعون|تسعين",
        ],
    ),
    (
        "fa",
        ["بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"],
    ),
    (
        "he",
        [
            "עשרים",
            "שלושים",
            "ארבעים",
            "חמישים",
            "שישים",
            "שבעים",
            "שמונים",
            "תשעים",
        ],
    ),
    (
        "sv",
        [
            "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio",
        ],
    ),
    (
        "th",
        [
            "ยี่สิบ",
            "สามสิบ",
            "สี่สิบ",
            "ห้าสิบ",
            "หกสิบ",
            "เจ็ดสิบ",
            "แปดสิบ",
            "เก้าสิบ",
        ],
    ),
];

const HUNDREDS: [(&str, [&str; 8]); 7] = [
    (
        "fr",
        [
            "deux cents|deux cent",
            "trois cents|trois cent",
            "quatre cents|quatre cent",
            "cinq cents|cinq cent",
            "six cents|six cent",
            "sept cents|sept cent",
            "huit cents|huit cent",
            "neuf cents|neuf cent",
        ],
    ),
    (
        "es",
        [
            "doscientos|doscientas",
            "trescientos|trescientas",
            "cuatrocientos|cuatrocientas",
            "quinientos|quinientas",
            "seiscientos|seiscientas",
            "setecientos|setecientas",
            "ochocientos|ochocientas",
            "novecientos|novecientas",
        ],
    ),
    (
        "pt",
        [
            "duzentos|duzentas",
            "trezentos|trezentas",
            "quatrocentos|quatrocentas",
            "quinhentos|quinhentas",
            "seiscentos|seiscentas",
            "setecentos|setecentas",
            "oitocentos|oitocentas",
            "novecentos|novecentas",
        ],
    ),
    (
        "pl",
        [
            "dwieście",
            "trzysta",
            "czterysta",
            "pięćset",
            "sześćset",
            "siedemset",
            "osiemset",
            "dziewięćset",
        ],
    ),
    (
        "ru",
        [
            "двести",
            "триста",
            "четыреста",
            "пятьсот",
            "шестьсот",
            "семьсот",
            "восемьсот",
            "девятьсот",
        ],
    ),
    (
        "ar",
        [
            "مئتان|مئتين|مائتان|مئتا",
            "ثلاثمئة|ثلاثمائة",
            "أربعمئة|أربعمائة",
            "خمسمئة|خمسمائة",
            "ستمئة|ستمائة",
            "سبعمئة|سبعمائة",
            "ثمانمئة|ثمانمائة",
            "تسعمئة|تسعمائة",
        ],
    ),
    (
        "ko",
        [
            "이백", "삼백", "사백", "오백", "육백", "칠백", "팔백", "구백",
        ],
    ),
];
