import type { Language } from './language.js';
import { words } from './words.js';

export const en = (): Language => ({
  code: 'en',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['“', '“'],
    ['”', '”'],
    ['«', '»'],
    ['``', "''"],
    ["''", "''"],
    ["'", "'"],
  ],
  dashOpensSpeech: false,
  participles: words(`
    saying, telling, writing, asking, tweeting, arguing, insisting, warning, claiming, shouting, yelling
    chanting
  `),
  speechVerbs: words(`
    saying, adding, telling, writing, asking, tweeting, arguing, noting, insisting, warning, claiming
    stating
    explaining, declaring, calling, promising, stressing, emphasizing, replying, responding, quoting
    posting
    shouting, yelling, chanting, joking, suggesting, describing, complaining, pointing out, reiterating
    concluding
    put it
    said, says, say, told, tells, tell, stated, added, adds, add
    noted, notes, note, remarked, remarks, commented, comments, observed, observes, mentioned, mentions
    explained, explains, explain, clarified, clarifies, elaborated, elaborates, specified, detailed, details
    emphasized, emphasizes, emphasised, emphasises, stressed, stresses, underlined, underlines
    underscored, underscores, highlighted, highlights, pointed out, points out, insisted, insists, insist
    reiterated, reiterates, repeated, repeats, recalled, recalls, recounted, recounts, reminded, reminds
    announced, announces, declared, declares, proclaimed, proclaims, reported, reports, informed
    informs
    confirmed, confirms, affirmed, affirms, acknowledged, acknowledges, admitted, admits, conceded, concedes
    confessed, confesses, revealed, reveals, disclosed, discloses, confided, confides
    claimed, claims, claim, alleged, alleges, asserted, asserts, argued, argues, argue, maintained
    maintains
    contended, contends, countered, counters, retorted, retorts, shot back, fired back, hit back
    denied, denies, rejected, rejects, refuted, refutes, dismissed, dismisses, objected, objects, protested
    replied, replies, answered, answers, responded, responds, reacted, reacts
    asked, asks, ask, inquired, enquired, wondered, wonders, questioned, questions, quizzed, queried
    wrote, writes, write, posted, posts, tweeted, tweets, texted, blogged, captioned, read, reads
    warned, warns, warn, cautioned, cautions, threatened, threatens, vowed, vows, pledged, pledges
    promised, promises, swore, swears, assured, assures, guaranteed, guarantees, reassured
    urged, urges, urge, demanded, demands, called, calls, appealed, appeals, ordered, orders, implored
    pleaded, pleads, begged, begs, invited, invites, suggested, suggests, suggest, proposed, proposes
    recommended, recommends, advised, advises, encouraged
    predicted, predicts, forecast, forecasts, estimated, estimates, speculated, speculates
    believed, believes, believe, thought, thinks, think, felt, feels, hoped, hopes, feared, fears
    concluded, concludes, summarized, summarised, summed up, continued, continues, went on, goes on, began
    begins
    interjected, interrupted, quipped, quips, joked, jokes, mused, muses, laughed, laughs, smiled, grinned
    sighed
    shouted, shouts, yelled, yells, screamed, screams, cried, cries, exclaimed, exclaims, chanted, chants
    whispered, whispers, muttered, mumbled, murmured, sobbed, growled, snapped, thundered, raged, fumed
    complained, complains, lamented, laments, griped, grumbled, regretted, regrets, apologized, apologised
    boasted, boasts, bragged, brags, gushed, enthused, praised, praises, hailed, hails, thanked, thanks
    congratulated, congratulates, welcomed, welcomes, cheered, rejoiced
    criticized, criticizes, criticised, criticises, blasted, slammed, slams, condemned, condemns, accused
    accuses
    blamed, blames, denounced, denounces, lashed out, ranted, mocked
    agreed, agrees, concurred, echoed, echoes, chimed in, disagreed, testified, testifies, pleaded guilty
    ruled, decided, described, describes, dubbed, characterized, referred, quoted
    indicated, indicates, hinted, hints, signaled, signalled, implied, intimated, joined in
    shared, shares, reflected, reflects, reasoned, figured, offered, offers, opined, opines
    was quoted as saying, were quoted as saying, is quoted as saying, went on to say, had this to say
    was saying, were saying, is saying, are saying, was asking, is asking, is calling, are calling
    is urging, are urging, is warning, are warning
  `),
  passiveAuxiliaries: words('was, were, been, being, be, is, are, gets, got'),
  sourcePhrases: words(`
    according to, in the words of, as reported by, as told by, as stated by, as noted by, as quoted by
    quoted by, cited by, in a statement from, in a statement by, in the opinion of, in the view of
    with reference to, citing, per
  `),
  pronouns: words('he, she, they'),
  ownWords: words(`
    in his words, in her words, in their words, in his view, in her view, in their view, in his opinion
    in her opinion
  `),
  possessives: words('his, her, their, its'),
  demonstratives: words('this, these'),
  groupNouns: words(`
    ministry, department, bureau, agency, office, council, committee, commission, board, court, police
    force, army, navy, bank, university, college, school, hospital, institute, foundation, association
    federation, union, league, club, party, company, firm, group, organization, organisation, charity
    embassy, authority, authorities, service, airline, publisher, newspaper, paper, magazine
    broadcaster, network, plaintiffs, campaign, administration, government, team, camp, family, ad
  `),
  generalGroupNouns: words(`
    force, company, firm, group, organization, organisation, charity, agency, authority, paper, broadcaster, network, airline, publisher, club, party, union
  `),
  bodyLink: 'of',
  statementNouns: words(`
    statement, text, message, release, press release, communique, communiqué, tweet
    verdict, answer, reply, response, conclusion, reaction, comment, advice, motto, warning
  `),
  workNouns: words(`
    book, novel, film, movie, documentary, song, album, single, poem, play, musical, series, show
    podcast, programme, article, column, essay, commentary, op-ed, editorial, paper, memoir, magazine
    game, titled, entitled, headlined, dubbed
  `),
  roleNouns: words(`
    rep., reps., sen., sens., gov., lt. gov., del., gen., col., maj., capt., lt., sgt., adm., atty., supt.
    det.
    first lady, first gentleman, secretary of state, secretary of defense, home secretary, secretary general
    president, vice president, vice-president, prime minister, premier, chancellor, taoiseach
    first minister
    minister, deputy minister, foreign minister, secretary, secretary-general, undersecretary
    under-secretary
    chief of staff, chief, chiefs, head, deputy head, leader, leaders, deputy, governor, mayor, senator
    congressman
    congresswoman, representative, representatives, lawmaker, lawmakers, legislator, mp, mps, mep, lord
    baroness
    councillor, councilor, councilman, councilwoman, commissioner, speaker, whip, ambassador, envoy
    diplomat
    diplomats, consul, king, queen, prince, princess, duke, duchess, emperor, emir, sheikh, sultan, pope
    dictator
    monarch, head of state, head of government
    spokesman, spokeswoman, spokesperson, spokespeople, spokespersons, press secretary, official, officials
    adviser, advisor, advisers, aide, aides, negotiator, mediator, delegate, candidate, politician
    politicians
    chairman, chairwoman, chairperson, chair, chairmen, ceo, cfo, cto, coo, boss, bosses, executive
    executives
    director, directors, managing director, director general, general manager, manager, managers, owner
    founder
    co-founder, entrepreneur, businessman, businesswoman, investor, banker, broker, trader, economist
    economists
    analyst, analysts, strategist, consultant, expert, experts, specialist, specialists, researcher
    researchers
    scientist, scientists, professor, lecturer, academic, historian, sociologist, psychologist, psychiatrist
    biologist, physicist, chemist, astronomer, geologist, climatologist, meteorologist, epidemiologist
    virologist
    archaeologist, philosopher, theologian, political scientist, engineer, architect, developer, designer
    doctor, doctors, physician, surgeon, nurse, nurses, paramedic, midwife, pharmacist, vet, patient
    patients
    judge, judges, justice, magistrate, prosecutor, prosecutors, attorney, attorney general, lawyer, lawyers
    barrister, solicitor, coroner, notary, defendant, suspect, plaintiff, witness, witnesses, victim
    victims
    survivor, survivors, detective, detectives, inspector, sergeant, superintendent, constable, officer
    officers
    sheriff, investigator, investigators, ranger, warden, keeper, caretaker, firefighter, firefighters, rescuer, rescuers
    general, colonel, major, captain, lieutenant, commander, admiral, marshal, corporal, soldier, soldiers
    veteran
    pilot, driver, drivers, sailor, fisherman, farmer, farmers, worker, workers, employee, employees
    unionist
    teacher, teachers, headteacher, principal, student, students, pupil, parent, parents, mother, father
    mum, mom
    dad, wife, husband, son, daughter, brother, sister, grandmother, grandfather, uncle, aunt, cousin, widow
    widower
    partner, boyfriend, girlfriend, fiancé, fiancée, friend, friends, neighbor, neighbour, neighbors
    neighbours
    resident, residents, local, locals, villager, villagers, pensioner, retiree, man, woman, men, women, boy
    girl
    teenager, passenger, passengers, passerby, tourist, voter, voters, customer, customers, shopkeeper
    refugee
    activist, activists, campaigner, campaigners, organizer, organiser, organizers, organisers, protester
    protesters
    volunteer, volunteers, opponent, critic, critics, supporter, supporters
    journalist, journalists, reporter, correspondent, editor, columnist, commentator, presenter, host
    broadcaster
    anchor, blogger, influencer, author, writer, novelist, poet, translator, biographer, publisher
    actor, actress, singer, musician, rapper, composer, conductor, dancer, artist, painter, sculptor
    photographer
    filmmaker, producer, screenwriter, curator, comedian, model, chef, star
    coach, head coach, trainer, skipper, player, players, striker, midfielder, defender, goalkeeper, forward
    winger, quarterback, footballer, champion, athlete, runner, swimmer, cyclist, boxer, racer, golfer
    referee
    teammate, fan, fans, bishop, archbishop, cardinal, priest, pastor, reverend, rabbi, imam, mufti, monk
    nun
    baker, builder, electrician, trucker, carpenter, plumber, miner, welder, lifeguard, librarian
    gardener, mechanic, bricklayer
  `),
  maleWords: words(`
    mr, sir, lord, he, man, boy, gentleman, father, son, brother, husband, grandfather, grandson, uncle
    nephew, boyfriend, dad, widower, king, prince, duke, spokesman, chairman, congressman, assemblyman
    councilman, alderman, businessman, policeman, fireman, sportsman, fisherman
  `),
  femaleWords: words(`
    mrs, ms, miss, madam, madame, dame, lady, she, woman, girl, mother, daughter, sister, wife
    grandmother, granddaughter, aunt, niece, girlfriend, mum, mom, widow, queen, princess, duchess
    spokeswoman, chairwoman, congresswoman, assemblywoman, councilwoman, businesswoman, policewoman
    actress
  `),
  honorifics: words(`
    mr, mr., mrs, mrs., ms, ms., miss, mx, mx., dr, dr., prof, prof., sir, dame, lord, lady, madam, madame
    rev, rev., fr., hon, hon., the hon, messrs, shri, smt
  `),
  nameParticles: words(`
    van, von, de, der, den, del, della, di, da, dos, das, du, la, le, al, el, bin, bint, ibn, ben, abu, ter
    ten, te
    zu, y
  `),
  prepositions: words(`
    about, above, across, against, along, alongside, amid, among, around, at, behind
    below, beneath, beside, besides, between, beyond, by, despite, down, during, for, from, in
    inside, into, near, of, off, on, onto, opposite, out, outside, over, past, than
    through, throughout, to, toward, towards, under, underneath, unlike, up, upon, versus, via
    with, within, without
  `),
  clauseOpeners: words(`
    i, we, you, but, and, or, so, yet, nor, though, although, while, whereas, when, whenever, as, if, unless
    because, since, once, after, before, until, that, where, how, why, what, which, who, then, now
    meanwhile, however, still, later, also, even, instead, perhaps, maybe, not, no, yes, well, there
    here, like, both, some, many, most, all, other, others, only, several, few, each, every, these
    those, another, such
  `),
  indefiniteArticles: words('a, an, one, another'),
  articles: words('the, a, an, his, her, my, our, your, their, its, one, another'),

  bylineWords: words(`
    by, written by, words by, text by, story by, reported by, reporting by, report by, article by, posted by
    author, authors, authored by, contributed by, contributors, the author, the authors, about the author
    about the authors, meet the author
  `),
  otherHandWords: words(`
    edited by, editing by, editor, reviewed by, researched by, tested by, medically reviewed by, clinically reviewed by, expert reviewed by
    fact checked by, fact-checked by, fact check by, fact checked, fact-checked, verified by, approved by, additional reporting by, with reporting by
    translated by, translation by, photos by, photo by, photography by, photographs by, images by
    illustration by, illustrations by, illustrated by, graphics by, video by, produced by, presented by, sponsored by, hosted by
    contributions from, contributions by, with contributions from, updated by, last updated by, recently by, comments by, latest posts by, more by, more from, posts by, view all posts by
  `),
  boxLabels: words(`
    follow, following, follow author, social sharing, show caption, hide caption, show sidebar, hide sidebar
    table of contents, article contents, article content, frequently asked questions, privacy policy, sponsored ad, related video
  `),
  behindName: words('in, at, on, from, for, with, via'),
  surnames: words('king, bishop, judge, marshal, pope, prince, duke, abbot, baker, star, guest, major, page'),
  conjunctions: words('and, &, with'),
  publishedWords: words(`
    published, published on, published at, first published, originally published, publication date
    date published, publish date
    posted, posted on, posted at, created, created on, released, issued, issued on, date, dated, filed
  `),
  modifiedWords: words(`
    updated, updated on, updated at, last updated, last updated on, last update, latest update, update, upd
    page last updated, page last modified, page last edited, this page was last updated, this page was last modified
    this page was last edited, this page was last updated on, this page was last modified on
    this page was last edited on, modified, modified on, last modified, date modified, edited, edited on, last edited, revised, amended
  `),
  viewWords: words(`
    views, view, page views, pageviews, reads, hits, times read, times viewed, read count
    post views, total views, story views, visits, viewed, viewed times, visited times, read times
    has been viewed times, has been read times, this article has been viewed times
    this article has been read times, this post has been viewed times
  `),
  numberWords: {
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    bln: 1e9,
    billion: 1e9,
    lakh: 1e5,
    crore: 1e7,
  },

  readAlso: words(`
    read also, also read, read also on, read more, read more on, read more about, read more at, read more here
    read next, read now, read this, read this next, read our, read the full story, read the story
    read full story, read the latest, read:, also read:, must read, must-read, don't miss, do not miss
    see also, see more, watch also, watch now, watch:, watch more, listen:, more:, more on this
    more from, more here, find out more, learn more, keep reading, continue reading, related:
    related story, related article, related news, related coverage, related reading, related video
    in case you missed it, icymi, you may also like, recommended reading, further reading, up next
    earlier:
  `),
  relatedHeadings: words(`
    related, related articles, related article, related stories, related story, related news, related posts
    related content, related coverage, related topics and stories, related links, related reading
    related reports
    related videos, more on this, more on this story, more on this topic, more about this, more on the topic
    more on the story, more coverage, on this topic, on the same topic, on the topic, also on this topic
    read more on this, read more on this topic, read more about, read more, read also, also read, see also
    see also on, further reading, similar stories, similar articles, similar news, in this story
    from the same story, previous stories, follow-up stories
    more like this, more stories like this, more stories like this one, more articles like this
  `),
  otherHeadings: words(`
    most read, most popular, most viewed, most commented, most shared, most watched, most discussed
    most emailed
    popular, popular now, popular articles, popular news, popular posts, popular stories, popular topics
    top stories
    top news, top articles, top headlines, top videos, headlines, trending, trending now, trending stories
    trending topics, what's trending, hot topics, what's hot, latest, latest news, latest stories
    latest articles
    latest posts, latest headlines, latest videos, the latest, newest, recent, recent posts, recent news
    recent articles, recent stories, breaking news, just in, live now, news feed, newsfeed, all news
    recommended, recommended for you, recommended stories, recommended articles, recommended videos, for you
    we recommend, you might also like, you may also like, you may be interested in, you may have missed
    you might be interested in, don't miss, around the web, from around the web, around the site, from around the site, from the web
    from our partners
    promoted content, promoted stories, promoted, sponsored, sponsored content, sponsored stories
    paid content
    partner content, editor's picks, editors' picks, editor's choice, our picks, must read, must reads
    featured
    featured stories, in case you missed it, discover more, explore more, more stories, more news
    more articles
    more headlines, more videos, other news, other stories, more from, more in, more for you, next up
    up next
    read next, keep reading, elsewhere on the site, on our radar, in other news, video of the day
    photos of the day
    news in pictures, in pictures, galleries, photo galleries, opinion, comment, blogs, podcasts, videos
    jobs
  `),
  tagWords: words(`
    tags, tag, tagged, tagged as, tagged with, tagged in, topics, topic, related topics, related tags
    topics in this story
    topics in this article, in this article, keywords, key words, more on, more about, filed under, subjects
    people
    explore more on these topics, article tags, story tags, categories, read more about
  `),
  adLabels: words(`
    advertisement, advertisements, advertising, ad, ads, adverts, advert, sponsored, sponsored content
    sponsored by
    paid content, paid post, paid for by, promoted, promotion, promoted content, partner content
    ad feedback
    story continues below advertisement, article continues below, article continues below this ad
    article continues after this advertisement, advertisement - scroll to continue
    advertisement scroll to continue
    advertisement continue reading, continue reading below advertisement, story continues below
    report this ad
    scroll to continue, skip advertisement, remove ads, this advertisement has not loaded yet
  `),
  appeals: words(`
    share or comment, comment on this article, contact me with, receive email from us, receive emails from, share this, share on, share via, share article, share the, share your, share:, share with, tweet this
    email this
    copy link, print this, save article, save this, gift this article, give this article, bookmark this
    follow us, follow our, follow @, like us on, like our, find us on, join us on
    join our, join the conversation
    join the discussion, connect with us, add us, add as a preferred source, make us preferred
    subscribe, subscribe to, subscribe now, subscribe for, sign up, sign up to, sign up for, sign in
    sign in to
    log in, log in to, login to, register, register to, register now, create an account
    create a free account
    already a subscriber, already have an account, already registered, not a subscriber, to continue reading
    continue reading for free, this content is reserved for subscribers, this article is for subscribers
    get our, get the latest, get breaking news, get notified, get alerts, get daily, get unlimited
    get news alerts, stay up to date, stay informed, stay updated, stay connected, never miss
    don't miss a story
    receive our, newsletter, newsletters, our newsletter, the newsletter, enter your email
    your email address
    by signing up, by subscribing, by clicking, by submitting, by entering, thanks for signing up
    thank you for subscribing
    download the app, download our, download the, get the app, install the app, available on the app store
    turn on notifications, enable notifications, allow notifications, click here to, click to, tap here
    comment on this, leave a comment, leave a reply, add a comment, post a comment, write a comment
    join the comments
    comments are closed, view comments, show comments, have your say, what do you think, let us know
    do you have a story, do you have information, got a tip, got a story, have a tip, send us, contact us
    email us, write to us
    contact the reporter, contact the author, report an error, spotted an error, found a typo
    found a mistake
    donate, donate now, support us, support our, support independent journalism, make a donation
    make a contribution
    become a member, become a supporter, become a subscriber, buy us a coffee, if you liked this
    if you enjoyed this, did you like this, was this article helpful, rate this, vote in our poll
    we use cookies, this site uses cookies, this website uses cookies, accept cookies, accept all
    manage cookies
    cookie settings, your privacy, we value your privacy, listen to this article, listen to article
    your browser does not support, please enable javascript, javascript is disabled
    this video can not be played
    did you like this article, did you enjoy this article, enjoyed this article
  `),
  creditWords: words(`
    photo, photos, photo by, photo credit, photo courtesy, photograph, photograph by, photography by
    photographer
    image, images, image by, image credit, image source, image courtesy, picture, pictures, picture by, pic
    pics, credit
    credits, courtesy of, courtesy, file photo, file image, illustration, illustration by, graphic:, graphics:
    video, video by
    screenshot, screengrab, ap photo, afp photo, getty images, getty, reuters, shutterstock, istock
    unsplash
    via getty images, handout, ©, (c)
  `),
  rightsWords: words(`
    copyright, ©, (c), all rights reserved, rights reserved, source, original article
    originally published
    this article was originally published, this article originally appeared
    this story was originally published
    this story originally appeared, first published in, reprinted, republished, reproduced with permission
    reproduction, no part of, this material may not be, terms of use, terms of service, terms and conditions
    privacy policy
    with files from, additional reporting by, reporting by, editing by, edited by, with inputs from
    with agencies
    this story has been, this article has been, corrections, editor's note, disclaimer, sources:
  `),
  readingTimeWords: words(`
    reading time, read time, time to read, estimated reading time, estimated read time
    min read, mins read, minute read, minutes read, min. read, minutes to read, minute reading time
    min reading time
  `),
});
