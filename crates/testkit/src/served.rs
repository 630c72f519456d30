//! The desk in a browser, without the browser.

use crate::Device;
use crate::http::{Answer, send, try_send};
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// A desk that is served; killed with the test if it does not end itself.
#[derive(Debug)]
pub struct Served {
    child: Child,
    address: SocketAddr,
    token: String,
}

impl Served {
    /// Starts it on a free port.
    ///
    /// # Panics
    /// When it says no address.
    #[must_use]
    pub fn start(device: &Device) -> Self {
        let mut child = device.starts(&["serve", "--port", "0"]);
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let line = line
            .trim()
            .strip_prefix("http://")
            .unwrap_or_else(|| panic!("no address: {line:?}"));
        let (address, token) = line.split_once("/#token=").unwrap();
        Self {
            child,
            address: address.parse().unwrap(),
            token: token.to_owned(),
        }
    }

    /// The id of its process, for whoever watches what it takes.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What its address carries.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// Kills it at once, whatever it is doing for whomever.
    pub fn kill(&self) {
        self.signal("-KILL");
    }

    /// Ends it as a person at a terminal would, and waits for it.
    ///
    /// # Panics
    /// When it does not end soon and well.
    pub fn end(mut self) {
        self.signal("-TERM");
        let asked = Instant::now();
        assert!(
            self.child.wait().unwrap().success(),
            "a signal is a normal end"
        );
        assert!(
            asked.elapsed() < Duration::from_secs(10),
            "it ends soon, pages open or not"
        );
    }

    fn signal(&self, signal: &str) {
        let pid = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &pid])
                .status()
                .unwrap()
                .success()
        );
    }

    /// What `Host` must say.
    #[must_use]
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// What `Origin` must say.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Gives the token and gets the bearer, the first time.
    #[must_use]
    pub fn exchange(&self) -> Answer {
        let body = json!({ "token": self.token }).to_string();
        send(
            self.address,
            "POST /session",
            &[("Host", &self.host()), ("Origin", &self.origin())],
            &body,
        )
    }

    /// The `Authorization` of the page, which nobody else can have afterwards.
    ///
    /// # Panics
    /// When the token was exchanged before.
    #[must_use]
    pub fn bearer(&self) -> String {
        format!(
            "Bearer {}",
            self.exchange().json()["bearer"].as_str().unwrap()
        )
    }

    /// A request with everything right but what the test gives otherwise; an empty value leaves a
    /// header out.
    ///
    /// # Panics
    /// When the desk does not answer.
    #[must_use]
    pub fn call(&self, line: &str, other: &[(&str, &str)], bearer: &str, body: &str) -> Answer {
        self.try_call(line, other, bearer, body)
            .unwrap_or_else(|error| panic!("{line}: {error}"))
    }

    /// The same to a desk that may be gone.
    ///
    /// # Errors
    /// There is no whole answer.
    pub fn try_call(
        &self,
        line: &str,
        other: &[(&str, &str)],
        bearer: &str,
        body: &str,
    ) -> std::io::Result<Answer> {
        let (host, origin) = (self.host(), self.origin());
        let mut headers = vec![
            ("Host", host.as_str()),
            ("Origin", &origin),
            ("Authorization", bearer),
        ];
        headers.retain(|(name, _)| other.iter().all(|(changed, _)| changed != name));
        headers.extend(other.iter().filter(|(_, value)| !value.is_empty()));
        try_send(self.address, line, &headers, body)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
