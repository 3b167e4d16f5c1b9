/** Marks between phrases where no spaces stand. */

export const PUNCTUATION = /[、。，．,.：:；;！？!?\s「」『』“”"（）()[\]【】…—]/u;
