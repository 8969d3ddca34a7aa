import type { StringsLike } from '../../i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  shared: 'على حاسوب مشترك لا يُحفظ شيء هنا. ما تنسخه أو تطبعه قد يراه آخرون.',
  copy: 'نسخ كنص',
  copied: 'تم النسخ.',
  by_hand: 'هذا المتصفح لا ينسخ. إليك النص لتنسخه بنفسك.',
  share: 'إرسال',
  code: 'رمز للتصوير',
  code_note: 'الهاتف الذي يصوّره يقرأ هذا الاسم وهذا الرقم فقط:',
  print: 'طباعة',
  link: 'رابط إلى هذه المرشحات',
  link_note: 'يحتوي هذا الرابط على المرشحات المختارة. لا يحتوي على كلماتك ولا على موقعك.',
  address: 'العنوان',
  hours: 'المواعيد',
};
export default strings;
