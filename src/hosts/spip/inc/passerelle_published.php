<?php
/**
 * Files of the federation's folder, fetched by the server: asked for once an hour, and kept for as long as the federation
 * does not answer.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/passerelle_known');

/** Bytes of a file at most. */
define('PASSERELLE_MOST_BYTES', 524288);
/** Seconds for which a copy is new, and those after which a federation that did not answer is asked again. */
define('PASSERELLE_NEW', 3600);
define('PASSERELLE_AGAIN', 300);
/** Seconds that a visitor may wait for each part of what the federation answers. */
define('PASSERELLE_PATIENCE', 3);

/**
 * A file of the folder; empty where there is none, and none was ever had.
 *
 * @param string   $path  from the folder.
 * @param callable $clean makes of what came what is kept; empty for what cannot be used.
 */
function passerelle_published($path, $clean) {
	$folder = passerelle_folder();
	if ('' === $folder) {
		return '';
	}
	// The time of the file is that from which it counts as new.
	$file = passerelle_store() . md5($folder . $path) . '.txt';
	clearstatcache(true, $file);
	$kept = is_file($file) ? (string) file_get_contents($file) : '';
	if (is_file($file) && time() - filemtime($file) < PASSERELLE_NEW) {
		return $kept;
	}
	// While one visitor waits, and for a while if nothing comes, the others read what is there.
	touch($file, time() - PASSERELLE_NEW + PASSERELLE_AGAIN);
	$body = passerelle_fetched($folder . $path);
	$now  = '' === $body ? '' : (string) call_user_func($clean, $body);
	if ('' === $now) {
		return $kept;
	}
	ecrire_fichier($file, $now);
	return $now;
}

/** What an address answers with; empty for everything but a whole file. */
function passerelle_fetched($address) {
	// SPIP's own way knows the site's proxy and needs no setting of PHP, but has a visitor wait for 13 seconds and more.
	$is_direct = ini_get('allow_url_fopen') && '' === (string) lire_config('http_proxy', '');
	$body      = $is_direct ? passerelle_fetched_soon($address) : passerelle_fetched_by_spip($address);
	return strlen($body) > PASSERELLE_MOST_BYTES || 1 !== preg_match('//u', $body) ? '' : $body;
}

/** Asks by PHP's own means. */
function passerelle_fetched_soon($address) {
	$asked = array(
		'timeout'       => PASSERELLE_PATIENCE,
		'max_redirects' => 3,
		// Neither the version of this SPIP nor whose it is is anybody's business.
		'user_agent'    => 'passerelle-spip',
		'header'        => "Accept-Encoding: gzip\r\nConnection: close\r\n",
	);
	$stream = @fopen($address, 'rb', false, stream_context_create(array('http' => $asked)));
	if (!$stream) {
		return '';
	}
	$body = (string) stream_get_contents($stream, PASSERELLE_MOST_BYTES + 1);
	$meta = stream_get_meta_data($stream);
	fclose($stream);
	$lengths = preg_replace('/^content-length:\s*/i', '', preg_grep('/^content-length:/i', $meta['wrapper_data']));
	if ($meta['timed_out'] || ($lengths && strlen($body) < (int) end($lengths))) {
		return '';
	}
	return "\x1f\x8b" === substr($body, 0, 2) ? (string) @gzdecode($body, PASSERELLE_MOST_BYTES + 1) : $body;
}

/** Asks by SPIP's means. */
function passerelle_fetched_by_spip($address) {
	include_spip('inc/distant');
	$answer = recuperer_url($address, array('taille_max' => PASSERELLE_MOST_BYTES + 1, 'follow_location' => 2));
	return is_array($answer) && 200 === (int) $answer['status'] ? (string) $answer['page'] : '';
}

/** The HTML that a fragment of a federation is made of; nothing else of it reaches the page. */
function passerelle_clean_fragment($html) {
	if (!class_exists('DOMDocument')) {
		return '';
	}
	$document = new DOMDocument();
	$before   = libxml_use_internal_errors(true);
	$document->loadHTML('<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body>' . $html . '</body></html>');
	libxml_clear_errors();
	libxml_use_internal_errors($before);
	$body = $document->getElementsByTagName('body')->item(0);
	passerelle_clean_element($body);
	$written = '';
	foreach ($body->childNodes as $node) {
		$written .= $document->saveHTML($node);
	}
	return trim($written);
}

/** Takes out of an element whatever a list is not made of. */
function passerelle_clean_element(DOMElement $element) {
	$tags = array('section', 'div', 'p', 'span', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'b', 'i', 'bdi', 'bdo', 'br', 'address', 'blockquote', 'cite', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'sup', 'sub', 'abbr', 'figure', 'figcaption', 'hr', 'a', 'time');
	$set  = array('class', 'lang', 'dir', 'href', 'rel', 'hreflang', 'datetime', 'scope', 'data-country', 'data-kind', 'data-place', 'data-places', 'data-helpline', 'data-issued', 'data-attribution');
	foreach (iterator_to_array($element->childNodes) as $child) {
		if ($child instanceof DOMElement && in_array($child->tagName, $tags, true)) {
			foreach (iterator_to_array($child->attributes) as $attribute) {
				$leads_elsewhere = 'href' === $attribute->name && !preg_match('#^(?:https?://|tel:|sms:|mailto:)#i', $attribute->value);
				if (!in_array($attribute->name, $set, true) || $leads_elsewhere) {
					$child->removeAttribute($attribute->name);
				}
			}
			passerelle_clean_element($child);
		} elseif (!$child instanceof DOMText) {
			$element->removeChild($child);
		}
	}
}

/** Forgets every file: they were those of another folder. */
function passerelle_forget_published() {
	array_map('unlink', glob(passerelle_store() . '*.txt'));
}
