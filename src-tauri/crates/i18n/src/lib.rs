//! Embeds and checks the Fluent files of both languages, and formats messages and dates.
