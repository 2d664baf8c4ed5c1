//! The end of the program while a vault is still open.
//!
//! SQLCipher frees its tables when the program ends, and OpenSSL its own (`atexit`), under readers
//! whose threads may be decrypting a page at that moment: the program would end by a segmentation
//! fault, though all that it did was done.

use std::sync::Once;

/// Ends the program before the libraries free what readers use. Called once they are begun: what was
/// registered last is called first.
///
/// Only where the C library tells the status of the end, which is GNU's: elsewhere nothing is done.
pub(super) fn before_the_libraries() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        #[cfg(all(target_os = "linux", target_env = "gnu"))]
        gnu::register();
    });
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod gnu {
    use std::ffi::{c_int, c_void};
    use std::ptr;

    unsafe extern "C" {
        fn on_exit(end: extern "C" fn(c_int, *mut c_void), with: *mut c_void) -> c_int;
        fn _exit(status: c_int) -> !;
    }

    pub(super) fn register() {
        // SAFETY: `end` lives as long as the program and takes no argument. Where it is not taken, the
        // program ends as it would have.
        unsafe { on_exit(end, ptr::null_mut()) };
    }

    /// What is written to the standard output is flushed by Rust before any of these are called.
    extern "C" fn end(status: c_int, _: *mut c_void) {
        // SAFETY: it only ends the process, with the status that it was to have.
        unsafe { _exit(status) }
    }
}
