import { Link } from 'react-router';
import { paths } from '../../app/paths';
import table from '../../common/data-table.module.css';

/** A product by its name, with its SKU below. */
export function ProductCell({ id, name, sku }: { id: string; name: string; sku: string }) {
  return (
    <>
      <Link to={paths.product(id)}>{name}</Link>
      <span className={table.second}>{sku}</span>
    </>
  );
}
