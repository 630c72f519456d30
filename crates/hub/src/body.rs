//! Reading a request's body: no more than it may be, packed or not, and not for ever.

use crate::auth::caller;
use crate::error::{HubError, RequestRefusal};
use crate::room::{HeldBytes, Room};
use crate::state::Shared;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest, Request};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use dhow_contract::packing::{self, GZIP, Unpacking, WORTH_PACKING};
use dhow_serving::{Origin, Unread};
use http_body::{Frame, SizeHint};
use serde::de::DeserializeOwned;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// The raw bytes of a body of at most `LIMIT` bytes. A longer one is refused at its announced
/// length, before a byte of it is read, or else at the first byte too many; one that came packed
/// at the first byte too many that it unpacks to. Its room is taken for as long as it is kept.
pub(crate) struct Raw<const LIMIT: usize>(pub(crate) Bytes);

/// A body as [`Raw`] has it, with the bytes that came over the line where it came packed.
pub(crate) struct PackedBody<const LIMIT: usize> {
    pub(crate) body: Bytes,
    pub(crate) packed: Option<Bytes>,
}

impl<const LIMIT: usize> FromRequest<Shared> for Raw<LIMIT> {
    type Rejection = HubError;

    async fn from_request(request: Request, state: &Shared) -> Result<Self, HubError> {
        let it = PackedBody::<LIMIT>::from_request(request, state).await?;
        Ok(Self(it.body))
    }
}

impl<const LIMIT: usize> FromRequest<Shared> for PackedBody<LIMIT> {
    type Rejection = HubError;

    async fn from_request(request: Request, state: &Shared) -> Result<Self, HubError> {
        let is_packed = is_packed(request.headers())?;
        let announced = request.headers().get(CONTENT_LENGTH);
        let length = announced.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if length.is_some_and(|length| length > LIMIT as u64) {
            return Err(RequestRefusal::TooLarge(LIMIT).into());
        }
        let from = caller(request.headers(), request.extensions(), state.behind_proxy);
        let mut room = state.rooms.of(Origin::from(from));
        let reading = dhow_serving::read(request.into_body(), LIMIT, |bytes| room.grow(bytes));
        let came = reading.await.map_err(|unread| refusal(unread, LIMIT))?;
        if is_packed {
            let body = unpack(came.clone(), room, LIMIT).await?;
            return Ok(Self {
                body,
                packed: Some(came),
            });
        }
        Ok(Self {
            body: with_room(came.into(), room),
            packed: None,
        })
    }
}

/// Why a body was not read.
fn refusal(unread: Unread, limit: usize) -> RequestRefusal {
    match unread {
        Unread::TooLong => RequestRefusal::TooLarge(limit),
        Unread::TooSlow => RequestRefusal::TooSlow,
        Unread::Broken => RequestRefusal::Malformed,
        Unread::NoRoom => RequestRefusal::Busy,
    }
}

fn with_room(bytes: Vec<u8>, room: Room) -> Bytes {
    Bytes::from_owner(HeldBytes { bytes, _room: room })
}

/// What a packed body stands for. Unpacking is not for the threads that serve requests.
async fn unpack(came: Bytes, mut room: Room, limit: usize) -> Result<Bytes, HubError> {
    // Room is taken for as much as it says it holds, and for all it may hold if that is not true.
    for most in [said_length(&came).min(limit), limit] {
        if !room.grow(came.len() + most) {
            return Err(RequestRefusal::Busy.into());
        }
        let packed = came.clone();
        let unpacking = tokio::task::spawn_blocking(move || packing::unpacked(&packed, most));
        match unpacking.await.map_err(|_| HubError::Stopping)? {
            Ok(body) => return Ok(with_room(body, room)),
            Err(Unpacking::TooLarge) => {}
            Err(Unpacking::Damaged) => return Err(RequestRefusal::Malformed.into()),
        }
    }
    Err(RequestRefusal::TooLarge(limit).into())
}

/// An answer that holds its room until it is sent: a reader who takes his time takes no more memory
/// than his part.
pub(crate) fn held(answer: Response, mut room: Room) -> Response {
    let length = answer.body().size_hint().exact().unwrap_or(0);
    if !room.hold(usize::try_from(length).unwrap_or(usize::MAX)) {
        return RequestRefusal::Busy.into_response();
    }
    let room = Arc::new(room);
    answer.map(|body| Body::new(Held { body, room }))
}

/// A body with its room.
struct Held {
    body: Body,
    room: Arc<Room>,
}

/// Bytes on their way out: the body is done with when they are handed over, and they are not.
struct Leaving {
    bytes: Bytes,
    _room: Arc<Room>,
}

impl AsRef<[u8]> for Leaving {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(context);
        frame.map_ok(|frame| {
            frame.map_data(|bytes| {
                let _room = Arc::clone(&self.room);
                Bytes::from_owner(Leaving { bytes, _room })
            })
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// How long a body is by the last four bytes of its packing (RFC 1952, 2.3.1).
fn said_length(packed: &[u8]) -> usize {
    let last = packed.last_chunk::<4>().copied().unwrap_or_default();
    u32::from_le_bytes(last) as usize
}

/// Whether a body comes packed; in a packing of ours, or not at all.
fn is_packed(headers: &HeaderMap) -> Result<bool, RequestRefusal> {
    let Some(packing) = headers.get(CONTENT_ENCODING) else {
        return Ok(false);
    };
    match packing.as_bytes() {
        named if named.eq_ignore_ascii_case(GZIP.as_bytes()) => Ok(true),
        named if named.eq_ignore_ascii_case(b"identity") => Ok(false),
        _ => Err(RequestRefusal::Malformed),
    }
}

/// An answer of this type, packed for whoever takes it so and where it is long enough to be worth
/// it. Packing is not for the threads that serve requests.
pub(crate) async fn answer(
    asked: &HeaderMap,
    kind: &'static str,
    bytes: Vec<u8>,
) -> Result<Response, HubError> {
    let takes = asked.get(ACCEPT_ENCODING).and_then(|it| it.to_str().ok());
    let headers = [(CONTENT_TYPE, kind), (VARY, ACCEPT_ENCODING.as_str())];
    if bytes.len() < WORTH_PACKING || !takes.is_some_and(packing::is_named_in) {
        return Ok((headers, bytes).into_response());
    }
    let packing = tokio::task::spawn_blocking(move || packing::packed(&bytes));
    let bytes = packing.await.map_err(|_| HubError::Stopping)?;
    Ok((headers, [(CONTENT_ENCODING, GZIP)], bytes).into_response())
}

/// Reads JSON of a known form.
pub(crate) fn of_json<Value: DeserializeOwned>(bytes: &[u8]) -> Result<Value, RequestRefusal> {
    serde_json::from_slice(bytes).map_err(|_| RequestRefusal::Malformed)
}
