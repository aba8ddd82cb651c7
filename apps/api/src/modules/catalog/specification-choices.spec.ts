import { specificationChoices } from './specification-choices.js';

test.each([
  [[], []],
  [['Senar:7'], [{ name: 'Senar', values: ['7'] }]],
  [
    ['Senar:7', 'Warna:Hitam', 'senar:8'],
    [
      { name: 'Senar', values: ['7', '8'] },
      { name: 'Warna', values: ['Hitam'] },
    ],
  ],
  [['Rasio:1:18'], [{ name: 'Rasio', values: ['1:18'] }]],
])('%j asks for %j', (specs, choices) => {
  expect(specificationChoices(specs)).toEqual(choices);
});
