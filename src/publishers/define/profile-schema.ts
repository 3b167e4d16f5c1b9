/** The shape of a profile, by zod. What comes out has its selectors read and its lists made lists. */
import * as z from 'zod';
import { articleSchema } from '../../article.js';
import { isTimeZone } from '../../dates/time-zone.js';
import { canonicalTag } from '../../languages/language-tag.js';
import type { CompiledProfile, FieldSource } from '../compiled-profile.js';
import { canonicalHost } from '../hosts.js';
import { messageOf } from '../message-of.js';
import type { PublisherField, ToldRole } from '../profile.js';
import { compileSelector, type Selector } from '../selectors/compile-selector.js';

const ROLES: { readonly [R in ToldRole]: true } = {
  kicker: true,
  byline: true,
  lead: true,
  paragraph: true,
  heading: true,
  quote: true,
  attribution: true,
  'list-item': true,
  'table-cell': true,
  code: true,
  image: true,
  embed: true,
  caption: true,
  related: true,
  tag: true,
  author: true,
  boilerplate: true,
};

export const knownRoles = Object.keys(ROLES) as readonly ToldRole[];
export const knownFields = Object.keys(articleSchema.shape).filter(
  (field) => field !== 'language' && field !== 'quotes',
) as readonly PublisherField[];
export const knownRuleKeys: readonly string[] = ['select', 'attribute', 'all'];
export const knownKeys: readonly string[] = [
  'name',
  'hosts',
  'names',
  'test',
  'language',
  'timeZone',
  'fields',
  'roles',
  'remove',
];

const say = (wanted: string) => ({ error: `must be ${wanted}` });

const someText = (wanted: string) => z.string(say(wanted)).regex(/[\p{L}\p{N}]/u, say(wanted));

const selector = () =>
  z.string(say('a CSS selector')).transform((source, context): Selector => {
    try {
      return compileSelector(source);
    } catch (error) {
      context.addIssue({ code: 'custom', message: `"${source.slice(0, 100)}" ${messageOf(error)}` });
      return z.NEVER;
    }
  });

/** One or a list of them; out comes a list. */
function some<T extends z.ZodType>(one: T, wanted: string) {
  const list = z.array(one, say(wanted)).min(1, say(`${wanted}; the list is empty`));
  return z.preprocess((value) => (Array.isArray(value) ? value : [value]), list);
}

const HOST = 'a host such as "example.com", without https:// and path';
const host = () =>
  z.string(say(HOST)).transform((value, context): string => {
    const canonical = canonicalHost(value);
    if (canonical === null) context.addIssue({ code: 'custom', message: `must be ${HOST}` });
    return canonical ?? z.NEVER;
  });

const ruleObject = () =>
  z.strictObject(
    {
      select: selector(),
      attribute: z
        .string(say('the name of an attribute'))
        .regex(/^[^\s"'<>/=]+$/, say('the name of an attribute'))
        .optional(),
      all: z.boolean(say('true or false')).optional(),
    },
    say('an object'),
  );

type AnyFunction = (...given: never[]) => unknown;

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}

/** A selector, an object with one, or a function, told apart first: so that errors speak of what was meant. */
function fieldRule() {
  const text = selector().transform((select) => ({ select }));
  const object = ruleObject();
  return z.unknown().transform((value, context): FieldSource => {
    if (isFunction(value)) return { kind: 'function', read: value as () => null };
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      const message = 'must be a CSS selector, an object such as { select, attribute }, or a function';
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    const schema = typeof value === 'string' ? text : object;
    const result: z.ZodSafeParseResult<z.infer<typeof object>> = schema.safeParse(value);
    if (result.success) {
      const { select, attribute, all } = result.data;
      return { kind: 'selector', selector: select, attribute: attribute ?? null, all: all ?? false };
    }
    for (const issue of result.error.issues) context.issues.push(issue as (typeof context.issues)[number]);
    return z.NEVER;
  });
}

function pageTest() {
  const text = selector();
  return z.unknown().transform((value, context): CompiledProfile['test'] => {
    if (isFunction(value)) return value as () => boolean;
    const result = text.safeParse(value);
    if (result.success) return result.data;
    const wrong = typeof value === 'string' ? result.error.issues[0]?.message : undefined;
    context.addIssue({ code: 'custom', message: wrong ?? 'must be a CSS selector or a function' });
    return z.NEVER;
  });
}

function objectOf<K extends string, T extends z.ZodType>(keys: readonly K[], value: T) {
  const shape = Object.fromEntries(keys.map((key) => [key, value.optional()])) as {
    [Key in K]: z.ZodOptional<T>;
  };
  return z.strictObject(shape, say('an object'));
}

const SELECTORS = 'a CSS selector or a list of them';

let schema: ReturnType<typeof buildSchema> | null = null;

/** Made, with all its parts, when first asked: most who import the library define no publisher. */
export function profileSchema(): ReturnType<typeof buildSchema> {
  schema ??= buildSchema();
  return schema;
}

function buildSchema() {
  return z
    .strictObject(
      {
        name: someText('a text').optional(),
        hosts: some(host(), HOST).optional(),
        names: some(someText("a site's name"), 'names of the site').optional(),
        test: pageTest().optional(),
        language: z
          .string(say('a BCP 47 tag such as "uk" or "pt-BR"'))
          .refine((tag) => canonicalTag(tag) !== null, say('a BCP 47 tag such as "uk" or "pt-BR"'))
          .optional(),
        timeZone: z
          .string(say('an IANA name such as "Europe/Kyiv"'))
          .refine(isTimeZone, say('an IANA name such as "Europe/Kyiv"'))
          .optional(),
        fields: objectOf(knownFields, some(fieldRule(), 'a rule or a list of rules')).optional(),
        roles: objectOf(knownRoles, some(selector(), SELECTORS)).optional(),
        remove: some(selector(), SELECTORS).optional(),
      },
      say('an object'),
    )
    .refine(({ hosts, names, test }) => hosts || names || test, {
      message: 'hosts, names or test has to say which pages the profile is for',
    });
}

export type CheckedProfile = z.infer<ReturnType<typeof buildSchema>>;
