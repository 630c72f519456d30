//! The commands about texts in the languages of buyers.

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! translation_commands {
    ($then:ident) => {
        $then! {
            TranslationCommands;
            /// How far each language is.
            translate_status(translation::StatusQuery) -> translation::Status, Read [Translations, Catalogue, Markets];
            /// Texts of one language that need a person.
            translate_list(translation::QueueQuery) -> translation::Queue, Read [Translations, Catalogue];
            /// Writes one translation.
            translate_set(translation::TranslationSet) -> history::Done, Write [];
        }
    };
}

translation_commands!(declare_commands);
