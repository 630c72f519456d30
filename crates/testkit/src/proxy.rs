//! A proxy on a connection that can break: bytes go through until so many went, then it is dead both ways.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Bytes taken at once; small, so that a cut falls inside a request.
const CHUNK: usize = 512;
/// Bytes without end.
const UNLIMITED: u64 = u64::MAX;
/// The two ways bytes go.
const TO_SERVER: usize = 0;
const FROM_SERVER: usize = 1;

/// A relay on loopback before a real server. It carries bytes as they are; of HTTP it knows how a
/// request begins, so that a test can count requests and choose the one that is cut off.
#[derive(Debug)]
pub struct FaultyProxy {
    address: SocketAddr,
    state: Arc<State>,
}

#[derive(Debug)]
struct State {
    server: SocketAddr,
    /// Bytes that may still go to the server, and that may still come from it.
    left: [AtomicU64; 2],
    /// Whether the server has been cut off.
    cut: AtomicBool,
    requests: Mutex<Requests>,
}

/// The requests that went through, and the one that is not to.
#[derive(Debug, Default)]
struct Requests {
    received: Vec<String>,
    break_before: Option<(String, usize)>,
    lose_answer_to: Option<String>,
}

impl FaultyProxy {
    /// A proxy before a server, which carries everything for now.
    ///
    /// # Panics
    /// When no port is free.
    #[must_use]
    pub fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let left = [AtomicU64::new(UNLIMITED), AtomicU64::new(UNLIMITED)];
        let state = Arc::new(State {
            server,
            left,
            cut: AtomicBool::new(false),
            requests: Mutex::default(),
        });
        let carrier = Arc::clone(&state);
        thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                let state = Arc::clone(&carrier);
                thread::spawn(move || carry(near, &state));
            }
        });
        Self { address, state }
    }

    /// Where desks find it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Breaks after so many more bytes on their way to the server: it hears half a request.
    pub fn break_after(&self, bytes: u64) {
        self.state.left[TO_SERVER].store(bytes, Ordering::SeqCst);
    }

    /// Breaks after so many more bytes on their way from the server: it did what it was asked, and
    /// nobody hears of it.
    pub fn break_answers_after(&self, bytes: u64) {
        self.state.left[FROM_SERVER].store(bytes, Ordering::SeqCst);
    }

    /// Breaks when the request number `which` from now, from 0, begins like this, such as
    /// `POST /v1/join`: nothing of it is heard.
    pub fn break_before(&self, begins: &str, which: usize) {
        self.state.requests().break_before = Some((begins.to_owned(), which));
    }

    /// Breaks when a request begins like this and was passed on: the server does what it was asked,
    /// and nothing of its answer is heard.
    pub fn lose_answer_to(&self, begins: &str) {
        self.state.requests().lose_answer_to = Some(begins.to_owned());
    }

    /// The first lines of the requests that went through since this was asked last.
    #[must_use]
    pub fn received(&self) -> Vec<String> {
        std::mem::take(&mut self.state.requests().received)
    }

    /// Whether it broke.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.state.cut.load(Ordering::SeqCst)
    }

    /// Whole again, for new connections.
    pub fn heal(&self) {
        self.state
            .left
            .iter()
            .for_each(|left| left.store(UNLIMITED, Ordering::SeqCst));
        let mut requests = self.state.requests();
        requests.break_before = None;
        requests.lose_answer_to = None;
        drop(requests);
        self.state.cut.store(false, Ordering::SeqCst);
    }
}

impl State {
    fn requests(&self) -> MutexGuard<'_, Requests> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a request that begins here; answers whether it is the one that is not to go through.
    fn is_cut_at(&self, bytes: &[u8]) -> bool {
        let Some(line) = request_line(bytes) else {
            return false;
        };
        let mut requests = self.requests();
        if let Some((begins, which)) = &mut requests.break_before
            && line.starts_with(begins.as_str())
        {
            if *which == 0 {
                return true;
            }
            *which -= 1;
        }
        let loses = requests
            .lose_answer_to
            .take_if(|begins| line.starts_with(begins.as_str()));
        if loses.is_some() {
            self.left[FROM_SERVER].store(0, Ordering::SeqCst);
        }
        requests.received.push(line);
        false
    }
}

/// The first line of a request, where one begins with these bytes.
fn request_line(bytes: &[u8]) -> Option<String> {
    let line = bytes.split(|byte| *byte == b'\r').next()?;
    let line = std::str::from_utf8(line).ok()?.strip_suffix(" HTTP/1.1")?;
    let method = line.split(' ').next()?;
    let is_method = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    is_method.then(|| line.to_owned())
}

/// A connection that fails says nothing: both ends see it fall silent and closed.
fn carry(near: TcpStream, state: &Arc<State>) {
    if state.cut.load(Ordering::SeqCst) {
        return;
    }
    let Ok(far) = TcpStream::connect(state.server) else {
        return;
    };
    let (Ok(from_far), Ok(to_near)) = (far.try_clone(), near.try_clone()) else {
        return;
    };
    let back = Arc::clone(state);
    let answers = thread::spawn(move || pump(from_far, to_near, &back, FROM_SERVER));
    pump(near, far, state, TO_SERVER);
    let _ = answers.join();
}

/// Carries one way. An end that has said everything ends this way only: the answer may still be on
/// its way back.
fn pump(mut from: TcpStream, mut to: TcpStream, state: &State, way: usize) {
    let mut chunk = [0_u8; CHUNK];
    while let Ok(length @ 1..) = from.read(&mut chunk) {
        let is_cut = way == TO_SERVER && state.is_cut_at(&chunk[..length]);
        let allowed = if is_cut || state.cut.load(Ordering::SeqCst) {
            0
        } else {
            take(&state.left[way], length)
        };
        let sent = to.write_all(&chunk[..allowed]);
        if allowed < length {
            state.cut.store(true, Ordering::SeqCst);
        }
        if allowed < length || sent.is_err() {
            let _ = from.shutdown(Shutdown::Both);
            let _ = to.shutdown(Shutdown::Both);
            return;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}

/// How many of these bytes may still go through.
fn take(left: &AtomicU64, length: usize) -> usize {
    let length = length as u64;
    let before = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
        Some(if left == UNLIMITED {
            left
        } else {
            left.saturating_sub(length)
        })
    });
    usize::try_from(before.unwrap_or_default().min(length)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server that says back what it hears.
    fn echo() -> SocketAddr {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for mut peer in listener.incoming().map_while(Result::ok) {
                thread::spawn(move || std::io::copy(&mut peer.try_clone().unwrap(), &mut peer));
            }
        });
        address
    }

    fn say(proxy: &FaultyProxy, text: &[u8]) -> Vec<u8> {
        let mut near = TcpStream::connect(proxy.address).unwrap();
        let _ = near.write_all(text);
        let _ = near.shutdown(Shutdown::Write);
        let mut received = Vec::new();
        let _ = near.read_to_end(&mut received);
        received
    }

    #[test]
    fn a_proxy_carries_breaks_where_it_was_told_and_heals() {
        let proxy = FaultyProxy::to(echo());
        assert!(!proxy.is_broken());
        proxy.break_after(3);
        assert!(say(&proxy, b"hello").len() <= 3 && proxy.is_broken());
        assert_eq!(
            say(&proxy, b"hello"),
            b"",
            "a broken connection stays broken"
        );
        proxy.heal();
        proxy.break_answers_after(0);
        assert_eq!(say(&proxy, b"hello"), b"", "received, but not answered");
        assert!(proxy.is_broken());
        proxy.heal();
        let mut near = TcpStream::connect(proxy.address).unwrap();
        near.write_all(b"hello").unwrap();
        let mut received = [0_u8; 5];
        near.read_exact(&mut received).unwrap();
        assert_eq!(&received, b"hello");
    }

    #[test]
    fn a_proxy_tells_the_requests_and_breaks_before_the_one_it_was_told() {
        let proxy = FaultyProxy::to(echo());
        let get = b"GET /a HTTP/1.1\r\n\r\n";
        proxy.break_before("PUT /", 1);
        assert_eq!(say(&proxy, get), get);
        assert_eq!(say(&proxy, b"PUT /b HTTP/1.1\r\n\r\n").len(), 19);
        assert_eq!(proxy.received(), ["GET /a", "PUT /b"]);
        assert_eq!(say(&proxy, b"no request"), b"no request");
        assert_eq!(say(&proxy, b"PUT /c HTTP/1.1\r\n\r\n"), b"");
        assert!(proxy.is_broken() && proxy.received().is_empty());
        proxy.heal();
        assert_eq!(say(&proxy, b"PUT /d HTTP/1.1\r\n\r\n").len(), 19);
    }
}
