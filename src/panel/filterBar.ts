/** The filters as a row of chips: each a list whose entries tell how many passages they would leave. */
import type { Facets } from '../search/passageFilter.ts';
import type { ListedFilter, LookupFilters, PanelStrings, RoleOption } from '../protocol/panel.ts';
import { button, element, fill } from './dom.ts';
import { icon } from './icon.ts';
import { label } from './label.ts';
import { NO_FILTERS } from './request.ts';

export interface FilterBarEvents {
  changed(): void;
  /** Other units are asked for, but nobody has said which is the clerk's own. */
  ownUnitUnknown(): void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number | null;
}

const LISTED: readonly ListedFilter[] = ['role', 'unitKind', 'level', 'genre', 'year'];

export class FilterBar {
  readonly element: HTMLElement;
  readonly #strings: PanelStrings;
  readonly #roles: readonly RoleOption[];
  readonly #events: FilterBarEvents;
  readonly #lists: Readonly<Record<ListedFilter, HTMLSelectElement>>;
  readonly #others: HTMLButtonElement;
  readonly #unit: HTMLButtonElement;
  #filters: LookupFilters = NO_FILTERS;
  #facets: Facets | null = null;
  #ownUnit = '';

  constructor(strings: PanelStrings, roles: readonly RoleOption[], events: FilterBarEvents) {
    this.#strings = strings;
    this.#roles = roles;
    this.#events = events;
    const list = (name: ListedFilter) => element('select', { class: 'chip', 'aria-label': strings[name] });
    this.#lists = {
      role: list('role'),
      unitKind: list('unitKind'),
      level: list('level'),
      genre: list('genre'),
      year: list('year'),
    };
    for (const name of LISTED)
      this.#lists[name].addEventListener('change', () => {
        this.#choose(name, this.#lists[name].value);
      });
    this.#others = button(strings.onlyOthers, 'chip', () => {
      this.#toggleOthers();
    });
    this.#unit = button('', 'chip chosen', () => {
      this.filters = { ...this.#filters, unit: null };
      events.changed();
    });
    this.element = element(
      'div',
      { class: 'filters', role: 'group', 'aria-label': strings.filters },
      ...LISTED.map((name) => element('span', { class: 'select' }, this.#lists[name], icon('chevron'))),
      this.#others,
      this.#unit,
    );
    this.#render();
  }

  get filters(): LookupFilters {
    return this.#filters;
  }

  set filters(filters: LookupFilters) {
    this.#filters = filters;
    this.#render();
  }

  set ownUnit(name: string) {
    this.#ownUnit = name;
    this.#render();
  }

  /** What the last answer counted; null before there was one. */
  set facets(facets: Facets | null) {
    this.#facets = facets;
    this.#render();
  }

  /** A way out of each filter that holds now: what it is called, and the filters that are left. */
  waysOut(): { label: string; without: LookupFilters }[] {
    const filters = this.#filters;
    const { dropFilter, withOwnUnit, allUnits } = this.#strings;
    const listed = LISTED.filter((name) => filters[name] !== null).map((name) => ({
      label: fill(dropFilter, this.#labelOf(name, String(filters[name]))),
      without: { ...filters, [name]: null },
    }));
    const others = filters.onlyOthers ? [{ label: withOwnUnit, without: { ...filters, onlyOthers: false } }] : [];
    const unit =
      filters.unit === null
        ? []
        : [{ label: fill(allUnits, label(filters.unit)), without: { ...filters, unit: null } }];
    return [...listed, ...others, ...unit];
  }

  #choose(name: ListedFilter, value: string): void {
    const chosen = value === '' ? null : name === 'year' ? Number(value) : value;
    this.filters = { ...this.#filters, [name]: chosen };
    this.#events.changed();
  }

  #toggleOthers(): void {
    if (this.#ownUnit === '') {
      this.#events.ownUnitUnknown();
      return;
    }
    this.filters = { ...this.#filters, onlyOthers: !this.#filters.onlyOthers };
    this.#events.changed();
  }

  #labelOf(name: ListedFilter, value: string): string {
    return label(name === 'role' ? (this.#roles.find(({ role }) => role === value)?.label ?? value) : value);
  }

  /** Entries of a list: those of the answer, most first, and the chosen one even when it has none. */
  #choices(name: ListedFilter): Choice[] {
    const chosen = this.#filters[name];
    const counted: readonly { value: string | number; count: number }[] | undefined = this.#facets?.[name];
    const choices = (
      counted ?? (name === 'role' ? this.#roles.map(({ role }) => ({ value: role, count: null })) : [])
    ).map(({ value, count }) => ({ value: String(value), label: this.#labelOf(name, String(value)), count }));
    if (name === 'role') {
      const order = this.#roles.map(({ role }) => role as string);
      choices.sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value));
    }
    if (name === 'year') choices.sort((one, other) => Number(other.value) - Number(one.value));
    if (chosen !== null && !choices.some(({ value }) => value === String(chosen)))
      choices.push({ value: String(chosen), label: this.#labelOf(name, String(chosen)), count: counted ? 0 : null });
    return choices;
  }

  #render(): void {
    for (const name of LISTED) {
      const list = this.#lists[name];
      const chosen = this.#filters[name];
      const any = element(
        'option',
        { value: '' },
        chosen === null ? this.#strings[name] : fill(this.#strings.any, this.#strings[name]),
      );
      const options = this.#choices(name).map(({ value, label, count }) =>
        element('option', { value }, count === null ? label : `${label} ${count}`),
      );
      if (document.activeElement === list && sameOptions(list, [any, ...options])) continue;
      list.replaceChildren(any, ...options);
      list.value = chosen === null ? '' : String(chosen);
      list.classList.toggle('chosen', chosen !== null);
      list.disabled = options.length === 0;
    }
    const { onlyOthers, unit } = this.#filters;
    this.#others.classList.toggle('chosen', onlyOthers);
    this.#others.setAttribute('aria-pressed', String(onlyOthers));
    this.#others.title = this.#ownUnit === '' ? this.#strings.onlyOthersUnknown : this.#ownUnit;
    this.#unit.hidden = unit === null;
    this.#unit.replaceChildren(fill(this.#strings.onlyUnit, label(unit ?? '')), icon('clear'));
  }
}

/** A list that is open while an answer comes in is left as it is when nothing would differ. */
function sameOptions(list: HTMLSelectElement, options: readonly HTMLOptionElement[]): boolean {
  const now = [...list.options].map(({ value, text }) => `${value} ${text}`);
  return now.join('\n') === options.map(({ value, text }) => `${value} ${text}`).join('\n');
}
