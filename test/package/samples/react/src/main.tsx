import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'passerelle-widgets/elements/finder';

function App() {
  const [count, setCount] = useState<number>();
  return (
    <>
      <p id="ready">{count === undefined ? '' : 'ready'}</p>
      <passerelle-finder near="Metz" country="FR" limit="5" onpasserelle-ready={() => setCount(1)} />
    </>
  );
}

createRoot(document.getElementById('app')!).render(<App />);
