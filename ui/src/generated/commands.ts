// Written by `cargo xtask gen` from the shell's list of commands. Do not edit.

import { call, send } from '../platform/transport';
import type { AcceptTransfer } from './types/AcceptTransfer';
import type { ActOnClock } from './types/ActOnClock';
import type { ActOnPiece } from './types/ActOnPiece';
import type { ActOnVolume } from './types/ActOnVolume';
import type { ActOnVolumes } from './types/ActOnVolumes';
import type { AddPerson } from './types/AddPerson';
import type { AddPiece } from './types/AddPiece';
import type { AgreePair } from './types/AgreePair';
import type { AlikeView } from './types/AlikeView';
import type { ApproveLetter } from './types/ApproveLetter';
import type { AskPieces } from './types/AskPieces';
import type { AskQuestion } from './types/AskQuestion';
import type { Asker } from './types/Asker';
import type { AssignCase } from './types/AssignCase';
import type { AwayPage } from './types/AwayPage';
import type { AwayRequest } from './types/AwayRequest';
import type { BackupCardView } from './types/BackupCardView';
import type { BackupStatus } from './types/BackupStatus';
import type { BackupView } from './types/BackupView';
import type { BeginBulk } from './types/BeginBulk';
import type { BehindRequest } from './types/BehindRequest';
import type { BehindView } from './types/BehindView';
import type { Bilingual } from './types/Bilingual';
import type { BringSignalBack } from './types/BringSignalBack';
import type { BulkView } from './types/BulkView';
import type { CalendarView } from './types/CalendarView';
import type { CaseId } from './types/CaseId';
import type { CaseLineView } from './types/CaseLineView';
import type { CaseListRequest } from './types/CaseListRequest';
import type { CasePage } from './types/CasePage';
import type { CaseView } from './types/CaseView';
import type { CategoryChoice } from './types/CategoryChoice';
import type { CertificateView } from './types/CertificateView';
import type { ChangePassphrase } from './types/ChangePassphrase';
import type { ChangeRole } from './types/ChangeRole';
import type { ChasePage } from './types/ChasePage';
import type { ChasePlace } from './types/ChasePlace';
import type { ChaseRequest } from './types/ChaseRequest';
import type { ChaseView } from './types/ChaseView';
import type { Chosen } from './types/Chosen';
import type { CloseCase } from './types/CloseCase';
import type { CloseStocktaking } from './types/CloseStocktaking';
import type { ClosingView } from './types/ClosingView';
import type { ComparePacks } from './types/ComparePacks';
import type { ConsolidateCase } from './types/ConsolidateCase';
import type { CorrectCase } from './types/CorrectCase';
import type { CorrectTerm } from './types/CorrectTerm';
import type { CountVolume } from './types/CountVolume';
import type { CreateVault } from './types/CreateVault';
import type { DecideReferral } from './types/DecideReferral';
import type { DeviceId } from './types/DeviceId';
import type { DeviceView } from './types/DeviceView';
import type { DirectionPlace } from './types/DirectionPlace';
import type { DirectionView } from './types/DirectionView';
import type { DisclosureLog } from './types/DisclosureLog';
import type { DispatchLetter } from './types/DispatchLetter';
import type { DispositionView } from './types/DispositionView';
import type { DraftLetter } from './types/DraftLetter';
import type { DraftNote } from './types/DraftNote';
import type { DraftView } from './types/DraftView';
import type { DueRequest } from './types/DueRequest';
import type { DueView } from './types/DueView';
import type { EndAbsence } from './types/EndAbsence';
import type { EndQuestion } from './types/EndQuestion';
import type { ExchangeView } from './types/ExchangeView';
import type { ExplainEntry } from './types/ExplainEntry';
import type { ExportDisclosures } from './types/ExportDisclosures';
import type { ExportJournal } from './types/ExportJournal';
import type { ExportLetter } from './types/ExportLetter';
import type { ExportReport } from './types/ExportReport';
import type { ExportStocktaking } from './types/ExportStocktaking';
import type { Exported } from './types/Exported';
import type { ExportedFile } from './types/ExportedFile';
import type { ExportedLetter } from './types/ExportedLetter';
import type { ExportedPack } from './types/ExportedPack';
import type { FieldView } from './types/FieldView';
import type { FileCase } from './types/FileCase';
import type { FindCases } from './types/FindCases';
import type { ForcePack } from './types/ForcePack';
import type { FoundCases } from './types/FoundCases';
import type { GiveNotice } from './types/GiveNotice';
import type { GuidedForm } from './types/GuidedForm';
import type { HistorySubject } from './types/HistorySubject';
import type { HistoryView } from './types/HistoryView';
import type { ImportPack } from './types/ImportPack';
import type { ImportedTerms } from './types/ImportedTerms';
import type { JobView } from './types/JobView';
import type { JournalPage } from './types/JournalPage';
import type { JournalRequest } from './types/JournalRequest';
import type { KeepPassages } from './types/KeepPassages';
import type { KeepView } from './types/KeepView';
import type { Lang } from './types/Lang';
import type { LetterOf } from './types/LetterOf';
import type { LetterView } from './types/LetterView';
import type { LettersView } from './types/LettersView';
import type { LiftRestriction } from './types/LiftRestriction';
import type { LocationId } from './types/LocationId';
import type { LocationView } from './types/LocationView';
import type { MarkCase } from './types/MarkCase';
import type { MarkChoice } from './types/MarkChoice';
import type { MayTell } from './types/MayTell';
import type { MergeLocation } from './types/MergeLocation';
import type { NoteId } from './types/NoteId';
import type { NotePage } from './types/NotePage';
import type { NoteReferral } from './types/NoteReferral';
import type { NoteView } from './types/NoteView';
import type { OfficeChange } from './types/OfficeChange';
import type { OfficeClosure } from './types/OfficeClosure';
import type { OfficeConflictView } from './types/OfficeConflictView';
import type { OfficeView } from './types/OfficeView';
import type { OutcomeChoice } from './types/OutcomeChoice';
import type { PackLine } from './types/PackLine';
import type { PackRef } from './types/PackRef';
import type { PackView } from './types/PackView';
import type { PackageFile } from './types/PackageFile';
import type { PackagedView } from './types/PackagedView';
import type { PaletteRequest } from './types/PaletteRequest';
import type { PaletteView } from './types/PaletteView';
import type { PaperView } from './types/PaperView';
import type { PeopleView } from './types/PeopleView';
import type { PersonId } from './types/PersonId';
import type { PiecesView } from './types/PiecesView';
import type { PoliceService } from './types/PoliceService';
import type { PrecedentRequest } from './types/PrecedentRequest';
import type { PrecedentsView } from './types/PrecedentsView';
import type { PrepareBundle } from './types/PrepareBundle';
import type { PreparedView } from './types/PreparedView';
import type { PublishedView } from './types/PublishedView';
import type { PutHold } from './types/PutHold';
import type { PutLocation } from './types/PutLocation';
import type { ReadSecond } from './types/ReadSecond';
import type { Received } from './types/Received';
import type { RecordDisclosure } from './types/RecordDisclosure';
import type { RecordEnquiry } from './types/RecordEnquiry';
import type { RecordPart } from './types/RecordPart';
import type { RecordReview } from './types/RecordReview';
import type { Recover } from './types/Recover';
import type { RecoveryDrawn } from './types/RecoveryDrawn';
import type { Rederived } from './types/Rederived';
import type { ReferralView } from './types/ReferralView';
import type { RegisterOriginal } from './types/RegisterOriginal';
import type { RegisterView } from './types/RegisterView';
import type { RelateCase } from './types/RelateCase';
import type { ReleaseHold } from './types/ReleaseHold';
import type { ReopenCase } from './types/ReopenCase';
import type { ReportId } from './types/ReportId';
import type { ReportQuery } from './types/ReportQuery';
import type { ReportView } from './types/ReportView';
import type { RestoreBackup } from './types/RestoreBackup';
import type { RestoredView } from './types/RestoredView';
import type { RestrictCase } from './types/RestrictCase';
import type { ReverseReferral } from './types/ReverseReferral';
import type { ReverseScreening } from './types/ReverseScreening';
import type { ReviewView } from './types/ReviewView';
import type { ReviseLetter } from './types/ReviseLetter';
import type { ReviseSide } from './types/ReviseSide';
import type { SavedView } from './types/SavedView';
import type { ScreenIn } from './types/ScreenIn';
import type { ScreenOut } from './types/ScreenOut';
import type { SearchPage } from './types/SearchPage';
import type { SearchPageRequest } from './types/SearchPageRequest';
import type { Sentence } from './types/Sentence';
import type { Series } from './types/Series';
import type { SessionView } from './types/SessionView';
import type { SetAside } from './types/SetAside';
import type { SetSignalAside } from './types/SetSignalAside';
import type { SettleCase } from './types/SettleCase';
import type { SettleFault } from './types/SettleFault';
import type { SettleOffice } from './types/SettleOffice';
import type { SettleSide } from './types/SettleSide';
import type { SinceView } from './types/SinceView';
import type { StateAbsence } from './types/StateAbsence';
import type { StocktakingId } from './types/StocktakingId';
import type { StocktakingLineView } from './types/StocktakingLineView';
import type { StocktakingReport } from './types/StocktakingReport';
import type { StocktakingView } from './types/StocktakingView';
import type { Strength } from './types/Strength';
import type { StrikeDisclosure } from './types/StrikeDisclosure';
import type { StrikeEntry } from './types/StrikeEntry';
import type { StrikeOriginal } from './types/StrikeOriginal';
import type { StrikeReferral } from './types/StrikeReferral';
import type { TakenView } from './types/TakenView';
import type { Term } from './types/Term';
import type { TermText } from './types/TermText';
import type { TermView } from './types/TermView';
import type { TodayView } from './types/TodayView';
import type { TombstoneView } from './types/TombstoneView';
import type { UndoBulk } from './types/UndoBulk';
import type { UndoCase } from './types/UndoCase';
import type { UndoNote } from './types/UndoNote';
import type { UnfinishedImport } from './types/UnfinishedImport';
import type { Unlock } from './types/Unlock';
import type { VaultStatus } from './types/VaultStatus';
import type { VerifyView } from './types/VerifyView';
import type { ViewId } from './types/ViewId';
import type { VolumeInHand } from './types/VolumeInHand';
import type { VolumeNamed } from './types/VolumeNamed';
import type { WorkloadView } from './types/WorkloadView';

// Each function runs one command of the shell, and rejects with a WireError.

export const windowReady = (label: string): Promise<void> =>
  call('window_ready', { label });

export const windowOpen = (address: string): Promise<void> =>
  call('window_open', { address });

export const windowPrint = (label: string): Promise<void> =>
  call('window_print', { label });

export const windowAttention = (): Promise<void> =>
  call('window_attention');

export const windowHere = (): Promise<void> =>
  call('window_here');

export const windowKept = (label: string): Promise<void> =>
  call('window_kept', { label });

export const vaultStatus = (): Promise<VaultStatus> =>
  call('vault_status');

export const vaultCreate = (request: CreateVault): Promise<SessionView> =>
  call('vault_create', { request });

export const vaultUnlock = (request: Unlock): Promise<SessionView> =>
  call('vault_unlock', { request });

export const vaultLock = (): Promise<void> =>
  call('vault_lock');

export const vaultRecover = (request: Recover): Promise<SessionView> =>
  call('vault_recover', { request });

export const passphraseStrength = (passphrase: string, name: string): Promise<Strength> =>
  call('passphrase_strength', { passphrase, name });

export const messages = (): Promise<Bilingual> =>
  call('messages');

export const practiceEnter = (): Promise<VaultStatus> =>
  call('practice_enter');

export const practiceRenew = (): Promise<VaultStatus> =>
  call('practice_renew');

export const practiceStop = (): Promise<void> =>
  call('practice_stop');

export const practiceLeave = (): Promise<VaultStatus> =>
  call('practice_leave');

export const personAdd = (request: AddPerson): Promise<SessionView> =>
  call('person_add', { request });

export const personChooseLanguage = (lang: Lang): Promise<void> =>
  call('person_choose_language', { lang });

export const personList = (): Promise<PeopleView> =>
  call('person_list');

export const personChangeRole = (request: ChangeRole): Promise<void> =>
  call('person_change_role', { request });

export const personSuspend = (person: PersonId): Promise<void> =>
  call('person_suspend', { person });

export const personResume = (person: PersonId): Promise<void> =>
  call('person_resume', { person });

export const personRemove = (person: PersonId): Promise<void> =>
  call('person_remove', { person });

export const passphraseChange = (request: ChangePassphrase): Promise<void> =>
  call('passphrase_change', { request });

export const recoveryDraw = (): Promise<RecoveryDrawn> =>
  call('recovery_draw');

export const recoveryPrint = (key: string): Promise<string> =>
  call('recovery_print', { key });

export const recoveryKeep = (key: string): Promise<void> =>
  call('recovery_keep', { key });

export const absenceState = (request: StateAbsence): Promise<WorkloadView> =>
  call('absence_state', { request });

export const absenceEnd = (request: EndAbsence): Promise<WorkloadView> =>
  call('absence_end', { request });

export const workloadGet = (): Promise<WorkloadView> =>
  call('workload_get');

export const todayGet = (): Promise<TodayView> =>
  call('today_get');

export const todayDue = (request: DueRequest): Promise<DueView[]> =>
  call('today_due', { request });

export const todayDirections = (after: DirectionPlace | null): Promise<DirectionView[]> =>
  call('today_directions', { after });

export const todayChases = (after: ChasePlace | null): Promise<ChaseView[]> =>
  call('today_chases', { after });

export const todaySince = (fresh: boolean): Promise<SinceView | null> =>
  call('today_since', { fresh });

export const paletteFind = (request: PaletteRequest): Promise<PaletteView> =>
  call('palette_find', { request });

export const historyGet = (subject: HistorySubject): Promise<HistoryView> =>
  call('history_get', { subject });

export const caseList = (request: CaseListRequest): Promise<CasePage> =>
  call('case_list', { request });

export const caseFind = (request: FindCases): Promise<FoundCases> =>
  call('case_find', { request });

export const bulkBegin = (request: BeginBulk): Promise<BulkView> =>
  call('bulk_begin', { request });

export const bulkResume = (): Promise<BulkView> =>
  call('bulk_resume');

export const bulkUndo = (request: UndoBulk): Promise<BulkView> =>
  call('bulk_undo', { request });

export const bulkGet = (): Promise<BulkView | null> =>
  call('bulk_get');

export const bulkForget = (): Promise<void> =>
  call('bulk_forget');

export const caseListExport = (chosen: Chosen): Promise<ExportedFile> =>
  call('case_list_export', { chosen });

export const viewList = (): Promise<SavedView[]> =>
  call('view_list');

export const viewKeep = (request: KeepView): Promise<SavedView[]> =>
  call('view_keep', { request });

export const viewForget = (id: ViewId): Promise<SavedView[]> =>
  call('view_forget', { id });

export const queryFields = (): Promise<FieldView[]> =>
  call('query_fields');

export const caseGet = (id: CaseId): Promise<CaseView> =>
  call('case_get', { id });

export const caseReceiveFile = (name: string, bytes: Uint8Array): Promise<Received> =>
  send('case_receive_file', bytes, { 'x-file-name': encodeURIComponent(name) });

export const caseReceiveForm = (request: GuidedForm): Promise<CaseLineView> =>
  call('case_receive_form', { request });

export const caseRecord = (request: RecordPart): Promise<CaseView> =>
  call('case_record', { request });

export const serviceList = (): Promise<PoliceService[]> =>
  call('service_list');

export const categoryList = (): Promise<CategoryChoice[]> =>
  call('category_list');

export const caseCorrect = (request: CorrectCase): Promise<CaseView> =>
  call('case_correct', { request });

export const caseScreenIn = (request: ScreenIn): Promise<CaseView> =>
  call('case_screen_in', { request });

export const caseScreenOut = (request: ScreenOut): Promise<CaseView> =>
  call('case_screen_out', { request });

export const caseReadSecond = (request: ReadSecond): Promise<CaseView> =>
  call('case_read_second', { request });

export const caseReverse = (request: ReverseScreening): Promise<CaseView> =>
  call('case_reverse', { request });

export const caseRestrict = (request: RestrictCase): Promise<CaseView | null> =>
  call('case_restrict', { request });

export const caseLift = (request: LiftRestriction): Promise<CaseView> =>
  call('case_lift', { request });

export const caseUndo = (request: UndoCase): Promise<CaseView> =>
  call('case_undo', { request });

export const caseAlike = (id: CaseId): Promise<AlikeView[]> =>
  call('case_alike', { id });

export const caseRelate = (request: RelateCase): Promise<CaseView> =>
  call('case_relate', { request });

export const caseConsolidate = (request: ConsolidateCase): Promise<CaseView> =>
  call('case_consolidate', { request });

export const precedentList = (request: PrecedentRequest): Promise<PrecedentsView> =>
  call('precedent_list', { request });

export const escalationAsk = (request: AskQuestion): Promise<CaseView> =>
  call('escalation_ask', { request });

export const escalationEnd = (request: EndQuestion): Promise<CaseView> =>
  call('escalation_end', { request });

export const caseAssign = (request: AssignCase): Promise<CaseLineView> =>
  call('case_assign', { request });

export const caseMark = (request: MarkCase): Promise<CaseView> =>
  call('case_mark', { request });

export const markList = (): Promise<MarkChoice[]> =>
  call('mark_list');

export const outcomeList = (): Promise<OutcomeChoice[]> =>
  call('outcome_list');

export const signalSetAside = (request: SetSignalAside): Promise<CaseView> =>
  call('signal_set_aside', { request });

export const signalBringBack = (request: BringSignalBack): Promise<CaseView> =>
  call('signal_bring_back', { request });

export const caseSettle = (request: SettleCase): Promise<CaseView> =>
  call('case_settle', { request });

export const referralGet = (id: CaseId): Promise<ReferralView> =>
  call('referral_get', { id });

export const referralDecide = (request: DecideReferral): Promise<ReferralView> =>
  call('referral_decide', { request });

export const referralReverse = (request: ReverseReferral): Promise<ReferralView> =>
  call('referral_reverse', { request });

export const referralNote = (request: NoteReferral): Promise<ReferralView> =>
  call('referral_note', { request });

export const referralStrike = (request: StrikeReferral): Promise<ReferralView> =>
  call('referral_strike', { request });

export const disclosureLog = (id: CaseId): Promise<DisclosureLog> =>
  call('disclosure_log', { id });

export const disclosureRecord = (request: RecordDisclosure): Promise<DisclosureLog> =>
  call('disclosure_record', { request });

export const disclosureStrike = (request: StrikeDisclosure): Promise<DisclosureLog> =>
  call('disclosure_strike', { request });

export const disclosureExport = (request: ExportDisclosures): Promise<ExportedFile> =>
  call('disclosure_export', { request });

export const chaseList = (request: ChaseRequest): Promise<ChasePage> =>
  call('chase_list', { request });

export const clockAct = (request: ActOnClock): Promise<CaseView> =>
  call('clock_act', { request });

export const reviewGet = (id: CaseId): Promise<ReviewView> =>
  call('review_get', { id });

export const reviewRecord = (request: RecordReview): Promise<CaseView> =>
  call('review_record', { request });

export const enquiryList = (id: CaseId): Promise<RegisterView> =>
  call('enquiry_list', { id });

export const enquiryMay = (request: Asker): Promise<MayTell> =>
  call('enquiry_may', { request });

export const enquiryRecord = (request: RecordEnquiry): Promise<CaseView> =>
  call('enquiry_record', { request });

export const enquiryNotify = (request: GiveNotice): Promise<CaseView> =>
  call('enquiry_notify', { request });

export const pieceList = (id: CaseId): Promise<PiecesView> =>
  call('piece_list', { id });

export const pieceAdd = (request: AddPiece): Promise<CaseView> =>
  call('piece_add', { request });

export const pieceAsk = (request: AskPieces): Promise<CaseView> =>
  call('piece_ask', { request });

export const pieceAct = (request: ActOnPiece): Promise<CaseView> =>
  call('piece_act', { request });

export const caseClosing = (id: CaseId): Promise<ClosingView> =>
  call('case_closing', { id });

export const caseClose = (request: CloseCase): Promise<CaseView> =>
  call('case_close', { request });

export const caseReopen = (request: ReopenCase): Promise<CaseView> =>
  call('case_reopen', { request });

export const dispositionGet = (): Promise<DispositionView> =>
  call('disposition_get');

export const dispositionFind = (number: string): Promise<TombstoneView> =>
  call('disposition_find', { number });

export const dispositionSetAside = (request: SetAside): Promise<void> =>
  call('disposition_set_aside', { request });

export const dispositionCertificate = (id: CaseId): Promise<CertificateView> =>
  call('disposition_certificate', { id });

export const transferApprove = (id: CaseId): Promise<void> =>
  call('transfer_approve', { id });

export const transferPackage = (request: PackageFile): Promise<PackagedView> =>
  call('transfer_package', { request });

export const transferAccept = (request: AcceptTransfer): Promise<void> =>
  call('transfer_accept', { request });

export const holdPut = (request: PutHold): Promise<CaseView> =>
  call('hold_put', { request });

export const holdRelease = (request: ReleaseHold): Promise<CaseView | null> =>
  call('hold_release', { request });

export const paperGet = (id: CaseId): Promise<PaperView> =>
  call('paper_get', { id });

export const paperAct = (request: ActOnVolume): Promise<CaseView> =>
  call('paper_act', { request });

export const paperRegister = (request: RegisterOriginal): Promise<CaseView> =>
  call('paper_register', { request });

export const paperStrike = (request: StrikeOriginal): Promise<CaseView> =>
  call('paper_strike', { request });

export const paperInHand = (label: string): Promise<VolumeInHand> =>
  call('paper_in_hand', { label });

export const paperActOnMany = (request: ActOnVolumes): Promise<VolumeNamed[]> =>
  call('paper_act_on_many', { request });

export const paperUndoMany = (volumes: VolumeNamed[]): Promise<void> =>
  call('paper_undo_many', { volumes });

export const paperAway = (request: AwayRequest): Promise<AwayPage> =>
  call('paper_away', { request });

export const locationList = (): Promise<LocationView[]> =>
  call('location_list');

export const locationPut = (request: PutLocation): Promise<LocationView[]> =>
  call('location_put', { request });

export const locationMerge = (request: MergeLocation): Promise<LocationView[]> =>
  call('location_merge', { request });

export const stocktakingList = (): Promise<StocktakingLineView[]> =>
  call('stocktaking_list');

export const stocktakingOpen = (at: LocationId): Promise<StocktakingView> =>
  call('stocktaking_open', { at });

export const stocktakingGet = (id: StocktakingId): Promise<StocktakingView> =>
  call('stocktaking_get', { id });

export const stocktakingCount = (request: CountVolume): Promise<StocktakingView> =>
  call('stocktaking_count', { request });

export const stocktakingStrike = (request: StrikeEntry): Promise<StocktakingView> =>
  call('stocktaking_strike', { request });

export const stocktakingReport = (id: StocktakingId): Promise<StocktakingReport> =>
  call('stocktaking_report', { id });

export const stocktakingExplain = (request: ExplainEntry): Promise<StocktakingReport> =>
  call('stocktaking_explain', { request });

export const stocktakingSettle = (request: SettleFault): Promise<StocktakingReport> =>
  call('stocktaking_settle', { request });

export const stocktakingClose = (request: CloseStocktaking): Promise<StocktakingReport> =>
  call('stocktaking_close', { request });

export const stocktakingExport = (request: ExportStocktaking): Promise<ExportedFile> =>
  call('stocktaking_export', { request });

export const draftPut = (form: string, json: string): Promise<void> =>
  call('draft_put', { form, json });

export const draftGet = (form: string): Promise<string | null> =>
  call('draft_get', { form });

export const draftList = (beginning: string): Promise<DraftView[]> =>
  call('draft_list', { beginning });

export const draftDrop = (form: string): Promise<void> =>
  call('draft_drop', { form });

export const seriesList = (): Promise<Series[]> =>
  call('series_list');

export const caseFile = (request: FileCase): Promise<CaseView> =>
  call('case_file', { request });

export const reportGet = (query: ReportQuery): Promise<ReportView> =>
  call('report_get', { query });

export const reportBehind = (request: BehindRequest): Promise<BehindView> =>
  call('report_behind', { request });

export const reportPublish = (query: ReportQuery): Promise<PublishedView> =>
  call('report_publish', { query });

export const reportList = (): Promise<PublishedView[]> =>
  call('report_list');

export const reportCheck = (id: ReportId): Promise<Rederived> =>
  call('report_check', { id });

export const reportExport = (request: ExportReport): Promise<ExportedFile> =>
  call('report_export', { request });

export const search = (request: SearchPageRequest): Promise<SearchPage> =>
  call('search', { request });

export const noteList = (after: string | null): Promise<NotePage> =>
  call('note_list', { after });

export const noteDraft = (request: DraftNote): Promise<NoteView> =>
  call('note_draft', { request });

export const noteSummarize = (request: DraftNote): Promise<NoteView> =>
  call('note_summarize', { request });

export const noteGet = (id: NoteId): Promise<NoteView> =>
  call('note_get', { id });

export const noteRevise = (request: ReviseSide): Promise<NoteView> =>
  call('note_revise', { request });

export const noteAgree = (request: AgreePair): Promise<NoteView> =>
  call('note_agree', { request });

export const noteUndo = (request: UndoNote): Promise<NoteView> =>
  call('note_undo', { request });

export const noteSettle = (request: SettleSide): Promise<NoteView> =>
  call('note_settle', { request });

export const noteExport = (id: NoteId): Promise<Exported> =>
  call('note_export', { id });

export const letterList = (id: CaseId): Promise<LettersView> =>
  call('letter_list', { id });

export const letterGet = (request: LetterOf): Promise<LetterView> =>
  call('letter_get', { request });

export const letterDoor = (request: LetterOf): Promise<Sentence | null> =>
  call('letter_door', { request });

export const letterDraft = (request: DraftLetter): Promise<LetterView> =>
  call('letter_draft', { request });

export const letterRevise = (request: ReviseLetter): Promise<LetterView> =>
  call('letter_revise', { request });

export const letterApprove = (request: ApproveLetter): Promise<LetterView> =>
  call('letter_approve', { request });

export const letterKeepPassages = (request: KeepPassages): Promise<LetterView> =>
  call('letter_keep_passages', { request });

export const letterDispatch = (request: DispatchLetter): Promise<LetterView> =>
  call('letter_dispatch', { request });

export const letterExport = (request: ExportLetter): Promise<ExportedLetter> =>
  call('letter_export', { request });

export const placeFile = (title: string): Promise<string | null> =>
  call('place_file', { title });

export const exchangeGet = (): Promise<ExchangeView> =>
  call('exchange_get');

export const exchangePrepare = (request: PrepareBundle): Promise<PreparedView> =>
  call('exchange_prepare', { request });

export const exchangeTake = (path: string, vouched: string | null): Promise<TakenView> =>
  call('exchange_take', { path, vouched });

export const machineRevoke = (machine: DeviceId): Promise<void> =>
  call('machine_revoke', { machine });

export const journalVerify = (): Promise<VerifyView> =>
  call('journal_verify');

export const placeFolder = (title: string): Promise<string | null> =>
  call('place_folder', { title });

export const backupStatus = (): Promise<BackupStatus> =>
  call('backup_status');

export const backupMake = (folder: string): Promise<BackupView> =>
  call('backup_make', { folder });

export const backupCard = (file: string): Promise<BackupCardView> =>
  call('backup_card', { file });

export const backupRestore = (request: RestoreBackup): Promise<RestoredView> =>
  call('backup_restore', { request });

export const jobList = (): Promise<JobView[]> =>
  call('job_list');

export const jobStop = (id: number): Promise<void> =>
  call('job_stop', { id });

export const importBegin = (paths: string[]): Promise<void> =>
  call('import_begin', { paths });

export const importResume = (): Promise<void> =>
  call('import_resume');

export const importUnfinished = (): Promise<UnfinishedImport | null> =>
  call('import_unfinished');

export const importGiveUp = (): Promise<void> =>
  call('import_give_up');

export const journalReport = (): Promise<ExportedFile> =>
  call('journal_report');

export const journalBrowse = (request: JournalRequest): Promise<JournalPage> =>
  call('journal_browse', { request });

export const journalExport = (request: ExportJournal): Promise<ExportedFile> =>
  call('journal_export', { request });

export const deviceList = (): Promise<DeviceView[]> =>
  call('device_list');

export const packList = (): Promise<PackLine[]> =>
  call('pack_list');

export const packGet = (pack: PackRef): Promise<PackView> =>
  call('pack_get', { pack });

export const packCompare = (request: ComparePacks): Promise<Sentence[]> =>
  call('pack_compare', { request });

export const packImport = (request: ImportPack): Promise<PackView> =>
  call('pack_import', { request });

export const packForce = (request: ForcePack): Promise<PackLine[]> =>
  call('pack_force', { request });

export const packExport = (pack: PackRef): Promise<ExportedPack> =>
  call('pack_export', { pack });

export const termList = (): Promise<TermView[]> =>
  call('term_list');

export const termAdd = (text: TermText): Promise<TermView[]> =>
  call('term_add', { text });

export const termCorrect = (request: CorrectTerm): Promise<TermView[]> =>
  call('term_correct', { request });

export const termRetire = (term: Term): Promise<TermView[]> =>
  call('term_retire', { term });

export const termImport = (name: string, bytes: Uint8Array): Promise<ImportedTerms> =>
  send('term_import', bytes, { 'x-file-name': encodeURIComponent(name) });

export const termExport = (): Promise<ExportedFile> =>
  call('term_export');

export const calendarList = (): Promise<CalendarView[]> =>
  call('calendar_list');

export const officeGet = (): Promise<OfficeView> =>
  call('office_get');

export const officeChange = (change: OfficeChange): Promise<OfficeView> =>
  call('office_change', { change });

export const officeClosures = (): Promise<OfficeClosure[]> =>
  call('office_closures');

export const officeClose = (closure: OfficeClosure): Promise<OfficeClosure[]> =>
  call('office_close', { closure });

export const officeOpen = (closure: OfficeClosure): Promise<OfficeClosure[]> =>
  call('office_open', { closure });

export const officeConflicts = (): Promise<OfficeConflictView[]> =>
  call('office_conflicts');

export const officeSettle = (request: SettleOffice): Promise<OfficeConflictView[]> =>
  call('office_settle', { request });
