// Written by `cargo xtask gen` from the shell's list of commands. Do not edit.

import type { AddPerson } from './types/AddPerson';
import type { AgreePair } from './types/AgreePair';
import type { Bilingual } from './types/Bilingual';
import type { CaseId } from './types/CaseId';
import type { CaseLineView } from './types/CaseLineView';
import type { CaseListRequest } from './types/CaseListRequest';
import type { CasePage } from './types/CasePage';
import type { CaseView } from './types/CaseView';
import type { CorrectCase } from './types/CorrectCase';
import type { CreateVault } from './types/CreateVault';
import type { DraftNote } from './types/DraftNote';
import type { Exported } from './types/Exported';
import type { FileCase } from './types/FileCase';
import type { HitView } from './types/HitView';
import type { Lang } from './types/Lang';
import type { NoteId } from './types/NoteId';
import type { NoteLineView } from './types/NoteLineView';
import type { NoteView } from './types/NoteView';
import type { ReadSecond } from './types/ReadSecond';
import type { ReceiveForm } from './types/ReceiveForm';
import type { Received } from './types/Received';
import type { ReviseSide } from './types/ReviseSide';
import type { ScreenIn } from './types/ScreenIn';
import type { ScreenOut } from './types/ScreenOut';
import type { SearchRequest } from './types/SearchRequest';
import type { Series } from './types/Series';
import type { SessionView } from './types/SessionView';
import type { TodayView } from './types/TodayView';
import type { Unlock } from './types/Unlock';
import type { VaultStatus } from './types/VaultStatus';
import type { VerifyView } from './types/VerifyView';

/** Every command of the shell: what it takes and what it gives. All fail with a WireError. */
export interface Commands {
  window_ready: { takes: Record<string, never>; gives: null };
  vault_status: { takes: Record<string, never>; gives: VaultStatus };
  vault_create: { takes: { request: CreateVault }; gives: SessionView };
  vault_unlock: { takes: { request: Unlock }; gives: SessionView };
  vault_lock: { takes: Record<string, never>; gives: null };
  messages: { takes: Record<string, never>; gives: Bilingual };
  person_add: { takes: { request: AddPerson }; gives: SessionView };
  person_choose_language: { takes: { lang: Lang }; gives: null };
  today_get: { takes: Record<string, never>; gives: TodayView };
  case_list: { takes: { request: CaseListRequest }; gives: CasePage };
  case_get: { takes: { id: CaseId }; gives: CaseView };
  case_receive_form: { takes: { request: ReceiveForm }; gives: CaseLineView };
  case_correct: { takes: { request: CorrectCase }; gives: CaseView };
  case_screen_in: { takes: { request: ScreenIn }; gives: CaseView };
  case_screen_out: { takes: { request: ScreenOut }; gives: CaseView };
  case_read_second: { takes: { request: ReadSecond }; gives: CaseView };
  draft_put: { takes: { form: string; json: string }; gives: null };
  draft_get: { takes: { form: string }; gives: string | null };
  draft_drop: { takes: { form: string }; gives: null };
  series_list: { takes: Record<string, never>; gives: Series[] };
  case_file: { takes: { request: FileCase }; gives: CaseView };
  search: { takes: { request: SearchRequest }; gives: HitView[] };
  note_list: { takes: Record<string, never>; gives: NoteLineView[] };
  note_draft: { takes: { request: DraftNote }; gives: NoteView };
  note_get: { takes: { id: NoteId }; gives: NoteView };
  note_revise: { takes: { request: ReviseSide }; gives: NoteView };
  note_agree: { takes: { request: AgreePair }; gives: NoteView };
  note_export: { takes: { id: NoteId }; gives: Exported };
  journal_verify: { takes: Record<string, never>; gives: VerifyView };
}

/** Commands that take the bytes of one file, its name apart, and what they give. */
export interface FileCommands {
  case_receive_file: Received;
}
