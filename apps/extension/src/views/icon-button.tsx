import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

type IconButtonProps = { icon: IconName; label: string; class?: string; onClick: () => void }

/** A button that shows an icon and says its name to a pointer at rest and to a screen reader. */
export function IconButton({ icon, label, class: className = '', onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`button icon-only ${className}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
