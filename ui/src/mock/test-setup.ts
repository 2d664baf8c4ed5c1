// What the tests' page lacks, and the words of both languages.
import { i18n } from '../shared/i18n/index.svelte';
import { sources } from './sources';
import { MOCK_WORDS } from './words';

const { fr, en } = sources();
i18n.load({ fr: fr + MOCK_WORDS.fr, en: en + MOCK_WORDS.en });
