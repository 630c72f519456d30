//! Yes, no, and the states of goods, in every language that files come in. What is hidden, switched
//! off or unfinished in a shop must not go on sale here, whatever word its shop has for that.

use dhow_domain::catalogue::ProductStatus;
use rust_decimal::Decimal;

const YES: &str = "true t yes y on x ✓ ✔ ☑ \
    ja j oui o sí si s sì vrai wahr verdadero vero verdadeiro sim waar tak prawda evet e doğru dogru \
    نعم صحيح 是 对 真 はい 有 예 네 हाँ हां да истина";
const NO: &str = "false f no n off ✗ ✘ ☐ \
    nein non faux falsch falso não nao nee onwaar nie fałsz falsz hayır hayir h yanlış yanlis \
    لا خطأ 否 不 假 いいえ 無 아니요 아니오 नहीं नही нет ложь";

const ACTIVE: &[&str] = &[
    "active",
    "published",
    "publish",
    "live",
    "enabled",
    "available",
    "visible",
    "online",
    "normal",
    "listed",
    "for sale",
    "search",
    "catalog",
    "catalog, search",
    "both",
    "everywhere",
    // Within the product that lists it; alone it is none, which its family decides.
    "not visible individually",
    "on sale",
    "aktiv",
    "aktiviert",
    "sichtbar",
    "veröffentlicht",
    "freigegeben",
    "verfügbar",
    "actif",
    "active(e)",
    "activé",
    "publié",
    "en ligne",
    "disponible",
    "activo",
    "activa",
    "publicado",
    "visible en tienda",
    "attivo",
    "attiva",
    "pubblicato",
    "visibile",
    "disponibile",
    "ativo",
    "ativa",
    "visível",
    "disponível",
    "actief",
    "gepubliceerd",
    "zichtbaar",
    "aktywny",
    "aktywna",
    "opublikowany",
    "widoczny",
    "aktif",
    "etkin",
    "yayında",
    "görünür",
    "satışta",
    "نشط",
    "منشور",
    "مفعل",
    "ظاهر",
    "متاح",
    "上架",
    "在售",
    "有效",
    "已上架",
    "已发布",
    "启用",
    "显示",
    "可见",
    "公開",
    "公開中",
    "有効",
    "販売中",
    "表示",
    "出品中",
    "掲載中",
    "판매중",
    "판매함",
    "진열함",
    "판매 중",
    "공개",
    "게시됨",
    "활성",
    "노출",
    "सक्रिय",
    "प्रकाशित",
    "активен",
    "активный",
    "активно",
    "опубликован",
    "опубликовано",
    "включен",
    "в продаже",
];

const DRAFT: &[&str] = &[
    "draft",
    "unpublished",
    "hidden",
    "invisible",
    "pending",
    "unlisted",
    "offline",
    "private",
    "expired",
    "sold_out",
    "sold out",
    "edit",
    "removed",
    "scheduled",
    "in review",
    "not visible",
    "not published",
    "none",
    "nowhere",
    "staging",
    "incomplete",
    "suppressed",
    "paused",
    "on hold",
    "blocked",
    "banned",
    "suspended",
    "under review",
    "reviewing",
    "violation",
    "rejected",
    "sold",
    "pausiert",
    "gesperrt",
    "verkauft",
    "en pause",
    "en attente",
    "suspendu",
    "vendu",
    "pausado",
    "pausada",
    "suspendido",
    "suspendida",
    "vendido",
    "in pausa",
    "sospeso",
    "sospesa",
    "venduto",
    "suspenso",
    "gepauzeerd",
    "verkocht",
    "wstrzymana",
    "wstrzymany",
    "zawieszona",
    "zawieszony",
    "sprzedana",
    "duraklatıldı",
    "askıda",
    "satıldı",
    "موقوف",
    "مباع",
    "暂停",
    "暂停销售",
    "审核中",
    "已售",
    "停止中",
    "売り切れ",
    "일시중지",
    "승인대기",
    "приостановлен",
    "на модерации",
    "продано",
    "satışta değil",
    "tükendi",
    "판매안함",
    "진열안함",
    "entwurf",
    "versteckt",
    "verborgen",
    "unsichtbar",
    "nicht sichtbar",
    "nicht veröffentlicht",
    "ausgeblendet",
    "brouillon",
    "masqué",
    "caché",
    "hors ligne",
    "non publié",
    "borrador",
    "oculto",
    "no publicado",
    "bozza",
    "nascosto",
    "non pubblicato",
    "rascunho",
    "não publicado",
    "concept",
    "niet gepubliceerd",
    "szkic",
    "ukryty",
    "nieopublikowany",
    "taslak",
    "gizli",
    "yayında değil",
    "مسودة",
    "مخفي",
    "غير منشور",
    "草稿",
    "隐藏",
    "未发布",
    "未上架",
    "下書き",
    "非公開",
    "非表示",
    "임시저장",
    "숨김",
    "비공개",
    "미노출",
    "ड्राफ्ट",
    "छिपा हुआ",
    "черновик",
    "скрыт",
    "скрыто",
    "не опубликован",
];

/// Of these a stock says that there is none to be had; as a status they keep goods off sale.
const UNAVAILABLE: &[&str] = &[
    "not available",
    "unavailable",
    "nicht verfügbar",
    "indisponible",
    "non disponible",
    "no disponible",
    "non disponibile",
    "indisponível",
    "niet beschikbaar",
    "niedostępny",
    "غير متوفر",
    "недоступен",
];

const ARCHIVED: &[&str] = &[
    "archived",
    "discontinued",
    "disabled",
    "inactive",
    "deleted",
    "ended",
    "end of life",
    "eol",
    "phase out",
    "phased out",
    "retired",
    "obsolete",
    "delisted",
    "closed",
    "beendet",
    "terminé",
    "terminée",
    "finalizado",
    "finalizada",
    "cerrado",
    "cerrada",
    "terminato",
    "terminata",
    "encerrado",
    "encerrada",
    "beëindigd",
    "zakończona",
    "zakończony",
    "sona erdi",
    "منتهي",
    "已结束",
    "出品終了",
    "завершён",
    "завершен",
    "auslauf",
    "auslaufartikel",
    "fin de vie",
    "fin de vida",
    "fuori produzione",
    "archiviert",
    "inaktiv",
    "deaktiviert",
    "ausgelaufen",
    "gelöscht",
    "archivé",
    "inactif",
    "inactive(e)",
    "désactivé",
    "supprimé",
    "archivado",
    "inactivo",
    "inactiva",
    "desactivado",
    "descatalogado",
    "archiviato",
    "inattivo",
    "disattivato",
    "arquivado",
    "inativo",
    "desativado",
    "gearchiveerd",
    "inactief",
    "zarchiwizowany",
    "nieaktywny",
    "arşiv",
    "arşivlendi",
    "pasif",
    "devre dışı",
    "مؤرشف",
    "غير نشط",
    "معطل",
    "下架",
    "停售",
    "已下架",
    "已归档",
    "禁用",
    "停用",
    "アーカイブ",
    "販売終了",
    "無効",
    "取扱終了",
    "단종",
    "판매중지",
    "판매종료",
    "비활성",
    "보관됨",
    "संग्रहीत",
    "निष्क्रिय",
    "архив",
    "в архиве",
    "неактивен",
    "неактивный",
    "снят с продажи",
    "отключен",
];

/// A word as it is compared.
fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

/// Whether a cell says yes or no.
pub(super) fn yes_no(text: &str) -> Option<bool> {
    let word = plain(text);
    let among = |words: &str| words.split_whitespace().any(|known| known == word);
    match Decimal::from_str_exact(&word) {
        // A sheet writes 1 as 1.00 where its column has decimals.
        Ok(number) if number == Decimal::ONE => Some(true),
        Ok(number) if number.is_zero() || number == Decimal::NEGATIVE_ONE => Some(false),
        _ if among(YES) => Some(true),
        _ if among(NO) => Some(false),
        _ => None,
    }
}

/// The state a cell of a status column names; a plain no makes a draft.
pub(super) fn status_of(text: &str) -> Option<ProductStatus> {
    let word = plain(text);
    let among = |words: &[&str]| words.contains(&word.as_str());
    ProductStatus::parse(text).or_else(|| match yes_no(text) {
        Some(true) => Some(ProductStatus::Active),
        Some(false) => Some(ProductStatus::Draft),
        None if among(ACTIVE) => Some(ProductStatus::Active),
        None if among(DRAFT) || among(UNAVAILABLE) => Some(ProductStatus::Draft),
        None if among(ARCHIVED) => Some(ProductStatus::Archived),
        None => None,
    })
}

/// Whether a cell is a mark that says yes and no word.
pub(super) fn is_tick(text: &str) -> bool {
    const MARKS: [&str; 16] = [
        "✓", "✔", "✔️", "☑", "☒", "🗹", "✅", "×", "✕", "*", "•", "●", "○", "◯", "◎", "√",
    ];
    MARKS.contains(&text.trim())
}

/// What a cell of a column that shows goods says; a mark is a yes.
pub(super) fn shown_of(text: &str) -> Option<ProductStatus> {
    status_of(text).or_else(|| is_tick(text).then_some(ProductStatus::Active))
}

/// Whether a word says that goods will not come again, or are not to be had at all: more than that
/// there are none at the moment.
pub(super) fn is_gone(text: &str) -> bool {
    let word = plain(text);
    let archived = status_of(text) == Some(ProductStatus::Archived);
    archived || word == "end-of-life" || UNAVAILABLE.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        let found = status_of(text).map_or("-", ProductStatus::as_str);
        assert_eq!(found, expect, "{text}");
    }

    /// Words of several languages, separated by bars.
    fn check_all(words: &str, expect: &str) {
        words.split('|').for_each(|word| check(word, expect));
    }

    #[test]
    fn a_no_in_any_language_is_a_draft_and_a_yes_is_on_sale() {
        check_all("0|0.00|-1|N|No|FALSE|nein|non|não|nee|nie", "draft");
        check_all("hayır|لا|否|いいえ|아니요|नहीं|нет|Off", "draft");
        check_all("1|1.00|Y|Yes|TRUE|ja|oui|sí|sì|sim|tak", "active");
        check_all("evet|نعم|是|はい|예|हाँ|да|on", "active");
    }

    #[test]
    fn states_of_shops() {
        for (text, expect) in [
            ("Draft", "draft"),
            ("HIDDEN", "draft"),
            ("sold_out", "draft"),
            ("Bozza", "draft"),
            ("черновик", "draft"),
            ("숨김", "draft"),
            ("Veröffentlicht", "active"),
            ("VEROFFENTLICHT", "-"),
            ("attivo", "active"),
            ("Inactivo", "archived"),
            ("снят с продажи", "archived"),
            ("maybe", "-"),
            ("2", "-"),
            ("1998", "-"),
        ] {
            check(text, expect);
        }
    }

    #[test]
    fn no_word_means_two_things() {
        let (yes, no): (Vec<_>, Vec<_>) = (YES.split(' ').collect(), NO.split(' ').collect());
        assert!(yes.iter().all(|word| word.is_empty() || !no.contains(word)));
        for word in ACTIVE {
            let hides = [DRAFT, UNAVAILABLE, ARCHIVED]
                .iter()
                .any(|words| words.contains(word));
            assert!(!hides, "{word}");
        }
        let drafts = DRAFT.iter().chain(UNAVAILABLE);
        assert!(drafts.into_iter().all(|word| !ARCHIVED.contains(word)));
    }
}
