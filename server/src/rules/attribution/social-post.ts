import { defineRule } from '../../rule/rule.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { type Span, span } from '../../text/span.ts';

const PLATFORM =
  /\b(?:Twitter|X|Facebook|Instagram|Telegram|TikTok|YouTube|Truth Social|Threads|Bluesky|Mastodon|WhatsApp|Weibo|VKontakte|Reddit|LinkedIn|Snapchat|Discord|Signal|Parler|Gab|Tumblr|tweeted)\b/;
/** A post without a place, or a writer without a name. */
const POST =
  /\b(?:(?:posted|wrote|shared|said in a post) (?:\w+ )?online\b|(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:(?:social media|internet|online) )?user (?:wrote|posted|said|claimed))/g;

const LATE = /\bThe (?:tweet|post)\b/;
const POSTED = /\b(?:tweet|post)/i;

export default defineRule({
  id: 'attribution/social-post',
  summary: 'A post is quoted as a post: with its platform, and whose account it is.',
  why: '“Posted online” cannot be looked up, and an account can be anybody’s.',
  source: [{ guide: 'AP social media guidelines', entry: 'user-generated content' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 446_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: {
    platform: () => 'Name the platform, and say whose account it is and whether you confirmed it.',
    late: () => 'The words before were not spoken but posted: say so where they stand, with the platform.',
  },
  examples: [
    { bad: '“We won the vote,” he ⟦posted online⟧.', message: 'platform' },
    { bad: '“We won the vote,” the captain said. ⟦The tweet⟧ was gone by noon.', message: 'late' },
    { bad: '⟦A user wrote⟧ that ten people died.' },
    { bad: 'The captain ⟦shared it online⟧ before dawn.' },
    { ok: '“We won the vote,” the senator wrote on Facebook.', because: 'the platform is named' },
    { ok: 'The ministry said on Telegram that the strike failed.', because: 'the platform is named' },
    { ok: 'She posted online hours before she deleted her account on Instagram.', because: 'the platform is named beside it' },
    {
      ok: '“We won the vote,” the captain said in a tweet. The tweet was gone by noon.',
      because: 'it is called one from the start',
    },
    { ok: '“He posted online,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    if (!/online|user|[Tt]weet|post/.test(paragraph.text) || PLATFORM.test(paragraph.narration)) return;
    const late = lateTweet(paragraph);
    if (late) report({ message: 'late', span: late });
    for (const match of paragraph.narration.matchAll(POST)) {
      report({ message: 'platform', span: span(match.index, match.index + match[0].length) });
    }
  },
});

/** “We won,” she said. The tweet was deleted: what was quoted turns out to be a post. */
function lateTweet(paragraph: Paragraph): Span | undefined {
  const match = LATE.exec(paragraph.narration);
  if (!match) return undefined;
  const sentence = paragraph.sentenceAt(match.index);
  const opens = paragraph.sentences[sentence]?.start === match.index;
  const posted = POSTED.test(paragraph.narration.slice(0, match.index));
  const spoken = paragraph.attributions.some(
    (said) => said.sentence === sentence - 1 && said.quotes.length > 0 && /^(?:say|tell)$/.test(said.lemma),
  );
  return opens && !posted && spoken ? span(match.index, match.index + match[0].length) : undefined;
}
