//! Goods to sell: made ones, and the real ones where the machine has them.

use std::path::PathBuf;

/// Names the folder of real catalogues and rates, where there is one.
const REAL_DATA: &str = "DHOW_REAL_DATA";

/// The folder of real catalogues and rates; none on a machine without them.
///
/// # Panics
/// When the variable names a folder that is not there: such a test would pass unseen.
#[must_use]
pub fn real_data() -> Option<PathBuf> {
    let folder = std::env::var_os(REAL_DATA)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)?;
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    // A relative folder is meant from the root of the checkout, where tests are started.
    let folder = if folder.is_relative() {
        manifest.join("../..").join(folder)
    } else {
        folder
    };
    assert!(
        folder.is_dir(),
        "{REAL_DATA} names {}, which is no folder",
        folder.display()
    );
    Some(folder)
}

/// A spreadsheet that is put together row by row.
#[derive(Debug, Clone)]
pub struct Goods {
    text: String,
    rows: usize,
}

impl Default for Goods {
    fn default() -> Self {
        Self {
            text: "sku,title,price,cost\n".to_owned(),
            rows: 0,
        }
    }
}

impl Goods {
    /// So many goods, `G-0001` and on, each at its own price.
    #[must_use]
    pub fn many(count: usize) -> Self {
        (1..=count).fold(Self::default(), |goods, number| {
            goods.row(
                &format!("G-{number:04}"),
                &format!("Towel {number}"),
                &format!("{number}.50"),
                "0.80",
            )
        })
    }

    /// One more row.
    #[must_use]
    pub fn row(mut self, sku: &str, title: &str, price: &str, cost: &str) -> Self {
        self.text
            .push_str(&format!("{sku},{title},{price},{cost}\n"));
        self.rows += 1;
        self
    }

    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there is nothing to sell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// The spreadsheet as CSV.
    #[must_use]
    pub fn csv(&self) -> &str {
        &self.text
    }
}
