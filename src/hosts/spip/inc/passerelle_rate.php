<?php
/**
 * How much one neighbourhood of addresses may send. Nothing of an address is written: only a number in a file whose name
 * nobody can turn back without the secret of this site, for ten minutes.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/passerelle_known');

define('PASSERELLE_MOST_MESSAGES', 20);
/** Seconds. */
define('PASSERELLE_COUNTED_FOR', 600);

/** Counts one message; false when it is one too many, or cannot be counted. */
function passerelle_may_send() {
	include_spip('inc/securiser_action');
	$store = passerelle_store();
	foreach (glob($store . '*.rate') as $file) {
		if (filemtime($file) < time() - PASSERELLE_COUNTED_FOR) {
			// Another message may have taken it away in the meantime.
			@unlink($file);
		}
	}
	$address = isset($_SERVER['REMOTE_ADDR']) ? $_SERVER['REMOTE_ADDR'] : '';
	$file    = fopen($store . substr(hash_hmac('sha256', passerelle_prefix($address), secret_du_site()), 0, 32) . '.rate', 'c+');
	if (!$file || !flock($file, LOCK_EX)) {
		return false;
	}
	$counted = array_map('intval', explode(' ', stream_get_contents($file) . ' 0'));
	list($count, $until) = $counted[1] > time() ? $counted : array(0, time() + PASSERELLE_COUNTED_FOR);
	ftruncate($file, 0);
	rewind($file);
	fwrite($file, ++$count . ' ' . $until);
	fclose($file);
	return $count <= PASSERELLE_MOST_MESSAGES;
}
