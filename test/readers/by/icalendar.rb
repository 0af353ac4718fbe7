# Reads a feed with Ruby's icalendar and prints its events as JSON.
require 'stringio'
require 'json'
require 'icalendar'

def written(value)
  return value.strftime('%Y-%m-%d') if value.is_a?(Icalendar::Values::Date)

  value.to_time.utc.strftime('%Y-%m-%dT%H:%M:%SZ')
end

calendars = Icalendar::Calendar.parse(File.read(ARGV[0], encoding: 'UTF-8'))
events = calendars.flat_map(&:events).map do |event|
  { uid: event.uid.to_s, summary: event.summary.to_s, start: written(event.dtstart), end: written(event.dtend) }
end
puts JSON.generate(warnings: calendars.length == 1 ? [] : ["#{calendars.length} calendars"], events: events)
