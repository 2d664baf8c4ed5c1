// The one list of commands that the window may call: noun::name(arguments) -> result.
//
// The build script makes the permissions from it, the shell its handler, `cargo xtask gen` the
// types of the interface. A command that is not here does not exist; a test holds each line
// against its function. `body` is the bytes of one file, its name in the header `x-file-name`.
commands! {
    window::window_ready(label: String) -> ();
    window::window_open(address: String) -> ();
    window::window_print(label: String) -> ();
    window::window_attention() -> ();
    window::window_kept(label: String) -> ();
    vault::vault_status() -> VaultStatus;
    vault::vault_create(request: CreateVault) -> SessionView;
    vault::vault_unlock(request: Unlock) -> SessionView;
    vault::vault_lock() -> ();
    vault::vault_recover(request: Recover) -> SessionView;
    vault::passphrase_strength(passphrase: String, name: String) -> Strength;
    vault::messages() -> Bilingual;
    practice::practice_enter() -> VaultStatus;
    practice::practice_renew() -> VaultStatus;
    practice::practice_stop() -> ();
    practice::practice_leave() -> VaultStatus;
    person::person_add(request: AddPerson) -> SessionView;
    person::person_choose_language(lang: Lang) -> ();
    person::person_list() -> PeopleView;
    person::person_change_role(request: ChangeRole) -> ();
    person::person_suspend(person: PersonId) -> ();
    person::person_resume(person: PersonId) -> ();
    person::person_remove(person: PersonId) -> ();
    person::passphrase_change(request: ChangePassphrase) -> ();
    person::recovery_draw() -> RecoveryDrawn;
    person::recovery_print(key: String) -> String;
    person::recovery_keep(key: String) -> ();
    today::today_get() -> TodayView;
    today::today_since(fresh: bool) -> Option<SinceView>;
    palette::palette_find(request: PaletteRequest) -> PaletteView;
    history::history_get(subject: HistorySubject) -> HistoryView;
    case::case_list(request: CaseListRequest) -> CasePage;
    case::case_get(id: CaseId) -> CaseView;
    case::case_receive_file(body) -> Received;
    case::case_receive_form(request: ReceiveForm) -> CaseLineView;
    case::case_correct(request: CorrectCase) -> CaseView;
    case::case_screen_in(request: ScreenIn) -> CaseView;
    case::case_screen_out(request: ScreenOut) -> CaseView;
    case::case_read_second(request: ReadSecond) -> CaseView;
    case::case_restrict(request: RestrictCase) -> Option<CaseView>;
    case::case_lift(request: LiftRestriction) -> CaseView;
    case::case_undo(request: UndoCase) -> CaseView;
    case::case_settle(request: SettleCase) -> CaseView;
    draft::draft_put(form: String, json: String) -> ();
    draft::draft_get(form: String) -> Option<String>;
    draft::draft_drop(form: String) -> ();
    record::series_list() -> Vec<Series>;
    record::case_file(request: FileCase) -> CaseView;
    search::search(request: SearchPageRequest) -> SearchPage;
    note::note_list() -> Vec<NoteLineView>;
    note::note_draft(request: DraftNote) -> NoteView;
    note::note_get(id: NoteId) -> NoteView;
    note::note_revise(request: ReviseSide) -> NoteView;
    note::note_agree(request: AgreePair) -> NoteView;
    note::note_undo(request: UndoNote) -> NoteView;
    note::note_settle(request: SettleSide) -> NoteView;
    note::note_export(id: NoteId) -> Exported;
    place::place_file(title: String) -> Option<PathBuf>;
    exchange::exchange_get() -> ExchangeView;
    exchange::exchange_prepare(request: PrepareBundle) -> PreparedView;
    exchange::exchange_take(path: String, vouched: Option<String>) -> TakenView;
    journal::journal_verify() -> VerifyView;
}
