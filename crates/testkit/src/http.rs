//! HTTP as a stranger speaks it: every header as the test wants it.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a server answered.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Status line and headers, in small letters.
    pub head: String,
    /// What follows them.
    pub body: String,
}

impl Answer {
    /// Its body as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Opens a connection and sends a request.
///
/// # Errors
/// Nobody listens, or not to the end.
pub fn open(
    to: SocketAddr,
    line: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(to)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut head = format!("{line} HTTP/1.1\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{head}\r\n{body}").as_bytes())?;
    Ok(stream)
}

/// Sends a request and reads the answer to its end.
///
/// # Panics
/// When nobody answers.
#[must_use]
pub fn send(to: SocketAddr, line: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    try_send(to, line, headers, body).unwrap_or_else(|error| panic!("{line}: {error}"))
}

/// The same to somebody who may be gone.
///
/// # Errors
/// There is no whole answer.
pub fn try_send(
    to: SocketAddr,
    line: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> io::Result<Answer> {
    let mut headers = headers.to_vec();
    headers.push(("Connection", "close"));
    let mut text = Vec::new();
    open(to, line, &headers, body)?.read_to_end(&mut text)?;
    let text = String::from_utf8_lossy(&text).into_owned();
    let (head, body) = text
        .split_once("\r\n\r\n")
        .ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = head
        .split_whitespace()
        .nth(1)
        .and_then(|status| status.parse().ok());
    let status = status.ok_or(io::ErrorKind::InvalidData)?;
    Ok(Answer {
        status,
        head: head.to_lowercase(),
        body: body.to_owned(),
    })
}
