<?php
/*
 * Runs PHP inside a WordPress: run.php FOLDER [USER] with the code on standard
 * input, as that user, filters included. What the code returns is printed as JSON.
 */
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
if ( isset( $argv[2] ) ) {
	wp_set_current_user( get_user_by( 'login', $argv[2] )->ID );
	kses_init();
}
echo json_encode( eval( stream_get_contents( STDIN ) ) );
