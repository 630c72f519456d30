//! Saved views of the catalogue.

use super::catalogue::STATUSES;
use crate::answer::Answer;
use crate::args::one_of;
use crate::context::Desk;
use crate::handler::{Handler, Outcome};
use crate::localize::{Words, or_nothing};
use crate::phrases::{done, name_of};
use crate::table::Table;
use clap::{Args, Subcommand};
use dhow_contract::catalogue::{CatalogueSort, CatalogueView, ProductStatus};
use dhow_contract::prelude::*;
use dhow_contract::views::{SavedView, SavedViews, ViewRequest};
use dhow_contract::{Code, Failure, Nothing};
use dhow_i18n::messages;

/// Kinds of goods by the words of the contract.
const KINDS: [(&str, CatalogueView); 3] = [
    ("needsLook", CatalogueView::NeedsLook),
    ("lowStock", CatalogueView::LowStock),
    ("changed", CatalogueView::Changed),
];

/// Orders by the words of the contract.
const SORTS: [(&str, CatalogueSort); 5] = [
    ("title", CatalogueSort::Title),
    ("sku", CatalogueSort::Sku),
    ("basePrice", CatalogueSort::BasePrice),
    ("stock", CatalogueSort::Stock),
    ("updated", CatalogueSort::Updated),
];

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Views {
    #[command(subcommand, about = messages::cli_view().id())]
    View(Command),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(about = messages::cli_view_list().id())]
    List,
    #[command(about = messages::cli_view_save().id())]
    Save(Save),
    #[command(about = messages::cli_view_delete().id())]
    Delete {
        #[arg(help = messages::cli_flag_view_name().id(), value_name = messages::cli_value_name().id())]
        name: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Save {
    #[arg(help = messages::cli_flag_view_name().id(), value_name = messages::cli_value_name().id())]
    name: String,
    #[arg(long, help = messages::cli_flag_search().id(), value_name = messages::cli_value_text().id())]
    search: Option<String>,
    #[arg(long, value_parser = one_of(&STATUSES))]
    #[arg(help = messages::cli_flag_status().id(), value_name = messages::cli_value_text().id())]
    status: Option<ProductStatus>,
    #[arg(long, value_parser = one_of(&KINDS))]
    #[arg(help = messages::cli_flag_view().id(), value_name = messages::cli_value_text().id())]
    view: Option<CatalogueView>,
    #[arg(long, value_parser = one_of(&SORTS))]
    #[arg(help = messages::cli_flag_sort().id(), value_name = messages::cli_value_text().id())]
    sort: Option<CatalogueSort>,
    #[arg(long, help = messages::cli_flag_descending().id())]
    descending: bool,
    #[arg(long, num_args = 1, value_delimiter = ',')]
    #[arg(help = messages::cli_flag_columns().id(), value_name = messages::cli_value_columns().id())]
    columns: Vec<String>,
    #[arg(long, help = messages::cli_flag_locale().id(), value_name = messages::cli_value_locale().id())]
    locale: Option<String>,
}

impl Views {
    pub(super) fn handler(self) -> Handler {
        let Self::View(command) = self;
        match command {
            Command::List => Handler::on_desk(|desk| {
                Ok(Answer::list(
                    "views",
                    desk.app.view_list(Nothing {})?,
                    listed,
                ))
            }),
            Command::Save(save) => Handler::on_desk(move |desk| {
                let view = save.view(desk)?;
                Ok(Answer::list("views", desk.app.view_save(view)?, listed))
            }),
            Command::Delete { name } => Handler::on_desk(move |desk| delete(desk, &name)),
        }
    }
}

impl Save {
    /// The whole view as the line says it: what is not named is not asked any more.
    fn view(self, desk: &Desk<'_>) -> Result<SavedView, Failure> {
        Ok(SavedView {
            id: id_of(desk, &self.name)?,
            name: self.name,
            search: self.search,
            status: self.status,
            view: self.view,
            columns: self.columns,
            sort: self.sort,
            descending: self.descending,
            locale: self.locale,
        })
    }
}

fn delete(desk: &Desk<'_>, name: &str) -> Outcome {
    let unknown = || {
        Failure::new(Code::NotFound)
            .with("kind", "view")
            .with("key", name)
    };
    let id = id_of(desk, name)?.ok_or_else(unknown)?;
    Ok(Answer::one(desk.app.view_delete(ViewRequest { id })?, done))
}

/// The id of the view that has this name; no two views have one.
fn id_of(desk: &Desk<'_>, name: &str) -> Result<Option<String>, Failure> {
    let views = desk.app.view_list(Nothing {})?.views;
    Ok(views
        .into_iter()
        .find(|view| view.name == name.trim())
        .and_then(|view| view.id))
}

fn listed(views: &SavedViews, words: &Words) -> String {
    let head = [
        messages::field_name(),
        messages::catalogue_search(),
        messages::catalogue_col_status(),
        messages::catalogue_sort(),
        messages::views_columns(),
    ];
    Table::of(
        head.iter().map(|it| words.text(it)),
        &views.views,
        |view: &SavedView| {
            vec![
                view.name.clone(),
                or_nothing(view.search.as_deref()),
                or_nothing(
                    view.status
                        .map(|status| words.code("status", &name_of(&status)))
                        .as_deref(),
                ),
                or_nothing(
                    view.sort
                        .map(|sort| words.code("catalogue-sort", &name_of(&sort)))
                        .as_deref(),
                ),
                or_nothing(
                    Some(view.columns.join(" "))
                        .filter(|it| !it.is_empty())
                        .as_deref(),
                ),
            ]
        },
    )
    .lines()
}
