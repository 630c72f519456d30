//! Many edits as one act: everything is judged first, then all of it is written or nothing.

use super::edit::{name_of_product_edit, name_of_variant_edit, refuse_taken, sku_of};
use super::field::{Writing, set_field};
use super::lookup::{product_key, variant_key};
use crate::app::App;
use crate::failure::{AppError, Result, not_found};
use dhow_contract::catalogue as dto;
use dhow_contract::history::ActLabel;
use dhow_contract::{Code, Failure};
use dhow_domain::Sku;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{ProductId, VariantId};
use dhow_store::{Act, ReadTransaction, read};
use std::collections::{BTreeMap, HashMap};

/// What the edits of a request name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goods {
    Variants,
    Products,
}

pub(crate) fn variants_set(app: &App, request: &dto::ManyEdits) -> Result<dto::EditReport> {
    set_many(app, request, Goods::Variants)
}

pub(crate) fn products_set(app: &App, request: &dto::ManyEdits) -> Result<dto::EditReport> {
    set_many(app, request, Goods::Products)
}

fn set_many(app: &App, request: &dto::ManyEdits, goods: Goods) -> Result<dto::EditReport> {
    let message = message_of(request, goods);
    if request.preview {
        let plan = app.ask(|reading| Plan::of(reading, request, goods))?;
        return Ok(plan.report(request, goods, message));
    }
    let committed = app.act(Act::new(message).as_change_set(), |edit| {
        let plan = Plan::of(edit.connection(), request, goods)?;
        plan.refuse_issues()?;
        for (name, value) in plan.name(request, goods) {
            edit.rename(name, value)?;
        }
        for (before, after) in &plan.products {
            edit.save(Some(before), Some(after))?;
        }
        Ok(plan)
    })?;
    let mut report = committed.value.report(request, goods, message);
    report.applied = committed.act.is_some();
    report.change_set = committed.act;
    Ok(report)
}

/// A label of the person's own, else what one edit is called, else how many cells they are.
fn message_of(request: &dto::ManyEdits, goods: Goods) -> &'static str {
    match (request.edits.as_slice(), goods) {
        _ if request.label.is_some() => "act-named",
        ([only], Goods::Variants) => name_of_variant_edit(&only.fields).0,
        ([only], Goods::Products) => name_of_product_edit(&only.fields).0,
        _ => "act-cells-set",
    }
}

/// What the edits come to, with each product read once however many of them name it.
#[derive(Default)]
struct Plan {
    /// Before and after, in the order the products are named.
    products: Vec<(Product, Product)>,
    indexes: HashMap<ProductId, usize>,
    /// SKUs the edits give, so that two of them cannot give the same.
    skus: BTreeMap<Sku, VariantId>,
    /// Name of the thing of the last edit, for the name of a single one.
    shown: (String, String),
    changes: Vec<dto::EditChange>,
    issues: Vec<dto::EditIssue>,
}

impl Plan {
    fn of(reading: &ReadTransaction, request: &dto::ManyEdits, goods: Goods) -> Result<Self> {
        let base = read::seller(reading)?.base_currency;
        let writing = Writing::of(base, request.locale.as_deref())?;
        let mut plan = Self::default();
        for (number, edit) in (0..).zip(&request.edits) {
            let issue = dto::EditIssue {
                edit: number,
                id: edit.id.clone(),
                sku: edit.sku.clone(),
                field: None,
                code: Code::NotFound,
                args: BTreeMap::new(),
            };
            match plan.find(reading, edit, goods) {
                Ok((index, variant)) => {
                    plan.judge(reading, edit, (index, variant), &writing, issue)?
                }
                Err(error) => plan.note(issue, error)?,
            }
        }
        for (before, after) in &mut plan.products {
            after.keep_texts_of_corrected(before);
        }
        Ok(plan)
    }

    /// Which product, and which variant of it.
    fn find(
        &mut self,
        reading: &ReadTransaction,
        edit: &dto::FieldEdit,
        goods: Goods,
    ) -> Result<(usize, Option<VariantId>)> {
        let (id, sku) = (edit.id.as_deref(), edit.sku.as_deref());
        let (product, variant) = match goods {
            Goods::Products => (product_key(reading, id, sku)?, None),
            Goods::Variants => {
                let key = variant_key(reading, id, sku)?;
                (key.product, Some(key.variant))
            }
        };
        if let Some(index) = self.indexes.get(&product) {
            return Ok((*index, variant));
        }
        let read = read::product(reading, product)?;
        let read = read.ok_or_else(|| not_found("product", &product.to_string()))?;
        self.indexes.insert(product, self.products.len());
        self.products.push((read.clone(), read));
        Ok((self.products.len() - 1, variant))
    }

    fn judge(
        &mut self,
        reading: &ReadTransaction,
        edit: &dto::FieldEdit,
        (index, variant): (usize, Option<VariantId>),
        writing: &Writing,
        issue: dto::EditIssue,
    ) -> Result<()> {
        let before = &self.products[index].0;
        let first = before.variants.first().map(|variant| variant.id);
        let sku = variant
            .or(first)
            .map(|id| sku_of(before, id))
            .unwrap_or_default();
        let id = variant.map_or_else(|| before.id.to_string(), |id| id.to_string());
        let title = before.text.title.clone();
        self.shown = (sku.clone(), title.clone());
        let issue = dto::EditIssue {
            id: Some(id.clone()),
            sku: Some(sku.clone()),
            ..issue
        };
        let mut cells = Vec::new();
        for (name, value) in &edit.fields {
            let after = &mut self.products[index].1;
            let set = set_field(after, variant, (name, value.as_deref()), writing);
            match set.and_then(|cell| self.claim_sku(reading, index, variant).map(|()| cell)) {
                Ok(cell) => cells.extend(cell),
                Err(error) => self.note(
                    dto::EditIssue {
                        field: Some(name.clone()),
                        ..issue.clone()
                    },
                    error,
                )?,
            }
        }
        if !cells.is_empty() {
            self.changes.push(dto::EditChange {
                edit: issue.edit,
                id,
                sku,
                title,
                cells,
            });
        }
        Ok(())
    }

    /// A SKU that an edit gives is nobody else's, neither in the workspace nor among the edits.
    fn claim_sku(
        &mut self,
        reading: &ReadTransaction,
        index: usize,
        variant: Option<VariantId>,
    ) -> Result<()> {
        let (before, after) = &self.products[index];
        let find = |product: &'_ Product| {
            let variant = product.variants.iter().find(|it| Some(it.id) == variant);
            variant.map(|variant| (variant.id, variant.sku.clone()))
        };
        let Some((id, sku)) = find(after).filter(|given| find(before).as_ref() != Some(given))
        else {
            return Ok(());
        };
        refuse_taken(reading, &sku, Some(id))?;
        if *self.skus.entry(sku.clone()).or_insert(id) != id {
            return Err(Failure::new(Code::SkuTaken).with("sku", &sku).into());
        }
        Ok(())
    }

    /// A refusal is an issue of its edit; anything else ends the whole.
    fn note(&mut self, issue: dto::EditIssue, error: AppError) -> Result<()> {
        let AppError::Refused(Failure { code, args, .. }) = error else {
            return Err(error);
        };
        self.issues.push(dto::EditIssue {
            code,
            args,
            ..issue
        });
        Ok(())
    }

    /// The first issue refuses everything: it names edit, SKU and field beside its own arguments.
    fn refuse_issues(&self) -> Result<()> {
        let Some(first) = self.issues.first() else {
            return Ok(());
        };
        let mut failure = Failure::new(first.code).with("edit", first.edit);
        let named = [("sku", &first.sku), ("field", &first.field)];
        for (name, value) in named
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.as_ref()?)))
        {
            failure = failure.with(name, value);
        }
        failure.args.extend(first.args.clone());
        Err(failure
            .with_detail(serde_json::json!({ "issues": self.issues }))
            .into())
    }

    /// The arguments of the act's name.
    fn name(&self, request: &dto::ManyEdits, goods: Goods) -> Vec<(&'static str, String)> {
        let (sku, title) = &self.shown;
        match (&request.label, request.edits.as_slice(), goods) {
            (Some(label), ..) => vec![("name", label.clone())],
            (None, [only], Goods::Variants) => {
                vec![("sku", sku.clone()), name_of_variant_edit(&only.fields).1]
            }
            (None, [only], Goods::Products) => {
                vec![
                    ("title", title.clone()),
                    name_of_product_edit(&only.fields).1,
                ]
            }
            _ => {
                let cells: usize = self.changes.iter().map(|change| change.cells.len()).sum();
                vec![("count", cells.to_string())]
            }
        }
    }

    fn report(self, request: &dto::ManyEdits, goods: Goods, message: &str) -> dto::EditReport {
        let args = self
            .name(request, goods)
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value));
        let label = ActLabel {
            message: message.to_owned(),
            args: args.collect(),
        };
        let (changes, issues) = (self.changes, self.issues);
        dto::EditReport {
            change_set: None,
            label,
            applied: false,
            changes,
            issues,
        }
    }
}
