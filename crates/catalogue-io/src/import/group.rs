//! The rows of one product as one draft.

use super::draft::{Cleared, ImageDraft, ProductDraft, TextDraft, VariantDraft};
use super::family::{
    Role, adopt_children, drop_lone_option, hide_parts, inherit, leave_out_hidden, part_families,
    tell_alike, title_of_family, withdrawn,
};
use super::held_back::{hold_back, pass_down};
use super::identity::Names;
use super::key::Key;
use super::layout::{Kind, Layout};
use super::row::RowDraft;
use super::special::RowKind;
use super::survey::Survey;
use super::tax_cells::take_from_parents;
use crate::columns::{Field, MOST_OPTIONS, PlainField as P, TextColumn};
use crate::{Issue, IssueCode as Code};
use dhow_domain::catalogue::field::{ProductField, VariantField as V};
use dhow_domain::catalogue::{Patch, Patches, TextField};
use dhow_domain::money::Money;
use std::collections::BTreeMap;

/// What every product has; the handle is how a file finds it again.
const ALWAYS_THERE: [ProductField; 3] = [
    ProductField::Title,
    ProductField::Status,
    ProductField::Handle,
];
/// What Shopify writes for a product without options.
const NO_OPTION: (&str, &str) = ("Title", "Default Title");

/// What all groups of a file share.
pub(crate) struct Shared<'a> {
    pub(crate) layout: &'a Layout,
    pub(crate) survey: &'a Survey,
    pub(crate) names: &'a mut Names,
}

/// Makes the draft; `None` when all its rows are bad.
pub(crate) fn assemble(
    mut rows: Vec<RowDraft>,
    key: Option<&str>,
    shared: &mut Shared<'_>,
) -> (Option<ProductDraft>, Vec<Issue>) {
    let mut issues = Vec::new();
    if rows.iter().any(|row| row.withdrawn) {
        return (withdrawn(rows, key_as_handle(key, shared.layout)), issues);
    }
    find_families(&mut rows, shared.layout, &mut issues);
    drop_placeholder_options(&mut rows);
    let options = option_names(&rows, shared.layout);
    let roles = roles(&rows, shared.layout);
    if rows.iter().any(|row| row.ignored) && !roles.contains(&Role::Variant) {
        return (None, issues);
    }
    inherit(&mut rows, &roles);
    hide_parts(&mut rows, &roles);
    let mut draft = product_of(&mut rows, &roles, shared.layout);
    if let Some(key) = key_as_handle(key, shared.layout).filter(|_| draft.handle().is_none()) {
        set_handle(&mut draft, key);
    }
    draft.options = options;
    leave_out_hidden(&mut rows, &roles, &draft, &mut issues);
    let wanted = roles
        .iter()
        .zip(&rows)
        .any(|(role, row)| *role == Role::Variant && !row.bad);
    let texts_only = !roles.contains(&Role::Variant);
    for (row, role) in rows.iter_mut().zip(&roles) {
        match role {
            Role::Variant if !row.bad => add_variant(&mut draft, row, shared, &mut issues),
            Role::Parent => note_parent(row, &mut issues),
            _ => {}
        }
        add_texts(&mut draft, row);
    }
    issues.extend(tell_alike(&draft));
    keep_attributes(&mut draft, &rows, &roles);
    empty_fields(&mut draft, &rows);
    hold_back(&mut draft, &rows, &roles, key);
    let anything = !draft.variants.is_empty() || (texts_only && rows.iter().any(|row| !row.bad));
    (
        (anything && (wanted || texts_only)).then_some(draft),
        issues,
    )
}

/// What the rows of a product are to each other, where columns of families say it.
fn find_families(rows: &mut [RowDraft], layout: &Layout, issues: &mut Vec<Issue>) {
    adopt_children(rows, issues);
    pass_down(rows);
    if let Key::Parent { parent, .. } = layout.key {
        part_families(rows, &layout.names[parent]);
    }
    drop_lone_option(rows);
    take_from_parents(rows, layout, issues);
}

fn set_handle(draft: &mut ProductDraft, handle: String) {
    draft
        .fields
        .insert(ProductField::Handle, Patch::Set(handle.into()));
}

fn note_parent(row: &RowDraft, issues: &mut Vec<Issue>) {
    let sku = row.sku.as_ref().map_or("", |sku| sku.as_str());
    issues.push(Issue::of_row(row.row, Code::ParentRow).with("sku", sku));
}

/// The slug or parent that groups the rows is their handle where no column is one; a number that
/// the product has in its shop is none.
fn key_as_handle(key: Option<&str>, layout: &Layout) -> Option<String> {
    let by_number = match layout.key {
        Key::Title(_) => true,
        Key::Column(index) => [P::Group, P::ProductId]
            .iter()
            .any(|field| layout.index_of(&Field::Plain(*field)) == Some(index)),
        _ => key.is_some_and(|key| key.starts_with("id:")),
    };
    key.filter(|_| !by_number).map(str::to_owned)
}

fn roles(rows: &[RowDraft], layout: &Layout) -> Vec<Role> {
    let with_options = rows.iter().filter(|row| has_options(row)).count();
    let children = rows.iter().any(|row| row.has_parent);
    let family = rows.iter().any(|row| row.kind == RowKind::Variant);
    let mut roles: Vec<Role> = rows
        .iter()
        .map(|row| {
            if row.locale.is_some() || row.ignored {
                Role::Addition
            } else if (family && row.kind == RowKind::Product && !row.bad)
                || is_parent(row, with_options, children)
            {
                Role::Parent
            } else if is_variant(row) {
                Role::Variant
            } else {
                Role::Addition
            }
        })
        .collect();
    let own_format = layout.kind == Kind::Lossless;
    if !own_format && !roles.contains(&Role::Variant) {
        // A product of which the file says nothing but a title is one variant all the same.
        let titled = rows
            .iter()
            .position(|row| row.locale.is_none() && !row.ignored && row.product.title().is_some());
        if let Some(index) = titled {
            roles[index] = Role::Variant;
        }
    }
    roles
}

fn has_options(row: &RowDraft) -> bool {
    row.option_values.iter().any(Option::is_some)
}

fn is_variant(row: &RowDraft) -> bool {
    const SAYING: [V; 4] = [V::Gtin, V::BasePrice, V::Cost, V::Weight];
    let says = |field: &V| SAYING.contains(field) || matches!(field, V::StockAt(_));
    row.sku.is_some()
        || has_options(row)
        || row.bad
        || row.fields.set().any(|(field, _)| says(field))
}

/// A row without options or a price above the rows that have options, or one that other rows
/// name as their parent: it describes the product and cannot be bought.
fn is_parent(row: &RowDraft, with_options: usize, children: bool) -> bool {
    let price: Option<Money> = row.fields.value(&V::BasePrice);
    let priced = price.is_some_and(|price| !price.amount.is_zero());
    let counted = row
        .fields
        .set()
        .any(|(field, _)| matches!(field, V::Gtin | V::StockAt(_)));
    let described = row.product.title().is_some();
    let above_options = with_options > 0 && !has_options(row);
    described && !priced && !counted && !row.bad && (above_options || (children && !row.has_parent))
}

fn drop_placeholder_options(rows: &mut [RowDraft]) {
    let (name, value) = NO_OPTION;
    let placeholder = rows
        .iter()
        .any(|row| row.option_names[0].as_deref() == Some(name))
        && rows
            .iter()
            .filter_map(|row| row.option_values[0].as_deref())
            .all(|found| found == value);
    if placeholder {
        for row in rows {
            row.option_names[0] = None;
            row.option_values[0] = None;
        }
    }
}

/// The name of each option: the first given, else the header of the column of its values.
fn option_names(rows: &[RowDraft], layout: &Layout) -> Vec<String> {
    let mut names = Vec::new();
    for option in 0..MOST_OPTIONS {
        let index = usize::from(option);
        let given = rows.iter().find_map(|row| row.option_names[index].clone());
        let used = rows.iter().any(|row| row.option_values[index].is_some());
        let header = || {
            layout
                .index_of(&Field::OptionValue(option + 1))
                .map(|column| layout.names[column].clone())
        };
        match given.or_else(|| if used { header() } else { None }) {
            Some(name) if used || layout.kind == Kind::Lossless => names.push(name),
            _ if used => names.push(format!("#{}", option + 1)),
            _ => {}
        }
    }
    names
}

fn product_of(rows: &mut [RowDraft], roles: &[Role], layout: &Layout) -> ProductDraft {
    let family = title_of_family(rows);
    let mut draft = ProductDraft {
        row: rows.first().map_or(0, |row| row.row),
        fields: product_fields(rows, roles, layout),
        ..ProductDraft::default()
    };
    if let Some(title) = family {
        let title = Patch::Set(title.into());
        draft.fields.insert(ProductField::Title, title);
    }
    if let Some(handle) = rows
        .iter()
        .find_map(|row| row.product.handle())
        .filter(|_| draft.handle().is_none())
    {
        set_handle(&mut draft, handle.to_owned());
    }
    for row in rows.iter().filter(|row| !row.bad) {
        row.product
            .images
            .iter()
            .for_each(|image| add_image(&mut draft.images, image));
    }
    draft
        .images
        .sort_by_key(|image| image.position.unwrap_or(u32::MAX));
    draft
}

/// First what says anything wins; parents go before variants.
fn product_fields(rows: &mut [RowDraft], roles: &[Role], layout: &Layout) -> Patches<ProductField> {
    // Of a product of one row nobody asks the row again, except in our own format, in which the row
    // says what is empty.
    if let [row] = rows
        && row.locale.is_none()
        && layout.kind != Kind::Lossless
    {
        return std::mem::take(&mut row.product.fields);
    }
    let mut ordered: Vec<(&RowDraft, Role)> = rows.iter().zip(roles.iter().copied()).collect();
    ordered.sort_by_key(|(_, role)| *role != Role::Parent);
    let mut fields = Patches::default();
    for (row, _) in ordered.iter().filter(|(row, _)| row.locale.is_none()) {
        fields.fill(&row.product.fields);
    }
    fields
}

fn add_image(images: &mut Vec<ImageDraft>, image: &ImageDraft) {
    match images
        .iter_mut()
        .find(|known| known.source == image.source && known.blob == image.blob)
    {
        Some(known) => known.alt.extend(image.alt.clone()),
        None => images.push(image.clone()),
    }
}

fn add_variant(
    draft: &mut ProductDraft,
    row: &mut RowDraft,
    shared: &mut Shared<'_>,
    issues: &mut Vec<Issue>,
) {
    let mut names = draft.options.iter();
    let mut options = BTreeMap::new();
    let used = |index: usize| row.option_values.get(index).and_then(Option::as_ref);
    for index in 0..usize::from(MOST_OPTIONS) {
        if let (Some(value), Some(name)) = (used(index), names.next()) {
            options.insert(name.clone(), value.clone());
        }
    }
    let twin = draft
        .variants
        .iter()
        .find(|variant| variant.options == options);
    if let (Some(twin), true) = (twin, row.sku.is_none() || row.numbered) {
        issues.push(Issue::of_row(row.row, Code::DuplicateOptions).with("otherRow", twin.row));
        return;
    }
    let Some(sku) = row
        .sku
        .clone()
        .or_else(|| generate(draft, row, &options, shared))
    else {
        issues.push(Issue::of_row(row.row, Code::NoIdentity));
        return;
    };
    let generated_sku = row.generated_sku || row.sku.is_none();
    if row.sku.is_none() {
        issues.push(Issue::of_row(row.row, Code::GeneratedSku).with("sku", &sku));
    }
    draft.variants.push(VariantDraft {
        row: row.row,
        sku,
        generated_sku,
        numbered: row.numbered,
        held_back: !row.withheld.reasons.is_empty(),
        options,
        fields: std::mem::take(&mut row.fields),
    });
}

fn generate(
    draft: &mut ProductDraft,
    row: &RowDraft,
    options: &BTreeMap<String, String>,
    shared: &mut Shared<'_>,
) -> Option<dhow_domain::Sku> {
    if draft.handle().is_none() {
        let title = draft.title().or(row.product.title())?;
        let handle = shared.names.handle(title);
        set_handle(draft, handle);
    }
    let handle = draft.handle()?;
    let values = draft
        .options
        .iter()
        .filter_map(|name| options.get(name).map(String::as_str));
    shared.names.sku(handle, values, shared.survey)
}

fn add_texts(draft: &mut ProductDraft, row: &RowDraft) {
    if row.bad {
        return;
    }
    if let Some(locale) = &row.locale {
        let texts = [
            (TextField::Title, ProductField::Title),
            (TextField::Description, ProductField::Description),
        ];
        for (field, said) in texts {
            if let Some(text) = row.product.fields.text(&said) {
                let text = TextDraft {
                    text: text.to_owned(),
                    state: None,
                    origin: None,
                    source_hash: None,
                };
                draft.texts.insert((field, locale.clone()), text);
            }
        }
    }
    for (column, locale, text) in &row.texts {
        if let Some(field) = text_field(*column, draft, row) {
            draft
                .texts
                .entry((field, locale.clone()))
                .or_insert_with(|| text.clone());
        }
    }
}

fn text_field(column: TextColumn, draft: &ProductDraft, row: &RowDraft) -> Option<TextField> {
    let name = |number: u8| draft.options.get(usize::from(number) - 1).cloned();
    Some(match column {
        TextColumn::Title => TextField::Title,
        TextColumn::Description => TextField::Description,
        TextColumn::Type => TextField::Kind,
        TextColumn::OptionName(number) => TextField::Option(name(number)?),
        TextColumn::OptionValue(number) => {
            let value = row.option_values[usize::from(number) - 1].clone()?;
            TextField::OptionValue(name(number)?, value)
        }
    })
}

/// The row with the title is the one that speaks of the product: where somebody took it out of
/// the file, nothing is said of the product at all.
fn empty_fields(draft: &mut ProductDraft, rows: &[RowDraft]) {
    let mut cleared = Cleared::default();
    for row in rows.iter().filter(|row| !row.bad) {
        let speaks = row.product.title().is_some();
        for field in &row.cleared {
            match field {
                Field::Plain(column) if speaks => {
                    let field = column
                        .product_field()
                        .filter(|field| !ALWAYS_THERE.contains(field));
                    field
                        .into_iter()
                        .for_each(|field| draft.fields.insert(field, Patch::Clear));
                }
                Field::Text(column, locale)
                    if speaks || matches!(column, TextColumn::OptionValue(_)) =>
                {
                    let text = text_field(*column, draft, row).map(|field| (field, locale.clone()));
                    cleared
                        .texts
                        .extend(text.filter(|text| !draft.texts.contains_key(text)));
                }
                Field::Attribute(name) if speaks => drop(cleared.attributes.insert(name.clone())),
                Field::Attribute(name) => {
                    cleared
                        .attributes
                        .extend(row.sku.as_ref().map(|sku| format!("{name}#{sku}")));
                }
                _ => {}
            }
        }
    }
    draft.cleared = cleared;
}

/// The first row's cells are the product's; where another variant's differ, they are its own.
fn keep_attributes(draft: &mut ProductDraft, rows: &[RowDraft], roles: &[Role]) {
    for (index, (row, role)) in rows.iter().zip(roles).enumerate() {
        if row.kept.is_empty() {
            continue;
        }
        let sku = draft
            .variants
            .iter()
            .find(|variant| variant.row == row.row)
            .map(|variant| variant.sku.clone());
        if *role == Role::Variant && sku.is_none() && !rows.iter().all(|row| row.bad) {
            continue;
        }
        for (name, text) in &row.kept {
            let common = draft.attributes.get(name);
            match (&sku, common) {
                (_, Some(known)) if known == text => {}
                (Some(sku), _) if index > 0 => {
                    draft
                        .attributes
                        .insert(format!("{name}#{sku}"), text.clone());
                }
                (_, None) => {
                    draft.attributes.insert(name.clone(), text.clone());
                }
                _ => {}
            }
        }
    }
}
