import fc from 'fast-check';

import { stripScript } from '@/lib/platform/surface/strip-script';

const strip = (page: string): string => stripScript(page).html;

describe('stripping script from a finished page', () => {
  it.each([
    ['an inline script', '<p>a</p><script>self.__next_f.push([1,"x"])</script><p>b</p>', '<p>a</p><p>b</p>'],
    ['a script file', '<script src="/_next/static/a.js" async=""></script><b>x</b>', '<b>x</b>'],
    ['an upper-case script', '<SCRIPT>1</SCRIPT >x', 'x'],
    ['a module', '<script type="module">1</script>x', 'x'],
    ['a tag in the text of a script', '<script>a="<p>"</script>x', 'x'],
    ['a closing tag in an attribute of a script', '<script data-a="</script>">1</script>x', 'x'],
    ['a script that is never closed', 'x<script>1', 'x'],
    [
      'a script in a picture',
      '<svg><script><!-- a --><script>1</script></script><g></g></svg>',
      '<svg></script><g></g></svg>',
    ],
    ['comments', '<!--$--><p>a<!-- -->b</p><!--/$-->', '<p>ab</p>'],
    ['a preload of script', '<link rel="preload" as="script" href="/a.js"/>x', 'x'],
    ['a preload of a module', '<link rel="modulepreload" href="/a.mjs">x', 'x'],
    ['a prefetch of a script file', '<link rel="prefetch" href="/a.js?v=1">x', 'x'],
  ])('takes out %s', (_, page, expected) => expect(strip(page)).toBe(expected));

  it.each([
    ['JSON-LD', '<script type="application/ld+json">{"name":"<\\/script> <!-- x -->"}</script>'],
    ['a style sheet', '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'],
    ['a preloaded font', '<link rel="preload" as="font" href="/a.woff2" crossorigin=""/>'],
    ['a script tag in an attribute', '<p title="<script>alert(1)</script>">x</p>'],
    ['a script tag in the title', '<title><script>1</script></title>'],
    ['a script tag in a text area', '<textarea><script>1</script><!-- x --></textarea>'],
    ['escaped text', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- x --&gt;</p>'],
    ['the document type', '<!DOCTYPE html><html lang="kk"><body>Жаңаөзен</body></html>'],
  ])('keeps %s as it was', (_, page) => expect(strip(page)).toBe(page));

  it('leaves every page without script as it was', () => {
    const text = fc.string().map((value) => value.replace(/[<&]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('p', 'b', 'li', 'td', 'h1'), text)), (parts) => {
        const page = parts.map(([name, inner]) => `<${name}>${inner}</${name}>`).join('');
        return strip(page) === page;
      }),
    );
  });

  it('leaves no element of script behind, wherever it stood', () => {
    const piece = fc.constantFrom(
      '<script>1</script>',
      '<script src="a.js">',
      '</script>',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      'text',
      '<svg>',
      '</svg>',
      '<a href="x">',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = strip(pieces.join(''));
        return !/<script/i.test(once.replace(/<!--[\s\S]*$/, ''));
      }),
    );
  });
});

describe('the mark of a page', () => {
  it('is taken out and read', () => {
    const page = '<head><meta name="held-answer" content="status=410;tags=case:ab12,cases"/></head>';
    expect(stripScript(page)).toEqual({
      html: '<head></head>',
      marks: [{ status: 410, tags: ['case:ab12', 'cases'] }],
    });
  });

  it.each([
    ['as escaped text', '<p>&lt;meta name="held-answer" content="status=410"/&gt;</p>'],
    ['in an attribute', '<p title=\'<meta name="held-answer" content="status=410">\'>x</p>'],
    ['in the title', '<title><meta name="held-answer" content="status=410"></title>'],
    [
      'in JSON-LD',
      '<script type="application/ld+json">"<meta name=\'held-answer\' content=\'status=410\'>"</script>',
    ],
  ])('is not what a person wrote %s', (_, page) =>
    expect(stripScript(page)).toEqual({ html: page, marks: [] }),
  );

  it('does not count in a script or a comment, which go', () => {
    const inner = '<meta name="held-answer" content="status=410">';
    expect(stripScript(`<script>${inner}</script><!--${inner}-->x`)).toEqual({ html: 'x', marks: [] });
  });
});
