import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { fill, useMessages } from '../../common/messages';
import styles from './invariants.module.css';

/** The API shows no more. */
const MOST_ROWS = 20;

/** The column in which an order stands by its number. */
const ORDER_NUMBER = 'number';

type Row = Record<string, string>;

/** The rows at fault as the database names them: for whoever runs the system. */
export function InvariantRows({ id, rows }: { id: string; rows: Row[] }) {
  const t = useMessages().invariantsPage;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return (
    <>
      <h3 className={styles.rowsTitle}>{t.rows}</h3>
      <div className={styles.frame} tabIndex={0} role="group" aria-label={fill(t.rowsOf, { id })}>
        <table className={styles.rows}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column}>
                    {column === ORDER_NUMBER && row[column] ? (
                      <Link to={paths.order(row[column])}>{row[column]}</Link>
                    ) : (
                      row[column]
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length >= MOST_ROWS && <p className={styles.first}>{fill(t.first, { count: MOST_ROWS })}</p>}
    </>
  );
}
