import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';

/** Leaves one block of each layer, in the order that the page states, which then goes without saying. */
export function joinLayers(root: Root): void {
  const stated = root.nodes.filter(isLayer);
  const names = stated.flatMap(({ nodes, params }) => (nodes ? [params] : params.split(/,\s*/)));
  for (const params of new Set(names)) {
    const blocks = stated.filter((layer) => layer.params === params && layer.nodes);
    const rules = blocks.flatMap(({ nodes }) => nodes ?? []);
    if (rules.length > 0) root.append(postcss.atRule({ name: 'layer', params, nodes: rules }));
  }
  for (const layer of stated) layer.remove();
}

function isLayer(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && node.name === 'layer';
}
