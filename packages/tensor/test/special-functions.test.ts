// The special functions against values of 60 digits, rounded; and at their edges.
import { describe, expect, it } from 'vitest';
import * as special from '../src/special-functions.js';

const recorded = {
  erf: [
    [-3, -0.9999779095030014],
    [-0.75, -0.7111556336535151],
    [-1e-10, -1.1283791670955126e-10],
    [1e-300, 1.1283791670955126e-300],
    [0.25, 0.27632639016823696],
    [0.99, 0.8385080695553698],
    [1, 0.8427007929497149],
    [1.01, 0.8468104962282768],
    [2.5, 0.999593047982555],
    [5.8, 0.9999999999999998],
  ],
  erfc: [
    [-5, 1.9999999999984626],
    [-0.5, 1.5204998778130465],
    [0.1, 0.887537083981715],
    [0.5, 0.4795001221869535],
    [0.51, 0.4707563801588296],
    [1, 0.15729920705028513],
    [3, 2.209049699858544e-5],
    [10, 2.088487583762545e-45],
    [20, 5.395865611607901e-176],
    [26, 5.663192408856143e-296],
  ],
  erfcx: [
    [-5, 144009798674.66104],
    [-0.5, 1.952360489182557],
    [0, 1.0],
    [0.25, 0.7703465477309968],
    [1, 0.427583576155807],
    [3.75, 0.14558972127503855],
    [10, 0.05614099274382259],
    [100, 0.005641613782989433],
    [10000000000.0, 5.641895835477563e-11],
  ],
  erfinv: [
    [-0.999999, -3.458910737275499],
    [-0.5, -0.4769362762044699],
    [-0.1, -0.08885599049425769],
    [1e-20, 8.86226925452758e-21],
    [0.25, 0.2253120550121781],
    [0.5, 0.4769362762044699],
    [0.51, 0.4881220505159588],
    [0.9, 1.1630871536766743],
    [0.99999999, 4.052237243268763],
  ],
  ndtri: [
    [1e-300, -37.0470962993612],
    [1e-30, -11.464024688443615],
    [1e-5, -4.264890793922825],
    [0.024, -1.9773684281819468],
    [0.25, -0.6744897501960817],
    [0.3, -0.5244005127080408],
    [0.5, 0.0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446006],
    [0.999, 3.090232306167813],
  ],
  lgamma: [
    [-170.3, -706.7582817976472],
    [-2.5, -0.056243716497674054],
    [-0.3, 1.4648400508576025],
    [1e-20, 46.051701859880914],
    [0.3, 1.0957979948180756],
    [0.5, 0.5723649429247001],
    [1.0000001, -5.772155829918507e-8],
    [1.5, -0.12078223763524522],
    [1.9999, -4.227520877215346e-5],
    [2.5, 0.2846828704729192],
    [9.9, 12.57717990421988],
    [10, 12.801827480081469],
    [100, 359.1342053695754],
    [10000000000.0, 220258509288.81058],
    [1e300, 6.897755278982137e302],
  ],
  digamma: [
    [-10.3, 4.662403493582087],
    [-0.75, -2.894120200042932],
    [-0.001, 999.4211381978913],
    [1e-10, -10000000000.577215],
    [0.5, -1.9635100260214235],
    [1, -0.5772156649015329],
    [1.46, -0.0015805619870834522],
    [2, 0.42278433509846713],
    [9.9, 2.2411803166063815],
    [10, 2.251752589066721],
    [100000.0, 11.512920464961896],
  ],
} satisfies Record<string, readonly (readonly [number, number])[]>;

const functions = { ...special };
type Name = keyof typeof recorded;
const rows = Object.entries(recorded).flatMap(([name, list]) =>
  list.map(([x, y]) => [name as Name, x, y] as const),
);

it.each(rows)('%s(%d)', (name, x, y) => {
  // Relative to the value; where lgamma and digamma cross zero, to 1.
  const scale = name === 'lgamma' || name === 'digamma' ? Math.max(1, Math.abs(y)) : Math.abs(y);
  expect(Math.abs(functions[name](x) - y)).toBeLessThanOrEqual(1.2e-15 * scale);
});

describe('edges', () => {
  const { NaN: nan, POSITIVE_INFINITY: inf } = Number;
  it.each<[Name, number, number]>([
    ['erf', nan, nan],
    ['erf', inf, 1],
    ['erf', -inf, -1],
    ['erf', -0, -0],
    ['erfc', nan, nan],
    ['erfc', inf, 0],
    ['erfc', -inf, 2],
    ['erfcx', nan, nan],
    ['erfcx', inf, 0],
    ['erfcx', -inf, inf],
    ['erfcx', -27, inf],
    ['erfinv', 1, inf],
    ['erfinv', -1, -inf],
    ['erfinv', 1.5, nan],
    ['erfinv', nan, nan],
    ['erfinv', 0, 0],
    ['ndtri', 0, -inf],
    ['ndtri', 1, inf],
    ['ndtri', -0.1, nan],
    ['ndtri', nan, nan],
    ['lgamma', 0, inf],
    ['lgamma', -3, inf],
    ['lgamma', inf, inf],
    ['lgamma', -inf, inf],
    ['lgamma', nan, nan],
    ['lgamma', 1, 0],
    ['lgamma', 2, 0],
    ['digamma', 0, -inf],
    ['digamma', -0, inf],
    ['digamma', -2, nan],
    ['digamma', inf, inf],
    ['digamma', -inf, nan],
  ])('%s(%d) is %d', (name, x, y) => {
    expect(functions[name](x)).toBe(y);
  });

  it('nextafter steps by one unit in the last place', () => {
    expect(special.nextafter(1, 2)).toBe(1 + Number.EPSILON);
    expect(special.nextafter(1, 0)).toBe(1 - Number.EPSILON / 2);
    expect(special.nextafter(0, -1)).toBe(-Number.MIN_VALUE);
    expect(special.nextafter(Number.MAX_VALUE, inf)).toBe(inf);
    expect(special.nextafter(inf, inf)).toBe(inf);
    expect(special.nextafter(nan, 1)).toBe(nan);
    expect(special.nextafterSingle(1, 2)).toBe(1 + 2 ** -23);
    expect(special.nextafterSingle(-1, 0)).toBe(-1 + 2 ** -24);
    expect(special.nextafterSingle(0, 1)).toBe(2 ** -149);
  });
});
