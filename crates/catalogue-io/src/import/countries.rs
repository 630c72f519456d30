//! Names of the countries goods most often come from, as price lists write them.

use dhow_domain::Country;

const NAMES: &[(&str, &[&str])] = &[
    ("AE", &["united arab emirates", "uae"]),
    ("AT", &["austria", "österreich", "autriche"]),
    ("BD", &["bangladesh"]),
    ("BE", &["belgium", "belgien", "belgique"]),
    ("BR", &["brazil", "brasilien", "brésil", "brasil"]),
    ("CH", &["switzerland", "schweiz", "suisse", "suiza"]),
    (
        "CN",
        &[
            "china",
            "people's republic of china",
            "prc",
            "p.r.c.",
            "chine",
            "çin",
            "中国",
            "中國",
        ],
    ),
    ("CZ", &["czech republic", "czechia", "tschechien"]),
    (
        "DE",
        &[
            "germany",
            "deutschland",
            "allemagne",
            "alemania",
            "almanya",
            "德国",
            "ドイツ",
        ],
    ),
    ("EG", &["egypt", "ägypten", "mısır"]),
    (
        "ES",
        &[
            "spain",
            "spanien",
            "espagne",
            "españa",
            "ispanya",
            "西班牙",
            "スペイン",
        ],
    ),
    (
        "FR",
        &[
            "france",
            "frankreich",
            "francia",
            "fransa",
            "法国",
            "フランス",
        ],
    ),
    (
        "GB",
        &[
            "united kingdom",
            "uk",
            "great britain",
            "england",
            "großbritannien",
            "royaume-uni",
            "reino unido",
            "英国",
        ],
    ),
    ("GR", &["greece", "griechenland"]),
    ("HK", &["hong kong", "香港"]),
    ("ID", &["indonesia", "indonesien", "印度尼西亚"]),
    (
        "IN",
        &["india", "indien", "inde", "hindistan", "印度", "インド"],
    ),
    (
        "IT",
        &[
            "italy",
            "italien",
            "italie",
            "italia",
            "italya",
            "意大利",
            "イタリア",
        ],
    ),
    ("JP", &["japan", "japon", "japón", "日本"]),
    ("KR", &["south korea", "korea", "südkorea", "韩国", "韓国"]),
    ("MA", &["morocco", "marokko", "maroc"]),
    ("MX", &["mexico", "méxico", "mexiko"]),
    ("MY", &["malaysia", "马来西亚"]),
    ("NL", &["netherlands", "niederlande", "pays-bas"]),
    ("PK", &["pakistan"]),
    ("PL", &["poland", "polen", "pologne"]),
    ("PT", &["portugal"]),
    ("SE", &["sweden", "schweden"]),
    ("TH", &["thailand", "泰国", "タイ"]),
    ("TN", &["tunisia", "tunesien", "tunisie"]),
    (
        "TR",
        &[
            "turkey",
            "türkiye",
            "turkiye",
            "türkei",
            "turquie",
            "turquía",
            "土耳其",
            "トルコ",
        ],
    ),
    ("TW", &["taiwan", "台湾", "台灣"]),
    (
        "US",
        &[
            "united states",
            "usa",
            "united states of america",
            "vereinigte staaten",
            "états-unis",
            "estados unidos",
            "abd",
            "美国",
            "アメリカ",
        ],
    ),
    ("VN", &["vietnam", "viet nam", "越南", "ベトナム"]),
];

/// The country of that name, or of its three letters where price lists use them.
pub(crate) fn named(text: &str) -> Option<Country> {
    let plain = text.trim().to_lowercase();
    let (code, _) = NAMES
        .iter()
        .find(|(_, names)| names.contains(&plain.as_str()))?;
    Country::parse(code).ok()
}
