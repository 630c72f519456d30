//! The commands about files of goods, in and out.

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! import_commands {
    ($then:ident) => {
        $then! {
            ImportCommands;
            /// Reads a file's head: encoding, delimiter, columns, samples, suggested mapping.
            import_open(import::ImportOpen) -> import::ImportColumns, Read [];
            /// What is known of a file's prices, what a person must say of them, and what each answer
            /// would make of one of them in the markets.
            import_prices(import::ImportRequest) -> import::ImportPrices, Read [];
            /// Dry run: what the file would change, row by row.
            import_preview(import::ImportRequest) -> import::ImportReport, Read [Catalogue, Workspace];
            /// Applies the file in one act.
            import_apply(import::ImportRequest) -> import::ImportReport, Write [];
            /// Writes the catalogue to a file without loss.
            catalogue_export(import::ExportRequest) -> import::ExportReport, Read [];
        }
    };
}

import_commands!(declare_commands);
