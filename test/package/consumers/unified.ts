/** Not run: typechecked against the installed package, in a project that has unified. */
import { nutgraf } from 'nutgraf/unified';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const file = unified().use(rehypeParse).use(nutgraf, { url: 'https://news.example/1' }).processSync('');
export const compiled: string = file.result.headline;
