//! Tests only: see `acceptance/` and `e2e/`.
