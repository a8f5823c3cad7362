import {
  findKeptApart,
  findSelfHarm,
  tellsOfSelfHarm,
  tellsOfSexualViolence,
} from '@/lib/cases/closed-names/apart/rules';

test.each([
  'She was raped by two guards',
  'threats of Rape',
  'gang-rape in the cell',
  'a gangrape',
  'sexualised threats',
  'he was sexualized',
  'he was molested',
  'Molested in the cell',
  'рассказал о сексуальном насилии',
  'против половой  свободы',
  'олар жыныстық зорлық туралы айтты',
  'sexual violence in custody',
  'a sexually humiliating search',
  'изнасилование в колонии',
  'угроза ИЗНАСИЛОВАНИЯ',
  'сексуальное насилие',
  'преступление против половой неприкосновенности',
  'оны зорлады',
  'жыныстық зорлық',
  'sex\u00adual viol\u00adence',
])('%s tells of it', (text) => {
  expect(tellsOfSexualViolence(text)).toBe(true);
});

test.each([
  'arrested on the square',
  'a drape over the window, grapes, therapeutic care',
  'rights of sexual minorities',
  'by sexual  orientation',
  'left unmolested',
  'homosexual',
  'гомосексуальный',
  'сексуальная  ориентация',
  'жыныстық  бағдар',
  'discrimination by sexual orientation',
  'сексуальная ориентация',
  'зорлап әкетті',
  'жыныстық бағдар',
  '',
])('control: %s does not', (text) => {
  expect(tellsOfSexualViolence(text)).toBe(false);
});

test('it is found wherever a document holds text, but not in what somebody is accused of', () => {
  const told = { en: 'accused of rape' };
  const document = {
    code: 'KZ-2020-0001',
    summary: { en: 'calm', ru: 'её изнасиловали' },
    status: [{ text: null }, { text: told }],
    documents: [{ title: 'Raped in custody' }],
    charges: [{ allegedAct: told }],
    decisions: [{ text: told }],
  };
  expect(findKeptApart(document)).toEqual([
    { part: 'summary', nr: null },
    { part: 'status', nr: 2 },
    { part: 'documents', nr: 1 },
  ]);
});

test.each([
  'he attempted suicide in the cell',
  'Suicidal after the verdict',
  'an act of self-harm',
  'self immolation on the square',
  'she took her own life',
  'he hanged himself',
  'cut his wrists in protest',
  'selfharm is feared',
  'self-injury in the cell',
  'he wanted to hang himself',
  'threatened to kill  herself',
  'he kills himself slowly',
  'they set themselves on fire',
  'she slit her\nveins',
  'slashed their throats',
  'takes his own life',
  'a su\u00adicide',
  'попытка суицида',
  'покончил с собой в камере',
  'самоубийство в колонии',
  'он вскрыл себе вены',
  'она  вскрыла  себе  вены',
  'перерезал горло',
  'порезавший вены',
  'покончила  с  собой',
  'покончили с собой',
  'она повесилась',
  'нашли, что он повесился',
  'өзіне-өзі қол жұмсады',
  'асылып  өлген',
  'өз-өзіне  қол  салды',
  'өзіне өзі қол жұмсады',
  'тамырын кесті',
])('%s tells of self-harm', (text) => {
  expect(tellsOfSelfHarm(text)).toBe(true);
});

test.each([
  'on hunger strike for ten days',
  'guards killed a prisoner',
  'the picture was hung in the hall',
  'he cut his hair',
  'a haircut his veins did not feel',
  'the unkill himself of a game',
  'unself-harm, retook his own life, asuicid',
  'повесилсякин, неповесился',
  'басасылып өлең',
  'голодовка',
  'повесили объявление',
  'полиция покончила с беспорядками',
  'аштық жариялады',
  '',
])('control: %s does not', (text) => {
  expect(tellsOfSelfHarm(text)).toBe(false);
});

test('self-harm is found wherever a document holds text', () => {
  const document = {
    summary: { ru: 'вскрыл вены' },
    decisions: [{ text: null }, { text: 'an attempted suicide' }],
  };
  expect(findSelfHarm(document)).toEqual([
    { part: 'summary', nr: null },
    { part: 'decisions', nr: 2 },
  ]);
});
