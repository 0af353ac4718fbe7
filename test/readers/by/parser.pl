# Reads a feed with Perl's iCal::Parser, which lists every event on each of its days, and prints the events as JSON.
use strict;
use warnings;
use iCal::Parser;
use JSON::PP;

my $read = iCal::Parser->new(start => '20200101', end => '20351231')->parse($ARGV[0]);
my %events;
for my $year (values %{ $read->{events} }) {
    for my $month (values %$year) {
        for my $day (values %$month) {
            for my $event (values %$day) {
                # A day is kept as local midnight.
                my ($start, $end) = map {
                    $event->{allday}
                        ? $_->strftime('%Y-%m-%d')
                        : $_->clone->set_time_zone('UTC')->strftime('%Y-%m-%dT%H:%M:%SZ')
                } @{$event}{qw(DTSTART DTEND)};
                # It leaves the escapes of RFC 5545, 3.3.11 to its caller.
                (my $summary = $event->{SUMMARY}) =~ s/\\([\\,;])/$1/g;
                my $known = $events{ $event->{UID} };
                $start = $known->{start} if $known && $known->{start} lt $start;
                $end   = $known->{end}   if $known && $known->{end} gt $end;
                $events{ $event->{UID} } =
                    { uid => $event->{UID}, summary => $summary, start => $start, end => $end };
            }
        }
    }
}
# It hands on the octets as they are.
print JSON::PP->new->utf8(0)->encode({ warnings => [], events => [ values %events ] });
