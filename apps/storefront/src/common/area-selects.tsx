import { api } from '@hurtrock/api-client';
import { SelectField } from '@hurtrock/ui/select-field';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from './messages';
import { personRules, type AddressFields } from './person-rules';

const LEVELS = ['province', 'city', 'district', 'village'] as const;
type Level = (typeof LEVELS)[number];
const FIELDS = LEVELS.map((level) => `address.${level}` as const);

const useAreasIn = (parent: string | undefined, isAsked: boolean) =>
  api.useQuery(
    'get',
    '/api/v1/areas',
    { params: { query: { parent } } },
    { enabled: isAsked, staleTime: Infinity, retry: false },
  );

/** The four fields as lists, each of what lies in the one before. What was typed and stands in no list stays. */
export function AreaSelects() {
  const t = useMessages().checkout;
  const [province = '', city = '', district = ''] = useWatch<{ address: AddressFields }, typeof FIELDS>({
    name: FIELDS,
  });
  const codeOf = (areas: { code: string; name: string }[] | undefined, name: string): string | undefined =>
    areas?.find((area) => area.name.toLowerCase() === name.trim().toLowerCase())?.code;

  const provinces = useAreasIn(undefined, true);
  const provinceCode = codeOf(provinces.data, province);
  const cities = useAreasIn(provinceCode, !!provinceCode);
  const cityCode = codeOf(cities.data, city);
  const districts = useAreasIn(cityCode, !!cityCode);
  const districtCode = codeOf(districts.data, district);
  const villages = useAreasIn(districtCode, !!districtCode);

  const lists = [
    provinces,
    provinceCode ? cities : undefined,
    cityCode ? districts : undefined,
    districtCode ? villages : undefined,
  ];
  return (
    <>
      {LEVELS.map((level, index) => (
        <AreaSelect key={level} level={level} names={lists[index]?.data?.map(({ name }) => name) ?? []} />
      ))}
      {lists.some((list) => list?.isError) && (
        <p role="alert" className="text-sm font-medium text-danger sm:col-span-2">
          {t.areas.listFailed}
        </p>
      )}
    </>
  );
}

function AreaSelect({ level, names }: { level: Level; names: string[] }) {
  const t = useMessages().checkout;
  const { register, formState, setValue, getValues } = useFormContext<{ address: AddressFields }>();
  const value = getValues(`address.${level}`);
  const isListed = names.some((name) => name === value);
  return (
    <SelectField
      label={t[level]}
      error={formState.errors.address?.[level]?.message}
      value={value}
      {...register(`address.${level}`, {
        ...personRules(t)[level],
        onChange: () => {
          for (const below of LEVELS.slice(LEVELS.indexOf(level) + 1)) setValue(`address.${below}`, '');
        },
      })}
    >
      <option value="">{t.areas.choose}</option>
      {value && !isListed && <option value={value}>{value}</option>}
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
