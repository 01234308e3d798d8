import type { Random } from '../common/random.ts';

/** Beginnings, middles and ends of quotes: together 60 to 200 characters. */
type Parts = readonly [readonly string[], readonly string[], readonly string[]];

const ENGLISH: Parts = [
  [
    'We have said from the first day that ',
    'Nobody should be in any doubt that ',
    'I can tell you plainly that ',
    'Let me repeat what everyone already knows: ',
  ],
  [
    'the agreement will be kept to the letter, ',
    'these reports have no ground whatsoever, ',
    'our forces did not cross the line, ',
    'the other side began this quarrel, ',
    'there is no military way out of this, ',
  ],
  [
    'and those who claim otherwise should show proof.',
    'whatever is written in the newspapers.',
    'and we will answer for every word of it.',
    'and our partners have been told as much.',
  ],
];

const PARTS: Readonly<Record<string, Parts>> = {
  en: ENGLISH,
  fr: [
    ['Nous le disons depuis le premier jour : ', 'Que personne n’en doute, ', 'Je vous le dis franchement, '],
    [
      'cet accord sera respecté à la lettre, ',
      'ces rumeurs sont dénuées de tout fondement, ',
      'nos troupes n’ont pas franchi la frontière, ',
    ],
    [
      'et nous en répondrons devant tous.',
      'quoi que puissent en écrire les journaux.',
      'et nos partenaires en ont été informés.',
    ],
  ],
  ru: [
    ['Мы с самого начала говорили, что ', 'Ни у кого не должно быть сомнений, что ', 'Скажу вам прямо: '],
    [
      'соглашение будет выполнено полностью, ',
      'эти сообщения ни на чём не основаны, ',
      'наши войска не переходили границу, ',
    ],
    ['и мы готовы отвечать за каждое слово.', 'что бы об этом ни писали газеты.', 'и наши партнёры об этом знают.'],
  ],
  tr: [
    ['İlk günden beri söylüyoruz: ', 'Kimsenin şüphesi olmasın ki ', 'Size açıkça söyleyeyim, '],
    [
      'anlaşmaya harfi harfine uyulacaktır, ',
      'bu haberlerin hiçbir dayanağı yoktur, ',
      'askerlerimiz sınırı geçmemiştir, ',
    ],
    [
      'aksini söyleyenler kanıtını göstersin.',
      'gazeteler ne yazarsa yazsın bu böyledir.',
      'ortaklarımız da bunu gayet iyi biliyor.',
    ],
  ],
  hy: [
    ['Մենք առաջին օրվանից ասում ենք, որ ', 'Ոչ ոք չպետք է կասկածի, որ '],
    ['համաձայնագիրը կպահպանվի ամբողջությամբ, ', 'այդ լուրերը որևէ հիմք չունեն, '],
    ['և մեր գործընկերները դա գիտեն։', 'ինչ էլ որ գրեն թերթերը։'],
  ],
  ka: [
    ['პირველი დღიდანვე ვამბობთ, რომ ', 'არავის უნდა ეპარებოდეს ეჭვი, რომ '],
    ['შეთანხმება სრულად შესრულდება, ', 'ამ ცნობებს საფუძველი არ აქვს, '],
    ['და ჩვენმა პარტნიორებმა ეს იციან.', 'რაც არ უნდა წერონ გაზეთებმა.'],
  ],
  ar: [
    ['لقد قلنا منذ اليوم الأول إن ', 'يجب ألا يشك أحد في أن '],
    ['الاتفاق سيُنفَّذ بالكامل دون أي تغيير، ', 'هذه الأخبار لا أساس لها من الصحة، '],
    ['وشركاؤنا يعرفون ذلك جيدًا.', 'مهما كتبت الصحف عن هذا الأمر.'],
  ],
};

/** Codes of the languages that have quotes. */
export const LANGUAGES: readonly string[] = Object.keys(PARTS);

/** A random quote in a language. */
export function quoteIn(random: Random, language: string): string {
  const [beginnings, middles, ends] = PARTS[language] ?? ENGLISH;
  return `${random.any(beginnings)}${random.any(middles)}${random.any(ends)}`;
}
