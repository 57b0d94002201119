import sharp from 'sharp';

/** A small real photo: noise, so that it compresses as a photo does. */
export function aPicture({ width = 800, height = 500 } = {}): Promise<Buffer> {
  return sharp({
    create: { width, height, channels: 3, background: '#7a8f5a', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
    .png()
    .toBuffer();
}
