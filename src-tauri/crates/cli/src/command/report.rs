//! `dossier report`: counts a period, publishes what it counts, derives it again.

use crate::args::{Common, Format, Report};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::report::{
    self, ExportReport, PublishedView, ReportFormat, ReportSource, ReportView,
};
use dossier_app::{Changed, Office, Session, unwatched, vault};
use dossier_domain::report::{By, Query, Rederived};
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// Whether a published report derives again to the same numbers.
#[derive(Serialize)]
struct Checked {
    number: String,
    equal: bool,
    /// Files disposed of since, where it is not equal.
    gone: u32,
}

/// Counts, publishes, or checks.
///
/// # Errors
/// Opening; what the use cases refuse.
pub async fn run(
    office: &Office,
    common: &Common,
    asked: &Report,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let done = match &asked.check {
        Some(number) => check(&session, number, voice).await,
        None => count(&session, asked, voice).await,
    };
    vault::lock(session).await?;
    done
}

async fn check(session: &Session, number: &str, voice: &Voice) -> Result<Exit, Failure> {
    let one = report::numbered(session, number).await?;
    let found = report::rederives(session, one.id, unwatched).await?;
    let checked = Checked {
        number: one.number,
        equal: found == Rederived::Same,
        gone: match found {
            Rederived::Gone { files } => files,
            _ => 0,
        },
    };
    let words = match found {
        Rederived::Same => "report-check-equal",
        Rederived::Different => "report-check-differs",
        Rederived::Gone { .. } => "report-check-gone",
    };
    let number = Arg::Text(checked.number.clone());
    let files = Arg::count(checked.gone);
    voice.result(&checked, || {
        vec![voice.words_of(words, [("number", number), ("files", files)])]
    })?;
    Ok(match found {
        Rederived::Different => Exit::Differs,
        _ => Exit::Done,
    })
}

async fn count(session: &Session, asked: &Report, voice: &Voice) -> Result<Exit, Failure> {
    let last = report::last_quarter(session.office.today());
    let until = asked.to.unwrap_or(last.until);
    let query = Query {
        from: asked.from.unwrap_or(last.from),
        until,
        cut_off: asked.cut_off.unwrap_or(until),
    };
    let source = if asked.publish {
        let (published, _changed): (PublishedView, Changed) =
            report::publish(session, query).await?;
        let number = Arg::Text(published.number.clone());
        voice.tell("report-published-done", [("number", number)]);
        if asked.format.is_none() {
            voice.result(&published, || words(&published.report, voice))?;
            return Ok(Exit::Done);
        }
        ReportSource::Published { id: published.id }
    } else {
        ReportSource::Seen { query }
    };
    let format = match asked.format {
        Some(Format::Xlsx) => ReportFormat::Xlsx,
        Some(Format::Pdf) => ReportFormat::Pdf,
        Some(Format::Json) => {
            let view = match source {
                ReportSource::Seen { query } => report::get(session, query, unwatched).await?,
                ReportSource::Published { id } => report::one(session, id).await?.report,
            };
            let json = serde_json::to_string(&view);
            let json = json.map_err(|error| Failure::Broken(error.to_string()))?;
            voice.result(&view, || vec![json])?;
            return Ok(Exit::Done);
        }
        None => {
            let view = report::get(session, query, unwatched).await?;
            voice.result(&view, || words(&view, voice))?;
            return Ok(Exit::Done);
        }
    };
    let lang = voice.lang();
    let request = ExportReport {
        source,
        format,
        lang,
    };
    let file = report::export(session, request, unwatched).await?;
    let path = Arg::Text(file.path.clone());
    voice.result(&file, || {
        vec![voice.words_of("report-exported", [("path", path)])]
    })?;
    Ok(Exit::Done)
}

/// The totals and the services, for people.
fn words(view: &ReportView, voice: &Voice) -> Vec<String> {
    let day = |on| Arg::Day(on);
    let query = view.query;
    let period = [("from", day(query.from)), ("until", day(query.until))];
    let mut lines = vec![voice.words_of("report-period", period)];
    let shown = |n: Option<u32>| match n {
        Some(n) => n.to_string(),
        None => voice.words_of("report-hidden", []),
    };
    let line = |label: String, number: String| {
        let args = [("label", Arg::Text(label)), ("number", Arg::Text(number))];
        voice.words_of("cli-report-line", args)
    };
    for (measure, n) in view.measures.iter().zip(&view.report.totals) {
        let label = voice.words_of(report::measure(*measure), []);
        lines.push(line(label, shown(*n)));
    }
    let services = view
        .report
        .tables
        .iter()
        .filter(|table| table.by == By::Service);
    for row in services.flat_map(|table| &table.rows) {
        let name = match &row.name {
            Some(name) => name.get(voice.lang()).to_owned(),
            None => voice.words_of("report-unknown", []),
        };
        let received = row.cells.first().copied().flatten();
        lines.push(format!("  {}", line(name, shown(received))));
    }
    lines
}
