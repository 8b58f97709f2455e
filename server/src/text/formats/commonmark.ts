/** The CommonMark parser, in a module of its own so that it is made ready with the first Markdown story and not before. */
export { fromMarkdown } from 'mdast-util-from-markdown';
