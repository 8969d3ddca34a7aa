/** How a country writes its numbers at home. */
interface Plan {
  /** What stands before a number at home and is left out abroad. */
  readonly trunk: string;
  /** True when a number is also written without its trunk prefix. */
  readonly bare?: boolean;
  readonly code: string;
  /** Digits of the shortest ordinary number as it is written at home; what is shorter is a short number. */
  readonly shortest: number;
  /** Freephone numbers, without the trunk prefix: they work at home only. */
  readonly free: RegExp;
}

/** Countries whose numbers are written in national form in the registers; after ITU-T E.164 and E.123. */
const PLANS: Readonly<Record<string, Plan>> = {
  FR: { trunk: '0', code: '+33', shortest: 10, free: /^80/ },
  BE: { trunk: '0', code: '+32', shortest: 9, free: /^800/ },
  NL: { trunk: '0', code: '+31', shortest: 10, free: /^800/ },
  DE: { trunk: '0', code: '+49', shortest: 9, free: /^800/ },
  CH: { trunk: '0', code: '+41', shortest: 10, free: /^800/ },
  LU: { trunk: '', code: '+352', shortest: 6, free: /^800/ },
  ES: { trunk: '', code: '+34', shortest: 9, free: /^[89]00/ },
  PT: { trunk: '', code: '+351', shortest: 9, free: /^800/ },
  IT: { trunk: '', code: '+39', shortest: 9, free: /^80[03]/ },
  NO: { trunk: '', code: '+47', shortest: 8, free: /^80/ },
  IN: { trunk: '0', code: '+91', shortest: 11, free: /^1?800/ },
  CA: { trunk: '1', bare: true, code: '+1', shortest: 10, free: /^8(?:00|33|44|55|66|77|88)/ },
};

/**
 * The `tel:` address of a number as it is written. A number of a known country goes out in international form,
 * so that it also works from a telephone abroad; short and freephone numbers work only at home and stay as
 * they are.
 */
export function telHref(phone: string, country?: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  const plan = country === undefined ? undefined : PLANS[country];
  if (!plan || digits.startsWith('+') || digits.length < plan.shortest) return `tel:${digits}`;
  const { trunk, bare = false, code, free } = plan;
  const isTrunk = trunk !== '' && digits.startsWith(trunk);
  if (trunk !== '' && !isTrunk && !bare) return `tel:${digits}`;
  const national = isTrunk ? digits.slice(trunk.length) : digits;
  return free.test(national) ? `tel:${digits}` : `tel:${code}${national}`;
}
