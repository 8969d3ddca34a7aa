/** The button of a page of settings that looks at the federation's folder as a visitor's browser does. */
import { examined, folderOf, type Examined } from './examined.js';

interface PageWords {
  readonly language: string;
  readonly asking: string;
  readonly fine: string;
  readonly none: string;
}

const element = (id: string): HTMLElement | null => document.getElementById(`passerelle-${id}`);
const valueOf = (id: string): string => (element(id) as HTMLInputElement | null)?.value.trim() ?? '';
const words = JSON.parse(element('words')?.textContent ?? '{}') as PageWords;

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function listOf({ told, files }: Examined): HTMLElement {
  if (told.length === 0) return paragraph(words.fine.replace('{files}', String(files)));
  const list = document.createElement('ul');
  for (const { severity, code, text, at, others } of told) {
    const entry = document.createElement('li');
    entry.className = `notice notice-${severity} inline`;
    entry.dataset['code'] = code;
    entry.append(paragraph(text), paragraph(others > 0 ? `${at} (+ ${others})` : at));
    list.append(entry);
  }
  return list;
}

element('test')?.addEventListener('click', () => {
  const shown = element('findings');
  const folder = folderOf(valueOf('feed'));
  if (!folder) return shown?.replaceChildren(paragraph(words.none));
  shown?.replaceChildren(paragraph(words.asking));
  void examined(folder, valueOf('key'), words.language).then((found) =>
    shown?.replaceChildren(listOf(found)),
  );
});
