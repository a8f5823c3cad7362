import { createLogger } from '@/lib/platform/log/logger';
import { faultLabel } from '@/lib/platform/log/fault-label';

function heard(speak: (log: ReturnType<typeof createLogger>) => void): string {
  let text = '';
  speak(createLogger({ surface: 'public', destination: { write: (line) => void (text += line) } }));
  return text;
}

class RowRefused extends Error {
  override readonly name = 'RowRefused';
  readonly code = 'P2002';
  readonly meta = { row: 'Invented Person' };
}

describe('the log', () => {
  it('writes one JSON line without host or process id', () => {
    const line = JSON.parse(heard((log) => log.info({ route: '/en' }, 'answer'))) as Record<string, unknown>;
    expect(Object.keys(line).sort()).toEqual(['level', 'msg', 'route', 'surface', 'time']);
  });

  it.each([
    [
      'as the first argument',
      (log: ReturnType<typeof createLogger>) => log.error(new RowRefused('Invented Person')),
    ],
    [
      'as err',
      (log: ReturnType<typeof createLogger>) => log.error({ err: new RowRefused('Invented Person') }),
    ],
    [
      'as error',
      (log: ReturnType<typeof createLogger>) => log.error({ error: new RowRefused('Invented Person') }, 'x'),
    ],
  ])('reduces an error given %s to its class and code', (_, speak) => {
    const text = heard(speak);
    expect(text).toContain('RowRefused');
    expect(text).toContain('P2002');
    expect(text).not.toContain('Invented Person');
    expect(text).not.toContain('.ts');
  });

  it('would show the message had it been logged as text: the probe can see it', () => {
    expect(heard((log) => log.info('Invented Person'))).toContain('Invented Person');
  });
});

describe('the label of a fault', () => {
  it('leaves out a class name or code that could be data', () => {
    const fault = Object.assign(new Error('x'), { code: 'invented person' });
    fault.name = 'Invented Person';
    expect(faultLabel(fault)).toEqual({ fault: 'Error' });
    expect(faultLabel('Invented Person')).toEqual({ fault: 'string' });
  });

  it('keeps a SQLSTATE', () => {
    expect(faultLabel(Object.assign(new Error('x'), { code: '42501' }))).toEqual({
      fault: 'Error',
      code: '42501',
    });
  });
});
