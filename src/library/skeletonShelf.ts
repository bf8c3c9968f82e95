/**
 * Every skeleton that can be had: the user's own templates, mined ones, starters, and one for each report (照此骨架).
 * What the corpus knows changes with a build, the own templates when a file is saved; names are made when first asked.
 */
import { sectionOfReport, skeletonOfReport, reportSkeletonId } from '../mining/skeletonOfReport.ts';
import { CommonWords } from '../mining/headingWords.ts';
import type { Skeleton } from '../mining/model.ts';
import { joiningSections } from '../drafting/sections/joiningSections.ts';
import { knownSections, SectionNames, type KnownSection } from '../drafting/sections/sectionNames.ts';
import type { DraftFields } from '../drafting/templates/fields.ts';
import { OwnTemplates } from '../drafting/templates/ownTemplates.ts';
import { renderSkeleton } from '../drafting/templates/renderSkeleton.ts';
import { starterSections } from '../drafting/templates/starters.ts';
import type { Written } from '../drafting/templates/write.ts';
import type { JoiningSection, NamedSection, TemplateProblem, TemplateSource } from '../protocol/answers.ts';
import type { Knowledge } from './knowledge.ts';

function alone({ name, section }: NamedSection, origin: KnownSection['origin']): KnownSection {
  return { section, from: name, called: name, origin, whole: true, unitKinds: [] };
}

export class SkeletonShelf {
  readonly #knowledge: () => Knowledge;
  #own = new OwnTemplates([]);
  #names: { readonly of: Knowledge; readonly names: SectionNames } | undefined;
  #words: { readonly of: Knowledge; readonly words: CommonWords } | undefined;

  /** @param knowledge what the last finished reading knows */
  constructor(knowledge: () => Knowledge) {
    this.#knowledge = knowledge;
  }

  /** The user's own first, then mined ones, best first, then the starters. */
  get skeletons(): readonly Skeleton[] {
    return [...this.#own.skeletons, ...this.#knowledge().skeletons];
  }

  /** Sections alone: the user's own, then the starters. */
  get sections(): NamedSection[] {
    return [...this.#own.sections, ...starterSections()];
  }

  /** Openings, leads and closings of the mined skeletons. */
  get joining(): JoiningSection[] {
    return this.#knowledge().skeletons.flatMap(joiningSections);
  }

  /** Every section by its names. */
  get names(): SectionNames {
    const of = this.#knowledge();
    if (this.#names?.of !== of) {
      const known = [
        ...this.#own.sections.map((section) => alone(section, 'own')),
        ...knownSections(this.#own.skeletons, true),
        ...knownSections(of.skeletons, false),
        ...starterSections().map((section) => alone(section, 'starter')),
      ];
      this.#names = { of, names: new SectionNames(known) };
    }
    return this.#names.names;
  }

  /** Takes up the user's own templates in place of those before. @returns what is wrong with them. */
  takeOwn(sources: readonly TemplateSource[]): readonly TemplateProblem[] {
    this.#own = new OwnTemplates(sources);
    this.#names = undefined;
    return this.#own.problems;
  }

  /** The draft that a skeleton makes; null where none has this id. */
  render(id: string, fields: DraftFields): Written | null {
    const own = this.#own.render(id, fields);
    if (own) return own;
    const skeleton = this.#knowledge().skeletons.find((candidate) => candidate.id === id) ?? this.#byReport(id);
    return skeleton ? renderSkeleton(skeleton, fields) : null;
  }

  /** The skeleton of one report, or of one of its sections; null where there is no such report or heading. */
  ofReport(reportId: string, heading: number | undefined): Skeleton | null {
    const report = this.#knowledge().sound.find(({ id }) => id === reportId);
    if (!report) return null;
    const skeleton = skeletonOfReport(report, this.#commonWords());
    if (heading === undefined) return skeleton;
    if (!report.headings[heading]) return null;
    return { ...skeleton, sections: [sectionOfReport(report, heading, this.#commonWords())] };
  }

  #byReport(id: string): Skeleton | null {
    const report = this.#knowledge().sound.find((candidate) => reportSkeletonId(candidate) === id);
    return report ? skeletonOfReport(report, this.#commonWords()) : null;
  }

  #commonWords(): CommonWords {
    const of = this.#knowledge();
    if (this.#words?.of !== of) this.#words = { of, words: new CommonWords(of.reports) };
    return this.#words.words;
  }
}
