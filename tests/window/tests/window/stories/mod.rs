//! The stories, each what a seller does in one sitting.

mod editing;
mod importing;
mod network;
mod opening;
mod prices;
mod settings;
mod storefront;
mod translating;
mod welcome;
mod withdrawing;
