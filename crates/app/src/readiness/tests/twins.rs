//! Goods that are there twice are met by looking at what changed, and not at all goods each time.

use super::{Firm, look};
use crate::events::News;
use crate::readiness::known::Effort;
use dhow_contract::prelude::*;
use dhow_contract::readiness::{TodayItem, TodayKind};
use dhow_contract::{Nothing, catalogue::TwinsMerge};
use dhow_domain::id::{ProductId, VariantId};
use dhow_store::read;

/// Another device made the goods of a SKU as well, and that came in.
fn double(firm: &Firm, sku: &str) {
    let pulled = firm.app().keep(&mut News::default(), |edit| {
        let connection = edit.connection();
        let id = read::product_of_sku(connection, sku)?.unwrap();
        let mut twin = read::product(connection, id)?.unwrap();
        twin.id = ProductId::new(edit.ids());
        twin.handle = None;
        for variant in &mut twin.variants {
            variant.id = VariantId::new(edit.ids());
        }
        Ok(edit.save(None, Some(&twin))?)
    });
    pulled.unwrap();
}

fn line(firm: &Firm) -> Option<(u64, Option<String>)> {
    let items = firm.app().today_list(Nothing {}).unwrap().items;
    let twin = |item: &TodayItem| item.kind == TodayKind::Twin;
    let item = items.into_iter().find(twin)?;
    Some((item.count, item.sku))
}

#[test]
fn twins_are_met_where_goods_change_and_are_gone_when_they_are_one() {
    let mut firm = Firm::with_goods(40);
    assert_eq!(line(&firm), None);
    double(&firm, "P-7");
    let Effort { products, .. } = look(firm.app());
    assert_eq!(products, 1, "the one that came is looked at");
    assert_eq!(line(&firm), Some((1, Some("P-7".to_owned()))));
    double(&firm, "P-3");
    assert_eq!(line(&firm), Some((2, Some("P-3".to_owned()))));
    // The file says nothing of them: they are found once after opening.
    firm.app().file_issue_counts();
    firm.reopen();
    assert_eq!(line(&firm), Some((2, Some("P-3".to_owned()))));
    let merge = TwinsMerge { preview: false };
    firm.app().twins_merge(merge).unwrap();
    look(firm.app());
    assert_eq!(line(&firm), None);
    firm.app().undo(Nothing {}).unwrap();
    look(firm.app());
    assert_eq!(line(&firm), Some((2, Some("P-3".to_owned()))));
}
