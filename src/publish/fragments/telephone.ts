import { telHref } from '../../domain/directory/phone.js';
import { link, markup, type Markup } from './markup.js';

/** A number as people of its country write it, left to right in any script, with the address that dials it. */
export function telephone(shown: string, dialled: string | undefined): Markup {
  return link(telHref(shown, dialled), markup`<bdi dir="ltr">${shown}</bdi>`);
}
