//! Temporary vaults, a fixed clock and builders, for tests only.
