/** What the address of a link tells about what it leads to. */

/** Folders under which sites keep the pages of their writers. */
const AUTHOR_FOLDER =
  /\/(?:authors?|autore?s?|autoren|autorzy|auteurs?|profiles?|people|staff|by|byline|journalists?|journalisten|redactor|redakteure?|reporters?|columnists?|contributors?|writers?|experts?|team|firmas?|opinionistas|avtor|author-profile)\//i;

/** Folders under which sites keep the pages of their topics. */
const TOPIC_FOLDER =
  /\/(?:tags?|tagi|tagg|topics?|themen?|themas|temas?|tema|temat|tematy|th[eè]mes?|sujets?|mots-cles|keywords?|hashtags?|schlagwort|schlagworte|etiquetas?|etiket(?:ler)?|emne|emner|argomenti|onderwerp|subjects?|stichwort)\//i;

/** Whether a link leads to the page of a writer. */
export function isAuthorAddress(url: string | null): boolean {
  return url !== null && AUTHOR_FOLDER.test(pathOf(url));
}

/** Whether a link leads to the page of a topic. */
export function isTopicAddress(url: string | null): boolean {
  return url !== null && TOPIC_FOLDER.test(pathOf(url));
}

function pathOf(url: string): string {
  return url.slice(0, 500).replace(/^https?:\/\/[^/]*/i, '');
}
