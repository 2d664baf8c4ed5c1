import { afterEach, expect, test } from 'vitest';
import { places, ranges } from './find';

afterEach(() => document.body.replaceChildren());

function shown(html: string, words: string): string[] {
  document.body.innerHTML = html;
  return ranges(document.body, words).map((range) => range.toString());
}

test('capitals and accents are optional, and the place is that of the text', () => {
  const text = 'La plainte reçue à Montréal; REÇUE deux fois.';
  const found = places(text, 'recue').map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['reçue', 'REÇUE']);
  expect(places(text, '  ')).toEqual([]);
  expect(places('aaaa', 'aa')).toHaveLength(2);
  expect(places('l\u2019agent \u00a0\u202f', "l'agent")).toHaveLength(1);
  expect(places('👩🏽‍⚖️ reçu', 'recu')).toEqual([{ start: 8, end: 12 }]);
});

test('words run on through emphasis and not from one box to the next', () => {
  expect(shown('<p>la <mark style="display: inline">plai</mark>nte</p>', 'plainte')).toEqual(['plainte']);
  expect(shown('<p>plain</p><p>te</p>', 'plainte')).toEqual([]);
});

test('what nobody reads is not found', () => {
  expect(
    shown('<p aria-hidden="true">plainte</p><span class="vh">plainte</span><p>plainte</p>', 'plainte'),
  ).toHaveLength(1);
});
