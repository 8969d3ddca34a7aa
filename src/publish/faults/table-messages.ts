import { meant, named, quoted, said, type Message } from './said.js';

/** What each code of a table means to a publisher, and what to do. */
export const TABLE_MESSAGES: Readonly<Record<string, Message>> = {
  'csv-quotes': () => 'A quote opened here is not closed as CSV asks. Double each quote inside a cell: "".',
  'csv-empty': () => 'The table is empty. It needs a line of column names.',
  'csv-cells': (a) =>
    `The row has ${said(a['cells'])} cells for ${said(a['columns'])} columns, and is left out. Put quotes around a cell that holds the sign between cells, or add the cells that lack.`,
  'csv-cells-few': (a) =>
    `The row has ${said(a['cells'])} cells for ${said(a['columns'])} columns: the last are taken as empty. Check that none lacks before them.`,
  'csv-cells-moved': (a) =>
    `The row has ${said(a['cells'])} cells for ${said(a['columns'])} columns, but they stand in the wrong ones (${said(a['value'])} do not fit), and it is left out. Put quotes around a cell that holds the sign between cells.`,
  'csv-cells-spare': (a) =>
    `The row has ${said(a['cells'])} cells for ${said(a['columns'])} columns: those too many are empty. Check that its cells stand in their columns.`,
  'unknown-column': (a) => `Nothing reads the column ${quoted(a)}; it is ignored.${meant(a)}`,
  'duplicate-column': (a) =>
    `The column ${quoted(a)} stands twice. ${a['line'] === undefined ? 'The two never differ: delete one.' : `On line ${said(a['line'])} the two differ: keep the right one.`}`,
  'missing-column': (a) => `The column ${quoted(a)} is missing. Add it to the first line.`,
  'map-column': (a) => `${quoted(a)} is no column of directory.csv.${meant(a)}`,
  'map-lacks': (a) =>
    `The map says nothing of ${quoted(a)}. Name its column under columns, or write it under constants.`,
  'finess-table': (a) =>
    `This is no file of FINESS that can be read: these columns are lacking: ${said(a['value'])}. Take the file that the state publishes, as it is: on data.gouv.fr "FINESS Extraction du Fichier des établissements", the one with places on the map (etalab-cs1100507-stock-….csv); or a table with the columns ${said(a['columns'])}.`,
  'import-lacks': (a) =>
    `No column of the table is called ${quoted(a)}, or by another name for it that is known. Write a map (--map map.yaml): under columns its name, or under constants what holds for every line.`,
  'map-source': (a) => `The map names the column ${quoted(a)}, which the table does not have.${meant(a)}`,
  'column-unnamed': (a) =>
    `This column has no name in the header, and a value on line ${said(a['line'])}: nothing reads it. Name it, or delete it; a merged cell names only its first column.`,
  'column-unused': (a) =>
    `Nothing reads the column ${quoted(a)}: another column gives ${quoted(a, 'field')} already. Delete it, or rename it.`,
  'lines-above-header': (a) =>
    `The lines above line ${said(a['line'])} are not read: the names of the columns stand there.`,
  // Cells as spreadsheets and people write them
  'cell-missing': (a) =>
    `The column ${quoted(a, 'field')} is empty on this line. Fill it. Where cells were merged, only the first keeps the value: undo it and copy the value down.`,
  'cells-merged': (a) =>
    `In the column ${quoted(a, 'field')}, cells are merged on the lines ${said(a['value'])}: the first keeps the value, and the others are read as empty. Undo it and copy the value down.`,
  mojibake: (a) =>
    `${quoted(a)} was read in the wrong encoding and is taken as ${quoted(a, 'to')}. Save the table again as CSV UTF-8, from a copy where the letters are right.`,
  'letters-lost': (a) =>
    `${quoted(a)} has lost letters (\uFFFD). Type them again, or save the table as CSV UTF-8 from a copy where they are right.`,
  'date-read': (a) => `${named(a)}${quoted(a)} is read as ${said(a['to'])}. Check it, and write it so.`,
  'postcode-mended': (a) =>
    `${named(a)}${quoted(a)} has lost its zero in a spreadsheet, and is read as ${said(a['to'])}. Make the column a column of text.`,
  'website-mended': (a) =>
    `${named(a)}${quoted(a)} is published as ${quoted(a, 'to')}. Open it, and write the address that your browser then shows.`,
  // Spreadsheets in files of their own
  'directory-spreadsheet': (a) =>
    `${quoted(a)} is a spreadsheet. ${String(a['value']).endsWith('.xlsx') || String(a['value']).endsWith('.csv') ? 'Turn it into directory.csv: passerelle import csv FILE.xlsx --out directory.csv. Or save' : 'Open it and save'} the sheet as "CSV UTF-8" under the name directory.csv.`,
  workbook: () =>
    'This workbook cannot be read: it is damaged or has a password. Open it and save the sheet as "CSV UTF-8".',
  'not-a-table': (a) =>
    `This is no table that can be read (${said(a['value'])}). Open it, choose File, Save as, and save the sheet as "CSV UTF-8" or as .xlsx.`,
  'sheets-unread': (a) => `Only the sheet ${quoted(a)} is read. Not read: ${said(a['others'])}.`,
  // Formats of JSON
  json: () => 'The file is not JSON, or is cut off. Download it again.',
  'data-inclusion': () =>
    'There are no structures here. The file holds {"structures": […], "services": […]} as data·inclusion version 1 has them, or the list of structures alone.',
  hsds: () =>
    'There are no services here. The file holds {"services": […], "locations": […] …} as Open Referral HSDS 3 has them, or a list of whole services.',
  // Corrections
  'correction-unknown-id': (a) =>
    `No facility of directory.csv has the id ${quoted(a)}: the correction changes nothing.${meant(a)}`,
  'correction-unsigned': (a) =>
    `Who corrected ${quoted(a)}, or when, is not said. Fill corrected_by and corrected_on.`,
  'correction-twice': (a) =>
    `${said(a['field'])} of ${quoted(a)} is corrected on line ${said(a['line'])} already: this later value counts. Keep one.`,
};
