//! What the hub's operator types. Nothing here is prose: the words are flags and stable codes,
//! because operators' logs are read by machines. So clap reads the line, and what it finds wrong
//! is told in codes of ours.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

const SERVE: &str = "serve";
const RENEW_EPOCH: &str = "renew-epoch";
const DATABASE: &str = "--db";
const LISTEN: &str = "--listen";
const BEHIND_PROXY: &str = "--behind-proxy";
/// Flags with a number, and what is taken without them: bytes that are kept of a seller, devices of a
/// seller, sellers that come from one address in an hour, connections at once of all and of one address.
const QUOTA: (&str, &str) = ("--quota", "2147483648");
const DEVICES: (&str, &str) = ("--devices", "100");
const NEW_SELLERS: (&str, &str) = ("--new-sellers", "20");
const CONNECTIONS: (&str, &str) = ("--connections", "512");
const OF_ONE: (&str, &str) = ("--connections-per-address", "64");
const NUMBERS: [(&str, &str); 5] = [QUOTA, DEVICES, NEW_SELLERS, CONNECTIONS, OF_ONE];
/// No number is larger: SQLite counts in 63 bits.
const MOST: u64 = i64::MAX as u64;
/// Flags a hub will have once it speaks TLS itself.
const TLS: [&str; 2] = ["--tls-cert", "--tls-key"];

/// How it is typed.
pub(crate) const USAGE: &str = "\
dhow-hub serve --db FILE [--listen ADDRESS:PORT] [--behind-proxy] [--quota BYTES] [--devices N]
               [--new-sellers N] [--connections N] [--connections-per-address N]
dhow-hub renew-epoch --db FILE";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Listen.
    Serve(Serve),
    /// Give the logs of a restored file a new incarnation.
    RenewEpoch {
        /// The SQLite file.
        database: PathBuf,
    },
}

/// How to listen.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Serve {
    /// The SQLite file.
    pub(crate) database: PathBuf,
    /// Where.
    pub(crate) listen: SocketAddr,
    /// Whether a proxy that speaks TLS stands in front.
    pub(crate) behind_proxy: bool,
    /// Bytes that are kept of one seller.
    pub(crate) quota: u64,
    /// Devices that one seller has at once.
    pub(crate) devices: u64,
    /// Sellers that come from one address at once, and again each hour.
    pub(crate) new_sellers: u32,
    /// Connections at once.
    pub(crate) connections: usize,
    /// Connections at once from one address.
    pub(crate) connections_per_address: usize,
}

/// What is wrong with what was typed.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum UsageError {
    /// No such command.
    #[error("unknown-command {0:?}")]
    UnknownCommand(String),
    /// No such flag.
    #[error("unknown-flag {0}")]
    UnknownFlag(String),
    /// A flag has no value.
    #[error("value-missing {0}")]
    ValueMissing(&'static str),
    /// What should be a number above zero is none.
    #[error("number-invalid {0}")]
    NumberInvalid(&'static str),
    /// The address is none.
    #[error("address-invalid {0}")]
    AddressInvalid(String),
    /// TLS is left to a proxy so far.
    #[error("tls-not-built-in {0}: --behind-proxy")]
    TlsNotBuiltIn(String),
    /// Other storage is not built in so far.
    #[error("database-not-supported {0}")]
    DatabaseNotSupported(String),
    /// Without TLS, only this very machine may be listened to.
    #[error("plain-http-beyond-loopback {0}: --behind-proxy")]
    PlainBeyondLoopback(SocketAddr),
}

/// Reads what was typed, without the program's own name.
pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Command, UsageError> {
    let typed = grammar()
        .try_get_matches_from(words)
        .map_err(|error| wrong(&error))?;
    let (name, flags) = typed
        .subcommand()
        .ok_or_else(|| UsageError::UnknownCommand(String::new()))?;
    if let Some(flag) = TLS.into_iter().find(|flag| flags.contains_id(flag)) {
        return Err(UsageError::TlsNotBuiltIn(flag.to_owned()));
    }
    let database = database(flags)?;
    if name == RENEW_EPOCH {
        Ok(Command::RenewEpoch { database })
    } else {
        serve(flags, database)
    }
}

fn grammar() -> clap::Command {
    clap::Command::new("dhow-hub")
        .no_binary_name(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommands([SERVE, RENEW_EPOCH].map(command))
}

/// A command with every flag; of one that is typed twice the last counts.
fn command(name: &'static str) -> clap::Command {
    clap::Command::new(name)
        .disable_help_flag(true)
        .args_override_self(true)
        .arg(flag(DATABASE).value_parser(value_parser!(OsString)))
        .arg(flag(LISTEN).default_value("127.0.0.1:0"))
        .arg(flag(BEHIND_PROXY).action(ArgAction::SetTrue))
        .args(NUMBERS.map(|(name, usual)| flag(name).default_value(usual)))
        .args(TLS.map(|name| flag(name).num_args(0..=1)))
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name.trim_start_matches('-'))
}

fn database(flags: &ArgMatches) -> Result<PathBuf, UsageError> {
    let file = flags
        .get_one::<OsString>(DATABASE)
        .filter(|file| !file.is_empty());
    let file = file.ok_or(UsageError::ValueMissing(DATABASE))?;
    match file.to_str().filter(|file| file.contains("://")) {
        Some(address) => Err(UsageError::DatabaseNotSupported(address.to_owned())),
        None => Ok(PathBuf::from(file)),
    }
}

fn serve(flags: &ArgMatches, database: PathBuf) -> Result<Command, UsageError> {
    let listen = flags
        .get_one::<String>(LISTEN)
        .ok_or(UsageError::ValueMissing(LISTEN))?;
    let listen: SocketAddr = listen
        .parse()
        .map_err(|_| UsageError::AddressInvalid(listen.clone()))?;
    let behind_proxy = flags.get_flag(BEHIND_PROXY);
    if !listen.ip().is_loopback() && !behind_proxy {
        return Err(UsageError::PlainBeyondLoopback(listen));
    }
    Ok(Command::Serve(Serve {
        database,
        listen,
        behind_proxy,
        quota: number(flags, QUOTA.0)?,
        devices: number(flags, DEVICES.0)?,
        new_sellers: number(flags, NEW_SELLERS.0)?,
        connections: number(flags, CONNECTIONS.0)?,
        connections_per_address: number(flags, OF_ONE.0)?,
    }))
}

/// The number of a flag, above zero.
fn number<N: TryFrom<u64>>(flags: &ArgMatches, name: &'static str) -> Result<N, UsageError> {
    let typed = flags.get_one::<String>(name);
    let number = typed.and_then(|typed| typed.parse::<u64>().ok());
    number
        .filter(|number| (1..=MOST).contains(number))
        .and_then(|number| N::try_from(number).ok())
        .ok_or(UsageError::NumberInvalid(name))
}

/// What clap found wrong, as one of our codes.
fn wrong(error: &clap::Error) -> UsageError {
    let flag = context(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::MissingSubcommand => UsageError::UnknownCommand(String::new()),
        ErrorKind::InvalidSubcommand => {
            UsageError::UnknownCommand(context(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if flag == DATABASE => UsageError::ValueMissing(DATABASE),
        ErrorKind::InvalidValue => [LISTEN]
            .into_iter()
            .chain(NUMBERS.map(|(name, _)| name))
            .find(|name| flag == *name)
            .map_or(UsageError::UnknownFlag(flag), UsageError::ValueMissing),
        _ => UsageError::UnknownFlag(flag),
    }
}

/// The first word of what clap says about an error: a flag comes with the name of its value.
fn context(error: &clap::Error, kind: ContextKind) -> String {
    let Some(ContextValue::String(text)) = error.get(kind) else {
        return String::new();
    };
    text.split(' ').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, UsageError> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn a_hub_is_served_from_a_file_at_an_address() {
        let serve = Serve {
            database: PathBuf::from("hub.sqlite"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            behind_proxy: false,
            quota: 2 * 1024 * 1024 * 1024,
            devices: 100,
            new_sellers: 20,
            connections: 512,
            connections_per_address: 3,
        };
        assert_eq!(
            parsed("serve --db hub.sqlite --listen 127.0.0.1:8080 --connections-per-address 3"),
            Ok(Command::Serve(serve))
        );
    }

    #[test]
    fn a_restored_file_is_renewed_and_the_last_of_two_flags_counts() {
        let renew = Command::RenewEpoch {
            database: PathBuf::from("b.sqlite"),
        };
        assert_eq!(parsed("renew-epoch --db a.sqlite --db=b.sqlite"), Ok(renew));
    }

    fn check(line: &str, expect: UsageError) {
        assert_eq!(parsed(line), Err(expect), "{line}");
    }

    #[test]
    fn what_is_missing_or_unknown_is_refused_by_name() {
        let missing = UsageError::ValueMissing;
        let unknown = |flag: &str| UsageError::UnknownFlag(flag.to_owned());
        check("", UsageError::UnknownCommand(String::new()));
        check(
            "server --db x",
            UsageError::UnknownCommand("server".to_owned()),
        );
        check("serve", missing("--db"));
        check("serve --db", missing("--db"));
        check("serve --db= --behind-proxy", missing("--db"));
        check("renew-epoch", missing("--db"));
        check("serve --db x --listen", missing("--listen"));
        check("serve --db x --quota", missing("--quota"));
        let number = UsageError::NumberInvalid;
        check("serve --db x --quota 2GB", number("--quota"));
        check("serve --db x --devices 0", number("--devices"));
        check("serve --db x --connections -1", unknown("-1"));
        check(
            "serve --db x --new-sellers 4294967296",
            number("--new-sellers"),
        );
        check("serve --db x y", unknown("y"));
        check("serve --db x --help", unknown("--help"));
        check("serve --db x --port 1", unknown("--port"));
    }

    #[test]
    fn what_is_not_built_in_is_refused_by_name() {
        let tls = |flag: &str| UsageError::TlsNotBuiltIn(flag.to_owned());
        check("serve --tls-key", tls("--tls-key"));
        check("serve --db x --tls-cert c.pem", tls("--tls-cert"));
        check(
            "serve --db postgres://host/db",
            UsageError::DatabaseNotSupported("postgres://host/db".to_owned()),
        );
    }

    #[test]
    fn without_a_proxy_only_this_machine_is_listened_to() {
        check(
            "serve --db x --listen here",
            UsageError::AddressInvalid("here".to_owned()),
        );
        let everywhere = SocketAddr::from(([0, 0, 0, 0], 80));
        check(
            "serve --db x --listen 0.0.0.0:80",
            UsageError::PlainBeyondLoopback(everywhere),
        );
        assert!(parsed("serve --db x --listen 0.0.0.0:80 --behind-proxy").is_ok());
    }
}
