//! What every implementation of the port does alike. One that is to be held to it implements
//! [`Subject`] and gets a line of `conform!` at the end of this file.

mod admission;
mod listings;
pub(super) mod operations;
mod plans;
pub(super) mod trial;

/// Each promise as a test of one implementation.
macro_rules! promises {
    ($subject:ty: $($module:ident::$promise:ident,)+) => {
        $(#[test]
        fn $promise() {
            super::$module::$promise::<$subject>();
        })+
    };
}

/// Holds one implementation to every promise.
macro_rules! conform {
    ($name:ident: $subject:ty) => {
        mod $name {
            promises! { $subject:
                admission::the_device_that_enrolled_a_seller_may_ask_again_and_nobody_else,
                admission::a_device_comes_in_once_under_one_key,
                admission::a_device_that_is_taken_out_loses_its_bearers_and_stays_out,
                admission::a_code_lets_one_device_in_until_it_expires,
                admission::a_bearer_counts_for_its_seller_until_it_expires,
                admission::a_request_fetches_one_bearer,
                admission::what_was_answered_stands_when_the_program_starts_again,
                admission::an_incarnation_lasts_until_it_is_renewed,
                listings::a_blob_stays_as_it_came_and_its_sellers_own,
                listings::each_publication_counts_once,
                listings::a_version_stays_as_it_was_first_signed,
                listings::a_withdrawn_listing_is_told_from_one_that_never_was,
                listings::listings_published_together_are_published_one_after_the_other,
                listings::a_seller_that_is_not_there_publishes_none_of_a_batch,
                listings::documents_come_in_the_order_they_are_asked_for_and_as_many_as_fit,
                listings::listings_come_in_the_order_of_their_last_change,
                listings::a_place_is_one_of_what_was_published,
                listings::nothing_older_takes_the_place_of_a_listing,
                operations::the_same_pushes_make_the_same_log,
                operations::a_refused_push_leaves_nothing,
                operations::a_long_page_is_cut_by_its_bytes,
                operations::each_seller_has_a_log_of_its_own,
            }
        }
    };
}

conform!(sqlite: crate::storage::sqlite::SqliteSubject);
