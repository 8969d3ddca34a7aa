<?php
/**
 * Takes the messages of the contact form: every answer but the last says that the message is not here.
 */

if (!defined('_ECRIRE_INC_VERSION')) {
	return;
}

include_spip('inc/passerelle_sending');
include_spip('inc/passerelle_rate');
include_spip('inc/passerelle_mail');

/** Bytes of a message at most: the longest that the form lets through takes half of it in any alphabet. */
define('PASSERELLE_MOST_MESSAGE', 65536);
/** Milliseconds: nobody opens the page and writes a message faster. The form waits for it, a program does not. */
define('PASSERELLE_SHORTEST', 3000);

/** Whether a page of this very site sends. Browsers say so; what says nothing is no page of another site. */
function passerelle_is_own_page() {
	if (isset($_SERVER['HTTP_SEC_FETCH_SITE'])) {
		return 'same-origin' === $_SERVER['HTTP_SEC_FETCH_SITE'];
	}
	$origin = isset($_SERVER['HTTP_ORIGIN']) ? $_SERVER['HTTP_ORIGIN'] : 'null';
	// Behind a proxy, SPIP may take a page of https for one of http.
	$host = preg_replace('#^https?://#', '', $origin);
	return 'null' === $origin || 1 === preg_match('#^https?://' . preg_quote($host, '#') . '/#', url_de_base());
}

/** Says that a message is not here, and a number to call. */
function passerelle_refusal($status) {
	$number = html_entity_decode(strip_tags(passerelle_number()), ENT_QUOTES, 'UTF-8');
	return array($status, array('received' => false) + ('' === $number ? array() : array('phone' => $number)));
}

/** The status of HTTP and the JSON that answer a message. */
function passerelle_receive($body, $since) {
	$method = isset($_SERVER['REQUEST_METHOD']) ? $_SERVER['REQUEST_METHOD'] : '';
	$type   = isset($_SERVER['CONTENT_TYPE']) ? $_SERVER['CONTENT_TYPE'] : '';
	if ('POST' !== $method) {
		return passerelle_refusal(405);
	}
	if (!passerelle_is_own_page()) {
		return passerelle_refusal(403);
	}
	if (strlen($body) > PASSERELLE_MOST_MESSAGE) {
		return passerelle_refusal(413);
	}
	if (!preg_match('#^application/json\s*(?:;|$)#i', $type)) {
		return passerelle_refusal(415);
	}
	$message = passerelle_read_message(json_decode($body, true));
	$age     = is_string($since) ? passerelle_age($since) : null;
	if (null === $message || (null !== $age && $age < PASSERELLE_SHORTEST)) {
		return passerelle_refusal(400);
	}
	$recipient = passerelle_recipient($message['facility']);
	if ('' === $recipient) {
		return passerelle_refusal(404);
	}
	if (!passerelle_may_send()) {
		return passerelle_refusal(429);
	}
	if (null === $age) {
		// The site has other secrets since the page was made: who wrote it is not refused, and a program gains nothing.
		usleep(PASSERELLE_SHORTEST * 1000);
	}
	return passerelle_mail($message, $recipient) ? array(202, array('received' => true)) : passerelle_refusal(503);
}

/** spip.php?action=passerelle_message */
function action_passerelle_message_dist() {
	// What SPIP writes into its logs bears the visitor's address.
	$GLOBALS['ip'] = '';
	list($status, $answer) = passerelle_receive(file_get_contents('php://input', false, null, 0, PASSERELLE_MOST_MESSAGE + 1), _request('since'));
	http_response_code($status);
	header('Content-Type: application/json; charset=utf-8');
	header('Cache-Control: no-store');
	echo json_encode($answer);
}
