"""Reads a feed with vobject, validates it and prints its events as JSON."""
import datetime
import json
import sys

import vobject

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    calendar = vobject.readOne(file.read())

warnings = []
try:
    calendar.validate(raiseException=True)
except vobject.base.ValidateError as error:
    warnings.append(str(error))


def written(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


events = [
    {
        "uid": event.uid.value,
        "summary": event.summary.value,
        "start": written(event.dtstart.value),
        "end": written(event.dtend.value),
    }
    for event in calendar.contents.get("vevent", [])
]
json.dump({"events": events, "warnings": warnings}, sys.stdout)
