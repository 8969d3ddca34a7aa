export default {
  'csv-quotes':
    'Un guillemet ouvert ici n’est pas fermé comme le CSV le demande. Doublez chaque guillemet à l’intérieur d’une cellule : "".',
  'csv-empty': 'Le tableau est vide. Il lui faut une ligne avec les noms des colonnes.',
  'csv-cells':
    'Nombre de cellules de cette ligne : {{cells}}, pour {{columns}} colonnes. Elle est laissée de côté. Mettez entre guillemets la cellule qui contient le signe de séparation, ou ajoutez les cellules qui manquent.',
  'csv-cells-few':
    'Nombre de cellules de cette ligne : {{cells}}, pour {{columns}} colonnes. Les dernières sont lues comme vides. Vérifiez qu’il n’en manque pas avant elles.',
  'csv-cells-moved':
    'Nombre de cellules de cette ligne : {{cells}}, pour {{columns}} colonnes, mais elles ne sont pas dans les bonnes (ne conviennent pas : {{value}}). La ligne est laissée de côté. Mettez entre guillemets la cellule qui contient le signe de séparation.',
  'csv-cells-spare':
    'Nombre de cellules de cette ligne : {{cells}}, pour {{columns}} colonnes. Celles qui sont en trop sont vides. Vérifiez que les cellules sont dans leurs colonnes.',
  'unknown-column': 'Rien ne lit la colonne « {{value}} » : elle est ignorée.{{meant}}',
  'duplicate-column': 'La colonne « {{value}} » est présente deux fois. {{whichColumn}}',
  'missing-column': 'La colonne « {{value}} » manque. Ajoutez-la à la première ligne.',
  'map-column': '« {{value}} » n’est pas une colonne de directory.csv.{{meant}}',
  'map-lacks':
    'Le fichier de correspondance ne dit rien de « {{value}} ». Nommez sa colonne sous columns, ou écrivez sa valeur sous constants.',
  'finess-table':
    'Ce fichier FINESS ne peut pas être lu : il manque ces colonnes : {{value}}. Prenez le fichier que l’État publie, tel quel : sur data.gouv.fr, « FINESS Extraction du Fichier des établissements », celui qui situe les lieux sur la carte (etalab-cs1100507-stock-….csv) ; ou un tableau avec les colonnes {{columns}}.',
  'import-lacks':
    'Aucune colonne du tableau ne s’appelle « {{value}} », ni d’un autre nom connu pour elle. Dans la table de correspondance que --write-map map.yaml écrit de ce qui a été compris, ajoutez son nom sous columns, ou sous constants ce qui vaut pour toutes les lignes ; puis importez avec --map map.yaml.',
  'map-source':
    'Le fichier de correspondance nomme la colonne « {{value}} », que le tableau n’a pas.{{meant}}',
  'column-unnamed':
    'Cette colonne n’a pas de nom dans l’en-tête, et une valeur à la ligne {{line}} : rien ne la lit. Nommez-la, ou supprimez-la ; une cellule fusionnée ne nomme que sa première colonne.',
  'column-unused':
    'Rien ne lit la colonne « {{value}} » : une autre colonne donne déjà « {{field}} ». Supprimez-la, ou renommez-la.',
  'lines-above-header':
    'Les lignes au-dessus de la ligne {{line}} ne sont pas lues : c’est là que sont les noms des colonnes.',
  'cell-missing':
    'La colonne « {{field}} » est vide sur cette ligne. Remplissez-la. Quand des cellules ont été fusionnées, seule la première garde la valeur : annulez la fusion et recopiez la valeur vers le bas.',
  'cells-merged':
    'Dans la colonne « {{field}} », des cellules sont fusionnées aux lignes {{value}} : la première garde la valeur, et les autres sont lues comme vides. Annulez la fusion et recopiez la valeur vers le bas.',
  mojibake:
    '« {{value}} » a été lu dans le mauvais encodage et est compris comme « {{to}} ». Enregistrez de nouveau le tableau en CSV UTF-8, à partir d’une copie où les lettres sont justes.',
  'letters-lost':
    '« {{value}} » a perdu des lettres (\uFFFD). Retapez-les, ou enregistrez le tableau en CSV UTF-8 à partir d’une copie où elles sont justes.',
  'date-read': '{{named}}« {{value}} » est lu comme {{to}}. Vérifiez cette date et écrivez-la ainsi.',
  'postcode-mended':
    '{{named}}« {{value}} » a perdu son zéro dans un tableur, et est lu comme {{to}}. Mettez la colonne au format texte.',
  'website-mended':
    '{{named}}« {{value}} » est publié sous la forme « {{to}} ». Ouvrez cette adresse, et écrivez celle que votre navigateur montre alors.',
  'directory-spreadsheet':
    '« {{value}} » est un classeur de tableur. {{howToSave}} la feuille au format « CSV UTF-8 » sous le nom directory.csv.',
  workbook:
    'Ce classeur ne peut pas être lu : il est abîmé ou protégé par un mot de passe. Ouvrez-le et enregistrez la feuille au format « CSV UTF-8 ».',
  'not-a-table':
    'Ce n’est pas un tableau qui peut être lu ({{value}}). Ouvrez-le, choisissez Fichier, Enregistrer sous, et enregistrez la feuille au format « CSV UTF-8 » ou .xlsx.',
  'sheets-unread': 'Seule la feuille « {{value}} » est lue. Non lues : {{others}}.',
  json: 'Le fichier n’est pas du JSON, ou il est coupé. Téléchargez-le de nouveau.',
  'data-inclusion':
    'Il n’y a pas de structures ici. Le fichier contient {"structures": […], "services": […]} comme la version 1 de data·inclusion, ou la seule liste des structures.',
  hsds: 'Il n’y a pas de services ici. Le fichier contient {"services": […], "locations": […] …} comme Open Referral HSDS 3, ou une liste de services complets.',
  'correction-unknown-id':
    'Aucun lieu de directory.csv n’a l’identifiant « {{value}} » : la correction ne change rien.{{meant}}',
  'correction-unsigned':
    'Il n’est pas dit qui a corrigé « {{value}} », ou quand. Remplissez corrected_by et corrected_on.',
  'correction-twice':
    'Pour « {{value}} », {{field}} est déjà corrigé à la ligne {{line}} : c’est cette valeur, la dernière, qui compte. Gardez-en une.',
};
