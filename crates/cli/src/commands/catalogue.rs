//! Products and their variants.

use crate::answer::Answer;
use crate::args::one_of;
use crate::context::Desk;
use crate::handler::{Handler, Outcome};
use crate::localize::Words;
use crate::pages::gather;
use crate::phrases::{done, name_of, value};
use crate::table::Table;
use clap::{Args, Subcommand};
use dhow_contract::catalogue::{
    CataloguePage, CatalogueQuery, Product, ProductCreate, ProductRequest, ProductRow,
    ProductStatus, Twins, TwinsMerge, TwinsReport, Variant, VariantSet,
};
use dhow_contract::prelude::*;
use dhow_contract::{Code, Failure, Nothing};
use dhow_i18n::messages;

/// States by the words of the contract.
pub(super) const STATUSES: [(&str, ProductStatus); 3] = [
    ("draft", ProductStatus::Draft),
    ("active", ProductStatus::Active),
    ("archived", ProductStatus::Archived),
];

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Catalogue {
    #[command(subcommand, about = messages::cli_product().id())]
    Product(Products),
    #[command(subcommand, about = messages::cli_twins().id())]
    Twins(TwinsCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum TwinsCommand {
    #[command(about = messages::cli_twins_list().id())]
    List,
    #[command(about = messages::cli_twins_merge().id())]
    Merge {
        #[arg(long, help = messages::cli_flag_twins_all().id())]
        all: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Products {
    #[command(about = messages::cli_product_list().id())]
    List(List),
    #[command(about = messages::cli_product_show().id())]
    Show {
        #[arg(help = messages::cli_flag_sku().id(), value_name = messages::cli_value_sku().id())]
        sku: String,
    },
    #[command(about = messages::cli_product_set().id())]
    Set {
        #[arg(help = messages::cli_flag_sku().id(), value_name = messages::cli_value_sku().id())]
        sku: String,
        #[arg(num_args = 1.., required = true)]
        #[arg(help = messages::cli_flag_fields().id(), value_name = messages::cli_value_field().id())]
        fields: Vec<String>,
    },
    #[command(about = messages::cli_product_create().id())]
    Create {
        #[arg(help = messages::cli_flag_title().id(), value_name = messages::cli_value_text().id())]
        title: String,
        #[arg(long, help = messages::cli_flag_sku().id(), value_name = messages::cli_value_sku().id())]
        sku: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[arg(long, help = messages::cli_flag_search().id(), value_name = messages::cli_value_text().id())]
    search: Option<String>,
    #[arg(long, value_parser = one_of(&STATUSES))]
    #[arg(help = messages::cli_flag_status().id(), value_name = messages::cli_value_text().id())]
    status: Vec<ProductStatus>,
    #[arg(long, help = messages::cli_flag_limit().id(), value_name = messages::cli_value_number().id())]
    limit: Option<u64>,
    #[arg(long, help = messages::cli_flag_offset().id(), value_name = messages::cli_value_number().id())]
    offset: Option<u64>,
}

impl Catalogue {
    pub(super) fn handler(self) -> Handler {
        let command = match self {
            Self::Product(command) => command,
            Self::Twins(command) => return command.handler(),
        };
        match command {
            Products::List(list) => {
                Handler::on_desk(move |desk| Ok(Answer::list("products", list.page(desk)?, listed)))
            }
            Products::Show { sku } => Handler::on_desk(move |desk| {
                let request = ProductRequest {
                    sku: Some(sku),
                    id: None,
                };
                Ok(Answer::one(desk.app.product_get(request)?, product))
            }),
            Products::Set { sku, fields } => {
                Handler::on_desk(move |desk| set_fields(desk, sku, &fields))
            }
            Products::Create { title, sku } => Handler::on_desk(move |desk| {
                Ok(Answer::one(
                    desk.app.product_create(ProductCreate { title, sku })?,
                    product,
                ))
            }),
        }
    }
}

impl TwinsCommand {
    fn handler(self) -> Handler {
        match self {
            Self::List => Handler::on_desk(|desk| {
                Ok(Answer::list(
                    "twins",
                    desk.app.twins_list(Nothing {})?,
                    twins,
                ))
            }),
            // Without the word nothing is done: what it would change is shown.
            Self::Merge { all } => Handler::on_desk(move |desk| {
                let request = TwinsMerge { preview: !all };
                Ok(Answer::one(desk.app.twins_merge(request)?, merged))
            }),
        }
    }
}

fn twins(twins: &Twins, words: &Words) -> String {
    if twins.twins.is_empty() {
        return words.text(&messages::cli_twins_none());
    }
    let rows = twins.twins.iter();
    let rows = rows.map(|twin| format!("{}: {}", twin.key, twin.documents.join(", ")));
    rows.collect::<Vec<_>>().join("\n")
}

fn merged(merged: &TwinsReport, words: &Words) -> String {
    let count = usize::try_from(merged.merged).unwrap_or(usize::MAX);
    let head = match (count, merged.applied) {
        (0, _) => return words.text(&messages::cli_twins_none()),
        (_, true) => words.text(&messages::cli_twins_merged(count)),
        (_, false) => words.text(&messages::cli_twins_would_merge(count)),
    };
    let changes = merged.changes.iter().map(|change| {
        let [before, after] = [&change.before, &change.after].map(|it| value(it.as_ref()));
        format!("{}{} {before} → {after}", change.document, change.path)
    });
    [head]
        .into_iter()
        .chain(changes)
        .collect::<Vec<_>>()
        .join("\n")
}

impl List {
    /// Without `--limit` a script means all of them.
    fn page(self, desk: &Desk<'_>) -> Result<CataloguePage, Failure> {
        let (offset, limit) = (self.offset.unwrap_or_default(), self.limit);
        let query = self.query();
        let ask = |offset, limit| {
            desk.app.catalogue_list(CatalogueQuery {
                offset,
                limit: Some(limit),
                ..query.clone()
            })
        };
        let mut page = ask(offset, 0)?;
        page.products = gather(limit, |rows, count| {
            Ok(ask(offset + rows.len() as u64, count)?.products)
        })?;
        Ok(page)
    }

    /// Without `--status` a script means every product.
    fn query(self) -> CatalogueQuery {
        let every = || STATUSES.into_iter().map(|(_, status)| status).collect();
        CatalogueQuery {
            search: self.search,
            status: Some(if self.status.is_empty() {
                every()
            } else {
                self.status
            }),
            ..CatalogueQuery::default()
        }
    }
}

fn listed(page: &CataloguePage, words: &Words) -> String {
    let head = [
        messages::catalogue_col_sku(),
        messages::catalogue_col_product(),
        messages::catalogue_col_status(),
        messages::catalogue_col_stock(),
    ];
    let table = Table::of(
        head.iter().map(|it| words.text(it)),
        &page.products,
        |row: &ProductRow| {
            let status = words.code("status", &name_of(&row.status));
            vec![
                row.sku.clone(),
                row.title.clone(),
                status,
                crate::localize::or_nothing(row.stock.as_deref()),
            ]
        },
    );
    let shown = words.text(&messages::cli_shown_of(page.products.len(), page.total));
    if page.products.is_empty() {
        shown
    } else {
        format!("{}\n{shown}", table.lines())
    }
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
    let variants = Table::of(
        head.iter().map(|it| words.text(it)),
        &product.variants,
        |it| variant(it, words),
    );
    let described = product
        .description
        .as_deref()
        .map(|text| format!("{text}\n"))
        .unwrap_or_default();
    let mut text = format!(
        "{} · {status}\n{described}\n{}",
        product.title,
        variants.lines()
    );
    for (locale, fields) in &product.translations {
        for (field, translation) in fields {
            let state = words.code("translation", &name_of(&translation.state));
            text.push_str(&format!(
                "\n{locale} {field} ({state}): {}",
                translation.text
            ));
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
        crate::localize::or_nothing(variant.stock.as_deref()),
        crate::localize::or_nothing(variant.gtin.as_deref()),
    ]
}

fn set_fields(desk: &Desk<'_>, sku: String, fields: &[String]) -> Outcome {
    let fields = fields
        .iter()
        .map(|text| field(text))
        .collect::<Result<_, Failure>>()?;
    let request = VariantSet {
        sku: Some(sku),
        id: None,
        fields,
    };
    Ok(Answer::one(desk.app.variant_set(request)?, done))
}

/// `FIELD=VALUE`; an empty value clears the field.
pub(super) fn field(text: &str) -> Result<(String, Option<String>), Failure> {
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| Failure::new(Code::FieldUnknown).with("field", text))?;
    Ok((
        name.trim().to_owned(),
        Some(value.to_owned()).filter(|value| !value.is_empty()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_ends_at_the_first_equals_sign() {
        let check = |text: &str, name: &str, value: Option<&str>| {
            assert_eq!(
                field(text).unwrap(),
                (name.to_owned(), value.map(str::to_owned)),
                "{text}"
            );
        };
        check("cost=7.10", "cost", Some("7.10"));
        check("title=1 = 1", "title", Some("1 = 1"));
        check("gtin=", "gtin", None);
        assert_eq!(field("cost").unwrap_err().code, Code::FieldUnknown);
    }
}
