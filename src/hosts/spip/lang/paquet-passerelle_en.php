<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

// Older versions of SPIP read the variable, newer ones what the file returns.
return $GLOBALS[$GLOBALS['idx_lang']] = array(
	'passerelle_description' => 'Each widget of Passerelle is a modèle: a finder, guides, an on-call card, a form. The list comes from the federation that publishes it; it is written as HTML too, for readers without a script. Nothing of what a visitor does is kept.',
	'passerelle_nom' => 'Passerelle',
	'passerelle_slogan' => 'Find addiction care nearby',
);
