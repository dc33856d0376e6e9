import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/data/nearest.ts';

const UNITS = ['an-bien', 'an-minh', 'giang-thanh', 'giong-rieng', 'u-minh-thuong'];

describe('the word most likely meant', () => {
  it.each([
    ['an-mihn', 'an-minh'],
    ['An Minh', 'an-minh'],
    ['Giồng Riềng', 'giong-rieng'],
    ['u-minh-thuog', 'u-minh-thuong'],
  ])('for %s is %s', (typed, meant) => {
    expect(nearest(typed, UNITS)).toBe(meant);
  });

  it('is none when nothing is near', () => {
    expect(nearest('phu-quoc', UNITS)).toBeNull();
  });

  it('of a short word must be nearer: dti is not pci', () => {
    expect(nearest('dti', ['pci', 'papi'])).toBeNull();
    expect(nearest('pcii', ['pci', 'papi'])).toBe('pci');
  });

  it('is the nearest of several', () => {
    expect(nearest('giang-thang', ['giong-rieng', 'giang-thanh'])).toBe('giang-thanh');
  });
});
