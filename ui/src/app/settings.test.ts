import { afterEach, expect, test } from 'vitest';
import type { PersonRole } from '../generated/types/PersonRole';
import { Fake, refuse } from '../mock/fake';
import { found } from '../mock/journal';
import { page, type Page } from '../mock/page';
import { use } from '../platform';
import { i18n } from '../shared/i18n/index.svelte';
import App from './App.svelte';
import { route } from './route.svelte';
import { desk } from './session.svelte';

let at: Page;
let fake: Fake;

async function draw(address: string, role?: PersonRole): Promise<void> {
  fake = new Fake(3);
  if (role) fake.people = [{ id: 'u1', name: 'Daniel Oakes', role, lang: 'en' }];
  use(fake);
  route.read(address);
  desk.open(await fake.signIn());
  at = page(App, {}, fake);
  await at.settle();
}

afterEach(async () => {
  await at.close();
  desk.session = null;
  i18n.choose('fr');
});

const links = () => [...at.root.querySelectorAll<HTMLAnchorElement>('.set-nav a')];
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

test('the settings open on their first section, which is the only one that is current', async () => {
  await draw('#/settings');
  const [first] = links();
  expect(first?.getAttribute('aria-current')).toBe('page');
  expect(links().filter((link) => link.hasAttribute('aria-current'))).toHaveLength(1);
  expect(at.find('settings-section').textContent).toBe(first?.textContent);
});

test('the list of sections is one tab stop, and arrows move along it', async () => {
  await draw('#/settings/integrity');
  expect(links().filter((link) => link.tabIndex === 0)).toHaveLength(1);
  links()[0]?.focus();
  press('End');
  expect(document.activeElement).toBe(links().at(-1));
  press('Home');
  expect(document.activeElement).toBe(links()[0]);
  press('ArrowUp');
  expect(document.activeElement).toBe(links()[0]);
});

test('a verification says what it found, be it nothing', async () => {
  await draw('#/settings/integrity');
  expect(at.all('integrity-result')).toHaveLength(0);
  at.find('integrity-verify').click();
  await at.settle();
  expect(at.find('integrity-result').classList).toContain('info');
});

test('an attachment that another workstation is asked for is told with its cases, and is no fault', async () => {
  await draw('#/settings/integrity');
  Object.assign(found, { awaited: 1, awaited_of: ['PL-2026-A0007'] });
  at.find('integrity-verify').click();
  await at.settle();
  Object.assign(found, { awaited: 0, awaited_of: [] });
  expect(at.find('integrity-result').classList).toContain('info');
  expect(at.find('integrity-awaited').textContent).toContain('PL-2026-A0007');
});

const sent = (command: string) =>
  fake.calls.filter((call) => call.command === command).map((call) => call.args);

test('saving the office sends each change with the value that it replaces, and nothing else', async () => {
  await draw('#/settings/office');
  expect(at.find('office-save').getAttribute('aria-disabled')).toBe('true');
  at.type('office-name-fr', 'Bureau du Nord');
  at.type('office-name-en', 'Northern Office');
  at.find('office-save').click();
  await at.settle();
  expect(sent('office_change')).toEqual([
    {
      change: {
        field: 'name',
        from: { fr: '', en: '' },
        to: { fr: 'Bureau du Nord', en: 'Northern Office' },
      },
    },
  ]);
  expect(at.find('office-save').getAttribute('aria-disabled')).toBe('true');
});

test('a refused change leaves on screen what was typed', async () => {
  await draw('#/settings/office');
  fake.refusals.set('office_change', refuse('changed-meanwhile'));
  at.type('office-name-fr', 'Bureau du Nord');
  at.type('office-name-en', 'Northern Office');
  at.find('office-save').click();
  await at.settle();
  expect(at.find('error').dataset.code).toBe('changed-meanwhile');
  expect(at.find<HTMLInputElement>('office-name-fr').value).toBe('Bureau du Nord');
});

test('whoever only reads is offered no way to change anything', async () => {
  for (const section of ['office', 'calendars', 'packs', 'glossary', 'journal', 'integrity']) {
    await draw(`#/settings/${section}`, 'auditor');
    for (const act of ['office-save', 'closure-add', 'pack-import', 'glossary-add', 'journal-export'])
      expect(at.all(act), `${act} in ${section}`).toHaveLength(0);
    await at.close();
  }
  await draw('#/settings/office', 'auditor');
  expect(at.all('office-read')).toHaveLength(1);
});

test('where a term was read is told in the language of the screen', async () => {
  await draw('#/settings/glossary');
  at.find('glossary-list').querySelector<HTMLElement>('[role="option"]')?.click();
  await at.settle();
  expect(at.find('glossary-chosen').textContent).toContain('source publique');
  i18n.choose('en');
  await at.settle();
  expect(at.find('glossary-chosen').textContent).toContain('public source');
});

/** Gives files to a field, as a person who chose them. */
async function give(field: string, ...files: File[]): Promise<void> {
  const input = at.find<HTMLInputElement>(field);
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
}

/** A file of a size, whose bytes are never read. */
function sized(name: string, size: number): File {
  const file = new File([], name);
  const read = () => Promise.reject(new Error('It was read.'));
  return Object.defineProperties(file, {
    size: { value: size },
    text: { value: read },
    arrayBuffer: { value: read },
  });
}

test('a table of terms goes to the host as it is, and one over the limit is not read', async () => {
  await draw('#/settings/glossary');
  await give('glossary-file', new File(['fr,en'], 'termes.csv'));
  expect(fake.sent('term_import')).toHaveLength(1);
  expect(at.all('error')).toHaveLength(0);
  await give('glossary-file', sized('termes.csv', 4 * 2 ** 20 + 1));
  expect(fake.sent('term_import')).toHaveLength(1);
  expect(at.find('error').dataset.code).toBe('too-large');
  expect(at.find('error').textContent).toContain('4\u00a0Mio');
});

test('a pack over the limit is not read, and says so beside its files', async () => {
  await draw('#/settings/packs');
  at.type('pack-name', 'office-words');
  const files = ['pack.toml', 'fr-CA.ftl', 'en-CA.ftl'].map((name) => sized(name, 400 * 1024));
  await give('pack-files', ...files);
  expect(at.root.textContent).toContain('dépassent 1\u00a0Mio');
  at.find('pack-import').click();
  await at.settle();
  expect(fake.sent('pack_import')).toHaveLength(0);
});

test('a day of closure needs its reason in both languages', async () => {
  await draw('#/settings/calendars');
  at.type('closure-on', '2026-12-24');
  at.type('closure-name-fr', 'Veille de Noël');
  at.find('closure-add').click();
  await at.settle();
  expect(sent('office_close')).toHaveLength(0);
  expect(document.activeElement).toBe(at.find('closure-name-fr'));
  at.type('closure-name-en', 'Christmas Eve');
  at.find('closure-add').click();
  await at.settle();
  expect(at.all('closure')).toHaveLength(1);
  at.find('closure-remove').click();
  await at.settle();
  expect(at.all('closure')).toHaveLength(0);
});

test('two versions of a pack are compared in sentences, and one is put in force from a day', async () => {
  await draw('#/settings/packs');
  at.all('pack')[1]?.querySelector('button')?.click();
  await at.settle();
  at.find('pack-compare').click();
  await at.settle();
  const said = at.find('pack-differences').textContent;
  expect(said).toContain('était de 6 mois et passe à 12 mois');
  expect(said).toContain('Le motif «\u00a0Déjà réglée\u00a0» est ajouté.');
  at.type('pack-force-on', '2026-11-01');
  at.find('pack-force').click();
  await at.settle();
  const { request } = sent('pack_force')[0] as { request: { from_on: string } };
  expect(request.from_on).toBe('2026-11-01');
});

test('a period of an Act names the calendar that it is counted with, in words', async () => {
  await draw('#/settings/packs');
  at.all('pack')[0]?.querySelector('button')?.click();
  await at.settle();
  const said = at.find('pack-open').textContent;
  expect(said).toContain('le calendrier «\u00a0Loi de 2006 sur la législation, art. 87 et 88\u00a0»');
  expect(said).not.toContain('on-statute');
});

test('letters, protocols and words of an office are read in words, and put in force from their own day', async () => {
  await draw('#/settings/packs');
  const open = async (kind: string): Promise<string> => {
    const row = at.all('pack').find((one) => one.dataset.kind === kind);
    row?.querySelector('button')?.click();
    await at.settle();
    return at.find('pack-open').textContent;
  };
  const letters = await open('letter');
  expect(letters).toContain('Décision d’examen préliminaire\u00a0: plainte écartée');
  expect(letters).toContain('Approuvée par une autre personne');
  expect(letters).toContain('Objet\u00a0: Notre décision au sujet de votre plainte […]');
  expect(letters).toContain('Pour les lettres rédigées à compter du');
  expect(letters).toContain('aucun recours');
  const protocols = await open('protocol');
  expect(protocols).toContain('Protocoles d’exemple');
  expect(protocols).toContain('Cesser de lire là où commence l’avis juridique');
  expect(protocols).toContain('Propose de restreindre le cas');
  expect(protocols).toContain('À suivre à compter du');
  const words = await open('words');
  expect(words).toContain('Déclenché par\u00a0: L’Écho du Nord; Radio-Rivière');
  expect(words).toContain('Mais pas par\u00a0: radio-rivière sports');
  expect(words).toContain('Pour ce qui est reçu à compter du');
  at.find('pack-export').click();
  await at.settle();
  expect(sent('pack_export')).toHaveLength(1);
});

test('the rules about enquiries are read in words: who may know what, and on what condition', async () => {
  await draw('#/settings/packs');
  at.all('pack')
    .find((row) => row.dataset.kind === 'enquiry')
    ?.querySelector('button')
    ?.click();
  await at.settle();
  const said = at.find('pack-open').textContent;
  expect(said).toContain('Règles d’exemple');
  const rule = at.find('enquiry-rule').textContent;
  expect(rule).toContain('le bureau sait qui demande');
  expect(rule).toContain('Nous avons votre dossier.');
});

test('the journal goes on where the page ended, and its filters wait for the button', async () => {
  await draw('#/settings/journal');
  expect(sent('journal_browse')).toHaveLength(1);
  const noun = at.find<HTMLSelectElement>('journal-noun');
  noun.value = 'term';
  noun.dispatchEvent(new Event('change', { bubbles: true }));
  await at.settle();
  expect(sent('journal_browse')).toHaveLength(1);
  at.find('journal-apply').click();
  await at.settle();
  const last = sent('journal_browse').at(-1) as { request: { noun: string } };
  expect(last.request.noun).toBe('term');
  expect(at.find('journal-count').textContent).toContain('63');
});
