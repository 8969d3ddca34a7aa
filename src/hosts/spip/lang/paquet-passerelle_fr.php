<?php

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

// Older versions of SPIP read the variable, newer ones what the file returns.
return $GLOBALS[$GLOBALS['idx_lang']] = array(
	'passerelle_description' => 'Chaque widget de Passerelle est un modèle : un annuaire, des guides, une astreinte, un formulaire. La liste vient de la fédération qui la publie ; elle est aussi écrite en HTML, pour les lecteurs sans script. Rien de ce que fait un visiteur n’est gardé.',
	'passerelle_nom' => 'Passerelle',
	'passerelle_slogan' => 'Trouver un lieu de soin des addictions, près de chez soi',
);
