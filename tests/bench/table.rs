//! One table, a budget beside each figure.

use std::time::Duration;

/// Rows measured so far.
#[derive(Default)]
pub struct Table {
    rows: Vec<[String; 4]>,
    over: usize,
}

impl Table {
    /// Times with a budget on their 95th percentile; the median is shown beside it.
    pub fn times(&mut self, what: &str, budget: Duration, mut times: Vec<Duration>) {
        times.sort_unstable();
        let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
        self.row(
            what,
            &format!("p50 {:.2} ms, p95 {:.2} ms", ms(at(0.5)), ms(at(0.95))),
            budget,
            at(0.95),
        );
    }

    /// One time with a budget.
    pub fn time(&mut self, what: &str, budget: Duration, time: Duration) {
        self.row(what, &format!("{:.1} ms", ms(time)), budget, time);
    }

    /// A figure without a budget.
    pub fn figure(&mut self, what: &str, figure: String) {
        self.rows
            .push([what.to_owned(), figure, String::new(), String::new()]);
    }

    fn row(&mut self, what: &str, shown: &str, budget: Duration, judged: Duration) {
        let verdict = if judged <= budget { "within" } else { "OVER" };
        self.over += usize::from(judged > budget);
        self.rows.push([
            what.to_owned(),
            shown.to_owned(),
            format!("≤ {} ms", budget.as_millis()),
            verdict.to_owned(),
        ]);
    }

    /// Prints the table; returns how many figures are over their budget.
    #[allow(clippy::print_stdout)]
    pub fn print(&self) -> usize {
        for [what, shown, budget, verdict] in &self.rows {
            println!("{what:<44} {shown:<34} {budget:<12} {verdict}");
        }
        self.over
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
