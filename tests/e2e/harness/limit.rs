//! A limit to what is waited for: a program that cannot start, or a page that no longer draws, leaves
//! its driver without an answer for ever.

use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::rt::TokioIo;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};
use tower::ServiceExt;
use tower::util::MapResponse;

/// Makes the connections to a driver on which each request has its answer within a limit, or fails and
/// says which one had none.
pub fn within(
    limit: Duration,
) -> MapResponse<HttpConnector, impl FnOnce(TokioIo<TcpStream>) -> TokioIo<Limited> + Clone> {
    HttpConnector::new().map_response(move |stream| {
        TokioIo::new(Limited {
            stream: stream.into_inner(),
            limit,
            awaited: None,
        })
    })
}

/// A connection that does not wait for ever.
pub struct Limited {
    stream: TcpStream,
    limit: Duration,
    awaited: Option<Awaited>,
}

/// A request that has no answer yet.
struct Awaited {
    /// Its first line.
    line: String,
    end: Pin<Box<Sleep>>,
}

impl AsyncRead for Limited {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if let Poll::Ready(read) = Pin::new(&mut self.stream).poll_read(context, into) {
            self.awaited = None;
            return Poll::Ready(read);
        }
        let limit = self.limit;
        let Some(Awaited { line, end }) = &mut self.awaited else {
            return Poll::Pending;
        };
        ready!(end.as_mut().poll(context));
        let said = format!("no answer within {limit:?} to {line}");
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, said)))
    }
}

impl AsyncWrite for Limited {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.stream).poll_write(context, bytes));
        if self.awaited.is_none() {
            let line = bytes.split(|byte| *byte == b'\r').next();
            let line = String::from_utf8_lossy(line.unwrap_or_default()).into_owned();
            let mut end = Box::pin(sleep(self.limit));
            // Asked once, so that its end wakes whoever writes and reads here.
            assert!(end.as_mut().poll(context).is_pending(), "no time at all");
            self.awaited = Some(Awaited { line, end });
        }
        Poll::Ready(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl Connection for Limited {
    fn connected(&self) -> Connected {
        self.stream.connected()
    }
}

#[cfg(test)]
mod tests {
    use super::within;
    use fantoccini::ClientBuilder;
    use std::time::Duration;
    use tokio::net::TcpListener;

    #[tokio::test]
    async fn a_driver_that_never_answers_fails_by_the_request_that_it_was_given() {
        let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = silent.local_addr().expect("its address");
        let asked = ClientBuilder::new(within(Duration::from_millis(200)))
            .connect(&format!("http://{address}"))
            .await;
        let told = format!("{:?}", asked.expect_err("nobody answers"));
        assert!(
            told.contains("no answer within 200ms to POST /session"),
            "{told}"
        );
    }
}
