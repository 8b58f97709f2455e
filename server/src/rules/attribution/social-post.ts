import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

const PLATFORM =
  /\b(?:Twitter|X|Facebook|Instagram|Telegram|TikTok|YouTube|Truth Social|Threads|Bluesky|Mastodon|WhatsApp|Weibo|VKontakte|Reddit|LinkedIn|Snapchat|Discord|Signal|Parler|Gab|Tumblr|tweeted)\b/;
/** A post without a place, or a writer without a name. */
const POST =
  /\b(?:(?:posted|wrote|shared|said in a post) (?:\w+ )?online\b|(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:(?:social media|internet|online) )?user (?:wrote|posted|said|claimed))/g;

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
  messages: { platform: () => 'Name the platform, and say whose account it is and whether you confirmed it.' },
  examples: [
    { bad: '“We won the vote,” he ⟦posted online⟧.' },
    { bad: '⟦A user wrote⟧ that ten people died.' },
    { bad: 'The captain ⟦shared it online⟧ before dawn.' },
    { ok: '“We won the vote,” the senator wrote on Facebook.', because: 'the platform is named' },
    { ok: 'The ministry said on Telegram that the strike failed.', because: 'the platform is named' },
    { ok: 'She posted online hours before she deleted her account on Instagram.', because: 'the platform is named beside it' },
    { ok: '“He posted online,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    if (!/online|user/.test(paragraph.text) || PLATFORM.test(paragraph.narration)) return;
    for (const match of paragraph.narration.matchAll(POST)) {
      report({ message: 'platform', span: span(match.index, match.index + match[0].length) });
    }
  },
});
