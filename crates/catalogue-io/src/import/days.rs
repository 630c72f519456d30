//! From which day goods are sold, and until which: the columns that say so, and what their cells mean
//! on a given day. A file is often written before its goods are to be seen, and kept after.

use super::answers::yes_no;
use crate::columns::normal_word;
use jiff::civil::Date;
use std::collections::HashMap;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../data/sale-dates.txt");

/// What a column of days says of its goods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// They are sold from that day on.
    From,
    /// They are sold until then, that day included.
    Until,
}

static BOUNDS: LazyLock<HashMap<String, Bound>> = LazyLock::new(|| {
    let lines = WORDS.lines().filter_map(|line| line.split_once(": "));
    let bounds = lines.filter_map(|(name, words)| match name {
        "from" => Some((Bound::From, words)),
        "until" => Some((Bound::Until, words)),
        _ => None,
    });
    let words = bounds.flat_map(|(bound, words)| words.split(", ").map(move |it| (it, bound)));
    words
        .map(|(word, bound)| (normal_word(word), bound))
        .collect()
});

/// Which bound a column of this header is.
pub(super) fn bound_of(header: &str) -> Option<Bound> {
    // What is written in it stands behind: `Available from (YYYY-MM-DD)`.
    let bare = header.split(['(', '[', '（']).next().unwrap_or(header);
    let find = |text: &str| BOUNDS.get(&normal_word(text)).copied();
    find(header).or_else(|| find(bare))
}

/// How the goods of a row stand on a day, by one of its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    /// They are sold, as far as this cell goes.
    Sold,
    NotYet,
    NoLonger,
    /// It is no day, and no word for none.
    Unreadable,
}

impl Bound {
    /// Where a cell can be read as two days, the goods are sold if they are by both.
    pub(super) fn stand(self, cell: &str, today: Date) -> Stand {
        let Some(days) = days_of(cell) else {
            return if self.says_none(cell) {
                Stand::Sold
            } else {
                Stand::Unreadable
            };
        };
        match self {
            Self::From if days.iter().any(|day| day.first > today) => Stand::NotYet,
            Self::Until if days.iter().any(|day| day.last < today) => Stand::NoLonger,
            _ => Stand::Sold,
        }
    }

    /// A word for no day: there is none, it is now, or there is no end.
    fn says_none(self, cell: &str) -> bool {
        const WORDS: &str = "now today immediately immediate always never none unlimited instock na nil null \
            sofort jetzt heute immer nie unbegrenzt unbefristet maintenant immediat immediatement \
            toujours jamais illimite ahora inmediato siempre nunca ilimitado subito adesso sempre mai \
            illimitato agora imediato ilimitada nu direct altijd nooit onbeperkt teraz zawsze nigdy \
            hemen simdi suresiz الآن فورا دائما 立即 现在 即日 长期 永久 随时 無期限 なし 常時 即時 즉시 상시 무기한 \
            없음 अभी сейчас сразу всегда бессрочно";
        let word = normal_word(cell);
        let known = |known: &str| normal_word(known) == word;
        let sold = match self {
            Self::From => true,
            Self::Until => false,
        };
        word.is_empty() || yes_no(cell) == Some(sold) || WORDS.split_whitespace().any(known)
    }
}

/// Whether a cell names a day that is to come.
pub(super) fn is_to_come(cell: &str, today: Date) -> bool {
    days_of(cell).is_some_and(|days| days.iter().any(|day| day.first > today))
}

/// Whether all days that a cell may name are to come.
pub(super) fn is_surely_to_come(cell: &str, today: Date) -> bool {
    days_of(cell).is_some_and(|days| !days.is_empty() && days.iter().all(|day| day.first > today))
}

/// A day, month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    first: Date,
    last: Date,
}

impl Span {
    fn day(year: i16, month: i16, day: i16) -> Option<Self> {
        let part = |number: i16| i8::try_from(number).ok();
        let day = Date::new(year, part(month)?, part(day)?).ok()?;
        Some(Self {
            first: day,
            last: day,
        })
    }

    fn month(year: i16, month: i16) -> Option<Self> {
        let first = Self::day(year, month, 1)?.first;
        let last = first.last_of_month();
        Some(Self { first, last })
    }

    fn year(year: i16) -> Option<Self> {
        let first = Self::day(year, 1, 1)?.first;
        let last = first.last_of_year();
        Some(Self { first, last })
    }
}

/// The days that a cell may name; none of one whose digits are all zero, as a database writes no day.
/// `None` of what is no day.
fn days_of(cell: &str) -> Option<Vec<Span>> {
    let cell: String = cell.trim().chars().map(plain_digit).collect();
    let (numbers, month) = parts(&cell)?;
    if numbers.iter().all(|number| number.value == 0) && month.is_none() {
        return Some(Vec::new());
    }
    let days = match month {
        Some(month) => with_month(&numbers, month),
        None => of_numbers(&numbers, &cell),
    };
    (!days.is_empty()).then_some(days)
}

/// The digits of another script as those of ours.
fn plain_digit(letter: char) -> char {
    const ZEROS: [char; 4] = ['٠', '۰', '०', '０'];
    let value = ZEROS.iter().find_map(|zero| {
        let value = u32::from(letter).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10).filter(|_| value < 10)
    });
    value.unwrap_or(letter)
}

/// A number of a date, and how many digits it has.
#[derive(Debug, Clone, Copy)]
struct Number {
    value: i64,
    digits: usize,
}

/// The numbers of the date that a cell begins with, and its month where that is a word. A time may
/// stand behind, and nothing else.
fn parts(cell: &str) -> Option<(Vec<Number>, Option<i16>)> {
    let (mut numbers, mut month) = (Vec::new(), None);
    let runs = cell.split(|letter: char| !letter.is_alphanumeric());
    for word in runs.filter(|word| !word.is_empty()) {
        for run in alike(word) {
            if let Ok(value) = run.parse() {
                let digits = run.len();
                numbers.push(Number { value, digits });
            } else if let Some(found) = month_of(run) {
                month = Some(found);
            } else if !is_beside(run) {
                return None;
            }
        }
    }
    let most = if month.is_some() { 2 } else { 3 };
    numbers.truncate(most);
    (!numbers.is_empty()).then_some((numbers, month))
}

/// A word in runs of digits and of letters: `2031年5月`, `1st`, `01T00`.
fn alike(word: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let digit = first.is_ascii_digit();
        let end = rest.find(|it: char| it.is_ascii_digit() != digit);
        let (run, behind) = rest.split_at(end.unwrap_or(rest.len()));
        runs.push(run);
        rest = behind;
    }
    runs
}

/// What may stand beside the numbers of a date.
fn is_beside(run: &str) -> bool {
    const WORDS: &str = "t z utc gmt cet cest am pm st nd rd th er de del du di of le den om el il 年 月 日 号 \
        時 分 秒 时 년 월 일 시 분 초 г года";
    let run = run.to_lowercase();
    WORDS.split_whitespace().any(|known| known == run)
}

/// The month of a name, by how it begins.
fn month_of(name: &str) -> Option<i16> {
    const MONTHS: [&str; 12] = [
        "jan gen ene sty oca янв",
        "feb fev fév lut sub şub фев",
        "mar mär mrz maa mrt март",
        "apr avr abr kwi nis апр",
        "may mai mag mei maj май мая",
        "jun juin giu cze haz июн",
        "jul juil lug lip tem июл",
        "aug aou aoû ago sie ağu agu авг",
        "sep set wrz eyl сен",
        "oct okt ott out paź paz eki окт",
        "nov lis kas ноя",
        "dec dez déc dic gru ara дек",
    ];
    let name = name.to_lowercase();
    if name.chars().count() < 3 {
        return None;
    }
    let begins = |months: &&str| {
        let mut known = months.split_whitespace();
        known.any(|known| name.starts_with(known))
    };
    let found = MONTHS.iter().position(begins)?;
    i16::try_from(found + 1).ok()
}

fn with_month(numbers: &[Number], month: i16) -> Vec<Span> {
    let year = |number: &Number| number.digits == 4;
    let found = match numbers {
        [only] if year(only) => Span::month(year_of(*only), month),
        [one, other] if year(one) => Span::day(year_of(*one), month, small(*other)),
        [one, other] => Span::day(year_of(*other), month, small(*one)),
        _ => None,
    };
    found.into_iter().collect()
}

fn of_numbers(numbers: &[Number], cell: &str) -> Vec<Span> {
    let found = match numbers {
        [only, ..] if only.digits >= 5 => vec![of_one(*only)],
        [only] if only.digits == 4 => vec![Span::year(year_of(*only))],
        [year, month] if year.digits == 4 => vec![Span::month(year_of(*year), small(*month))],
        [month, year] if year.digits == 4 => vec![Span::month(year_of(*year), small(*month))],
        [year, month, day] if year.digits == 4 => {
            vec![Span::day(year_of(*year), small(*month), small(*day))]
        }
        [one, other, year] => {
            let (one, other, year) = (small(*one), small(*other), year_of(*year));
            // With points between them the day stands first everywhere.
            let other_way = (!cell.contains('.')).then(|| Span::day(year, one, other));
            vec![Span::day(year, other, one), other_way.flatten()]
        }
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}

/// `20310501`, the number of a day in a spreadsheet, or of a second in a database.
fn of_one(number: Number) -> Option<Span> {
    let value = number.value;
    let part = |number: i64| i16::try_from(number).ok();
    let since = |days: i64, year: i16, month: i8, day: i8| {
        let first = Date::new(year, month, day).ok()?;
        let day = first.checked_add(jiff::Span::new().days(days)).ok()?;
        Some(Span {
            first: day,
            last: day,
        })
    };
    match number.digits {
        8 => Span::day(
            part(value / 10_000)?,
            part(value / 100 % 100)?,
            part(value % 100)?,
        ),
        5 => since(value, 1899, 12, 30),
        10 => since(value / 86_400, 1970, 1, 1),
        13 => since(value / 86_400_000, 1970, 1, 1),
        _ => None,
    }
}

fn small(number: Number) -> i16 {
    i16::try_from(number.value).unwrap_or(0)
}

/// A year of two digits is one of this century.
fn year_of(number: Number) -> i16 {
    let century = if number.digits == 2 { 2000 } else { 0 };
    small(number).saturating_add(century)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_days() {
        for (header, expect) in [
            ("date_available", Some(Bound::From)),
            ("Publish date", Some(Bound::From)),
            ("Available from (YYYY-MM-DD)", Some(Bound::From)),
            ("Verfügbar ab", Some(Bound::From)),
            ("Date de disponibilité", Some(Bound::From)),
            ("online_date", Some(Bound::From)),
            ("Disponible desde", Some(Bound::From)),
            ("Disponibile dal", Some(Bound::From)),
            ("Disponível a partir de", Some(Bound::From)),
            ("Beschikbaar vanaf", Some(Bound::From)),
            ("Dostępny od", Some(Bound::From)),
            ("Satışa başlama tarihi", Some(Bound::From)),
            ("متاح من", Some(Bound::From)),
            ("上架时间", Some(Bound::From)),
            ("発売日", Some(Bound::From)),
            ("판매 시작일", Some(Bound::From)),
            ("प्रकाशन तिथि", Some(Bound::From)),
            ("Доступно с", Some(Bound::From)),
            ("Available until", Some(Bound::Until)),
            ("Gültig bis", Some(Bound::Until)),
            ("販売終了日", Some(Bound::Until)),
            ("Sale price from", None),
            ("Available", None),
            ("Created at", None),
            ("Title", None),
        ] {
            assert_eq!(bound_of(header), expect, "{header}");
        }
    }

    #[test]
    fn no_header_means_two_bounds() {
        let words = |name: &str| -> Vec<String> {
            let lines = WORDS.lines().filter_map(|line| line.split_once(": "));
            let lines = lines.filter(|(of, _)| *of == name);
            lines
                .flat_map(|(_, words)| words.split(", ").map(normal_word))
                .collect()
        };
        let until = words("until");
        for word in words("from") {
            assert!(!word.is_empty() && !until.contains(&word), "{word}");
        }
    }

    /// What cells say in a column of each bound.
    fn check(cells: &[&str], from: Stand, until: Stand) {
        let today = Date::new(2026, 6, 15).unwrap();
        for cell in cells {
            assert_eq!(Bound::From.stand(cell, today), from, "from {cell}");
            assert_eq!(Bound::Until.stand(cell, today), until, "until {cell}");
        }
    }

    #[test]
    fn cells_of_days_to_come() {
        let cells = "2026-06-16|2031-01-05 00:00:00|2031-01-05T10:00:00Z|05.01.2031|16.6.26|16/06/2026|\
            6/16/2026|20310105|49000|1925000000|2031年1月5日|2031. 1. 5.|٢٠٣١-٠١-٠٥|5 January 2031|\
            Jan 5th, 2031|5 de enero de 2031|15 juin 2031|2031|01/2031";
        let cells: Vec<&str> = cells.split('|').collect();
        check(&cells, Stand::NotYet, Stand::Sold);
    }

    #[test]
    fn cells_of_other_days_and_of_none() {
        use Stand::{NoLonger, NotYet, Sold, Unreadable};
        let before = [
            "2026-06-14",
            "14.06.2026",
            "44000",
            "5 mai 2020",
            "2020年1月",
        ];
        check(&before, Sold, NoLonger);
        // One reading is before today and the other after: neither column lets it pass.
        check(&["07/05/2026"], NotYet, NoLonger);
        let neither = [
            "2026-06-15",
            "0000-00-00",
            "0",
            "now",
            "-",
            "n/a",
            "sofort",
            "2026",
        ];
        check(&neither, Sold, Sold);
        let unreadable = [
            "soon",
            "Q3 2031",
            "Frühjahr 2031",
            "TBA later",
            "31.02.2031",
        ];
        check(&unreadable, Unreadable, Unreadable);
    }
}
