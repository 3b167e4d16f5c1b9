/** What some papers put before the place: "from our correspondent". In lower case; data only. */
export const correspondentFormulas: readonly string[] = `
  dal nostro corrispondente|dalla nostra corrispondente|dal nostro inviato|dalla nostra inviata|dai nostri inviati|dai nostri corrispondenti|dalla corrispondente
  |dal corrispondente|dall'inviato|dall'inviata|dalla redazione di
  |de notre correspondant à|de notre correspondante à|de notre correspondant|de notre correspondante|de notre envoyé spécial à|de notre envoyée spéciale à
  |de notre envoyé spécial|de notre envoyée spéciale|correspondance de
  |de nuestro corresponsal en|de nuestra corresponsal en|corresponsal en|enviado especial a|enviada especial a|de nuestro corresponsal|de nuestro enviado especial
  |do nosso correspondente em|do enviado especial a|da nossa enviada a|correspondente em
  |von unserem korrespondenten in|von unserer korrespondentin in|aus unserem büro in|from our correspondent in|from our own correspondent in|from our correspondent
  |od naszego korespondenta|van onze correspondent in|van onze correspondent|fra vår korrespondent i|od našeho zpravodaje
`
  .split('|')
  .map((formula) => formula.trim())
  .filter(Boolean)
  .sort((a, b) => b.length - a.length);
