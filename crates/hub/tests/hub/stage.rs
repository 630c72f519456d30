//! A hub in this process with a clock that can be moved, and devices that sign.

use crate::wire::{Answer, Request};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dhow_contract::hub::{
    DEVICE_HEADER, SIGNATURE_HEADER, VOUCHER_HEADER, VOUCHER_SIGNATURE_HEADER, code, purpose,
};
use dhow_hub::{Hub, HubConfig, RateLimits, RunningHub};
use dhow_sync::sign::{self, Signed};
use dhow_sync::{DeviceId, Hash, Json, SellerId, hash::canonical};
use ed25519_dalek::SigningKey;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// No limit that a test would meet by chance.
pub(crate) const PLENTY: RateLimits = RateLimits {
    device_burst: 10_000,
    device_rate: 10_000,
    listing_burst: 10_000,
    listing_rate: 10_000,
    stranger_burst: 10_000,
    stranger_rate: 10_000,
};

/// A hub, its folder and its clock.
pub(crate) struct Stage {
    pub(crate) address: String,
    pub(crate) folder: TempDir,
    clock: Arc<Mutex<Timestamp>>,
    _hub: RunningHub,
}

impl Stage {
    pub(crate) fn new() -> Self {
        Self::limited(PLENTY)
    }

    pub(crate) fn limited(limits: RateLimits) -> Self {
        Self::with(|config| config.rate_limits = limits)
    }

    /// A hub that is set up otherwise.
    pub(crate) fn with(set_up: impl FnOnce(&mut HubConfig)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Mutex::new("2026-03-01T08:00:00Z".parse().unwrap()));
        let told = Arc::clone(&clock);
        let file = folder.path().join("hub.sqlite");
        let mut config = HubConfig::new(
            file,
            ([127, 0, 0, 1], 0).into(),
            Arc::new(move || *told.lock().unwrap()),
        );
        set_up(&mut config);
        let hub = Hub::start(config).unwrap();
        Self {
            address: hub.address(),
            folder,
            clock,
            _hub: hub,
        }
    }

    pub(crate) fn now(&self) -> String {
        self.clock.lock().unwrap().to_string()
    }

    pub(crate) fn later(&self, minutes: i64) {
        let mut now = self.clock.lock().unwrap();
        *now = now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("hub.sqlite")
    }

    pub(crate) fn send(&self, request: &Request) -> Answer {
        request.send(&self.address)
    }

    /// A seller with a first device that has a bearer.
    pub(crate) fn seller(&self, seller: &str) -> Party {
        let mut party = Party::new(seller, &format!("dev_{seller}"), &self.address);
        party.enrol(&self.now());
        party.fetch_token(&self.now());
        party
    }

    /// A further device of a seller.
    pub(crate) fn further(&self, host: &Party, device: &str) -> Party {
        let mut party = Party::new(host.seller.as_str(), device, &self.address);
        let body = json!({"newDevice": party.presented(), "created": self.now()});
        let request = host.vouching(&party, &body);
        assert_eq!(self.send(&request).status, 200);
        party.fetch_token(&self.now());
        party
    }
}

/// A device as it signs and asks.
#[derive(Debug, Clone)]
pub(crate) struct Party {
    pub(crate) seller: SellerId,
    pub(crate) device: DeviceId,
    pub(crate) key: SigningKey,
    pub(crate) token: String,
    pub(crate) epoch: String,
    pub(crate) address: String,
}

impl Party {
    pub(crate) fn new(seller: &str, device: &str, address: &str) -> Self {
        let seed = Hash::of_bytes(format!("{seller} {device}").as_bytes()).to_string();
        let key = SigningKey::from_bytes(seed.as_bytes()[3..35].try_into().unwrap());
        let (seller, device) = (SellerId::new(seller), DeviceId::new(device));
        Self {
            seller,
            device,
            key,
            token: String::new(),
            epoch: String::new(),
            address: address.to_owned(),
        }
    }

    /// The hub is at another address now.
    pub(crate) fn at(&mut self, address: &str) {
        self.address = address.to_owned();
    }

    pub(crate) fn path(&self, below: &str) -> String {
        format!("/v1/sellers/{}{below}", self.seller)
    }

    pub(crate) fn presented(&self) -> Json {
        let public_key = sign::public_key_text(&self.key.verifying_key());
        json!({"device": self.device.as_str(), "name": "Laptop", "publicKey": public_key})
    }

    pub(crate) fn signature(&self, purpose: &str, body: &[u8]) -> String {
        sign::sign(
            Signed {
                purpose,
                seller: &self.seller,
                device: &self.device,
                body,
            },
            &self.key,
        )
    }

    /// A request signed by this device.
    pub(crate) fn signed(&self, method: &str, path: &str, purpose: &str, body: &Json) -> Request {
        let body = canonical(body);
        let signature = self.signature(purpose, &body);
        let request = Request::new(method, path).header(DEVICE_HEADER, self.device.as_str());
        request.header(SIGNATURE_HEADER, &signature).body(body)
    }

    /// The request with this device's bearer.
    pub(crate) fn bearing(&self, request: Request) -> Request {
        request.header("authorization", &format!("Bearer {}", self.token))
    }

    /// A further device presents itself, and this one lets it in.
    pub(crate) fn vouching(&self, guest: &Self, body: &Json) -> Request {
        let request = guest.signed("POST", &self.path("/devices"), purpose::DEVICE, body);
        let voucher = self.signature(purpose::VOUCH, &canonical(body));
        self.bearing(request)
            .header(VOUCHER_HEADER, self.device.as_str())
            .header(VOUCHER_SIGNATURE_HEADER, &voucher)
    }

    /// A device presents itself, and this recovery key lets it in.
    pub(crate) fn presenting(&self, guest: &Self, body: &Json) -> Request {
        let voucher = self.signature(purpose::VOUCH, &canonical(body));
        guest
            .signed("POST", "/v1/recover", purpose::RECOVER, body)
            .header(VOUCHER_HEADER, self.device.as_str())
            .header(VOUCHER_SIGNATURE_HEADER, &voucher)
    }

    /// Invites whoever brings a code.
    pub(crate) fn inviting(&self, code: &str, now: &str) -> Request {
        let code = STANDARD.encode(Sha256::digest(code::digested(code)));
        let body = json!({"codeSha256": code, "created": now});
        self.bearing(self.signed("POST", &self.path("/invites"), purpose::INVITE, &body))
    }

    /// Takes a device out.
    pub(crate) fn revoking(&self, device: &str, now: &str) -> Request {
        let path = self.path(&format!("/devices/{device}"));
        let body = json!({"device": device, "created": now});
        self.bearing(self.signed("DELETE", &path, purpose::REVOKE, &body))
    }

    pub(crate) fn enrol(&mut self, now: &str) -> Answer {
        let body = json!({"seller": self.seller.as_str(), "name": "Ege Export",
            "firstDevice": self.presented(), "created": now});
        let answer = self
            .signed("POST", "/v1/sellers", purpose::ENROL, &body)
            .send(&self.address);
        if answer.status == 200 {
            self.epoch = answer.json()["epoch"].as_str().unwrap().to_owned();
        }
        answer
    }

    pub(crate) fn token_request(&self, now: &str, nonce: &str) -> Request {
        let body = json!({"created": now, "nonce": nonce});
        self.signed("POST", &self.path("/token"), purpose::TOKEN, &body)
    }

    pub(crate) fn fetch_token(&mut self, now: &str) {
        let answer = self.token_request(now, &self.token).send(&self.address);
        self.token = answer.json()["token"].as_str().unwrap().to_owned();
        if self.epoch.is_empty() {
            let discovery = Request::new("GET", "/.well-known/dhow").send(&self.address);
            self.epoch = discovery.json()["epoch"].as_str().unwrap().to_owned();
        }
    }

    /// A push of these operations, dated now.
    pub(crate) fn push_body(&self, now: &str, ops: &[Json]) -> Json {
        json!({"device": self.device.as_str(), "epoch": self.epoch, "created": now, "ops": ops})
    }

    pub(crate) fn push(&self, now: &str, ops: &[Json]) -> Request {
        let path = self.path("/sync/push");
        self.bearing(self.signed("POST", &path, purpose::PUSH, &self.push_body(now, ops)))
    }

    pub(crate) fn get(&self, below: &str) -> Request {
        self.bearing(Request::new("GET", &self.path(below)))
    }

    /// A batch of listings, to be published or to be read back.
    pub(crate) fn batch(&self, method: &str, listings: &Json) -> Request {
        let request = Request::new(method, &self.path("/listings"));
        self.bearing(request.body(canonical(&json!({ "listings": listings }))))
    }

    pub(crate) fn publish(&self, listing: &str, document: Json) -> Request {
        let sealed = sealed(document);
        let path = self.path(&format!("/listings/{listing}"));
        self.bearing(self.signed("PUT", &path, purpose::LISTING, &sealed))
    }
}

/// One signed document as a batch has it.
pub(crate) fn offered(owner: &Party, listing: &str, document: Json) -> Json {
    let document = canonical(&sealed(document));
    let signature = owner.signature(purpose::LISTING, &document);
    let document = String::from_utf8(document).unwrap();
    json!({"listing": listing, "signature": signature, "document": document})
}

/// A listing document with its hash inside.
pub(crate) fn sealed(mut document: Json) -> Json {
    let hash = Hash::of(Some(&document)).to_string();
    document["hash"] = json!(hash);
    document
}

/// An operation that puts `value` at `path` of a document nobody has seen yet.
pub(crate) fn set(mid: u64, op: &str, doc: &str, path: &str, value: impl Into<Json>) -> Json {
    let value = value.into();
    let seen = Hash::of(None).to_string();
    // The first one makes the document.
    let (path, value) = match path.strip_prefix('/') {
        Some(member) if mid == 1 => ("", json!({ member: value })),
        _ => (path, value),
    };
    json!({"opId": op, "mid": mid, "doc": doc, "path": path, "act": "set", "value": value, "seen": seen})
}

/// An operation that counts one up; the first one makes what is counted.
pub(crate) fn count(mid: u64, op: &str) -> Json {
    if mid == 1 {
        return set(1, op, "prd_1", "/stock", "1");
    }
    json!({"opId": op, "mid": mid, "doc": "prd_1", "path": "/stock", "act": "increment", "by": "1"})
}
