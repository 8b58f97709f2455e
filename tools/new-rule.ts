// `npm run new-rule GROUP/NAME [-- --story]` writes the one file of a rule, in the nursery, with its gaps marked.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [id = ''] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const story = process.argv.includes('--story');
const path = `server/src/rules/${id}.ts`;
if (!/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
  console.error(
    'usage: npm run new-rule GROUP/NAME, for example numerals/dozen (add "-- --story" for a rule over the whole story)',
  );
  process.exitCode = 2;
} else if (existsSync(path)) {
  console.error(`${path} is there already`);
  process.exitCode = 2;
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, story ? storyRule(id) : paragraphRule(id));
  console.log(`${path} is written. Fill its gaps, then: npm run unit examples`);
}

function head(name: string): string {
  return `  id: '${name}',
  summary: 'Write “example”, not “exmaple”.', // EDIT: one line, for lists
  why: 'A misspelling distracts the reader.', // EDIT: why an editor wants this
  source: [{ guide: 'AP Stylebook', entry: 'spelling' }], // EDIT: the public guide it rests on
  severity: 'warning',
  lifecycle: 'nursery', // stable once its false alarms are measured on published copy
  blocks: ['paragraph'],
  quotes: 'skip',`;
}

function paragraphRule(name: string): string {
  return `import { defineRule } from '../../rule/rule.ts';

export default defineRule({
${head(name)}
  fix: 'safe',
  scope: 'paragraph',
  messages: { misspelled: () => 'Write “example” instead of “exmaple”.' },
  examples: [
    { bad: 'The board gave an ⟦exmaple⟧ of its plan.', good: 'The board gave an example of its plan.' },
    { bad: 'One ⟦exmaple⟧ is the bridge.', good: 'One example is the bridge.' },
    { bad: 'It was the first ⟦exmaple⟧ of its kind.', good: 'It was the first example of its kind.' },
    { ok: 'The board gave an example.', because: 'it is spelled right' },
    { ok: '“The exmaple stands,” the sign read.', because: 'the words are quoted' },
    { ok: 'The board met.', because: 'the word does not occur' },
    { ok: 'Exmaples Ltd. closed.', because: 'a name is spelled as its owner spells it' },
  ],
  check(paragraph, { report }) {
    for (const token of paragraph.tokens) {
      if (token.text !== 'exmaple') continue;
      report({
        message: 'misspelled',
        span: token,
        fixes: [{ title: 'Write “example”', kind: 'safe', edits: [{ span: token, text: 'example' }] }],
      });
    }
  },
});
`;
}

function storyRule(name: string): string {
  return `import { defineRule } from '../../rule/rule.ts';

export default defineRule({
${head(name)}
  fix: 'none',
  scope: 'story',
  reads: ['words'], // EDIT: the channels and views it reads; it runs again only when one of them changes
  messages: { repeated: () => 'This paragraph stands in the story already.' },
  examples: [
    // EDIT: at least three bad (spans between ⟦ and ⟧) and four ok, as whole texts; they are the tests, the page and the hover
  ],
  check(story, { report }) {
    const seen = new Set<string>();
    for (const [block, facts] of story.facts('words').entries()) {
      for (const fact of facts) {
        if (fact.type !== 'block-text') continue;
        if (seen.has(fact.normal)) report({ message: 'repeated', at: { block } });
        seen.add(fact.normal);
      }
    }
  },
});
`;
}
