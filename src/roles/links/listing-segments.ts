/** Parts of addresses under which sites keep anything but stories: lists of them, persons, services. Data only. */
export const listingSegments: ReadonlySet<string> = new Set(
  `tag tags tagged topic topics theme themes thema themen thematique tema temas tematica tópico topico topicos etiqueta etiquetas
   tagi tagy teg tegi topik keyword keywords hashtag label labels
   author authors autor autori autores autoren auteur auteurs autore autoři avtor avtory avtori writer writers
   contributor contributors columnist columnists journalist journalists redakteur redakteure signataires staff profile redaktion redaccion redazione redacao redactie profil
   profiles perfil byline
   category categories categoria categorias categorie kategorie kategorien kategori kategoria kategorija rubrik rubrika rubric
   rubrics subject subjects issue issues section sections sekce seccion secciones serie series podcast podcasts hub hubs all-about collections
   search suche recherche buscar busca cerca szukaj login signin signup register registrieren account konto
   newsletter newsletters subscribe subscription subscriptions abo abonnement abonnieren abonnements suscripcion suscribete
   assinatura donate spenden membership shop store boutique tienda gutscheine gutschein coupons
   advertise advertising mediadaten impressum imprint privacy datenschutz contact kontakt contacts about about-us terms agb faq help
   hilfe jobs karriere careers comments feed rss page pages share print`
    .split(/\s+/)
    .filter(Boolean),
);
