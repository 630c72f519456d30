//! Two hundred pairs as shops have them: all that is right passes, nothing with one number changed
//! does.

use super::tests::difference;

/// A text in English, and what it is in eight languages.
type Goods = (&'static str, [&'static str; 8]);

const LANGUAGES: [&str; 8] = ["de", "fr", "es", "pl", "tr", "ru", "zh", "ar"];

/// Every text with one digit of one number changed.
fn falsified(text: &str) -> Vec<String> {
    let digit = |letter: char| letter.to_digit(10);
    let arabic = |letter: char| ('٠'..='٩').contains(&letter);
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        let is_last = digit(next).is_none() && !arabic(next);
        let other = match letter {
            '٠'..='٨' => char::from_u32(u32::from(*letter) + 1),
            '٩' => Some('٠'),
            '9' => Some('1'),
            plain => digit(*plain).and_then(|it| char::from_digit(it + 1, 10)),
        };
        if let Some(other) = other.filter(|_| is_last) {
            let mut changed = letters.clone();
            changed[at] = other;
            found.push(changed.into_iter().collect());
        }
    }
    found
}

#[test]
fn what_is_right_passes_and_nothing_that_is_false() {
    let (mut pairs, mut changed) = (0, 0);
    let (mut held, mut shown) = (Vec::new(), Vec::new());
    for (source, translations) in GOODS {
        for (language, text) in LANGUAGES.into_iter().zip(translations) {
            pairs += 1;
            let found = difference(("en", source), (language, text));
            if !found.is_empty() {
                held.push(format!("{source} → {text}: {found}"));
            }
            let passes =
                |source: &str, text: &str| difference(("en", source), (language, text)).is_empty();
            let texts = falsified(text)
                .into_iter()
                .map(|it| (source.to_owned(), it));
            let sources = falsified(source)
                .into_iter()
                .map(|it| (it, text.to_owned()));
            for (source, text) in texts.chain(sources) {
                changed += 1;
                if passes(&source, &text) {
                    shown.push(format!("{source} → {text}"));
                }
            }
        }
    }
    println!("{pairs} right, {} of them held back: {held:#?}", held.len());
    println!("{changed} false, {} of them shown: {shown:#?}", shown.len());
    assert_eq!(pairs, 200);
    assert!(held.len() * 100 <= pairs, "{held:#?}");
    assert!(shown.is_empty(), "{shown:#?}");
}

const GOODS: [Goods; 25] = [
    (
        "Bath towel, 100% cotton, 70 × 140 cm, 500 g/m²",
        [
            "Badetuch, 100 % Baumwolle, 70 x 140 cm, 500 g/m²",
            "Drap de bain, 100 % coton, 70 × 140 cm, 500 g/m²",
            "Toalla de baño, 100 % algodón, 70 x 140 cm, 500 g/m²",
            "Ręcznik kąpielowy, 100% bawełny, 70 × 140 cm, 500 g/m²",
            "Banyo havlusu, %100 pamuk, 70 x 140 cm, 500 g/m²",
            "Банное полотенце, 100 % хлопок, 70 × 140 см, 500 г/м²",
            "浴巾，100%纯棉，70×140厘米，500克/平方米",
            "منشفة حمام، قطن ١٠٠٪، ٧٠ × ١٤٠ سم، ٥٠٠ غ/م²",
        ],
    ),
    (
        "Olive oil soap, set of 3 bars, 120 g each",
        [
            "Olivenölseife, 3er-Set, je 120 g",
            "Savon à l'huile d'olive, lot de 3, 120 g chacun",
            "Jabón de aceite de oliva, juego de 3 pastillas de 120 g",
            "Mydło oliwkowe, zestaw 3 kostek po 120 g",
            "Zeytinyağlı sabun, 3'lü set, her biri 120 g",
            "Мыло с оливковым маслом, набор из трёх кусков по 120 г",
            "橄榄油皂，三块装，每块120克",
            "صابون زيت الزيتون، طقم من ثلاث قطع، ١٢٠ جم للقطعة",
        ],
    ),
    (
        "Stainless steel bottle, 0.75 l, keeps cold for 24 hours",
        [
            "Edelstahlflasche, 0,75 l, hält 24 Stunden kalt",
            "Bouteille en inox, 0,75 l, garde au frais 24 heures",
            "Botella de acero inoxidable, 750 ml, mantiene el frío 24 horas",
            "Butelka stalowa, 0,75 l, utrzymuje chłód przez 24 godziny",
            "Paslanmaz çelik şişe, 0,75 litre, 24 saat soğuk tutar",
            "Стальная бутылка, 0,75 л, сохраняет холод 24 часа",
            "不锈钢水瓶，0.75升，保冷24小时",
            "زجاجة من الفولاذ، ٠٫٧٥ لتر، تحفظ البرودة ٢٤ ساعة",
        ],
    ),
    (
        "LED lamp, 9 W, 806 lm, 2700 K, E27",
        [
            "LED-Lampe, 9 W, 806 lm, 2700 K, E27",
            "Ampoule LED, 9 W, 806 lm, 2 700 K, E27",
            "Bombilla LED, 9 W, 806 lm, 2700 K, E27",
            "Żarówka LED, 9 W, 806 lm, 2700 K, E27",
            "LED ampul, 9 W, 806 lm, 2700 K, E27",
            "Светодиодная лампа, 9 Вт, 806 лм, 2700 К, E27",
            "LED灯泡，9瓦，806 lm，2700 K，E27",
            "مصباح LED، ٩ واط، ٨٠٦ لومن، ٢٧٠٠ كلفن، E27",
        ],
    ),
    (
        "Carton of 1,200 pieces, 24 cartons per pallet",
        [
            "Karton mit 1.200 Stück, 24 Kartons je Palette",
            "Carton de 1 200 pièces, 24 cartons par palette",
            "Caja de 1.200 piezas, 24 cajas por palé",
            "Karton 1 200 sztuk, 24 kartony na palecie",
            "1.200 adetlik koli, palette 24 koli",
            "Коробка 1 200 штук, 24 коробки на паллете",
            "每箱1200件，每托盘24箱",
            "كرتون من ١٬٢٠٠ قطعة، ٢٤ كرتونا لكل منصة",
        ],
    ),
    (
        "Freezer box, -20 °C to 60 °C, 1.5 l",
        [
            "Gefrierdose, −20 °C bis 60 °C, 1,5 l",
            "Boîte de congélation, de -20 °C à 60 °C, 1,5 l",
            "Recipiente para congelar, de -20 °C a 60 °C, 1,5 l",
            "Pojemnik do zamrażania, od -20 °C do 60 °C, 1,5 l",
            "Dondurucu kabı, -20 °C ile 60 °C arası, 1,5 l",
            "Контейнер для заморозки, от -20 °C до 60 °C, 1,5 л",
            "冷冻盒，-20℃至60℃，1.5升",
            "علبة تجميد، من -20 °C إلى 60 °C، 1.5 لتر",
        ],
    ),
    (
        "Shirt, sizes S to 2XL, 95 % cotton, 5 % elastane",
        [
            "Hemd, Größen S bis XXL, 95 % Baumwolle, 5 % Elasthan",
            "Chemise, tailles S à XXL, 95 % coton, 5 % élasthanne",
            "Camisa, tallas S a 2XL, 95 % algodón, 5 % elastano",
            "Koszula, rozmiary S–XXL, 95% bawełny, 5% elastanu",
            "Gömlek, S–2XL bedenler, %95 pamuk, %5 elastan",
            "Рубашка, размеры S–XXL, 95 % хлопок, 5 % эластан",
            "衬衫，尺码S至2XL，95%棉，5%氨纶",
            "قميص، مقاسات S إلى 2XL، ٩٥٪ قطن، ٥٪ إيلاستين",
        ],
    ),
    (
        "Open Monday to Friday 9:30–18:00",
        [
            "Montag bis Freitag 9.30–18.00 Uhr geöffnet",
            "Ouvert du lundi au vendredi, 9h30–18h00",
            "Abierto de lunes a viernes de 9:30 a 18:00",
            "Otwarte od poniedziałku do piątku 9:30–18:00",
            "Pazartesiden cumaya 9:30–18:00 arası açık",
            "Открыто с понедельника по пятницу 9:30–18:00",
            "周一至周五9:30–18:00营业",
            "مفتوح من الاثنين إلى الجمعة ٩:٣٠–١٨:٠٠",
        ],
    ),
    (
        "1. Soak for 10 minutes. 2. Rinse at 30 °C. 3. Dry flat.",
        [
            "1. 10 Minuten einweichen. 2. Bei 30 °C spülen. 3. Liegend trocknen.",
            "• Tremper 10 minutes • Rincer à 30 °C • Sécher à plat",
            "1) Remojar 10 minutos. 2) Aclarar a 30 °C. 3) Secar en plano.",
            "1. Moczyć 10 minut. 2. Płukać w 30 °C. 3. Suszyć na płasko.",
            "1. 10 dakika bekletin. 2. 30 °C'de durulayın. 3. Düz kurutun.",
            "1. Замочить на 10 минут. 2. Полоскать при 30 °C. 3. Сушить горизонтально.",
            "①浸泡10分钟②30℃漂洗③平铺晾干",
            "١. انقع ١٠ دقائق. ٢. اشطف عند ٣٠ °C. ٣. جفف مسطحا.",
        ],
    ),
    (
        "Two-person tent, 210 × 150 × 110 cm, weighs 2.4 kg",
        [
            "Zelt für zwei Personen, 210 × 150 × 110 cm, wiegt 2,4 kg",
            "Tente deux places, 210 × 150 × 110 cm, pèse 2,4 kg",
            "Tienda para dos personas, 210 × 150 × 110 cm, pesa 2,4 kg",
            "Namiot dwuosobowy, 210 × 150 × 110 cm, waży 2,4 kg",
            "İki kişilik çadır, 210 × 150 × 110 cm, 2,4 kg ağırlığında",
            "Двухместная палатка, 210 × 150 × 110 см, весит 2,4 кг",
            "双人帐篷，210×150×110厘米，重2.4公斤",
            "خيمة لشخصين، ٢١٠ × ١٥٠ × ١١٠ سم، وزنها ٢٫٤ كجم",
        ],
    ),
    (
        "Dishwasher tablets, 3-in-1, 40 pieces",
        [
            "Spülmaschinentabs, 3-in-1, 40 Stück",
            "Pastilles lave-vaisselle 3 en 1, 40 pièces",
            "Pastillas para lavavajillas 3 en 1, 40 unidades",
            "Tabletki do zmywarki 3 w 1, 40 sztuk",
            "Bulaşık makinesi tableti, 3'ü 1 arada, 40 adet",
            "Таблетки для посудомоечной машины 3 в 1, 40 штук",
            "洗碗机用块三合一，40块",
            "أقراص غسالة الصحون ٣ في ١، ٤٠ قطعة",
        ],
    ),
    (
        "Garden hose, ½ inch, 25 m, up to 8 bar",
        [
            "Gartenschlauch, ½ Zoll, 25 m, bis 8 bar",
            "Tuyau d'arrosage, 1/2 pouce, 25 m, jusqu'à 8 bar",
            "Manguera de jardín, 1/2 pulgada, 25 m, hasta 8 bar",
            "Wąż ogrodowy, ½ cala, 25 m, do 8 bar",
            "Bahçe hortumu, 1/2 inç, 25 m, 8 bara kadar",
            "Садовый шланг, 1/2 дюйма, 25 м, до 8 бар",
            "花园软管，1/2英寸，25米，最高8巴",
            "خرطوم حديقة، ½ بوصة، ٢٥ م، حتى ٨ بار",
        ],
    ),
    (
        "Coffee beans, roasted on 1 May 2024, 250 g",
        [
            "Kaffeebohnen, geröstet am 01.05.2024, 250 g",
            "Café en grains, torréfié le 1er mai 2024, 250 g",
            "Café en grano, tostado el 1 de mayo de 2024, 250 g",
            "Kawa ziarnista, palona 1 maja 2024, 250 g",
            "Kahve çekirdeği, 1 Mayıs 2024'te kavruldu, 250 g",
            "Кофе в зёрнах, обжарен 1 мая 2024, 250 г",
            "咖啡豆，2024年5月1日烘焙，250克",
            "حبوب قهوة، حمصت في ١ مايو ٢٠٢٤، ٢٥٠ جم",
        ],
    ),
    (
        "Battery, 3.7 V, 2,600 mAh, 500 cycles",
        [
            "Akku, 3,7 V, 2.600 mAh, 500 Zyklen",
            "Batterie, 3,7 V, 2 600 mAh, 500 cycles",
            "Batería, 3,7 V, 2.600 mAh, 500 ciclos",
            "Akumulator, 3,7 V, 2600 mAh, 500 cykli",
            "Pil, 3,7 V, 2.600 mAh, 500 döngü",
            "Аккумулятор, 3,7 В, 2600 мАч, 500 циклов",
            "电池，3.7伏，2600毫安时，500次循环",
            "بطارية، ٣٫٧ فولت، ٢٬٦٠٠ mAh، ٥٠٠ دورة",
        ],
    ),
    (
        "Tested for 1 million cycles, 5-year warranty",
        [
            "Für 1 Mio. Zyklen geprüft, 5 Jahre Garantie",
            "Testé pour 1 million de cycles, garantie 5 ans",
            "Probado para 1 millón de ciclos, 5 años de garantía",
            "Testowany na 1 mln cykli, 5 lat gwarancji",
            "1 milyon döngü test edildi, 5 yıl garanti",
            "Испытан на 1 млн циклов, гарантия 5 лет",
            "经过100万次测试，5年保修",
            "مختبر لمليون دورة، ضمان ٥ سنوات",
        ],
    ),
    (
        "Cutlery set for 6 people, 24 pieces, 18/10 steel",
        [
            "Besteck für sechs Personen, 24-teilig, Edelstahl 18/10",
            "Ménagère pour 6 personnes, 24 pièces, inox 18/10",
            "Cubertería para 6 personas, 24 piezas, acero 18/10",
            "Sztućce dla 6 osób, 24 elementy, stal 18/10",
            "6 kişilik çatal bıçak takımı, 24 parça, 18/10 çelik",
            "Столовые приборы на 6 персон, 24 предмета, сталь 18/10",
            "六人餐具，24件套，18/10不锈钢",
            "طقم أدوات مائدة لستة أشخاص، ٢٤ قطعة، فولاذ ١٨/١٠",
        ],
    ),
    (
        "Concentrate, mix 1:10 with water, 5 l",
        [
            "Konzentrat, 1:10 mit Wasser mischen, 5 l",
            "Concentré, diluer à 1:10 dans l'eau, 5 l",
            "Concentrado, diluir 1:10 en agua, 5 l",
            "Koncentrat, mieszać z wodą 1:10, 5 l",
            "Konsantre, suyla 1:10 karıştırın, 5 l",
            "Концентрат, разводить водой 1:10, 5 л",
            "浓缩液，与水1:10混合，5升",
            "مركز، يخلط مع الماء ١:١٠، ٥ لتر",
        ],
    ),
    (
        "Screws M8 × 40, galvanised, box of 50",
        [
            "Schrauben M8 × 40, verzinkt, 50 Stück",
            "Vis M8 × 40, zinguées, boîte de 50",
            "Tornillos M8 × 40, galvanizados, caja de 50",
            "Śruby M8 × 40, ocynkowane, opakowanie 50 szt.",
            "M8 × 40 vida, galvanizli, 50'lik kutu",
            "Винты M8 × 40, оцинкованные, упаковка 50 шт.",
            "M8×40镀锌螺丝，50颗装",
            "براغي M8 × 40، مجلفنة، علبة من ٥٠",
        ],
    ),
    (
        "<p>Rug, hand-knotted, <b>180 × 270 cm</b>, pile 8 mm</p>",
        [
            "<p>Teppich, handgeknüpft, <b>180 × 270 cm</b>, Flor 8 mm</p>",
            "<p>Tapis noué main, <b>180 × 270 cm</b>, velours 8 mm</p>",
            "<p>Alfombra anudada a mano, <b>180 × 270 cm</b>, pelo de 8 mm</p>",
            "<p>Dywan ręcznie tkany, <b>180 × 270 cm</b>, runo 8 mm</p>",
            "<p>El dokuması halı, <b>180 × 270 cm</b>, 8 mm hav</p>",
            "<p>Ковёр ручной работы, <b>180 × 270 см</b>, ворс 8 мм</p>",
            "<p>手工地毯，<b>180×270厘米</b>，绒高8毫米</p>",
            "<p>سجادة معقودة يدويا، <b>١٨٠ × ٢٧٠ سم</b>، وبر ٨ مم</p>",
        ],
    ),
    (
        "Kids' shoes, sizes 28-35, heel 2.5 cm",
        [
            "Kinderschuhe, Größen 28–35, Absatz 2,5 cm",
            "Chaussures enfant, tailles 28 à 35, talon 2,5 cm",
            "Zapatos infantiles, tallas 28 a 35, tacón de 2,5 cm",
            "Buty dziecięce, rozmiary 28–35, obcas 2,5 cm",
            "Çocuk ayakkabısı, 28–35 numara, 2,5 cm topuk",
            "Детская обувь, размеры 28–35, каблук 2,5 см",
            "童鞋，28-35码，鞋跟2.5厘米",
            "أحذية أطفال، مقاسات ٢٨–٣٥، كعب ٢٫٥ سم",
        ],
    ),
    (
        "A pair of candles, burns for 40 h, 2nd edition",
        [
            "Zwei Kerzen, Brenndauer 40 h, 2. Auflage",
            "Paire de bougies, 40 h de combustion, 2e édition",
            "Par de velas, 40 h de duración, 2.ª edición",
            "Para świec, czas palenia 40 h, 2. edycja",
            "İki mum, 40 saat yanar, 2. baskı",
            "Пара свечей, горят 40 ч, 2-е издание",
            "一对蜡烛，燃烧40小时，第2版",
            "زوج شموع، ٤٠ ساعة احتراق، الإصدار ٢",
        ],
    ),
    (
        "Pressure cooker, 6 l, 80 kPa, 2200 W, 230 V",
        [
            "Schnellkochtopf, 6 l, 80 kPa, 2200 W, 230 V",
            "Autocuiseur, 6 l, 80 kPa, 2 200 W, 230 V",
            "Olla a presión, 6 l, 80 kPa, 2200 W, 230 V",
            "Szybkowar, 6 l, 80 kPa, 2200 W, 230 V",
            "Düdüklü tencere, 6 l, 80 kPa, 2200 W, 230 V",
            "Скороварка, 6 л, 80 кПа, 2,2 кВт, 230 В",
            "高压锅，6升，80 kPa，2200瓦，230伏",
            "قدر ضغط، ٦ لتر، ٨٠ kPa، ٢٢٠٠ واط، ٢٣٠ فولت",
        ],
    ),
    (
        "Minimum order 48 pieces, delivered in 10 to 14 days",
        [
            "Mindestmenge 48 Stück, Lieferung in 10 bis 14 Tagen",
            "Commande minimale de 48 pièces, livraison en 10 à 14 jours",
            "Pedido mínimo de 48 piezas, entrega en 10 a 14 días",
            "Minimalne zamówienie 48 sztuk, dostawa w 10–14 dni",
            "Minimum sipariş 48 adet, 10–14 günde teslim",
            "Минимальный заказ 48 штук, доставка 10–14 дней",
            "起订量48件，10至14天交货",
            "الحد الأدنى ٤٨ قطعة، التسليم خلال ١٠ إلى ١٤ يوما",
        ],
    ),
    (
        "Armchair in the style of Louis XVI, seat height 45 cm",
        [
            "Sessel im Stil Louis XVI, Sitzhöhe 45 cm",
            "Fauteuil de style Louis XVI, hauteur d'assise 45 cm",
            "Sillón estilo Luis XVI, altura del asiento 45 cm",
            "Fotel w stylu Ludwika XVI, wysokość siedziska 45 cm",
            "16. Louis tarzı koltuk, oturma yüksekliği 45 cm",
            "Кресло в стиле Людовика XVI, высота сиденья 45 см",
            "路易十六风格扶手椅，座高45厘米",
            "كرسي بطراز لويس السادس عشر، ارتفاع المقعد ٤٥ سم",
        ],
    ),
    (
        "Hard drive 2 TB, USB-C 3.0, up to 130 MB/s, 12.5 mm",
        [
            "Festplatte 2 TB, USB-C 3.0, bis 130 MB/s, 12,5 mm",
            "Disque dur 2 To, USB-C 3.0, jusqu'à 130 Mo/s, 12,5 mm",
            "Disco duro de 2 TB, USB-C 3.0, hasta 130 MB/s, 12,5 mm",
            "Dysk 2 TB, USB-C 3.0, do 130 MB/s, 12,5 mm",
            "2 TB sabit disk, USB-C 3.0, 130 MB/s'ye kadar, 12,5 mm",
            "Жёсткий диск 2 ТБ, USB-C 3.0, до 130 МБ/с, 12,5 мм",
            "2 TB硬盘，USB-C 3.0，最高130 MB/s，12.5毫米",
            "قرص صلب 2 TB، USB-C 3.0، حتى 130 MB/s، 12.5 مم",
        ],
    ),
];
