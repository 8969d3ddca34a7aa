/** The blocks in the editor: the fields of each widget beside it, and the widget itself, in a frame, in its place. */
(function (wp, { blocks, preview, settings }) {
  const { createElement: h, useEffect, useState } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

  /** Milliseconds without a change after which the widget is drawn again. */
  const PAUSE = 600;

  function control(field, value, change) {
    const shared = { key: field.name, label: field.name, help: field.help };
    if (field.type === 'flag')
      return h(ToggleControl, { ...shared, checked: Boolean(value), onChange: change });
    if (field.type === 'level') {
      const options = ['', 1, 2, 3, 4, 5, 6].map((level) => ({
        value: String(level),
        label: String(level) || '–',
      }));
      const onChange = (chosen) => change(chosen === '' ? undefined : Number(chosen));
      return h(SelectControl, { ...shared, value: String(value ?? ''), options, onChange });
    }
    return h(TextControl, {
      ...shared,
      value: value ?? '',
      onChange: (written) => change(written === '' ? undefined : written),
    });
  }

  function address(widget, attributes) {
    const url = new URL(preview, window.location.href);
    url.searchParams.set('widget', widget);
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined && value !== false) url.searchParams.set(name, String(value));
    return url.href;
  }

  function Edit({ block, attributes, setAttributes }) {
    const wanted = address(block.widget, attributes);
    const [shown, show] = useState(wanted);
    useEffect(() => {
      const timer = setTimeout(() => show(wanted), PAUSE);
      return () => clearTimeout(timer);
    }, [wanted]);
    const fields = block.fields.map((field) =>
      control(field, attributes[field.name], (value) => setAttributes({ [field.name]: value })),
    );
    const style = { width: '100%', height: 420, border: '1px solid currentColor' };
    return h(
      'div',
      useBlockProps(),
      h(InspectorControls, null, h(PanelBody, { title: settings }, fields)),
      h('p', null, h('strong', null, block.title)),
      // A click chooses the block, and presses nothing in it.
      h(Disabled, null, h('iframe', { src: shown, title: block.title, style })),
    );
  }

  for (const block of blocks)
    wp.blocks.registerBlockType(block.name, {
      apiVersion: 2,
      title: block.title,
      description: block.summary,
      category: 'passerelle',
      icon: 'location-alt',
      keywords: ['passerelle', block.widget],
      attributes: block.attributes,
      supports: { html: false, customClassName: false },
      edit: (props) => h(Edit, { ...props, block }),
      save: () => null,
    });
})(window.wp, window.passerelleBlocks);
