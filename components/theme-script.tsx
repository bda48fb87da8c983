/**
 * Sets the theme that the reader chose before anything is painted.
 *
 * It is in the page itself, since a file would arrive too late; the policy allows it by its hash. React escapes the text of
 * a script, so it is written without the five characters that would change (`& < > " '`).
 */
const source =
  'try{var t=localStorage.getItem(`theme`);if(t)document.documentElement.dataset.theme=t}catch(e){}document.documentElement.dataset.script=``'

export function ThemeScript() {
  return <script>{source}</script>
}
