import { countries, englishSpeaking } from '../../lexicon/places.ts';
import { defineRule } from '../../rule/rule.ts';
import { blockText } from '../../story/texts.ts';

/** Fewer quotations show no speaker at length. */
const MANY = 3;
const LANGUAGE =
  /\b(?:translat|interpreter|interpreted|speaking in|said in|spoke in|in (?:[a-z]+ )?(?:english|arabic|french|spanish|russian|ukrainian|german|italian|chinese|mandarin|japanese|korean|kurdish|persian|farsi|hebrew|turkish|portuguese|hindi|urdu|pashto|dari|somali|swahili|polish|greek|dutch))/;

export default defineRule({
  id: 'attribution/translated-quote',
  summary: 'A story says once that its quotations were translated.',
  why: 'The words in quotation marks are then a translator’s choice, and readers should know whose.',
  source: [{ guide: 'BBC Editorial Guidelines', entry: 'accuracy: translation' }],
  severity: 'info',
  lifecycle: 'nursery',
  falseAlarms: { per1000Words: 0.025, words: 445_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'none',
  scope: 'story',
  reads: ['words', 'speech', 'texts'],
  messages: {
    language: ({ place }: { place: string }) => `Say in which language people spoke in ${place}, and who translated it.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Quay shut\n\n⟦MAVRO, Greece —⟧ “We have no boats left,” Eleni Karras said. “They took the nets.” “We wait,” she said. “Nobody comes here now.”\n',
    },
    {
      whole: true,
      bad: 'Mill shut\n\n⟦TOVA, Ukraine (AP) —⟧ “We have no bread left,” Ivan Roman said. “The mill is gone now.”\n\n“I will build it again,” he said.\n',
    },
    {
      whole: true,
      bad: 'Well dry\n\n⟦SAFRA, Syria (AP) —⟧ “The well is dry now,” Omar Hadi said.\n\n“We walk to the river,” he said. “It takes a day.”\n',
    },
    {
      whole: true,
      ok: 'Well dry\n\nSAFRA, Syria (AP) — “The well is dry now,” Omar Hadi said in Arabic.\n\n“We walk to the river,” he said. “It takes a day.”\n',
      because: 'the language is named',
    },
    {
      whole: true,
      ok: 'Quay shut\n\nCORK, Ireland (AP) — “We have no boats left,” Ann Moran said. “They took the nets.” “Nobody comes here now,” she said.\n',
      because: 'they speak English there',
    },
    {
      whole: true,
      ok: 'Quay shut\n\nMAVRO, Greece (AP) — “We have no boats left,” Eleni Karras said.\n',
      because: 'one quotation is not at length',
    },
    { whole: true, ok: 'Quay shut\n\nThe quay is shut, Ann Moran said.\n', because: 'nobody is quoted' },
  ],
  check(story, { report }) {
    const words = story.facts('words');
    for (const [block, facts] of words.entries()) {
      const fact = facts.findIndex(({ type }) => type === 'dateline');
      const dateline = facts[fact];
      if (dateline?.type !== 'dateline' || !dateline.region) continue;
      const { region } = dateline;
      if (!countries.has(region) || englishSpeaking.has(region)) return;
      const full = story.facts('speech').flat();
      if (full.filter((found) => found.type === 'quote' && found.quoteClass === 'full').length < MANY) return;
      if (story.facts('texts').some((own) => LANGUAGE.test(blockText(own)?.normal ?? ''))) return;
      report({ message: 'language', data: { place: region }, at: { block, channel: 'words', fact } });
      return;
    }
  },
});
