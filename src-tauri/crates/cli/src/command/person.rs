//! `dossier person …`: who may open the vault, and what they may do in it.

use crate::args::{AddPerson, Common, PersonCommand};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::secret::{self, Source};
use crate::sign_in::sign_in;
use crate::voice::Voice;
use dossier_app::vault::{ChangeRole, MemberView, RecoveryDrawn, passphrase, people};
use dossier_app::{Office, Session, unwatched, vault};
use dossier_domain::person::Person;
use dossier_domain::sentence::Arg;
use serde::Serialize;

/// Variable that holds the passphrase of the person who is added.
const NEW_PASSPHRASE: &str = "DOSSIER_NEW_PASSPHRASE";

/// Who may now sign in.
#[derive(Serialize)]
struct Added {
    people: Vec<Person>,
}

/// Signs in, then does what is asked.
///
/// # Errors
/// Opening; the passphrase cannot be read; nobody has the name given; what the use case refuses.
pub async fn run(
    office: &Office,
    common: &Common,
    command: &PersonCommand,
    voice: &Voice,
) -> Result<Exit, Failure> {
    if let PersonCommand::Add(asked) = command {
        return add(office, common, asked, voice).await;
    }
    let session = sign_in(office, common, voice).await?;
    let done = perform(&session, command, voice).await;
    let closed = vault::lock(session).await;
    done?;
    closed?;
    Ok(Exit::Done)
}

async fn perform(session: &Session, command: &PersonCommand, voice: &Voice) -> Result<(), Failure> {
    match command {
        PersonCommand::Add(_) | PersonCommand::List => {}
        PersonCommand::Recovery => return recovery(session, voice).await,
        PersonCommand::Role(asked) => {
            let found = named(session, &asked.whom.name).await?;
            let request = ChangeRole {
                person: found.person.id,
                from: found.person.role,
                to: asked.role,
            };
            people::change_role(session, request).await?;
        }
        PersonCommand::Suspend(asked) => {
            let found = named(session, &asked.name).await?;
            people::suspend(session, found.person.id).await?;
        }
        PersonCommand::Resume(asked) => {
            let found = named(session, &asked.name).await?;
            people::resume(session, found.person.id).await?;
        }
        PersonCommand::Remove(asked) => {
            let found = named(session, &asked.name).await?;
            voice.tell("cli-person-removing", []);
            people::remove(session, found.person.id, unwatched).await?;
        }
    }
    let view = people::list(session).await?;
    voice.result(&view, || {
        view.people.iter().map(|one| line(one, voice)).collect()
    })
}

/// The person of a name, whatever its capitals.
async fn named(session: &Session, name: &str) -> Result<MemberView, Failure> {
    let wanted = name.trim().to_lowercase();
    let people = people::list(session).await?.people;
    let found = people
        .into_iter()
        .find(|one| one.person.name.to_lowercase() == wanted);
    found.ok_or(Failure::PersonUnknown)
}

fn line(member: &MemberView, voice: &Voice) -> String {
    let word = |prefix: &str, value: String| voice.words_of(&format!("{prefix}{value}"), []);
    let mut told = vec![
        member.person.name.clone(),
        word("person-role-", word_of(&member.person.role)),
        word("person-state-", word_of(&member.state)),
    ];
    if member.key_owed {
        told.push(voice.words_of("person-key-owed", []));
    }
    told.join(" · ")
}

/// The word of an enum without data, as on the wire.
fn word_of(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// Draws a recovery key, puts it in force and tells it, once.
async fn recovery(session: &Session, voice: &Voice) -> Result<(), Failure> {
    let drawn: RecoveryDrawn = passphrase::draw_recovery(session)?;
    passphrase::keep_recovery(session, drawn.groups.concat()).await?;
    let sheet = [("sheet", Arg::Text(drawn.sheet.clone()))];
    voice.result(&drawn, || {
        vec![
            drawn.groups.join(" "),
            voice.words_of("cli-person-recovery-done", sheet),
        ]
    })
}

/// Signs in, then gives the other person a slot.
///
/// # Errors
/// Opening; the passphrase cannot be read; what the use case refuses.
async fn add(
    office: &Office,
    common: &Common,
    asked: &AddPerson,
    voice: &Voice,
) -> Result<Exit, Failure> {
    let session = sign_in(office, common, voice).await?;
    let file = asked.new_passphrase_file.as_deref();
    let source = Source {
        file,
        option: "--new-passphrase-file",
        variable: NEW_PASSPHRASE,
        prompt: "cli-passphrase-new",
    };
    let passphrase = secret::read_new(source, voice)?;
    let request = vault::AddPerson {
        name: asked.name.clone(),
        role: asked.role,
        lang: common.lang.unwrap_or(voice.lang()),
        passphrase: passphrase.into(),
    };
    let (view, _changed) = vault::person::add(&session, request).await?;
    vault::lock(session).await?;
    let added = Added {
        people: view.people,
    };
    voice.result(&added, || {
        vec![voice.words_of(
            "cli-person-add-done",
            [("name", Arg::Text(asked.name.clone()))],
        )]
    })?;
    Ok(Exit::Done)
}
