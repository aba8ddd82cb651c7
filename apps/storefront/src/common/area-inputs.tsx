import { TextField } from '@hurtrock/ui/text-field';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { AreaSearch, areaText, type Area } from './area-search';
import { AreaSelects } from './area-selects';
import { useMessages } from './messages';
import { personRules, type AddressFields } from './person-rules';

const LEVELS = [
  ['province', 'address-level1'],
  ['city', 'address-level2'],
  ['district', 'address-level3'],
  ['village', 'address-level4'],
] as const;

/** Where an address lies: searched, chosen from lists, or typed where no list knows the place. */
export function AreaInputs() {
  const t = useMessages().checkout;
  const { register, formState, setValue, setFocus, clearErrors } = useFormContext<{
    address: AddressFields;
  }>();
  const [isPicking, setPicking] = useState(false);
  const [filled, setFilled] = useState('');
  const errors = formState.errors.address;
  const rules = personRules(t);

  function take(area: Area) {
    for (const [level] of LEVELS) {
      setValue(`address.${level}`, area[level], { shouldDirty: true });
      clearErrors(`address.${level}`);
    }
    setFilled(areaText(area));
    setFocus('address.postalCode');
  }

  return (
    <>
      <div className="sm:col-span-2">
        <AreaSearch onChoose={take} />
        <button
          type="button"
          onClick={() => setPicking(!isPicking)}
          className="min-h-11 text-sm font-semibold text-accent underline underline-offset-4"
        >
          {isPicking ? t.areas.type : t.areas.pick}
        </button>
        <p role="status" className="sr-only">
          {filled && t.areas.filled(filled)}
        </p>
      </div>
      {isPicking ? (
        <AreaSelects />
      ) : (
        LEVELS.map(([level, autoComplete]) => (
          <TextField
            key={level}
            label={t[level]}
            autoComplete={autoComplete}
            error={errors?.[level]?.message}
            {...register(`address.${level}`, rules[level])}
          />
        ))
      )}
    </>
  );
}
