//! What a stocktaking found as a document, to be printed and signed, or worked through as a table.

use super::{ExportStocktaking, FaultView, StocktakingReport, report};
use crate::export::{self, ExportedFile};
use crate::report::ReportFormat;
use crate::session::Act;
use crate::word::word;
use crate::{AppError, Session};
use dossier_documents::sheet::{PageCell, PageTable, ReportPage};
use dossier_documents::{pdf, xlsx};
use dossier_domain::lang::{Bilingual, Lang};
use dossier_domain::sentence::Arg;
use dossier_domain::stocktaking::Mismatch;
use dossier_i18n as i18n;

/// Columns of every table.
const COLUMNS: [&str; 5] = [
    "stocktaking-label",
    "stocktaking-case",
    "stocktaking-found-at",
    "stocktaking-kept-at",
    "stocktaking-by",
];

/// Writes what a stocktaking found, in the folder of exports.
///
/// # Errors
/// `NotPermitted`, `File`, `Document`, the store's.
pub async fn export(
    session: &Session,
    request: ExportStocktaking,
) -> Result<ExportedFile, AppError> {
    session.permit(Act::Read)?;
    let ExportStocktaking { id, lang, format } = request;
    let view = report(session, id).await?;
    let page = Words { lang }.page(&view, session.vault.is_practice());
    let stem = format!("{}-{}", page.number, lang.tag());
    let at = session.office.clock.now();
    let work = move || match format {
        ReportFormat::Pdf => pdf::report(&page, at).map(|bytes| (bytes, "pdf")),
        ReportFormat::Xlsx => xlsx::report(&page, at).map(|bytes| (bytes, "xlsx")),
    };
    let (bytes, end) = export::typeset(work).await?;
    export::write(session, &stem, end, &bytes)
}

struct Words {
    lang: Lang,
}

impl Words {
    fn say(&self, id: &str) -> String {
        i18n::text(self.lang, id)
    }

    fn page(&self, view: &StocktakingReport, practice: bool) -> ReportPage {
        let line = &view.line;
        let place = self.place(&line.place);
        let title = [("place", Arg::Text(place.clone()))];
        let closed = line.closed_on.map(|on| i18n::day(self.lang, on));
        let lines = [
            ("stocktaking-place", place),
            ("stocktaking-opened", i18n::day(self.lang, line.opened_on)),
            (
                "stocktaking-closed",
                closed.unwrap_or_else(|| self.say("stocktaking-going-on")),
            ),
            ("stocktaking-by", line.by.clone()),
            ("stocktaking-counted", self.number(line.counted)),
            ("stocktaking-expected", self.number(line.expected)),
        ];
        let faults = Mismatch::ALL.into_iter().filter_map(|kind| {
            let of: Vec<_> = view.faults.iter().filter(|one| one.kind == kind).collect();
            let heading = format!("stocktaking-kind-{}", word(&kind));
            (!of.is_empty()).then(|| self.table(&heading, &of))
        });
        let mut tables: Vec<_> = faults.collect();
        let explained: Vec<_> = view.explained.iter().collect();
        if !explained.is_empty() {
            tables.push(self.table("stocktaking-explained", &explained));
        }
        let remark = match view.faults.is_empty() {
            true => "stocktaking-agrees",
            false => "stocktaking-document-remark",
        };
        ReportPage {
            lang: self.lang,
            number: format!("dossier-stocktaking-{}", line.opened_on),
            title: i18n::format(self.lang, "stocktaking-document", title),
            lines: lines
                .into_iter()
                .map(|(id, value)| (self.say(id), value))
                .collect(),
            tables,
            remarks: vec![self.say(remark)],
            marking: self.say(match practice {
                true => "document-practice",
                false => "document-marking",
            }),
            page_word: self.say("document-page"),
        }
    }

    fn number(&self, n: u32) -> String {
        i18n::number(self.lang, i64::from(n))
    }

    fn place(&self, place: &Bilingual) -> String {
        place.get(self.lang).to_owned()
    }

    fn table(&self, heading: &str, faults: &[&FaultView]) -> PageTable {
        PageTable {
            heading: self.say(heading),
            columns: COLUMNS.map(|id| self.say(id)).to_vec(),
            rows: faults.iter().map(|fault| self.row(fault)).collect(),
        }
    }

    fn row(&self, fault: &FaultView) -> (String, Vec<PageCell>) {
        let place = |place: &Option<Bilingual>| match place {
            Some(place) => self.place(place),
            None => String::new(),
        };
        let counted = fault.by.iter().cloned();
        let counted = counted.chain(fault.on.map(|on| i18n::day(self.lang, on)));
        let mut by = counted.collect::<Vec<_>>().join(", ");
        if let Some(reason) = &fault.reason {
            by = i18n::format(
                self.lang,
                "stocktaking-said",
                [("by", Arg::Text(by)), ("reason", Arg::Text(reason.clone()))],
            );
        }
        let cells = [
            fault.case_number.clone().unwrap_or_default(),
            place(&fault.found_at),
            place(&fault.kept_at),
            by,
        ];
        (fault.label.clone(), cells.map(PageCell::Words).to_vec())
    }
}
