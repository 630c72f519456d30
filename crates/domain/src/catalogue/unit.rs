//! Sales units: the codes of UNECE Recommendation 20 that goods are sold in, and common words for them.

const CODES: [&str; 31] = [
    "C62", "H87", "EA", "PR", "SET", "KGM", "GRM", "MGM", "TNE", "LBR", "ONZ", "MTR", "CMT", "MMT",
    "INH", "FOT", "MTK", "CMK", "MTQ", "LTR", "MLT", "DZN", "BX", "CT", "PK", "RO", "PA", "XPK",
    "XBX", "XCT", "HUR",
];

/// The code of a sales unit, from the code itself or a common word for it.
#[must_use]
pub fn sales_unit(text: &str) -> Option<&'static str> {
    let upper = text.trim().to_ascii_uppercase();
    let code = CODES.into_iter().find(|code| *code == upper);
    code.or_else(|| named(&text.trim().trim_end_matches('.').to_lowercase()))
}

fn named(word: &str) -> Option<&'static str> {
    Some(match word {
        "pc" | "pcs" | "pce" | "piece" | "pieces" | "stk" | "stuck" | "stück" | "piece(s)"
        | "unit" | "units" | "each" | "adet" | "unidad" | "unidades" | "pièce" | "个" | "件"
        | "個" => "C62",
        "pair" | "pairs" | "paar" | "paire" | "par" | "çift" | "双" => "PR",
        "set" | "sets" | "takım" | "套" => "SET",
        "kg" | "kilogram" => "KGM",
        "g" | "gram" => "GRM",
        "m" | "metre" | "meter" | "米" => "MTR",
        "l" | "litre" | "liter" => "LTR",
        "ml" => "MLT",
        "dozen" | "dutzend" | "douzaine" | "docena" | "düzine" | "打" => "DZN",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_words_for_them() {
        for (text, expect) in [
            ("kgm", Some("KGM")),
            (" C62 ", Some("C62")),
            ("Stück", Some("C62")),
            ("pcs.", Some("C62")),
            ("Dutzend", Some("DZN")),
            ("PCE", Some("C62")),
            ("bucket", None),
            ("", None),
        ] {
            assert_eq!(sales_unit(text), expect, "{text:?}");
        }
    }
}
