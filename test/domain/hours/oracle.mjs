// Answers with npm `opening_hours`, which reads the wall clock of the process: start it with TZ set.
// stdin: { instants: number[], every: number, horizon: number, cases: { text, country, state }[] }
// stdout: for each case { states: '1' open | '0' closed, one an instant; changes: every `every`th instant's next
// change, null for none, -1 where the library gives up }
import OpeningHours from 'opening_hours';

let input = '';
for await (const chunk of process.stdin) input += chunk;
const { instants, every, horizon, cases } = JSON.parse(input);

function nextChange(hours, at) {
  try {
    return hours.getNextChange(new Date(at), new Date(at + horizon))?.getTime() ?? null;
  } catch {
    return -1;
  }
}

const answers = cases.map(({ text, country, state }) => {
  const hours = new OpeningHours(text, { lat: 50, lon: 5, address: { country_code: country, state } });
  return {
    states: instants.map((at) => (hours.getState(new Date(at)) ? '1' : '0')).join(''),
    changes: instants.filter((_, index) => index % every === 0).map((at) => nextChange(hours, at)),
  };
});
process.stdout.write(JSON.stringify(answers));
