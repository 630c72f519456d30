//! Somebody on the loopback who is no hub and answers each connection with fixed bytes.

use std::io::{Read, Write};
use std::net::TcpListener;

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

/// A whole answer.
pub(crate) fn response(head: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}
