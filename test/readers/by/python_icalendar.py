"""Reads a feed with Python's icalendar and prints its events as JSON."""
import datetime
import json
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())


def written(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


warnings = []
events = []
for component in calendar.walk():
    warnings += [f"{component.name}: {name}: {text}" for name, text in component.errors]
    if component.name == "VEVENT":
        events.append(
            {
                "uid": str(component["UID"]),
                "summary": str(component["SUMMARY"]),
                "start": written(component["DTSTART"].dt),
                "end": written(component["DTEND"].dt),
            }
        )
json.dump({"events": events, "warnings": warnings}, sys.stdout)
