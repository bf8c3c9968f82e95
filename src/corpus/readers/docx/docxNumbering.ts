/** word/numbering.xml: which lists there are, with their levels, overrides and the styles bound to a level. */
import type { NumberLevel, NumberList } from '../autoNumbers.ts';
import { readXml } from '../xmlTags.ts';

export interface DocxNumbering {
  /** By numId. */
  readonly lists: ReadonlyMap<string, NumberList>;
  /** Level of a paragraph style within the list it names: `numId styleId` → level from 0. */
  readonly boundStyles: ReadonlyMap<string, number>;
}

interface Levels {
  readonly levels: Map<number, NumberLevel>;
  readonly styles: Map<string, number>;
}

interface AbstractList extends Levels {
  /** This list is that of a numbering style. */
  numStyleLink: string | null;
}

interface Instance extends Levels {
  abstractId: string;
  readonly restarts: Map<number, number>;
}

const NO_NUMBERING: DocxNumbering = { lists: new Map(), boundStyles: new Map() };

/** The key under which `boundStyles` keeps a style's level. */
export function boundKey(numId: string, styleId: string): string {
  return `${numId} ${styleId}`;
}

export function parseNumbering(xml: string | null): DocxNumbering {
  if (xml === null) return NO_NUMBERING;
  const collector = new NumberingCollector();
  readXml(xml, collector);
  return collector.resolve();
}

class NumberingCollector {
  readonly #abstracts = new Map<string, AbstractList>();
  readonly #instances = new Map<string, Instance>();
  /** Numbering styles by name, each with the abstract list that defines it. */
  readonly #styleLinks = new Map<string, AbstractList>();
  #abstract: AbstractList | null = null;
  #instance: Instance | null = null;
  #level: NumberLevel | null = null;
  #levelIndex = 0;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const value = attributes.get('val') ?? '';
    if (this.#level) this.#openInLevel(this.#level, name, value);
    else if (name === 'abstractNum') {
      this.#abstract = { levels: new Map(), styles: new Map(), numStyleLink: null };
      this.#abstracts.set(attributes.get('abstractNumId') ?? '', this.#abstract);
    } else if (name === 'num') {
      this.#instance = { abstractId: '', restarts: new Map(), levels: new Map(), styles: new Map() };
      this.#instances.set(attributes.get('numId') ?? '', this.#instance);
    } else if (name === 'lvl') this.#openLevel(Number(attributes.get('ilvl') ?? '0'));
    else if (this.#instance) this.#openInInstance(this.#instance, name, value, attributes);
    else if (this.#abstract && name === 'numStyleLink') this.#abstract.numStyleLink = value;
    else if (this.#abstract && name === 'styleLink') this.#styleLinks.set(value, this.#abstract);
  }

  close(name: string): void {
    if (name === 'lvl') this.#level = null;
    else if (name === 'num') this.#instance = null;
    else if (name === 'abstractNum') this.#abstract = null;
  }

  text(): void {
    return;
  }

  resolve(): DocxNumbering {
    const lists = new Map<string, NumberList>();
    const boundStyles = new Map<string, number>();
    for (const [numId, { abstractId, restarts, levels, styles }] of this.#instances) {
      const abstract = this.#abstractOf(abstractId);
      lists.set(numId, { sharedId: abstractId, restarts, levels: new Map([...(abstract?.levels ?? []), ...levels]) });
      for (const [styleId, level] of [...(abstract?.styles ?? []), ...styles])
        boundStyles.set(boundKey(numId, styleId), level);
    }
    return { lists, boundStyles };
  }

  #abstractOf(id: string): AbstractList | undefined {
    const own = this.#abstracts.get(id);
    const link = own?.numStyleLink ?? null;
    return link === null || own?.levels.size !== 0 ? own : (this.#styleLinks.get(link) ?? own);
  }

  #openLevel(index: number): void {
    this.#levelIndex = index;
    this.#level = { format: 'decimal', text: '', start: 1, restartAfter: null, legal: false };
    (this.#instance ?? this.#abstract)?.levels.set(index, this.#level);
  }

  #openInInstance(instance: Instance, name: string, value: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'abstractNumId') instance.abstractId = value;
    else if (name === 'lvlOverride') this.#levelIndex = Number(attributes.get('ilvl') ?? '0');
    else if (name === 'startOverride') instance.restarts.set(this.#levelIndex, Number(value));
  }

  #openInLevel(level: NumberLevel, name: string, value: string): void {
    if (name === 'numFmt') level.format = value;
    else if (name === 'lvlText') level.text = value;
    else if (name === 'start') level.start = Number(value);
    else if (name === 'lvlRestart') level.restartAfter = Number(value);
    else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false';
    else if (name === 'pStyle') (this.#instance ?? this.#abstract)?.styles.set(value, this.#levelIndex);
  }
}
