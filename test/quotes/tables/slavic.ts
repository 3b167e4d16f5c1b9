import type { Table } from './table.js';

export const slavic: Readonly<Record<string, Table>> = {
  uk: {
    speaker: 'Олег Бондар',
    before: 'Мер Олег Бондар сказав: «Ми відкриємо міст у травні».',
    after: '«Ми відкриємо міст у травні», — сказав мер Олег Бондар.',
    according:
      'За словами мера Олега Бондаря, «міст буде відкрито у травні».\nМер Олег Бондар приїхав до річки.',
    interrupted: '«Ми відкриємо міст, — сказав мер Олег Бондар. — Це буде у травні».\nМер поїхав.',
    pronoun: 'Мер Олег Бондар приїхав до річки.\n«Ми відкриємо міст у травні», — додав він.',
    term: '«Зелений коридор» проходить повз новий міст.',
    dash: [
      '— Ми відкриємо міст, — сказав Олег Бондар. — Це буде у травні.',
      'Ми відкриємо міст,',
      'Це буде у травні.',
    ],
    declined:
      'За словами мера Олега Бондаря, «міст буде відкрито у травні».\nОлег Бондар сказав, що роботи закінчено.',
  },
  ru: {
    speaker: 'Олег Иванов',
    before: 'Мэр Олег Иванов сказал: «Мы откроем мост в мае».',
    after: '«Мы откроем мост в мае», — сказал мэр Олег Иванов.',
    according:
      'По словам мэра Олега Иванова, «мост будет открыт уже в мае».\nМэр Олег Иванов приехал к реке.',
    interrupted: '«Мы откроем мост», — сказал мэр Олег Иванов. «Это будет в мае».',
    pronoun: 'Мэр Олег Иванов приехал к реке.\n«Мы откроем мост в мае», — добавил он.',
    term: '«Зелёный коридор» проходит мимо нового моста.',
    dash: [
      '— Мы откроем мост, — сказал Олег Иванов. — Это будет в мае.',
      'Мы откроем мост,',
      'Это будет в мае.',
    ],
    declined:
      'По словам мэра Олега Иванова, «мост будет открыт уже в мае».\nОлег Иванов сказал, что работы закончены.',
  },
  pl: {
    speaker: 'Adam Nowak',
    before: 'Burmistrz Adam Nowak powiedział: „Otworzymy most w maju tego roku”.',
    after: '„Otworzymy most w maju tego roku” – powiedział burmistrz Adam Nowak.',
    according:
      'Według burmistrza Adama Nowaka „most będzie otwarty w maju”.\nBurmistrz Adam Nowak przyjechał nad rzekę.',
    interrupted: '„Otworzymy most” – powiedział burmistrz Adam Nowak. „To będzie w maju”.',
    pronoun: 'Burmistrz Adam Nowak przyjechał nad rzekę.\n„Otworzymy most w maju tego roku” – dodał on.',
    term: '„Zielony korytarz” biegnie obok nowego mostu.',
    dash: [
      '– Otworzymy most – powiedział Adam Nowak. – To będzie w maju.',
      'Otworzymy most',
      'To będzie w maju.',
    ],
    declined:
      'Zdaniem burmistrza Adama Nowaka „most będzie otwarty w maju”.\nAdam Nowak powiedział, że prace są skończone.',
  },
  cs: {
    speaker: 'Jan Novák',
    before: 'Starosta Jan Novák řekl: „Most otevřeme v květnu pro všechny.“',
    after: '„Most otevřeme v květnu pro všechny,“ řekl starosta Jan Novák.',
    according: 'Podle starosty Jana Nováka „bude most otevřen v květnu“.\nStarosta Jan Novák přijel k řece.',
    interrupted: '„Most otevřeme,“ řekl starosta Jan Novák. „Bude to v květnu.“',
    pronoun: 'Starosta Jan Novák přijel k řece.\n„Most otevřeme v květnu pro všechny,“ dodal.',
    term: '„Zelený koridor“ vede kolem nového mostu.',
    declined: 'Podle starosty Jana Nováka „bude most otevřen v květnu“.\nJan Novák řekl, že práce skončily.',
  },
};
