import { css } from '../compact.ts'

/** The form for the address, buttons, and what the page announces. */
export const FORM = css`
  .problem {
    color: var(--error);
    border-inline-start: 4px solid;
    padding-inline-start: 0.8rem;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  label {
    font-weight: 600;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  input[type='text'] {
    flex: 1 1 12rem;
    inline-size: 100%;
    min-inline-size: 0;
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--dim);
    border-radius: 10px;
    padding: 0.75rem 0.95rem;
    min-block-size: 3.25rem;
  }
  input[aria-invalid] {
    border: 2px solid var(--error);
  }
  input::placeholder {
    color: var(--dim);
    opacity: 1;
  }
  .button {
    display: inline-grid;
    place-content: center;
    font: inherit;
    font-weight: 600;
    color: var(--on);
    background: var(--accent);
    border: 2px solid transparent;
    border-radius: 10px;
    padding: 0.7rem clamp(0.7rem, 5vw, 1.5rem);
    min-block-size: 3.25rem;
    text-decoration: none;
    cursor: pointer;
    text-align: center;
  }
  .button:hover {
    filter: brightness(1.08);
  }
  .button:focus-visible {
    border-radius: 10px;
  }
  .quiet {
    display: inline-grid;
    place-content: center;
    font: inherit;
    font-size: 0.95rem;
    color: var(--accent);
    background: none;
    border: 1px solid var(--line);
    border-radius: 10px;
    padding: 0.4rem 0.9rem;
    min-block-size: 44px;
    cursor: pointer;
  }
  .button.quiet {
    background: none;
    border: 2px solid var(--accent);
    color: var(--accent);
    min-block-size: 2.9rem;
    padding-block: 0.5rem;
  }
  [hidden] {
    display: none;
  }
  #status span {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline: 1rem;
    margin-inline: auto;
    max-inline-size: 26rem;
    background: var(--text);
    color: var(--ground);
    border-radius: 10px;
    padding: 0.8rem 1.1rem;
    text-align: center;
    animation: 6s fade forwards;
  }
  @keyframes fade {
    90% {
      opacity: 1;
    }
    100% {
      opacity: 0;
      visibility: hidden;
    }
  }
`
