/** By the code of the library that reads YAML; its own sentences are for programmers. */
export default {
  other: 'Look at the indentation, the colons and the quotes of this line and of the one before.',
  ALIASES: 'A name after * stands for nothing, for itself, or for too much. Write its value out.',
  BAD_ALIAS: 'A * starts the name of an alias. Put the text between quotes.',
  BAD_DQ_ESCAPE: 'A backslash between double quotes starts no known sign. Use single quotes.',
  BAD_INDENT: 'The indentation does not fit that of the lines around.',
  BAD_SCALAR_START: 'A text cannot start with this sign. Put it between quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'There are two "name:" on one line, or a list without its indentation. Put a text that holds a colon between quotes.',
  BLOCK_IN_FLOW: 'A list of lines cannot stand between brackets.',
  DUPLICATE_KEY: 'This name stands twice. Keep one.',
  MISSING_CHAR: 'A quote, a bracket, a comma or a colon is missing, or a space after it.',
  MULTILINE_IMPLICIT_KEY: 'A colon is missing after a name, or a quote is not closed.',
  MULTIPLE_DOCS: 'A line of --- or ... starts a second document. Take it out.',
  TAB_AS_INDENT: 'A tab stands at the start of a line. Use spaces.',
  TAG_RESOLVE_FAILED: 'A ! starts the name of a type. Put the text between quotes.',
  UNEXPECTED_TOKEN: 'A sign stands where none can. Put the text between quotes.',
};
