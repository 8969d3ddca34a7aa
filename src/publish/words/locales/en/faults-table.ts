export default {
  'csv-quotes': 'A quote opened here is not closed as CSV asks. Double each quote inside a cell: "".',
  'csv-empty': 'The table is empty. It needs a line of column names.',
  'csv-cells':
    'The row has {{cells}} cells for {{columns}} columns, and is left out. Put quotes around a cell that holds the sign between cells, or add the cells that lack.',
  'csv-cells-few':
    'The row has {{cells}} cells for {{columns}} columns: the last are taken as empty. Check that none lacks before them.',
  'csv-cells-moved':
    'The row has {{cells}} cells for {{columns}} columns, but they stand in the wrong ones ({{value}} do not fit), and it is left out. Put quotes around a cell that holds the sign between cells.',
  'csv-cells-spare':
    'The row has {{cells}} cells for {{columns}} columns: those too many are empty. Check that its cells stand in their columns.',
  'unknown-column': 'Nothing reads the column "{{value}}"; it is ignored.{{meant}}',
  'missing-column': 'The column "{{value}}" is missing. Add it to the first line.',
  'map-column': '"{{value}}" is no column of directory.csv.{{meant}}',
  'map-lacks':
    'The map says nothing of "{{value}}". Name its column under columns, or write it under constants.',
  'finess-table':
    'This is no file of FINESS that can be read: these columns are lacking: {{value}}. Take the file that the state publishes, as it is: on data.gouv.fr "FINESS Extraction du Fichier des établissements", the one with places on the map (etalab-cs1100507-stock-….csv); or a table with the columns {{columns}}.',
  'import-lacks':
    'No column of the table is called "{{value}}", or by another name for it that is known. In the map that --write-map map.yaml writes of what was understood, add its name under columns, or under constants what holds for every line; then import with --map map.yaml.',
  'map-source': 'The map names the column "{{value}}", which the table does not have.{{meant}}',
  'column-unnamed':
    'This column has no name in the header, and a value on line {{line}}: nothing reads it. Name it, or delete it; a merged cell names only its first column.',
  'column-unused':
    'Nothing reads the column "{{value}}": another column gives "{{field}}" already. Delete it, or rename it.',
  'lines-above-header': 'The lines above line {{line}} are not read: the names of the columns stand there.',
  'cell-missing':
    'The column "{{field}}" is empty on this line. Fill it. Where cells were merged, only the first keeps the value: undo it and copy the value down.',
  'cells-merged':
    'In the column "{{field}}", cells are merged on the lines {{value}}: the first keeps the value, and the others are read as empty. Undo it and copy the value down.',
  mojibake:
    '"{{value}}" was read in the wrong encoding and is taken as "{{to}}". Save the table again as CSV UTF-8, from a copy where the letters are right.',
  'letters-lost':
    '"{{value}}" has lost letters (\uFFFD). Type them again, or save the table as CSV UTF-8 from a copy where they are right.',
  'date-read': '{{named}}"{{value}}" is read as {{to}}. Check it, and write it so.',
  'postcode-mended':
    '{{named}}"{{value}}" has lost its zero in a spreadsheet, and is read as {{to}}. Make the column a column of text.',
  'website-mended':
    '{{named}}"{{value}}" is published as "{{to}}". Open it, and write the address that your browser then shows.',
  'directory-spreadsheet':
    '"{{value}}" is a spreadsheet. {{howToSave}} the sheet as "CSV UTF-8" under the name directory.csv.',
  workbook:
    'This workbook cannot be read: it is damaged or has a password. Open it and save the sheet as "CSV UTF-8".',
  'not-a-table':
    'This is no table that can be read ({{value}}). Open it, choose File, Save as, and save the sheet as "CSV UTF-8" or as .xlsx.',
  'sheets-unread': 'Only the sheet "{{value}}" is read. Not read: {{others}}.',
  json: 'The file is not JSON, or is cut off. Download it again.',
  'data-inclusion':
    'There are no structures here. The file holds {"structures": […], "services": […]} as data·inclusion version 1 has them, or the list of structures alone.',
  hsds: 'There are no services here. The file holds {"services": […], "locations": […] …} as Open Referral HSDS 3 has them, or a list of whole services.',
  'correction-unknown-id':
    'No facility of directory.csv has the id "{{value}}": the correction changes nothing.{{meant}}',
  'correction-unsigned':
    'Who corrected "{{value}}", or when, is not said. Fill corrected_by and corrected_on.',
  'correction-twice':
    '{{field}} of "{{value}}" is corrected on line {{line}} already: this later value counts. Keep one.',
  'duplicate-column': 'The column "{{value}}" stands twice. {{whichColumn}}',
};
