//! The fields of a firm, by the names people, files and devices know them.

use std::fmt;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What a policy is about.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "camelCase")]
pub enum PolicyKind {
    /// How goods are given back.
    Returns,
    /// How goods come, and what that costs.
    Shipping,
    /// On which terms is sold.
    Terms,
    /// What is kept of a buyer.
    Privacy,
}

impl PolicyKind {
    /// Its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// One thing that is said of a firm.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProfileField {
    /// The name it is registered under.
    LegalName,
    /// Where it sits, in lines.
    Address,
    /// The country it sits in.
    Country,
    /// Its number for value added tax.
    VatId,
    /// Where mail reaches it.
    Email,
    /// Its telephone, as it is written.
    Phone,
    /// Its number on WhatsApp: `+` and digits.
    Whatsapp,
    /// What it promises in a market, by the market's code.
    Policy(String, PolicyKind),
}

/// What the names of policies begin with.
const POLICIES: &str = "policies";

impl ProfileField {
    /// Every field but the policies, which are as many as there are markets.
    pub const PLAIN: [Self; 7] = [
        Self::LegalName,
        Self::Address,
        Self::Country,
        Self::VatId,
        Self::Email,
        Self::Phone,
        Self::Whatsapp,
    ];

    /// The field of this name: `vatId`, or `policies.DE.returns`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let plain = Self::PLAIN.into_iter().find(|field| field.name() == name);
        plain.or_else(|| {
            let policy = name.strip_prefix(POLICIES)?.strip_prefix('.')?;
            let (market, kind) = policy.rsplit_once('.')?;
            let kind = kind.parse().ok()?;
            (!market.is_empty()).then(|| Self::Policy(market.to_owned(), kind))
        })
    }

    /// Its name; that of all policies is one.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::LegalName => "legalName",
            Self::Address => "address",
            Self::Country => "country",
            Self::VatId => "vatId",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Whatsapp => "whatsapp",
            Self::Policy(..) => POLICIES,
        }
    }

    /// Most characters of its text.
    #[must_use]
    pub fn limit(&self) -> usize {
        match self {
            Self::LegalName | Self::Email => 254,
            Self::Address => 1_000,
            Self::Country | Self::VatId => 40,
            Self::Phone | Self::Whatsapp => 60,
            Self::Policy(..) => 100_000,
        }
    }

    /// Whether its text may have several lines.
    pub(super) fn has_lines(&self) -> bool {
        matches!(self, Self::Address | Self::Policy(..))
    }
}

impl fmt::Display for ProfileField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Policy(market, kind) => {
                write!(formatter, "{POLICIES}.{market}.{}", kind.as_str())
            }
            plain => formatter.write_str(plain.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_known_by_its_own_name() {
        let policies = PolicyKind::VARIANTS
            .iter()
            .map(|kind| ProfileField::Policy("GULF.2".to_owned(), *kind));
        for field in ProfileField::PLAIN.into_iter().chain(policies) {
            assert_eq!(ProfileField::parse(&field.to_string()), Some(field));
        }
        for name in [
            "",
            "vatid",
            "policies",
            "policies.DE",
            "policies..terms",
            "policies.DE.gifts",
        ] {
            assert_eq!(ProfileField::parse(name), None, "{name}");
        }
    }
}
