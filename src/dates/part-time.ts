/** Scrapers join the year to the time of day that stood in the next element: "March 7, 20247:55 AM" gets its space again. */
export function partTime(text: string): string {
  return text.replace(/\b((?:19|20)\d\d)(\d{1,2}:\d\d)/g, '$1 $2');
}
