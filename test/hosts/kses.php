<?php
// What WordPress leaves of what an Author writes: argument 1 is its folder, standard input the markup.
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'plugin', 'functions', 'formatting', 'kses' ) as $file ) {
	require ABSPATH . WPINC . "/$file.php";
}
echo wp_kses_post( stream_get_contents( STDIN ) );
