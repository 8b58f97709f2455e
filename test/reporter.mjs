// Prints failures in full and passes not at all, then one closing line.
export default async function* reporter(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    const isSuite = data.details?.type === 'suite';
    if (type === 'test:pass' && !isSuite) passed++;
    else if (type === 'test:fail' && !isSuite) {
      failed++;
      const error = data.details?.error;
      const file = data.file ? `${data.file.replace(/^.*out.unit./, '')}: ` : '';
      yield `\nFAILED ${file}${data.name}\n${error?.cause?.stack ?? error?.cause ?? error?.stack ?? error}\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}
