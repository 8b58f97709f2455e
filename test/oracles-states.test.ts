import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { STATES } from '../server/src/lexicon/states.ts';
import { fixAll, lint } from '../server/src/lint/lint.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { only } from './rule-sets.ts';

/**
 * What the Python package `us` (4.0.0) answers for the AP abbreviation of each state: its `ap_abbr`. No package for Node knows
 * them. It has none for the territories, which wires never abbreviate.
 */
const AP = `
Alabama Ala.|Alaska Alaska|Arizona Ariz.|Arkansas Ark.|California Calif.|Colorado Colo.|Connecticut Conn.|Delaware Del.|
Florida Fla.|Georgia Ga.|Hawaii Hawaii|Idaho Idaho|Illinois Ill.|Indiana Ind.|Iowa Iowa|Kansas Kan.|Kentucky Ky.|
Louisiana La.|Maine Maine|Maryland Md.|Massachusetts Mass.|Michigan Mich.|Minnesota Minn.|Mississippi Miss.|Missouri Mo.|
Montana Mont.|Nebraska Neb.|Nevada Nev.|New Hampshire N.H.|New Jersey N.J.|New Mexico N.M.|New York N.Y.|
North Carolina N.C.|North Dakota N.D.|Ohio Ohio|Oklahoma Okla.|Oregon Ore.|Pennsylvania Pa.|Rhode Island R.I.|
South Carolina S.C.|South Dakota S.D.|Tennessee Tenn.|Texas Texas|Utah Utah|Vermont Vt.|Virginia Va.|Washington Wash.|
West Virginia W.Va.|Wisconsin Wis.|Wyoming Wyo.|District of Columbia D.C.`
  .replaceAll('\n', '')
  .split('|')
  .map((row) => [row.slice(0, row.lastIndexOf(' ')), row.slice(row.lastIndexOf(' ') + 1)] as const);

/** In a sentence these stand otherwise: the capital is “Washington” alone or “Washington, D.C.” */
const NO_STATE = 'District of Columbia';
const states = AP.filter(([name]) => name !== NO_STATE);

function ruleOf(id: string) {
  const rule = rules.find((candidate) => candidate.id === id);
  assert.ok(rule, id);
  return only(rule);
}

function fixed(id: string, text: string): string {
  return fixAll(new SourceText(text), { ruleSet: ruleOf(id), format: 'plain' }, (finding) => finding.fixes[0]).text;
}

function silent(id: string, text: string): void {
  assert.deepEqual(
    lint(new SourceText(text), { ruleSet: ruleOf(id), format: 'plain' }).findings.map(({ message }) => message),
    [],
    text,
  );
}

describe('states agree with the package us', () => {
  test('in the table', () => {
    for (const [name, short] of AP) assert.equal(STATES.find((state) => state.name === name)?.abbreviation, short, name);
    const territories = STATES.filter(({ name }) => !AP.some(([known]) => known === name));
    for (const { name, abbreviation } of territories) assert.equal(abbreviation, name);
  });

  test('in datelines', () => {
    for (const [name, short] of states) {
      const right = `MILLBROOK, ${short} (AP) — The mill burned Monday.`;
      silent('dateline/state-form', right);
      assert.equal(fixed('dateline/state-form', right.replace(short, name)), right);
      const postal = STATES.find((state) => state.name === name)!.postal;
      assert.equal(fixed('dateline/state-form', right.replace(short, postal)), right);
    }
  });

  test('in the text, where they are spelled out', () => {
    for (const [name, short] of states) {
      const right = `The mill in Millbrook, ${name}, burned Monday.`;
      silent('place/state-in-body', right);
      silent('place/postal-code', right);
      assert.equal(fixed('place/state-in-body', right.replace(name, short)), right);
      const postal = STATES.find((state) => state.name === name)!.postal;
      assert.equal(fixed('place/postal-code', right.replace(name, postal)), right);
    }
  });

  test('in party labels', () => {
    for (const [name, short] of states) {
      const right = `Sen. Ida Marsh, R-${short}, said the mill burned.`;
      silent('politics/party-affiliation', right);
      if (name !== short) assert.equal(fixed('politics/party-affiliation', right.replace(short, name)), right);
    }
  });

  test('wrong short forms after a city', () => {
    for (const { name, wrong, abbreviation } of STATES) {
      if (!states.some(([known]) => known === name)) continue;
      for (const form of wrong) {
        const dateline = `MILLBROOK, ${abbreviation} (AP) — The mill burned Monday.`;
        assert.equal(fixed('dateline/state-form', dateline.replace(abbreviation, form)), dateline, form);
        const body = `The mill in Millbrook, ${name}, burned Monday.`;
        assert.equal(fixed('place/state-in-body', body.replace(name, form)), body, form);
      }
    }
  });
});
