import { readdirSync, readFileSync } from 'node:fs';

/** A number to call, as it is shown, and its name by language. */
interface CountryNumber {
  readonly phone: string;
  readonly dial: string;
  readonly names: Readonly<Record<string, string>>;
}

interface Helpline {
  readonly id: string;
  readonly country: string;
  readonly phone?: string;
  readonly phone_dialled?: string;
  readonly region?: string;
  readonly situations?: readonly string[];
}

/** What the number of a country is for, the best first, where the pack has several. */
const BEST = ['drugs', 'listening', 'emergency'];

const json = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/**
 * One number for each country of the built-in pack: what stands in a tag where the list cannot be had.
 *
 * @param served the folder of the built pack
 */
export function numbers(served: URL, languages: readonly string[]): Record<string, CountryNumber> {
  const [digest = ''] = readdirSync(new URL('content/', served));
  const pack = new URL(`content/${digest}/`, served);
  const { helplines } = json(new URL('common.json', pack)) as { helplines: readonly Helpline[] };
  const names = languages.map((language) => {
    const texts = json(new URL(`${language}.json`, pack)) as {
      helplines: Readonly<Record<string, { readonly name: string } | undefined>>;
    };
    return [language, texts.helplines] as const;
  });
  const rank = ({ situations = [] }: Helpline): number => {
    const at = BEST.findIndex((each) => situations.includes(each));
    return at < 0 ? BEST.length : at;
  };
  const found: Record<string, CountryNumber> = {};
  for (const line of [...helplines].sort((one, other) => rank(one) - rank(other))) {
    const { id, country, region, phone, phone_dialled: dialled } = line;
    if (phone === undefined || region !== undefined || found[country]) continue;
    found[country] = {
      phone,
      dial: (dialled ?? phone).replaceAll(/[^+\d]/g, ''),
      names: Object.fromEntries(names.map(([language, texts]) => [language, texts[id]?.name ?? ''])),
    };
  }
  return found;
}
