//! What history says of documents that an act creates, worked out ahead of the act.

use super::block::{BlockDraft, PackedBlock};
use super::change::ChangeText;
use dhow_sync::DocumentId;

/// New documents in their order, each as its text.
#[derive(Debug, Default)]
pub(crate) struct NewDocuments {
    texts: Vec<(DocumentId, String)>,
    bytes: usize,
    pressed: Option<PackedBlock>,
}

impl NewDocuments {
    pub(crate) fn add(&mut self, document: DocumentId, text: String) {
        self.bytes += BlockDraft::length(&document, &text);
        self.texts.push((document, text));
    }

    /// Whether they fill a block.
    pub(crate) fn is_full(&self) -> bool {
        self.bytes >= super::block::FULL
    }

    /// Makes a block of them where they fill one.
    pub(crate) fn press(&mut self) {
        if !self.is_full() {
            return;
        }
        let mut block = BlockDraft::with_capacity(self.bytes);
        for (document, text) in &self.texts {
            block.add(ChangeText::created(document, text));
        }
        // What cannot be pressed here cannot be where it is written either, and is told there.
        if let Ok(pressed) = block.press() {
            self.pressed = Some(pressed);
            self.texts = Vec::new();
        }
    }

    /// The block, where there is one.
    pub(crate) fn pressed(&self) -> Option<&PackedBlock> {
        self.pressed.as_ref()
    }

    /// Every change that is in no block yet.
    pub(crate) fn changes(&self) -> impl Iterator<Item = ChangeText<'_>> {
        let texts = self.texts.iter();
        texts.map(|(document, text)| ChangeText::created(document, text))
    }
}
