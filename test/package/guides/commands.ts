/** Commands of a guide that need another machine: what the test holds them to in the place of running them. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What is on this machine is called `from`, and what has to be JSON `json`. */
const SHAPES: Readonly<Record<string, readonly RegExp[]>> = {
  upload: [
    /^rsync (?:-\w+ |--exclude '[\w.*]+' )+(?<from>\S+\/) \w+@[\w.-]+:\/[\w/]+\/$/,
    /^lftp -u \w+ -e "mirror -R (?:-X '[\w.*]+' )?(?<from>\w+) \/[\w/]+; quit" [\w.-]+$/,
    /^aws s3 sync (?<from>\S+\/) s3:\/\/[\w./-]+\/ (?:--exclude '[\w.*]+' )?--cache-control max-age=300$/,
    /^aws s3api put-bucket-cors --bucket [\w.-]+ --cors-configuration '(?<json>\{.*\})'$/,
  ],
  server: [
    /^sudo nginx -t && sudo systemctl reload nginx$/,
    /^sudo a2enmod headers rewrite && sudo systemctl reload apache2$/,
  ],
};

/** Holds each line of a block to a shape that is known, and to files that are there. */
export function assertKnown(what: string, text: string, folder: string): void {
  for (const line of text.trim().split('\n')) {
    const found = (SHAPES[what] ?? []).map((shape) => shape.exec(line)).find((each) => each);
    assert.ok(found, `no ${what} is written so: ${line}`);
    const { from, json } = found.groups ?? {};
    if (from !== undefined) assert.ok(existsSync(join(folder, from)), `${from} is not there: ${line}`);
    if (json !== undefined) JSON.parse(json);
  }
}

/** The command of a line of cron. */
export function cronCommand(line: string): string {
  const [, command] = /^(?:[\d*/,-]+ ){5}cd \/[\w/]+ && (.*)$/.exec(line) ?? [];
  assert.ok(command, `no cron reads: ${line}`);
  return command;
}
