import fc from 'fast-check';
import { countRoom, flattenValues, growRoom, readEntries, toInput } from '@/lib/platform/forms/form-state';

it('reads what was typed, without what the framework adds', () => {
  const data = new FormData();
  data.append('$ACTION_ID_1', '');
  data.append('name', ' Text ');
  data.append('tag', 'a');
  data.append('tag', 'b');
  data.append('file', new Blob(['x']));
  expect(readEntries(data)).toEqual({ name: ' Text ', tag: ['a', 'b'], file: '' });
});

it('makes empty fields absent, dots a path, and numbers where they are meant', () => {
  const entries = { empty: '', 'when.from': '2022', 'when.to': '', revision: '3', wrong: '3x', text: '3' };
  expect(toInput(entries, { numbers: ['revision', 'wrong'] })).toEqual({
    when: { from: '2022' },
    revision: 3,
    wrong: '3x',
    text: '3',
  });
});

it('makes a list of one value and of none where a list is meant', () => {
  expect(toInput({ one: 'a', none: '', many: ['a', 'b'] }, { lists: ['one', 'none', 'many'] })).toEqual({
    one: ['a'],
    none: [],
    many: ['a', 'b'],
  });
});

it('never reaches a prototype, whatever a field is called', () => {
  const part = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'a', '');
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.string({ minLength: 1 }),
      (path, value) => {
        toInput({ [path.join('.')]: value });
        return ({} as Record<string, unknown>)['polluted'] === undefined && typeof {}.toString === 'function';
      },
    ),
  );
  toInput(
    JSON.parse('{"__proto__.polluted": "yes", "constructor.prototype.polluted": "yes"}') as object as never,
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('room for another row', () => {
  const room = { field: 'room', more: 'another', most: 3 };

  it('grows by one when asked for, keeps what was typed, and never beyond the most', () => {
    expect(growRoom({ name: 'x', room: '1', another: '1' }, room)).toEqual({ name: 'x', room: '2' });
    expect(growRoom({ room: '3', another: '1' }, room)).toEqual({ room: '3' });
    expect(growRoom({ another: '1' }, room)).toEqual({ room: '2' });
  });

  it('is not asked for by a form that is sent, nor where there is none', () => {
    expect(growRoom({ name: 'x', room: '2' }, room)).toBeNull();
    expect(growRoom({ another: '1' }, undefined)).toBeNull();
  });

  it('is one at least, whatever was sent', () => {
    expect(['0', '-4', 'many', '99', ''].map((sent) => countRoom({ room: sent }, room))).toEqual([
      1, 1, 1, 3, 1,
    ]);
    expect(countRoom({ room: ['2', '3'] }, room)).toBe(1);
  });

  it('is no part of the input', () => {
    expect(toInput({ name: 'x', room: '2', another: '1' }, { room })).toEqual({ name: 'x' });
  });
});

it('makes of what a form with script holds the same as of what one without script posts', () => {
  const held = {
    fact: { kind: 'VERDICT', sentences: [{ type: 'FINE', term: { years: '2' } }, { type: '' }, undefined] },
    lists: ['a', 'b'],
  };
  const flat = {
    'fact.kind': 'VERDICT',
    'fact.sentences.0.type': 'FINE',
    'fact.sentences.0.term.years': '2',
    'fact.sentences.1.type': '',
    'fact.sentences.2': undefined,
    lists: ['a', 'b'],
  };
  expect(flattenValues(held)).toEqual(flat);
  const shape = { numbers: ['fact.sentences.0.term.years'], rows: ['fact.sentences'], lists: ['lists'] };
  expect(toInput(flattenValues(held), shape)).toEqual({
    fact: { kind: 'VERDICT', sentences: [{ type: 'FINE', term: { years: 2 } }] },
    lists: ['a', 'b'],
  });
});
