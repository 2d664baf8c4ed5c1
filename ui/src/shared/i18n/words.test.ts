// No word of either language is written in a component: each comes from `locales/`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** Attributes that a person reads or hears. */
const SPOKEN = ['alt', 'title', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-valuetext'];

/** What is the same in both languages: names, and each language in itself. */
const SAME = ['Dossier', 'SHA-256', 'Français', 'English'];

type Node = { type: string } & Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The texts that an expression gives as they are, whatever its condition. */
function literals(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral':
      return (value.quasis as { value: { cooked: string } }[]).map((one) => one.value.cooked);
    case 'ConditionalExpression':
      return [...literals(value.consequent), ...literals(value.alternate)];
    case 'LogicalExpression':
      return [...literals(value.left), ...literals(value.right)];
    default:
      return [];
  }
}

function texts(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(texts);
  if (!isNode(part)) return [];
  if (part.type === 'Text') return [part.data as string];
  return part.type === 'ExpressionTag' ? literals(part.expression) : [];
}

/** Every text of a component that a person would read, wherever it is nested. */
function read(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) for (const one of node) read(one, found);
  else if (isNode(node)) {
    // Keys are as they are engraved; a style is no word.
    if (node.name === 'kbd' || node.type === 'StyleDirective') return found;
    if (node.type === 'Attribute') {
      if (SPOKEN.includes(node.name as string)) found.push(...texts(node.value));
      return found;
    }
    if (node.type === 'Text' || node.type === 'ExpressionTag') found.push(...texts(node));
    for (const [name, value] of Object.entries(node)) {
      if (name !== 'expression' && name !== 'metadata') read(value, found);
    }
  } else if (typeof node === 'object' && node !== null && 'nodes' in node) read(node.nodes, found);
  return found;
}

function written(source: string): string[] {
  const { fragment } = parse(source, { modern: true });
  const words = read(fragment).map((text) => text.trim());
  return words.filter((text) => /\p{L}{2,}/u.test(text) && !SAME.includes(text));
}

function components(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? components(path) : path.endsWith('.svelte') ? [path] : [];
  });
}

test('a word that is written in a component is found, wherever it stands', () => {
  expect(written('<p>Bonjour</p>')).toEqual(['Bonjour']);
  expect(written('{#if a}<b>{a ? "Oui" : t("common-no")}</b>{/if}')).toEqual(['Oui']);
  expect(written('<input placeholder="Chercher" class="wide" />')).toEqual(['Chercher']);
  expect(written('<Panel title={`Page ${n}`}>{#snippet head()}<i>Tête</i>{/snippet}</Panel>')).toEqual([
    'Page',
    'Tête',
  ]);
  expect(written('<p data-testid="a-word">{t("common-close")} · {n} <kbd>Ctrl K</kbd></p>')).toEqual([]);
});

test('no word is written in a component', () => {
  const found = components('src').flatMap((path) =>
    written(readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
