//! Words of goods in many scripts, of which catalogues are made that are as large as one likes.

/// A language: its tag, qualities, things. In scripts without blanks they are written together.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    pub(crate) qualities: &'static [&'static str],
    pub(crate) things: &'static [&'static str],
    pub(crate) blank: &'static str,
}

const fn language(
    tag: &'static str,
    qualities: &'static [&'static str],
    things: &'static [&'static str],
    blank: &'static str,
) -> Language {
    Language {
        tag,
        qualities,
        things,
        blank,
    }
}

/// The languages of a seller who sells everywhere.
pub(crate) const LANGUAGES: &[Language] = &[
    language(
        "en",
        &["cotton", "hand-woven", "organic", "double-walled", "café"],
        &[
            "bath towel",
            "table runner",
            "kettle",
            "fruit bowl",
            "apron",
            "USB-C lamp",
        ],
        " ",
    ),
    language(
        "de",
        &[
            "große",
            "weiße",
            "süße",
            "bügelfreie",
            "grüne",
            "maßgefertigte",
        ],
        &[
            "Tischläufer",
            "Gießkanne",
            "Schüssel",
            "Fußmatte",
            "Straußenfeder",
            "Kännchen",
        ],
        " ",
    ),
    language(
        "tr",
        &[
            "ışıltılı",
            "ince",
            "kırmızı",
            "İpek",
            "Isparta",
            "yumuşak",
            "gümüş",
        ],
        &[
            "çaydanlık",
            "ıbrık",
            "şal",
            "örtü",
            "İğne oyası",
            "kilim",
            "ılık tutan bardak",
        ],
        " ",
    ),
    language(
        "el",
        &["λευκή", "μάλλινο", "χειροποίητο", "ώριμο", "βαμβακερός"],
        &[
            "πετσέτα",
            "ύφασμα",
            "κουρτίνες",
            "τραπεζομάντιλο",
            "άρωμα",
            "καλάθι",
        ],
        " ",
    ),
    language(
        "ru",
        &["зелёный", "льняной", "тёплый", "банный"],
        &["чайник", "полотенце", "ёлка", "скатерть", "йогурт"],
        " ",
    ),
    language(
        "vi",
        &["cao cấp", "đậm", "thủ công", "mềm mại"],
        &["khăn tắm", "ấm trà", "đèn bàn", "giỏ mây"],
        " ",
    ),
    language(
        "pl",
        &["żółty", "źródlany", "łagodny", "bawełniany"],
        &["ręcznik", "świecznik", "łyżka", "dzbanek"],
        " ",
    ),
    language(
        "ar",
        &["أبيض", "قطنية", "كبيرة", "فضّي", "مُطرَّزة", "آسيوي"],
        &[
            "إبريق",
            "منشفة",
            "سلة",
            "كرسي",
            "آنية",
            "أكواب",
            "مرآة",
            "مبنى",
        ],
        " ",
    ),
    language(
        "fa",
        &["پنبه‌ای", "بزرگ", "کوچک", "ایرانی", "دستی"],
        &["حوله", "کتری", "فرش", "سینی چای", "قالیچه", "کیسه"],
        " ",
    ),
    language(
        "hi",
        &["सूती", "बड़ा", "हाथ से बुना", "रेशमी"],
        &["तौलिया", "केतली", "चादर", "दरी", "लकड़ी का कटोरा", "दीपक"],
        " ",
    ),
    language(
        "th",
        &["ผ้าฝ้าย", "สีขาว", "ทำมือ", "ขนาดใหญ่"],
        &["ผ้าเช็ดตัว", "กาน้ำชา", "ตะกร้า", "ชามไม้", "โคมไฟ"],
        "",
    ),
    language(
        "zh-CN",
        &["纯棉", "加厚", "手工", "不锈钢", "二〇二六年款"],
        &["浴巾", "茶壶", "竹篮", "木碗", "丝绸围巾", "台灯"],
        "",
    ),
    language(
        "ja",
        &["ふわふわ", "手織りの", "今治産", "ステンレス", "色々な"],
        &[
            "バスタオル",
            "急須",
            "ランプ",
            "木のボウル",
            "エプロン",
            "風呂敷",
        ],
        "",
    ),
    language(
        "ko",
        &["순면", "수제", "친환경", "두꺼운"],
        &["수건", "찻주전자", "바구니", "원목 그릇", "조명"],
        " ",
    ),
    language("my", &["ချည်", "လက်လုပ်"], &["တဘက်", "ရေနွေးအိုး", "ခြင်းတောင်း"], ""),
    language("km", &["កប្បាស", "ធ្វើដោយដៃ"], &["កន្សែង", "ប៉ាន់តែ", "កន្ត្រក"], ""),
];
