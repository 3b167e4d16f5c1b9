/** Roles that a reader tells apart at a glance: each group has a colour and a line in the legend. */
import type { Role } from '../../roles/role.js';

export type Group = 'head' | 'facts' | 'text' | 'quote' | 'media' | 'related' | 'tag' | 'rest';

/** In the order of the legend. */
export const groupNames: Readonly<Record<Group, string>> = {
  head: 'Headline and lead',
  facts: 'Byline and facts',
  text: 'Text',
  quote: 'Block quotes',
  media: 'Pictures and embeds',
  related: 'Related links',
  tag: 'Tags',
  rest: 'Left out',
};

const GROUPS: Readonly<Record<Role, Group>> = {
  headline: 'head',
  kicker: 'head',
  lead: 'head',
  byline: 'facts',
  author: 'facts',
  paragraph: 'text',
  heading: 'text',
  'list-item': 'text',
  'table-cell': 'text',
  code: 'text',
  quote: 'quote',
  attribution: 'quote',
  image: 'media',
  embed: 'media',
  caption: 'media',
  related: 'related',
  tag: 'tag',
  boilerplate: 'rest',
};

export function groupOf(role: Role): Group {
  return GROUPS[role];
}
