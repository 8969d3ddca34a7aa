import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  ask: 'كم مكاناً قريباً مني؟',
  waiting: 'جارٍ تحديد موقعك',
  refused: 'موقعك غير متاح. يمكنك البحث قرب مدينة في القائمة.',
  forget: 'انسَ موقعي',
  place: '{{number}} على بُعد أقل من {{distance}} من {{place}}.',
  place_none: 'لا مكان على بُعد أقل من {{distance}} من {{place}}.',
  point: '{{number}} على بُعد أقل من {{distance}} من النقطة التي اختارها هذا الموقع.',
  point_none: 'لا مكان على بُعد أقل من {{distance}} من النقطة التي اختارها هذا الموقع.',
  you: '{{number}} على بُعد أقل من {{distance}} منك.',
  you_none: 'لا مكان على بُعد أقل من {{distance}} منك.',
  unplaced_zero: 'وكل الأماكن الأخرى معروفة الموقع.',
  unplaced_one: 'ومكان واحد لا نعرف موقعه بالضبط.',
  unplaced_two: 'ومكانان لا نعرف موقعهما بالضبط.',
  unplaced_few: 'و{{number}} أماكن لا نعرف موقعها بالضبط.',
  unplaced_many: 'و{{number}} مكاناً لا نعرف موقعها بالضبط.',
  unplaced_other: 'و{{number}} مكان لا نعرف موقعها بالضبط.',
  nowhere_zero: 'لا نعرف موقعها بالضبط، يجب السؤال.',
  nowhere_one: 'لا نعرف موقعه بالضبط، يجب السؤال.',
  nowhere_two: 'لا نعرف موقعهما بالضبط، يجب السؤال.',
  nowhere_few: 'لا نعرف موقعها بالضبط، يجب السؤال.',
  nowhere_many: 'لا نعرف موقعها بالضبط، يجب السؤال.',
  nowhere_other: 'لا نعرف موقعها بالضبط، يجب السؤال.',
};
export default strings;
