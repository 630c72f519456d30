//! Columns that say the other way round whether goods are sold: hidden, deleted, no longer made. And
//! columns of which nobody knows that, but whose headers speak of it: those are asked about.

use super::answers::{is_gone, is_tick, shown_of, status_of, yes_no};
use super::days::{is_surely_to_come, is_to_come};
use crate::columns::normal_word;
use dhow_domain::catalogue::ProductStatus;
use jiff::civil::Date;

/// A column of one of these names means that a yes hides the goods.
const HIDING: &str = "hidden ishidden hide disabled isdisabled isdraft unlisted versteckt masque oculto \
    nascosto discontinued archived isarchived inactive inactiveflag isinactive inaktiv \
    kennzeicheninaktiv gesperrt blocked salesblocked bloque bloqueado bloccato geblokkeerd inactif \
    inactivo inattivo inativo inactief nieaktywny pasif неактивен 비활성 下架 停用 unpublished invisible \
    notforsale onhold onholdbyretailer paused suspended delisted banned obsoleto obsoleta obsolet dadodebaja debaja sospeso \
    misensommeil ensommeil pausado pausada pausiert vervallen uitgefaseerd archiwalny nieaktualny \
    archivedat deletedat unpublishedat заблокирован неактуален 已停产 已停售 已删 取扱終了 販売停止 판매중지 판매종료 \
    deleted delete isdeleted todelete removed isremoved eol endoflife isdiscontinued donotsell dontsell \
    donotpublish donotshow obsolete retired suppressed \
    geloscht loschen ausgeblendet ausblenden verborgen nichtverkaufen nichtanzeigen auslaufartikel \
    supprime supprimer masquee masquer nepasvendre nepasafficher arrete \
    eliminado eliminada eliminar borrado borrar oculta ocultar descatalogado novender \
    eliminato eliminata elimina nascosta nascondi cancellato nonvendere fuoriproduzione \
    excluido excluida excluir escondido escondida naovender descontinuado \
    verwijderd verwijderen verbergen nietverkopen \
    usuniety usun ukryty ukryte ukryj wycofany wycofane \
    silindi silinmis gizli gizle \
    مخفي محذوف اخفاء إخفاء حذف 已删除 删除 是否删除 隐藏 是否隐藏 停产 停售 削除 削除済み 非表示 廃番 \
    삭제 삭제됨 삭제여부 숨김 숨김여부 단종 छिपा हटाया \
    скрыт скрыто скрытый удален удалено удалён снятспродажи снятопродажи неактивно";

/// Within a header: it may be about whether goods are shown or sold.
const STEMS: &str = "show hide hidden visib displ publi activ aktiv online delet remov losch anzeig verborg elimin \
    supprim sale sell verkauf vente venta vendita venda verkoop sprzeda satis discontin eol endoflife \
    obsole retired golive goeslive livedate launchda releaseda webrelease webshop website internet eshop \
    ecommerce tienda boutique shopfront storefront onhold paused suspended blocked sperr verfugb dispon \
    availab 网店 商城 ショップ 쇼핑몰 在售 可售 \
    mostrar pubblic affich widocz yayin скры удал продаж показ опублик مخف ظاهر نشر بيع 删 隐 \
    显示 上架 下架 表示 公開 販売 노출 판매 공개 삭제";
/// Within a header: it is about something else, whatever stems it holds.
const OTHERWISE: &str = "price preis prix precio prezz prijs cena fiyat цена 价 価 가격 image picture bild stock qty quantity \
    bestand review condition only tax vat option ship custom feature new \
    attribut uberverkauf oversel backorder onsale seller wholesale removable shower showroom interactiv radioactiv inventa";

/// Whether a yes in a column of that header hides the goods.
pub(super) fn hides(header: &str) -> bool {
    let among = |word: &str| HIDING.split_whitespace().any(|known| known == word);
    // What may be written in it stands behind: `Delete (0 = No, 1 = Yes)`.
    let bare = header.split(['(', '[', '（']).next().unwrap_or(header);
    among(&normal_word(header)) || among(&normal_word(bare))
}

/// Within a header: goods are no longer made or sold from a day on, which may be one to come.
const ENDING: &str = "discont eol endoflife obsolete retired auslauf arret descatalog fuoriproduzione descontinu \
    wycofan снят 停产 停售 廃番 단종";

/// Whether such a cell hides the goods; `None` of one that says neither.
pub(super) fn hides_goods(header: &str, text: &str, today: Date) -> Option<bool> {
    let word = normal_word(header);
    let ends = ENDING.split_whitespace().any(|stem| word.contains(stem));
    if ends && is_surely_to_come(text, today) {
        return Some(false);
    }
    // A database writes yes as -1.
    if text.trim() == "-1" {
        return Some(true);
    }
    let by_word = || {
        let status = status_of(text).map(|status| status != ProductStatus::Active);
        let gone = is_gone(text) || is_delete(&text.trim().to_uppercase());
        status.or_else(|| gone.then_some(true))
    };
    let ticked = || is_tick(text).then_some(true);
    let said = yes_no(text).or_else(by_word).or_else(ticked);
    said.or_else(|| date(text))
}

/// The day since when it is so; a database writes none as zeros.
fn date(text: &str) -> Option<bool> {
    let sign = |letter: char| letter.is_numeric() || "-/.:+ TZ年月日".contains(letter);
    let digits = text.chars().filter(char::is_ascii_digit);
    let is_date = text.chars().all(sign) && digits.clone().count() >= 4;
    is_date.then(|| digits.clone().any(|digit| digit != '0'))
}

/// Whether a column that nobody understands may say that its goods are not to be sold.
pub(super) fn may_hide(header: &str, samples: &[String], today: Date) -> bool {
    let word = normal_word(header);
    let holds = |stems: &str| stems.split_whitespace().any(|stem| word.contains(stem));
    let answers = |text: &String| {
        let deletes = is_delete(&text.trim().to_uppercase());
        yes_no(text).is_some() || shown_of(text).is_some() || deletes
    };
    // A count may look like the number of a day.
    let counts = |text: &str| text.chars().all(char::is_numeric);
    let to_come = |text: &String| !counts(text) && is_to_come(text, today);
    let doubtful = samples.iter().all(answers) || samples.iter().any(to_come);
    holds(STEMS) && !holds(OTHERWISE) && !samples.is_empty() && doubtful
}

/// Whether a column may order goods away: other tables have discounts or verbs in it.
pub(super) fn is_action(word: &str) -> bool {
    const WORDS: &str = "action operation aktion accion operacion azione operazione acao operacao actie \
        bewerking akcja operacja islem действие операция إجراء 操作 処理 작업 कार्रवाई";
    WORDS.split_whitespace().any(|known| known == word)
}

/// Whether a column says how far goods are in their life.
pub(super) fn is_lifecycle(word: &str) -> bool {
    const WORDS: &str = "lifecycle lifecyclestatus lifecyclestage productlifecycle productlifecyclestatus \
        itemlifecycle lebenszyklus produktlebenszyklus cycledevie ciclodevida ciclodivita levenscyclus";
    WORDS.split_whitespace().any(|known| known == word)
}

/// Whether a word in capitals asks for goods to be taken away.
pub(super) fn is_delete(word: &str) -> bool {
    const DELETE: &str = "DELETE DELETED DEL END REMOVE DISCONTINUE LÖSCHEN LOESCHEN ENTFERNEN \
            SUPPRIMER RETIRER ELIMINAR BORRAR ELIMINARE ELIMINA CANCELLARE EXCLUIR REMOVER APAGAR \
            VERWIJDEREN VERWIJDER USUŃ USUN SİL SIL УДАЛИТЬ حذف 删除 刪除 削除 삭제 हटाएं";
    DELETE.split_whitespace().any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_hidden_goods() {
        for (header, expect) in [
            ("Delete (0 = No, 1 = Yes)", true),
            ("_delete", true),
            ("Gelöscht", true),
            ("Снят с продажи", true),
            ("مخفي", true),
            ("Do not sell", true),
            ("EOL", true),
            ("Delete existing images (0 = No, 1 = Yes)", false),
            ("Shelf", false),
        ] {
            assert_eq!(hides(header), expect, "{header}");
        }
    }

    #[test]
    fn cells_of_hidden_goods() {
        let today = Date::new(2026, 6, 15).unwrap();
        for (text, expect) in [
            ("yes", Some(true)),
            ("No", Some(false)),
            ("-1", Some(true)),
            ("hidden", Some(true)),
            ("löschen", Some(true)),
            ("visible", Some(false)),
            ("2023-01-01", Some(true)),
            ("31.12.2022 10:00:00", Some(true)),
            ("2024年3月", Some(true)),
            ("0000-00-00", Some(false)),
            ("maybe", None),
            ("-", None),
        ] {
            assert_eq!(hides_goods("Hidden", text, today), expect, "{text}");
        }
    }

    #[test]
    fn columns_to_ask_about() {
        let today = Date::new(2026, 6, 15).unwrap();
        for (header, samples, expect) in [
            ("Show in store", &["yes", "no"][..], true),
            ("Zum Verkauf", &["ja", "ja"], true),
            ("Deletion flag", &["delete"], true),
            ("Показать на витрине", &["да"], true),
            ("Webshop", &["x"], true),
            ("Goes live", &["2031-01-05"], true),
            ("Web release", &["2020-01-05", "2031-01-05"], true),
            ("Online since", &["2020-01-05"], false),
            ("Sale price from", &["2031-01-05"], false),
            ("Show price", &["1"], false),
            ("Attribute 1 visible", &["1"], false),
            ("On sale (0/1)", &["1", "0"], false),
            ("Bestseller", &["yes"], false),
            ("Überverkäufe möglich", &["N"], false),
            ("Shower safe", &["yes"], false),
            ("Active ingredient", &["Shea"], false),
            ("Publisher", &["Ege Press"], false),
            ("Organic", &["yes", "no"], false),
        ] {
            let samples: Vec<String> = samples.iter().map(|it| (*it).to_owned()).collect();
            assert_eq!(may_hide(header, &samples, today), expect, "{header}");
        }
    }
}
