// The Fluent sources as the host gives them, read from the repository. For tests and the mock page.
import type { Bilingual } from '../generated/types/Bilingual';

const files = import.meta.glob<string>('../../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function of(folder: string): string {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/${folder}/`))
    .map(([, text]) => text)
    .join('\n');
}

export function sources(): Bilingual {
  return { fr: of('fr-CA'), en: of('en-CA') };
}
