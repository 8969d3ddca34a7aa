export default {
  'action-without-texts':
    '{{locale}} is your own language and has no texts for it. Write {{locale}}/{{value}}.yaml.',
  'texts-without-action': 'There is no actions/{{value}}.yaml.{{meant}}',
  'figures-without-action': 'There is no actions/{{value}}.yaml beside it.{{meant}}',
  'locale-lacks-words':
    '{{count}} word(s) lacking in {{locale}}: {{value}}. Your own are shown in their place.',
  figure: '"{{value}}" is not a figure. Write digits, with a dot for decimals; leave unknown ones empty.',
  currency: '"{{value}}" is not a currency. Use three capital letters, such as EUR.',
  'unknown-group': '"{{value}}" is not among the groups of the sheet.{{meant}}',
  'unknown-partner': '"{{value}}" is not among the partners of the sheet.{{meant}}',
  'unknown-indicator': 'No figure of the sheet has the id "{{value}}".',
  'unknown-category': '"{{value}}" is not a category. The categories are {{expected}}.',
  'part-of-nothing': '"{{value}}" is no figure of the same group.',
  'part-of-itself': '"{{value}}" is a part of itself. Empty one of the part_of.',
  'figure-not-drawn':
    'A group shown as {{shows}} does not draw "{{value}}". Move the figure to another column.',
  'held-over-planned':
    'More took place ({{held}}) than was planned ({{planned}}). Check that the two columns are not swapped.',
  'total-differs':
    'The parts of "{{id}}" make {{sum}}, and its own figure is {{value}}. Correct it; if the source says both, explain it to visitors in its text.',
  'units-mixed': '"{{value}}" and "{{other}}" cannot stand on one scale. Put the figures into two groups.',
  'ends-before': '"{{value}}" comes before the start, {{start}}.',
  'pathway-without-texts':
    '{{locale}} is your own language and has no texts for it. Write {{locale}}/{{value}}.yaml.',
  'texts-without-pathway': 'There is no pathways/{{value}}.yaml.{{meant}}',
  'pathway-next': 'No step of this pathway has the id "{{value}}".{{meant}} Until then nothing follows here.',
  'pathway-entry': 'This way in leads to "{{value}}", which is no step of the pathway.{{meant}}',
  'pathway-no-entry': 'No way in leads to a step. Add one under entries, with the id of the first step.',
  'pathway-unreached':
    'Nothing leads to the step "{{value}}": visitors do not see it. Name it in the "next" of another step.',
  'pathway-loop':
    'This leads back to "{{value}}", which comes before. Take it out; a step of kind "review" says that it returns.',
  'pathway-exit-late':
    '"{{value}}" prepares the way out, and comes after a step of kind "after". Put it before.',
  'pathway-role': 'The role "{{value}}" has no label. Write it under roles.{{meant}}',
  'pathway-place': 'The place "{{value}}" has no label under places, and is no kind of kinds.yaml.{{meant}}',
  'steps-too-many': 'The pathway has {{count}} steps; {{limit}} is the most.',
  'landscape-without-texts':
    '{{locale}} is your own language and has no texts for landscape.yaml. Write {{locale}}/landscape.yaml.',
  'texts-without-landscape': 'There is no landscape.yaml beside this folder: nobody reads this file.',
  'landscape-kind-without-words':
    'Nothing is said of "{{value}}" in {{locale}}/landscape.yaml. Say what you know under kinds.',
  'landscape-facts-lacking':
    'Of "{{value}}" nothing is said about: {{facts}}. Visitors read that it is unknown and to be asked.',
  'landscape-words-lacking':
    '{{count}} text(s) that your own language has and {{locale}} lacks: {{value}}. Visitors read there that nobody knows.',
  'unknown-reference': 'There is no reference "{{value}}" in landscape.yaml.{{meant}}',
  'landscape-unconfirmed':
    '{{count}} thing(s) that a person from the field has still to confirm: {{value}}. Then take them out of to_check.',
  'rule-question': 'The questionnaire has no question "{{value}}".',
  'rule-option': 'The question has no answer "{{value}}".',
  'rule-role':
    'The question "{{value}}" ({{role}}) may add notices, never choose or order a lead. Take it out of the row.',
  'id-twice': '"{{value}}" is used twice. Each id is used once.',
  'id-unsaid': '"{{value}}" stands for no answer. Give this answer another id.',
  'options-too-many':
    'The question has {{count}} answers; {{limit}} is the most. The table was not worked out.',
  'table-too-large':
    'The answers make {{count}} sets; {{limit}} is the most. Take a question or an answer out.',
  'danger-first': 'The first question asks for danger, and lets several answers be ticked.',
  'danger-once': 'Only the first question asks for danger.',
  'danger-numbers': '"{{value}}" needs situations: without them no number is shown.',
  'danger-only': '"{{value}}" shows urgent numbers. Only the danger question does.',
  'danger-unanswered':
    'Whoever ticks "{{value}}" finds no number in {{country}}. Add a line to helplines.yaml.',
  'lead-gap': 'These answers lead nowhere: {{answers}}. Add a row at the end with "when: {}".',
  'lead-elsewhere': 'Who has to stay at home is sent to "{{lead}}" by these answers: {{answers}}.',
  'row-unreached': 'The row "{{value}}" is never reached: a row above always holds first.',
  'lead-never-first': 'No answers give the lead "{{value}}" first.',
  'table-audited_one':
    '"{{value}}": {{count}} set of answers was worked out: each combination of single answers, alone and with one question of several answers after the other.',
  'table-audited':
    '"{{value}}": {{count}} sets of answers were worked out: each combination of single answers, alone and with one question of several answers after the other.',
  'term-without-label': '{{count}} word(s) of the directory are shown as written: {{value}}.',
  'country-not-listed':
    'The directory has facilities in {{value}}, which "countries" does not list: no helpline is asked for there.',
  'helpline-lacking': '{{country}} has no number for "{{situation}}". Add one to helplines.yaml.',
  'helpline-number': '"{{value}}" has neither phone nor sms.',
  'helpline-unchecked':
    '{{count}} number(s) that no person has checked: {{value}}. Call each, then fill checked_on and checked_by.',
  'helpline-lent-unchecked':
    '{{count}} number(s) of the built-in pack that no person has checked: {{value}}. Call each. To note who did and when, write a helplines.yaml of your own.',
  'helpline-lent-old':
    '{{count}} number(s) of the built-in pack not checked in the last twelve months: {{value}}. Take the latest passerelle-cli, or call each.',
  'helpline-old':
    '"{{value}}" was not checked in the last twelve months ({{date}}). Call it, then fill checked_on.',
};
