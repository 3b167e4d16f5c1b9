/** The tree has more nodes than the caller allows. */
export class NodesError extends Error {
  override readonly name = 'NodesError';
}
