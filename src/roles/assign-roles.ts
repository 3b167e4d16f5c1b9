/** Gives each block of the page one role. The heart of the parser: body, related links and tags fall out of it. */
import type { Lexicon } from '../languages/lexicon.js';
import type { Page, PageBlock, TextBlock } from '../page/page.js';
import type { Assignment } from './role.js';
import { foreignPictures } from './rules/pictures.js';
import { roleRules } from './rules/role-rules.js';
import type { StoryPlace } from './story/find-story.js';
import { natureOf, type Survey, surveyPage } from './survey.js';
import { nothingTold, type Told } from './told.js';
import { storyViewer, type View } from './view.js';
import { zoneOf } from './zones.js';

export interface Roles {
  /** By index of the block. */
  readonly assignments: readonly Assignment[];
  /** The block that shows the headline; null where none can be told. */
  readonly headline: TextBlock | null;
  /** Null where the page has no running text. */
  readonly story: StoryPlace | null;
  /** Words that the page writes in lower case somewhere: names hardly ever are. */
  readonly lowerWords: ReadonlySet<string>;
}

const NONE: Assignment = { role: 'boilerplate', reason: 'no rule holds' };
const OUTSIDE: Assignment = { role: 'boilerplate', reason: 'outside the story' };

/** What is `told` goes ahead of all rules. */
export function assignRoles(page: Page, lexicon: Lexicon, told: Told = nothingTold): Roles {
  const survey = surveyPage(page, lexicon, told);
  const { headline, story, lowerWords } = survey;
  const view = story && storyViewer(survey, story);
  const foreign = story && foreignPictures(page, lexicon, story);
  const assign = (block: PageBlock): Assignment => {
    if (!story || !view || !foreign) return OUTSIDE;
    if (block === headline) return { role: 'headline', reason: 'the headline' };
    if (block.kind === 'text') return assignText(view(block));
    const reason = block.kind === 'image' ? foreign(block) : null;
    return reason === null ? assignMedium(block, survey, story) : { role: 'boilerplate', reason };
  };
  const assignments = page.blocks.map((block) => told.roles.get(block.index) ?? assign(block));
  return { assignments, headline, story, lowerWords };
}

function assignText(view: View | null): Assignment {
  return view ? (roleRules.find((rule) => rule.holds(view)) ?? NONE) : OUTSIDE;
}

/** Pictures, embeds and code belong to the story where they stand in it, and in no part of something else. */
function assignMedium(
  block: Exclude<PageBlock, TextBlock>,
  { headline, natures }: Survey,
  story: StoryPlace,
): Assignment {
  const zone = zoneOf(block.index, headline, story);
  const nature = natureOf(block, natures);
  const inside = zone !== null && zone !== 'tail' && (nature === 'story' || nature === 'caption');
  return inside ? { role: block.kind, reason: 'stands in the story' } : OUTSIDE;
}
