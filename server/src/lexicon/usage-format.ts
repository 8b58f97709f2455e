/**
 * How the rows of the usage tables are written, and the word lists that rows share.
 *
 * `term = preferred ; flags`. `[s|ed]` after a word is an ending that may be missing; what is written is replaced by the ending at
 * the same place in the preferred form. A preferred form of `-` removes the term.
 *
 * Severity: none given = the rule's own; `error`, `warning`, `info`.
 * Fix: none given = the rule's own; `suggest` = a person has to look; `nofix` = only the message.
 * `case` matched as written; else any case. `name` a capital in mid-sentence is a name (rows in lower case imply it).
 * `lower` only in lower case. `alone` no capitalized word directly before or after; `first` none directly before. `mid` never at the start of a sentence.
 * `since=2019-04` only in stories of that month or later, or of unknown date. `year=1991` no earlier year in the sentence.
 * `after=a,b` `notafter=a,b` the word before; `before=a,b` `notbefore=a,b` the word after (`|` a mark or the end, `#` a figure).
 * `near=a,b` `notnear=a,b` a word of the paragraph. `end` a mark or the end of the text follows.
 * `uk` British houses keep the term. `back` British houses print the term and never the preferred form. `group=g` a name under which a house can keep several terms at once.
 */
export const USAGE_WORD_LISTS: Readonly<Record<string, string>> = {
  motion:
    'move,moves,moved,moving,step,steps,stepped,stepping,lean,leans,leaned,leaning,surge,surged,surging,push,pushed,pushing,lurch,lurched,fell,fall,pitched,inch,inched,crept,went,go,goes,walked,ran,facing,roll,rolled,rolling',
  reading:
    'documents,document,records,record,data,maps,map,pages,footage,emails,ballots,books,book,files,results,evidence,transcripts,reports,report,papers,budget,spreadsheets,filings,logs,details,plans,video,photos',
  'verbs-and-links':
    'is,was,has,had,will,would,said,says,and,or,but,in,on,to,for,from,with,as,at,by,that,who,which,after,before,since,are,were,could,should,must,may,might,can,does,did,into,against,where,when,while,because,during',
  'clause-openers': 'it,he,she,they,we,i,you,what,when,how,in,before,usual,expected,those,that,any,at,on,during,ever,anything',
};

/** `advisor[s] = adviser[s]` as its pairs. */
export function endingsOf(term: string, preferred: string): [form: string, preferred: string][] {
  const found = /\[(.*?)\]/.exec(term);
  const target = /\[(.*?)\]/.exec(preferred);
  const plain = (text: string, ending: string) => text.replace(/\[.*?\]/, ending);
  const pairs: [string, string][] = [[plain(term, ''), plain(preferred, '')]];
  if (!found) return pairs;
  const to = target?.[1]?.split('|') ?? [];
  for (const [i, ending] of found[1]!.split('|').entries()) pairs.push([plain(term, ending), plain(preferred, to[i] ?? '')]);
  return pairs;
}
