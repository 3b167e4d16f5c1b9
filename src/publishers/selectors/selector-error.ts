/** A selector that is none, or asks for what cannot be told here. The message goes on after "is": 'is no CSS selector: …'. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';
}
