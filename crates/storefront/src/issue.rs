//! What a build found that a seller should know. Issues never stop a build; `app` words them and
//! decides what `--strict` refuses.

use crate::site::NoPrice;

/// How bad an issue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BuildSeverity {
    /// Worth knowing; the shop is whole.
    Info,
    /// Something is missing in the shop.
    Warning,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum BuildIssueCode {
    /// No public address: canonical links, hreflang and the sitemap are left out.
    NoBaseUrl,
    /// A variant has no price in a market.
    NoPrice(NoPrice),
    /// A picture's bytes are not in the workspace.
    PictureMissing,
    /// A picture is of a kind that the shop does not show.
    PictureUnsupported,
    /// A slug that was set is the address of another product.
    SlugTaken,
    /// A slug that was set cannot be an address.
    SlugChanged,
}

impl BuildIssueCode {
    /// The stable code scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoPrice(reason) => reason.into(),
            other => other.into(),
        }
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(self) -> BuildSeverity {
        match self {
            Self::NoBaseUrl => BuildSeverity::Info,
            _ => BuildSeverity::Warning,
        }
    }
}

/// One finding of a build.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BuildIssue {
    /// What was found.
    pub code: BuildIssueCode,
    /// Product concerned, by id.
    pub product: Option<String>,
    /// The SKU it is about; absent where it is about none.
    pub sku: Option<String>,
    /// Market concerned, by code.
    pub market: Option<String>,
    /// The slug concerned, as it was set.
    pub slug: Option<String>,
    /// Path of the field, such as `prices/DE` or `media/sha256:…`.
    pub path: String,
}

impl BuildIssue {
    pub(crate) fn no_base_url() -> Self {
        Self {
            code: BuildIssueCode::NoBaseUrl,
            product: None,
            sku: None,
            market: None,
            slug: None,
            path: "baseUrl".to_owned(),
        }
    }

    pub(crate) fn no_price(reason: NoPrice, product: &str, sku: &str, market: &str) -> Self {
        Self {
            code: BuildIssueCode::NoPrice(reason),
            product: Some(product.to_owned()),
            sku: Some(sku.to_owned()),
            market: Some(market.to_owned()),
            slug: None,
            path: format!("prices/{market}"),
        }
    }

    pub(crate) fn slug(code: BuildIssueCode, product: &str, slug: &str) -> Self {
        Self {
            code,
            product: Some(product.to_owned()),
            sku: None,
            market: None,
            slug: Some(slug.to_owned()),
            path: "slug".to_owned(),
        }
    }

    pub(crate) fn picture(code: BuildIssueCode, product: &str, hash: &str) -> Self {
        Self {
            code,
            product: Some(product.to_owned()),
            sku: None,
            market: None,
            slug: None,
            path: format!("media/{hash}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::FaultKind;

    /// Scripts know these by heart.
    #[test]
    fn codes_of_issues_and_faults_stay() {
        let codes = [
            BuildIssueCode::NoBaseUrl,
            BuildIssueCode::NoPrice(NoPrice::NoRate),
            BuildIssueCode::NoPrice(NoPrice::BelowFloor),
            BuildIssueCode::NoPrice(NoPrice::NoBasePrice),
            BuildIssueCode::NoPrice(NoPrice::NoTaxRate),
            BuildIssueCode::NoPrice(NoPrice::BelowMinorUnit),
            BuildIssueCode::NoPrice(NoPrice::Other),
            BuildIssueCode::PictureMissing,
            BuildIssueCode::PictureUnsupported,
            BuildIssueCode::SlugTaken,
            BuildIssueCode::SlugChanged,
        ];
        assert_eq!(
            codes.map(BuildIssueCode::as_str).join(" "),
            "noBaseUrl noRate belowFloor noBasePrice noTaxRate belowMinorUnit noPrice \
             pictureMissing pictureUnsupported slugTaken slugChanged"
        );
        let faults = [
            FaultKind::Missing,
            FaultKind::Language,
            FaultKind::Direction,
            FaultKind::Title,
            FaultKind::StructuredData,
            FaultKind::Link,
            FaultKind::ForeignHost,
            FaultKind::Canonical,
            FaultKind::Alternate,
            FaultKind::Sitemap,
        ];
        assert_eq!(
            faults.map(FaultKind::as_str).join(" "),
            "missing language direction title structuredData link foreignHost canonical \
             alternate sitemap"
        );
    }
}
