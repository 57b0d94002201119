import { Html } from './html';

/** Small screens, and the dark theme; the last lines are for Outlook on phones, which rewrites colours itself. */
export const responsiveStyles = new Html(`<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .m-pad { padding-left: 20px !important; padding-right: 20px !important; }
  .m-stack { display: block !important; width: auto !important; padding-left: 0 !important; }
  .m-h1 { font-size: 34px !important; line-height: 36px !important; }
}
@media (prefers-color-scheme: dark) {
  .m-page { background-color: #0d1914 !important; }
  .m-card { background-color: #15251e !important; }
  .m-ink { color: #eef3ee !important; }
  .m-muted { color: #b7c6bd !important; }
  .m-hero { background-color: #142b22 !important; }
  .m-hero-t { color: #f2cd6b !important; }
  .m-hero-p { color: #eef3ee !important; }
  .m-line { border-color: #33473e !important; }
  .m-link { color: #a5d2f3 !important; }
  .m-btn { background-color: #f2cd6b !important; border-color: #f2cd6b !important; }
  .m-btn-a { color: #10291f !important; }
  .m-btn2 { border-color: #84968c !important; }
  .m-sun { background-color: #2e2a14 !important; }
}
[data-ogsc] .m-ink { color: #eef3ee !important; }
[data-ogsc] .m-muted { color: #b7c6bd !important; }
[data-ogsc] .m-link { color: #a5d2f3 !important; }
[data-ogsc] .m-hero-t { color: #f2cd6b !important; }
[data-ogsc] .m-hero-p { color: #eef3ee !important; }
[data-ogsb] .m-card { background-color: #15251e !important; }
[data-ogsb] .m-hero { background-color: #142b22 !important; }
[data-ogsb] .m-sun { background-color: #2e2a14 !important; }
</style>`);
