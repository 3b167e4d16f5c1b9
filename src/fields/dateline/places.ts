/**
 * Cities that the world's news is filed from, as the press of several languages writes them, in lower case: capitals,
 * seats of organisations, the largest cities. Data only; a place that is not here is known by how the page speaks of it.
 */
const names = `
  abidjan|abu dhabi|abuja|accra|addis ababa|aden|ahmedabad|aleppo|alexandria|algiers|almaty|amman|amsterdam|ankara|antalya|antananarivo|ashgabat
  |asmara|astana|asunción|asuncion|athens|atlanta|auckland|austin|baghdad|baku|bali|baltimore|bamako|bandung|bangalore|bengaluru|bangkok|bangui|banjul
  |barcelona|basel|basra|beijing|beirut|belfast|belgrade|benghazi|berlin|bern|bilbao|birmingham|bishkek|bissau|bogota|bogotá|bologna|bonn|boston|brasilia
  |brasília|bratislava|brazzaville|bremen|brisbane|bristol|brussels|bucharest|budapest|buenos aires|bujumbura|cairo|calcutta|kolkata|calgary|canberra
  |cape town|caracas|cardiff|casablanca|charlotte|chennai|chicago|chisinau|chișinău|cologne|colombo|conakry|copenhagen|cotonou|dakar|dallas|damascus
  |dar es salaam|davos|delhi|new delhi|denver|detroit|dhaka|dili|djibouti|dodoma|doha|dubai|dublin|durban|dushanbe|düsseldorf|edinburgh|edmonton|erbil
  |erfurt|essen|florence|frankfurt|frankfurt am main|freetown|gaborone|gaza|gaza city|geneva|genoa|georgetown|glasgow|guatemala city|guayaquil|guangzhou
  |hamburg|hanoi|ha noi|hà nội|hannover|harare|havana|helsinki|ho chi minh city|hong kong|honolulu|houston|hyderabad|indianapolis|islamabad|istanbul|izmir|jakarta|jeddah
  |jerusalem|johannesburg|juba|kabul|kampala|kano|karachi|kathmandu|khartoum|kharkiv|kherson|kiel|kigali|kingston|kinshasa|kraków|krakow|kuala lumpur
  |kuwait city|kyiv|kiev|kyoto|la paz|lagos|lahore|las vegas|leipzig|lima|lilongwe|lisbon|liverpool|ljubljana|lomé|london|los angeles|luanda|lusaka|luxembourg
  |lviv|lyon|macau|madrid|magdeburg|mainz|malabo|malé|managua|manama|manchester|manila|maputo|mariupol|marrakech|marseille|maseru|mbabane|mecca|melbourne
  |mexico city|miami|milan|minneapolis|minsk|mogadishu|monaco|monrovia|montevideo|montreal|moroni|moscow|mosul|mumbai|munich|muscat|nairobi|naples|nassau
  |naypyitaw|n'djamena|new york|niamey|nice|nicosia|nouakchott|nuuk|odesa|odessa|osaka|oslo|ottawa|ouagadougou|palermo|panama city|paramaribo|paris|perth
  |peshawar|philadelphia|phnom penh|phoenix|podgorica|port moresby|port louis|port-au-prince|porto|porto alegre|portland|potsdam|prague|praia|pretoria
  |pristina|prishtina|putrajaya|pyongyang|quebec|quito|rabat|ramallah|rangoon|yangon|reykjavik|riga|rio de janeiro|riyadh|rome|rostov|rotterdam|saarbrücken
  |salvador|samara|san diego|san francisco|san josé|san jose|san juan|san salvador|sana'a|sanaa|santiago|santo domingo|sao paulo|são paulo|sarajevo|schwerin
  |seattle|seoul|seville|shanghai|shenzhen|singapore|skopje|sofia|srinagar|st. louis|stockholm|strasbourg|stuttgart|suva|sydney|taipei|tallinn|tashkent
  |tbilisi|tegucigalpa|tehran|tel aviv|the hague|the vatican|thimphu|tianjin|tijuana|tirana|tiranë|tokyo|toronto|tripoli|tunis|turin|ulaanbaatar|ulan bator
  |united nations|valletta|vancouver|vatican city|venice|victoria|vienna|vientiane|vilnius|warsaw|washington|washington, d.c.|washington dc|wellington
  |wiesbaden|windhoek|winnipeg|wuhan|xi'an|yaounde|yaoundé|yerevan|yokohama|zagreb|zaporizhzhia|zurich
  |athen|belgrad|brüssel|bukarest|den haag|dresden|genf|graz|havanna|innsbruck|jerewan|kairo|kapstadt|kiew|köln|kopenhagen|linz|lissabon|lüttich|luxemburg
  |mailand|mexiko-stadt|moskau|münchen|neapel|neu-delhi|new delhi|nikosia|nürnberg|peking|prag|rom|salzburg|schanghai|seoul|singapur|straßburg|taipeh|teheran
  |tiflis|tokio|tripolis|tunis|turin|vatikanstadt|vaduz|venedig|warschau|wien|zürich|bern|luzern|lausanne|dortmund|duisburg|bochum|freiburg|heidelberg
  |alger|athènes|bagdad|barcelone|berne|beyrouth|bordeaux|bruxelles|bucarest|copenhague|damas|genève|jérusalem|kaboul|la haye|la havane|le caire|lille|lisbonne
  |londres|marseille|moscou|nantes|new york|nouvelle-delhi|ouagadougou|pékin|prague|rennes|séoul|strasbourg|téhéran|tokyo|toulouse|tripoli|tunis|varsovie
  |vienne|washington|québec|montréal
  |argel|atenas|bagdad|bakú|beirut|berlín|berna|bruselas|bucarest|ciudad de guatemala|ciudad de méxico|cdmx|méxico|ciudad del vaticano|copenhague|damasco|el cairo
  |estambul|ginebra|guadalajara|jerusalén|kiev|la habana|la haya|lisboa|londres|málaga|medellín|milán|monterrey|moscú|murcia|nueva delhi|nueva york|oviedo
  |pamplona|panamá|parís|pekín|praga|roma|rosario|san josé|san sebastián|santander|santiago de chile|santiago de compostela|seúl|sevilla|teherán|tegucigalpa
  |tokio|toledo|valencia|valladolid|varsovia|viena|vigo|zaragoza|washington|córdoba|granada|bogotá|cali|cartagena|maracaibo
  |bari|bologna|bruxelles|cagliari|catania|città del vaticano|firenze|genova|ginevra|gerusalemme|il cairo|kiev|l'aja|l'aquila|lisbona|londra|madrid|milano|mosca
  |napoli|nuova delhi|padova|parigi|pechino|perugia|roma|stoccolma|teheran|torino|trieste|venezia|verona|vienna|zurigo|palermo|tel aviv|new york
  |belém|belo horizonte|braga|bruxelas|coimbra|curitiba|faro|florianópolis|fortaleza|funchal|goiânia|lisboa|luanda|manaus|maputo|moscovo|moscou|nova iorque
  |nova york|paris|pequim|ponta delgada|porto|recife|rio|salvador|são luís|praia|díli
  |amsterdam|antwerpen|brussel|den haag|gent|londen|moskou|parijs|rotterdam|utrecht|warschau|wenen|berlijn
  |athén|berliini|bergen|brno|bryssel|budapešť|bukurešť|göteborg|helsingfors|helsinki|kodaň|københavn|kristiansand|kööpenhamina|londýn|lontoo|malmö|moskova|moskva
  |oslo|ostrava|paříž|pariisi|peking|praha|rim|stavanger|stockholm|tampere|tartu|tallinna|trondheim|tukholma|turku|uppsala|varšava|vídeň|wien|washington|århus
  |aarhus|košice|bratislava|brusel|řím
  |białystok|bruksela|bydgoszcz|gdańsk|gdynia|katowice|kijów|kraków|lublin|lwów|łódź|moskwa|paryż|pekin|poznań|praga|rzeszów|rzym|szczecin|warszawa|waszyngton
  |wiedeń|wilno|wrocław|mińsk|londyn|berlin
  |ankara|atina|bakü|berlin|bursa|diyarbakır|istanbul|i̇stanbul|izmir|i̇zmir|kahire|kiev|konya|kudüs|londra|moskova|paris|pekin|roma|şam|tahran|brüksel|lefkoşa
  |beograd|banja luka|bukurešt|cluj-napoca|bucurești|bucureşti|iași|timișoara|chișinău|kišinjev|kragujevac|ljubljana|maribor|mostar|niš|novi sad|osijek|podgorica
  |priština|prishtinë|rijeka|sarajevo|skoplje|split|tirana|varna|zagreb|debrecen|szeged|pécs|győr|brüsszel|bécs|varsó|kaunas|klaipėda|vilnius|rīga|riga|daugavpils
  |москва|санкт-петербург|петербург|новосибирск|екатеринбург|казань|нижний новгород|самара|омск|челябинск|ростов-на-дону|уфа|волгоград|пермь|красноярск|воронеж|саратов
  |краснодар|владивосток|хабаровск|иркутск|сочи|калининград|мурманск|симферополь|севастополь|донецк|луганск|тула|ярославль|тюмень|оренбург|грозный|махачкала
  |киев|минск|астана|алма-ата|алматы|ташкент|бишкек|душанбе|ашхабад|баку|ереван|тбилиси|кишинев|рига|вильнюс|таллин|варшава|берлин|париж|лондон|вашингтон
  |нью-йорк|пекин|токио|сеул|тегеран|анкара|стамбул|иерусалим|тель-авив|брюссель|женева|вена|рим|прага|белград|хельсинки|каир|дамаск|пхеньян|нью-дели|дубай|гаага
  |київ|харків|львів|одеса|дніпро|запоріжжя|херсон|миколаїв|полтава|суми|чернігів|чернівці|житомир|рівне|луцьк|тернопіль|ужгород|вінниця|черкаси|кропивницький
  |івано-франківськ|хмельницький|донецьк|луганськ|маріуполь|сімферополь|варшава|берлін|лондон|брюссель|женева|відень|рим|вільнюс|мінськ|мінск|гомель|брэст
  |софия|пловдив|варна|бургас|русе|брюксел|москва|скопје|скопие|београд|нови сад|ниш|бањалука|сарајево|подгорица|загреб|приштина
  |αθήνα|αθηνα|θεσσαλονίκη|θεσσαλονικη|λευκωσία|λευκωσια|πάτρα|βρυξέλλες|βρυξελλες|ηράκλειο
  |երևան|երեւան|ԵՐԵՎԱՆ|ստեփանակերտ|թբիլիսի|თბილისი|ბათუმი|bakı|toshkent|astana|алматы
  |القاهرة|الإسكندرية|بيروت|دمشق|حلب|عمان|عمّان|بغداد|البصرة|أربيل|الرياض|جدة|مكة|الدمام|دبي|أبوظبي|أبو ظبي|الشارقة|الدوحة|المنامة|الكويت|مسقط|صنعاء|عدن|القدس|القدس المحتلة
  |رام الله|غزة|الخرطوم|طرابلس|بنغازي|تونس|الجزائر|الرباط|الدار البيضاء|نواكشوط|طهران|أنقرة|إسطنبول|اسطنبول|واشنطن|نيويورك|لندن|باريس|موسكو|بكين|برلين|روما|مدريد|جنيف|بروكسل|فيينا|كييف|تل أبيب
  |تهران|مشهد|اصفهان|شیراز|تبریز|قم|کابل|هرات|اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|دہلی|نئی دہلی
  |ירושלים|תל אביב|חיפה
  |नई दिल्ली|दिल्ली|मुंबई|लखनऊ|पटना|जयपुर|भोपाल|रांची|देहरादून|कोलकाता|चेन्नई|अहमदाबाद|चंडीगढ़|काठमाडौं|काठमांडू|वाराणसी|श्रीनगर|ঢাকা|কলকাতা|চট্টগ্রাম|சென்னை|கொழும்பு|హైదరాబాద్|ಬೆಂಗಳೂರು|കൊച്ചി|തിരുവനന്തപുരം|ന്യൂഡല്‍ഹി
  |กรุงเทพฯ|กรุงเทพ|เชียงใหม่|hà nội|tp.hcm|đà nẵng|surabaya|medan|makassar|semarang|yogyakarta|denpasar|bogor|palembang|kuching|kota kinabalu|johor bahru|george town|ipoh|cebu|davao
  |cebu city|davao city|quezon city|北京|上海|香港|台北|広州|廣州|广州|深圳|杭州|南京|武汉|成都|重庆|東京|大阪|京都|名古屋|札幌|福岡|仙台|広島|那覇|ロンドン|ワシントン|ニューヨーク|パリ|モスクワ|ソウル|ベルリン|ブリュッセル|ジュネーブ|서울|부산|대구|인천|광주|대전|세종|제주|수원|도쿄|워싱턴|베이징
  |nicosia|mombasa|kisumu|arusha|mwanza|zanzibar|port harcourt|ibadan|kaduna|enugu|kumasi|bulawayo|lubumbashi|goma|douala|porto-novo|lomé|libreville|brazzaville|bangalore|pune|lucknow|patna
  |jaipur|bhopal|chandigarh|guwahati|kochi|thiruvananthapuram|jammu|rawalpindi|quetta|faisalabad|multan|chittagong|sylhet|lalitpur|pokhara|kandy|jaffna|hobart|darwin|adelaide|christchurch|apia
`;

let places: ReadonlySet<string> | null = null;

/** Read when first asked: not every page has something that looks like a dateline. */
function knownPlaces(): ReadonlySet<string> {
  places ??= new Set(
    names
      .split('|')
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean),
  );
  return places;
}

/** Whether the city is in the list, in capitals or not; of 'Bonn/Paris' one is enough. */
export function isKnownPlace(place: string): boolean {
  const known = knownPlaces();
  const name = place.toLowerCase();
  if (known.has(name)) return true;
  return name.split(/\s?[/,]\s?|\s[-–]\s/).some((part) => known.has(part));
}
