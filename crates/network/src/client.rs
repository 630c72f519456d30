//! Speaking to a hub without being anybody: discovery, the ways in, and what is public.

use crate::clock::HubClock;
use crate::identity::{Identity, new_device, signed, signed_bytes, written};
use crate::transport::{self, read_bytes, read_json, send};
use crate::{Distrust, HubAddress, NetworkError};
use dhow_contract::hub::{
    DISCOVERY, DeviceEnrolled, Discovery, EnrolSeller, JoinSeller, Limits, Listings,
    MAXIMUM_LISTING, PROTOCOL, RECOVERY, RecoverSeller, VOUCHER_HEADER, VOUCHER_SIGNATURE_HEADER,
    purpose,
};
use dhow_contract::packing::{self, WORTH_PACKING};
use dhow_sync::{DeviceId, Hash, Json, SellerId, sign};
use ed25519_dalek::SigningKey;
use jiff::Timestamp;
use reqwest::blocking::{Client, RequestBuilder};
use reqwest::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE};
use reqwest::{Method, Url};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// A hub as anybody may speak to it. Cheap to clone; clones share connections.
#[derive(Debug, Clone)]
pub struct HubClient {
    address: HubAddress,
    http: Client,
    clock: Arc<HubClock>,
    /// What fits into one request, as the hub said when it was asked last.
    limits: Arc<Mutex<Option<Limits>>>,
    /// Whether the hub said that it takes packed bodies.
    unpacks: Arc<AtomicBool>,
}

/// A listing as the hub shows it to the public, checked against its own hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveListing {
    /// Hash of the document.
    pub hash: Hash,
    /// The document, its member `hash` included.
    pub document: Json,
}

impl HubClient {
    /// A client for the hub at this address. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Distrust::Address`] unless the address is `https`, or `http` on the loopback.
    pub fn new(address: &str) -> Result<Self, NetworkError> {
        let address = HubAddress::parse(address)?;
        let http = transport::hub_client(&address)?;
        Ok(Self {
            address,
            http,
            clock: Arc::default(),
            limits: Arc::default(),
            unpacks: Arc::default(),
        })
    }

    /// The hub's address.
    #[must_use]
    pub fn address(&self) -> &HubAddress {
        &self.address
    }

    /// What the hub says about itself. Its clock, its limits and whether it takes packed bodies are
    /// taken note of.
    ///
    /// # Errors
    /// [`NetworkError::Offline`]; [`Distrust::Version`] when it speaks no protocol of ours.
    pub fn discover(&self) -> Result<Discovery, NetworkError> {
        let path: Vec<_> = DISCOVERY.split('/').skip(1).collect();
        let response = send(self.request(Method::GET, &path))?;
        let takes = response.headers().get(ACCEPT_ENCODING);
        let unpacks = takes.and_then(|it| it.to_str().ok());
        self.unpacks
            .store(unpacks.is_some_and(packing::is_named_in), Ordering::Relaxed);
        let answer: Discovery = read_json(response)?;
        if !answer.versions.contains(&PROTOCOL) {
            return Err(Distrust::Version.into());
        }
        let said = answer.time.parse::<Timestamp>();
        self.clock
            .learn(said.map_err(|error| Distrust::Answer(error.to_string()))?);
        *self.limits.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer.limits);
        Ok(answer)
    }

    /// A request with this JSON as its body, packed where that is worth it and the hub takes it so.
    /// An older hub never said that it does.
    pub(crate) fn carrying(&self, request: RequestBuilder, json: Vec<u8>) -> RequestBuilder {
        let request = request.header(CONTENT_TYPE, "application/json");
        if json.len() < WORTH_PACKING || !self.unpacks.load(Ordering::Relaxed) {
            return request.body(json);
        }
        let packed = packing::packed(&json);
        request.header(CONTENT_ENCODING, packing::GZIP).body(packed)
    }

    /// What fits into one request; the hub is asked once.
    pub(crate) fn limits(&self) -> Result<Limits, NetworkError> {
        let known = *self.limits.lock().unwrap_or_else(PoisonError::into_inner);
        known.map_or_else(|| Ok(self.discover()?.limits), Ok)
    }

    /// Makes a seller of the hub, with its first device. Sent twice, it is done once.
    ///
    /// # Errors
    /// [`NetworkError::Refused`] with `id-taken` when somebody else has one of the ids.
    pub fn enrol(
        &self,
        identity: &Identity,
        seller_name: &str,
        device_name: &str,
    ) -> Result<DeviceEnrolled, NetworkError> {
        let body = EnrolSeller {
            seller: identity.seller.to_string(),
            name: seller_name.to_owned(),
            first_device: new_device(&identity.device, device_name, &identity.key.verifying_key()),
            created: self.now()?.to_string(),
        };
        let request = self.request(Method::POST, &["v1", "sellers"]);
        read_json(send(signed(request, purpose::ENROL, identity, &body)?)?)
    }

    /// Makes a device one of the seller who gave out `code`. Sent twice, it is done once.
    ///
    /// # Errors
    /// [`NetworkError::Refused`] with `invite-invalid` when the code is unknown, used or expired.
    pub fn join(
        &self,
        code: &str,
        device: &DeviceId,
        device_name: &str,
        key: &SigningKey,
    ) -> Result<DeviceEnrolled, NetworkError> {
        let body = JoinSeller {
            code: code.to_owned(),
            new_device: new_device(device, device_name, &key.verifying_key()),
            created: self.now()?.to_string(),
        };
        let nobody = Identity {
            seller: SellerId::new(purpose::NO_SELLER),
            device: device.clone(),
            key: key.clone(),
        };
        let request = self.request(Method::POST, &["v1", "join"]);
        read_json(send(signed(request, purpose::JOIN, &nobody, &body)?)?)
    }

    /// Makes a device one of the seller whose recovery key this is. Sent twice, it is done once.
    ///
    /// # Errors
    /// [`NetworkError::Refused`] with `recovery-unknown` when the key is nobody's.
    pub fn recover(
        &self,
        recovery: &SigningKey,
        guest: &Identity,
        device_name: &str,
    ) -> Result<DeviceEnrolled, NetworkError> {
        let nobody = |device: &DeviceId, key: &SigningKey| Identity {
            seller: SellerId::new(purpose::NO_SELLER),
            device: device.clone(),
            key: key.clone(),
        };
        let body = RecoverSeller {
            recovery_key: sign::public_key_text(&recovery.verifying_key()),
            new_device: new_device(&guest.device, device_name, &guest.key.verifying_key()),
            created: self.now()?.to_string(),
        };
        let bytes = written(&body)?;
        let voucher = nobody(&DeviceId::new(RECOVERY), recovery).sign(purpose::VOUCH, &bytes);
        let request = self
            .request(Method::POST, &["v1", "recover"])
            .header(CONTENT_TYPE, "application/json")
            .header(VOUCHER_HEADER, RECOVERY)
            .header(VOUCHER_SIGNATURE_HEADER, voucher);
        let guest = nobody(&guest.device, &guest.key);
        read_json(send(signed_bytes(
            request,
            purpose::RECOVER,
            &guest,
            bytes,
        ))?)
    }

    /// Reads a listing back as the public sees it now; `None` when there is none or it was
    /// withdrawn. Only this, or [`crate::DeviceClient::read_back`], may make the desk say "live".
    ///
    /// # Errors
    /// [`Distrust::Hash`] when the document is not the one its hash names.
    pub fn read_listing(
        &self,
        seller: &SellerId,
        listing: &str,
    ) -> Result<Option<LiveListing>, NetworkError> {
        self.read_public(&["v1", "p", seller.as_str(), "listings", listing])
    }

    /// Reads one version of a listing, whether or not it still stands.
    ///
    /// # Errors
    /// [`Distrust::Hash`] when the document is not the asked one.
    pub fn read_version(
        &self,
        seller: &SellerId,
        listing: &str,
        hash: &Hash,
    ) -> Result<Option<LiveListing>, NetworkError> {
        let version = format!("{listing}@{hash}");
        let found = self.read_public(&["v1", "p", seller.as_str(), "listings", &version])?;
        match found {
            Some(found) if found.hash != *hash => Err(Distrust::Hash.into()),
            found => Ok(found),
        }
    }

    /// One page of a seller's public list, withdrawn listings included, from `cursor` on.
    ///
    /// # Errors
    /// [`NetworkError::Offline`].
    pub fn read_listings(
        &self,
        seller: &SellerId,
        cursor: Option<&str>,
    ) -> Result<Listings, NetworkError> {
        let query: Vec<_> = cursor
            .map(|cursor| ("cursor", cursor.to_owned()))
            .into_iter()
            .collect();
        let url = self
            .address
            .below(&["v1", "p", seller.as_str(), "listings"], &query);
        read_json(send(self.get(url))?)
    }

    /// The hub's time; it is asked once.
    pub(crate) fn now(&self) -> Result<Timestamp, NetworkError> {
        if self.clock.now().is_none() {
            self.discover()?;
        }
        self.clock
            .now()
            .ok_or_else(|| Distrust::Answer("time".to_owned()).into())
    }

    /// A request to a resource of the hub.
    pub(crate) fn request(&self, method: Method, segments: &[&str]) -> RequestBuilder {
        self.http.request(method, self.address.below(segments, &[]))
    }

    /// A question to an address of the hub.
    pub(crate) fn get(&self, url: Url) -> RequestBuilder {
        self.http.get(url)
    }

    /// Reads a public document and checks it against the hash it carries.
    fn read_public(&self, segments: &[&str]) -> Result<Option<LiveListing>, NetworkError> {
        let request = self
            .request(Method::GET, segments)
            .header(CACHE_CONTROL, "no-cache");
        let response = match send(request) {
            Err(NetworkError::Refused(refusal)) if matches!(refusal.status, 404 | 410) => {
                return Ok(None);
            }
            answer => answer?,
        };
        let bytes = read_bytes(response, MAXIMUM_LISTING as u64)?;
        LiveListing::checked(&bytes).map(Some)
    }
}

impl LiveListing {
    /// Reads a document as the hub shows it, and checks it against the hash it carries.
    pub(crate) fn checked(bytes: &[u8]) -> Result<Self, NetworkError> {
        let mut document = transport::from_json::<Json>(bytes)?;
        let named = document
            .as_object_mut()
            .and_then(|members| members.remove("hash"));
        let hash = Hash::of(Some(&document));
        match (document.as_object_mut(), named) {
            (Some(members), Some(named)) if named.as_str() == Some(hash.as_str()) => {
                members.insert("hash".to_owned(), named);
            }
            _ => return Err(Distrust::Hash.into()),
        }
        Ok(Self { hash, document })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A hub that never said it takes packed bodies, such as an older one, gets none.
    #[test]
    fn a_body_is_packed_for_a_hub_that_said_so_and_where_it_is_worth_it() {
        let hub = HubClient::new("http://127.0.0.1:1").unwrap();
        let check = |unpacks: bool, length: usize, expect: bool| {
            hub.unpacks.store(unpacks, Ordering::Relaxed);
            let json = vec![b' '; length];
            let request = hub.carrying(hub.request(Method::POST, &["v1"]), json.clone());
            let request = request.build().unwrap();
            let body = request.body().unwrap().as_bytes().unwrap();
            assert_eq!(request.headers().contains_key(CONTENT_ENCODING), expect);
            if expect {
                assert_eq!(packing::unpacked(body, length), Ok(json));
            } else {
                assert_eq!(body, json);
            }
        };
        check(false, WORTH_PACKING, false);
        check(true, WORTH_PACKING - 1, false);
        check(true, WORTH_PACKING, true);
    }
}
