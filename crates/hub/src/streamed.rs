//! An answer that is read while it goes out: a piece of it is in memory at a time.

use axum::body::{Body, Bytes, HttpBody};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use dhow_contract::packing::{self, GZIP};
use http_body::Frame;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::task::JoinHandle;

/// Bytes of a piece.
const PIECE: usize = 64 * 1024;

/// What is read.
type Source = Box<dyn Read + Send>;
/// A piece on its way, with what the next one is read from; empty behind the last.
type Reading = JoinHandle<(Source, io::Result<Vec<u8>>)>;

/// An answer of this type, packed on its way for whoever takes it so.
pub(crate) fn answer(asked: &HeaderMap, kind: &'static str, source: Source) -> Response {
    let takes = asked.get(ACCEPT_ENCODING).and_then(|it| it.to_str().ok());
    let headers = [(CONTENT_TYPE, kind), (VARY, ACCEPT_ENCODING.as_str())];
    if !takes.is_some_and(packing::is_named_in) {
        return (headers, Body::new(Streamed::Ready(source))).into_response();
    }
    let packed = Streamed::Ready(Box::new(packing::packing_reader(source)));
    (headers, [(CONTENT_ENCODING, GZIP)], Body::new(packed)).into_response()
}

/// A body out of something that is read. Reading is not for the threads that serve requests, and
/// none is held while whoever asked takes his time.
enum Streamed {
    Ready(Source),
    Reading(Reading),
    Done,
}

impl HttpBody for Streamed {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let mut reading = match std::mem::replace(&mut *self, Self::Done) {
            Self::Done => return Poll::Ready(None),
            Self::Ready(source) => tokio::task::spawn_blocking(move || next_piece(source)),
            Self::Reading(reading) => reading,
        };
        let read = match Pin::new(&mut reading).poll(context) {
            Poll::Pending => {
                *self = Self::Reading(reading);
                return Poll::Pending;
            }
            Poll::Ready(read) => read,
        };
        // An answer that breaks off here is cut, so that nobody takes it for whole.
        match read {
            Ok((_, Ok(piece))) if piece.is_empty() => Poll::Ready(None),
            Ok((source, Ok(piece))) => {
                *self = Self::Ready(source);
                Poll::Ready(Some(Ok(Frame::data(piece.into()))))
            }
            Ok((_, Err(error))) => Poll::Ready(Some(Err(axum::Error::new(error)))),
            Err(error) => Poll::Ready(Some(Err(axum::Error::new(error)))),
        }
    }
}

fn next_piece(mut source: Source) -> (Source, io::Result<Vec<u8>>) {
    let mut piece = Vec::with_capacity(PIECE);
    let read = (&mut source).take(PIECE as u64).read_to_end(&mut piece);
    (source, read.map(|_| piece))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use std::future::poll_fn;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// Bytes without end, and how many of them were taken.
    struct Endless(Arc<AtomicUsize>);

    impl Read for Endless {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            into.fill(b'x');
            self.0.fetch_add(into.len(), Ordering::SeqCst);
            Ok(into.len())
        }
    }

    /// What is not asked for yet is not read.
    #[tokio::test]
    async fn an_answer_is_read_as_it_is_taken() {
        let taken = Arc::new(AtomicUsize::new(0));
        let source = Box::new(Endless(Arc::clone(&taken)));
        let mut body = answer(&HeaderMap::new(), "text/plain", source).into_body();
        for pieces in 1..=3 {
            let frame = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await;
            assert_eq!(frame.unwrap().unwrap().into_data().unwrap().len(), PIECE);
            assert_eq!(taken.load(Ordering::SeqCst), pieces * PIECE);
        }
    }

    /// Fails after what it has.
    struct Broken(&'static [u8]);

    impl Read for Broken {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            match self.0.read(into)? {
                0 => Err(io::ErrorKind::Other.into()),
                read => Ok(read),
            }
        }
    }

    #[tokio::test]
    async fn an_answer_is_whole_packed_or_not_and_one_that_breaks_is_cut() {
        let text = "a line of a snapshot\n".repeat(20_000);
        let source = || Box::new(io::Cursor::new(text.clone().into_bytes()));
        let plain = answer(&HeaderMap::new(), "text/plain", source());
        let plain = axum::body::to_bytes(plain.into_body(), usize::MAX).await;
        assert!(plain.unwrap() == text.as_bytes());
        let takes = [(ACCEPT_ENCODING, HeaderValue::from_static("gzip"))];
        let packed = answer(&takes.into_iter().collect(), "text/plain", source());
        assert_eq!(packed.headers()[CONTENT_ENCODING], "gzip");
        let packed = axum::body::to_bytes(packed.into_body(), usize::MAX).await;
        let unpacked = packing::unpacked(&packed.unwrap(), text.len()).unwrap();
        assert!(unpacked == text.as_bytes());
        let broken = answer(&HeaderMap::new(), "text/plain", Box::new(Broken(b"line\n")));
        let broken = axum::body::to_bytes(broken.into_body(), usize::MAX).await;
        assert!(broken.is_err());
    }
}
