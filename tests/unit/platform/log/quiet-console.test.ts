import { createLogger } from '@/lib/platform/log/logger';
import { quietConsole } from '@/lib/platform/log/quiet-console';

describe('the console of a serving process', () => {
  it('leaves the class of an error and no word', () => {
    let text = '';
    const restore = quietConsole(
      createLogger({ surface: 'public', destination: { write: (line) => void (text += line) } }),
    );
    try {
      console.error('⨯', new TypeError('row of Invented Person'), 'Invented Person');
      console.log('Invented Person');
    } finally {
      restore();
    }
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(text)).toMatchObject({
      level: 50,
      surface: 'public',
      fault: 'TypeError',
      msg: 'console',
    });
    expect(text).not.toContain('Invented');
  });

  it('is given back', () => {
    const before = console.error;
    quietConsole(createLogger({ surface: 'public', destination: { write: () => undefined } }))();
    expect(console.error).toBe(before);
  });
});
