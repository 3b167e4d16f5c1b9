export const HELP = `Usage: nutgraf parse [options] [file]
       nutgraf explain [options] [file]

parse reads a scraped news page and writes the article that it holds. explain tells why: the rule and the place
behind each field, and what each block of the page was taken for, even where the page gives no article. Without a
file, or with '-', the page is read from standard input. Nothing is fetched.

Options:
  --format json|markdown|text   parse: what to write (json: indented on a terminal, else on one line)
  --format table|json           explain: what to write (table)
  --field <name>                explain: all about one field: the rules tried, and every source; may be repeated
  --html <file>                 explain: write a report to look at instead, one page without scripts or pictures of
                                the page's own ('-': to standard output)
  --input auto|html|text        what the page is (auto: told by its content)
  --url <address>               where the page was found; resolves relative addresses
  --language <tag>              the article's language, such as 'en' or 'pt-BR', if you know it
  --time-zone <name>            the time zone of times given without one, such as 'Europe/Kyiv'
  -h, --help                    this help
  -v, --version                 the version

Exit codes: 0 done; 1 the page gives no article; 2 the command was called wrongly or a file cannot be read or written.
`;
