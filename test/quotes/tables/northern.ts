import type { Table } from './table.js';

export const northern: Readonly<Record<string, Table>> = {
  sv: {
    speaker: 'Anna Berg',
    before: 'Borgmästaren Anna Berg sa: ”Vi öppnar bron i maj.”',
    after: '”Vi öppnar bron i maj”, sa borgmästaren Anna Berg.',
    according: 'Enligt borgmästaren Anna Berg ”kommer bron att öppnas i maj”.',
    interrupted: '”Vi öppnar bron”, sa borgmästaren Anna Berg. ”Det blir i maj.”',
    pronoun: 'Borgmästaren Anna Berg kom till floden.\n”Vi öppnar bron i maj”, säger hon.',
    term: 'Den ”gröna korridoren” går förbi den nya bron.',
    dash: ['– Vi öppnar bron i maj, säger Anna Berg.', 'Vi öppnar bron i maj'],
  },
  no: {
    speaker: 'Anne Berge',
    before: 'Ordfører Anne Berge sa: «Vi åpner broen i mai.»',
    after: '«Vi åpner broen i mai», sa ordfører Anne Berge.',
    according: 'Ifølge ordfører Anne Berge «skal broen åpnes i mai».',
    interrupted: '«Vi åpner broen», sa ordfører Anne Berge. «Det blir i mai.»',
    pronoun: 'Ordfører Anne Berge kom til elven.\n«Vi åpner broen i mai», sier hun.',
    term: 'Den «grønne korridoren» går forbi den nye broen.',
    dash: ['– Vi åpner broen i mai, sier Anne Berge til avisen.', 'Vi åpner broen i mai'],
  },
  da: {
    speaker: 'Anne Holm',
    before: 'Borgmester Anne Holm sagde: „Vi åbner broen i maj.“',
    after: '”Vi åbner broen i maj”, sagde borgmester Anne Holm.',
    according: 'Ifølge borgmester Anne Holm ”bliver broen åbnet i maj”.',
    interrupted: '”Vi åbner broen”, sagde borgmester Anne Holm. ”Det bliver i maj.”',
    pronoun: 'Borgmester Anne Holm kom til åen.\n”Vi åbner broen i maj”, siger hun.',
    term: 'Den ”grønne korridor” går forbi den nye bro.',
    dash: ['- Vi åbner broen i maj, siger Anne Holm.', 'Vi åbner broen i maj'],
  },
  fi: {
    speaker: 'Anna Koski',
    before: 'Pormestari Anna Koski sanoi: ”Avaamme sillan toukokuussa yleisölle.”',
    after: '”Avaamme sillan toukokuussa yleisölle”, sanoi pormestari Anna Koski.',
    according:
      'Pormestari Anna Kosken mukaan ”silta avataan yleisölle vasta toukokuussa”.\nAnna Koski tuli joelle.',
    interrupted: '”Avaamme sillan pian”, sanoi pormestari Anna Koski. ”Se tapahtuu toukokuussa.”',
    pronoun: 'Pormestari Anna Koski tuli joelle.\n”Avaamme sillan toukokuussa yleisölle”, hän sanoi.',
    term: '”Vihreä käytävä” kulkee uuden sillan ohi.',
    dash: ['– Avaamme sillan toukokuussa, Anna Koski sanoi.', 'Avaamme sillan toukokuussa'],
  },
  lt: {
    speaker: 'Jonas Kalnas',
    before: 'Meras Jonas Kalnas sakė: „Tiltą atidarysime gegužės mėnesį.“',
    after: '„Tiltą atidarysime gegužės mėnesį“, – sakė meras Jonas Kalnas.',
    according:
      'Pasak mero Jono Kalno, „tiltas bus atidarytas gegužės mėnesį“.\nMeras Jonas Kalnas atvyko prie upės.',
    interrupted: '„Tiltą atidarysime“, – sakė meras Jonas Kalnas. – „Tai bus gegužę.“',
    pronoun: 'Meras Jonas Kalnas atvyko prie upės.\n„Tiltą atidarysime gegužės mėnesį“, – sakė jis.',
    term: '„Žaliasis koridorius“ eina pro naująjį tiltą.',
    declined:
      'Pasak mero Jono Kalno, „tiltas bus atidarytas gegužės mėnesį“.\nJonas Kalnas sakė, kad darbai baigti.',
  },
  tr: {
    speaker: 'Ayşe Kaya',
    before: 'Belediye Başkanı Ayşe Kaya şöyle dedi: “Köprüyü mayıs ayında açacağız.”',
    after: '“Köprüyü mayıs ayında açacağız” dedi Ayşe Kaya.',
    according: 'Belediye Başkanı Ayşe Kaya’ya göre “köprü mayıs ayında açılacak ve hep açık kalacak”.',
    interrupted: '“Köprüyü açacağız” diyen Belediye Başkanı Ayşe Kaya, “Mayıs ayında olacak” dedi.',
    pronoun: 'Belediye Başkanı Ayşe Kaya nehre geldi.\n“Köprüyü mayıs ayında açacağız” dedi.',
    term: '“Yeşil koridor” yeni köprünün yanından geçiyor.',
  },
};
