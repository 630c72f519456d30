//! Problems of single rows: a stable code with arguments, localized elsewhere.

use std::collections::BTreeMap;
use std::fmt;
use strum::{IntoStaticStr, VariantArray};

/// How bad an issue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum Severity {
    /// The row cannot be imported.
    Error,
    /// The row is imported; a person should look.
    Warning,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// The word scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

macro_rules! codes {
    ($( $(#[doc = $doc:literal])* $variant:ident $severity:ident, )*) => {
        /// What is wrong. `locales/<tag>/import.ftl` words each as `import-issue-<code>` with a
        /// `.hint` that says what to do; the doc comment names its arguments.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr, VariantArray)]
        #[strum(serialize_all = "camelCase")]
        pub enum IssueCode { $( $(#[doc = $doc])* $variant, )* }

        impl IssueCode {
            /// Every code there is, for the test that each is localized.
            pub const ALL: &'static [Self] = Self::VARIANTS;

            /// The code as scripts see it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.into()
            }

            /// How bad it is, always the same for one code.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $( Self::$variant => Severity::$severity, )* }
            }
        }
    };
}

codes! {
    /// Numbers of the column can be read in two ways: `value`, the first of them, `point` and `comma`
    /// (its two readings), `count` (Number) of such cells. Told once for a column.
    AmbiguousNumber Error,
    /// A number uses the separator that the rest of its column does not use: `value`.
    OtherSeparator Error,
    /// A cell is no number: `value`.
    NotANumber Error,
    /// A cell holds two numbers where one is wanted, such as `12.50-15.00`: `value`.
    NumberRange Error,
    /// A number has more digits than can be kept exactly: `value`.
    NumberTooLarge Error,
    /// An amount has more than six decimals: `value`.
    TooManyDecimals Error,
    /// An amount, weight, size or least quantity is below zero: `value`.
    NegativeNumber Error,
    /// A spreadsheet shortened a number, its digits are lost: `value`.
    DigitsLost Error,
    /// The cell names another currency than the prices are in: `value`, `currency`.
    OtherCurrency Error,
    /// A currency column holds no ISO 4217 code: `value`.
    CurrencyUnknown Error,
    /// The SKU stands in two rows: `sku`, `otherRow` (Number).
    DuplicateSku Error,
    /// The cell holds what a formula says that has no result, such as `#NAME?`: `value`.
    FormulaError Error,
    /// Two rows of one product have the same option values: `otherRow` (Number).
    DuplicateOptions Error,
    /// The SKU is longer than 120 characters: `value`.
    SkuTooLong Error,
    /// The SKU holds a control or invisible character: `value`.
    SkuControlCharacter Error,
    /// The status is none of draft, active, archived: `value`.
    StatusUnknown Error,
    /// The cell says neither `excluded` nor whose tax a price holds: `value`.
    BasePriceTaxUnknown Error,
    /// No class of the country has the tax rate of the row: `value`, `country`.
    TaxRateUnknown Error,
    /// The cell is none of 1, 10, 100, 1000: `value`.
    PriceQuantityUnknown Error,
    /// The cell is none of plain, markdown, html: `value`.
    DescriptionFormatUnknown Error,
    /// A language column holds no language tag: `value`.
    LocaleUnknown Error,
    /// The bytes are not text of the file's encoding: `value`.
    EncodingInvalid Error,
    /// The cell holds a NUL character.
    NulCharacter Error,
    /// A text is longer than its field takes: `limit` (Number).
    TextTooLong Error,
    /// The row has more cells than the header: `cells` (Number), `columns` (Number).
    TooManyCells Error,
    /// The row has fewer cells than the header, and what a row of goods needs is among the missing:
    /// `cells` (Number), `columns` (Number), `missing` (their headers).
    CellsMissing Error,
    /// A quotation mark opens in this row and closes rows later, so that one cell holds the rows
    /// between: `lines` (Number).
    SwallowedRows Error,
    /// The file ends within this row.
    FileCutOff Error,
    /// The row has neither SKU nor handle nor title.
    NoIdentity Error,
    /// A new product has no title: `sku`.
    NoTitle Warning,
    /// One product has too many rows: `limit` (Number).
    TooManyRows Error,
    /// One product has more than three options.
    TooManyOptions Error,
    /// The column is that of one option more than a product can have.
    FourthOption Error,
    /// The SKU belongs to another product than the rows around it: `sku`. Found by whoever holds the
    /// catalogue.
    SkuTaken Error,

    /// The variant has no price; it is imported without.
    NoBasePrice Warning,
    /// Prices that name no currency are taken in this one: `currency`.
    CurrencyAssumed Warning,
    /// The prices of a shop are taken with the tax of the firm's country: `platform`, `country`.
    TaxAssumed Warning,
    /// Nothing says whether the prices of a shop hold tax; they are taken without: `platform`,
    /// `country`.
    NetAssumed Warning,
    /// No rate is known of the class of the goods in that country, so that they have no price until it
    /// is: `value`, `country`.
    TaxClassUnknown Warning,
    /// A sentence of the file says what else nothing says of its prices: `value`, the sentence.
    PreambleSays Warning,
    /// New goods of a list that says nothing of tax and units are taken before tax and for one unit,
    /// beside goods of other terms: `count` (Number), `terms` (of known goods). Found by whoever holds the
    /// catalogue.
    NewGoodsAssumed Warning,
    /// Known goods get an amount in another currency: `sku`, `before`, `after`.
    CurrencyChanged Warning,
    /// The former price is not above the price: `sku`, `former`, `price`.
    FormerPriceNotAbove Warning,
    /// The price is zero: `sku`.
    PriceZero Warning,
    /// Cells of a column of numbers say that there is none, such as `on request`; they are read as
    /// empty: `value`, the first of them, `count` (Number).
    PlaceholderEmpty Warning,
    /// No column is called a price; this one, which may mean another, is taken for it.
    PriceGuessed Warning,
    /// No field is known for these columns; their cells are kept as they are: `columns` (names),
    /// `count` (Number). One for all of them.
    ColumnsKept Warning,
    /// Two columns have this header; the second is kept under `name`.
    DuplicateHeader Warning,
    /// The unit is not known; the cell is kept as it is: `value`.
    UnitUnknown Warning,
    /// Nothing says which unit the number is in; the cell is kept as it is: `value`.
    UnitMissing Warning,
    /// The barcode has another length than 8, 12, 13, 14; kept as it is: `value`.
    GtinLength Warning,
    /// The barcode holds something other than digits; kept as it is: `value`.
    GtinNotDigits Warning,
    /// The last digit of the barcode does not fit; kept as it is: `value`, `expected`.
    GtinCheckDigit Warning,
    /// The country is no code of two letters and no known name; kept as it is: `value`.
    CountryUnknown Warning,
    /// The customs code is not of 6 to 12 digits; kept as it is: `value`.
    HsCodeInvalid Warning,
    /// The slug is no plain address part; it is made from the title instead: `value`.
    SlugUnsafe Warning,
    /// The text holds invisible characters that turn the reading direction.
    DirectionCharacter Warning,
    /// The SKU mixes letters of different scripts that look alike: `value`.
    SkuConfusable Warning,
    /// An option value or SKU looks like a date that a spreadsheet made of it: `value`, `perhaps`
    /// (what it may have been).
    LooksLikeDate Warning,
    /// The description holds what pages do not show: `value` names the elements and attributes.
    DescriptionCleaned Warning,
    /// The SKU is that of another row, or of the catalogue, but for case, spaces, an apostrophe or
    /// zeros: `sku`, `otherRow` (Number, or empty), `other` (the SKU of the catalogue, or empty).
    SkuTwin Warning,
    /// The SKU stands in an earlier row, so it got a number: `sku`, `made`, `otherRow` (Number).
    NumberedSku Warning,
    /// A weight or size cannot be read; the goods come in without it and the cell is kept: `value`.
    MeasureUnreadable Warning,
    /// The row has fewer cells than the header: `cells` (Number), `columns` (Number), `missing`.
    FewerCells Warning,
    /// A quotation mark stands inside a quoted cell.
    BrokenQuote Warning,
    /// Rows of goods that the catalogue does not have were left out, as was asked: `count` (Number),
    /// `rows`, `skus` (the first). Found by whoever holds the catalogue.
    UnknownGoods Warning,
    /// The stock is below zero: `value`.
    NegativeStock Warning,

    /// The row had no SKU; it was made from handle and options: `sku`.
    GeneratedSku Info,
    /// The cell says that there are goods, and nobody counts them: `value`.
    StockNotCounted Info,
    /// The numbers of the column fit one reading only: `reading` (`point`, `comma`), `value`.
    ColumnDecided Info,
    /// The encoding was recognised, not declared: `encoding`.
    EncodingGuessed Info,
    /// The row describes the product the rows after it belong to; it is no variant: `sku`.
    ParentRow Info,

    /// A command column holds a word that is no command: `value`.
    CommandUnknown Error,
    /// A command asks for an act that an import does not do: `value`.
    CommandRefused Error,
    /// A command asks to replace what is there; it is updated instead: `value`.
    CommandReplaces Warning,
    /// The column asks for acts that an import does not do; it is left out.
    ActsLeftOut Warning,
    /// Rows that are totals, notes or the header again: `rows` (their numbers), `count` (Number).
    /// One for all of them.
    RowsLeftOut Warning,
    /// Variants of one product that no option tells apart: `otherRow` (Number).
    VariantsAlike Warning,
    /// The row listed several variants, which are made of it; nobody knows their prices and stocks, so
    /// the product comes in as a draft: `count` (Number).
    ListingUnfolded Warning,
    /// The price is one to bid from; it is left out: `value`.
    PriceOfAuction Warning,
    /// The shop hides this variant of a product on sale; it is left out: `sku`.
    VariantHidden Warning,
    /// New goods come in as drafts: a column of ticks alone has none in their rows: `count` (Number),
    /// `rows` (their numbers).
    NotTicked Warning,
    /// New goods come in as drafts: they are sold from a later day on: `value` (the first such day),
    /// `count` (Number), `rows`.
    NotYetForSale Warning,
    /// New goods come in as drafts: they were sold until an earlier day: `value`, `count` (Number), `rows`.
    NoLongerForSale Warning,
    /// New goods come in as drafts: from when or until when they are sold cannot be read: `value`,
    /// `count` (Number), `rows`.
    SaleDayUnreadable Warning,
    /// New goods come in as drafts: they are those of others, or a set of several: `value`, `count`
    /// (Number), `rows`.
    NotSoldByItself Warning,
    /// Variants whose product is in no row of the file; where it is not known either, they come in as a
    /// draft: `sku` (the first), `parent` (what the rows call it, or empty).
    ParentMissing Warning,
    /// A rule about a price or weight that is none of one SKU's; it is left out: `value`.
    RuleLeftOut Warning,
    /// The file asks for the row to be left out: `value`.
    RowIgnored Info,
    /// The file asks to delete the product; it is archived where it is there: `value`.
    ProductWithdrawn Info,
    /// The header was found below other lines.
    HeaderFound Info,
}

impl fmt::Display for IssueCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// One problem, by row and column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Spreadsheet row; the header is 1.
    pub row: u64,
    /// Header of the column.
    pub column: Option<String>,
    /// What is wrong.
    pub code: IssueCode,
    /// What the sentence needs; `column` is always among them where there is one.
    pub args: BTreeMap<&'static str, String>,
}

/// Longest argument: enough to recognise a cell, too short to fill a screen.
const LONGEST_ARGUMENT: usize = 80;
/// Longest list: every column of a platform's file has its place.
const LONGEST_LIST: usize = 2_000;

impl Issue {
    /// A problem of a row as a whole.
    #[must_use]
    pub fn of_row(row: u64, code: IssueCode) -> Self {
        Self {
            row,
            column: None,
            code,
            args: BTreeMap::new(),
        }
    }

    /// A problem of one cell.
    #[must_use]
    pub fn of_cell(row: u64, column: &str, code: IssueCode) -> Self {
        Self {
            row,
            column: Some(column.to_owned()),
            code,
            args: [("column", column.to_owned())].into(),
        }
    }

    /// The same with one more argument; a long value is cut.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        let value = value.to_string();
        let shown = match value.char_indices().nth(LONGEST_ARGUMENT) {
            Some((end, _)) => format!("{}…", &value[..end]),
            None => value,
        };
        self.args.insert(name, shown);
        self
    }

    /// The same with a list, which is worth more room than a value.
    #[must_use]
    pub fn with_list(mut self, name: &'static str, list: &str) -> Self {
        let shown = match list.char_indices().nth(LONGEST_LIST) {
            Some((end, _)) => format!("{}…", &list[..end]),
            None => list.to_owned(),
        };
        self.args.insert(name, shown);
        self
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}
