//! What TypeScript must know of a command, without its types being named again.

use crate::tag::{Access, Tag};
use std::collections::BTreeMap;
use ts_rs::{Config, TS};

type Collect = fn(&Config, &mut BTreeMap<String, String>);

pub(crate) struct CommandType {
    pub(crate) name: &'static str,
    pub(crate) reads: &'static [Tag],
    pub(crate) access: Access,
    pub(crate) request: fn(&Config) -> String,
    pub(crate) response: fn(&Config) -> String,
    pub(crate) collect: [Collect; 2],
}

impl CommandType {
    pub(crate) fn of<Q: TS + 'static, A: TS + 'static>(
        name: &'static str,
        reads: &'static [Tag],
        access: Access,
    ) -> Self {
        Self {
            name,
            reads,
            access,
            request: Q::name,
            response: A::name,
            collect: [collect::<Q>, collect::<A>],
        }
    }
}

struct Visitor<'a> {
    config: &'a Config,
    types: &'a mut BTreeMap<String, String>,
}

impl ts_rs::TypeVisitor for Visitor<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        collect::<T>(self.config, self.types);
    }
}

pub(crate) fn collect<T: TS + 'static + ?Sized>(
    config: &Config,
    types: &mut BTreeMap<String, String>,
) {
    if T::output_path().is_some() && !types.contains_key(&T::ident(config)) {
        types.insert(T::ident(config), T::decl(config));
        T::visit_dependencies(&mut Visitor { config, types });
    }
}
