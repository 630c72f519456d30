//! The report of an import while its rows go by.

use super::gathered::GatheredIssues;
use super::issue::import_issue;
use super::new_terms::NewTerms;
use super::product_report::{NONE, ProductReport, add};
use super::read_ahead::ReadAhead;
use super::reader::Found;
use super::spellings::SkuSpellings;
use super::unknown::UnknownGoods;
use crate::app::App;
use crate::catalogue::new_product_id;
use crate::failure::{AppError, Result};
use crate::workspace::localizer;
use dhow_catalogue_io::{
    Detail, Issue, IssueCode, Merge, MergeContext, Opened, Outcome, ProductDraft, Unsure,
    changes_nothing, merge, new_rows,
};
use dhow_contract::import as dto;
use dhow_contract::readiness::Severity;
use dhow_contract::{Code, Failure};
use dhow_domain::catalogue::Product;
use dhow_domain::catalogue::field::FieldTexts as _;
use dhow_domain::id::ProductId;
use dhow_domain::named_id::Namespace;
use dhow_domain::{Locale, Sku};
use dhow_i18n::Localizer;
use dhow_store::{NewProducts, ReadTransaction, read};
use std::borrow::Cow;
use std::collections::HashSet;

/// Changed rows of a preview when nobody says how many.
const SHOWN: u64 = 500;
/// Most issues that travel in one answer.
const MOST_ISSUES: usize = 5_000;

/// What is to be saved of the file.
pub(super) enum Save<'product> {
    /// Products that are not there.
    Create(Box<NewProducts>),
    /// A product as it is to be, beside how it stands where it does.
    Change(Option<&'product Product>, &'product Product),
}

/// The report while the rows go by.
pub(super) struct ReportBuilder {
    words: Localizer,
    names: Namespace,
    pub(super) report: dto::ImportReport,
    shown: usize,
    refused: HashSet<u64>,
    unsure: Unsure,
    /// What refuses goods that the file may not make.
    mapping_needed: Failure,
    read_ahead: ReadAhead,
    gathered: GatheredIssues,
    pub(super) unknown: UnknownGoods,
    pub(super) spellings: SkuSpellings,
    terms: NewTerms,
}

impl ReportBuilder {
    pub(super) fn new(app: &App, request: &dto::ImportRequest, opened: &Opened) -> Result<Self> {
        let report = dto::ImportReport {
            change_set: None,
            preset: opened.preset.to_owned(),
            rows: opened.rows,
            products: NONE,
            variants: NONE,
            issues: Vec::new(),
            issue_count: 0,
            rows_refused: 0,
            applied: false,
            mapping: opened.mapping(),
            changes: Vec::new(),
            currency_changed: None,
        };
        let shown = usize::try_from(request.limit.unwrap_or(SHOWN)).unwrap_or(usize::MAX);
        Ok(Self {
            words: localizer(app)?,
            names: app.ask(|reading| Ok(read::names(reading)?))?,
            report,
            shown,
            refused: HashSet::new(),
            unsure: opened.unsure,
            mapping_needed: AppError::from(opened.mapping_needed()).into(),
            read_ahead: ReadAhead::default(),
            gathered: GatheredIssues::default(),
            unknown: UnknownGoods::new(request.update_only, opened),
            terms: NewTerms::new(opened),
            spellings: SkuSpellings::new(opened.skus()),
        })
    }

    /// How many changed variants are shown.
    pub(super) fn shown(&self) -> usize {
        self.shown
    }

    /// Counts what the file says next, and saves the product when it changes anything.
    pub(super) fn see(
        &mut self,
        reading: &ReadTransaction,
        found: Found,
        source_locale: &Locale,
        save: &mut impl FnMut(Save<'_>) -> Result<()>,
    ) -> Result<()> {
        match found {
            Found::Issue(issue) => {
                self.issue(&issue);
                Ok(())
            }
            Found::New(product) => {
                self.refuse_unsure(&product)?;
                self.tell(&product);
                self.count(product);
                Ok(())
            }
            Found::End(end) => {
                self.refused.extend(end.refused);
                self.report.issue_count += end.suppressed;
                self.report.rows_refused = self.refused.len() as u64;
                Ok(())
            }
            Found::Products(products) => save(Save::Create(products)),
            Found::Draft(draft) => self.see_draft(reading, &draft, source_locale, save),
        }
    }

    /// A product that may be there.
    fn see_draft(
        &mut self,
        reading: &ReadTransaction,
        draft: &ProductDraft,
        source_locale: &Locale,
        save: &mut impl FnMut(Save<'_>) -> Result<()>,
    ) -> Result<()> {
        let goods = self.read_ahead.find(reading, draft)?;
        if draft.withdrawn && goods.is_none() {
            return Ok(());
        }
        if let Some(goods) = goods {
            self.terms.see_known(goods, draft);
        }
        if goods.is_some_and(|goods| changes_nothing(goods, draft)) {
            self.report.products.unchanged += 1;
            self.report.variants.unchanged += draft.variants.len() as u64;
            return Ok(());
        }
        let existing = goods.map(|goods| goods.whole().into_owned());
        let Some(known) = self.known_rows(reading, existing.as_ref(), draft)? else {
            return Ok(());
        };
        let new_product = match &existing {
            Some(product) => product.id,
            None => new_product_id(reading, self.names, known.name())?,
        };
        let context = self.context(new_product, source_locale);
        let mut merged = match merge(existing.as_ref(), &known, context) {
            Ok(merged) => merged,
            Err(issue) => {
                self.issue(&issue);
                return Ok(());
            }
        };
        let product = ProductReport::of(&mut merged, self.room());
        self.refuse_unsure(&product)?;
        self.tell(&product);
        if self.refuse_taken(reading, &merged)? {
            return Ok(());
        }
        self.count(product);
        if merged.outcome == Outcome::Unchanged {
            return Ok(());
        }
        self.read_ahead.doubt(draft);
        save(Save::Change(existing.as_ref(), &merged.product))
    }

    fn context<'c>(&self, new_product: ProductId, source_locale: &'c Locale) -> MergeContext<'c> {
        MergeContext {
            names: self.names,
            new_product,
            source_locale,
            detail: self.detail(),
        }
    }

    /// What of a draft is taken in: all of it, or what is known where nothing new is to come. A
    /// number that was put behind a SKU makes it none of somebody else.
    fn known_rows<'d>(
        &mut self,
        reading: &ReadTransaction,
        existing: Option<&Product>,
        draft: &'d ProductDraft,
    ) -> Result<Option<Cow<'d, ProductDraft>>> {
        if let Some(taken) = existing.and_then(|product| given_to_another(product, draft)) {
            self.issue(&taken);
            return Ok(None);
        }
        if self.unknown.are_created() || draft.withdrawn {
            return Ok(Some(Cow::Borrowed(draft)));
        }
        let new = existing.map(|product| new_rows(product, draft));
        let is_new = |row: u64| new.as_ref().is_none_or(|rows| rows.contains(&row));
        for variant in draft.variants.iter().filter(|it| is_new(it.row)) {
            self.unknown.add(variant.row, variant.sku.as_str());
            self.tell_spelling(reading, variant.row, variant.sku.as_str())?;
        }
        if existing.is_none() && draft.variants.is_empty() {
            self.unknown
                .add(draft.row, draft.handle().unwrap_or_default());
        }
        let mut known = draft.clone();
        known.variants.retain(|variant| !is_new(variant.row));
        let nothing = existing.is_none() || known.variants.is_empty() != draft.variants.is_empty();
        Ok((!nothing).then_some(Cow::Owned(known)))
    }

    fn tell_spelling(&mut self, reading: &ReadTransaction, row: u64, sku: &str) -> Result<()> {
        if let Some(issue) = self.spellings.issue(reading, row, sku)? {
            self.issue(&issue);
        }
        Ok(())
    }

    /// Says at the end what was left out.
    ///
    /// # Errors
    /// `newGoodsNeedTitle` where the file lists stocks or prices of goods that are not there.
    pub(super) fn end(&mut self) -> Result<()> {
        let told = self.gathered.issues().into_iter();
        let told = told.chain(self.unknown.issue()).chain(self.terms.issue());
        told.collect::<Vec<_>>()
            .iter()
            .for_each(|issue| self.issue(issue));
        match self.unknown.failure() {
            Some(failure) => Err(self.refused(failure).into()),
            None => Ok(()),
        }
    }

    /// A refusal with the report beside it.
    fn refused(&self, failure: Failure) -> Failure {
        failure.with_detail(serde_json::to_value(&self.report).unwrap_or_default())
    }

    /// Cells are put into words while there is room to show them.
    fn detail(&self) -> Detail {
        if self.room() > 0 {
            Detail::Cells
        } else {
            Detail::Outcome
        }
    }

    /// How many more changed variants are shown.
    fn room(&self) -> usize {
        self.shown.saturating_sub(self.report.changes.len())
    }

    /// A SKU of a new variant that another product has already: an error of its row. Another spelling
    /// of it is told of.
    fn refuse_taken(&mut self, reading: &ReadTransaction, merged: &Merge<'_>) -> Result<bool> {
        let mut taken = false;
        for new in merged
            .variants
            .iter()
            .filter(|variant| variant.outcome == Outcome::Create)
        {
            let Some(variant) = merged
                .product
                .variants
                .iter()
                .find(|it| it.id == new.variant)
            else {
                continue;
            };
            self.tell_spelling(reading, new.row, variant.sku.as_str())?;
            let owner = read::product_of_sku(reading, variant.sku.as_str())?;
            if owner.is_some_and(|owner| owner != merged.product.id) {
                taken = true;
                let issue = Issue::of_row(new.row, IssueCode::SkuTaken);
                self.issue(&issue.with("sku", &variant.sku));
            }
        }
        Ok(taken)
    }

    /// Goods are not made of a file whose title or price may stand in a column nobody understood.
    fn refuse_unsure(&self, product: &ProductReport) -> Result<()> {
        let untitled = || {
            product
                .issues
                .iter()
                .any(|it| it.code == IssueCode::NoTitle)
        };
        let refused = match self.unsure {
            Unsure::Nothing => false,
            Unsure::Untitled => untitled(),
            Unsure::Any => true,
        };
        if refused && product.outcome == Outcome::Create {
            return Err(self.mapping_needed.clone().into());
        }
        Ok(())
    }

    fn tell(&mut self, product: &ProductReport) {
        product.issues.iter().for_each(|issue| {
            self.count_currency(issue, &product.title);
            if !self.gathered.take(issue) {
                self.issue(issue);
            }
        });
    }

    /// All goods with another currency are counted, also those whose problem is not handed out.
    fn count_currency(&mut self, issue: &dhow_catalogue_io::Issue, title: &str) {
        if issue.code != IssueCode::CurrencyChanged {
            return;
        }
        let argument = |name| issue.args.get(name).cloned().unwrap_or_default();
        let changed = self
            .report
            .currency_changed
            .get_or_insert_with(|| dto::CurrencyChanged {
                count: 0,
                sku: argument("sku"),
                title: title.to_owned(),
                before: argument("before"),
                after: argument("after"),
            });
        changed.count += 1;
    }

    fn issue(&mut self, issue: &Issue) {
        if issue.severity() == dhow_catalogue_io::Severity::Error {
            self.refused.insert(issue.row);
            self.report.rows_refused = self.refused.len() as u64;
        }
        self.report.issue_count += 1;
        if self.report.issues.len() < MOST_ISSUES {
            self.report.issues.push(import_issue(&self.words, issue));
        }
    }

    fn count(&mut self, product: ProductReport) {
        add(&mut self.report.products, product.outcome);
        self.terms.see_new(product.variants.create);
        let counts = &mut self.report.variants;
        counts.create += product.variants.create;
        counts.update += product.variants.update;
        counts.unchanged += product.variants.unchanged;
        let room = self.room();
        self.report
            .changes
            .extend(product.changes.into_iter().take(room));
    }

    /// An error-level row refuses the whole file, unless the person said to leave such rows out.
    pub(super) fn refuse_errors(&self, skip_bad_rows: bool) -> Result<()> {
        if skip_bad_rows || self.refused.is_empty() {
            return Ok(());
        }
        let first = self
            .report
            .issues
            .iter()
            .find(|issue| issue.severity == Severity::Error);
        let failure = Failure::new(Code::RowsRefused)
            .with("count", self.refused.len())
            .with("row", first.map(|issue| issue.row).unwrap_or_default())
            .with(
                "column",
                first
                    .and_then(|issue| issue.column.clone())
                    .unwrap_or_default(),
            )
            .with(
                "rule",
                first.map(|issue| issue.code.clone()).unwrap_or_default(),
            );
        Err(self.refused(failure).into())
    }
}

/// A number behind a SKU that stands twice in a file may make the SKU of goods that are there. They
/// are others, unless they got it the same way.
fn given_to_another(product: &Product, draft: &ProductDraft) -> Option<Issue> {
    let given = |sku: &Sku| {
        let mut variants = product.variants.iter();
        variants.any(|variant| variant.sku == *sku && !variant.generated_sku)
    };
    let mut numbered = draft.variants.iter().filter(|variant| variant.numbered);
    let taken = numbered.find(|variant| given(&variant.sku))?;
    Some(Issue::of_row(taken.row, IssueCode::SkuTaken).with("sku", &taken.sku))
}
