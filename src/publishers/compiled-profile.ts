/** A profile that definePublisher has checked. */
import type { Assignment } from '../roles/role.js';
import { compiled, type Publisher } from './handle.js';
import type { FieldFunction, PublisherField, PublisherPage, ToldRole } from './profile.js';
import type { Selector } from './selectors/compile-selector.js';

/** The profile with its selectors read, and every list a list. */
export interface CompiledProfile {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly names: readonly string[];
  readonly test: Selector | ((page: PublisherPage) => boolean) | null;
  readonly language: string | null;
  readonly timeZone: string | null;
  readonly fields: { readonly [F in PublisherField]?: readonly FieldSource<F>[] };
  readonly roles: readonly { readonly role: ToldRole; readonly selector: Selector }[];
  readonly remove: readonly Selector[];
}

export type FieldSource<F extends PublisherField = PublisherField> = SelectorSource | FunctionSource<F>;

export interface SelectorSource {
  readonly kind: 'selector';
  readonly selector: Selector;
  readonly attribute: string | null;
  readonly all: boolean;
}

export interface FunctionSource<F extends PublisherField> {
  readonly kind: 'function';
  readonly read: FieldFunction<F>;
}

export function toPublisher(profile: CompiledProfile): Publisher {
  return Object.freeze({ name: profile.name, [compiled]: profile });
}

export function compiledOf(publisher: Publisher): CompiledProfile {
  return publisher[compiled] as CompiledProfile;
}

/** Why a block has a role that a publisher gave it. */
export function reasonOf({ name }: CompiledProfile, selector: Selector): Assignment['reason'] {
  return `publisher ${name}: ${selector.source}`;
}

/** How the rule of a field is called in evidence. */
export function ruleName({ name }: CompiledProfile, source: FieldSource): string {
  if (source.kind === 'function') return `publisher ${name}: function`;
  const { selector, attribute } = source;
  return `publisher ${name}: selector ${selector.source}${attribute === null ? '' : `, attribute ${attribute}`}`;
}
