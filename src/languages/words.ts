/**
 * The notation of the word lists: words and phrases parted by commas, as many lines as reads well, one theme a
 * line. An array with a line for each of some hundred words could not be read at a glance.
 */
export function words(list: string): readonly string[] {
  return list.match(ENTRY) ?? [];
}

/** From the first character that is no blank to the last before a comma or a line end. */
const ENTRY = /[^\s,](?:[^,\n]*[^\s,])?/g;
