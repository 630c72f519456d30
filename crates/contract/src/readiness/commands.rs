//! The commands about what keeps a listing from its buyers, and what needs a person.

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! readiness_commands {
    ($then:ident) => {
        $then! {
            ReadinessCommands;
            /// Everything that needs a person, worst first.
            today_list(Nothing) -> readiness::Today, Read [Catalogue, Prices, Translations, Markets, Views, Network];
            /// Issues of the listings: what blocks a publish and how to mend it.
            preflight(readiness::PreflightQuery) -> readiness::Preflight, Read [Catalogue, Prices, Translations, Markets];
        }
    };
}

readiness_commands!(declare_commands);
