/** Elements nest deeper than the caller allows. */
export class DepthError extends Error {
  override readonly name = 'DepthError';
}
