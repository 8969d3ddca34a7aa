import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  by_mail:
    'تُفتح رسالة بريد مكتوبة مسبقًا. تقرؤها وترسلها بنفسك، أو لا ترسلها: لا يُرسل شيء من دونك. من يستلمها يرى عنوان بريدك.',
  by_form: 'تُفتح استمارة في علامة تبويب جديدة على {{host}}. تعرف أي صفحة تقصد وما تختاره هنا، ولا شيء عنك.',
  choose: 'ما الخطأ؟',
  address: 'العنوان',
  phone: 'رقم الهاتف',
  hours: 'أوقات العمل',
  website: 'الموقع الإلكتروني',
  closed: 'أُغلق هذا المكان',
  other: 'شيء آخر',
  subject: 'خطأ في معلومات مكان',
  sheet: 'المكان',
  wrong: 'للتصحيح',
  said: 'القائمة تقول',
  right: 'الصحيح',
};
export default strings;
