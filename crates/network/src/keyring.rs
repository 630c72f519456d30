//! The public keys of a seller's devices, as far as this device has them from somebody it believes.
//!
//! Whoever is new here is told once who is in. From then on a device counts only when one that counts
//! let it in: a hub can name a device, and cannot make one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dhow_contract::hub::{
    AddDevice, DeviceShown, Devices, Invite, JoinSeller, NewDevice, RECOVERY, RecoverSeller,
    SetRecovery, Statement, code, purpose,
};
use dhow_sync::sign::{self, Signed};
use dhow_sync::{DeviceId, SellerId};
use ed25519_dalek::VerifyingKey;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Keys by device, as text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Keyring(BTreeMap<DeviceId, String>);

impl Keyring {
    /// The key of one device, which is known of itself.
    #[must_use]
    pub fn of(device: &DeviceId, key: &VerifyingKey) -> Self {
        Self([(device.clone(), sign::public_key_text(key))].into())
    }

    /// Every device that the hub names: what somebody is told who comes in.
    #[must_use]
    pub fn told(shown: &Devices) -> Self {
        let keys = shown.devices.iter();
        Self(
            keys.map(|it| (DeviceId::new(it.device.clone()), it.public_key.clone()))
                .collect(),
        )
    }

    /// Whether the key of a device is known.
    #[must_use]
    pub fn knows(&self, device: &DeviceId) -> bool {
        self.0.contains_key(device)
    }

    /// The keys.
    #[must_use]
    pub fn keys(&self) -> BTreeMap<DeviceId, VerifyingKey> {
        let sound = |(device, text): (&DeviceId, &String)| {
            Some((device.clone(), sign::public_key(text).ok()?))
        };
        self.0.iter().filter_map(sound).collect()
    }

    /// Takes in every device that one in it let in, and those that these let in. A key that is known
    /// never changes.
    pub fn learn(&mut self, seller: &SellerId, shown: &Devices) {
        loop {
            let known = self.0.len();
            for device in &shown.devices {
                let id = DeviceId::new(device.device.clone());
                if !self.knows(&id) && self.vouches_for(seller, shown, device).is_some() {
                    self.0.insert(id, device.public_key.clone());
                }
            }
            if self.0.len() == known {
                return;
            }
        }
    }

    fn vouches_for(&self, seller: &SellerId, all: &Devices, it: &DeviceShown) -> Option<()> {
        let voucher = it.voucher.as_ref()?;
        if voucher.device == RECOVERY {
            return self.recovered(seller, all, it, voucher);
        }
        self.renewed(seller, it, voucher)
            .or_else(|| self.invited(seller, it, voucher))
    }

    /// What a device in it signed.
    fn said<T: DeserializeOwned>(
        &self,
        purpose: &str,
        seller: &SellerId,
        said: &Statement,
    ) -> Option<T> {
        let key = sign::public_key(self.0.get(&DeviceId::new(said.device.clone()))?).ok()?;
        read(purpose, seller, said, &key)
    }

    fn renewed(&self, seller: &SellerId, it: &DeviceShown, voucher: &Statement) -> Option<()> {
        let added: AddDevice = self.said(purpose::VOUCH, seller, voucher)?;
        is_of(&added.new_device, it)
    }

    /// The guest shows the code whose digest the inviter signed.
    fn invited(&self, seller: &SellerId, it: &DeviceShown, voucher: &Statement) -> Option<()> {
        let invite: Invite = self.said(purpose::INVITE, seller, voucher)?;
        let own = sign::public_key(&it.public_key).ok()?;
        let nobody = SellerId::new(purpose::NO_SELLER);
        let joined: JoinSeller = read(purpose::JOIN, &nobody, it.presents.as_ref()?, &own)?;
        let digest = Sha256::digest(code::digested(&code::as_typed(&joined.code)));
        (STANDARD.encode(digest) == invite.code_sha256).then_some(())?;
        is_of(&joined.new_device, it)
    }

    fn recovered(
        &self,
        seller: &SellerId,
        all: &Devices,
        it: &DeviceShown,
        voucher: &Statement,
    ) -> Option<()> {
        let nobody = SellerId::new(purpose::NO_SELLER);
        all.recovery.iter().find_map(|recovery| {
            let set: SetRecovery = self.said(purpose::RECOVERY, seller, &recovery.set_by)?;
            let key = sign::public_key(&set.public_key).ok()?;
            let by_key: RecoverSeller = read(purpose::VOUCH, &nobody, voucher, &key)?;
            is_of(&by_key.new_device, it)
        })
    }
}

/// What stands in a statement that was signed with this key.
fn read<T: DeserializeOwned>(
    purpose: &str,
    seller: &SellerId,
    said: &Statement,
    key: &VerifyingKey,
) -> Option<T> {
    let signed = Signed {
        purpose,
        seller,
        device: &DeviceId::new(said.device.clone()),
        body: said.body.as_bytes(),
    };
    sign::verify(signed, &said.signature, key).ok()?;
    serde_json::from_str(&said.body).ok()
}

/// What was signed is about this device and its key.
fn is_of(new: &NewDevice, it: &DeviceShown) -> Option<()> {
    (new.device == it.device && new.public_key == it.public_key).then_some(())
}
