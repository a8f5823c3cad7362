import { nameTokens } from '@/lib/platform/text/name-tokens';

describe('nameTokens', () => {
  it.each([
    ['Қасым-Жомарт Тоқаев', ['kasim', 'zhomart', 'tokaev']],
    ['Арон Арон Atabek', ['aron', 'atabek']],
    ['Tokayev Токаев', ['tokaev']],
    ['K. N. Tokayev', ['tokaev']],
    ['К.', ['k']],
    ['', []],
    ['…', []],
  ])('%p', (text, tokens) => {
    expect(nameTokens(text)).toEqual(tokens);
  });
});
