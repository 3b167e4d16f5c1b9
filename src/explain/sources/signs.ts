/** Of each field that is read off single texts: how its value is told there, and what blocks it stands in. */

import type { Reading } from '../../fields/reading.js';
import type { FieldName, FieldValue } from '../../fields/rule.js';
import type { Role } from '../../roles/role.js';
import {
  addressRecognizer,
  countRecognizer,
  dateRecognizer,
  type Recognizer,
  textRecognizer,
} from './recognizer.js';

/** The fields that are made of many blocks have finders of their own. */
export type SimpleField = Exclude<FieldName, 'lead' | 'image' | 'body' | 'quotes' | 'relatedLinks' | 'tags'>;

export interface Signs<F extends SimpleField> {
  readonly recognizer: (value: FieldValue<F>, reading: Reading) => Recognizer;
  /** The roles of the blocks that are there for this field. */
  readonly own: readonly Role[];
  /** The roles of others from which rules take it where those and the metadata are silent. */
  readonly other: readonly Role[];
}

const text = (value: string) => textRecognizer([value]);

export const fieldSigns: { readonly [F in SimpleField]: Signs<F> } = {
  url: { recognizer: addressRecognizer, own: [], other: [] },
  publisher: { recognizer: text, own: [], other: [] },
  section: { recognizer: text, own: [], other: ['kicker', 'byline', 'boilerplate'] },
  kicker: { recognizer: text, own: ['kicker'], other: ['headline', 'boilerplate'] },
  headline: { recognizer: text, own: ['headline'], other: [] },
  description: { recognizer: text, own: [], other: [] },
  dateline: {
    recognizer: ({ raw }) => textRecognizer([raw]),
    own: ['byline'],
    other: ['lead', 'paragraph', 'author', 'boilerplate'],
  },
  authors: {
    recognizer: (authors) => textRecognizer(authors.map(({ name }) => name)),
    own: ['byline', 'author'],
    other: [],
  },
  published: {
    recognizer: dateRecognizer,
    own: ['byline'],
    other: ['author', 'tag', 'boilerplate', 'paragraph'],
  },
  modified: { recognizer: dateRecognizer, own: ['byline'], other: ['author', 'tag', 'boilerplate'] },
  views: { recognizer: countRecognizer, own: ['byline'], other: ['author', 'caption', 'boilerplate'] },
};
