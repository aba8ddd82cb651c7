import { Button } from '@mantine/core';
import { formatNumber, formatRupiah } from '@hurtrock/shared/format';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { DialogButton } from '../../common/dialog-button';
import { fill, useMessages } from '../../common/messages';
import { StatusPill } from '../../common/status-pill';
import { ChangeService, RemoveService } from './service-dialogs';
import { moved, type Service } from './service-fields';
import styles from './shipping.module.css';
import { useOrderServices } from './use-shipping';

export function ServiceTable({ services }: { services: Service[] }) {
  const t = useMessages().shipping;
  const order = useOrderServices();
  const codes = services.map(({ code }) => code);
  const move = (code: string, step: 1 | -1) => order.mutate({ body: { codes: moved(codes, code, step) } });
  return (
    <DataTable
      label={t.tableLabel}
      isStale={order.isPending}
      columns={[
        { key: 'name', title: t.name },
        { key: 'cost', title: t.basePrice },
        { key: 'volume', title: t.volumeFactor },
        { key: 'status', title: t.status },
        { key: 'actions', title: t.actions },
      ]}
    >
      {services.map((service, index) => (
        <tr key={service.code} role="row" className={`${table.row} ${styles.row}`}>
          <td role="cell">
            <strong>{service.name}</strong>
            <span className={table.second}>
              {service.code} · {fill(t.days, { min: service.minDays, max: service.maxDays })}
            </span>
          </td>
          <td role="cell">
            {formatRupiah(service.basePrice.amount)}
            <span className={table.second}>
              {fill(t.perKg, { price: formatRupiah(service.pricePerKg.amount) })}
            </span>
          </td>
          <td role="cell">{formatNumber(service.volumeFactor)} cm³</td>
          <td role="cell">
            {service.isActive ? (
              <StatusPill tone="success" icon="check">
                {t.active}
              </StatusPill>
            ) : (
              <StatusPill tone="neutral" icon="ban">
                {t.inactive}
              </StatusPill>
            )}
          </td>
          <td role="cell">
            <div className={styles.actions}>
              <MoveButton
                label={t.up}
                sign="↑"
                about={service.name}
                isDisabled={index === 0 || order.isPending}
                onClick={() => move(service.code, -1)}
              />
              <MoveButton
                label={t.down}
                sign="↓"
                about={service.name}
                isDisabled={index === services.length - 1 || order.isPending}
                onClick={() => move(service.code, 1)}
              />
              <DialogButton
                label={t.edit}
                about={service.name}
                icon="edit"
                size="compact-md"
                title={t.editTitle}
              >
                {(close) => <ChangeService service={service} onClose={close} />}
              </DialogButton>
              <DialogButton
                label={t.remove.action}
                about={service.name}
                icon="trash"
                size="compact-md"
                variant="subtle"
                color="red"
                title={t.remove.title}
              >
                {(close) => <RemoveService service={service} onClose={close} />}
              </DialogButton>
            </div>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

interface MoveButtonProps {
  label: string;
  sign: string;
  about: string;
  isDisabled: boolean;
  onClick: () => void;
}

function MoveButton({ label, sign, about, isDisabled, onClick }: MoveButtonProps) {
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={`${label}: ${about}`}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      {sign}
    </Button>
  );
}
