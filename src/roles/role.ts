/** What a block is for on its page. */
export type Role =
  | 'headline'
  | 'kicker'
  /** A line of facts about the story: who wrote it, when, where, how often it was read. */
  | 'byline'
  | 'lead'
  | 'paragraph'
  | 'heading'
  | 'quote'
  /** The line that names the source of a block quote. */
  | 'attribution'
  | 'list-item'
  | 'table-cell'
  | 'code'
  | 'image'
  | 'embed'
  /** What a picture or table shows, and whose it is. */
  | 'caption'
  /** A teaser of another story that belongs to this one. */
  | 'related'
  | 'tag'
  /** The writer, named or described away from the byline. */
  | 'author'
  | 'boilerplate';

/** A role and the rule that gave it. */
export interface Assignment {
  readonly role: Role;
  readonly reason: string;
}
