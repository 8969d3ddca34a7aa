import { figureOf, measuresOf, type Figure } from '../../domain/action/figures.js';
import type { ActionSheet, Group, Said } from '../../domain/action/model.js';
import type { Given } from './given.js';
import { below, lines, link, markup, title, type Level, type Markup, type Piece } from './markup.js';
import type { Speech } from './speech.js';

/** What was done, as tables: each action of the feed; undefined where the publisher has none. */
export function action(given: Given, level: Level): Markup | undefined {
  const { actions = [] } = given.pack;
  return actions.length === 0 ? undefined : lines(actions.map((each) => sheet(each, given, level)));
}

function sheet(each: ActionSheet, { pack, speech }: Given, level: Level): Markup {
  const t = speech.of('action');
  const say = (said: Said): Markup =>
    typeof said === 'string' ? speech.say(said, each.lang ?? pack.locale) : speech.say(said.text, said.lang);
  const groups = each.groups.filter(({ indicators }) => indicators.length > 0);
  return lines([
    title(level, say(each.title)),
    markup`<p>${each.year === undefined ? t('action_undated') : t('action', { year: each.year })}, ${each.organisation}</p>`,
    each.summary === undefined ? undefined : markup`<p>${say(each.summary)}</p>`,
    ...groups.flatMap((group) => [
      title(below(level), say(group.label)),
      figures(group, say, speech),
      group.text === undefined ? undefined : markup`<p>${say(group.text)}</p>`,
    ]),
    ...calendar(each, say, speech, below(level)),
    ...funding(each, speech, below(level)),
    markup`<p>${speech.label(t('source'))} ${link(each.source.url, each.source.name)}</p>`,
    each.contact === undefined ? undefined : markup`<p>${link(`mailto:${each.contact}`, each.contact)}</p>`,
  ]);
}

type SayIt = (said: Said) => Markup;

function table(head: readonly Piece[], rows: readonly (readonly Piece[])[]): Markup {
  const line = ([first, ...cells]: readonly Piece[]): Markup =>
    markup`<tr><th scope="row">${first}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  return markup`<table>
<thead>
<tr>${head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr>
</thead>
<tbody>
${lines(rows.map(line))}
</tbody>
</table>`;
}

/** Every figure of a group; what nobody knows is said, and never a zero. */
function figures(group: Group, say: SayIt, speech: Speech): Markup {
  const t = speech.of('action');
  const measures = measuresOf(group);
  const { indicators } = group;
  const names = measures.map((measure): Piece => {
    const own = measure === 'value' ? undefined : group[measure];
    return own === undefined ? t(measure === 'value' ? 'number' : measure) : say(own);
  });
  return table(
    [t('indicator'), ...names],
    indicators.map((each) => [
      say(each.label),
      ...measures.map((measure) => figureText(figureOf(each, measure, indicators), each.unit, speech)),
    ]),
  );
}

function figureText(figure: Figure, unit: string | undefined, speech: Speech): string {
  const t = speech.of('action');
  if (figure.from === 'unknown') return t('unknown');
  const number = speech.format.number(figure.value) + (unit === undefined ? '' : `\u00a0${unit}`);
  if (figure.from === 'least') return t('least', { number });
  return figure.from === 'sum' ? `${number} (${t('sum')})` : number;
}

/** The steps of every axis with their dates; nothing where there are none. */
function calendar({ axes, calendar: kind }: ActionSheet, say: SayIt, speech: Speech, level: Level): Piece[] {
  const t = speech.of('action');
  const date = (iso: string | undefined): string =>
    iso === undefined ? t('unknown') : speech.format.date(iso);
  const rows = axes.flatMap((axis) =>
    axis.steps.map((step) => [
      markup`${say(axis.label)}<br>${say(step.label)}`,
      date(step.start),
      date(step.end),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    title(level, t('calendar')),
    kind === 'held' ? undefined : markup`<p>${t('calendar_planned')}</p>`,
    table([t('step'), t('start'), t('end')], rows),
  ];
}

function funding({ funding: paid }: ActionSheet, speech: Speech, level: Level): Piece[] {
  const t = speech.of('action');
  if (paid.length === 0) return [];
  return [
    title(level, t('funding')),
    markup`<dl>\n${lines(
      paid.map(({ by, amount, currency }) => {
        const sum = amount === undefined ? t('unknown') : speech.format.money(amount, currency);
        return markup`<dt>${by}</dt>\n<dd>${sum}</dd>`;
      }),
    )}\n</dl>`,
  ];
}
