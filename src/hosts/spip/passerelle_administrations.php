<?php
/**
 * Installing writes nothing but that it was done; uninstalling leaves neither settings nor copies of the list.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

/** Called by SPIP when the plugin is switched on. */
function passerelle_upgrade($nom_meta_base_version, $version_cible) {
	include_spip('base/upgrade');
	$maj = array('create' => array());
	maj_plugin($nom_meta_base_version, $version_cible, $maj);
}

/** Called by SPIP when somebody uninstalls the plugin. */
function passerelle_vider_tables($nom_meta_base_version) {
	include_spip('inc/passerelle_known');
	include_spip('inc/meta');
	include_spip('inc/flock');
	// With the hidden file that SPIP puts into each folder that it makes.
	supprimer_repertoire(rtrim(passerelle_store(), '/'));
	effacer_meta('passerelle');
	effacer_meta($nom_meta_base_version);
}
