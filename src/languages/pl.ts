import type { Language } from './language.js';
import { words } from './words.js';

export const pl = (): Language => ({
  code: 'pl',

  quotationMarks: [
    ['„', '”'],
    ['"', '"'],
    ['«', '»'],
    ['»', '«'],
    ['“', '”'],
    ['”', '”'],
    ['„', '“'],
    ['„', '"'],
    [',,', "''"],
    [',,', '"'],
    ['‚', '’'],
    ['<<', '>>'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    powiedział, powiedziała, powiedzieli, powiedziały, powiedziano, mówi, mówią, mówił, mówiła, mówili
    mówiły, mówiono, rzekł, rzekła, powie
    stwierdził, stwierdziła, stwierdzili, stwierdza, stwierdzają, stwierdzono, oświadczył, oświadczyła
    oświadczyli, oświadcza, oświadczono, deklaruje, zadeklarował, zadeklarowała
    dodał, dodała, dodali, dodały, dodaje, dodają, dodano, kontynuował, kontynuowała, kontynuuje, uzupełnił
    uzupełniła, uzupełnia, dopowiedział, dorzucił, dorzuciła
    podkreślił, podkreśliła, podkreślili, podkreśla, podkreślają, podkreślono, podkreślał, zaznaczył
    zaznaczyła, zaznaczyli, zaznacza, zaznaczają, zaznaczono, akcentuje, zaakcentował, zwrócił uwagę
    zwróciła uwagę, zwraca uwagę, zwracają uwagę, wskazał, wskazała, wskazali, wskazuje, wskazują, wskazano
    wyjaśnił, wyjaśniła, wyjaśnili, wyjaśnia, wyjaśniają, wyjaśniał, wyjaśniono, tłumaczy, tłumaczą
    tłumaczył, tłumaczyła, wytłumaczył, doprecyzował, doprecyzowała, precyzuje, sprecyzował, objaśnia
    uzasadnia, uzasadnił, uzasadniła, uzasadniał, argumentuje, argumentował, argumentowała, przekonuje
    przekonują, przekonywał, przekonywała
    poinformował, poinformowała, poinformowali, poinformowano, informuje, informują, informował, przekazał
    przekazała, przekazali, przekazuje, przekazują, przekazano, powiadomił, zakomunikował, komunikuje
    ogłosił, ogłosiła, ogłosili, ogłasza, zapowiedział, zapowiedziała, zapowiedzieli, zapowiada, zapowiadają
    raportuje, relacjonuje, relacjonują, relacjonował, relacjonowała, donosi, podaje, podał, podała, podali
    podają, podano
    ocenił, oceniła, ocenili, ocenia, oceniają, oceniał, uważa, uważają, uznał, uznała, uznali, sądzi, myśli
    twierdzi, twierdzą, twierdził, twierdziła, przypuszcza, spodziewa się, liczy, ma nadzieję, obawia się
    prognozuje, przewiduje, szacuje, zauważył, zauważyła, zauważyli, zauważa, zauważają, spostrzegł
    dostrzega, konstatuje, skonstatował
    zapewnił, zapewniła, zapewnili, zapewnia, zapewniają, zapewniał, potwierdził, potwierdziła, potwierdzili
    potwierdza, potwierdzają, obiecał, obiecała, obiecuje, przysięga, gwarantuje, zagwarantował
    przyznał, przyznała, przyznali, przyznaje, przyznają, przyznawał, wyznał, wyznała, wyznaje, ujawnił
    ujawniła, ujawnia, zdradził, zdradziła, zdradza, zwierzył się, wyjawił
    odpowiedział, odpowiedziała, odpowiedzieli, odpowiada, odpowiadają, odparł, odparła, odparli, odrzekł
    ripostuje, zripostował, odpisał, odpisała, zareagował, zareagowała, reaguje, zaprzeczył, zaprzeczyła
    zaprzecza, zaprzeczają, zdementował, dementuje, odrzucił
    zapytał, zapytała, zapytali, pyta, pytają, pytał, pytała, spytał, spytała, dopytywał, dopytuje
    zastanawia się, zastanawiał się
    napisał, napisała, napisali, napisano, pisze, piszą, pisał, pisała, czytamy, opublikował, opublikowała
    zamieścił, zatweetował, zacytował, cytuje, cytują, skomentował, skomentowała, skomentowali, komentuje
    komentują, komentował, brzmi
    przypomniał, przypomniała, przypomnieli, przypomina, przypominają, wspomniał, wspomniała, wspomina
    wspominają, wspominał, wspominała, opowiada, opowiadają, opowiedział, opowiedziała, opowiadał
    opowiadała, opisał, opisała, opisuje, opisują, zeznał, zeznała, zeznaje
    ostrzegł, ostrzegła, ostrzegli, ostrzega, ostrzegają, ostrzegał, ostrzegała, przestrzegł, przestrzegła
    przestrzega, zagroził, zagroziła, grozi, alarmuje, alarmują, alarmował, zaalarmował
    zaapelował, zaapelowała, zaapelowali, apeluje, apelują, apelował, wezwał, wezwała, wzywa, poprosił
    poprosiła, prosi, proszą, zażądał, zażądała, żąda, domaga się, zaproponował, zaproponowała, proponuje
    zasugerował, sugeruje, radzi, poradził, doradza, zaleca, zachęca, zachęcał, nakazał, rozkazał, namawia
    skrytykował, skrytykowała, krytykuje, krytykują, potępił, potępiła, oskarżył, oskarżyła, oskarża
    zarzucił, zarzuciła, zarzuca, zarzucał, grzmi, grzmiał, oburza się, skarży się, skarżył się, narzeka
    narzekają, ubolewa, żali się, żałuje, ironizuje, ironizował, kpi, drwi, żartuje, żartował, zażartował
    zażartowała, śmieje się, śmiał się, protestuje
    pochwalił, pochwaliła, chwali, podziękował, podziękowała, dziękuje, pogratulował, cieszy się
    cieszył się, ucieszył się, zachwala, przeprosił, przeprosiła
    podsumował, podsumowała, podsumowuje, podsumowali, zakończył, zakończyła, kończy, spuentował, puentuje
    skwitował, skwitowała, kwituje, zaczął, zaczęła, rozpoczął, wtrącił, wtrąciła, rzucił, rzuciła, krzyknął
    krzyczy, krzyczał, krzyczeli, zawołał, zawołała, wykrzyknął, szepnął, westchnął, mruknął, wypalił
    wypaliła, wyraził, wyraziła, wypowiedział się, zabrał głos, odniósł się, odniosła się, wtórował, wtóruje
    obwieścił, wyliczał, wylicza, wymienia, wymienił
    protestował, protestowała, krzyczała, powtarza, powtarzał
  `),
  sourcePhrases: words(`
    według, zdaniem, w opinii, w ocenie, jak podaje, jak podał, jak podała, jak podają, jak powiedział
    jak powiedziała, jak mówi, jak informuje, jak poinformował, jak poinformowała, jak przekazał
    jak przekazała, jak pisze, jak twierdzi, jak dodał, jak dodała, jak podkreślił, jak zaznaczył
    jak wyjaśnia, jak wyjaśnił, jak donosi, jak stwierdził, cytowany przez, cytowana przez, z relacji
    zgodnie z, powołując się na, słowami
  `),
  pronouns: words('on, ona, oni, one, obaj, oboje'),
  ownWords: words(`
    jego zdaniem, jej zdaniem, ich zdaniem, według niego, według niej, według nich, w jego opinii
    w jej opinii, w jego ocenie, w jej ocenie
  `),
  workNouns: words(`
    książka, książki, książce, książkę, powieść, powieści, film, filmu, filmie, piosenka, piosenki
    piosenkę, album, wiersz, sztuka, sztuki, serial, serialu, program, programu, podcast, artykuł
    artykule, esej
  `),
  roleNouns: words(`
    prezydent, prezydenta, prezydentowi, prezydentem, prezydentka, wiceprezydent, eksprezydent, premier
    premiera, premierem, premierka, wicepremier, wicepremiera, minister, ministra, ministrem, ministerka
    wiceminister, wiceministra, szef, szefa, szefem, szefowa, szefowej, szefowie, kanclerz, kanclerza
    sekretarz, sekretarza, sekretarz generalny, sekretarz stanu, sekretarka, były prezydent, była premier
    przewodniczący, przewodniczącego, przewodnicząca, przewodniczącej, wiceprzewodniczący
    wiceprzewodnicząca, prezes, prezesa, prezeska, wiceprezes, wiceprezeska, marszałek, marszałka
    marszałkini, wicemarszałek, lider, lidera, liderka, dyrektor, dyrektora, dyrektorka, wicedyrektor
    kierownik, kierownika, kierowniczka, naczelnik, komendant, komendanta, rzecznik, rzecznika, rzecznikiem
    rzeczniczka, rzeczniczki, rzecznik prasowy, rzeczniczka prasowa, rzecznik rządu
    poseł, posła, posłanka, posłanki, posłowie, senator, senatora, senatorka, europoseł, europosła
    europosłanka, eurodeputowany, deputowany, polityk, polityka, polityczka, politycy, kandydat, kandydata
    kandydatka, wojewoda, wojewody, burmistrz, burmistrza, burmistrzyni, wójt, wójta, wójcini, starosta
    starosty, radny, radnego, radna, radnej, sołtys, ambasador, ambasadora, ambasadorka, dyplomata
    dyplomaty, dyplomatka, konsul, komisarz, komisarza, król, królowa, książę, księżna, papież, papieża
    dyktator, gubernator, gubernatora, gubernatorka, pełnomocnik, pełnomocniczka, doradca, doradcy
    doradczyni, przedstawiciel, przedstawiciela, przedstawicielka, wysłannik, urzędnik, urzędniczka, członek
    członkini
    ekspert, eksperta, ekspertka, eksperci, ekspertów, analityk, analityka, analityczka, analitycy
    ekonomista, ekonomisty, ekonomistka, politolog, politolożka, socjolog, socjolożka, historyk, historyka
    historyczka, naukowiec, naukowca, naukowcy, badacz, badaczka, badacze, profesor, profesora, profesorka
    psycholog, psycholożka, specjalista, specjalistka, synoptyk, synoptyczka, biolog, fizyk, inżynier
    wykładowca, rektor, rektorka, publicysta, publicystka, komentator, komentatorka
    lekarz, lekarza, lekarka, lekarki, lekarze, chirurg, wirusolog, epidemiolog, pielęgniarka, pielęgniarz
    ratownik, ratowniczka, ordynator, pacjent, pacjentka, farmaceuta, farmaceutka, weterynarz, psychiatra
    sędzia, sędziego, sędzina, prokurator, prokuratora, prokuratorka, adwokat, adwokata, adwokatka, mecenas
    mecenasa, prawnik, prawniczka, radca prawny, oskarżony, oskarżona, podejrzany, podejrzana, świadek
    świadkowie, ofiara, pokrzywdzony, pokrzywdzona, policjant, policjanta, policjantka, policja, strażak
    strażacy, generał, generała, pułkownik, pułkownika, major, kapitan, porucznik, admirał, dowódca, dowódcy
    dowódczyni, żołnierz, żołnierza, żołnierka, weteran, pilot
    dziennikarz, dziennikarza, dziennikarka, dziennikarki, dziennikarze, reporter, reporterka, korespondent
    korespondentka, redaktor, redaktorka, redaktor naczelny, redaktorka naczelna, prezenter, prezenterka
    pisarz, pisarza, pisarka, autor, autora, autorka, poeta, poetka, bloger, blogerka, influencer
    influencerka
    reżyser, reżysera, reżyserka, aktor, aktora, aktorka, aktorki, piosenkarz, piosenkarka, wokalista
    wokalistka, muzyk, artysta, artystka, malarz, malarka, fotograf, fotografka, producent, producentka
    kompozytor, kompozytorka, komik, raper, modelka, kucharz
    trener, trenera, trenerka, selekcjoner, selekcjonera, piłkarz, piłkarza, piłkarka, piłkarze, zawodnik
    zawodnika, zawodniczka, napastnik, obrońca, bramkarz, bramkarka, pomocnik, tenisista, tenisistka
    skoczek, mistrz, mistrzyni, olimpijczyk, siatkarz, siatkarka, kolarz, lekkoatletka, żużlowiec
    sędzia piłkarski, kibic, kapitan drużyny
    matka, matki, mama, mamy, ojciec, ojca, tata, rodzice, syn, syna, córka, córki, brat, brata, siostra
    siostry, żona, żony, mąż, męża, wdowa, wdowiec, babcia, dziadek, wujek, ciocia, kuzyn, kuzynka
    przyjaciel, przyjaciółka, partner, partnerka, sąsiad, sąsiadka, sąsiedzi, mieszkaniec, mieszkanka
    mieszkańcy, mężczyzna, kobieta, chłopak, dziewczyna, nastolatek, nastolatka, emeryt, emerytka, turysta
    turystka, kierowca, pasażer, pasażerka, klient, klientka, uczeń, uczennica, student, studentka
    nauczyciel, nauczycielka, pedagog
    aktywista, aktywistka, aktywiści, działacz, działaczka, wolontariusz, wolontariuszka, organizator
    organizatorka, przedsiębiorca, przedsiębiorczyni, biznesmen, bizneswoman, właściciel, właścicielka
    założyciel, założycielka, współzałożyciel, rolnik, rolniczka, rolnicy, pracownik, pracownica
    związkowiec, rozmówca, rozmówczyni, czytelnik, czytelniczka
    biskup, biskupa, arcybiskup, arcybiskupa, kardynał, kardynała, ksiądz, księdza, proboszcz, proboszcza
    prymas, prymasa, zakonnica, pastor, rabin, imam
    rybak, piekarz, budowlaniec, górnik, ślusarz, maszynista, spawacz, elektryk, monter, mechanik, stolarz
    hydraulik, marynarz
  `),
  maleWords: words('pan, pana, on, mężczyzna, ojciec, syn, brat, mąż, król, książę'),
  femaleWords: words(`
    pani, ona, kobieta, matka, córka, siostra, żona, wdowa, królowa, księżna, rzeczniczka, dyrektorka
    posłanka, ministra, ministerka, prezeska, senatorka, burmistrzyni, aktorka, lekarka, nauczycielka
  `),
  honorifics: words(`
    pan, pana, pani, panowie, państwo, p., dr, dr hab., prof., mgr, inż., ks., o., s., bp, abp, kard., gen.
    płk, mjr, kpt., red., mec., sir, hrabia
  `),
  nameParticles: words('de, di, da, van, von, der, den, la, le, el, al, bin, ibn, ben, del, dos, du'),
  prepositions: words(`
    w, we, na, z, ze, do, od, dla, o, za, pod, nad, przy, po, przez, bez, między, przed, przeciw, u
    obok, oprócz, wśród, wobec, podczas
  `),
  clauseOpeners: words(`
    ale, i, a, lub, oraz, lecz, jednak, choć, chociaż, gdy, kiedy, jak, jeśli, bo, ponieważ, że, kto
    co, gdzie, dlaczego, potem, teraz, też, także, również, nie, tymczasem, natomiast, to
  `),
  declinesNames: true,

  bylineWords: words(`
    autor, autorka, autorzy, autor:, autorka:, tekst, tekst:, napisał, napisała, opracował, opracowała
    opracowanie, oprac., opr., rozmawiał, rozmawiała, przygotował, przygotowała, redakcja, red., przez
  `),
  boxLabels: words('obserwuj, spis treści'),
  behindName: words('w, dla'),
  conjunctions: words('i, oraz, &, z'),
  publishedWords: words(`
    opublikowano, data publikacji, publikacja, opublikowany, opublikowane, dodano, utworzono, data dodania
    data utworzenia, z dnia, zamieszczono, data
  `),
  modifiedWords: words(`
    aktualizacja, zaktualizowano, ostatnia aktualizacja, aktualizacja:, data aktualizacji, zmodyfikowano
    ostatnia modyfikacja, zmieniono, edytowano
  `),
  viewWords: words(`
    wyświetleń, wyświetlenia, wyświetlenie, odsłon, odsłony, odsłona, odczytów, odczyty, wejść
    czytane, przeczytano, liczba wyświetleń, czytano, wyświetlono, przeczytano razy
    wyświetlono razy, artykuł przeczytano razy, liczba odsłon
  `),
  numberWords: {
    tys: 1e3,
    'tys.': 1e3,
    tysiąc: 1e3,
    tysiące: 1e3,
    tysięcy: 1e3,
    k: 1e3,
    mln: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    milion: 1e6,
    m: 1e6,
    mld: 1e9,
  },

  readAlso: words(`
    czytaj także, czytaj też, czytaj również, czytaj więcej, czytaj dalej, czytaj:, czytaj całość
    czytaj teraz, czytaj o, przeczytaj także, przeczytaj też, przeczytaj również, przeczytaj
    przeczytaj więcej, przeczytaj:, czytajcie też, zobacz także, zobacz też, zobacz również, zobacz więcej
    zobacz:, zobacz wideo, zobacz zdjęcia, zobacz koniecznie, oglądaj także, obejrzyj, obejrzyj także
    posłuchaj, posłuchaj także, sprawdź też, sprawdź także, sprawdź również, sprawdź:
    więcej na ten temat, więcej na temat, więcej o, więcej informacji, więcej:, więcej przeczytasz
    na ten temat, w tym temacie, dowiedz się więcej, warto przeczytać, warto zobaczyć, polecamy
    polecamy także, polecamy również, to może cię zainteresować, może cię zainteresować, nie przegap
    powiązane, podobne, o tym się mówi
  `),
  relatedHeadings: words(`
    czytaj także, czytaj też, czytaj również, przeczytaj także, przeczytaj też, przeczytaj również
    zobacz także, zobacz też, zobacz również, powiązane artykuły, artykuły powiązane, powiązane
    powiązane tematy, powiązane wiadomości, powiązane treści, powiązane materiały, podobne artykuły
    artykuły podobne, podobne tematy, podobne wiadomości, podobne, na ten temat, więcej na ten temat
    więcej na temat, więcej w temacie, w temacie, w tym temacie, więcej o, więcej o sprawie
    inne artykuły na ten temat, materiały powiązane
  `),
  otherHeadings: words(`
    najczęściej czytane, najpopularniejsze, najchętniej czytane, najpoczytniejsze, czytane
    najczęściej komentowane, najczęściej oglądane, najnowsze i najpopularniejsze, popularne
    popularne artykuły, popularne teraz, popularne tematy, hity dnia, top, na topie, na czasie
    gorące tematy, trendy, tematy dnia, temat dnia, najważniejsze, najważniejsze informacje
    najważniejsze dziś
    najnowsze, najnowsze wiadomości, najnowsze informacje, najnowsze artykuły, ostatnie, ostatnio dodane
    ostatnie wiadomości, z ostatniej chwili, pilne, na żywo, wiadomości, aktualności, aktualne, newsy
    dzisiaj, dziś, nowe
    polecane, polecane artykuły, polecane dla ciebie, polecane tematy, polecane wideo, polecamy
    polecany artykuł, redakcja poleca, wybór redakcji, nasze propozycje, dla ciebie, może cię zainteresować
    może cię też zainteresować, to może cię zainteresować, mogą cię zainteresować, może cię zaciekawić
    nie przegap, warto przeczytać, inne artykuły, inne wiadomości, inne, inni czytali, pozostałe
    pozostałe artykuły, więcej artykułów, więcej wiadomości, więcej z działu, więcej w dziale
    więcej w kategorii, zobacz inne, następny artykuł, poprzedni artykuł, materiał partnera
    materiały partnerów, artykuł sponsorowany, materiał sponsorowany, partnerzy, oferty, wideo, video
    galerie, zdjęcia, galeria, podcasty, podcast, opinie, komentarze, felietony, blogi, quizy, quiz
    ogłoszenia, nekrologi, serwisy, pogoda
  `),
  tagWords: words(`
    tagi, tag, tematy, temat, słowa kluczowe, etykiety, powiązane tematy, kategorie, więcej na temat
    więcej o, hasztagi, temat:, osoby, miejsca
  `),
  adLabels: words(`
    reklama, reklamy, ogłoszenie, artykuł sponsorowany, materiał sponsorowany, materiał partnera
    materiał promocyjny, materiał reklamowy, sponsorowane, treść sponsorowana, współpraca reklamowa
    dalszy ciąg artykułu pod materiałem wideo, dalsza część artykułu pod materiałem wideo
    dalsza część tekstu pod wideo, ciąg dalszy pod reklamą, dalsza część artykułu pod reklamą
    dalsza część tekstu pod reklamą, reklama - czytaj dalej poniżej, koniec reklamy, promocja
  `),
  appeals: words(`
    subskrybuj, zasubskrybuj, prenumeruj, wykup, wykup dostęp, kup dostęp, kup prenumeratę, zyskaj dostęp
    uzyskaj dostęp, masz już prenumeratę, masz już konto, jesteś już prenumeratorem
    dostęp dla prenumeratorów, ten artykuł jest dostępny, artykuł dostępny, treść dostępna, pozostało
    aby czytać dalej, czytaj bez ograniczeń, czytaj za
    zapisz się, zapisz się na, zapisz się do, zarejestruj się, zaloguj się, zaloguj, logowanie, załóż konto
    newsletter, nasz newsletter, otrzymuj, twój e-mail, twój adres, podaj adres, bądź na bieżąco
    bądź na bieżąco!, chcesz być na bieżąco
    obserwuj nas, obserwuj, śledź nas, polub nas, dołącz, dołącz do, dołącz do nas, jesteśmy na, znajdź nas
    dodaj nas, dodaj do, ustaw jako, nasz kanał, udostępnij, udostępnij artykuł, podziel się, poleć
    poleć znajomym, prześlij, wyślij, skopiuj link, kopiuj link, drukuj, wydrukuj, zapisz, zapisz artykuł
    skomentuj, komentuj, dodaj komentarz, napisz komentarz, zostaw komentarz, pokaż komentarze
    zobacz komentarze, dyskutuj, dołącz do dyskusji, komentarze, weź udział, co o tym sądzisz
    co o tym myślisz, wyraź swoją opinię
    pobierz aplikację, pobierz, ściągnij, włącz powiadomienia, wesprzyj, wesprzyj nas, wspieraj, wpłać
    przekaż, postaw nam kawę, zgłoś błąd, zauważyłeś błąd, znalazłeś błąd, widzisz błąd, masz temat
    masz dla nas, byłeś świadkiem, napisz do nas, napisz do autora, skontaktuj się, kontakt z, wyślij nam
    prześlij nam, czekamy na, oceń, oceń artykuł, kliknij, kliknij tutaj
    używamy plików cookie, ta strona używa, ta strona korzysta, nasza strona, serwis wykorzystuje, akceptuję
    zgadzam się, twoja przeglądarka, posłuchaj artykułu, odsłuchaj artykuł
    podobał ci się artykuł, spodobał ci się artykuł
  `),
  creditWords: words(`
    fot., fot, foto, foto:, zdjęcie, zdjęcia, zdj., autor zdjęcia, źródło zdjęcia, fotografia, grafika
    ilustracja, zdjęcie ilustracyjne, zdjęcie poglądowe, zdjęcie archiwalne, archiwum, archiwum prywatne
    wideo, film, screen, infografika, getty images, pap, east news, reuters, agencja wyborcza.pl
    shutterstock, mat. prasowe, materiały prasowe, ©
  `),
  rightsWords: words(`
    źródło, źródła, źródło:, źródła:, copyright, ©, wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone
    prawa zastrzeżone, kopiowanie, rozpowszechnianie, dalsze rozpowszechnianie, chcesz wykorzystać
    licencja na publikację, tekst pochodzi, tekst ukazał się, artykuł ukazał się, na podstawie, tłumaczenie
    tłum., przypis redakcji, polityka prywatności, regulamin, sprostowanie, korekta
  `),
  readingTimeWords: words(`
    czas czytania, szacowany czas czytania, czas lektury, przeczytasz w, ten tekst przeczytasz w
    min czytania, min. czytania, minut czytania, minuty czytania, minuta czytania
  `),
});
