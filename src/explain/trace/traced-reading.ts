/**
 * A Reading that notes what a rule asks of it. So the rules say nothing of what they look at, and the evidence is what
 * they did: a new rule, or one of a publisher, is explained as it stands.
 */

import type { Reading } from '../../fields/reading.js';
import { type Rule, takeFields } from '../../fields/rule.js';
import type { JsonObject } from '../../page/json-ld.js';
import type { Page } from '../../page/page.js';
import { siteNames } from '../../roles/headline/site-names.js';
import { metadataTitles } from '../../roles/headline/titles.js';
import { Trace, type TraceLog } from './log.js';
import { traceMetadata, traceNode } from './traced-metadata.js';

export interface TracedValue<T> {
  /** What the rule gave; null or empty where it gave nothing. */
  readonly value: T | null;
  readonly log: TraceLog;
}

/** Runs rules on a reading, each with a log of its own. The fields that rules ask each other for are taken as known. */
export class RuleTracer {
  private trace = new Trace();
  private readonly page: Page;
  private readonly node: JsonObject | null;

  constructor(private readonly reading: Reading) {
    const current = () => this.trace;
    const metadata = traceMetadata(reading.page.metadata, current);
    const at = reading.node ? reading.page.metadata.jsonLd.indexOf(reading.node) : -1;
    this.node = metadata.jsonLd[at] ?? (reading.node && traceNode(reading.node, current));
    this.page = tracePage({ ...reading.page, metadata }, current);
    // Worked out once a page, by whoever asks first: no rule's own question.
    siteNames(this.page);
    metadataTitles(this.page);
  }

  run<T>(rule: Rule<T>): TracedValue<T> {
    const traced = this.newReading();
    this.trace = new Trace();
    const value = rule.read(traced);
    return { value, log: this.trace };
  }

  /** A new one for each rule: what is worked out once a reading is asked for again. */
  private newReading(): Reading {
    const { reading, page, node } = this;
    const current = () => this.trace;
    const traced: Reading = {
      ...reading,
      page,
      get node() {
        if (!node) current().missedNode = true;
        return node;
      },
      get roles() {
        current().sawBlocks = true;
        return reading.roles;
      },
    };
    takeFields(reading, traced);
    return traced;
  }
}

function tracePage(page: Page, current: () => Trace): Page {
  return {
    ...page,
    get url() {
      current().sawUrl = true;
      return page.url;
    },
    get blocks() {
      current().sawBlocks = true;
      return page.blocks;
    },
    get containers() {
      current().sawBlocks = true;
      return page.containers;
    },
    get source() {
      current().sawBlocks = true;
      current().sawTree = true;
      return page.source;
    },
  };
}
