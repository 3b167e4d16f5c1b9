/** What is done with the tokens that parse5's tokenizer finds. */
import type { TokenHandler } from 'parse5';

const nothing = () => undefined;

/** To be overridden for the kind of token that is wanted. */
export const IGNORE_ALL: TokenHandler = {
  onComment: nothing,
  onDoctype: nothing,
  onStartTag: nothing,
  onEndTag: nothing,
  onEof: nothing,
  onCharacter: nothing,
  onNullCharacter: nothing,
  onWhitespaceCharacter: nothing,
};
