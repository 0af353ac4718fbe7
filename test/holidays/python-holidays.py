"""Writes python-holidays.json: the days off of Vietnam by python-holidays, year by year.

    pip install holidays
    python test/holidays/python-holidays.py
"""

import json
from pathlib import Path

import holidays

YEARS = range(2013, 2028)

days = {
    # A swap may fall into the December before: each year is asked with the next one's.
    str(year): [day.isoformat() for day in sorted(holidays.country_holidays("VN", years=year))]
    for year in YEARS
}
table = {"version": holidays.__version__, "days": days}
text = json.dumps(table, indent=2)
Path(__file__).with_suffix(".json").write_text(text + "\n", encoding="utf-8")
