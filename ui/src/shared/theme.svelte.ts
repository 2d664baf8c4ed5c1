// How the window looks to the person in front of it: theme, text size, density, typeface. The words
// of each are attributes of the page, which `styles/tokens.css` answers.
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large' | 'larger';
export type Density = 'compact' | 'normal' | 'roomy';
export type Typeface = 'plex' | 'atkinson';

export const THEMES: Theme[] = ['system', 'light', 'dark'];
export const SIZES: TextSize[] = ['normal', 'large', 'larger'];
export const DENSITIES: Density[] = ['compact', 'normal', 'roomy'];
export const TYPEFACES: Typeface[] = ['plex', 'atkinson'];

export interface Look {
  theme: Theme;
  size: TextSize;
  density: Density;
  font: Typeface;
}

/** What a window is before anyone chose anything. */
export const PLAIN: Look = { theme: 'system', size: 'normal', density: 'normal', font: 'plex' };

class Appearance {
  theme = $state<Theme>(PLAIN.theme);
  size = $state<TextSize>(PLAIN.size);
  density = $state<Density>(PLAIN.density);
  font = $state<Typeface>(PLAIN.font);

  get look(): Look {
    return { theme: this.theme, size: this.size, density: this.density, font: this.font };
  }

  choose(theme: Theme): void {
    this.take({ ...this.look, theme });
  }

  /** Takes what a person chose. */
  take(look: Look): void {
    Object.assign(this, look);
    const page = document.documentElement.dataset;
    for (const [name, value] of Object.entries(look) as [keyof Look, string][]) {
      if (value === PLAIN[name]) delete page[name];
      else page[name] = value;
    }
  }
}

export const appearance = new Appearance();
