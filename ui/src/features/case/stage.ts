// Where a case stands, in words.
import type { CaseLineView } from '../../generated/types/CaseLineView';
import { t, word } from '../../shared/i18n/index.svelte';

/** Only a complaint is screened; what else was received is to be handled. */
export const stageWord = ({ stage, kind }: Pick<CaseLineView, 'stage' | 'kind'>): string =>
  stage === 'received' && kind === 'complaint' ? t('case-stage-to_screen') : word('case-stage-', stage);
