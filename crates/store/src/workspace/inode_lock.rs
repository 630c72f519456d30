//! The lock on a file itself, whatever it is called.
//!
//! It is one byte far behind everything that SQLite ever locks or writes, held by the handle and
//! not by the process: so it stands beside SQLite's locks, on network drives too, where a lock of
//! the whole file would be one of SQLite's own bytes. Systems that have no such lock have the one
//! beside the file alone.

use std::fs::File;

/// Locks the file unless somebody else has done so. A system or a drive that knows no such lock
/// refuses nobody.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn is_refused(file: &File) -> bool {
    use nix::errno::Errno;
    use nix::fcntl::{FcntlArg, fcntl};
    use nix::libc;
    /// SQLite's files end at 281 terabytes, long before this byte.
    const BYTE: libc::off_t = 1 << 62;
    let lock = libc::flock {
        l_type: libc::F_WRLCK as libc::c_short,
        l_whence: libc::SEEK_SET as libc::c_short,
        l_start: BYTE,
        l_len: 1,
        l_pid: 0,
    };
    let locked = fcntl(file, FcntlArg::F_OFD_SETLK(&lock));
    matches!(locked, Err(Errno::EAGAIN | Errno::EACCES))
}

/// Refuses nobody: `flock` would stand in the way of SQLite's own locks here.
#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn is_refused(_file: &File) -> bool {
    false
}
