//! The words after `cargo xtask`.

use crate::failure::Failure;
use std::path::PathBuf;

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Task {
    Help,
    Run,
    Test,
    Build,
    Check,
    Generate,
    Bench,
    Soak,
    Bundle,
}

/// A task and its choices.
#[derive(Debug)]
pub(crate) struct Arguments {
    pub(crate) task: Task,
    /// Install system packages without asking.
    pub(crate) yes: bool,
    /// Build with optimisations.
    pub(crate) release: bool,
    /// Serve to a browser even where a display is.
    pub(crate) serve: bool,
    /// Smaller sizes in `bench`, and no contests but those named.
    pub(crate) quick: bool,
    /// Keep the figures of `bench` as what later runs are compared with.
    pub(crate) record: bool,
    /// Open this workspace and not the sample.
    pub(crate) workspace: Option<PathBuf>,
    /// Where `bench WINDOW` puts a picture of each step.
    pub(crate) pictures: Option<PathBuf>,
    /// A folder with built programs that `bench WINDOW` takes as they are.
    pub(crate) programs: Option<PathBuf>,
    /// Names after the task: stages, benchmarks or parts of a soak.
    pub(crate) names: Vec<String>,
}

impl Arguments {
    /// Reads the words; an unknown one is refused, never passed over.
    pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let task = task_named(words.next().as_deref())?;
        let mut arguments = Self {
            task,
            yes: false,
            release: false,
            serve: false,
            quick: false,
            record: false,
            workspace: None,
            pictures: None,
            programs: None,
            names: Vec::new(),
        };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--yes" | "-y" => arguments.yes = true,
                "--release" => arguments.release = true,
                "--serve" => arguments.serve = true,
                "--quick" => arguments.quick = true,
                "--record" => arguments.record = true,
                "--workspace" => arguments.workspace = Some(path_after(&word, words.next())?),
                "--pictures" => arguments.pictures = Some(path_after(&word, words.next())?),
                "--programs" => arguments.programs = Some(path_after(&word, words.next())?),
                "--help" | "-h" => arguments.task = Task::Help,
                _ if word.starts_with('-') => return Err(Failure::Usage(word)),
                _ => arguments.take_name(word)?,
            }
        }
        Ok(arguments)
    }

    fn take_name(&mut self, word: String) -> Result<(), Failure> {
        if !matches!(self.task, Task::Test | Task::Bench | Task::Soak) {
            return Err(Failure::Usage(word));
        }
        self.names.push(word);
        Ok(())
    }
}

fn path_after(flag: &str, word: Option<String>) -> Result<PathBuf, Failure> {
    word.map(PathBuf::from)
        .ok_or_else(|| Failure::Usage(flag.to_owned()))
}

fn task_named(word: Option<&str>) -> Result<Task, Failure> {
    Ok(match word {
        None | Some("help" | "--help" | "-h") => Task::Help,
        Some("run") => Task::Run,
        Some("test") => Task::Test,
        Some("build") => Task::Build,
        Some("check") => Task::Check,
        Some("generate") => Task::Generate,
        Some("bench") => Task::Bench,
        Some("soak") => Task::Soak,
        Some("bundle") => Task::Bundle,
        Some(other) => return Err(Failure::Usage(other.to_owned())),
    })
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Task};

    fn parsed(words: &str) -> Option<Arguments> {
        Arguments::parse(words.split_whitespace().map(str::to_owned)).ok()
    }

    #[test]
    fn words_are_read_and_unknown_ones_refused() {
        let run = parsed("run --yes --workspace shop.dhow").unwrap();
        assert_eq!((run.task, run.yes, run.serve), (Task::Run, true, false));
        assert_eq!(run.workspace.unwrap().to_str(), Some("shop.dhow"));
        assert_eq!(
            parsed("test window browser").unwrap().names,
            ["window", "browser"]
        );
        let bench = parsed("bench window --pictures out --programs built").unwrap();
        assert_eq!(bench.pictures.unwrap().to_str(), Some("out"));
        assert_eq!(bench.programs.unwrap().to_str(), Some("built"));
        for wrong in [
            "runn",
            "bench WINDOW --pictures",
            "run --yess",
            "run sample",
            "run --workspace",
            "build debug",
        ] {
            assert!(parsed(wrong).is_none(), "{wrong}");
        }
    }
}
