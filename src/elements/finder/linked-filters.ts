import { piece } from '../../core/loading/piece.js';
import type { Facets, Filters } from '../../domain/directory/query.js';

const fetchLink = piece(() => import('../../domain/directory/filters-link.js'));

/**
 * The filters that a link to the list brings in the address, as far as the list knows them: what reads them is fetched
 * only where there are any. The address is read, never written.
 *
 * @param offered what there is to choose from in the list
 */
export async function linkedFilters(
  offered: Facets,
  report: (code: string, detail: string) => void,
): Promise<Partial<Filters>> {
  const { hash } = location;
  if (!hash.startsWith('#passerelle=')) return {};
  try {
    return (await fetchLink()).readFragment(hash, offered);
  } catch (error) {
    report('strings-unreachable', String(error));
    return {};
  }
}
