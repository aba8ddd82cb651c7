import { readFileSync } from 'node:fs';
import { slugOf } from '../../demo/catalog.mjs';
import { products } from '../../demo/data/products.mjs';

const file = new URL('judgements.txt', import.meta.url);

/** The judged queries: what is typed, of which kind it is, and the grade of every product that is worth one, by slug. */
export function readJudgements() {
  const sets = new Map();
  const judged = [];
  let kind = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [query, ...grades] = line.split(' | ');
    if (line.startsWith('# ')) kind = line.slice(2);
    else if (line.startsWith('= ')) {
      const [name, ...members] = line.slice(2).split(' ');
      sets.set(name, chosen(members, sets));
    } else if (grades.length > 0) judged.push({ kind, query, grades: gradesOf(grades, sets) });
  }
  return judged;
}

function gradesOf(columns, sets) {
  const grades = new Map();
  for (const column of columns) {
    const [grade, ...members] = column.split(' ');
    for (const product of chosen(members, sets)) if (!grades.has(product)) grades.set(product, Number(grade));
  }
  return new Map([...grades].map(([product, grade]) => [slugOf(product.name), grade]));
}

function chosen(members, sets) {
  return members.flatMap((member) => {
    const found = member.startsWith('$')
      ? sets.get(member.slice(1))
      : products.filter(({ sku, category }) =>
          member.startsWith('@') ? category === member.slice(1) : sku.startsWith(member),
        );
    if (!found?.length) throw new Error(`"${member}" stands for nothing in the demo shop`);
    return found;
  });
}
