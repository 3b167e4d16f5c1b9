/**
 * What the words in class names, ids and roles tell about a part of a page. Site makers everywhere name things in
 * English, or in one of a few languages; words of a single site do not belong here.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Parts that no page tells its story in, however much text they hold. */
export const foreignWords = words(`
  cookie cookies consent gdpr onetrust cookiebot usercentrics didomi quantcast disqus taboola outbrain dianomi revcontent mgid
  zergnet livefyre spotim openweb coral recaptcha modal popup dialog comment comments commentlist commenting respond replies
`);

/** Parts that are never the story: navigation, ads, sharing, sign-ups, lists of other stories, comments. */
export const boilerplateWords = words(`
  ad ads adv advert advertisement advertising adsense adslot adunit dfp gpt sponsor sponsored sponsors promo promos promoted
  promotion banner banners
  nav navbar navigation menu submenu megamenu offcanvas breadcrumb breadcrumbs pagination pager paging skip toolbar topbar
  masthead sitenav
  share shares sharing sharebar addthis addtoany social socials follow followus facebook twitter whatsapp telegram
  newsletter newsletters subscribe subscription subscriptions signup signin login register registration regwall piano
  overlay lightbox tooltip toast notification notifications
  reactions rating ratings vote votes poll survey feedback
  popular trending mostread mostviewed latest sidebar rail recommended recommendation recommendations recommend
  footer colophon copyright disclaimer imprint donate donation support membership app apps download weather horoscope
  search searchform print printer bookmark bookmarks listen audioplayer tts correction corrections advertorial
  screenreader visuallyhidden prevnext cta ctas honeypot
`);

/** Places where readers share a story. Where one of them stands in a short line, it is a row of buttons and nobody's name. */
export const networkNames = words(`
  facebook twitter whatsapp telegram linkedin pinterest instagram youtube reddit tumblr tiktok vkontakte odnoklassniki viber
  messenger flipboard mastodon bluesky google+
`);

/** Parts that promote other stories. */
export const relatedWords = words(`
  related relateds relatedposts relatedarticles relatednews readmore readalso readnext morenews morestories teaser teasers
  recirc recirculation seealso crosslink crosslinks interlink inlinks linkbox relacionadas relacionados relacionado verwandt
  correlati correlate zobacz incontent moreon furtherreading similar similars relatedcontent relatedlinks relatedstories
  alsoread
`);

/** Those of them that say nothing about the story on the page. */
export const teaserWords = words(
  'teaser teasers recirc recirculation linkbox incontent inlinks morenews morestories readmore readnext',
);

/** What is promoted is new, much read, sold, filmed or a topic; not stories about the same matter. */
export const otherListWords = words(`
  trending popular mostpopular mostread mostviewed latest latestlist latestnews newest topstories sponsored sponsor sponsors ad
  ads advert promoted taboola outbrain tag tags topic topics keywords entities video videos gallery galleries author authors
  newsletter newsletters commercial partner partners shop shopping jobs podcast podcasts services
`);

/** Parts that name or describe the writer. */
export const authorWords = words(`
  author authors byline bylines writer writers contributor contributors journalist reporter autor autoren autore autores auteur
  bio biography signature firma creator
`);

/** Parts that show when the page was published or changed. */
export const dateWords = words(
  'date dates time timestamp datetime published publish pubdate dateline datum fecha data updated',
);

/** Parts that hold the topics of the story. */
export const tagWords = words(`
  tags taglist tagcloud tagslist topics keywords themes temas etiquetas hashtags schlagworte schlagwörter tagi mots entities
`);

/** Parts that say what a picture shows. */
export const captionWords = words(`
  caption captions figcaption legend credit credits copyright bildunterschrift imgcaption photographer photocredit
  attribution imagecredit piefoto didascalia bildtext
`);

/** Parts that say whose a picture is; inside a caption the "author" is the photographer. */
export const creditParts = words(`
  credit credits copyright photographer photocredit imagecredit creditline attribution source author byline rights agency
  bildnachweis fotograf fotografo credito creditos quelle
`);

/** Parts that say what a picture shows, and perhaps whose it is. */
export const captionParts = words(
  'caption figcaption legend description bildunterschrift bildtext didascalia',
);

/** Parts that show the path from the front page to the story. */
export const crumbWords = words('breadcrumb breadcrumbs crumb crumbs topicpath ariane migas brotkrumen');

/** What sites give as section that is none: the front page, or the kind of page. */
export const emptySections: readonly string[] = `
  home, homepage, start, startseite, hauptseite, inicio, início, portada, capa, accueil, à la une, forside, forsiden, etusivu,
  strona główna, domů, ana sayfa, anasayfa, главная, головна, начало, beranda, 首页, 首頁, ホーム, トップ, 홈, الرئيسية, होम,
  front page, frontpage, home page, tag, tags, article, articles, story, stories, all, blog, blog home, back to blog, uncategorized,
  uncategorised, none
`
  .split(',')
  .map((name) => name.trim());

/** Parts that hold a headline; of this story or of any other. */
export const headlineWords = words(`
  headline hed heading1 title titel titulo título titre titolo tytul tytuł überschrift headlinetext articletitle posttitle entrytitle
  storytitle headertitle
`);

/** Parts that show a picture, a video or another player; little text in them is what they say of it. */
export const mediaWords = words(`
  image images img photo photos picture pictures figure foto fotos bild media embed embedded video videos player audio gallery
  slideshow carousel slider podcast infographic
`);

/** Those of them that play a film; its picture is not one of the story. */
export const videoWords = words('video videos videoplayer player jwplayer videojs vjs');

/** Parts that stand over the headline and say what it is about. */
export const kickerWords = words(`
  kicker overline eyebrow dachzeile pretitle roofline supertitle suptitle antetitulo antetítulo topline overtitle surtitre
  spitzmarke catchline occhiello cintillo subject headlinelabel
`);

/** Parts that sum the story up before it begins. */
export const leadWords = words(`
  lead lede leadtext standfirst subtitle subtitel subhead subheadline subheading deck dek summary intro introduction excerpt chapo
  chapeau vorspann ingress manchet description bajada entradilla sottotitolo catenaccio sumario sapo abstract teasertext teaser perex
  anons liden underrubrik subtitulo undertittel
`);

/** Parts that count how often the story was read. */
export const viewWords = words(`
  views viewcount viewscount viewcounter viewscounter hits reads readcount pageviews pageview postviews postview visits visitas
  visualizaciones visualizacoes visualizzazioni aufrufe odslony wyswietlenia prosmotry prosmotrov pereglyady eye visibility
`);

/** Words that make a counter of views with `countWords` beside them: "view-count", "num-read". */
export const viewHalves = words('view viewed read hit visit visitor visitors');
export const countWords = words('count counter counts num number total amount stat stats icon ico');

/** Words beside which "views" is a part of a content management system's page, not a number. */
export const layoutWords = words('row rows field element exposed label header footer infinite pager group');

/** Counters that count something else. */
export const otherCounterWords = words(`
  time min mins minutes duration more share shares like likes comment comments download downloads vote votes subscriber subscribers reaction reactions follower followers heart thumbs rating dislike dislikes slash
`);

/** Parts that hold the story itself. */
export const storyWords = words(`
  articlebody storybody entrycontent postcontent articlecontent storycontent bodytext articletext
`);
