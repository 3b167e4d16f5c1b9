/** What a role rule is, and the questions that many of them ask. */
import type { Role } from '../role.js';
import type { View } from '../view.js';

export interface RoleRule {
  /** Why the block has the role, in words. */
  readonly reason: string;
  readonly role: Role;
  readonly holds: (view: View) => boolean;
}

export function isHead({ zone }: View): boolean {
  return zone === 'above' || zone === 'head' || zone === 'opening';
}

export function isInside({ zone }: View): boolean {
  return zone === 'body' || zone === 'opening';
}

/** Short enough for a label, a byline, a line of facts. */
export function isShort(text: string): boolean {
  return text.length <= 200;
}
