/** Trunk prefix and country code of the countries whose numbers are written in national form in the registers. */
const NATIONAL: Readonly<Record<string, readonly [trunk: string, code: string]>> = {
  FR: ['0', '+33'],
  BE: ['0', '+32'],
  NL: ['0', '+31'],
  DE: ['0', '+49'],
  CH: ['0', '+41'],
  LU: ['', '+352'],
  ES: ['', '+34'],
  PT: ['', '+351'],
  IT: ['', '+39'],
  NO: ['', '+47'],
  IN: ['0', '+91'],
  CA: ['1', '+1'],
};

/**
 * The `tel:` address of a number as it is written. A number of a known country goes out in international form,
 * so that it also works from a telephone abroad; short and freephone numbers work only at home and stay as
 * they are.
 */
export function telHref(phone: string, country?: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  const rule = country === undefined ? undefined : NATIONAL[country];
  if (digits.startsWith('+') || !rule || digits.length < 9) return `tel:${digits}`;
  const [trunk, code] = rule;
  if (trunk && !digits.startsWith(trunk)) return `tel:${digits}`;
  const national = digits.slice(trunk.length);
  return national.startsWith('80') ? `tel:${digits}` : `tel:${code}${national}`;
}
