import type { Element, Nodes } from 'hast';

function elementsIn(node: Nodes): Element[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.filter((child) => child.type === 'element');
}

/** All elements of a name below a node. */
function all(node: Nodes, name: string): Element[] {
  return elementsIn(node).flatMap((child) => (child.tagName === name ? [child] : all(child, name)));
}

/** The words in a node, those that stand in components left out. */
function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child: Nodes) => textIn(child)).join('') : '';
}

function markTable(table: Element): void {
  const [head, ...rows] = all(table, 'tr');
  const heads = head ? elementsIn(head) : [];
  for (const cell of heads) cell.properties = { ...cell.properties, scope: 'col' };
  const [corner, ...columns] = heads;
  if (!corner || textIn(corner).trim() !== '') return;
  corner.tagName = 'td';
  delete corner.properties.scope;
  table.properties = { ...table.properties, className: ['comparison'] };
  const names = columns.map((column) => textIn(column).trim());
  for (const row of rows) {
    const [name, ...cells] = elementsIn(row);
    if (!name) continue;
    name.tagName = 'th';
    name.properties = { ...name.properties, scope: 'row' };
    for (const [index, cell] of cells.entries()) cell.properties = { ...cell.properties, dataHead: names[index] ?? '' };
  }
}

/**
 * Tells readers by ear what each cell of a body's tables stands under. A table whose first column has no head is a
 * comparison: its rows bear names, and every cell knows its column, so that on a narrow screen each row can be read by
 * itself. Changes the tree that it is given.
 */
export function markTables(tree: Nodes): void {
  for (const table of all(tree, 'table')) markTable(table);
}
