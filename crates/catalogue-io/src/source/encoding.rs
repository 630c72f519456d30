//! Which bytes stand for which letters: a byte order mark, a declared name, or a look at all of
//! the file. Text that is no Unicode is recognised, and that is said to the reader.

use super::Source;
use crate::CatalogueError;
use chardetng::EncodingDetector;
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::io::{self, Read};

const CHUNK: usize = 64 * 1024;

/// The encoding of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Encoded {
    pub(crate) encoding: &'static Encoding,
    /// Recognised by its bytes alone, so that it could be another one.
    pub(crate) guessed: bool,
}

/// Finds the encoding; `label` is what was declared.
pub(crate) fn detect(source: &Source, label: Option<&str>) -> Result<Encoded, CatalogueError> {
    let mut head = Vec::new();
    source.reader()?.take(CHUNK as u64).read_to_end(&mut head)?;
    if head.is_empty() {
        return Err(CatalogueError::Empty);
    }
    let mark = Encoding::for_bom(&head).map(|(encoding, _)| encoding);
    if let Some(label) = label {
        let declared =
            Encoding::for_label(label.as_bytes()).ok_or_else(|| CatalogueError::OptionInvalid {
                option: "encoding",
                value: label.to_owned(),
            })?;
        let wide = declared == UTF_16LE || declared == UTF_16BE;
        let encoding = mark.filter(|_| wide).unwrap_or(declared);
        return Ok(Encoded {
            encoding,
            guessed: false,
        });
    }
    if is_other_format(&head) {
        return Err(CatalogueError::FormatUnknown);
    }
    match mark.or_else(|| without_mark(&head)) {
        Some(encoding) => Ok(Encoded {
            encoding,
            guessed: false,
        }),
        None => look_at_all(source),
    }
}

/// Workbooks, archives, documents and pictures by their first bytes.
fn is_other_format(head: &[u8]) -> bool {
    const MAGIC: [&[u8]; 7] = [
        b"PK\x03\x04",
        b"\xD0\xCF\x11\xE0",
        b"%PDF",
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"SQLite format 3",
    ];
    MAGIC.iter().any(|magic| head.starts_with(magic)) || head.starts_with(b"\x1F\x8B")
}

/// UTF-16 without a mark: every second byte of delimiters, digits and Latin letters is zero.
fn without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let sample = &head[..head.len().min(4096)];
    let zeros = |parity: usize| {
        sample
            .iter()
            .skip(parity)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let enough = |count: usize| count >= 2 && count * 40 >= sample.len();
    if enough(odd) && even * 10 <= odd {
        Some(UTF_16LE)
    } else if enough(even) && odd * 10 <= even {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// How much of a file is UTF-8.
#[derive(Default)]
struct Utf8Count {
    letters: u64,
    faults: u64,
    carry: Vec<u8>,
}

impl Utf8Count {
    fn feed(&mut self, chunk: &[u8], last: bool) {
        let mut bytes = std::mem::take(&mut self.carry);
        bytes.extend_from_slice(chunk);
        let mut rest = bytes.as_slice();
        loop {
            match std::str::from_utf8(rest) {
                Ok(text) => return self.letters += beyond_ascii(text.as_bytes()),
                Err(error) => {
                    let (good, bad) = rest.split_at(error.valid_up_to());
                    self.letters += beyond_ascii(good);
                    let Some(length) = error.error_len() else {
                        if last {
                            self.faults += 1;
                        } else {
                            self.carry = bad.to_vec();
                        }
                        return;
                    };
                    self.faults += 1;
                    rest = &bad[length..];
                }
            }
        }
    }

    /// A few broken bytes in a text that is UTF-8 otherwise are faults of their rows, not another
    /// encoding: text of another one hardly ever forms valid sequences by chance.
    fn is_utf8(&self) -> bool {
        self.faults == 0 || (self.letters > 0 && self.letters >= self.faults)
    }
}

/// First bytes of letters of more than one byte.
fn beyond_ascii(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte >= 0xC2).count() as u64
}

fn look_at_all(source: &Source) -> Result<Encoded, CatalogueError> {
    let mut reader = source.reader()?;
    let (mut count, mut detector) = (Utf8Count::default(), EncodingDetector::new());
    let (mut buffer, mut high) = (vec![0; CHUNK], 0_usize);
    loop {
        let read = reader.read(&mut buffer)?;
        let chunk = &buffer[..read];
        if read == 0 {
            count.feed(&[], true);
            detector.feed(&[], true);
            break;
        }
        count.feed(chunk, false);
        let foreign = chunk.iter().filter(|byte| !byte.is_ascii()).count();
        high += foreign;
        if foreign > 0 {
            detector.feed(chunk, false);
        }
    }
    if count.is_utf8() {
        return Ok(Encoded {
            encoding: UTF_8,
            guessed: false,
        });
    }
    Ok(Encoded {
        encoding: western_unless_sure(detector.guess(None, false), high),
        guessed: true,
    })
}

/// A handful of bytes says little: Western European, the commonest, unless there are enough.
fn western_unless_sure(guess: &'static Encoding, high_bytes: usize) -> &'static Encoding {
    const SURE: usize = 6;
    if high_bytes < SURE || guess == UTF_8 {
        WINDOWS_1252
    } else {
        guess
    }
}

/// Turns bytes into UTF-8 as they are read. What the encoding does not allow becomes U+FFFD,
/// which the rows are searched for.
pub(crate) struct DecodingReader<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    raw_start: usize,
    raw_end: usize,
    done: bool,
}

impl<R: Read> DecodingReader<R> {
    pub(crate) fn new(inner: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self {
            inner,
            decoder,
            raw: vec![0; CHUNK],
            raw_start: 0,
            raw_end: 0,
            done: false,
        }
    }
}

impl<R: Read> Read for DecodingReader<R> {
    /// `target` must hold at least four bytes, one letter of any kind.
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if target.len() < 4 {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        while !self.done {
            let mut last = false;
            if self.raw_start == self.raw_end {
                self.raw_start = 0;
                self.raw_end = self.inner.read(&mut self.raw)?;
                last = self.raw_end == 0;
            }
            let source = &self.raw[self.raw_start..self.raw_end];
            let (result, read, written, _) = self.decoder.decode_to_utf8(source, target, last);
            self.raw_start += read;
            self.done = last && result == encoding_rs::CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], label: Option<&str>, expect: &str, text: &str) {
        let source = Source::Bytes(bytes.into());
        let encoded = detect(&source, label).unwrap();
        assert_eq!(encoded.encoding.name(), expect, "{text}");
        let mut found = String::new();
        DecodingReader::new(source.reader().unwrap(), encoded.encoding)
            .read_to_string(&mut found)
            .unwrap();
        assert_eq!(found, text);
    }

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| {
                if little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn encodings_are_recognised() {
        let german = "SKU;Größe\nA;groß\n";
        check(german.as_bytes(), None, "UTF-8", german);
        check(
            &[b"\xEF\xBB\xBF", german.as_bytes()].concat(),
            None,
            "UTF-8",
            german,
        );
        check(&utf16(german, true), None, "UTF-16LE", german);
        check(&utf16(german, false), None, "UTF-16BE", german);
        check(
            &utf16(&format!("\u{FEFF}{german}"), false),
            None,
            "UTF-16BE",
            german,
        );
        check(
            &utf16(&format!("\u{FEFF}{german}"), false),
            Some("utf-16"),
            "UTF-16BE",
            german,
        );
        check(
            b"SKU;Gr\xF6\xDFe\nA;gro\xDF, 12 \x80\n",
            None,
            "windows-1252",
            "SKU;Größe\nA;groß, 12 €\n",
        );
        let (chinese, gbk) = ("货号,标题\n1,浴巾 天蓝色\n", encoding_rs::GBK);
        check(&gbk.encode(chinese).0, None, "GBK", chinese);
        check(&gbk.encode(chinese).0, Some("gbk"), "GBK", chinese);
    }

    #[test]
    fn a_broken_byte_does_not_make_another_encoding() {
        check(
            "é é é \u{FFFD}\n".replace('\u{FFFD}', "?").as_bytes(),
            None,
            "UTF-8",
            "é é é ?\n",
        );
        check(b"\xC3\xA9 \xC3\xA9 \xFF\n", None, "UTF-8", "é é \u{FFFD}\n");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let refuse = |bytes: &[u8], label| detect(&Source::Bytes(bytes.into()), label).map(|_| ());
        assert!(matches!(refuse(b"", None), Err(CatalogueError::Empty)));
        assert!(matches!(
            refuse(b"PK\x03\x04...", None),
            Err(CatalogueError::FormatUnknown)
        ));
        assert!(matches!(
            refuse(b"a,b\n", Some("klingon")),
            Err(CatalogueError::OptionInvalid { .. })
        ));
    }
}
