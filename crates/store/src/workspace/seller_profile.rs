//! What buyers are told of the seller: in its table, and in the seller's tree.

use crate::document::object::{ObjectBuilder, Tree, entries, text};
use crate::error::Result;
use dhow_domain::seller::{PolicyKind, Profile, ProfileField};
use dhow_sync::Json;
use rusqlite::{Connection, Transaction, params};
use serde_json::Map;
use std::collections::BTreeMap;

pub(super) fn load(connection: &Connection) -> Result<Profile> {
    let mut statement = connection.prepare_cached("SELECT field, value FROM seller_profile")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let mut firm = Profile::default();
    for row in rows {
        let (name, value) = row?;
        // What another program kept and this one does not understand is not shown.
        let _unfit = ProfileField::parse(&name).map(|field| firm.set(field, &value));
    }
    Ok(firm)
}

pub(super) fn write(transaction: &Transaction<'_>, firm: &Profile) -> Result<()> {
    transaction.execute("DELETE FROM seller_profile", [])?;
    let mut insert =
        transaction.prepare_cached("INSERT INTO seller_profile (field, value) VALUES (?, ?)")?;
    for (field, value) in firm.iter() {
        insert.execute(params![field.to_string(), value])?;
    }
    Ok(())
}

/// Adds what is said to the members of a seller; a policy lies under its market and its kind.
pub(super) fn add_to(members: ObjectBuilder, firm: &Profile) -> ObjectBuilder {
    let plain = ProfileField::PLAIN.iter();
    let members = plain.fold(members, |members, field| {
        members.text(field.name(), firm.get(field))
    });
    let mut markets: BTreeMap<&str, Map<String, Json>> = BTreeMap::new();
    for (field, value) in firm.iter() {
        if let ProfileField::Policy(market, kind) = field {
            let policies = markets.entry(market).or_default();
            policies.insert(kind.as_str().to_owned(), Json::String(value.to_owned()));
        }
    }
    let markets = markets.into_iter().map(|(market, it)| (market, it.into()));
    members.map("policies", markets)
}

/// What a tree says of the firm; what does not read stays as it was.
pub(super) fn from_tree(tree: &Json, before: Option<&Profile>) -> Profile {
    let mut firm = Profile::default();
    for (field, said) in said(tree) {
        if firm.set(field.clone(), &said).is_err()
            && let Some(kept) = before.and_then(|before| before.get(&field))
        {
            let _kept = firm.set(field, kept);
        }
    }
    firm
}

fn said(tree: &Json) -> Vec<(ProfileField, String)> {
    let plain = ProfileField::PLAIN
        .into_iter()
        .filter_map(|field| text(tree, field.name()).map(|said| (field, said)));
    let policies = entries(tree, "policies").flat_map(|(market, kinds)| {
        kinds.members().filter_map(move |(kind, said)| {
            let kind: PolicyKind = kind.parse().ok()?;
            Some((
                ProfileField::Policy(market.to_owned(), kind),
                said.as_text()?.to_owned(),
            ))
        })
    });
    plain.chain(policies).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_tree_says_of_the_firm_what_the_tree_of_it_says() {
        let tree = json!({
            "legalName": "Ege Ev Tekstili A.Ş.", "address": "Liman Cd. 4\n35220 İzmir", "country": "TR",
            "vatId": "1234567890", "email": "satis@ege.example", "phone": "0232 441 00 00",
            "whatsapp": "+905320001122",
            "policies": {"DE": {"returns": "14 Tage", "terms": "Vorkasse"}, "GULF": {"shipping": "DDP"}},
        });
        let firm = from_tree(&tree, None);
        assert_eq!(add_to(ObjectBuilder::default(), &firm).build(), tree);
        assert_eq!(firm.iter().count(), 10);
    }

    #[test]
    fn what_does_not_read_stays_as_it_was() {
        let before = from_tree(
            &json!({"email": "satis@ege.example", "phone": "0232 441 00 00"}),
            None,
        );
        let after = from_tree(&json!({"email": ["a"], "phone": "later"}), Some(&before));
        assert_eq!(after.get(&ProfileField::Phone), Some("0232 441 00 00"));
        assert_eq!(after.get(&ProfileField::Email), None);
        let news = json!({"policies": {"DE": {"gifts": "none", "terms": "Vorkasse"}}});
        assert_eq!(from_tree(&news, None).iter().count(), 1);
    }
}
