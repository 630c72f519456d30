//! Pairs of texts as sellers write them: what agrees, and what does not.

use super::{LocaleText, figures_differ};
use crate::Locale;

/// What the second text lacks of the first, and has beyond it: `-lost +added`.
pub(super) fn difference(source: (&str, &str), translation: (&str, &str)) -> String {
    let locale = |tag| Locale::parse(tag).unwrap();
    let (from, to) = (locale(source.0), locale(translation.0));
    let said = |text, locale| LocaleText { text, locale };
    let found = figures_differ(said(source.1, &from), said(translation.1, &to));
    let Some(found) = found else {
        return String::new();
    };
    let lost = found.lost.iter().map(|it| format!("-{it}"));
    let added = found.added.iter().map(|it| format!("+{it}"));
    lost.chain(added).collect::<Vec<_>>().join(" ")
}

pub(super) fn check(source: (&str, &str), translation: (&str, &str), expect: &str) {
    let found = difference(source, translation);
    assert_eq!(found, expect, "{} → {}", source.1, translation.1);
    let turned = difference(translation, source);
    assert_eq!(turned.is_empty(), expect.is_empty(), "and back");
}

pub(super) fn same(source: (&str, &str), translation: (&str, &str)) {
    check(source, translation, "");
}

#[test]
fn one_number_is_written_in_many_ways() {
    let jug = ("en", "Jug 1.5 l");
    same(jug, ("de", "Krug 1,5 l"));
    same(jug, ("fr", "Cruche 1,5 litre"));
    same(jug, ("es", "Jarra de 1,5 litros"));
    same(jug, ("it", "Brocca da 1,5 litri"));
    same(jug, ("tr", "Sürahi 1,5 litre"));
    same(jug, ("ru", "Кувшин 1,5 л"));
    same(jug, ("ar", "إبريق ١٫٥ لتر"));
    same(jug, ("fa", "پارچ ۱٫۵ لیتر"));
    same(jug, ("fa", "پارچ ۱/۵ لیتر"));
    same(jug, ("zh", "1.5升水壶"));
    same(jug, ("ja", "水差し １．５リットル"));
    same(jug, ("ko", "물병 1.5리터"));
    same(jug, ("hi", "जग १.५ लीटर"));
    same(jug, ("th", "เหยือก ๑.๕ ลิตร"));
    same(jug, ("de", "Krug 1½ l"));
    same(jug, ("en-GB", "Jug, 1 1/2 litres"));
    same(jug, ("de", "Krug 1500 ml"));
    same(("en", "2 cups"), ("de", "2,0 Tassen"));
    same(("en", "2 cups"), ("ja", "カップ２個"));
    same(("en", "2 cups"), ("ar", "٢ أكواب"));
    same(("en", "12 cups"), ("ar", "١٢ كوبا"));
    same(("en", "Half: 1/2 kg"), ("it", "Mezzo: ½ kg"));
    same(("en", "Ladle .5 l"), ("de", "Kelle 0,5 l"));
}

#[test]
fn thousands_are_read_by_the_custom_of_the_language() {
    let screws = ("en", "Box of 1,234.5 g screws");
    same(screws, ("de", "Schachtel 1.234,5 g Schrauben"));
    same(screws, ("fr", "Boîte de 1 234,5 g de vis"));
    same(screws, ("fr", "Boîte de 1\u{202f}234,5 g de vis"));
    same(screws, ("de-CH", "Schachtel 1’234.5 g Schrauben"));
    same(screws, ("ar", "علبة براغي ١٬٢٣٤٫٥ غرام"));
    same(("en", "1,200 pieces"), ("de", "1.200 Stück"));
    same(("en", "1,200 pieces"), ("ru", "1 200 штук"));
    same(("en", "1,200 pieces"), ("es-MX", "1,200 piezas"));
    same(("en", "1,200 pieces"), ("es", "1.200 piezas"));
    same(("en", "10 000 lumens"), ("de", "10.000 Lumen"));
    same(("en", "100,000 knots"), ("hi", "1,00,000 गाँठें"));
    same(("en", "50,000 knots"), ("zh", "5万结"));
    same(("en", "0.125 mm"), ("de", "0,125 mm"));
    check(
        ("en", "1.200 kg"),
        ("de", "1.200 kg"),
        "-1.200 kg +1.200 kg",
    );
    check(("de", "1.200 Stück"), ("en", "1.2 pieces"), "-1.200 +1.2");
}

#[test]
fn another_value_is_another_number() {
    check(("en", "Jug 1.5 l"), ("de", "Krug 15 l"), "-1.5 l +15 l");
    check(("en", "Lamp 24 W"), ("de", "Leuchte 42 W"), "-24 W +42 W");
    check(("en", "12 cups"), ("ar", "٢١ كوبا"), "-12 +٢١");
    check(
        ("en", "Sheet 70 × 140 cm"),
        ("ja", "シーツ 70×104センチ"),
        "-140 cm +104センチ",
    );
    check(
        ("tr", "Havlu 500 gr"),
        ("en", "Towel 50 g"),
        "-500 gr +50 g",
    );
    check(("zh", "12件套"), ("en", "Set of 21"), "-12 +21");
    check(("en", "½ kg"), ("fr", "¼ kg"), "-½ kg +¼ kg");
    check(("ko", "20% 할인"), ("en", "2 % off"), "-20% +2 %");
}

#[test]
fn what_is_lost_is_lost_and_what_is_new_is_new() {
    check(("en", "Rug, 180 cm"), ("de", "Teppich"), "-180 cm");
    check(("en", "Rug"), ("hi", "कालीन 180 सेमी"), "+180 सेमी");
    check(("en", "Rope, 24 per carton"), ("ru", "Верёвка"), "-24");
    check(("fr", "Lot de 20 pinces"), ("it", "Mollette"), "-20");
    check(
        ("en", "20 bowls, 20 plates"),
        ("es", "20 platos y cuencos"),
        "-20",
    );
    check(("th", "ผ้า ๙๐ ซม."), ("en", "Cloth"), "-๙๐ ซม.");
    check(("en", "Sheet, A4"), ("fa", "کاغذ"), "-4");
}

#[test]
fn a_unit_is_part_of_what_is_said() {
    check(("en", "Rope 10 m"), ("de", "Seil 10 cm"), "-10 m +10 cm");
    check(("en", "Tin 5 kg"), ("ru", "Банка 5 г"), "-5 kg +5 г");
    check(("en", "Bottle 50 ml"), ("zh", "50升瓶"), "-50 ml +50升");
    check(
        ("en", "Heater 2 kW"),
        ("ja", "ヒーター 2ワット"),
        "-2 kW +2ワット",
    );
    check(("en", "Mat 3 m²"), ("de", "Matte 3 m"), "-3 m² +3 m");
    same(("en", "Cable 180 cm"), ("ru", "Кабель 180 см"));
    same(("en", "Cable 180 cm"), ("zh", "180厘米电缆"));
    same(("en", "Cable 180 cm"), ("zh-TW", "180公分電纜"));
    same(("en", "Cable 180 cm"), ("ja", "ケーブル１８０ｃｍ"));
    same(("en", "Cable 180 cm"), ("ar", "كابل ١٨٠ سم"));
    same(("en", "Cable 180 cm"), ("fa", "کابل ۱۸۰ سانتی‌متر"));
    same(("en", "Cable 180 cm"), ("ko", "케이블 180센티미터"));
    same(("en", "Cable 180 cm"), ("th", "สาย 180 เซนติเมตรสำหรับบ้าน"));
    same(("en", "Cable 180 cm"), ("hi", "केबल 180 से.मी."));
    same(("en", "Cable 1.8 m"), ("de", "Kabel 180 cm"));
    same(("en", "Sack 5 kg"), ("ar", "كيس ٥ كجم"));
    same(("en", "Lamp 12 V, 20 W"), ("ru", "Лампа 12 В, 20 Вт"));
    same(("en", "Towel 500 g/m²"), ("zh", "500克/平方米毛巾"));
    same(("en", "Mat 3 m²"), ("ru", "Коврик 3 м2"));
    same(("en", "10-metre rope"), ("es", "Cuerda de 10 metros"));
    same(("en", "20% linen"), ("tr", "%20 keten"));
    same(("en", "20% linen"), ("ar", "٢٠٪ كتان"));
    same(("en", "20% linen"), ("zh", "百分之20亚麻"));
    same(("en", "300 gsm"), ("de", "300 g/m²"));
}

#[test]
fn ranges_and_sizes_keep_their_ends() {
    same(("en", "5–7 kg"), ("de", "5-7 kg"));
    same(("en", "5–7 kg"), ("fr", "de 5 à 7 kg"));
    same(("en", "70 × 140 cm"), ("de", "70 cm x 140 cm"));
    same(("en", "70x140 cm"), ("ru", "70 × 140 см"));
    same(("en", "18/10 steel"), ("ar", "فولاذ ١٨/١٠"));
    same(("en", "18/10 steel"), ("fa", "استیل ۱۸/۱۰"));
    check(("en", "5–7 kg"), ("de", "5 kg"), "-7 kg");
}

#[test]
fn dates_codes_and_words_raise_no_alarm() {
    same(
        ("en", "Made on May 1, 2024"),
        ("de", "Hergestellt am 1. Mai 2024"),
    );
    same(("en", "Made on May 1, 2024"), ("ja", "2024年5月1日製"));
    same(("de", "Stand 01.05.2024"), ("en", "As of 1/5/2024"));
    same(("de", "Stand 01.05.2024"), ("en", "As of 1 May 2024"));
    same(("en", "Holder for A4 sheets"), ("zh", "A4纸架"));
    same(("en", "Holder for A4 sheets"), ("de", "Halter für DIN A 4"));
    same(("en", "Hub, USB-C 3.0"), ("fr", "Hub USB-C 3.0"));
    same(("en", "Hub, USB-C 3.0"), ("ko", "USB-C 3.0 허브"));
    same(("en", "CO2 bottle"), ("de", "CO₂-Flasche"));
    same(("en", "A B2B shop"), ("zh", "企业采购"));
    same(("en", "Screw M8x40"), ("ru", "Винт M8x40"));
    same(("en", "Set of 3"), ("de", "Dreierset"));
    same(("en", "Set of 3"), ("tr", "Üçlü set"));
    same(("en", "2 pieces"), ("zh", "两件装"));
    same(("en", "2 pieces"), ("ar", "قطعتان"));
    same(("en", "Two pieces"), ("ja", "2個入り"));
    same(("en", "Dry within the hour"), ("ja", "1時間で乾く"));
    same(("en", "Bath towel"), ("de", "Badetuch"));
    same(
        (
            "en",
            "<h2>Care</h2><img width=\"200\"> Wash&nbsp;at 60&#176;",
        ),
        ("de", "<p>Waschen bei 60°</p>"),
    );
    same(
        ("en", "See https://shop.example/a24 <5 min"),
        ("it", "Meno di 5 min"),
    );
}
