import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn } from '../../src/quotes/find-quotes.js';

const read = (code: string, text: string) =>
  findQuotesIn([{ text, kind: 'paragraph' }], { language: languageFor(code) }).map((quote) => quote.text);

/** A sentence that names a work by its title, a language a line. */
const TITLES: readonly (readonly [code: string, text: string])[] = [
  ['en', 'Jane Roe wrote the book “The boat that never came home” last year.'],
  ['de', 'Im Roman „Das Boot kam nie nach Hause“ schreibt Anna Kolb vom Meer.'],
  ['fr', 'Dans le livre « Le bateau qui ne revint jamais », Anne Roux parle de la mer.'],
  ['es', 'La novela «El barco que nunca volvió a casa» salió en mayo.'],
  ['pt', 'O livro “O barco que nunca voltou a casa” saiu em maio.'],
  ['it', 'Il romanzo «La barca che non tornò mai» è uscito a maggio.'],
  ['nl', 'In het boek “De boot die nooit meer thuiskwam” gaat het over de zee.'],
  ['sv', 'I boken ”Båten som aldrig kom tillbaka hem” handlar allt om havet.'],
  ['no', 'I boka «Båten som aldri kom hjem igjen» handler alt om havet.'],
  ['da', 'I bogen »Båden der aldrig kom hjem igen« handler alt om havet.'],
  ['fi', 'Kirja ”Vene joka ei koskaan palannut takaisin kotiin” ilmestyi toukokuussa.'],
  ['pl', 'Książka „Łódź, która nigdy nie wróciła do domu” ukazała się w maju.'],
  ['cs', 'Kniha „Loď, která se nikdy nevrátila domů“ vyšla v květnu.'],
  ['uk', 'Книга «Човен, що ніколи не повернувся додому» вийшла у травні.'],
  ['ru', 'Книга «Лодка, которая никогда не вернулась домой» вышла в мае.'],
  ['lt', 'Knyga „Valtis, kuri niekada negrįžo namo“ išėjo gegužę.'],
  ['tr', 'Mayısta “Eve hiç dönmeyen küçük mavi tekne” adlı kitap çıktı.'],
  ['el', 'Το βιβλίο «Η βάρκα που δεν γύρισε ποτέ» βγήκε τον Μάιο.'],
  ['ro', 'Romanul „Barca care nu s-a mai întors acasă” a apărut în mai.'],
];

describe('the title of a work', () => {
  it.each(TITLES)('%s: is no speech', (code, text) => {
    expect(read(code, text)).toEqual([]);
  });
});
