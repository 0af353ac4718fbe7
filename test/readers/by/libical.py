"""Reads a feed with libical (through ctypes), asks for its errors and prints its events as JSON."""
import ctypes
import ctypes.util
import glob
import json
import sys

PATH = ctypes.util.find_library("ical") or sorted(glob.glob("/usr/lib/*/libical.so.*"))[0]
ical = ctypes.CDLL(PATH)
VEVENT = 4
ANY_PROPERTY = 0


class Time(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_int)
        for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")
    ] + [("zone", ctypes.c_void_p)]


def function(name, result, *arguments):
    found = getattr(ical, name)
    found.restype = result
    found.argtypes = arguments
    return found


parse = function("icalparser_parse_string", ctypes.c_void_p, ctypes.c_char_p)
count_errors = function("icalcomponent_count_errors", ctypes.c_int, ctypes.c_void_p)
check = function("icalrestriction_check", ctypes.c_int, ctypes.c_void_p)
first = function("icalcomponent_get_first_component", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
after = function("icalcomponent_get_next_component", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
get_uid = function("icalcomponent_get_uid", ctypes.c_char_p, ctypes.c_void_p)
get_summary = function("icalcomponent_get_summary", ctypes.c_char_p, ctypes.c_void_p)
get_start = function("icalcomponent_get_dtstart", Time, ctypes.c_void_p)
get_end = function("icalcomponent_get_dtend", Time, ctypes.c_void_p)
as_text = function("icalcomponent_as_ical_string", ctypes.c_char_p, ctypes.c_void_p)

with open(sys.argv[1], "rb") as file:
    calendar = parse(file.read())

warnings = []
if not calendar:
    warnings.append("not parsed")
elif count_errors(calendar):
    warnings.append(f"{count_errors(calendar)} errors")
if calendar and not check(calendar):
    warnings.append("restrictions not met")
    text = as_text(calendar).decode()
    warnings += [line for line in text.replace("\r\n ", "").split("\r\n") if line.startswith("X-LIC-ERROR")][:5]


def written(time):
    day = f"{time.year:04}-{time.month:02}-{time.day:02}"
    return day if time.is_date else f"{day}T{time.hour:02}:{time.minute:02}:{time.second:02}Z"


events = []
component = first(calendar, VEVENT) if calendar else None
while component:
    events.append(
        {
            "uid": get_uid(component).decode(),
            "summary": get_summary(component).decode(),
            "start": written(get_start(component)),
            "end": written(get_end(component)),
        }
    )
    component = after(calendar, VEVENT)
json.dump({"events": events, "warnings": warnings}, sys.stdout)
