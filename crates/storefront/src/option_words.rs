//! What an option is in the words of schema.org, by what sellers call it in the languages that
//! files come in.

/// A property by which schema.org tells variants apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum VariantProperty {
    Size,
    Color,
    Material,
    Pattern,
}

const SIZE: [&str; 46] = [
    "size",
    "sizes",
    "größe",
    "groesse",
    "grösse",
    "maße",
    "abmessung",
    "abmessungen",
    "taille",
    "pointure",
    "dimension",
    "dimensions",
    "talla",
    "tamaño",
    "medida",
    "medidas",
    "taglia",
    "misura",
    "dimensioni",
    "tamanho",
    "medidas do produto",
    "maat",
    "afmeting",
    "afmetingen",
    "rozmiar",
    "wymiary",
    "beden",
    "boyut",
    "ebat",
    "numara",
    "ölçü",
    "المقاس",
    "مقاس",
    "الحجم",
    "حجم",
    "尺码",
    "尺寸",
    "大小",
    "尺碼",
    "サイズ",
    "大きさ",
    "사이즈",
    "크기",
    "आकार",
    "साइज़",
    "размер",
];
const COLOR: [&str; 31] = [
    "color",
    "colour",
    "colors",
    "colours",
    "shade",
    "farbe",
    "farben",
    "farbton",
    "couleur",
    "couleurs",
    "coloris",
    "colores",
    "colore",
    "colori",
    "cor",
    "cores",
    "kleur",
    "kleuren",
    "kolor",
    "barwa",
    "renk",
    "rengi",
    "اللون",
    "لون",
    "颜色",
    "颜色分类",
    "顏色",
    "色",
    "カラー",
    "색상",
    "цвет",
];
const MATERIAL: [&str; 25] = [
    "material",
    "materials",
    "fabric",
    "werkstoff",
    "stoff",
    "matière",
    "matériau",
    "matériel",
    "tissu",
    "tejido",
    "tela",
    "materiale",
    "tessuto",
    "tecido",
    "materiaal",
    "stof",
    "materiał",
    "malzeme",
    "kumaş",
    "المادة",
    "الخامة",
    "材质",
    "材料",
    "素材",
    "소재",
];
const PATTERN: [&str; 22] = [
    "pattern",
    "print",
    "design",
    "muster",
    "dessin",
    "motif",
    "motifs",
    "estampado",
    "patrón",
    "diseño",
    "fantasia",
    "motivo",
    "padrão",
    "estampa",
    "patroon",
    "wzór",
    "desen",
    "النقشة",
    "图案",
    "花纹",
    "柄",
    "패턴",
];
const MORE: [(&str, VariantProperty); 8] = [
    ("रंग", VariantProperty::Color),
    ("컬러", VariantProperty::Color),
    ("色柄", VariantProperty::Pattern),
    ("материал", VariantProperty::Material),
    ("ткань", VariantProperty::Material),
    ("सामग्री", VariantProperty::Material),
    ("узор", VariantProperty::Pattern),
    ("рисунок", VariantProperty::Pattern),
];

impl VariantProperty {
    /// The property that one of these words names; of an option they are its name in every
    /// language.
    pub(crate) fn named<'a>(words: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        words.into_iter().find_map(Self::of)
    }

    fn of(word: &str) -> Option<Self> {
        let word = word.trim().trim_end_matches([':', '：']).to_lowercase();
        let word = word.as_str();
        let lists: [(&[&str], Self); 4] = [
            (&SIZE, Self::Size),
            (&COLOR, Self::Color),
            (&MATERIAL, Self::Material),
            (&PATTERN, Self::Pattern),
        ];
        let listed = lists.iter().find(|(list, _)| list.contains(&word));
        let more = || MORE.iter().find(|(known, _)| *known == word);
        listed
            .map(|(_, property)| *property)
            .or_else(|| more().map(|(_, property)| *property))
    }

    /// Its address in schema.org.
    pub(crate) fn address(self) -> &'static str {
        match self {
            Self::Size => "https://schema.org/size",
            Self::Color => "https://schema.org/color",
            Self::Material => "https://schema.org/material",
            Self::Pattern => "https://schema.org/pattern",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::VariantProperty::{Color, Material, Pattern, Size};
    use super::*;

    #[test]
    fn an_option_is_known_in_every_language() {
        let check = |words: &str, expect| {
            for word in words.split(' ') {
                assert_eq!(VariantProperty::named([word]), expect, "{word}");
            }
        };
        check(
            "Size Größe: GRÖSSE taille Talla taglia tamanho Maat rozmiar Beden المقاس 尺码 サイズ 사이즈 आकार Размер",
            Some(Size),
        );
        check(
            "Colour color Farbe Couleur colore cor kleur kolor Renk اللون 颜色 カラー 색상 रंग Цвет",
            Some(Color),
        );
        check(
            "Material matière tejido tessuto tecido materiaal materiał Kumaş المادة 材质 素材 소재 सामग्री материал",
            Some(Material),
        );
        check(
            "Pattern Muster motif estampado fantasia padrão patroon wzór desen النقشة 图案 柄 패턴 узор",
            Some(Pattern),
        );
        check("Scent Duft", None);
        assert_eq!(VariantProperty::named(["Line", "Größe"]), Some(Size));
    }
}
