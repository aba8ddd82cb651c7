import { finishNames } from './finish-names';

test.each([
  [
    ['Fender Player Stratocaster Black', 'Fender Player Stratocaster Polar White'],
    ['Black', 'Polar White'],
  ],
  [
    ['Ibanez RG421', 'Ibanez RG421 Blue'],
    ['Ibanez RG421', 'Blue'],
  ],
  [
    ['Stratocaster', 'Telecaster'],
    ['Stratocaster', 'Telecaster'],
  ],
  [['Ibanez RG421'], ['Ibanez RG421']],
  [[], []],
])('%j are told apart as %j', (names, finishes) => expect(finishNames(names)).toEqual(finishes));
