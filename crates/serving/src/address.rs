//! Whom a connection counts for.

use std::net::{IpAddr, Ipv6Addr};

/// One caller as limits count it: an IPv4 address, or the /64 of an IPv6 address, because that is
/// what one household or one rented machine is given, with 2⁶⁴ addresses in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin(IpAddr);

impl From<IpAddr> for Origin {
    fn from(address: IpAddr) -> Self {
        Self(match address {
            IpAddr::V4(_) => address,
            IpAddr::V6(six) => match six.to_ipv4_mapped() {
                Some(four) => IpAddr::V4(four),
                None => {
                    let network = six.to_bits() & (u128::MAX << 64);
                    IpAddr::V6(Ipv6Addr::from_bits(network))
                }
            },
        })
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_network_is_one_caller_and_ipv4_addresses_are_each() {
        let check = |one: &str, other: &str, expect: bool| {
            let origin = |text: &str| Origin::from(text.parse::<IpAddr>().unwrap());
            assert_eq!(origin(one) == origin(other), expect, "{one} {other}");
        };
        check("192.0.2.1", "192.0.2.1", true);
        check("192.0.2.1", "192.0.2.2", false);
        check("::ffff:192.0.2.1", "192.0.2.1", true);
        check("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true);
        check("2001:db8:1:2::1", "2001:db8:1:3::1", false);
    }
}
