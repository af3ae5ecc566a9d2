/*
 * Colours as they are measured: contrast after WCAG 2.2, colour vision deficiency after Machado, Oliveira and Fernandes (2009,
 * "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15, severity 1), distance by CIEDE2000
 * (Sharma, Wu and Dalal 2005). For tests only.
 */

/** Red, green and blue in linear light, 0 to 1; or L*, a*, b*. */
export type Triple = readonly [number, number, number];

type Matrix = readonly [Triple, Triple, Triple];

/** The kinds of colour vision that are simulated, and what each does to linear light. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB to CIE XYZ under D65 (IEC 61966-2-1), in units of the white point. */
const TO_XYZ: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** Reads `#rrggbb`. */
export function readHex(hex: string): Triple {
  if (!/^#[\da-f]{6}$/iu.test(hex)) throw new Error(`"${hex}" is no #rrggbb.`);
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG's contrast ratio, from 1 to 21. */
export function contrast(one: Triple, other: Triple): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** A colour as it is seen; what falls out of what a screen can show is brought back to its edge. */
export function see(colour: Triple, vision: Matrix): Triple {
  const [red, green, blue] = apply(vision, colour);
  return [clamp(red), clamp(green), clamp(blue)];
}

/** How different two colours look, by CIEDE2000: 1 is just noticed side by side. */
export function difference(one: Triple, other: Triple): number {
  return ciede2000(toLab(one), toLab(other));
}

/** CIEDE2000 with all weights 1. */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const grey = c1 * c2 === 0;

  const turn = grey ? 0 : ((((h2 - h1 + 180) % 360) + 360) % 360) - 180;
  const meanHue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const meanChroma = (c1 + c2) / 2;
  const lightness = ((l1 + l2) / 2 - 50) ** 2;

  const dLightness = (l2 - l1) / (1 + (0.015 * lightness) / Math.sqrt(20 + lightness));
  const dChroma = (c2 - c1) / (1 + 0.045 * meanChroma);
  const weight =
    1 -
    0.17 * cosine(meanHue - 30) +
    0.24 * cosine(2 * meanHue) +
    0.32 * cosine(3 * meanHue + 6) -
    0.2 * cosine(4 * meanHue - 63);
  const dHue =
    (2 * Math.sqrt(c1 * c2) * Math.sin((turn * Math.PI) / 360)) / (1 + 0.015 * meanChroma * weight);
  const rotation =
    -2 *
    Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)) *
    Math.sin((Math.PI / 3) * Math.exp(-(((meanHue - 275) / 25) ** 2)));
  return Math.sqrt(dLightness ** 2 + dChroma ** 2 + dHue ** 2 + rotation * dChroma * dHue);
}

function toLab(colour: Triple): Triple {
  const [x, y, z] = apply(TO_XYZ, colour);
  const bend = (share: number): number =>
    share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  return [116 * bend(y) - 16, 500 * (bend(x) - bend(y)), 200 * (bend(y) - bend(z))];
}

function luminance(colour: Triple): number {
  return apply(TO_XYZ, colour)[1];
}

function apply([x, y, z]: Matrix, colour: Triple): Triple {
  return [dot(x, colour), dot(y, colour), dot(z, colour)];
}

function dot(one: Triple, other: Triple): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
