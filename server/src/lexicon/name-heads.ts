/**
 * Nouns that take a capital as the last word of a name and none elsewhere: the Legal Aid Fund, a fund. Source: ordinary
 * dictionaries; capitals of common nouns in names as style guides list them.
 */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  (
    'law act fund war court council committee board department ministry union bank party army police guard force agency commission ' +
    'association center hospital university college school church mosque temple bridge street avenue road river valley district ' +
    'island prison jail project movement coalition bill treaty agreement accord pact plan crisis revolution constitution ' +
    'parliament government administration assembly congress senate bureau service corps institute academy museum library park ' +
    'airport station port tower palace square stadium arena festival prize award championship league federation society club ' +
    'foundation company corporation network authority tribunal inquiry summit conference campaign program initiative empire ' +
    'republic kingdom era amendment caucus militia brigade navy fleet desert sea lake bay coast peninsula mountain forest zone ' +
    'strip border wall canal highway pipeline plant factory market exchange treasury ballet orchestra opera'
  ).split(' '),
);
