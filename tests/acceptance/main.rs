//! The use cases, by noun, through `app` and without a window: happy paths and refused ones.

mod journey;
