//! The commands about what a thing costs where, and why.

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! pricing_commands {
    ($then:ident) => {
        $then! {
            PricingCommands;
            /// One price with its trail.
            price_show(pricing::PriceQuery) -> pricing::Price, Read [Prices, Markets, Rates];
            /// Every active variant in every market.
            price_matrix(pricing::MatrixQuery) -> pricing::Matrix, Read [Prices, Markets, Rates];
            /// What a typed price or cost would make of the market prices, without keeping it.
            price_effect(pricing::EffectQuery) -> pricing::Effect, Read [Prices, Markets, Rates];
        }
    };
}

pricing_commands!(declare_commands);
