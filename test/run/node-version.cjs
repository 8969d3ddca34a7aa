/**
 * Says in plain words that Node is too old, before anything else is read: `node --require ./test/run/node-version.cjs`.
 * Written in what the oldest Node can read.
 */
'use strict';

var WANTED = 'Passerelle is developed with Node 22.12 or later';

/**
 * What there is to say of a version, if anything, and whether nothing can run on it. Vite, which everything starts
 * with, runs on 20.19 and later, and on 22.12 and later.
 */
function judge(version) {
  var numbers = version.split('.').map(Number);
  var major = numbers[0];
  var minor = numbers[1];
  if (major > 22 || (major === 22 && minor >= 12)) return undefined;
  if (major === 20 && minor >= 19)
    return {
      stops: false,
      text: WANTED + '. This is ' + version + ', which still runs it, but gets no security updates any more.',
    };
  return {
    stops: true,
    text:
      WANTED +
      ', and this is Node ' +
      version +
      '.\nInstall a newer one from https://nodejs.org, open a new terminal, and run the command again.',
  };
}

module.exports = { judge: judge };

var found = judge(process.versions.node);
// The processes that a command starts are told by it, once.
if (found && !process.env.PASSERELLE_NODE_TOLD) {
  console.error(found.text);
  process.env.PASSERELLE_NODE_TOLD = '1';
  if (found.stops) process.exit(1);
}
