//! A report in words, for a document.

use super::ReportView;
use dossier_documents::sheet::{PageCell, PageTable, ReportPage};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::report::{By, ClockState, Measure, Report, Row, SMALL};
use dossier_domain::sentence::Arg;
use dossier_i18n as i18n;

/// What a document says of itself beside its numbers.
pub(super) struct Head {
    /// Number of a published report; none for what is only on screen.
    pub number: Option<String>,
    /// Who published it, and the day.
    pub published: Option<(String, chrono::NaiveDate)>,
    /// Names of the packs with their digests.
    pub packs: Vec<String>,
    /// Whether the vault is a practice one.
    pub practice: bool,
}

/// The report in a language.
pub(super) fn page(view: &ReportView, head: &Head, lang: Lang) -> ReportPage {
    let say = |id: &str| i18n::text(lang, id);
    let query = &view.query;
    let day = |on| Arg::Text(i18n::day(lang, on));
    let days = [("from", day(query.from)), ("until", day(query.until))];
    let period = i18n::format(lang, "report-period", days);
    let mut lines = vec![
        (say("report-line-period"), period.clone()),
        (say("report-cut-off"), i18n::day(lang, query.cut_off)),
    ];
    if let Some((by, on)) = &head.published {
        lines.push((say("report-line-by"), by.clone()));
        lines.push((say("report-line-on"), i18n::day(lang, *on)));
    }
    if !head.packs.is_empty() {
        lines.push((say("report-line-packs"), head.packs.join(", ")));
    }
    let public = head.number.is_some();
    let remark = if public {
        "report-public-remark"
    } else {
        "report-internal-remark"
    };
    let least = [("least", Arg::count(SMALL))];
    let mut remarks = vec![i18n::format(
        lang,
        remark,
        if public { least.to_vec() } else { Vec::new() },
    )];
    remarks.push(say("report-clocks-hint"));
    ReportPage {
        lang,
        number: head
            .number
            .clone()
            .unwrap_or_else(|| format!("{}_{}", query.from, query.until)),
        title: i18n::format(lang, "report-document", [("period", Arg::Text(period))]),
        lines,
        tables: Words { view, lang }.tables(),
        remarks,
        marking: say(if head.practice {
            "document-practice"
        } else if public {
            "report-marking-public"
        } else {
            "document-marking"
        }),
        page_word: say("document-page"),
    }
}

struct Words<'a> {
    view: &'a ReportView,
    lang: Lang,
}

impl Words<'_> {
    fn say(&self, id: &str) -> String {
        i18n::text(self.lang, id)
    }

    fn label(&self, name: &Bilingual) -> String {
        name.get(self.lang).to_owned()
    }

    /// A number; words where it was left out.
    fn cell(&self, n: Option<u32>) -> PageCell {
        match n {
            Some(value) => PageCell::Number {
                shown: i18n::number(self.lang, i64::from(value)),
                value,
            },
            None => PageCell::Words(self.say("report-hidden")),
        }
    }

    fn cells(&self, cells: &[Option<u32>]) -> Vec<PageCell> {
        cells.iter().map(|n| self.cell(*n)).collect()
    }

    fn measures(&self, first: &str) -> Vec<String> {
        let measures = self.view.measures.iter();
        let heads = measures.map(|it| self.say(measure(*it)));
        std::iter::once(self.say(first)).chain(heads).collect()
    }

    fn tables(&self) -> Vec<PageTable> {
        let Report { totals, .. } = &self.view.report;
        let all = PageTable {
            heading: self.say("report-measures"),
            columns: self.measures("report-row"),
            rows: vec![(self.say("report-total"), self.cells(totals))],
        };
        let broken_down = self.view.report.tables.iter().map(|table| PageTable {
            heading: self.say(heading(table.by)),
            columns: self.measures("report-row"),
            rows: table
                .rows
                .iter()
                .map(|row| (self.row(table.by, row), self.cells(&row.cells)))
                .collect(),
        });
        [all, self.days(), self.ages(), self.clocks()]
            .into_iter()
            .chain(broken_down)
            .collect()
    }

    fn days(&self) -> PageTable {
        let spread = self.view.report.to_screen;
        let row = |id: &str, value: Option<u32>| (self.say(id), vec![self.cell(value)]);
        PageTable {
            heading: self.say("report-days"),
            columns: vec![self.say("report-row"), self.say("report-line-days")],
            rows: vec![
                row("report-days-median", spread.map(|it| it.median_days)),
                row("report-days-ninth", spread.map(|it| it.ninth_decile_days)),
            ],
        }
    }

    fn ages(&self) -> PageTable {
        let number = Arg::count::<u32>;
        let name = |age: &dossier_domain::report::Age| match age.to_days {
            Some(to) => {
                let days = [("from", number(age.from_days)), ("to", number(to))];
                i18n::format(self.lang, "report-age-span", days)
            }
            None => {
                let days = [("from", number(age.from_days))];
                i18n::format(self.lang, "report-age-over", days)
            }
        };
        let ages = self.view.ages.iter().zip(&self.view.report.ages);
        PageTable {
            heading: self.say("report-ages"),
            columns: vec![self.say("report-age"), self.say("report-cases")],
            rows: ages
                .map(|(age, n)| (name(age), vec![self.cell(*n)]))
                .collect(),
        }
    }

    fn clocks(&self) -> PageTable {
        let heads = ClockState::ALL.map(|it| self.say(state(it)));
        let name = |code: &str| {
            let known = self.view.names.iter();
            let mut known = known.filter(|it| it.by.is_none() && it.code == code);
            known
                .next()
                .map_or_else(|| code.to_owned(), |it| self.label(&it.name))
        };
        let rows = self.view.report.clocks.iter();
        PageTable {
            heading: self.say("report-clocks"),
            columns: std::iter::once(self.say("report-clock"))
                .chain(heads)
                .collect(),
            rows: rows
                .map(|row| (name(&row.code.0), self.cells(&row.cells)))
                .collect(),
        }
    }

    /// What a row is called.
    fn row(&self, by: By, row: &Row) -> String {
        if row.key.is_empty() {
            return self.say(match by {
                By::Ground => "report-ground-none",
                By::Category => "report-category-none",
                By::Outcome => "report-outcome-none",
                _ => "report-unknown",
            });
        }
        if let Some(name) = &row.name {
            return self.label(name);
        }
        let prefix = match by {
            By::Kind => "triage-kind-",
            By::Matter => "triage-matter-",
            By::Language => "common-lang-",
            By::Channel => "triage-channel-",
            By::Place | By::Officer => return row.key.clone(),
            By::Service | By::Ground | By::Regime | By::Category | By::Outcome => {
                let mut known = self.view.names.iter();
                let known = known.find(|it| it.by == Some(by) && it.code == row.key);
                return match (known, row.key.as_str()) {
                    (Some(name), _) => self.label(&name.name),
                    (None, "ask") if by == By::Regime => self.say("report-regime-ask"),
                    (None, "none") if by == By::Regime => self.say("report-regime-none"),
                    (None, code) => code.to_owned(),
                };
            }
        };
        self.say(&format!("{prefix}{}", row.key))
    }
}

const fn heading(by: By) -> &'static str {
    match by {
        By::Service => "report-by-service",
        By::Kind => "report-by-kind",
        By::Matter => "report-by-matter",
        By::Ground => "report-by-ground",
        By::Regime => "report-by-regime",
        By::Language => "report-by-language",
        By::Channel => "report-by-channel",
        By::Place => "report-by-place",
        By::Category => "report-by-category",
        By::Outcome => "report-by-outcome",
        By::Officer => "report-by-officer",
    }
}

/// Message that names a measure.
#[must_use]
pub const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Received => "report-measure-received",
        Measure::CarriedIn => "report-measure-carried_in",
        Measure::ScreenedIn => "report-measure-screened_in",
        Measure::ScreenedOut => "report-measure-screened_out",
        Measure::ReadSecond => "report-measure-read_second",
        Measure::ToScreen => "report-measure-to_screen",
        Measure::ToAnswer => "report-measure-to_answer",
        Measure::Referred => "report-measure-referred",
        Measure::Retained => "report-measure-retained",
        Measure::Reviewed => "report-measure-reviewed",
        Measure::Closed => "report-measure-closed",
        Measure::CarriedOver => "report-measure-carried_over",
        Measure::Unscreened => "report-measure-unscreened",
    }
}

const fn state(state: ClockState) -> &'static str {
    match state {
        ClockState::OnTime => "report-clock-on_time",
        ClockState::DoneLate => "report-clock-done_late",
        ClockState::Overdue => "report-clock-overdue",
        ClockState::Waiting => "report-clock-waiting",
    }
}
