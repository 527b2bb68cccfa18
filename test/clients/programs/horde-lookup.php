<?php
// Horde's own look-up by Mozilla's autoconfig, as its webmail IMP makes it. horde-lookup.php ADDRESS
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE);
ini_set('display_errors', 'stderr');
set_include_path('/usr/share/php');
spl_autoload_register(function ($class) {
    $file = stream_resolve_include_path(str_replace(['_', '\\'], '/', $class) . '.php');
    if ($file) {
        require_once $file;
    }
});

$driver = new Horde_Mail_Autoconfig_Driver_Thunderbird();
$address = new Horde_Mail_Rfc822_Address($argv[1]);
foreach (['mailSearch', 'msaSearch'] as $search) {
    foreach ($driver->$search([$address->host], ['email' => $address]) ?: [] as $server) {
        $protocol = preg_replace('/.*_/', '', get_class($server));
        echo json_encode([$protocol, $server->host, $server->port, $server->tls, $server->username]), "\n";
    }
}
