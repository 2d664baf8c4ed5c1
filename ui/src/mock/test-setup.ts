// What the tests' page lacks.
import { i18n } from '../shared/i18n/index.svelte';
import { sources } from './sources';

i18n.load(sources());
