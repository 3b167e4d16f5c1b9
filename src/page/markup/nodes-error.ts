/** The tree has more nodes than the caller allows, or than its source can honestly make. */
export class NodesError extends Error {
  override readonly name = 'NodesError';

  constructor(readonly most: number) {
    super(`more than ${most} nodes`);
  }
}
