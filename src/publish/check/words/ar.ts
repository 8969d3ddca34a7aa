import type { LanguageRules } from './rules.js';

const PERSON = 'شخص يستعمل المخدرات، شخص لديه إدمان';

/** Particles and article, which are written in one with the word. */
const JOINED = '[وف]?[بكل]?(?:ال|لل)?';

/** Things that may be clean. */
const THINGS =
  '[وف]?[بكل]?(?:ال|لل)?(?:معدات|أدوات|ادوات|إبر|ابر|إبرة|حقن|حقنة|محقنة|محاقن|معقمة|معقم|ماء|مياه|ملابس|ثياب|غسل|اغتسال|حمام|استحمام|يدين|جلد|جرح)';

export const ar: LanguageRules = {
  names: [
    `${JOINED}مدمن(?:ون|ين) ${JOINED}مجهول(?:ون|ين)`,
    `${JOINED}مدمن[وي] ${JOINED}(?:كحول|مخدرات) ${JOINED}مجهول(?:ون|ين)`,
  ],
  abbreviations: ['د\\.', 'أ\\.'],
  beforeFigures: ['ص\\.'],
  words: [
    { pattern: `${JOINED}مدمن(?:ة|ا|ون|ين|ات|و|ي|تان|ان)?`, instead: PERSON },
    { pattern: `${JOINED}متعاط(?:ي|يا|ية|ين|ون|يات|و)?`, instead: PERSON },
    { pattern: `${JOINED}(?:حشاش|مسطول|محشش)(?:ة|ا|ون|ين|ات)?`, instead: PERSON },
    { pattern: `${JOINED}(?:سكير|سكارى|خمرجي)(?:ة|ا|ون|ين|ات)?`, instead: 'شخص لديه مشكلة مع الكحول' },
    {
      pattern: `${JOINED}(?:إساءة|اساءة) (?:استعمال|استخدام) (?:المخدرات|المواد|الكحول|الأدوية)`,
      instead: 'استعمال المخدرات، استعمال الكحول',
      severity: 'warning',
    },
    { pattern: `${JOINED}انتكاس(?:ة|ات)`, instead: 'العودة إلى الاستعمال', severity: 'warning' },
    {
      pattern: `[وف]?(?:بقي|بقيت|البقاء|يبقى|أبقى|تبقى|أصبح|أصبحت|يصبح|تصبح) (?:نظيف|قذر)(?:ا|ة)?`,
      instead: 'شخص توقف عن الاستعمال',
      unless: THINGS,
    },
    {
      pattern: `${JOINED}(?:بول|تحليل|فحص|عينة)(?: ${JOINED}بول)? ${JOINED}(?:نظيف|قذر|متسخ)ة?`,
      instead: 'سلبي أو إيجابي',
    },
  ],
};
