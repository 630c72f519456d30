//! Why a storefront is not built or checked. Nothing in the folder was changed, except after
//! [`Error::Folder`], where the next build mends what was left.

use std::path::PathBuf;

/// Why a storefront is not built or checked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder holds something that no build wrote.
    #[error("{} holds something that no build wrote", .0.display())]
    FolderNotOurs(PathBuf),
    /// A symbolic link stands where the build would write.
    #[error("{} is a symbolic link", .0.display())]
    SymbolicLink(PathBuf),
    /// The folder cannot be read or written.
    #[error("{}: {source}", path.display())]
    Folder {
        /// What could not be read or written.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// There is no storefront in the folder.
    #[error("no storefront in {}", .0.display())]
    NotAStorefront(PathBuf),
    /// The public address is not `http` or `https`, or holds a query.
    #[error("`{0}` is not the address of a shop")]
    BaseUrl(String),
    /// One variant would show two prices in one market.
    #[error("two prices for one SKU in one market: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    PriceMismatch(Vec<Conflict>),
    /// The build is strict and there is something to mend.
    #[error("{} issues", .0.len())]
    Issues(Vec<crate::issue::BuildIssue>),
    /// Two markets have one code.
    #[error("two markets are called `{0}`")]
    MarketTwice(String),
    /// A page could not be made: a fault in the program, not in the data.
    #[error("page {page}: {reason}")]
    Page {
        /// Its path in the folder.
        page: String,
        /// What the template engine says.
        reason: String,
    },
}

/// Different prices shown for one variant in one market.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The SKU.
    pub sku: String,
    /// The market's code.
    pub market: String,
    /// Each price shown, with its currency and one page that shows it.
    pub prices: Vec<(String, String)>,
}

impl std::fmt::Display for Conflict {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} in {}:", self.sku, self.market)?;
        for (price, page) in &self.prices {
            write!(formatter, " {price} ({page})")?;
        }
        Ok(())
    }
}

impl Error {
    pub(crate) fn folder(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::Folder { path, source }
    }
}
