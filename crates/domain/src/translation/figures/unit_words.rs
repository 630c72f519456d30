//! Words and signs of the units that few goods are measured in, by language.

use super::measure::Measure::{
    self, Area, Bytes, Calorie, Charge, Current, Day, Decibel, Foot, Frequency, Hour, Joule, Lumen,
    Mile, Minute, Month, Ohm, Ounce, Percent, Pound, Power, Pressure, Psi, Second, Torque, Turns,
    Voltage, Week, Yard, Year,
};
use super::measure::{Measure as M, Unit};

/// Signs whose case counts: a milliwatt is no megawatt.
const SYMBOLS: [(&str, Measure, i8); 41] = [
    ("J Дж", Joule, 0),
    ("kJ кДж", Joule, 3),
    ("MJ МДж", Joule, 6),
    ("кал", Calorie, 0),
    ("kcal Kcal ккал", Calorie, 3),
    ("lm лм", Lumen, 0),
    ("dB дБ", Decibel, 0),
    ("rpm RPM", Turns, 0),
    ("Nm Нм", Torque, 0),
    ("Ω Ом", Ohm, 0),
    ("kΩ кОм", Ohm, 3),
    ("mW мВт", Power, -3),
    ("MW МВт", Power, 6),
    ("mV мВ", Voltage, -3),
    ("A А", Current, 0),
    ("mA мА", Current, -3),
    ("Ah Ач", Charge, 0),
    ("mAh мАч", Charge, -3),
    ("Hz Гц", Frequency, 0),
    ("kHz кГц", Frequency, 3),
    ("MHz МГц", Frequency, 6),
    ("GHz ГГц", Frequency, 9),
    ("KB kB Ko ko КБ Кб", Bytes, 3),
    ("MB Mo МБ Мб", Bytes, 6),
    ("GB Go ГБ Гб", Bytes, 9),
    ("TB To ТБ Тб", Bytes, 12),
    ("µm μm мкм", M::Length, -6),
    ("nm нм", M::Length, -9),
    ("dm дм", M::Length, -1),
    ("µg μg mcg мкг", M::Mass, -6),
    ("µl μl мкл", M::Volume, -6),
    ("hl", M::Volume, 2),
    ("ha га", Area, 4),
    ("Pa Па", Pressure, -5),
    ("hPa гПа", Pressure, -3),
    ("kPa кПа", Pressure, -2),
    ("MPa МПа", Pressure, 1),
    ("mbar мбар", Pressure, -3),
    ("h ч", Hour, 0),
    ("s sec сек", Second, 0),
    ("‰", Percent, -1),
];

/// Names, in small letters.
const NAMES: [(&str, Measure, i8); 36] = [
    (
        "millimetr milimetr milimetry milimetrów milímetro milímetros",
        M::Length,
        -3,
    ),
    ("centymetr centymetry centymetrów", M::Length, -2),
    ("metr metry metrów metrelik أمتار", M::Length, 0),
    (
        "kilometr kilometry kilometrów quilómetro quilómetros quilômetro quilômetros kilometre",
        M::Length,
        3,
    ),
    ("mililitr mililitry mililitrów مليلتر", M::Volume, -3),
    ("litr litry litrów litra litrelik", M::Volume, 0),
    (
        "miligrama miligramas miligramo miligramos milligrammo milligrammi miligram miligramów",
        M::Mass,
        -3,
    ),
    ("gramy gramów grama gramas غرامات", M::Mass, 0),
    (
        "quilo quilos quilograma quilogramas kilogramy kilogramów kilograma كيلوغرامات",
        M::Mass,
        3,
    ),
    (
        "tonelada toneladas tonnellata tonnellate ton tona tony",
        M::Mass,
        6,
    ),
    ("vat watów wat vatlık", Power, 0),
    ("woltów wolt woltów voltluk", Voltage, 0),
    ("procent procenta", Percent, 0),
    ("bar бар بار", Pressure, 0),
    ("psi", Psi, 0),
    (
        "micron microns micrometer micrometers micrometre micrometres mikrometer микрон микрона микронов",
        M::Length,
        -6,
    ),
    ("milliwatt milliwatts", Power, -3),
    ("megawatt megawatts", Power, 6),
    ("kilowatt kilowatts киловатт", Power, 3),
    ("kilobyte kilobytes", Bytes, 3),
    ("megabyte megabytes", Bytes, 6),
    ("gigabyte gigabytes гигабайт", Bytes, 9),
    ("terabyte terabytes терабайт", Bytes, 12),
    ("hertz герц هرتز", Frequency, 0),
    (
        "lb lbs pound pounds pfund livre livres libra libras libbra libbre pond funt funty фунт фунта фунтов رطل أرطال پوند पाउंड",
        Pound,
        0,
    ),
    (
        "oz ounce ounces unze unzen once onces onza onzas oncia onça onças ons uncja uncji унция унции унций أونصة أونصات اونس औंस",
        Ounce,
        0,
    ),
    (
        "ft foot feet füße füßen fuß fuss pied pieds pie pies piede piedi pé pés voet stopa stopy stóp фут фута футов قدم أقدام فوت फुट",
        Foot,
        0,
    ),
    (
        "yd yds yard yards yarda yardas iarda iarde jarda jardas jard jardów ярд ярда ярдов ياردة یارد गज",
        Yard,
        0,
    ),
    (
        "mile miles meile meilen milles milla millas miglio miglia milha milhas mijl миля мили миль ميل أميال मील",
        Mile,
        0,
    ),
    (
        "hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur uren godzina godziny godzin saat час часа часов ساعة ساعات ساعت घंटा घंटे",
        Hour,
        0,
    ),
    (
        "min mins мин minute minutes minuten minuto minutos minuti minuut minuta minuty minut dakika минута минуты минут دقيقة دقائق دقیقه मिनट",
        Minute,
        0,
    ),
    (
        "second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi seconden sekunda sekundy sekund saniye секунда секунды секунд ثانية ثوان ثانیه सेकंड",
        Second,
        0,
    ),
    (
        "day days tag tage tagen jour jours día días giorno giorni dia dias dag dagen dzień dni gün день дня дней يوم يوما أيام روز दिन",
        Day,
        0,
    ),
    (
        "week weeks woche wochen semaine semaines semana semanas settimana settimane weken tydzień tygodnie tygodni hafta неделя недели недель أسبوع أسابيع هفته सप्ताह हफ्ते",
        Week,
        0,
    ),
    (
        "month months monat monate monaten mois mes meses mese mesi mês maand maanden miesiąc miesiące miesięcy ay месяц месяца месяцев شهر أشهر شهرا ماه महीना महीने माह",
        Month,
        0,
    ),
    (
        "year years jahr jahre jahren an ans année années año años anno anni ano anos jaar jaren rok lat yıl год года лет سنة سنوات عام أعوام سال वर्ष साल",
        Year,
        0,
    ),
];

/// Scripts without blanks, longer ones before those that they begin with.
pub(super) const UNSPACED: [(&str, Measure, i8); 56] = [
    ("微米", M::Length, -6),
    ("毫瓦", Power, -3),
    ("兆瓦", Power, 6),
    ("兆赫", Frequency, 6),
    ("千赫", Frequency, 3),
    ("赫兹", Frequency, 0),
    ("毫安时", Charge, -3),
    ("毫安", Current, -3),
    ("英尺", Foot, 0),
    ("英呎", Foot, 0),
    ("英里", Mile, 0),
    ("英磅", Pound, 0),
    ("磅", Pound, 0),
    ("盎司", Ounce, 0),
    ("码", Yard, 0),
    ("巴", Pressure, 0),
    ("小时", Hour, 0),
    ("小時", Hour, 0),
    ("分钟", Minute, 0),
    ("分鐘", Minute, 0),
    ("秒", Second, 0),
    ("天", Day, 0),
    ("周", Week, 0),
    ("週間", Week, 0),
    ("週", Week, 0),
    ("个月", Month, 0),
    ("個月", Month, 0),
    ("年", Year, 0),
    ("ミクロン", M::Length, -6),
    ("マイクロメートル", M::Length, -6),
    ("メガワット", Power, 6),
    ("ミリワット", Power, -3),
    ("ヘルツ", Frequency, 0),
    ("フィート", Foot, 0),
    ("ヤード", Yard, 0),
    ("マイル", Mile, 0),
    ("ポンド", Pound, 0),
    ("オンス", Ounce, 0),
    ("時間", Hour, 0),
    ("分間", Minute, 0),
    ("日間", Day, 0),
    ("か月", Month, 0),
    ("ヶ月", Month, 0),
    ("カ月", Month, 0),
    ("마이크로미터", M::Length, -6),
    ("피트", Foot, 0),
    ("야드", Yard, 0),
    ("파운드", Pound, 0),
    ("온스", Ounce, 0),
    ("시간", Hour, 0),
    ("개월", Month, 0),
    ("년", Year, 0),
    ("ชั่วโมง", Hour, 0),
    ("นาที", Minute, 0),
    ("เดือน", Month, 0),
    ("ปี", Year, 0),
];

/// By the sign, then by the name in small letters.
pub(super) fn unit_of(word: &str) -> Option<Unit> {
    let small = word.to_lowercase();
    find(&SYMBOLS, word).or_else(|| find(&NAMES, &small))
}

fn find(known: &[(&str, Measure, i8)], word: &str) -> Option<Unit> {
    let named = |words: &str| words.split(' ').any(|known| known == word);
    let found = known.iter().find(|(words, ..)| named(words));
    found.map(|(_, measure, tens)| Unit {
        measure: *measure,
        tens: *tens,
    })
}
