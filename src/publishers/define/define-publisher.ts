/** A profile is checked once, when it is defined: its keys, its selectors, and what its values are. */
import type * as z from 'zod';
import { ArticleParseError, type ParseIssue } from '../../errors.js';
import { type CompiledProfile, toPublisher } from '../compiled-profile.js';
import type { Publisher } from '../handle.js';
import type { PublisherProfile, ToldRole } from '../profile.js';
import { closest } from './closest.js';
import {
  type CheckedProfile,
  knownFields,
  knownKeys,
  knownRoles,
  knownRuleKeys,
  profileSchema,
} from './profile-schema.js';

/**
 * Describes what is different about one publisher's pages, for the option `publishers`.
 *
 * @param profile See {@link PublisherProfile}: which pages it is for, and where on them the fields stand.
 * @returns The publisher, checked, its selectors read.
 * @throws {ArticleParseError} `invalid-input` that names each wrong key and says what is expected there.
 *
 * @example
 * const herald = definePublisher({
 *   hosts: 'herald.example',
 *   timeZone: 'Europe/Dublin',
 *   fields: { authors: '.byline a', published: '.stamp', views: '.counter b' },
 *   roles: { related: '.read-more' },
 *   remove: '.newsletter',
 * });
 * parseArticle(html, { publishers: [herald] });
 */
export function definePublisher(profile: PublisherProfile): Publisher {
  const result = profileSchema().safeParse(profile);
  if (!result.success) throw wrongProfile(result.error, profile);
  return toPublisher(compile(result.data));
}

function compile(profile: CheckedProfile): CompiledProfile {
  const { hosts = [], names = [], test, language, timeZone, fields = {}, roles = {}, remove = [] } = profile;
  return {
    name: profile.name ?? hosts[0] ?? names[0] ?? 'without name',
    hosts,
    names,
    test: test ?? null,
    language: language ?? null,
    timeZone: timeZone ?? null,
    // Each function was written for its own field, which the schema cannot tell.
    fields: fields as CompiledProfile['fields'],
    roles: Object.entries(roles).flatMap(([role, selectors]) =>
      (selectors ?? []).map((selector) => ({ role: role as ToldRole, selector })),
    ),
    remove,
  };
}

function wrongProfile(error: z.ZodError, profile: unknown): ArticleParseError {
  const issues = error.issues.flatMap((issue) => issuesOf(issue, profile));
  const told = issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')} ${message}` : message,
  );
  const all = told.join('; ');
  return new ArticleParseError(
    'invalid-input',
    `The publisher's profile is wrong: ${all}${/[.?]$/.test(all) ? '' : '.'}`,
    issues,
  );
}

function issuesOf(issue: z.core.$ZodIssue, profile: unknown): ParseIssue[] {
  const path = writtenPath(issue.path, profile);
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  const known = knownAt(path);
  return issue.keys.map((key) => {
    const meant = closest(key, known);
    const advice = meant ? `did you mean ${meant}?` : `known are ${known.join(', ')}`;
    return { path: [...path, key], message: `is no key of a profile here: ${advice}` };
  });
}

/** The path in the profile as it was written: without the index of what was no list there, and was made one. */
function writtenPath(path: readonly PropertyKey[], profile: unknown): (string | number)[] {
  const written: (string | number)[] = [];
  let at: unknown = profile;
  for (const key of path) {
    if (typeof key === 'number' && !Array.isArray(at)) continue;
    written.push(typeof key === 'number' ? key : String(key));
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  }
  return written;
}

function knownAt([first, field]: ParseIssue['path']): readonly string[] {
  if (first === undefined) return knownKeys;
  if (first === 'roles') return knownRoles;
  return field === undefined ? knownFields : knownRuleKeys;
}
