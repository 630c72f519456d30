//! Admission: whether a device may be enrolled, join or be revoked. It is decided from what storage
//! has read, and carried out by storage in the same transaction.

use super::error::StorageError;
use super::port::{Device, Quota};
use dhow_sync::{DeviceId, SellerId};

/// What is to be done for a device that wants in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Admission {
    /// It is new: add it.
    Add,
    /// This very device is in already; its answer was lost.
    Again,
}

/// An invitation that has not expired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenInvitation {
    /// Who invites.
    pub(crate) seller: SellerId,
    /// Who came, if somebody came already.
    pub(crate) used_by: Option<DeviceId>,
}

/// A device that another one vouches for. `known` is the seller's device of that id.
///
/// # Errors
/// The id is another key's, or the device was taken out.
pub(crate) fn of_device(
    known: Option<&Device>,
    device: &Device,
) -> Result<Admission, StorageError> {
    match known {
        None => Ok(Admission::Add),
        Some(known) if known.public_key != device.public_key => Err(StorageError::IdTaken),
        Some(known) if known.revoked => Err(StorageError::DeviceRevoked),
        Some(_) => Ok(Admission::Again),
    }
}

/// A first device of a seller that is there already: only the one that enrolled it.
///
/// # Errors
/// Somebody else is this seller.
pub(crate) fn of_first_device(known: Option<&Device>, device: &Device) -> Result<(), StorageError> {
    match of_device(known, device)? {
        Admission::Again => Ok(()),
        Admission::Add => Err(StorageError::IdTaken),
    }
}

/// A device that brings the code of an invitation.
///
/// # Errors
/// The id is another key's, the device was taken out, or the code was another device's.
pub(crate) fn of_guest(
    invitation: &OpenInvitation,
    known: Option<&Device>,
    device: &Device,
) -> Result<Admission, StorageError> {
    let admission = of_device(known, device)?;
    match (&invitation.used_by, admission) {
        (None, Admission::Add) => Ok(admission),
        (Some(used_by), Admission::Again) if *used_by == device.device => Ok(admission),
        _ => Err(StorageError::InvitationInvalid),
    }
}

/// Whether one more device may come in, of a seller with so many that are in.
///
/// # Errors
/// There are as many as there may be.
pub(crate) fn must_have_room(enrolled: u64, quota: Quota) -> Result<(), StorageError> {
    if enrolled < quota.devices {
        Ok(())
    } else {
        Err(StorageError::Devices(quota.devices))
    }
}

/// Whether a device is still to be taken out, of a seller with so many devices that are in.
///
/// # Errors
/// There is no such device, or it is the last one.
pub(crate) fn must_revoke(known: Option<&Device>, enrolled: u64) -> Result<bool, StorageError> {
    match known {
        None => Err(StorageError::NotFound),
        Some(known) if known.revoked => Ok(false),
        Some(_) if enrolled == 1 => Err(StorageError::LastDevice),
        Some(_) => Ok(true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(id: &str, key: u8) -> Device {
        Device {
            device: DeviceId::new(id),
            name: String::new(),
            public_key: [key; 32],
            revoked: false,
        }
    }

    /// A decision as a word.
    fn word<T: std::fmt::Debug>(decided: Result<T, StorageError>) -> String {
        decided.map_or_else(
            |error| format!("{error:?}"),
            |decision| format!("{decision:?}"),
        )
    }

    #[test]
    fn a_code_lets_one_new_device_in_and_that_one_may_ask_again() {
        let guest = device("dev_1", 1);
        let revoked = Device {
            revoked: true,
            ..guest.clone()
        };
        let check = |used_by: Option<&str>, known: Option<&Device>, expect: &str| {
            let used_by = used_by.map(DeviceId::new);
            let invitation = OpenInvitation {
                seller: SellerId::new("sel_1"),
                used_by,
            };
            assert_eq!(
                word(of_guest(&invitation, known, &guest)),
                expect,
                "{invitation:?} {known:?}"
            );
        };
        check(None, None, "Add");
        check(Some("dev_1"), Some(&guest), "Again");
        check(None, Some(&guest), "InvitationInvalid");
        check(Some("dev_2"), None, "InvitationInvalid");
        check(Some("dev_2"), Some(&guest), "InvitationInvalid");
        check(None, Some(&device("dev_1", 2)), "IdTaken");
        check(Some("dev_1"), Some(&revoked), "DeviceRevoked");
    }

    #[test]
    fn a_seller_is_whose_first_device_enrolled_it() {
        let first = device("dev_1", 1);
        let check = |known: Option<&Device>, expect: &str| {
            assert_eq!(word(of_first_device(known, &first)), expect, "{known:?}");
        };
        check(Some(&first), "()");
        check(None, "IdTaken");
        check(Some(&device("dev_1", 2)), "IdTaken");
    }

    #[test]
    fn the_last_device_stays_in() {
        let known = device("dev_1", 1);
        let revoked = Device {
            revoked: true,
            ..known.clone()
        };
        let check = |known: Option<&Device>, enrolled: u64, expect: &str| {
            assert_eq!(
                word(must_revoke(known, enrolled)),
                expect,
                "{known:?} of {enrolled}"
            );
        };
        check(Some(&known), 2, "true");
        check(Some(&known), 1, "LastDevice");
        check(Some(&revoked), 1, "false");
        check(None, 2, "NotFound");
    }
}
