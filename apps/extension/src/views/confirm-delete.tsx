import { useEffect, useId, useRef } from 'preact/hooks'
import '../styles/dialog.css'
import { baseWords } from '../i18n/base/words.ts'

type ConfirmDeleteProps = {
  title: string
  note: string
  confirmLabel: string
  problem?: string | undefined
  onConfirm: () => void
  onCancel: () => void
}

export function ConfirmDelete(props: ConfirmDeleteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={props.onCancel}>
      <div class="stack">
        <h2 id={id}>{props.title}</h2>
        <p>{props.note}</p>
        {props.problem === undefined ? null : (
          <p class="bad-text" role="alert">
            {props.problem}
          </p>
        )}
        <div class="buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {baseWords().cancel}
          </button>
          <button type="button" class="button danger" onClick={props.onConfirm}>
            {props.confirmLabel}
          </button>
        </div>
      </div>
    </dialog>
  )
}
