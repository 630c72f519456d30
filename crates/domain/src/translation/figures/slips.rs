//! Slips that are easily passed over, and right texts that look like slips.

use super::tests::{check, same};

#[test]
fn a_less_than_sign_hides_nothing() {
    check(
        ("en", "Chalk <MAX 7 %, lime >3 %, 400 g"),
        ("de", "Kreide <MAX 70 %, Kalk >3 %, 400 g"),
        "-7 % +70 %",
    );
    check(
        ("en", "Card <A5, 120 g> cream"),
        ("fr", "Carte <A5, 210 g> crème"),
        "-120 g +210 g",
    );
    check(
        ("en", "Pump <Pmax 12, >4 bar"),
        ("it", "Pompa <Pmax 21, >4 bar"),
        "-12 +21",
    );
    check(
        ("en", "Ask <b2b@ege.example> for 20 kg"),
        ("es", "Pida <b2b@ege.example> para 200 kg"),
        "-20 kg +200 kg",
    );
    check(
        ("en", "See https://shop.example/x<br>5 kg"),
        ("zh", "见https://shop.example/x。6公斤"),
        "-5 kg +6公斤",
    );
    check(
        ("en", "Sieve <i>5 mm</i> <!-- 9 -->"),
        ("de", "Sieb <i>6 mm</i> <!-- 9 -->"),
        "-5 mm +6 mm",
    );
    same(
        ("en", "<p style=\"margin:4px\">Sieve</p>"),
        ("de", "<p>Sieb</p>"),
    );
}

#[test]
fn signs_by_their_names_are_signs() {
    same(("en", "Mat 3 m&sup2;"), ("de", "Matte 3 m²"));
    same(("en", "Mat 3 m<sup>2</sup>"), ("fr", "Tapis 3 m²"));
    same(("en", "Tank 2 m<sup>3</sup>"), ("zh", "2立方米水箱"));
    same(("en", "Jug &#189; l"), ("de", "Krug ½ l"));
    same(("en", "Jug &#xBD; l"), ("ru", "Кувшин 0,5 л"));
    same(("en", "<b>5</b> kg"), ("es", "5 kg"));
    same(("en", "5<b>00</b> g"), ("it", "500 g"));
    same(("en", "CO<sub>2</sub> bottle"), ("de", "CO₂-Flasche"));
    same(("en", "60&deg;C"), ("ja", "60℃"));
    check(("en", "Mat 3 m&sup2;"), ("de", "Matte 3 m³"), "-3 m² +3 m³");
    check(
        ("en", "Mat 3 m<sup>2</sup>"),
        ("de", "Matte 3 m"),
        "-3 m² +3 m",
    );
}

#[test]
fn a_word_says_a_number_only_where_it_says_its_unit_too() {
    let rope = ("en", "Rope, 8 m");
    check(rope, ("de", "Seil. Bitte achten Sie auf die Länge"), "-8 m");
    check(rope, ("de", "Seil, acht Stück"), "-8 m");
    check(rope, ("de", "Seil, acht Zentimeter"), "-8 m");
    check(("en", "Tea 1 kg"), ("de", "Tee in einer Dose"), "-1 kg");
    check(("en", "Mat, 6 kg"), ("tr", "Yatak altı matı"), "-6 kg");
    check(("en", "Tin 1 kg"), ("zh", "统一罐装"), "-1 kg");
    same(rope, ("de", "Seil, acht Meter"));
    same(rope, ("fr", "Corde de huit mètres"));
    same(rope, ("ru", "Верёвка, восемь метров"));
    same(rope, ("zh", "八米长绳"));
    same(("en", "Tea 1 kg"), ("es", "Té, un kilo"));
}

#[test]
fn a_word_that_only_begins_like_a_number_says_none() {
    check(("en", "Set of 8"), ("de", "Achtung, zerbrechlich"), "-8");
    check(("en", "Set of 3"), ("de", "Dreieckstuch"), "-3");
    check(("en", "Set of 6"), ("tr", "Altın set"), "-6");
    check(("en", "Set of 6"), ("ar", "طقم ستائر"), "-6");
    check(("en", "Set of 2"), ("fa", "ست دوخت"), "-2");
    check(("en", "Set of 7"), ("ru", "Семья"), "-7");
    check(("en", "Set of 3"), ("ru", "Трикотаж"), "-3");
    check(("en", "Set of 10"), ("zh", "二十件套"), "-10");
    check(("en", "Set of 9"), ("th", "เก้าอี้"), "-9");
    check(("en", "Set of 5"), ("th", "ห้ามซัก"), "-5");
    same(("en", "Set of 8"), ("de", "Achterset"));
    same(("en", "8 pieces"), ("de", "achtteiliges Set"));
    same(("en", "Set of 6"), ("tr", "Altılı set"));
    same(("en", "6 cups"), ("ar", "ستة أكواب"));
    same(("en", "Set of 2"), ("fa", "ست دوتایی"));
    same(("en", "Set of 7"), ("ru", "Набор из семи"));
    same(("en", "3 layers"), ("ru", "трёхслойный"));
    same(("en", "Set of 10"), ("zh", "十件套"));
    same(("en", "9 pieces"), ("th", "เก้าชิ้น"));
    same(("en", "2 towels"), ("ar", "منشفتان"));
    same(("en", "2 towels"), ("pt", "duas toalhas"));
    same(("en", "2 towels"), ("nl", "twee handdoeken"));
}

#[test]
fn every_unit_counts() {
    let other = |from: &str, to: &str| {
        check(("en", from), ("de", to), &format!("-{from} +{to}"));
    };
    other("5 lb", "5 kg");
    other("10 ft", "10 m");
    other("5 oz", "5 g");
    other("10 yd", "10 m");
    other("5 psi", "5 bar");
    other("10 µm", "10 mm");
    other("500 mW", "500 MW");
    other("5 GB", "5 TB");
    other("0.9 %", "0,9 ‰");
    other("2 h", "2 min");
    other("2 years", "2 Monate");
    other("50 Hz", "50 kHz");
    other("4 Ah", "4 mAh");
    let same = |from: &str, locale: &str, to: &str| same(("en", from), (locale, to));
    same("5 lb", "fr", "5 livres");
    same("5 LB", "zh", "5磅");
    same("10 ft", "ru", "10 футов");
    same("5 oz", "es", "5 onzas");
    same("10 µm", "zh", "10微米");
    same("9 %", "de", "90 ‰");
    same("2 hours", "zh", "2小时");
    same("2-year warranty", "ar", "ضمان 2 سنوات");
    same("2 years", "pl", "2 lata");
    same("1 GB", "fr", "1000 Mo");
    same("With 4 feet", "de", "Mit 4 Füßen");
}

#[test]
fn what_may_be_missing_may_not_be_another() {
    check(("en", "Steel V2A"), ("de", "Stahl V4A"), "-2 +4");
    check(("en", "Cable Cat5e"), ("de", "Kabel Cat6a"), "-5 +6");
    check(("en", "Cover XPS13p"), ("fr", "Housse XPS15p"), "-13 +15");
    check(("en", "Norm EN71x"), ("es", "Norma EN72x"), "-71 +72");
    check(
        ("en", "From 01.05.2024"),
        ("de", "Ab 01.06.2024"),
        "-05 +06",
    );
    check(("en", "Version 2.1.0"), ("de", "Version 2.4.0"), "-1 +4");
    check(("en", "Version 2.1.0"), ("ru", "Версия 2.0"), "-1 -0");
    check(("en", "At 192.168.1"), ("it", "A 192.9.1"), "-168 +9");
    check(("en", "Sizes 36,38,40"), ("de", "Größen 36, 40"), "-38");
    same(("en", "Steel V2A"), ("zh", "不锈钢"));
    same(("de", "Ab 01.05.2024"), ("fr", "Dès le 1er mai 2024"));
}

#[test]
fn dates_are_told_from_other_numbers() {
    same(("en", "From 1/5/2024"), ("de", "Ab 1. Mai 2024"));
    same(("en", "From 5/1/2024"), ("fr", "Dès le 1 mai 2024"));
    same(
        ("en", "From 5/31/2024"),
        ("es", "Desde el 31 de mayo de 2024"),
    );
    same(("en", "From 2024-05-01"), ("ru", "С 1 мая 2024"));
    same(("en", "From 05/2024"), ("it", "Da maggio 2024"));
    same(("en", "From 2024-05-01"), ("de", "Ab 01.05.2024"));
    check(
        ("en", "From 2024-05-01"),
        ("de", "Ab 02.05.2024"),
        "-01 +02",
    );
    check(
        ("en", "From 05/2024"),
        ("it", "Da maggio 2025"),
        "-2024 +2025",
    );
    check(("en", "From 05/2024"), ("it", "Da 06/2024"), "-05 +06");
    check(("en", "From 1/5/2024"), ("de", "Ab Mai 2024"), "-1");
    check(("en", "From 1/5/2024"), ("de", "Ab 7. Mai 2024"), "-1 +7");
}

#[test]
fn larger_numbers_halves_and_places_are_said_in_words() {
    same(("en", "20 pieces"), ("de", "zwanzig Stück"));
    same(("en", "20 pieces"), ("zh", "二十件"));
    same(("en", "100 sheets"), ("de", "hundert Blatt"));
    same(("en", "100 sheets"), ("zh", "一百张"));
    same(("en", "17 cups"), ("fr", "dix-sept tasses"));
    same(("en", "15 cups"), ("ar", "خمسة عشر كوبا"));
    same(("en", "20 %"), ("de", "zwanzig Prozent"));
    same(("en", "½ kg"), ("de", "halbes Kilo"));
    same(("en", "½ kg"), ("hi", "आधा किलो"));
    same(("en", "0.5 kg"), ("zh", "半公斤"));
    same(("en", "3rd shelf"), ("de", "dritter Boden"));
    same(("en", "1st choice"), ("fr", "première qualité"));
    same(("en", "1st choice"), ("zh", "一级品"));
    same(("en", "First choice"), ("de", "1. Wahl"));
    same(("en", "2nd floor"), ("es", "segundo piso"));
    same(("en", "2 double beds"), ("de", "zwei Doppelbetten"));
    same(("de", "2 Doppelbetten"), ("en", "two double beds"));
    same(("en", "With 4 feet"), ("de", "Mit vier Füßen"));
    same(
        ("en", "Sizes: https://shop.example/size-40"),
        ("de", "Größen: https://shop.example/größe-40"),
    );
    same(("en", "3-in-1"), ("zh", "三合一"));
    same(("en", "Ages 3+"), ("zh", "三岁以上"));
    same(("en", "Box of 12"), ("zh", "一打装"));
    same(("en", "Box of 12"), ("ar", "دزينة"));
    check(("en", "10 cups"), ("fr", "dix-sept tasses"), "-10");
    check(("en", "5 cups"), ("ar", "خمسة عشر كوبا"), "-5");
    check(("en", "Tea ½ kg"), ("de", "Tee, halb fermentiert"), "-½ kg");
    check(("en", "Set of 3"), ("de", "Dritter Satz"), "-3");
    check(("en", "3rd shelf"), ("de", "zweiter Boden"), "-3");
}

#[test]
fn points_and_strokes_between_numbers() {
    same(("en", "10...15 °C"), ("de", "10–15 °C"));
    same(("en", "10..15 °C"), ("fr", "de 10 à 15 °C"));
    same(("en", "3⁄8 in"), ("de", "3/8 Zoll"));
    same(("en", "1 1⁄2 l"), ("it", "1,5 l"));
    check(("en", "10...15 °C"), ("de", "10–16 °C"), "-15 °C +16 °C");
    check(
        ("en", "3⁄8 inch"),
        ("de", "5/8 Zoll"),
        "-3⁄8 inch +5/8 Zoll",
    );
}
