import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LocalePack } from '../../../src/domain/content/model.js';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { graphOf, inScript } from '../../../src/publish/fragments/json-ld.js';
import { BUILT_IN } from './feeds.js';

const [PACK] = BUILT_IN.packs as readonly [LocalePack, ...LocalePack[]];

function node(facility: Partial<Facility>): Readonly<Record<string, unknown>> {
  const whole: Facility = { id: 'one', name: 'Un', kind: 'csapa', country: 'FR', ...facility };
  const graph = graphOf({ ...BUILT_IN, helplines: [], facilities: [whole] }, PACK)['@graph'];
  return graph[0] ?? {};
}

describe('the data for search engines', () => {
  it('calls a clinic only what treats by its kind, once somebody has confirmed the kind', () => {
    assert.equal(node({ kind: 'csapa' })['@type'], 'MedicalClinic');
    assert.equal(node({ kind: 'lhss' })['@type'], 'MedicalClinic');
    for (const kind of ['ctr', 'caarud', 'day-centre', 'peer-support', 'act', 'chrs'])
      assert.deepEqual(node({ kind })['@type'], ['Organization', 'Place'], kind);
    assert.deepEqual(node({ kind: 'csapa', kind_guessed: true })['@type'], ['Organization', 'Place']);
  });

  it('gives numbers as E.164 has them, and none that only one country knows', () => {
    const phone = '03 87 74 41 58';
    assert.equal(node({ phone, phone_dialled: '+33387744158' })['telephone'], '+33387744158');
    assert.equal(node({ phone, phone_dialled: '+33387744158;ext=2' })['telephone'], undefined);
    assert.equal(
      node({ phone: `${phone} poste 2`, phone_dialled: '+33387744158;ext=2' })['telephone'],
      '+33387744158',
    );
    assert.equal(node({ phone: '3114' })['telephone'], undefined);
  });

  it('gives the point of an address, never that of a town', () => {
    const point = { lat: 49.1, lon: 6.2 };
    assert.deepEqual(node(point)['geo'], { '@type': 'GeoCoordinates', latitude: 49.1, longitude: 6.2 });
    assert.equal(node({ ...point, precision: 'city' })['geo'], undefined);
    assert.equal(node({ ...point, precision: 'postcode' })['geo'], undefined);
  });

  it('gives the hours of a week, and nothing of hours that are no week', () => {
    assert.deepEqual(
      node({ hours: 'Mo,We 09:00-12:00; Sa 22:00-02:00; PH off' })['openingHoursSpecification'],
      [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Wednesday'],
          opens: '09:00',
          closes: '12:00',
        },
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Saturday'],
          opens: '22:00',
          closes: '02:00',
        },
      ],
    );
    assert.equal(node({ hours: 'Jan-Mar Mo 09:00-12:00' })['openingHoursSpecification'], undefined);
    assert.equal(node({})['openingHoursSpecification'], undefined);
    const [always] = node({ hours: '24/7' })['openingHoursSpecification'] as readonly Record<
      string,
      unknown
    >[];
    assert.equal((always?.['dayOfWeek'] as readonly string[]).length, 7);
    assert.equal(always?.['closes'], '23:59');
  });

  it('leaves out what is not known', () => {
    assert.deepEqual(Object.keys(node({})).sort(), ['@type', 'address', 'identifier', 'name']);
    assert.deepEqual(node({ website: 'javascript:alert(1)' })['url'], undefined);
  });

  it('names the country that a number serves', () => {
    const service = graphOf(BUILT_IN, PACK)['@graph'].find(({ identifier }) => identifier === 'fr-3114');
    assert.deepEqual(service?.['areaServed'], { '@type': 'Country', identifier: 'FR' });
    const channel = service?.['availableChannel'] as {
      readonly servicePhone: { readonly telephone: string };
    };
    assert.equal(channel.servicePhone.telephone, '3114');
  });

  it('cannot end the script in which it stands', () => {
    const facilities = [{ id: 'x', name: '</script><!--<script>\u2028', kind: 'ctr', country: 'FR' }];
    const graph = graphOf({ ...BUILT_IN, facilities }, PACK);
    const text = inScript(graph);
    assert.doesNotMatch(text, /[<>\u2028]/);
    assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(graph)));
  });
});
