//! Right texts that were held back, each beside one that is wrong.

use super::tests::{check, same};

#[test]
fn a_bar_of_soap_is_a_piece() {
    let soap = ("en", "1 bar of soap");
    same(soap, ("de", "1 Stück Seife"));
    same(soap, ("de", "Ein Stück Seife"));
    same(soap, ("fr", "un pain de savon"));
    same(soap, ("zh", "香皂1块"));
    same(soap, ("ru", "Мыло, 1 кусок"));
    same(("en", "Up to 5 bar"), ("fr", "Jusqu'à 5 bar"));
    check(("en", "Up to 5 bar"), ("de", "Bis fünf Stück"), "-5 bar");
    check(soap, ("es", "2 pastillas de jabón"), "-1 +2");
}

#[test]
fn a_time_of_day_is_written_in_many_ways() {
    let open = ("en", "Open until 10:30");
    same(open, ("de", "Geöffnet bis 10.30 Uhr"));
    same(open, ("fr", "Ouvert jusqu'à 10h30"));
    same(open, ("fr", "Ouvert jusqu'à 10 h 30"));
    same(open, ("it", "Aperto fino alle 10.30"));
    same(open, ("pl", "Otwarte do godz. 10.30"));
    same(open, ("zh", "营业至10点30分"));
    same(open, ("ja", "10時30分まで営業"));
    same(open, ("ko", "10시 30분까지"));
    same(("en", "Until 10:30 pm"), ("de", "Bis 22.30 Uhr"));
    same(("en", "Until 10:30 pm"), ("zh", "营业至晚上10:30"));
    same(("en", "9 am – 6 pm"), ("de", "9–18 Uhr"));
    same(("en", "9 am – 6 pm"), ("fr", "9h00 – 18h00"));
    same(("en", "9:30-18:45"), ("de", "9.30–18.45 Uhr"));
    check(open, ("de", "Geöffnet bis 10.45 Uhr"), "-30 +45");
    check(open, ("fr", "Ouvert jusqu'à 11h30"), "-10 +11");
    check(("en", "Until 9 pm"), ("es", "Hasta las 9:00"), "-9 +9");
    check(("en", "2.50 m"), ("de", "2,5 cm"), "-2.50 m +2,5 cm");
}

#[test]
fn sizes_count_their_x() {
    let shirt = ("en", "Shirt, 2XL");
    same(shirt, ("de", "Hemd, XXL"));
    same(shirt, ("zh", "衬衫XXL码"));
    same(shirt, ("ru", "Рубашка XXL"));
    same(("en", "Shirt, XXXL"), ("fr", "Chemise 3XL"));
    same(("en", "Shirt, XX-Large"), ("es", "Camisa 2XL"));
    same(("en", "Socks XXS"), ("it", "Calzini 2XS"));
    same(("en", "Shirt, XL"), ("ja", "シャツ 特大"));
    check(shirt, ("de", "Hemd, XXXL"), "-2XL");
    check(("en", "Shirt, XXL"), ("pt", "Camisa XXXL"), "-XXL +XXXL");
    check(("en", "Shirt, XXL"), ("tr", "Gömlek XL"), "-XXL +XL");
    check(("en", "Shirt, 2XL"), ("fr", "Chemise 2XS"), "-2XL +2XS");
}

#[test]
fn roman_numerals_are_numbers() {
    same(("en", "Napoleon III desk"), ("ja", "ナポレオン3世の机"));
    same(("en", "Napoleon III desk"), ("zh", "拿破仑三世书桌"));
    same(("en", "Louis XIV chair"), ("ko", "루이 14세 의자"));
    same(("en", "Louis XIV chair"), ("de", "Stuhl Louis XIV."));
    same(("en", "Louis XIV chair"), ("ru", "Кресло Людовик XIV"));
    same(("en", "Type 2 plug"), ("de", "Stecker Typ II"));
    same(("en", "Type 1 plug"), ("es", "Enchufe tipo I"));
    same(("en", "Part Ⅳ"), ("ar", "الجزء 4"));
    same(("en", "I like it, 230 V"), ("de", "Ich mag es, 230 V"));
    check(
        ("en", "Napoleon III desk"),
        ("fr", "Bureau Napoléon IV"),
        "-III +IV",
    );
    check(("en", "Type 2 plug"), ("de", "Stecker Typ III"), "-2");
    check(("en", "Louis XIV chair"), ("ja", "ルイ15世の椅子"), "+15");
    check(("en", "V-neck"), ("de", "5 Ausschnitt"), "+5");
}

#[test]
fn circled_numbers_are_numbers() {
    same(("en", "Step 1, then step 2"), ("ja", "①、次に②"));
    same(("zh", "③号色"), ("en", "Colour 3"));
    same(("ko", "⑫번"), ("fr", "N° 12"));
    check(("en", "Colour 3"), ("zh", "④号色"), "-3 +④");
    check(("ja", "②のみ"), ("de", "Nur 3"), "-② +3");
    check(("ja", "㉒番"), ("es", "N.º 23"), "-㉒ +23");
}

#[test]
fn thousands_and_millions_may_be_words() {
    let hours = ("en", "1,000,000 hours");
    same(hours, ("de", "1 Million Stunden"));
    same(hours, ("de", "1 Mio. Stunden"));
    same(hours, ("es", "1 millón de horas"));
    same(hours, ("zh", "100万小时"));
    same(hours, ("ja", "100万時間"));
    same(hours, ("ru", "1 млн часов"));
    same(hours, ("hi", "10 लाख घंटे"));
    same(hours, ("ar", "1 مليون ساعة"));
    same(hours, ("en-GB", "one million hours"));
    same(("en", "10k cycles"), ("de", "10.000 Zyklen"));
    same(("en", "10 thousand cycles"), ("pl", "10 tys. cykli"));
    same(("en", "5 billion"), ("de", "5 Milliarden"));
    same(("en", "5 billion"), ("es", "5 mil millones"));
    same(("en", "5 billion"), ("zh", "50亿"));
    same(("en", "2 crore"), ("hi", "2 करोड़"));
    same(("en", "2 crore"), ("fr", "20 millions"));
    same(("es", "10 mil piezas"), ("pt", "10.000 peças"));
    same(("tr", "10 bin adet"), ("en", "10,000 pieces"));
    same(("en", "4K screen"), ("de", "4K-Bildschirm"));
    check(
        hours,
        ("de", "1 Milliarde Stunden"),
        "-1,000,000 hours +1 Milliarde Stunden",
    );
    check(
        ("en", "5 billion"),
        ("de", "5 Billionen"),
        "-5 billion +5 Billionen",
    );
    check(("en", "10k cycles"), ("it", "10 cicli"), "-10k +10");
    check(("en", "50万"), ("zh", "5万"), "-50万 +5万");
}

#[test]
fn places_in_an_order_are_words_or_figures() {
    let floor = ("en", "4th floor");
    same(floor, ("de", "vierter Stock"));
    same(floor, ("de", "4. Stock"));
    same(floor, ("fr", "quatrième étage"));
    same(floor, ("fr", "4e étage"));
    same(floor, ("es", "4.º piso"));
    same(floor, ("es", "cuarto piso"));
    same(floor, ("it", "quarto piano"));
    same(floor, ("pt", "quarto andar"));
    same(floor, ("nl", "vierde verdieping"));
    same(floor, ("pl", "czwarte piętro"));
    same(floor, ("tr", "dördüncü kat"));
    same(floor, ("ru", "4-й этаж"));
    same(floor, ("ru", "четвёртый этаж"));
    same(floor, ("ar", "الطابق الرابع"));
    same(floor, ("zh", "第4层"));
    same(floor, ("zh", "第四层"));
    same(floor, ("ja", "第4階"));
    same(floor, ("ko", "네 번째 층"));
    same(floor, ("hi", "चौथी मंज़िल"));
    same(("en", "7th generation"), ("de", "siebte Generation"));
    same(("en", "10th anniversary"), ("fr", "dixième anniversaire"));
    check(floor, ("de", "fünfter Stock"), "-4");
    check(floor, ("fr", "5e étage"), "-4 +5");
    check(floor, ("zh", "第五层"), "-4");
    check(floor, ("de", "Ein Viertel Stock"), "-4");
}

#[test]
fn numbers_of_a_list_may_be_bullets() {
    let steps = ("en", "1. Wash\n2. Dry\n3. Iron");
    same(steps, ("de", "• Waschen\n• Trocknen\n• Bügeln"));
    same(steps, ("zh", "①清洗②晾干③熨烫"));
    same(steps, ("fr", "1) Laver 2) Sécher 3) Repasser"));
    same(steps, ("ar", "١. اغسل ٢. جفف ٣. اكو"));
    same(steps, ("es", "<ol><li>Lavar<li>Secar<li>Planchar</ol>"));
    same(
        ("en", "Step 1: wash. Step 2: dry."),
        ("de", "1. Waschen 2. Trocknen"),
    );
    same(
        ("de", "1. Wahl und 2. Wahl"),
        ("en", "1st choice and 2nd choice"),
    );
    check(steps, ("de", "1. Waschen\n2. Trocknen\n4. Bügeln"), "+4");
    check(
        ("en", "- Wash\n- Dry 2 towels"),
        ("fr", "1. Laver\n2. Sécher les serviettes"),
        "-2",
    );
    check(
        ("en", "1. Wash 5 kg\n2. Dry"),
        ("it", "1. Lavare 6 kg\n2. Asciugare"),
        "-5 kg +6 kg",
    );
}

#[test]
fn a_comma_may_part_sizes() {
    same(("en", "Sizes 36,38"), ("de", "Größen 36, 38"));
    same(("en", "Sizes 36,38"), ("ru", "Размеры 36 и 38"));
    same(("de", "Größen 36,38"), ("zh", "尺码36、38"));
    same(("en", "Sizes 36,38"), ("fr", "Tailles 36,38"));
    check(
        ("en", "Sizes 36,38"),
        ("it", "Taglie 36, 40"),
        "-36,38 +36 +40",
    );
    check(
        ("de", "36,38 kg"),
        ("en", "36 or 39 kg"),
        "-36,38 kg +36 +39 kg",
    );
    check(("en", "Sizes 36,38"), ("es", "Talla 36"), "-36,38 +36");
}
