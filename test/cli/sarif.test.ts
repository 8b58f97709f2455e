import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { Desk, STORY } from './run.ts';

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

describe('SARIF', () => {
  test('is valid against the schema of version 2.1.0 and carries places, fixes and fingerprints', async (t) => {
    const desk = await Desk.open(t, { 'a b.txt': `\uFEFF\n\n${STORY}`, 'bin.txt': Uint8Array.of(0) });
    const { out, code } = await desk.run(['lint', '-f', 'sarif', 'a b.txt', 'bin.txt']);
    assert.equal(code, 2);
    const log = JSON.parse(out) as Log;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv as never);
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    assert.ok(validate(log), JSON.stringify(validate.errors, null, 1));

    const [run] = log.runs;
    const result = run!.results![0]!;
    assert.equal(result.ruleId, 'usage/misspelling');
    assert.equal(run!.tool.driver.rules![result.ruleIndex!]!.id, result.ruleId);
    assert.equal(result.level, 'error');
    const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
    assert.equal(artifactLocation!.uri, 'a%20b.txt');
    assert.deepEqual([region!.startLine, region!.snippet!.text], [3, 'commited']);
    const [replacement] = result.fixes![0]!.artifactChanges[0]!.replacements;
    assert.equal(replacement!.insertedContent!.text, 'committed');
    assert.equal(replacement!.deletedRegion.charOffset, region!.charOffset);
    assert.match(result.partialFingerprints!['copydesk/v1']!, /^[0-9a-f]{16}$/);
    assert.equal(run!.invocations![0]!.executionSuccessful, false);
    assert.match(run!.invocations![0]!.toolExecutionNotifications![0]!.message.text!, /binary/);
  });
});
