import type { Declaration, Root } from 'postcss';

/**
 * A custom property that has the same value everywhere is written out where it is used. Those that are used outside of
 * these styles stay.
 */
export function writeConstants(root: Root, usedOutside: Iterable<string>): void {
  for (const { prop, value } of constantsOf(root, new Set(usedOutside))) {
    root.walkDecls((declaration) => {
      if (declaration.prop === prop) declaration.remove();
      else declaration.value = declaration.value.replaceAll(`var(${prop})`, value);
    });
  }
}

function constantsOf(root: Root, usedOutside: ReadonlySet<string>): Declaration[] {
  const declared: Declaration[] = [];
  root.walkDecls(/^--/, (declaration) => {
    declared.push(declaration);
  });
  return [...Map.groupBy(declared, ({ prop }) => prop).values()].flatMap(([only, ...others]) =>
    only && others.length === 0 && isForAll(only) && !usedOutside.has(only.prop) ? [only] : [],
  );
}

/** Declared for the whole page on any condition, and not by others, which may differ. */
function isForAll({ parent, value }: Declaration): boolean {
  if (parent?.type !== 'rule' || !('selector' in parent)) return false;
  const under = parent.parent;
  const always = under?.type === 'root' || (under && 'name' in under && under.name === 'layer');
  return parent.selector === ':root' && always === true && !value.includes('var(');
}
