//! The sample workspace: a fictional weaver with goods, pictures, four languages and four markets,
//! so that every screen has something to show and nothing of it is anybody's.

mod goods;
mod make;

pub use make::sample;
