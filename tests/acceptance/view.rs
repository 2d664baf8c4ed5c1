//! Views: kept under a name, replaced, removed; each person's own; and the searches of before.

use crate::desk::{desk, desk_as, is_sound, refusal, refused_field};
use dossier_app::view::{self, KeepView};
use dossier_app::{AppError, Session, case};
use dossier_domain::person::Role;
use dossier_domain::view::{SavedView, ViewPlace};

fn asked(name: &str, query: &str) -> KeepView {
    KeepView {
        name: name.into(),
        place: ViewPlace::Cases,
        query: query.into(),
        filter: String::new(),
    }
}

async fn list(session: &Session) -> Vec<SavedView> {
    view::list(session).await.unwrap().0
}

#[tokio::test]
async fn a_view_is_kept_replaced_by_its_name_and_removed() {
    let (_office, session) = desk().await;
    view::keep(&session, asked(" À examiner ", "étape:examiner"))
        .await
        .unwrap();
    view::keep(&session, asked("Autre", "type:plainte"))
        .await
        .unwrap();
    view::keep(&session, asked("À examiner", "étape:fermé"))
        .await
        .unwrap();
    let views = list(&session).await;
    let said: Vec<_> = views
        .iter()
        .map(|view| (view.name.as_str(), view.query.as_str()))
        .collect();
    assert_eq!(
        said,
        [("Autre", "type:plainte"), ("À examiner", "étape:fermé")]
    );
    view::forget(&session, views[0].id).await.unwrap();
    assert_eq!(list(&session).await.len(), 1);
    let gone = refusal(view::forget(&session, views[0].id).await);
    assert!(matches!(
        gone,
        AppError::Store(dossier_store::StoreError::NotFound)
    ));
    is_sound(&session).await;
}

#[tokio::test]
async fn the_searches_kept_before_there_were_views_become_views_once() {
    let (_office, session) = desk().await;
    let json = r#"[{"name":"Plaintes","words":"plainte","kept":"noun=case"}]"#;
    case::draft_put(&session, "searches", json).await.unwrap();
    let views = list(&session).await;
    assert_eq!((views.len(), views[0].place), (1, ViewPlace::Search));
    assert_eq!(
        (views[0].query.as_str(), views[0].filter.as_str()),
        ("plainte", "noun=case")
    );
    assert_eq!(list(&session).await, views, "once");
    assert_eq!(case::draft_get(&session, "searches").await.unwrap(), None);
}

#[tokio::test]
async fn a_view_without_a_name_is_refused_and_an_auditor_keeps_none() {
    let (_office, session) = desk().await;
    let long = "n".repeat(81);
    for name in ["", "  ", "a\nb", long.as_str()] {
        assert_eq!(
            refused_field(view::keep(&session, asked(name, "x")).await),
            "name",
            "{name}"
        );
    }
    let (office, session) = desk_as(Role::TeamLead).await;
    let auditor = office.add(&session, "Noor Haddad", Role::Auditor).await;
    let auditor = office.hand_over(session, &auditor).await;
    let refused = refusal(view::keep(&auditor, asked("Vue", "x")).await);
    assert!(matches!(refused, AppError::NotPermitted));
    assert!(list(&auditor).await.is_empty());
}
