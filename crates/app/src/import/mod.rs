//! Import and export: a file becomes a change set that a person reads before it is one act.

use crate::App;
use crate::failure::{AppError, Result, of_io, value_invalid};
use crate::wording::{import_issue, localizer};
use dhow_contract::import as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::catalogue::Product;
use dhow_exchange::columns::{Column, Confidence, Field, Mapping};
use dhow_exchange::export::{ExportPlan, ExportPreset};
use dhow_exchange::import::Identity;
use dhow_exchange::{ImportOptions, Item, Merge, MergeContext, Opened, Outcome, ProductDraft, Source, merge};
use dhow_i18n::Localizer;
use dhow_store::{Act, Reading, Seller, read};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::sync::Arc;

dhow_contract::import_commands!(answer_commands);

/// Changed rows of a preview when nobody says how many.
const SHOWN: u64 = 500;
/// Most issues that travel in one answer.
const MOST_ISSUES: usize = 5_000;
/// Most bytes that come over a wire instead of by path.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

fn source(path: Option<&str>, base64: Option<&str>) -> Result<Source> {
    match path {
        Some(path) => {
            let metadata = std::fs::metadata(path).map_err(|error| of_io(path, &error))?;
            if !metadata.is_file() {
                return Err(Failure::new(Code::FileMissing).with("file", path).into());
            }
            Ok(Source::Path(PathBuf::from(path)))
        }
        None => Ok(Source::Bytes(Arc::from(crate::files::bytes(None, base64, MOST_BYTES)?))),
    }
}

/// How a request wants its file read, against the workspace's own currency and language.
fn options(seller: &Seller, request: &dto::ImportRequest) -> Result<ImportOptions> {
    let mapping = request.mapping.clone().map(|columns| Mapping { columns, currency: None, locale: None });
    Ok(ImportOptions {
        preset: request.preset.clone(),
        mapping,
        currency: request.currency.as_deref().map(crate::workspace::create::currency).transpose()?,
        base_currency: seller.base_currency,
        source_locale: seller.source_locale.clone(),
        locale: request.locale.as_deref().map(crate::workspace::create::locale).transpose()?,
        encoding: request.encoding.clone(),
        delimiter: request.delimiter.clone(),
    })
}

pub(crate) fn import_open(app: &App, request: &dto::ImportOpen) -> Result<dto::ImportColumns> {
    let seller = app.workspace.seller()?;
    let wanted = dto::ImportRequest {
        encoding: request.encoding.clone(),
        delimiter: request.delimiter.clone(),
        ..Default::default()
    };
    let file = source(request.path.as_deref(), request.base64.as_deref())?;
    let opened = dhow_exchange::open(file, &options(&seller, &wanted)?)?;
    Ok(dto::ImportColumns {
        preset: opened.preset.to_owned(),
        encoding: opened.encoding.clone(),
        delimiter: opened.delimiter.to_string(),
        rows: opened.rows,
        columns: opened.columns.iter().map(column).collect(),
        fields: Field::choices().collect(),
        certain: opened.certain,
        locale: opened.locale.as_ref().map(ToString::to_string),
    })
}

fn column(column: &Column) -> dto::ImportColumn {
    dto::ImportColumn {
        name: column.name.clone(),
        samples: column.samples.clone(),
        field: column.field.as_ref().map(ToString::to_string),
        confidence: match column.confidence {
            Confidence::Certain => dto::Confidence::Certain,
            Confidence::Likely => dto::Confidence::Likely,
            Confidence::None => dto::Confidence::None,
        },
        reading: column.reading.and_then(|reading| reading.as_str()).map(str::to_owned),
    }
}

fn opened(app: &App, request: &dto::ImportRequest) -> Result<Opened> {
    let seller = app.workspace.seller()?;
    let file = source(request.path.as_deref(), request.base64.as_deref())?;
    Ok(dhow_exchange::open(file, &options(&seller, request)?)?)
}

pub(crate) fn import_preview(app: &App, request: &dto::ImportRequest) -> Result<dto::ImportReport> {
    let opened = opened(app, request)?;
    let mut tally = Tally::new(app, request, &opened)?;
    let job = app.job("import_preview", "rows", Some(opened.rows));
    app.ask(|reading| {
        let seller = read::seller(reading)?;
        let context = MergeContext { ids: app.host.ids.as_ref(), source_locale: &seller.source_locale };
        let mut importer = opened.importer()?;
        while let Some(item) = importer.next() {
            job.step(importer.rows_read())?;
            tally.see(reading, item?, context)?;
        }
        Ok(())
    })?;
    Ok(tally.report)
}

pub(crate) fn import_apply(app: &App, request: &dto::ImportRequest) -> Result<dto::ImportReport> {
    let opened = opened(app, request)?;
    let mut tally = Tally::new(app, request, &opened)?;
    let job = app.job("import_apply", "rows", Some(opened.rows));
    let act = Act::new("act-import").with("name", name_of(request)).as_change_set();
    let committed = app.act(act, |edit| {
        let seller = read::seller(edit.connection())?;
        let mut importer = opened.importer()?;
        while let Some(item) = importer.next() {
            job.step(importer.rows_read())?;
            let ids = app.host.ids.as_ref();
            let context = MergeContext { ids, source_locale: &seller.source_locale };
            if let Some((before, merged)) = tally.see(edit.connection(), item?, context)? {
                edit.save(before.as_ref(), Some(&merged.product))?;
            }
        }
        tally.refuse_errors(request.skip_bad_rows)
    })?;
    tally.report.applied = committed.act.is_some();
    tally.report.change_set = committed.act;
    Ok(tally.report)
}

/// The file's own name, for history.
fn name_of(request: &dto::ImportRequest) -> String {
    let path = request.path.as_deref().and_then(|path| Path::new(path).file_name());
    let path = path.map(|name| name.to_string_lossy().into_owned());
    request.name.clone().or(path).unwrap_or_else(|| "CSV".to_owned())
}

/// The report while the rows go by.
struct Tally {
    words: Localizer,
    report: dto::ImportReport,
    shown: usize,
    errors: u64,
}

impl Tally {
    fn new(app: &App, request: &dto::ImportRequest, opened: &Opened) -> Result<Self> {
        let none = dto::ImportCounts { create: 0, update: 0, unchanged: 0 };
        let report = dto::ImportReport {
            change_set: None,
            preset: opened.preset.to_owned(),
            rows: opened.rows,
            products: none.clone(),
            variants: none,
            issues: Vec::new(),
            applied: false,
            mapping: opened.mapping(),
            changes: Vec::new(),
        };
        let shown = usize::try_from(request.limit.unwrap_or(SHOWN)).unwrap_or(usize::MAX);
        Ok(Self { words: localizer(app)?, report, shown, errors: 0 })
    }

    /// Counts one item; answers the product to save when it changes anything.
    fn see(
        &mut self,
        reading: &Reading,
        item: Item,
        context: MergeContext<'_>,
    ) -> Result<Option<(Option<Product>, Merge)>> {
        let draft = match item {
            Item::Issue(issue) => {
                self.issue(&issue);
                return Ok(None);
            }
            Item::Product(draft) => draft,
        };
        let existing = existing(reading, &draft)?;
        match merge(existing.as_ref(), &draft, context) {
            Ok(merged) => {
                merged.issues.iter().for_each(|issue| self.issue(issue));
                if self.refuse_taken(reading, &merged)? {
                    return Ok(None);
                }
                self.count(&merged);
                Ok((merged.outcome != Outcome::Unchanged).then_some((existing, merged)))
            }
            Err(issue) => {
                self.issue(&issue);
                Ok(None)
            }
        }
    }

    /// A SKU of a new variant that another product has already: an error of its row.
    fn refuse_taken(&mut self, reading: &Reading, merged: &Merge) -> Result<bool> {
        let mut taken = false;
        for new in merged.variants.iter().filter(|variant| variant.outcome == Outcome::Create) {
            let Some(variant) = merged.product.variants.iter().find(|it| it.id == new.variant) else {
                continue;
            };
            let owner = read::product_of_sku(reading, variant.sku.as_str())?;
            if owner.is_some_and(|owner| owner != merged.product.id) {
                taken = true;
                let issue = dhow_exchange::Issue::of_row(new.row, dhow_exchange::IssueCode::SkuTaken);
                self.issue(&issue.with("sku", &variant.sku));
            }
        }
        Ok(taken)
    }

    fn issue(&mut self, issue: &dhow_exchange::Issue) {
        self.errors += u64::from(issue.severity() == dhow_exchange::Severity::Error);
        if self.report.issues.len() < MOST_ISSUES {
            self.report.issues.push(import_issue(&self.words, issue));
        }
    }

    fn count(&mut self, merged: &Merge) {
        add(&mut self.report.products, merged.outcome);
        for (place, variant) in merged.variants.iter().enumerate() {
            add(&mut self.report.variants, variant.outcome);
            if self.report.changes.len() < self.shown && variant.outcome != Outcome::Unchanged {
                self.report.changes.push(change(merged, place));
            }
        }
        let only_product = merged.outcome == Outcome::Update && !merged.variants.is_empty();
        let no_variant = merged.variants.iter().all(|variant| variant.outcome == Outcome::Unchanged);
        if only_product && no_variant && self.report.changes.len() < self.shown {
            self.report.changes.push(change(merged, 0));
        }
    }

    /// An error-level row refuses the whole file, unless the person said to leave such rows out.
    fn refuse_errors(&self, skip_bad_rows: bool) -> Result<()> {
        if skip_bad_rows || self.errors == 0 {
            return Ok(());
        }
        let first = self
            .report
            .issues
            .iter()
            .find(|issue| issue.severity == dhow_contract::readiness::Severity::Error);
        let failure = Failure::new(Code::RowsRefused)
            .with("count", self.errors)
            .with("row", first.map(|issue| issue.row).unwrap_or_default())
            .with("column", first.and_then(|issue| issue.column.clone()).unwrap_or_default())
            .with("rule", first.map(|issue| issue.code.clone()).unwrap_or_default());
        let detail = serde_json::to_value(&self.report).unwrap_or_default();
        Err(failure.with_detail(detail).into())
    }
}

fn add(counts: &mut dto::ImportCounts, outcome: Outcome) {
    match outcome {
        Outcome::Create => counts.create += 1,
        Outcome::Update => counts.update += 1,
        Outcome::Unchanged => counts.unchanged += 1,
    }
}

fn change(merged: &Merge, place: usize) -> dto::ImportChange {
    let variant = &merged.variants[place];
    let sku = merged.product.variants.iter().find(|it| it.id == variant.variant).map(|it| it.sku.to_string());
    let cells =
        if place == 0 { merged.cells.iter().chain(&variant.cells) } else { [].iter().chain(&variant.cells) };
    dto::ImportChange {
        row: variant.row,
        sku: sku.unwrap_or_default(),
        title: merged.product.text.title.clone(),
        outcome: match variant.outcome {
            Outcome::Create => dto::ImportOutcome::Create,
            Outcome::Update => dto::ImportOutcome::Update,
            Outcome::Unchanged => dto::ImportOutcome::Unchanged,
        },
        cells: cells
            .map(|cell| dto::CellChange {
                field: cell.field.clone(),
                before: cell.before.clone(),
                after: cell.after.clone(),
            })
            .collect(),
    }
}

/// The product a draft speaks of: the first that one of its identities finds.
fn existing(reading: &Reading, draft: &ProductDraft) -> Result<Option<Product>> {
    for identity in draft.identities() {
        let found = match identity {
            Identity::Sku(sku) => read::product_of_sku(reading, sku.as_str())?,
            Identity::Handle(handle) => read::product_of_handle(reading, handle)?,
        };
        if let Some(id) = found {
            return Ok(read::product(reading, id)?);
        }
    }
    Ok(None)
}

pub(crate) fn catalogue_export(app: &App, request: &dto::ExportRequest) -> Result<dto::ExportReport> {
    let name = request.preset.as_deref().unwrap_or("table");
    let preset = ExportPreset::parse(name).ok_or_else(|| value_invalid("preset", name, "notOneOf"))?;
    let target = Path::new(&request.path);
    let draft = target.with_extension("part");
    let file = File::create(&draft).map_err(|error| of_io(&request.path, &error))?;
    let rows = app.ask(|reading| write_all(reading, preset, BufWriter::new(file)));
    let rows = match rows {
        Ok(rows) => rows,
        Err(error) => {
            let _ = std::fs::remove_file(&draft);
            return Err(error);
        }
    };
    std::fs::rename(&draft, target).map_err(|error| of_io(&request.path, &error))?;
    Ok(dto::ExportReport { path: request.path.clone(), rows })
}

fn write_all(reading: &Reading, preset: ExportPreset, file: BufWriter<File>) -> Result<u64> {
    let source_locale = read::seller(reading)?.source_locale;
    let ids = read::all_products(reading)?;
    let mut plan = ExportPlan::new(preset, source_locale);
    read::each_product(reading, &ids, |product| -> Result<()> {
        plan.see(&product);
        Ok(())
    })?;
    let mut exporter = plan.write_to(file)?;
    read::each_product(reading, &ids, |product| Ok::<(), AppError>(exporter.write(&product)?))?;
    exporter.finish().map_err(AppError::from)
}

/// A saved mapping as a request carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedMapping {
    /// Column → field.
    pub columns: BTreeMap<String, Option<String>>,
    /// Currency of the prices, when the file says it.
    pub currency: Option<String>,
    /// Locale of the numbers, when the file says it.
    pub locale: Option<String>,
}

/// Reads a mapping file, TOML or JSON.
///
/// # Errors
/// `valueInvalid` with what is wrong with it.
pub fn read_mapping(text: &str) -> std::result::Result<SavedMapping, Failure> {
    let mapping = Mapping::parse(text).map_err(AppError::from)?;
    Ok(SavedMapping { columns: mapping.columns, currency: mapping.currency, locale: mapping.locale })
}
