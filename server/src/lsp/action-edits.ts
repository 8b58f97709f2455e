import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Finding, Fix } from '../rule/finding.ts';
import { acceptEdit } from './accept-edit.ts';
import { addNameEdit } from './add-name-edit.ts';
import type { ClientProfile } from './client-profile.ts';
import type { Configurations } from './configurations.ts';
import { minimalEdits } from './minimal-edits.ts';
import type { ActionRequest } from './protocol.ts';
import { ruleOffEdit } from './rule-off-edit.ts';
import type { Session, StorySnapshot } from './session.ts';
import { documentEdit, snippetEdits, storyEdit } from './workspace-edit.ts';

/** Makes the edits of code actions, always against the text as it is now. */
export class ActionEdits {
  constructor(
    readonly session: Session,
    readonly configurations: Configurations,
    readonly client: ClientProfile,
  ) {}

  async make(request: ActionRequest): Promise<WorkspaceEdit | null> {
    const story = await this.session.story(request.uri);
    if (!story) return null;
    switch (request.do) {
      case 'fix':
        return this.#fix(story, request.fingerprint, request.fix);
      case 'fix-rule':
        return this.#fixAll(story, (finding) => (finding.ruleId === request.rule ? finding.fixes[0] : undefined));
      case 'fix-safe':
        return this.#fixAll(story);
      case 'accept':
        return acceptEdit(story, request.fingerprint, request.reason, this.configurations, this.client);
      case 'add-name':
        return addNameEdit(story, request.name, this.configurations, this.client);
      case 'rule-off':
        return ruleOffEdit(story, request.rule, request.where, this.configurations, this.client);
    }
  }

  #fix(story: StorySnapshot, fingerprint: string, index: number): WorkspaceEdit | null {
    const fix = story.result.findings.find((finding) => finding.fingerprint === fingerprint)?.fixes[index];
    if (!fix) return null;
    const snippet = this.client.snippetEdits && fix.kind === 'suggestion' ? snippetEdits(story.text, fix.edits) : undefined;
    return snippet ? documentEdit(story.text, snippet, this.client) : storyEdit(story.text, fix.edits, this.client);
  }

  #fixAll(story: StorySnapshot, choose?: (finding: Finding) => Fix | undefined): WorkspaceEdit | null {
    const { source } = story.text;
    const edits = minimalEdits(source.text, this.session.fixAll(story, choose));
    return edits.length ? storyEdit(story.text, edits, this.client) : null;
  }
}
