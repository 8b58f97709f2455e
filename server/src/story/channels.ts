import { anonymityFacts } from './anonymity.ts';
import { claimFacts } from './claims.ts';
import { conventionFacts } from './conventions.ts';
import { dateFacts } from './dates.ts';
import type { Channel, FactList, FactTypes } from './fact.ts';
import { formFacts } from './forms.ts';
import { legalFacts } from './legal.ts';
import { measureFacts } from './measures.ts';
import { mediaFacts } from './media.ts';
import { nameFacts } from './names.ts';
import { numberFacts } from './numbers.ts';
import type { Paragraph } from './paragraph.ts';
import { sizeFacts } from './sizes.ts';
import { speechFacts } from './speech-facts.ts';
import { styleFacts } from './style.ts';
import { textFacts } from './texts.ts';
import { wordFacts } from './words.ts';

export const channelReaders: { readonly [C in Channel]: (paragraph: Paragraph) => FactList<FactTypes[C]> } = {
  names: nameFacts,
  speech: speechFacts,
  measures: measureFacts,
  numbers: numberFacts,
  dates: dateFacts,
  media: mediaFacts,
  anonymity: anonymityFacts,
  claims: claimFacts,
  texts: textFacts,
  sizes: sizeFacts,
  words: wordFacts,
  legal: legalFacts,
  forms: formFacts,
  style: styleFacts,
  conventions: conventionFacts,
};

export const CHANNELS = Object.keys(channelReaders) as Channel[];
