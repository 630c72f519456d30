//! Words for places in an order: `3rd` is `dritter`, `4.` is `quatrième`.

/// The stems of first to twelfth, by language, and what goes on behind them.
type Stems = ([&'static str; 12], &'static [&'static str]);

/// The ways to write a place in an order, parted by `|`.
pub(super) fn ordinals(language: &str, number: usize) -> Vec<String> {
    let Some((stems, endings)) = stems_of(language) else {
        return Vec::new();
    };
    let stem = number.checked_sub(1).and_then(|at| stems.get(at));
    let Some(stem) = stem.filter(|stem| !stem.is_empty()) else {
        return Vec::new();
    };
    let whole = |stem: &str| match stem.strip_suffix('-') {
        Some(stem) => endings.iter().map(|it| format!("{stem}{it}")).collect(),
        None => vec![stem.to_owned()],
    };
    stem.split('|').flat_map(whole).collect()
}

fn stems_of(language: &str) -> Option<Stems> {
    Some(match language {
        "en" => (ENGLISH, &[]),
        "de" => (GERMAN, &["e", "er", "es", "en", "em"]),
        "fr" => (FRENCH, &["", "s"]),
        "es" => (SPANISH, &["o", "a", "os", "as"]),
        "it" => (ITALIAN, &["o", "a", "i", "e"]),
        "pt" => (PORTUGUESE, &["o", "a", "os", "as"]),
        "nl" => (DUTCH, &[]),
        "pl" => (
            POLISH,
            &[
                "y", "a", "e", "ego", "ej", "ym", "ą", "ych", "i", "ia", "ie", "iego",
            ],
        ),
        "tr" => (TURKISH, &[]),
        "ru" => (
            RUSSIAN,
            &[
                "ый", "ой", "ий", "ая", "ое", "ого", "ом", "ую", "ые", "ых", "ья", "ье", "ьего",
                "ьей",
            ],
        ),
        "ar" => (ARABIC, &["", "ة"]),
        "hi" => (HINDI, &["ा", "ी", "े", "ाँ", "ीं", "ें", "ां"]),
        "zh" => (CHINESE, &[]),
        "ja" => (JAPANESE, &[]),
        "ko" => (KOREAN, &[]),
        _ => return None,
    })
}

const ENGLISH: [&str; 12] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
];
const GERMAN: [&str; 12] = [
    "erst-",
    "zweit-",
    "dritt-",
    "viert-",
    "fünft-",
    "sechst-",
    "siebt-|siebent-",
    "acht-",
    "neunt-",
    "zehnt-",
    "elft-",
    "zwölft-",
];
const FRENCH: [&str; 12] = [
    "premier-|première-",
    "deuxième-|second-|seconde-",
    "troisième-",
    "quatrième-",
    "cinquième-",
    "sixième-",
    "septième-",
    "huitième-",
    "neuvième-",
    "dixième-",
    "onzième-",
    "douzième-",
];
const SPANISH: [&str; 12] = [
    "primer|primer-",
    "segund-",
    "tercer|tercer-",
    "cuart-",
    "quint-",
    "sext-",
    "séptim-",
    "octav-",
    "noven-",
    "décim-",
    "undécim-",
    "duodécim-",
];
const ITALIAN: [&str; 12] = [
    "prim-",
    "second-",
    "terz-",
    "quart-",
    "quint-",
    "sest-",
    "settim-",
    "ottav-",
    "non-",
    "decim-",
    "undicesim-",
    "dodicesim-",
];
const PORTUGUESE: [&str; 12] = [
    "primeir-", "segund-", "terceir-", "quart-", "quint-", "sext-", "sétim-", "oitav-", "non-",
    "décim-", "", "",
];
const DUTCH: [&str; 12] = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
    "tiende", "elfde", "twaalfde",
];
const POLISH: [&str; 12] = [
    "pierwsz-",
    "drug-",
    "trzec-",
    "czwart-",
    "piąt-",
    "szóst-",
    "siódm-",
    "ósm-",
    "dziewiąt-",
    "dziesiąt-",
    "jedenast-",
    "dwunast-",
];
const TURKISH: [&str; 12] = [
    "birinci|ilk",
    "ikinci",
    "üçüncü",
    "dördüncü",
    "beşinci",
    "altıncı",
    "yedinci",
    "sekizinci",
    "dokuzuncu",
    "onuncu",
    "on birinci",
    "on ikinci",
];
const RUSSIAN: [&str; 12] = [
    "перв-",
    "втор-",
    "трет-",
    "четвёрт-|четверт-",
    "пят-",
    "шест-",
    "седьм-",
    "восьм-",
    "девят-",
    "десят-",
    "одиннадцат-",
    "двенадцат-",
];
const ARABIC: [&str; 12] = [
    "أول|أولى|الأول|الأولى|الاولى",
    "ثاني-|الثاني-",
    "ثالث-|الثالث-",
    "رابع-|الرابع-",
    "خامس-|الخامس-",
    "سادس-|السادس-",
    "سابع-|السابع-",
    "ثامن-|الثامن-",
    "تاسع-|التاسع-",
    "عاشر-|العاشر-",
    "",
    "",
];
const HINDI: [&str; 12] = [
    "पहल-",
    "दूसर-",
    "तीसर-",
    "चौथ-",
    "पाँचव-|पांचव-",
    "छठ-",
    "सातव-",
    "आठव-",
    "नौव-",
    "दसव-",
    "",
    "",
];
const CHINESE: [&str; 12] = [
    "第一*|头等*|一等*|一级*|一楼*",
    "第二*|二楼*|二级*",
    "第三*|三楼*|三级*",
    "第四*|四楼*|四级*",
    "第五*|五楼*|五级*",
    "第六*|六楼*|六级*",
    "第七*|七楼*",
    "第八*|八楼*",
    "第九*|九楼*",
    "第十*|十楼*",
    "第十一*",
    "第十二*",
];
const JAPANESE: [&str; 12] = [
    "第一*|一番目*|一つ目*|一級*|一等*",
    "第二*|二番目*|二つ目*",
    "第三*|三番目*|三つ目*",
    "第四*|四番目*|四つ目*",
    "第五*|五番目*|五つ目*",
    "第六*|六番目*",
    "第七*|七番目*",
    "第八*|八番目*",
    "第九*|九番目*",
    "第十*|十番目*",
    "",
    "",
];
const KOREAN: [&str; 12] = [
    "첫|첫째|첫번째|제일",
    "둘째|두번째|두 번째",
    "셋째|세번째|세 번째",
    "넷째|네번째|네 번째",
    "다섯째|다섯번째|다섯 번째",
    "여섯째|여섯번째|여섯 번째",
    "일곱째|일곱번째|일곱 번째",
    "여덟째|여덟번째|여덟 번째",
    "아홉째|아홉번째|아홉 번째",
    "열째|열번째|열 번째",
    "",
    "",
];
