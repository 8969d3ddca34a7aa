import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageOf } from '../../src/publish/words/words.js';

describe('the language of the command line', () => {
  it('is the one asked for, then that of the environment, then English', () => {
    assert.equal(languageOf('fr', { LANG: 'en_GB.UTF-8' }), 'fr');
    assert.equal(languageOf('fr_FR', {}), 'fr');
    assert.equal(languageOf(undefined, { LANG: 'fr_BE.UTF-8' }), 'fr');
    assert.equal(languageOf(undefined, { LC_ALL: 'en_GB', LANG: 'fr_FR' }), 'en');
    assert.equal(languageOf(undefined, { LC_MESSAGES: 'fr', LANG: 'en' }), 'fr');
    assert.equal(languageOf(undefined, { LC_ALL: '', LANG: 'fr' }), 'fr');
    assert.equal(languageOf(undefined, { LANG: 'C.UTF-8' }), 'en');
    assert.equal(languageOf('de', {}), 'en');
  });
});
