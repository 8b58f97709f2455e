/** The index of all rules, made by the build from the folder rules/. */
declare module 'copydesk:rules' {
  const rules: readonly import('./rule/rule.ts').Rule[];
  export default rules;
}
