/** The page's pictures: strokes on a grid of sixteen, in the weight of VS Code's own icons. */

export type Icon =
  'clear' | 'copy' | 'compare' | 'diff' | 'eye' | 'heading' | 'history' | 'pin' | 'similar' | 'unit' | 'chevron';

/** Path data; drawn as strokes in the text's colour. */
export const ICONS: Readonly<Record<Icon, string>> = {
  clear: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h6.5v8H6zM3.5 11V2.5H10',
  compare: 'M2.5 3h4.5v10H2.5zM9 3h4.5v10H9zM4 6h1.5M4 8.5h1.5M10.5 6H12M10.5 8.5H12',
  diff: 'M8 3v6M5 6h6M5 12.5h6',
  eye: 'M1.5 8C3 5.3 5.3 4 8 4s5 1.3 6.5 4C13 10.7 10.7 12 8 12s-5-1.3-6.5-4zM8 6.200a1.8 1.8 0 1 0 0 3.600a1.8 1.8 0 1 0 0-3.600z',
  heading: 'M3 4h10M3 8h7M3 12h8',
  history: 'M8 2.500a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 5v3.300l2.3 1.4',
  pin: 'M5.5 2.500h5M6.5 2.500v4L4.5 9h7l-2-2.500v-4M8 9v4.5',
  similar: 'M2.5 6c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0M2.5 11c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0',
  unit: 'M3.5 13.500v-11h6v11M9.5 6h3v7.500M2 13.500h12M5.5 5h2M5.5 7.500h2M5.5 10h2',
  chevron: 'M4.5 6.500L8 10l3.5-3.5',
};
