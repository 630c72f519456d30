//! Devices that come in and are taken out, each in the transaction it is given: what is decided
//! is carried out over the tables of sellers, devices, invitations and tokens.

use super::{devices, invitations, recovery, sellers, tokens};
use crate::storage::admission::{self, Admission};
use crate::storage::error::StorageError;
use crate::storage::port::{Candidate, Device, NewSeller, Quota, Statement};
use dhow_contract::hub::DeviceEnrolled;
use dhow_sync::{DeviceId, SellerId};
use rusqlite::Connection;

/// Adds a seller with a first device, or finds that this was done before.
pub(super) fn enrol(
    connection: &Connection,
    new: &NewSeller,
    first: &Candidate,
    now: i64,
) -> Result<DeviceEnrolled, StorageError> {
    let device = &first.device;
    if sellers::name(connection, &new.seller)?.is_none() {
        sellers::add(connection, new, now)?;
        devices::add(connection, &new.seller, (first, "first", None), now)?;
    } else {
        let known = devices::find(connection, &new.seller, &device.device)?;
        admission::of_first_device(known.as_ref(), device)?;
    }
    enrolled(connection, &new.seller, device)
}

/// Adds a device another one vouches for, or finds that this was done before.
pub(super) fn admit(
    connection: &Connection,
    seller: &SellerId,
    candidate: &Candidate,
    now: i64,
    quota: Quota,
) -> Result<DeviceEnrolled, StorageError> {
    let device = &candidate.device;
    let known = devices::find(connection, seller, &device.device)?;
    if admission::of_device(known.as_ref(), device)? == Admission::Add {
        admission::must_have_room(devices::count(connection, seller)?, quota)?;
        let voucher = candidate.voucher.as_ref();
        devices::add(connection, seller, (candidate, "renewed", voucher), now)?;
    }
    enrolled(connection, seller, device)
}

/// Lets a device in on a code. The device whose answer was lost may ask again.
pub(super) fn join(
    connection: &Connection,
    code_hash: [u8; 32],
    candidate: &Candidate,
    now: i64,
    quota: Quota,
) -> Result<DeviceEnrolled, StorageError> {
    let device = &candidate.device;
    let found = invitations::find(connection, code_hash, now)?;
    let invitation = found.ok_or(StorageError::InvitationInvalid)?;
    let seller = &invitation.seller;
    let known = devices::find(connection, seller, &device.device)?;
    if admission::of_guest(&invitation, known.as_ref(), device)? == Admission::Add {
        admission::must_have_room(devices::count(connection, seller)?, quota)?;
        let inviter = invitations::statement(connection, seller, code_hash)?;
        devices::add(
            connection,
            seller,
            (candidate, "invited", inviter.as_ref()),
            now,
        )?;
        invitations::take(connection, seller, code_hash, &device.device)?;
    }
    enrolled(connection, seller, device)
}

/// Lets a device of the seller in whose recovery key this is.
pub(super) fn recover(
    connection: &Connection,
    public_key: [u8; 32],
    (candidate, now): (&Candidate, i64),
    quota: Quota,
) -> Result<DeviceEnrolled, StorageError> {
    let owner = recovery::owner(connection, public_key)?;
    let seller = owner.ok_or(StorageError::RecoveryUnknown)?;
    let device = &candidate.device;
    let known = devices::find(connection, &seller, &device.device)?;
    if admission::of_device(known.as_ref(), device)? == Admission::Add {
        admission::must_have_room(devices::count(connection, &seller)?, quota)?;
        let voucher = candidate.voucher.as_ref();
        devices::add(connection, &seller, (candidate, "recovered", voucher), now)?;
    }
    enrolled(connection, &seller, device)
}

/// Takes a device out and ends its bearers. One that is out stays out.
pub(super) fn revoke(
    connection: &Connection,
    seller: &SellerId,
    (device, by): (&DeviceId, &Statement),
    now: i64,
) -> Result<(), StorageError> {
    let known = devices::find(connection, seller, device)?;
    if admission::must_revoke(known.as_ref(), devices::count(connection, seller)?)? {
        devices::revoke(connection, seller, (device, by), now)?;
        tokens::end(connection, seller, device)?;
    }
    Ok(())
}

/// The answer to a device that is in.
fn enrolled(
    connection: &Connection,
    seller: &SellerId,
    device: &Device,
) -> Result<DeviceEnrolled, StorageError> {
    Ok(DeviceEnrolled {
        seller: seller.to_string(),
        name: sellers::name(connection, seller)?.unwrap_or_default(),
        device: device.device.to_string(),
        epoch: sellers::epoch(connection)?.to_string(),
    })
}
