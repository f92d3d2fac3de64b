import type {QrSvg} from '../../cite/qrSvg';

/** A QR code, dark on light whatever the theme: most readers of codes do not find a light one on dark (WCAG 1.1.1: `label`). */
export function QrCode({qr: {size, path}, label}: {qr: QrSvg; label: string}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="guide-cite__qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
