/** The sidebar's own icons: strokes on a grid of 20, always beside a word. */

const shapes = {
  dashboard: <path d="M3 3h6v8H3zM11 3h6v5h-6zM11 10.5h6V17h-6zM3 13.5h6V17H3z" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.6" />,
  sheet: <path d="M3 4h14v12H3zM3 8.5h14M8 8.5V16" />,
  file: <path d="M5 2.5h6.5L15 6v11.5H5zM11 2.5V6.5h4" />,
  sample: (
    <path d="M10 2.5v4M10 13.5v4M2.5 10h4M13.5 10h4M4.7 4.7l2.8 2.8M12.5 12.5l2.8 2.8M15.3 4.7l-2.8 2.8M7.5 12.5l-2.8 2.8" />
  ),
  data: (
    <path d="M4 5c0-1.5 2.7-2.5 6-2.5s6 1 6 2.5-2.7 2.5-6 2.5S4 6.5 4 5zM4 5v10c0 1.5 2.7 2.5 6 2.5s6-1 6-2.5V5M4 10c0 1.5 2.7 2.5 6 2.5s6-1 6-2.5" />
  ),
  formula: (
    <path d="M12 3.5c-2-.6-3.1.4-3.5 2.5L6.8 14.5c-.4 1.9-1.5 2.6-3.3 2M5.5 8.5h5.5M12 10.5l4.5 5M16.5 10.5l-4.5 5" />
  ),
  settings: <path d="M3 6h6M13 6h4M3 14h3M10 14h7M11 4v4M8 12v4" />,
  help: (
    <path d="M7 7.2C7.2 5.2 8.4 4 10.2 4 12 4 13.2 5.1 13.2 6.7c0 2.3-3 2.5-3 5.1M10.2 15.5h.01" />
  ),
  clock: <path d="M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 5.5V10l3 2" />,
  check: <path d="M4 10.5l4 4 8-9" />,
  warning: <path d="M10 3l7.5 13.5h-15zM10 8v4M10 14.3h.01" />,
  search: <path d="M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.5 12.5L17 17" />,
  open: <path d="M8 5l5 5-5 5" />,
  back: <path d="M12 5l-5 5 5 5" />,
};

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shapes[name]}
    </svg>
  );
}
