//! Reading operations, rows and lines of the wire with their values as text.
//!
//! Each of them is one flat object whose members depend on a tag. Read by way of `flatten` and
//! `tag`, serde would build a tree of every value first; here the members are taken as they stand,
//! and each is read once the tag is known.

use crate::feed::SnapshotLine;
use crate::operation::OpenConflict;
use crate::text_tree::Key;
use crate::{Action, ChangeRow, Conflict, Effect, Operation, Path, Value};
use serde::de::{DeserializeOwned, Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// The members of an object as they stand in its text, borrowed from it: objects of the wire are
/// read from bytes that are at hand.
struct Members<'text>(Vec<(Cow<'text, str>, &'text RawValue)>);

impl<'text> Members<'text> {
    /// Takes a member out; no object of the wire has one twice.
    fn take<E: Error>(&mut self, name: &'static str) -> Result<Option<&'text RawValue>, E> {
        let place = |members: &[(Cow<'_, str>, _)]| members.iter().position(|(key, _)| key == name);
        let Some(first) = place(&self.0) else {
            return Ok(None);
        };
        let (_, raw) = self.0.swap_remove(first);
        match place(&self.0) {
            Some(_) => Err(E::duplicate_field(name)),
            None => Ok(Some(raw)),
        }
    }

    /// A member that has to be there.
    fn needed<T: DeserializeOwned, E: Error>(&mut self, name: &'static str) -> Result<T, E> {
        let raw = self.take(name)?.ok_or_else(|| E::missing_field(name))?;
        serde_json::from_str(raw.get()).map_err(E::custom)
    }

    /// A member that may be missing.
    fn optional<T: DeserializeOwned, E: Error>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<T>, E> {
        let raw = self.take(name)?;
        let read = raw.map(|raw| serde_json::from_str(raw.get()));
        read.transpose().map(Option::flatten).map_err(E::custom)
    }

    /// A value that has to be there, `null` or not.
    fn value<E: Error>(&mut self, name: &'static str) -> Result<Value, E> {
        let raw = self.take(name)?.ok_or_else(|| E::missing_field(name))?;
        Value::from_raw(raw.to_owned()).map_err(E::custom)
    }

    /// A path, which is the whole document where none is named.
    fn path<E: Error>(&mut self, name: &'static str) -> Result<Path, E> {
        let raw = self.take(name)?;
        raw.map_or_else(
            || Ok(Path::root()),
            |raw| serde_json::from_str(raw.get()).map_err(E::custom),
        )
    }

    fn action<E: Error>(&mut self) -> Result<Action, E> {
        match self.needed::<String, E>("act")?.as_str() {
            "set" => Ok(Action::Set {
                value: self.value("value")?,
                seen: self.needed("seen")?,
            }),
            "delete" => Ok(Action::Delete {
                seen: self.needed("seen")?,
            }),
            "increment" => Ok(Action::Increment {
                by: self.needed("by")?,
                cause: self.optional("cause")?,
            }),
            "resolve" => Ok(Action::Resolve {
                conflict: self.needed("conflict")?,
                value: self.value("value")?,
                seen: self.needed("seen")?,
            }),
            other => Err(E::unknown_variant(
                other,
                &["set", "delete", "increment", "resolve"],
            )),
        }
    }

    fn effect<E: Error>(&mut self) -> Result<Effect, E> {
        match self.needed::<String, E>("effect")?.as_str() {
            "value" => Ok(Effect::Value {
                value: self.value("value")?,
                resolved: self.optional("resolved")?,
            }),
            "deleted" => Ok(Effect::Deleted),
            "parked" => Ok(Effect::Parked(self.conflict()?)),
            "rejected" => Ok(Effect::Rejected {
                reason: self.needed("reason")?,
            }),
            other => Err(E::unknown_variant(
                other,
                &["value", "deleted", "parked", "rejected"],
            )),
        }
    }

    fn conflict<E: Error>(&mut self) -> Result<Conflict, E> {
        Ok(Conflict {
            conflict: self.needed("conflict")?,
            parked: self.needed("parked")?,
            standing: self.needed("standing")?,
            author: self.needed("author")?,
            standing_author: self.needed("standingAuthor")?,
            replaces: self.optional("replaces")?,
        })
    }

    fn line<E: Error>(&mut self) -> Result<SnapshotLine, E> {
        match self.needed::<String, E>("line")?.as_str() {
            "head" => Ok(SnapshotLine::Head {
                epoch: self.needed("epoch")?,
                cursor: self.needed("cursor")?,
            }),
            "document" => Ok(SnapshotLine::Document {
                doc: self.needed("doc")?,
                tree: self.value("tree")?,
            }),
            "grave" => Ok(SnapshotLine::Tombstone {
                doc: self.needed("doc")?,
            }),
            "parked" => Ok(SnapshotLine::Parked(OpenConflict {
                doc: self.needed("doc")?,
                path: self.path("path")?,
                conflict: self.conflict()?,
            })),
            "end" => Ok(SnapshotLine::End {
                lines: self.needed("lines")?,
            }),
            other => Err(E::unknown_variant(
                other,
                &["head", "document", "grave", "parked", "end"],
            )),
        }
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::with_capacity(8);
                while let Some((Key(key), value)) = object.next_entry()? {
                    members.push((key, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

impl<'de> Deserialize<'de> for Operation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = Members::deserialize(deserializer)?;
        Ok(Self {
            op_id: members.needed("opId")?,
            mid: members.needed("mid")?,
            doc: members.needed("doc")?,
            path: members.path("path")?,
            atom: members.path("atom")?,
            action: members.action()?,
        })
    }
}

impl<'de> Deserialize<'de> for ChangeRow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = Members::deserialize(deserializer)?;
        Ok(Self {
            seq: members.needed("seq")?,
            device: members.needed("device")?,
            mid: members.needed("mid")?,
            op_id: members.needed("opId")?,
            doc: members.needed("doc")?,
            path: members.path("path")?,
            effect: members.effect()?,
        })
    }
}

impl<'de> Deserialize<'de> for Effect {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Members::deserialize(deserializer)?.effect()
    }
}

impl<'de> Deserialize<'de> for SnapshotLine {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Members::deserialize(deserializer)?.line()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_of_the_wire_is_whole_and_says_nothing_twice() {
        let check = |text: &str, expect: bool| {
            assert_eq!(
                serde_json::from_str::<Operation>(text).is_ok(),
                expect,
                "{text}"
            );
        };
        let op = |rest: &str| format!(r#"{{"opId":"o","mid":1,"doc":"d",{rest}}}"#);
        check(&op(r#""act":"set","value":null,"seen":"b3:0""#), true);
        check(
            &op(r#""seen":"b3:0","value":1,"act":"set","more":[{}]"#),
            true,
        );
        check(&op(r#""act":"increment","by":"1","cause":null"#), true);
        check(&op(r#""act":"increment","by":"1","seen":5"#), true);
        check(&op(r#""act":"set","seen":"b3:0""#), false);
        check(&op(r#""act":"set","value":1"#), false);
        check(
            &op(r#""act":"set","value":1,"value":2,"seen":"b3:0""#),
            false,
        );
        check(&op(r#""act":"fly","value":1,"seen":"b3:0""#), false);
        check(&op(r#""act":"set","value":"\ud800","seen":"b3:0""#), false);
        check(&op(r#""value":1,"seen":"b3:0""#), false);
        check(r#"[1]"#, false);
    }
}
