//! Products and their variants.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::context::Desk;
use crate::form::{Form, Given};
use crate::phrases::{done, name_of};
use crate::refusal::Refusal;
use crate::table::Table;
use crate::wording::Words;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use dhow_contract::catalogue::{
    CataloguePage, CatalogueQuery, Product, ProductCreate, ProductRequest, ProductRow, ProductStatus,
    Variant, VariantSet,
};
use dhow_contract::prelude::*;
use dhow_contract::{Code, Failure};
use dhow_i18n::messages;

/// States by the words of the contract.
const STATUSES: [(&str, ProductStatus); 3] = [
    ("draft", ProductStatus::Draft),
    ("active", ProductStatus::Active),
    ("archived", ProductStatus::Archived),
];

pub(super) fn nouns() -> Vec<Noun> {
    vec![Noun::With("product", messages::cli_product, vec![list(), show(), set(), create()])]
}

fn list() -> Command {
    Command {
        name: "list",
        about: messages::cli_product_list,
        arguments: |form| {
            let number = |arg: Arg| arg.value_parser(value_parser!(u64));
            let status = form.flag("status", messages::cli_flag_status(), messages::cli_value_text());
            vec![
                form.flag("search", messages::cli_flag_search(), messages::cli_value_text()),
                status
                    .action(ArgAction::Append)
                    .value_parser(PossibleValuesParser::new(STATUSES.map(|(name, _)| name))),
                number(form.flag("limit", messages::cli_flag_limit(), messages::cli_value_number())),
                number(form.flag("offset", messages::cli_flag_offset(), messages::cli_value_number())),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            Ok(Answer::list("products", desk.app.catalogue_list(query(given))?, listed))
        }),
    }
}

/// Without `--status` a script means every product, and without `--limit` all of them.
fn query(given: &ArgMatches) -> CatalogueQuery {
    let wanted = given.texts("status");
    let named = |name: &str| wanted.is_empty() || wanted.iter().any(|it| it == name);
    CatalogueQuery {
        search: given.text("search"),
        status: Some(
            STATUSES.into_iter().filter(|(name, _)| named(name)).map(|(_, status)| status).collect(),
        ),
        offset: given.count("offset").unwrap_or_default(),
        limit: Some(given.count("limit").unwrap_or(u32::MAX.into())),
        ..CatalogueQuery::default()
    }
}

fn listed(page: &CataloguePage, words: &Words) -> String {
    let head = [
        messages::catalogue_col_sku(),
        messages::catalogue_col_product(),
        messages::catalogue_col_status(),
        messages::catalogue_col_stock(),
    ];
    let table = Table::of(head.iter().map(|it| words.text(it)), &page.products, |row: &ProductRow| {
        let status = words.code("status", &name_of(&row.status));
        vec![row.sku.clone(), row.title.clone(), status, crate::wording::or_nothing(row.stock.as_deref())]
    });
    let shown = words.text(&messages::cli_shown_of(page.products.len(), page.total));
    if page.products.is_empty() { shown } else { format!("{}\n{shown}", table.lines()) }
}

fn show() -> Command {
    Command {
        name: "show",
        about: messages::cli_product_show,
        arguments: |form| vec![sku(form)],
        run: Run::OnDesk(|desk, given| {
            let request = ProductRequest { sku: Some(given.must("sku")), id: None };
            Ok(Answer::one(desk.app.product_get(request)?, product))
        }),
    }
}

fn sku(form: &Form) -> Arg {
    form.word("sku", messages::cli_flag_sku(), messages::cli_value_sku())
}

fn product(product: &Product, words: &Words) -> String {
    let status = words.code("status", &name_of(&product.status));
    let head = [
        messages::field_sku(),
        messages::field_options(),
        messages::field_base_price(),
        messages::field_cost(),
        messages::field_stock(),
        messages::field_gtin(),
    ];
    let variants =
        Table::of(head.iter().map(|it| words.text(it)), &product.variants, |it| variant(it, words));
    let described = product.description.as_deref().map(|text| format!("{text}\n")).unwrap_or_default();
    let mut text = format!("{} · {status}\n{described}\n{}", product.title, variants.lines());
    for (locale, fields) in &product.translations {
        for (field, translation) in fields {
            let state = words.code("translation", &name_of(&translation.state));
            text.push_str(&format!("\n{locale} {field} ({state}): {}", translation.text));
        }
    }
    text
}

fn variant(variant: &Variant, words: &Words) -> Vec<String> {
    let options: Vec<String> = variant.options.values().cloned().collect();
    let money = |amount: &Option<String>, currency: &Option<String>| {
        words.money(amount.as_deref(), currency.as_deref().unwrap_or_default())
    };
    vec![
        variant.sku.clone(),
        options.join(" · "),
        money(&variant.base_price, &variant.base_price_currency),
        money(&variant.cost, &variant.cost_currency),
        crate::wording::or_nothing(variant.stock.as_deref()),
        crate::wording::or_nothing(variant.gtin.as_deref()),
    ]
}

fn set() -> Command {
    Command {
        name: "set",
        about: messages::cli_product_set,
        arguments: |form| {
            let fields = form.words("fields", messages::cli_flag_fields(), messages::cli_value_field());
            vec![sku(form), fields.num_args(1..).required(true)]
        },
        run: Run::OnDesk(set_fields),
    }
}

fn set_fields(desk: &Desk<'_>, given: &ArgMatches) -> Result<Answer, Refusal> {
    let fields = given.texts("fields").iter().map(|text| field(text)).collect::<Result<_, Failure>>()?;
    let request = VariantSet { sku: Some(given.must("sku")), id: None, fields };
    Ok(Answer::one(desk.app.variant_set(request)?, done))
}

/// `FIELD=VALUE`; an empty value clears the field.
fn field(text: &str) -> Result<(String, Option<String>), Failure> {
    let (name, value) =
        text.split_once('=').ok_or_else(|| Failure::new(Code::FieldUnknown).with("field", text))?;
    Ok((name.trim().to_owned(), Some(value.to_owned()).filter(|value| !value.is_empty())))
}

fn create() -> Command {
    Command {
        name: "create",
        about: messages::cli_product_create,
        arguments: |form| {
            vec![
                form.word("title", messages::cli_flag_title(), messages::cli_value_text()),
                form.flag("sku", messages::cli_flag_sku(), messages::cli_value_sku()),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let request = ProductCreate { title: given.must("title"), sku: given.text("sku") };
            Ok(Answer::one(desk.app.product_create(request)?, product))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_ends_at_the_first_equals_sign() {
        let check = |text: &str, name: &str, value: Option<&str>| {
            assert_eq!(field(text).unwrap(), (name.to_owned(), value.map(str::to_owned)), "{text}");
        };
        check("cost=7.10", "cost", Some("7.10"));
        check("title=1 = 1", "title", Some("1 = 1"));
        check("gtin=", "gtin", None);
        assert_eq!(field("cost").unwrap_err().code, Code::FieldUnknown);
    }
}
