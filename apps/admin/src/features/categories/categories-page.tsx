import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths';
import { categoriesQuery } from '../../common/categories';
import { Dialog } from '../../common/dialog';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import { useSession } from '../../common/session';
import styles from './categories-page.module.css';
import { CategoryTreeView } from './category-tree-view';
import type { Category } from './category-tree';
import { KeyHelp } from './key-help';
import { NewCategoryForm } from './new-category-form';
import { useMoveCategory, type Mover } from './use-move-category';

const NOTHING: Category[] = [];

/** What the panel beside the tree is given. */
export interface CategoryContext {
  tree: Category[];
  mover: Mover;
}

/** The tree and the open category side by side; one at a time where there is no room for both. */
export function Component() {
  const { categories: t, common } = useMessages();
  const { can } = useSession();
  const { id } = useParams();
  const navigate = useNavigate();
  const [isAdding, adding] = useDisclosure(false);
  const categories = useQuery(categoriesQuery);
  const tree = categories.data ?? NOTHING;
  const mover = useMoveCategory(tree);
  const mayEdit = can('products:write');

  return (
    <>
      <PageHeader
        title={t.title}
        below={t.intro}
        actions={
          mayEdit && (
            <Button leftSection={<Icon name="plus" size={16} />} onClick={adding.open}>
              {t.add}
            </Button>
          )
        }
      />
      <div className={styles.columns} data-open={id !== undefined || undefined}>
        <section className={styles.tree} aria-label={t.treeLabel}>
          {categories.isPending && <ListSkeleton />}
          {categories.isError && !categories.data && (
            <ErrorState
              title={common.listFailed}
              error={categories.error}
              onRetry={() => void categories.refetch()}
            />
          )}
          {categories.isSuccess && tree.length === 0 && (
            <EmptyState icon="tree" title={t.emptyTitle} text={t.emptyText} />
          )}
          {tree.length > 0 && (
            <>
              <CategoryTreeView
                tree={tree}
                selectedId={id}
                mover={mover}
                isDraggable={mayEdit}
                onOpen={(chosen) => void navigate(paths.category(chosen), { preventScrollReset: true })}
              />
              {mayEdit && <KeyHelp />}
            </>
          )}
        </section>
        <section className={styles.panel} aria-label={t.panelLabel}>
          {id === undefined ? (
            <EmptyState icon="tree" title={t.pickTitle} text={t.pickText} />
          ) : (
            <Outlet context={{ tree, mover } satisfies CategoryContext} />
          )}
        </section>
      </div>
      <Dialog isOpen={isAdding} title={t.form.newTitle} onClose={adding.close}>
        <NewCategoryForm parentId={null} onClose={adding.close} />
      </Dialog>
    </>
  );
}
