/** What a rule asked for while it ran. */

/** A piece of metadata that was asked for. */
export interface Consulted {
  /** 'meta og:title'. */
  readonly what: string;
  /** The texts that the page has there; none where it does not say. */
  readonly values: readonly string[];
}

export interface TraceLog {
  /** In the order of asking, each once. */
  readonly consulted: readonly Consulted[];
  /** Kinds of metadata that were looked through, and had nothing of the name that was wanted. */
  readonly searched: readonly string[];
  /** Asked for the JSON-LD object of the story, of which the page has none. */
  readonly missedNode: boolean;
  /** Looked at the page's blocks, their roles, or the tree itself. */
  readonly sawBlocks: boolean;
  /** Looked at the tree: then it may have taken any block's text, whatever its role. */
  readonly sawTree: boolean;
  /** Asked where the page was found. */
  readonly sawUrl: boolean;
}

/** Of a field that no rule gave. */
export const nothingSeen: TraceLog = {
  consulted: [],
  searched: [],
  missedNode: false,
  sawBlocks: false,
  sawTree: false,
  sawUrl: false,
};

/** A log that is being written. */
export class Trace implements TraceLog {
  missedNode = false;
  sawBlocks = false;
  sawTree = false;
  sawUrl = false;
  private readonly pieces = new Map<string, Set<string>>();
  private readonly kinds = new Set<string>();

  consult(what: string, values: readonly string[]): void {
    const known = this.pieces.get(what) ?? new Set();
    for (const value of values) known.add(value);
    this.pieces.set(what, known);
  }

  search(kind: string): void {
    this.kinds.add(kind);
  }

  get searched(): readonly string[] {
    return [...this.kinds];
  }

  get consulted(): readonly Consulted[] {
    return [...this.pieces].map(([what, values]) => ({ what, values: [...values] }));
  }
}
