//! The commands about the storefront and the listings on a hub.

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! publish_commands {
    ($then:ident) => {
        $then! {
            PublishCommands;
            /// Builds the storefront into a folder.
            storefront_build(publish::BuildRequest) -> publish::BuildReport, Read [];
            /// Proves that a built storefront shows the workspace's prices.
            storefront_check(workspace::PathRequest) -> publish::CheckReport, Read [];
            /// Goods on their way to buyers, a page at a time, and how many of them stand where.
            listing_list(publish::ListingQuery) -> publish::ListingPage, Read [Network, Catalogue];
            /// Queues the publish of products and, when a line is there, sends it.
            publish(publish::PublishRequest) -> publish::Published, Write [];
        }
    };
}

publish_commands!(declare_commands);
