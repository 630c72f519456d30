//! Problems of new goods that are told once for a column, with how many goods have them.

use dhow_catalogue_io::{Issue, IssueCode};

/// Most rows that are named.
const MOST_NAMED: usize = 20;

/// What was gathered while the rows went by.
#[derive(Debug, Default)]
pub(super) struct GatheredIssues(Vec<Gathered>);

#[derive(Debug)]
struct Gathered {
    first: Issue,
    count: u64,
    rows: Vec<u64>,
}

impl GatheredIssues {
    /// Takes in a problem that is told at the end; `false` of any other.
    pub(super) fn take(&mut self, issue: &Issue) -> bool {
        use IssueCode as Code;
        let told_once = matches!(
            issue.code,
            Code::NotTicked
                | Code::NotYetForSale
                | Code::NoLongerForSale
                | Code::SaleDayUnreadable
                | Code::NotSoldByItself
        );
        if !told_once {
            return false;
        }
        let same =
            |it: &&mut Gathered| it.first.code == issue.code && it.first.column == issue.column;
        match self.0.iter_mut().find(same) {
            Some(gathered) => {
                gathered.count += 1;
                if gathered.rows.len() < MOST_NAMED {
                    gathered.rows.push(issue.row);
                }
            }
            None => self.0.push(Gathered {
                first: issue.clone(),
                count: 1,
                rows: vec![issue.row],
            }),
        }
        true
    }

    /// One problem for all goods of each.
    pub(super) fn issues(&mut self) -> Vec<Issue> {
        let gathered = std::mem::take(&mut self.0).into_iter();
        gathered.map(Gathered::told).collect()
    }
}

impl Gathered {
    fn told(self) -> Issue {
        let named = self.rows.iter().map(u64::to_string);
        let more = self.count > self.rows.len() as u64;
        let rows = named.collect::<Vec<_>>().join(", ") + if more { " …" } else { "" };
        let issue = self.first.with("count", self.count);
        issue.with_list("rows", &rows)
    }
}
