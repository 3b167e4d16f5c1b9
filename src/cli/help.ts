export const HELP = `Usage: nutgraf parse [options] [file]

Reads a scraped news page and writes the article that it holds. Without a file, or with '-', the page is
read from standard input. Nothing is fetched.

Options:
  --format json|markdown|text   what to write (json: indented on a terminal, else on one line)
  --input auto|html|text        what the page is (auto: told by its content)
  --url <address>               where the page was found; resolves relative addresses
  --language <tag>              the article's language, such as 'en' or 'pt-BR', if you know it
  --time-zone <name>            the time zone of times given without one, such as 'Europe/Kyiv'
  -h, --help                    this help
  -v, --version                 the version

Exit codes: 0 done; 1 the page gives no article; 2 the command was called wrongly or the file cannot be read.
`;
