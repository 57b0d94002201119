import { createPortal } from 'react-dom';
import { createGlobalStyle, styled } from 'styled-components';
import type { AttendanceList, Attendee } from '../../intake/attendance/read';
import { contactOf, countsInWords, nameOf, whenOf, whereOf } from './words';

/** Lines for who comes without signing up. */
const emptyLines = 5;

/**
 * The list on paper: A4, black on white, a box to tick for each person. It lies beside the admin in the document and
 * is seen only when printing, when all else is gone: Strapi's own frames would cut it at the height of the window.
 */
export function Sheet({ list, withContact }: { list: AttendanceList; withContact: boolean }) {
  const { workshop, confirmed, waiting, counts } = list;
  const where = whereOf(workshop);
  return createPortal(
    <Paper data-sheet aria-hidden="true">
      <OnlyTheSheet />
      <h1>{workshop.title}</h1>
      <dl>
        <dt>Wanneer</dt>
        <dd>{whenOf(workshop)}</dd>
        {where && <dt>Waar</dt>}
        {where && <dd>{where}</dd>}
        {workshop.trainer && <dt>Trainer</dt>}
        {workshop.trainer && <dd>{workshop.trainer}</dd>}
        <dt>Hoeveel</dt>
        <dd>{countsInWords(counts).join(', ')}</dd>
      </dl>
      <h2>Wie komt er?</h2>
      <Lines rows={confirmed} withContact={withContact} empty={emptyLines} />
      {waiting.length > 0 && (
        <>
          <h2>Wachtlijst, wie het eerst kwam staat bovenaan</h2>
          <Lines rows={waiting} withContact={withContact} empty={0} />
        </>
      )}
      <p>Vernietig deze lijst na de workshop. De namen zijn alleen voor de trainer en voor wie de deur opent.</p>
    </Paper>,
    document.body,
  );
}

function Lines({ rows, withContact, empty }: { rows: readonly Attendee[]; withContact: boolean; empty: number }) {
  return (
    <table>
      <thead>
        <tr>
          <th>Er</th>
          <th>Naam</th>
          <th>Mensen</th>
          {withContact && <th data-wide>Telefoon en e-mail</th>}
          <th>Wat is er nodig?</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((who) => (
          <tr key={who.documentId}>
            <td>
              {Array.from({ length: who.people }, (_, n) => (
                <i key={n} />
              ))}
            </td>
            <td>{nameOf(who)}</td>
            <td>{who.people}</td>
            {withContact && (
              <td>
                {contactOf(who).map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </td>
            )}
            <td>{who.accessNeeds}</td>
          </tr>
        ))}
        {Array.from({ length: empty }, (_, n) => (
          <tr key={n}>
            <td>
              <i />
            </td>
            <td />
            <td />
            {withContact && <td />}
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const OnlyTheSheet = createGlobalStyle`
  @media print {
    @page { size: A4 portrait; margin: 16mm 15mm; }
    html, body { height: auto; overflow: visible; background: #fff; }
    body > *:not([data-sheet]) { display: none !important; }
  }
`;

const Paper = styled.div`
  display: none;
  @media print {
    display: block;
    color: #000;
    font-size: 11pt;
    line-height: 1.35;
  }
  h1 {
    font-size: 18pt;
    font-weight: 700;
    line-height: 1.2;
    margin-bottom: 4mm;
  }
  h2 {
    font-size: 12pt;
    font-weight: 700;
    margin: 6mm 0 2mm;
    break-after: avoid;
  }
  dl {
    display: grid;
    grid-template-columns: 24mm 1fr;
    row-gap: 1mm;
  }
  dt {
    font-weight: 700;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th {
    border-bottom: 1.5pt solid #000;
    font-weight: 700;
    padding: 1.5mm 2mm;
    text-align: left;
    white-space: nowrap;
  }
  td {
    border-bottom: 0.5pt solid #000;
    height: 9mm;
    overflow-wrap: anywhere;
    padding: 1.5mm 2mm;
    vertical-align: middle;
  }
  th:first-child,
  td:first-child {
    padding-left: 0;
    white-space: nowrap;
    width: 1%;
  }
  th:nth-child(3),
  td:nth-child(3) {
    text-align: center;
    width: 1%;
  }
  td:nth-child(2) {
    min-width: 50mm;
  }
  i {
    border: 1pt solid #000;
    display: inline-block;
    height: 4.5mm;
    margin-right: 1.5mm;
    vertical-align: middle;
    width: 4.5mm;
  }
  p {
    border-top: 1.5pt solid #000;
    font-weight: 700;
    margin-top: 8mm;
    padding-top: 3mm;
  }
`;
