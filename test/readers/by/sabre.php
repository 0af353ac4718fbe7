<?php
// Reads a feed with sabre/vobject, runs its validator and prints the events as JSON.
foreach (['Sabre/VObject/autoload.php', 'Sabre/VObject/includes.php'] as $file) {
    if (stream_resolve_include_path($file)) {
        require_once $file;
        break;
    }
}

$calendar = Sabre\VObject\Reader::read(file_get_contents($argv[1]));
$warnings = [];
foreach ($calendar->validate() as $found) {
    $warnings[] = $found['level'] . ': ' . $found['message'];
}

function written($property)
{
    $time = $property->getDateTime();
    if (!$property->hasTime()) {
        return $time->format('Y-m-d');
    }
    $time = clone $time;
    $time->setTimezone(new DateTimeZone('UTC'));
    return $time->format('Y-m-d\TH:i:s\Z');
}

// Version 2 undoes "\\n" and leaves "\\," and "\\;" to its caller; later versions undo all.
function text($property)
{
    $value = (string) $property;
    return version_compare(Sabre\VObject\Version::VERSION, '3', '<')
        ? strtr($value, ['\\,' => ',', '\\;' => ';'])
        : $value;
}

$events = [];
foreach ($calendar->select('VEVENT') as $event) {
    $events[] = [
        'uid' => (string) $event->UID,
        'summary' => text($event->SUMMARY),
        'start' => written($event->DTSTART),
        'end' => written($event->DTEND),
    ];
}
echo json_encode(['events' => $events, 'warnings' => $warnings], JSON_INVALID_UTF8_SUBSTITUTE);
