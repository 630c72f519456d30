//! A line to a hub that keeps what the desk says on it.

use dhow_contract::packing;
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What was heard: which connection, and some bytes of it.
type Chunks = Arc<Mutex<Vec<(usize, Vec<u8>)>>>;

/// A relay on loopback that carries bytes as they are.
pub(crate) struct Probe {
    address: SocketAddr,
    heard: Chunks,
}

/// One request of a desk.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) body: Vec<u8>,
}

impl Probe {
    /// A line to the hub at this address.
    pub(crate) fn to(hub: &str) -> Self {
        let hub: SocketAddr = hub.trim_start_matches("http://").parse().unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let heard = Chunks::default();
        let kept = Arc::clone(&heard);
        thread::spawn(move || {
            for (place, near) in listener.incoming().map_while(Result::ok).enumerate() {
                let (far, kept) = (TcpStream::connect(hub).unwrap(), Arc::clone(&kept));
                thread::spawn(move || carry(place, near, far, &kept));
            }
        });
        Self { address, heard }
    }

    /// Where desks find it.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every whole request so far, in the order in which they were finished.
    pub(crate) fn requests(&self) -> Vec<Request> {
        let mut open: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
        let mut requests = Vec::new();
        for (place, bytes) in self.heard.lock().unwrap().iter() {
            let said = open.entry(*place).or_default();
            said.extend_from_slice(bytes);
            while let Some((request, length)) = first_request(said) {
                requests.push(request);
                said.drain(..length);
            }
        }
        requests
    }
}

fn carry(place: usize, near: TcpStream, far: TcpStream, heard: &Chunks) {
    let (mut from_far, mut to_near) = (far.try_clone().unwrap(), near.try_clone().unwrap());
    thread::spawn(move || {
        let _ = io::copy(&mut from_far, &mut to_near);
        let _ = to_near.shutdown(Shutdown::Both);
    });
    let (mut from_near, mut to_far) = (near, far);
    let mut sip = [0_u8; 16 * 1024];
    while let Ok(length @ 1..) = from_near.read(&mut sip) {
        heard.lock().unwrap().push((place, sip[..length].to_vec()));
        if to_far.write_all(&sip[..length]).is_err() {
            break;
        }
    }
    let _ = to_far.shutdown(Shutdown::Write);
}

/// The request at the front of these bytes and its length, once it is whole. Its body is what it
/// stands for, also where it came packed.
fn first_request(bytes: &[u8]) -> Option<(Request, usize)> {
    let head_end = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = String::from_utf8(bytes[..head_end].to_vec()).unwrap();
    let mut lines = head.lines();
    let mut words = lines.next()?.split(' ').map(str::to_owned);
    let (method, path) = (words.next()?, words.next()?);
    let headers: BTreeMap<String, &str> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value))
        .collect();
    let length = headers.get("content-length");
    let end = head_end + length.map_or(0, |length| length.parse::<usize>().unwrap());
    let sent = bytes.get(head_end..end)?;
    let body = if headers.get("content-encoding") == Some(&"gzip") {
        packing::unpacked(sent, 64 * 1024 * 1024).unwrap()
    } else {
        sent.to_vec()
    };
    Some((Request { method, path, body }, end))
}
