import type { Quote } from '../../../generated/types/Quote';

/** A screening out as it is being written. */
export interface ScreenOutDraft {
  ground: string;
  facts: Quote[];
  discretion: string;
  reasons: string;
  second_reader: string;
}

/** Nothing is preselected: no ground, no fact, no reader. */
export const BLANK: ScreenOutDraft = {
  ground: '',
  facts: [],
  discretion: '',
  reasons: '',
  second_reader: '',
};
