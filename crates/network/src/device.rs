//! Speaking to a hub as one enrolled device: signed batches, feeds, blobs, listings.

use crate::identity::{Identity, new_device, signature_of, signed, signed_bytes, written};
use crate::transport::{LONG, body, read_bytes, read_json, send};
use crate::{Distrust, HubClient, NetworkError, SealedListing, snapshot};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dhow_contract::hub::{
    AddDevice, AskKnown, AskToken, DeviceEnrolled, DeviceShown, Devices, Invitation, Invite,
    Invited, Known, ListingTaken, MAXIMUM_KNOWN, MAXIMUM_WAIT, RenameDevice, RevokeDevice,
    SetRecovery, Token, VOUCHER_HEADER, VOUCHER_SIGNATURE_HEADER, code, purpose,
};
use dhow_sync::batch::{Push, PushAnswer};
use dhow_sync::feed::{Changes, Snapshot};
use dhow_sync::{Cursor, DeviceId, MAXIMUM_BLOB, OperationId, sign};
use ed25519_dalek::{SigningKey, VerifyingKey};
use jiff::Timestamp;
use reqwest::Method;
use reqwest::blocking::{RequestBuilder, Response};
use reqwest::header::CONTENT_TYPE;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A hub as an enrolled device speaks to it. Bearers are fetched, kept in memory and renewed
/// inside.
#[derive(Debug)]
pub struct DeviceClient {
    hub: HubClient,
    identity: Identity,
    bearer: Mutex<Option<Bearer>>,
}

/// A bearer and until when it is worth trying.
#[derive(Clone)]
struct Bearer {
    token: String,
    until: Instant,
}

impl std::fmt::Debug for Bearer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Bearer")
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}

impl HubClient {
    /// The same hub, spoken to as an enrolled device.
    #[must_use]
    pub fn as_device(&self, identity: Identity) -> DeviceClient {
        DeviceClient::new(self.clone(), identity)
    }
}

impl DeviceClient {
    pub(crate) fn new(hub: HubClient, identity: Identity) -> Self {
        Self {
            hub,
            identity,
            bearer: Mutex::new(None),
        }
    }

    /// The hub itself.
    #[must_use]
    pub fn hub(&self) -> &HubClient {
        &self.hub
    }

    /// The seller and the device that this client speaks for.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Lets one more device in, once, for a quarter of an hour, with a code that this device
    /// [made](new_code). Asked again with the same code, it is the same invitation.
    ///
    /// # Errors
    /// Those of every method here: [`NetworkError::Offline`]; [`NetworkError::Refused`] with
    /// `device-revoked` when this device was taken out. `invite-invalid` when the code was used.
    pub fn invite(&self, code: &str) -> Result<Invitation, NetworkError> {
        let code_sha256 = STANDARD.encode(Sha256::digest(code::digested(code)));
        let answer: Invited = read_json(self.exchange(|| {
            let body = Invite {
                code_sha256: code_sha256.clone(),
                created: self.hub.now()?.to_string(),
            };
            let request = self.request(Method::POST, &["invites"]);
            signed(request, purpose::INVITE, &self.identity, &body)
        })?)?;
        Ok(Invitation {
            code: code::as_shown(code),
            expires_at: answer.expires_at,
        })
    }

    /// Enrols a further id and key for the same seller, vouched for by this device. A copied or
    /// restored workspace goes on under such an id.
    ///
    /// # Errors
    /// `id-taken` when the id is another device's.
    pub fn add_device(
        &self,
        device: &DeviceId,
        device_name: &str,
        key: &SigningKey,
    ) -> Result<DeviceEnrolled, NetworkError> {
        let signer = Identity {
            device: device.clone(),
            key: key.clone(),
            ..self.identity.clone()
        };
        read_json(self.exchange(|| {
            let new_device = new_device(device, device_name, &key.verifying_key());
            let body = AddDevice {
                new_device,
                created: self.hub.now()?.to_string(),
            };
            let bytes = written(&body)?;
            let voucher = self.identity.sign(purpose::VOUCH, &bytes);
            let request = self
                .request(Method::POST, &["devices"])
                .header(CONTENT_TYPE, "application/json")
                .header(VOUCHER_HEADER, self.identity.device.as_str())
                .header(VOUCHER_SIGNATURE_HEADER, voucher);
            Ok(signed_bytes(request, purpose::DEVICE, &signer, bytes))
        })?)
    }

    /// Every device of the seller, those that were taken out included.
    ///
    /// # Errors
    /// Those of every method here.
    pub fn devices(&self) -> Result<Vec<DeviceShown>, NetworkError> {
        let answer: Devices =
            read_json(self.exchange(|| Ok(self.request(Method::GET, &["devices"])))?)?;
        Ok(answer.devices)
    }

    /// Gives a device another name.
    ///
    /// # Errors
    /// `not-found` when there is no such device.
    pub fn rename(&self, device: &DeviceId, name: &str) -> Result<(), NetworkError> {
        self.exchange(|| {
            let body = RenameDevice {
                device: device.to_string(),
                name: name.to_owned(),
                created: self.hub.now()?.to_string(),
            };
            let request = self.request(Method::PATCH, &["devices", device.as_str()]);
            signed(request, purpose::RENAME, &self.identity, &body)
        })
        .map(drop)
    }

    /// Sets the recovery key of the seller.
    ///
    /// # Errors
    /// `recovery-set` when another one is set and is not to be replaced.
    pub fn set_recovery(&self, key: &VerifyingKey, replace: bool) -> Result<(), NetworkError> {
        self.exchange(|| {
            let body = SetRecovery {
                public_key: sign::public_key_text(key),
                replace,
                created: self.hub.now()?.to_string(),
            };
            let request = self.request(Method::PUT, &["recovery"]);
            signed(request, purpose::RECOVERY, &self.identity, &body)
        })
        .map(drop)
    }

    /// Takes a device out: its bearers end at once, and its signatures no longer count.
    ///
    /// # Errors
    /// `last-device` when no other device would be left; `not-found` when there is no such device.
    pub fn revoke(&self, device: &DeviceId) -> Result<(), NetworkError> {
        self.exchange(|| {
            let body = RevokeDevice {
                device: device.to_string(),
                created: self.hub.now()?.to_string(),
            };
            let request = self.request(Method::DELETE, &["devices", device.as_str()]);
            signed(request, purpose::REVOKE, &self.identity, &body)
        })
        .map(drop)
    }

    /// Sends a batch, signed. `created` is filled in here, by the hub's clock; `device` has to be
    /// this device. The same batch may be sent again at any time.
    ///
    /// # Errors
    /// `mid-gap` (with the number `lastMid`), `device-forked`, `epoch-changed`, `limit`.
    pub fn push(&self, push: &Push) -> Result<PushAnswer, NetworkError> {
        read_json(self.exchange(|| {
            let created = self.hub.now()?.to_string();
            let bytes = written(&push.dated(&created))?;
            let request = self.request(Method::POST, &["sync", "push"]);
            let request = signature_of(request, purpose::PUSH, &self.identity, &bytes);
            Ok(self.hub.carrying(request, bytes))
        })?)
    }

    /// One page of the seller's feed after `cursor`, from the beginning without one. Waits up to
    /// `wait` (25 s at most) for a row to come when there is none.
    ///
    /// # Errors
    /// `epoch-changed`, `cursor-expired`.
    pub fn changes(
        &self,
        cursor: Option<&Cursor>,
        limit: usize,
        wait: Duration,
    ) -> Result<Changes, NetworkError> {
        let wait = wait.as_secs().min(MAXIMUM_WAIT).to_string();
        let mut query = vec![("limit", limit.to_string()), ("wait", wait)];
        query.extend(cursor.map(|cursor| ("cursor", cursor.to_string())));
        let url = self
            .hub
            .address()
            .below(&self.segments(&["sync", "changes"]), &query);
        read_json(self.exchange(|| Ok(self.hub.get(url.clone())))?)
    }

    /// Everything the hub has of this seller, at one position of the feed.
    ///
    /// # Errors
    /// [`NetworkError::Offline`] when the connection breaks before the end: a part is never returned.
    pub fn snapshot(&self) -> Result<Snapshot, NetworkError> {
        let request = || {
            Ok(self
                .request(Method::GET, &["sync", "snapshot"])
                .timeout(LONG))
        };
        snapshot::read(body(self.exchange(request)?))
    }

    /// Which of these operations stand in the hub's log.
    ///
    /// # Errors
    /// Those of every method here.
    pub fn known_ops(&self, operations: &[OperationId]) -> Result<Vec<OperationId>, NetworkError> {
        let mut known = Vec::new();
        for part in operations.chunks(MAXIMUM_KNOWN) {
            let asked = AskKnown {
                op_ids: part.iter().map(ToString::to_string).collect(),
            };
            let request = || {
                let request = self.request(Method::POST, &["sync", "known-ops"]);
                Ok(self.hub.carrying(request, written(&asked)?))
            };
            let answer: Known = read_json(self.exchange(request)?)?;
            known.extend(answer.op_ids.into_iter().map(OperationId::new));
        }
        Ok(known)
    }

    /// Whether the hub has the blob of this SHA-256 (64 hexadecimal digits).
    ///
    /// # Errors
    /// Those of every method here.
    pub fn has_blob(&self, sha256: &str) -> Result<bool, NetworkError> {
        found(self.exchange(|| Ok(self.request(Method::HEAD, &["blobs", sha256]))))
            .map(|found| found.is_some())
    }

    /// Gives the hub a blob of at most 8 MiB, and tells its SHA-256.
    ///
    /// # Errors
    /// [`NetworkError::TooLarge`].
    pub fn put_blob(&self, bytes: &[u8]) -> Result<String, NetworkError> {
        if bytes.len() as u64 > MAXIMUM_BLOB {
            return Err(NetworkError::TooLarge {
                limit: MAXIMUM_BLOB,
            });
        }
        let name = sha256_hex(bytes);
        let request = || {
            Ok(self
                .request(Method::PUT, &["blobs", &name])
                .timeout(LONG)
                .body(bytes.to_vec()))
        };
        self.exchange(request)?;
        Ok(name)
    }

    /// The blob of this SHA-256, if the hub has it.
    ///
    /// # Errors
    /// [`Distrust::Hash`] when the bytes are not those.
    pub fn get_blob(&self, sha256: &str) -> Result<Option<Vec<u8>>, NetworkError> {
        let request = || Ok(self.request(Method::GET, &["blobs", sha256]).timeout(LONG));
        let Some(response) = found(self.exchange(request))? else {
            return Ok(None);
        };
        let bytes = read_bytes(response, MAXIMUM_BLOB)?;
        if sha256_hex(&bytes) == sha256 {
            Ok(Some(bytes))
        } else {
            Err(Distrust::Hash.into())
        }
    }

    /// Publishes one sealed document as the listing `listing`. Taken is not live: read it back
    /// with [`HubClient::read_listing`].
    ///
    /// # Errors
    /// `document-invalid` when the document does not name this listing in its member `id`.
    pub fn publish(
        &self,
        listing: &str,
        document: &SealedListing,
    ) -> Result<ListingTaken, NetworkError> {
        read_json(self.exchange(|| {
            let request = self.request(Method::PUT, &["listings", listing]);
            Ok(signed_bytes(
                request,
                purpose::LISTING,
                &self.identity,
                document.bytes().to_vec(),
            ))
        })?)
    }

    /// Withdraws a listing: the public sees that it is gone.
    ///
    /// # Errors
    /// `not-found` when it was never published.
    pub fn withdraw(&self, listing: &str) -> Result<ListingTaken, NetworkError> {
        read_json(self.exchange(|| Ok(self.request(Method::DELETE, &["listings", listing])))?)
    }

    /// A request to a resource of this seller.
    pub(crate) fn request(&self, method: Method, below: &[&str]) -> RequestBuilder {
        self.hub.request(method, &self.segments(below))
    }

    /// The path of a resource of this seller.
    fn segments<'a>(&'a self, below: &[&'a str]) -> Vec<&'a str> {
        [&["v1", "sellers", self.identity.seller.as_str()], below].concat()
    }

    /// Sends a request with a bearer. A bearer that the hub no longer knows is renewed once, and a
    /// date it does not accept is taken from its clock anew once.
    pub(crate) fn exchange(
        &self,
        request: impl Fn() -> Result<RequestBuilder, NetworkError>,
    ) -> Result<Response, NetworkError> {
        let attempt = || send(request()?.bearer_auth(self.bearer()?));
        match attempt() {
            Err(error) if error.code() == Some("unauthorized") => {
                self.forget_bearer();
                attempt()
            }
            Err(error) if error.code() == Some("clock-skew") => {
                self.hub.discover()?;
                attempt()
            }
            answer => answer,
        }
    }

    /// The bearer: the kept one, or a new one.
    fn bearer(&self) -> Result<String, NetworkError> {
        let kept = self
            .bearer
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        match kept {
            Some(bearer) if bearer.until > Instant::now() => Ok(bearer.token),
            _ => self.new_bearer(),
        }
    }

    /// Asks for a bearer, with the hub's clock learnt anew when the date was refused.
    fn new_bearer(&self) -> Result<String, NetworkError> {
        let answer = match self.ask_token() {
            Err(error) if error.code() == Some("clock-skew") => {
                self.hub.discover()?;
                self.ask_token()?
            }
            answer => answer?,
        };
        let good_for = Duration::from_secs(answer.expires_in.saturating_sub(60));
        let bearer = Bearer {
            token: answer.token.clone(),
            until: Instant::now() + good_for,
        };
        *self.bearer.lock().unwrap_or_else(PoisonError::into_inner) = Some(bearer);
        Ok(answer.token)
    }

    /// Asks for a bearer once.
    fn ask_token(&self) -> Result<Token, NetworkError> {
        let created: Timestamp = self.hub.now()?;
        let body = AskToken {
            created: created.to_string(),
            nonce: nonce()?,
        };
        read_json(send(signed(
            self.request(Method::POST, &["token"]),
            purpose::TOKEN,
            &self.identity,
            &body,
        )?)?)
    }

    fn forget_bearer(&self) {
        *self.bearer.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// A code for an invitation.
///
/// # Errors
/// This machine gives no randomness.
pub fn new_code() -> Result<String, NetworkError> {
    let mut chance = [0; code::LENGTH];
    getrandom::fill(&mut chance).map_err(|error| NetworkError::Machine(error.to_string()))?;
    Ok(code::of_chance(chance))
}

/// An answer, or `None` where there is nothing.
fn found(answer: Result<Response, NetworkError>) -> Result<Option<Response>, NetworkError> {
    match answer {
        Err(NetworkError::Refused(refusal)) if refusal.status == 404 => Ok(None),
        answer => answer.map(Some),
    }
}

/// Something no other request has.
fn nonce() -> Result<String, NetworkError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| NetworkError::Machine(error.to_string()))?;
    Ok(hex(&bytes))
}

/// The SHA-256 of bytes as the name of a blob.
#[must_use]
fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
