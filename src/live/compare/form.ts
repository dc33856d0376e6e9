import type { Choice, Fields } from './choice.ts';
import { make } from './element.ts';
import type { Catalogue } from './entries.ts';
import type { CompareWords } from './words.ts';

const BOXES = ['unit', 'measure', 'year'] as const;
type Boxes = (typeof BOXES)[number];

/** The fields of the form as a choice has them: boxes are laid out anew only for another group, so focus is never lost. */
export class ChoiceForm {
  readonly #form: HTMLFormElement;
  readonly #fields: Fields;
  readonly #words: CompareWords;
  readonly #group: HTMLSelectElement;
  #shown = '';

  constructor(form: HTMLFormElement, { groups }: Catalogue, fields: Fields, words: CompareWords) {
    [this.#form, this.#fields, this.#words] = [form, fields, words];
    const group = form.querySelector('select');
    if (!group) throw new Error('no field for the group');
    this.#group = group;
    group.append(...groups.map(({ id, name }) => make('option', { value: id }, name)));
  }

  /** What is asked for now, as the browser itself would write it; of another group than was shown, the group alone. */
  get asked(): string {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string') asked.append(name, value);
    if (this.#group.value === this.#shown) return asked.toString();
    return new URLSearchParams({ [this.#fields.group]: this.#group.value }).toString();
  }

  show(choice: Choice): void {
    this.#group.value = choice.group.id;
    if (this.#shown !== choice.group.id) this.#layOut(choice);
    const chosen: Record<Boxes, readonly string[]> = {
      unit: choice.units.map(({ id }) => id),
      measure: choice.measures.map(({ id }) => id),
      year: choice.years.map(String),
    };
    for (const field of BOXES) {
      const names: string[] = [];
      for (const box of this.#boxes(field)) {
        box.checked = chosen[field].includes(box.value);
        if (box.checked) names.push(box.parentElement?.textContent ?? '');
      }
      const said = this.#fold(field)?.querySelector('summary small');
      if (said) said.textContent = this.#words.chosen({ names, all: this.#words.all[field] });
    }
  }

  #layOut({ group }: Choice): void {
    const years = [...new Set(group.measures.flatMap((measure) => measure.years))].sort(
      (a, b) => b - a,
    );
    const options: Record<Boxes, readonly { id: string; name: string }[]> = {
      unit: group.units,
      measure: group.measures,
      year: years.map((year) => ({ id: String(year), name: String(year) })),
    };
    for (const field of BOXES) {
      const boxes = options[field].map(({ id, name }) =>
        make(
          'label',
          {},
          make('input', { type: 'checkbox', name: this.#fields[field], value: id }),
          name,
        ),
      );
      this.#fold(field)
        ?.querySelector('[role=group]')
        ?.replaceChildren(...boxes);
    }
    this.#shown = group.id;
  }

  #fold(field: Boxes): HTMLElement | null {
    return this.#form.querySelector(`[data-field=${field}]`);
  }

  #boxes(field: Boxes): NodeListOf<HTMLInputElement> {
    return this.#form.querySelectorAll(`[data-field=${field}] input`);
  }
}
