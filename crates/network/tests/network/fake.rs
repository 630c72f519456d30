//! Somebody on the loopback who is no hub and answers each connection with fixed bytes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Answers every request with these bytes; tells the port. The thread ends with the test.
pub(crate) fn answers(bytes: impl Into<Vec<u8>>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let bytes = bytes.into();
    std::thread::spawn(move || {
        while let Ok((mut connection, _)) = listener.accept() {
            let mut request = [0; 4096];
            let _ = connection.read(&mut request);
            let _ = connection.write_all(&bytes);
        }
    });
    port
}

/// Answers every request with a head, and then a byte at a time without end. Tells the port.
pub(crate) fn drips(rest: Duration) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        while let Ok((mut connection, _)) = listener.accept() {
            let mut request = [0; 4096];
            let _ = connection.read(&mut request);
            let head = b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n";
            let _ = connection.write_all(head);
            while connection.write_all(b" ").is_ok() {
                std::thread::sleep(rest);
            }
        }
    });
    port
}

/// A whole answer.
pub(crate) fn response(head: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// Stands before a hub that is older than batches of listings: what it says of itself does not
/// name them, and a batch is refused. Tells the port and the requests it passed on.
pub(crate) fn older_hub(address: &str) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (hub, heard) = (
        address.trim_start_matches("http://").to_owned(),
        Arc::new(Mutex::new(Vec::new())),
    );
    let told = Arc::clone(&heard);
    std::thread::spawn(move || {
        while let Ok((near, _)) = listener.accept() {
            let _ = pass_on(near, &hub, &told);
        }
    });
    (port, heard)
}

/// Passes one request on, and its answer back without a word of batches; then closes.
fn pass_on(near: TcpStream, hub: &str, heard: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut near = BufReader::new(near);
    let (mut head, mut length) = (Vec::new(), 0);
    loop {
        let mut line = String::new();
        near.read_line(&mut line)?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(text) = line.to_lowercase().strip_prefix("content-length:") {
            length = text.trim().parse().unwrap_or(0);
        }
        head.push(line);
    }
    let mut body = vec![0; length];
    near.read_exact(&mut body)?;
    heard.lock().unwrap().push(head[0].trim().to_owned());
    let mut far = TcpStream::connect(hub)?;
    let head = head.concat();
    far.write_all(format!("{head}connection: close\r\n\r\n").as_bytes())?;
    far.write_all(&body)?;
    let mut answer = Vec::new();
    far.read_to_end(&mut answer)?;
    near.get_mut().write_all(&without_batches(answer))
}

/// The answer of a discovery without the member that names batches, as long as it was.
fn without_batches(answer: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(answer) {
        Ok(text) => text
            .replace("\"listings\":200", "\"elsewise\":200")
            .into_bytes(),
        Err(other) => other.into_bytes(),
    }
}
