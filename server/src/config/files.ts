import { compileGlob, type Glob } from './glob.ts';

/** Which files are stories, where no configuration says otherwise. */
export const DEFAULT_INCLUDE: readonly string[] = ['**/*.{wire,story,txt,md}'];

/** What lies among stories and is none. A configuration adds to this list and may take from it with `!pattern`. */
export const DEFAULT_EXCLUDE: readonly string[] = [
  'README*',
  'CHANGELOG*',
  'LICENSE*',
  'CONTRIBUTING*',
  'requirements*.txt',
  'robots.txt',
  'CMakeLists.txt',
  '*.log',
  'node_modules',
  '.*',
];

/** Selects the stories of a folder: for the command line's folders and globs, and for the editor. */
export interface FileSelection {
  readonly include: readonly Glob[];
  readonly exclude: readonly { readonly glob: Glob; readonly back: boolean }[];
}

/** Throws GlobError for a pattern that cannot be used. `exclude` comes on top of the default. */
export function fileSelection(include: readonly string[] = DEFAULT_INCLUDE, exclude: readonly string[] = []): FileSelection {
  return {
    include: include.map((pattern) => compileGlob(pattern)),
    exclude: [...DEFAULT_EXCLUDE, ...exclude].map((pattern) => {
      const back = pattern.startsWith('!');
      return { glob: compileGlob(back ? pattern.slice(1) : pattern), back };
    }),
  };
}

/** A file or folder is left out; the last pattern that matches decides. `path` is relative to the configuration's folder. */
export function isExcluded(path: string, selection: FileSelection): boolean {
  let out = false;
  for (const { glob, back } of selection.exclude) if (out === back && glob.matches(path)) out = !back;
  return out;
}

/** A story is checked when its folder is opened or named. Neither it nor a folder around it may be excluded. */
export function isSelected(path: string, selection: FileSelection): boolean {
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    if (isExcluded(path.slice(0, slash), selection)) return false;
  }
  return !isExcluded(path, selection) && selection.include.some((glob) => glob.matches(path));
}
