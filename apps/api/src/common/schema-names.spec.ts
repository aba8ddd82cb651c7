import { EnumField, EnumListField, TextField } from './fields.js';
import { namesakes } from './schema-names.js';

function aClass(): { name: string } {
  class Twin {
    @TextField() text!: string;
  }
  return Twin;
}

test('two classes of one name are found, and two lists; one that is used again is not', () => {
  class Single {
    @TextField() one!: string;
    @EnumField('Colour', ['red', 'blue']) colour!: string;
    @EnumListField('Colour', ['red', 'blue']) colours!: string[];
  }
  expect([Single.name, namesakes()]).toEqual(['Single', []]);

  const [, second] = [aClass(), aClass()];
  expect(namesakes()).toEqual(['Twin']);
  Object.defineProperty(second, 'name', { value: 'Other' });
  expect(namesakes()).toEqual([]);

  class Painted {
    @EnumField('Colour', ['red']) colour!: string;
  }
  class Colour {
    @TextField() code!: string;
  }
  expect([Painted.name, Colour.name, namesakes()]).toEqual(['Painted', 'Colour', ['Colour']]);
});
